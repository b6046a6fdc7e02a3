package vn.camket.rule.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.camket.fact.Text;
import vn.camket.rule.file.DrlText;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.RuleFile;

/**
 * Tells every error of every rule at its place.
 *
 * <p>Of many errors Drools tells those of one phase, or one, or throws; so what failed together is built again in parts,
 * down to each block alone.
 */
final class Diagnosis {
    private final Faults faults;
    private final Set<String> known;
    private final Set<String> places = new HashSet<>();

    /** @param faults those that are known stay the only ones of their lines, as the compiler would but repeat them */
    Diagnosis(Faults faults) {
        this.faults = faults;
        this.known = faults.lines();
    }

    /** Adds what is wrong with files that were built together. */
    void tell(Collection<RuleFile> rules, Build whole) {
        tellParts(List.copyOf(rules), whole);
        if (faults.isEmpty()) {
            whole.errors()
                    .forEach(error -> faults.add(
                            ".",
                            0,
                            "Các quy tắc không biên dịch được cùng nhau. Trình biên dịch báo: " + error.words(),
                            "The rules do not compile together. The compiler says: " + error.words()));
        }
    }

    private void tellParts(List<RuleFile> rules, Build build) {
        if (build.isSound()) {
            return;
        }
        if (rules.size() == 1) {
            tell(rules.get(0), build);
            return;
        }
        List<RuleFile> named =
                rules.stream().filter(rule -> isNamed(rule, build)).toList();
        List<RuleFile> others = new ArrayList<>(rules);
        others.removeAll(named);
        if (named.isEmpty() || others.isEmpty()) {
            int half = rules.size() / 2;
            build(rules.subList(0, half));
            build(rules.subList(half, rules.size()));
        } else {
            named.forEach(rule -> build(List.of(rule)));
            build(others);
        }
    }

    private void build(List<RuleFile> rules) {
        tellParts(rules, Build.of(rules));
    }

    private static boolean isNamed(RuleFile rule, Build build) {
        String folder = rule.packageName().replace('.', '/') + "/";
        return build.errors().stream().anyMatch(error -> error.path().contains(folder));
    }

    private void tell(RuleFile rule, Build build) {
        DrlText text = new DrlText(rule.drl());
        List<DrlText.Span> blocks = text.blocks();
        if (blocks.size() == 1) {
            tell(rule, text, build.errors());
            return;
        }
        boolean found = false;
        for (DrlText.Span span : blocks) {
            DrlText block = text.only(span);
            Build alone = Build.of(List.of(rule.with(block)));
            found |= !alone.isSound();
            tell(rule, block, alone.errors());
        }
        if (!found) {
            tell(rule, text, build.errors());
        }
    }

    private void tell(RuleFile rule, DrlText block, List<CompileError> errors) {
        BlockText words = new BlockText(block);
        FactNames names = new FactNames(words.words());
        Search search = new Search(words, names);
        for (CompileError error : errors) {
            Optional<Spot> found = search.find(error);
            if ((found.isPresent() && error.stop().isEmpty()) || !isKnown(rule, block)) {
                Spot spot = found.orElseGet(() -> Spot.condition(words.firstSign(0)));
                tell(rule, block, spot, spot.words(names), error.words());
            }
        }
        if (!errors.isEmpty()) {
            // the compiler does not come to them before the conditions are right
            words.values(name -> !names.has(name))
                    .map(Spot::name)
                    .forEach(spot -> tell(rule, block, spot, spot.words(names), null));
        }
    }

    private void tell(RuleFile rule, DrlText block, Spot spot, Text words, String compilers) {
        int line = block.line(spot.offset());
        if (places.add(rule.file() + ":" + spot.offset()) && !known.contains(rule.file() + ":" + line)) {
            faults.add(
                    rule.file(),
                    line,
                    block.column(spot.offset()),
                    words.vi() + (compilers == null ? "" : " Trình biên dịch báo: " + compilers),
                    words.en() + (compilers == null ? "" : " The compiler says: " + compilers));
        }
    }

    /** Whether a fault of the block is known, which may well be what the compiler means. */
    private boolean isKnown(RuleFile rule, DrlText block) {
        int first = block.line(block.drl().length() - block.drl().stripLeading().length());
        int last = block.line(block.drl().stripTrailing().length());
        return IntStream.rangeClosed(first, last).anyMatch(line -> known.contains(rule.file() + ":" + line));
    }
}
