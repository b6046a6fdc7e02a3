package vn.camket.rule.sentence;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at one line of the language: what is sentence must be plain words, and what it stands for a piece of conditions
 * that stays in its place.
 *
 * @param kind null for a sentence or a keyword
 * @param told takes what is wrong, in both languages
 */
record EntryLint(String scope, String kind, String key, String value, BiConsumer<String, String> told) {
    /** Drools takes every other sign for a part of a regular expression. */
    private static final Pattern KEY =
            Pattern.compile("-?[\\p{L}\\p{M}\\p{N} ]*(\\{[a-z]+\\d?}[\\p{L}\\p{M}\\p{N} ]*)*");

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_$.,:()=!<>\"|& {}+\\-]+");
    private static final Pattern REPORT = Pattern.compile("findings\\.report\\([\\w\",.${} -]*\\);");
    private static final Pattern SUBJECT = Pattern.compile("\"[a-z-]+\"(, \\$\\w+)*|\\$\\w+");
    private static final Pattern FACT = Pattern.compile("(not )?([A-Z]\\w*\\(.*\\)|\\{fact})");
    private static final Pattern EDGE = Pattern.compile("\\b(rule|when|then|end)\\b");
    private static final Pattern OPEN = Pattern.compile("\\{[a-z]+\\d?}");
    private static final Set<String> KEYWORDS = Set.of("rule", "when", "then", "end");

    void check() {
        if (!KEY.matcher(key).matches()) {
            told.accept(
                    "“" + key + "” chỉ được gồm chữ, chữ số và từ mở trong { }; không có dấu nào khác.",
                    "\"" + key + "\" may hold letters, digits and open words in { } only.");
        } else if (scope.equals("keyword")) {
            expect(
                    KEYWORDS.contains(value) && kind == null,
                    "Từ khóa chỉ thay cho rule, when, then hoặc end, không phải “" + value + "”.",
                    "A keyword stands for rule, when, then or end, not for \"" + value + "\".");
        } else if (!fits()) {
            told.accept(
                    "“" + value
                            + "” không phải một mẩu điều kiện dùng được ở đây: sự việc ghi Tên(…), câu bắt đầu bằng -"
                            + " ghi một điều kiện, [then] ghi findings.report(…);",
                    "\"" + value
                            + "\" is no piece of conditions that can stand here: a fact is Name(…), a sentence that"
                            + " begins with - a condition, [then] findings.report(…);");
        } else {
            open();
        }
    }

    private void expect(boolean holds, String vi, String en) {
        if (!holds) {
            told.accept(vi, en);
        }
    }

    private boolean fits() {
        if (kind != null && kind.equals("subject")) {
            return scope.equals("then") && SUBJECT.matcher(value).matches();
        }
        if (scope.equals("then")) {
            return kind == null && REPORT.matcher(value).matches();
        }
        boolean fact = kind == null ? !key.startsWith("-") : kind.equals("fact");
        return VALUE.matcher(value).matches()
                && !EDGE.matcher(value).find()
                && isBalanced()
                && (!fact || FACT.matcher(value).matches());
    }

    /** Nothing in it closes what another line opened, nor opens what another must close. */
    private boolean isBalanced() {
        int depth = 0;
        for (char sign : value.toCharArray()) {
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && value.chars().filter(sign -> sign == '"').count() % 2 == 0;
    }

    private void open() {
        Set<String> given = open(key).collect(Collectors.toSet());
        Stream.concat(
                        open(value).filter(name -> !given.contains(name)),
                        given.stream()
                                .filter(name -> !value.contains(name)
                                        || kind != null
                                        || Phrase.kinds().noneMatch(Phrase.kind(name)::equals)))
                .findFirst()
                .ifPresent(name -> told.accept(
                        "Từ mở “" + name + "” phải có ở cả hai vế của một câu và thuộc một loại: "
                                + Phrase.kinds().collect(Collectors.joining(", ")) + ".",
                        "The open word \"" + name + "\" must stand on both sides of a sentence and be of a kind: "
                                + Phrase.kinds().collect(Collectors.joining(", ")) + "."));
    }

    private static Stream<String> open(String text) {
        return OPEN.matcher(text).results().map(found -> found.group());
    }
}
