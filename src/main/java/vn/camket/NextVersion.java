package vn.camket;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.workbook.WorkbookReader;

/** Gives a workbook that is not sent in yet the name that it would have. */
final class NextVersion {
    private static final Pattern VERSION = Pattern.compile("(?<folder>.+/)v(?<number>\\d{3,9})\\..+");

    private NextVersion() {}

    /** @param folder null when it is not known yet where the workbook belongs */
    static Intake.Arrival in(String folder, List<Holding> holdings, Path file) {
        String slot = folder == null ? "" : folder + "/";
        int last = holdings.stream()
                .map(holding -> VERSION.matcher(holding.arrival().name()))
                .filter(version -> version.matches() && version.group("folder").equals(slot))
                .mapToInt(version -> Integer.parseInt(version.group("number")))
                .max()
                .orElse(0);
        String format = WorkbookReader.format(file);
        String name = String.format(Locale.ROOT, "%sv%03d.%s", slot, last + 1, format == null ? "xlsx" : format);
        return new Intake.Arrival(name, file, false, null);
    }

    /** Whether one workbook is a later version of another. */
    static boolean supersedes(Holding later, Holding former) {
        Matcher one = VERSION.matcher(later.arrival().name());
        Matcher other = VERSION.matcher(former.arrival().name());
        return one.matches() && other.matches() && one.group("folder").equals(other.group("folder"));
    }
}
