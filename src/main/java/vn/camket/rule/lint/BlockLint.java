package vn.camket.rule.lint;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.Token;

/** Looks through one block, line by line, with what each line keeps for those below it. */
final class BlockLint {
    /** Names that fill a column of the finding, and what it can hold. */
    private static final Map<String, Class<?>> COLUMNS =
            Map.of("$unit", String.class, "$field", String.class, "$daysLate", Integer.class);

    /** Stands for a value that is kept in a line which could not be read. */
    private static final Scope.Kept LOST = new Scope.Kept(Kind.UNKNOWN, null, null);

    private final Block block;
    private final Map<String, BigDecimal> parameters;
    private final Slips slips;
    private final Map<String, Scope.Kept> kept = new HashMap<>();
    private final Set<String> present = new HashSet<>();

    BlockLint(Block block, Map<String, BigDecimal> parameters, Slips slips) {
        this.block = block;
        this.parameters = parameters;
        this.slips = slips;
        block.lost().forEach(name -> kept.put(name, LOST));
    }

    void check() {
        block.patterns().forEach(this::check);
        block.reported().stream()
                .filter(part -> part.kind() == Token.Kind.VALUE)
                .forEach(this::checkReported);
        new Joins(slips).check(block);
    }

    private void check(Pattern pattern) {
        Scope scope = Scope.of(pattern, kept);
        if (scope.fact() == null) {
            slips.unknown(
                    pattern.fact().start(),
                    "Không có dữ kiện “" + pattern.fact().text() + "”",
                    "There is no fact \"" + pattern.fact().text() + "\"",
                    pattern.fact().text(),
                    FactKinds.facts());
        }
        Typing typing = new Typing(scope, slips);
        Nulls nulls = new Nulls(typing, scope, present, slips);
        Map<String, Scope.Kept> own = new HashMap<>();
        if (pattern.kept() != null) {
            keep(pattern.kept(), new Scope.Kept(factKind(scope), pattern, null), scope, own);
        }
        for (Condition condition : pattern.conditions()) {
            check(condition, typing, nulls, scope, own);
        }
        if (pattern.fact().is("Parameter")) {
            new ParameterLint(pattern, parameters, slips).check();
        }
        if (pattern.isMatched()) {
            own.forEach((name, value) -> kept.put(name, value));
            nulls.present().stream().filter(path -> path.startsWith("$")).forEach(present::add);
        }
    }

    private static Kind factKind(Scope scope) {
        return scope.fact() == null ? Kind.UNKNOWN : Kind.of(scope.fact());
    }

    private void check(Condition condition, Typing typing, Nulls nulls, Scope scope, Map<String, Scope.Kept> own) {
        Expression expression = condition.expression();
        if (expression == null) {
            if (condition.kept() != null) {
                keep(condition.kept(), new Scope.Kept(Kind.UNKNOWN, scope.pattern(), null), scope, own);
            }
            return;
        }
        Kind kind = typing.read(expression);
        new Doubts(slips).read(expression);
        nulls.read(expression);
        if (condition.kept() == null) {
            typing.expectTruth(expression, kind);
            return;
        }
        Expression value = compared(expression);
        Kind valued = typing.of(value);
        nulls.name(condition.kept(), value);
        boolean missable = nulls.isOpen(condition.kept(), valued);
        expectColumn(condition.kept(), valued);
        keep(
                condition.kept(),
                new Scope.Kept(
                        new Kind(valued.type(), valued.element(), missable), scope.pattern(), Proofs.path(value)),
                scope,
                own);
    }

    /** Of a comparison the left side is kept. */
    private static Expression compared(Expression expression) {
        return expression instanceof Expression.Operation comparison && !(isJunction(comparison))
                ? comparison.left()
                : expression instanceof Expression.Membership membership ? membership.value() : expression;
    }

    private static boolean isJunction(Expression.Operation operation) {
        return operation.sign().is("&&") || operation.sign().is("||");
    }

    private void expectColumn(Token name, Kind kind) {
        Class<?> wanted = COLUMNS.get(name.text());
        boolean fits = wanted == null
                || !kind.isKnown()
                || kind.type() == wanted
                || (wanted == Integer.class && kind.type() == int.class);
        if (!fits) {
            Kind column = Kind.of(wanted);
            slips.wrong(
                    name.start(),
                    "“" + name.text() + "” điền vào một cột của phát hiện và phải là "
                            + column.words().vi() + ", không phải "
                            + kind.words().vi() + "; đặt tên khác.",
                    "\"" + name.text() + "\" fills a column of the finding and must be "
                            + column.words().en() + ", not " + kind.words().en() + "; choose another name.");
        }
    }

    private void keep(Token name, Scope.Kept value, Scope scope, Map<String, Scope.Kept> own) {
        Scope.Kept before = scope.kept().put(name.text(), value);
        if (before != null && before != LOST) {
            slips.wrong(
                    name.start(),
                    "Tên “" + name.text() + "” đã giữ một giá trị khác trong khối này; đặt tên khác.",
                    "The name \"" + name.text() + "\" already keeps another value in this block; choose another.");
        } else {
            own.put(name.text(), value);
        }
    }

    private void checkReported(Token part) {
        Scope.Kept value = kept.get(part.text());
        if (value == null) {
            slips.unknown(
                    part.start(),
                    "Quy tắc chưa giữ giá trị nào với tên “" + part.text() + "”",
                    "The rule keeps no value named \"" + part.text() + "\"",
                    part.text(),
                    kept.keySet().stream().sorted().toList());
        } else if (value.kind().isKnown() && !value.kind().isPlain()) {
            slips.wrong(
                    part.start(),
                    "“" + part.text() + "” là " + value.kind().words().vi()
                            + ", không làm một phần của đối tượng được; dùng mã, ngày, quý hoặc số.",
                    "\"" + part.text() + "\" is " + value.kind().words().en()
                            + ", which cannot be part of a subject; use an id, a date, a quarter or a number.");
        } else if (value.kind().missable() && !present.contains(part.text())) {
            slips.doubtful(
                    part.start(),
                    "“" + part.text() + "” có thể trống; khi trống thì quy tắc gặp lỗi. Thêm điều kiện != null.",
                    "\"" + part.text() + "\" may be missing; without it the rule fails. Add the condition != null.");
        }
    }
}
