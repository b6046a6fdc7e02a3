package vn.camket.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.rule.Mutant;
import vn.camket.rule.Mutant.Fate;

/** Lists the changes of each rule by line, and beside each the case that noticed it or the one that is missing. */
final class MutantTable {
    private final List<Mutant> mutants;
    private final Language language;

    MutantTable(List<Mutant> mutants, Language language) {
        this.mutants = mutants;
        this.language = language;
    }

    void print(PrintWriter out) {
        Map<String, List<Mutant>> byRule =
                mutants.stream().collect(Collectors.groupingBy(Mutant::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.forEach((rule, own) -> {
            out.println(rule + ": " + count(own));
            rows(own.stream().filter(MutantTable::isTried).toList()).forEach(out::println);
            out.println();
        });
        out.println(say(new Text("Tổng số: ", "In all: ")) + count(mutants));
        out.flush();
    }

    private static boolean isTried(Mutant mutant) {
        return mutant.fate() == Fate.KILLED || mutant.fate() == Fate.SURVIVED;
    }

    private List<String> rows(List<Mutant> own) {
        TextTable table = new TextTable();
        own.forEach(mutant -> table.row(place(mutant), say(mutant.what()), outcome(mutant)));
        return table.lines().stream().map(line -> "  " + line).toList();
    }

    private static String place(Mutant mutant) {
        return mutant.file() + ":" + mutant.line() + ":" + mutant.column();
    }

    private String outcome(Mutant mutant) {
        return mutant.fate() == Fate.KILLED
                ? say(new Text("phát hiện: ", "noticed by: ")) + mutant.byCase() + say(new Text(" (dòng ", " (line "))
                        + mutant.caseLine() + ")"
                : say(new Text("KHÔNG PHÁT HIỆN: ", "NOT NOTICED: ")) + say(mutant.missing());
    }

    private String count(List<Mutant> some) {
        long noticed = count(some, Fate.KILLED);
        long tried = noticed + count(some, Fate.SURVIVED);
        return say(new Text(
                "thử " + tried + " thay đổi, phát hiện " + noticed + "; không thử " + count(some, Fate.EQUIVALENT)
                        + " thay đổi không làm đổi ý nghĩa và " + count(some, Fate.UNCOMPILABLE)
                        + " thay đổi làm hỏng quy tắc",
                tried + " changes tried, " + noticed + " noticed; not tried " + count(some, Fate.EQUIVALENT)
                        + " that change no meaning and " + count(some, Fate.UNCOMPILABLE) + " that leave no rule"));
    }

    private static long count(List<Mutant> some, Fate fate) {
        return some.stream().filter(mutant -> mutant.fate() == fate).count();
    }

    private String say(Text text) {
        return text.in(language);
    }
}
