package vn.camket.rule.lint;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.camket.fact.Parameter;
import vn.camket.rule.language.Condition;
import vn.camket.rule.language.Expression;
import vn.camket.rule.language.Pattern;
import vn.camket.rule.language.Token;

/** Asks of a line that brings a parameter that it names one that there is, in a form that it has. */
final class ParameterLint {
    private final Pattern pattern;
    private final Map<String, BigDecimal> parameters;
    private final Slips slips;

    ParameterLint(Pattern pattern, Map<String, BigDecimal> parameters, Slips slips) {
        this.pattern = pattern;
        this.parameters = parameters;
        this.slips = slips;
    }

    void check() {
        Optional<Token> name = Parameters.name(pattern);
        if (name.isEmpty()) {
            slips.wrong(
                    pattern.fact().start(),
                    "Parameter phải nêu tên tham số: Parameter(name == \"…\").",
                    "Parameter must name the parameter: Parameter(name == \"…\").");
        } else if (parameters != null && !parameters.containsKey(name.get().text())) {
            slips.unknown(
                    name.get().start(),
                    "Tham số “" + name.get().text() + "” không có trong parameters.json",
                    "The parameter \"" + name.get().text() + "\" is not in parameters.json",
                    name.get().text(),
                    parameters.keySet());
        } else if (parameters != null) {
            pattern.conditions()
                    .forEach(condition -> expectForm(condition, name.get().text()));
        }
    }

    private void expectForm(Condition condition, String name) {
        if (condition.expression() instanceof Expression.Member member) {
            BigDecimal value = parameters.get(name);
            boolean day = Parameter.isDay(name);
            if (day != member.name().is("date") && !member.name().is("name")) {
                slips.wrong(
                        member.start(),
                        day ? "Tham số này là một ngày; giữ bằng date." : "Tham số này là một số, không phải ngày.",
                        day ? "This parameter is a day; keep it by date." : "This parameter is a number, no day.");
            } else if (member.name().is("count") && value.stripTrailingZeros().scale() > 0) {
                slips.wrong(
                        member.start(),
                        "Tham số này là " + value + ", không phải số nguyên; giữ bằng share (tỷ lệ) hoặc value (số).",
                        "This parameter is " + value + ", no whole number; keep it by share or by value.");
            }
        }
    }
}
