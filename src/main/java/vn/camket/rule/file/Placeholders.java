package vn.camket.rule.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camket.fact.Nearest;
import vn.camket.fact.Text;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Token;

/** Asks of the words of a page that each placeholder has a value: what the blocks keep under its name. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[^{}]*}");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\[[^\\]\\n]*]");

    private static final int LONGEST = 2000;

    private final RuleFile rule;
    private final RuleText text;
    private final Faults faults;

    Placeholders(RuleFile rule, RuleText text, Faults faults) {
        this.rule = rule;
        this.text = text;
        this.faults = faults;
    }

    /** @param words the page's first table, of title, message and remedy */
    void check(Table words) {
        if (text.blocks().stream().anyMatch(block -> block.torn() || block.when() == null)) {
            // what such a block keeps is not known
            return;
        }
        List<Set<String>> kept = text.blocks().stream().map(Placeholders::kept).toList();
        Set<String> told = new HashSet<>();
        List<String> lines = rule.page().lines().toList();
        for (Table.Row row : words.rows()) {
            String line = lines.get(row.line() - 1);
            if (line.length() > LONGEST) {
                faults.add(
                        rule.pageFile(),
                        row.line(),
                        "Câu này dài quá " + LONGEST + " ký tự; viết ngắn lại.",
                        "This sentence is longer than " + LONGEST + " signs; shorten it.");
                return;
            }
            for (MatchResult found : PLACEHOLDER.matcher(line).results().toList()) {
                if (told.add(found.group(1) + isChoice(line, found))) {
                    check(found, row.line(), isChoice(line, found), kept);
                }
            }
        }
    }

    /** Of alternatives in brackets, only one with all its values is taken. */
    private static boolean isChoice(String line, MatchResult placeholder) {
        return ALTERNATIVES
                .matcher(line)
                .results()
                .anyMatch(choice -> choice.start() < placeholder.start() && placeholder.end() < choice.end());
    }

    private void check(MatchResult found, int line, boolean choice, List<Set<String>> kept) {
        String name = found.group(1);
        List<String> lacking = new ArrayList<>();
        for (int block = 0; block < kept.size(); block++) {
            if (!kept.get(block).contains(name)) {
                lacking.add(text.blocks().get(block).title());
            }
        }
        if (choice ? lacking.size() == kept.size() : !lacking.isEmpty()) {
            Optional<String> nearest = Nearest.of(
                    name,
                    kept.stream()
                            .flatMap(Set::stream)
                            .filter(one -> !one.equals(name))
                            .toList());
            String blocks = String.join("”, “", lacking);
            faults.doubt(
                    rule.pageFile(),
                    line,
                    found.start() + 1,
                    new Text(
                            "{" + name + "} không có giá trị: khối “" + blocks + "” không giữ $" + name + ". Thêm $"
                                    + name
                                    + " : … vào khối, hoặc sửa câu"
                                    + nearest.map(one -> " (gần nhất: {" + one + "})")
                                            .orElse("") + ".",
                            "{" + name + "} has no value: the block \"" + blocks.replace("”, “", "\", \"")
                                    + "\" does not keep $" + name + ". Add $" + name
                                    + " : … to it, or change the sentence"
                                    + nearest.map(one -> " (nearest: {" + one + "})")
                                            .orElse("") + "."));
        }
    }

    private static Set<String> kept(Block block) {
        Set<String> names = new HashSet<>();
        block.lost().forEach(name -> names.add(name.substring(1)));
        block.patterns().stream()
                .filter(vn.camket.rule.language.Pattern::isMatched)
                .flatMap(line -> Stream.concat(
                        Stream.ofNullable(line.kept()),
                        line.conditions().stream().map(Condition::kept).filter(kept -> kept != null)))
                .map(Token::text)
                .forEach(name -> names.add(name.substring(1)));
        return names;
    }
}
