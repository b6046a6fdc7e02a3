package vn.camket.rule.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Slip;
import vn.camket.rule.language.Token;

/**
 * Tells every error that only the compiler finds, at its block, and where it can at its word.
 *
 * <p>Of many errors Drools tells those of one phase, or one, or throws, seldom with a line; so what failed together is
 * built again in parts, down to each block alone.
 */
final class Diagnosis {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");

    private final Faults faults;
    private boolean found;

    Diagnosis(Faults faults) {
        this.faults = faults;
    }

    /** Adds what is wrong with files that were built together. */
    void tell(Collection<RuleFile> rules, Build whole) {
        tellParts(List.copyOf(rules), whole);
        if (!found) {
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
        RuleText text = RuleText.read(rule.writing());
        boolean alone = false;
        for (Block block : text.blocks()) {
            Build part = Build.of(List.of(rule.with(text.plain(List.of(block), Map.of()))));
            alone |= !part.isSound();
            part.errors().stream().findFirst().ifPresent(error -> tell(rule, text, block, error));
        }
        if (!alone) {
            tell(rule, text, text.blocks().get(0), build.errors().get(0));
        }
    }

    private void tell(RuleFile rule, RuleText text, Block block, CompileError error) {
        found = true;
        faults.add(
                rule.file(),
                text,
                Slip.of(
                        place(block, error.words()),
                        "Khối “" + block.title() + "” không biên dịch được. Trình biên dịch báo: " + error.words(),
                        "The block \"" + block.title() + "\" does not compile. The compiler says: " + error.words()));
    }

    /** The longest word of the compiler's that stands in the block's conditions or report, else the block's beginning. */
    private static int place(Block block, String said) {
        List<String> names = NAME.matcher(said)
                .results()
                .map(MatchResult::group)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return names.stream()
                .flatMap(name -> block.tokens().stream()
                        .filter(token -> block.when() != null
                                && token.start() > block.when().start())
                        .filter(token ->
                                token.kind() != Token.Kind.SIGN && token.text().equals(name)))
                .findFirst()
                .orElse(block.rule())
                .start();
    }
}
