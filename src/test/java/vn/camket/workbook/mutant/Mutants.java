package vn.camket.workbook.mutant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Does harm to the sample reports, by a seed: the same mutants at every time and on every machine. */
public final class Mutants {
    private static final Path REPORTS = Path.of("reports-in");
    private static final long SEED = 20_261_121;

    private Mutants() {}

    /** The first so many mutants. */
    public static List<Mutant> first(int count) throws IOException {
        List<Path> reports;
        try (Stream<Path> files = Files.walk(REPORTS)) {
            reports = files.filter(Mutants::isWhole).sorted().toList();
        }
        Random dice = new Random(SEED);
        List<Mutant> mutants = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Path report = reports.get(dice.nextInt(reports.size()));
            Harm harm = Harm.values()[number % Harm.values().length];
            byte[] bytes = harm.done(StoredZip.parts(Files.readAllBytes(report)), dice);
            String name = String.format(
                    Locale.ROOT, "%04d %s %s", number, harm.name().toLowerCase(Locale.ROOT), report.getFileName());
            mutants.add(new Mutant(name, bytes));
        }
        return mutants;
    }

    /** One of the sample reports is cut off, and so a mutant already. */
    private static boolean isWhole(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes the first so many mutants, each under its name, and gives their files. */
    public static List<Path> write(int count, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Mutant mutant : first(count)) {
            files.add(Files.write(folder.resolve(mutant.name()), mutant.bytes()));
        }
        return files;
    }
}
