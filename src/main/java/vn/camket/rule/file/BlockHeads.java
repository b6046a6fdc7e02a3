package vn.camket.rule.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camket.fact.Columns;
import vn.camket.finding.Severity;
import vn.camket.rule.language.Annotation;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Slip;
import vn.camket.rule.language.Token;

/** Reads what each block of a rule file says of itself: severity, basis, the day since when, the column that it hangs on,
 * and whether it is on trial. */
final class BlockHeads {
    private static final Set<String> KNOWN = Set.of("severity", "basis", "since", "column", "trial");

    private final String file;
    private final RuleText text;
    private final Faults faults;

    BlockHeads(String file, RuleText text, Faults faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** In the order of the file; what is wrong goes to the faults. */
    List<RuleBlock> read() {
        if (text.blocks().isEmpty() && !faults.stops(file)) {
            faults.add(file, 1, "Tệp không có quy tắc nào.", "The file holds no rule.");
        }
        return text.blocks().stream().map(this::read).toList();
    }

    private RuleBlock read(Block block) {
        for (Annotation annotation : block.annotations()) {
            if (!KNOWN.contains(annotation.name().text())) {
                tell(
                        annotation.name(),
                        "Không dùng @" + annotation.name().text()
                                + "; chỉ có @severity, @basis, @since, @column và @trial.",
                        "There is no @" + annotation.name().text()
                                + "; use @severity, @basis, @since, @column and @trial only.");
            }
        }
        Optional<Token> since = value(block, "since", "\"2026-01-31\"");
        since.filter(day -> !isDate(day.text()))
                .ifPresent(day -> tell(
                        day,
                        "@since phải là một ngày dạng \"2026-01-31\", không phải “" + day.text() + "”.",
                        "@since must be a day such as \"2026-01-31\", not \"" + day.text() + "\"."));
        return new RuleBlock(
                block.title(),
                severity(block),
                value(block, "basis", "\"Thỏa thuận\"").map(Token::text).orElse(null),
                column(block),
                block.annotation("trial").isPresent(),
                text.line(block.rule().start()));
    }

    private Severity severity(Block block) {
        Optional<Token> word = value(block, "severity", "error");
        try {
            return word.map(found -> Severity.parse(found.text())).orElse(null);
        } catch (IllegalArgumentException unknown) {
            tell(
                    word.orElseThrow(),
                    "@severity phải là info, warning, error hoặc critical, không phải “"
                            + word.get().text() + "”.",
                    "@severity must be info, warning, error or critical, not \""
                            + word.get().text() + "\".");
            return null;
        }
    }

    /** Null when the rule has none. */
    private String column(Block block) {
        if (block.annotation("column").isEmpty()) {
            return null;
        }
        Optional<Token> word = value(block, "column", "evidence");
        word.filter(name -> !Columns.isKnown(name.text()))
                .ifPresent(name -> tell(
                        name,
                        "@column phải là tên một cột của báo cáo, ví dụ evidence, không phải “" + name.text() + "”.",
                        "@column must be the name of a column of reports, such as evidence, not \"" + name.text()
                                + "\"."));
        return word.map(Token::text).orElse(null);
    }

    private Optional<Token> value(Block block, String name, String example) {
        Optional<Token> value = block.annotation(name).map(Annotation::value);
        // where the block itself is not well written, what lacks may well stand in it
        if (value.isEmpty() && block.when() != null) {
            String cure = "@" + name + "(" + example + ")";
            tell(
                    block.rule(),
                    "Quy tắc “" + block.title() + "” thiếu @" + name + "; hãy thêm, ví dụ " + cure + ".",
                    "The rule \"" + block.title() + "\" lacks @" + name + "; add, for example, " + cure + ".");
        }
        return value;
    }

    private void tell(Token at, String vi, String en) {
        faults.add(file, text, Slip.of(at.start(), vi, en));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
