package vn.camket.rule.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.camket.fact.Language;
import vn.camket.fact.Parameter;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.finding.Severity;
import vn.camket.text.Wording;

/** Words what stands on the pages in both languages. */
final class Labels {
    private static final Wording VI = wording(Language.VI);
    private static final Wording EN = wording(Language.EN);

    private Labels() {}

    /** Pages name no unit, so that no day and no unit matters. */
    private static Wording wording(Language language) {
        return new Wording(language, new Units(List.of()), LocalDate.EPOCH);
    }

    static Text of(String key, Object... filled) {
        return both(wording -> wording.label(key, filled));
    }

    static Text severity(Severity severity) {
        return of("Severity." + severity.name());
    }

    static Text family(String family) {
        return both(wording -> wording.family(family));
    }

    /** What a parameter sets; empty when there are no words for it. */
    static Optional<Text> parameter(String name) {
        return known(name, wording -> wording.parameter(name));
    }

    /** What a kind of fact is; empty when there are no words for it. */
    static Optional<Text> fact(String kind) {
        return known(kind, wording -> wording.fact(kind));
    }

    /** A value as it stands in the file of parameters. */
    static String value(String name, BigDecimal value) {
        return Wording.plain(Parameter.read(name, value));
    }

    private static Optional<Text> known(String name, Function<Wording, String> word) {
        return Optional.of(both(word)).filter(words -> !words.vi().equals(name));
    }

    private static Text both(Function<Wording, String> word) {
        return new Text(word.apply(VI), word.apply(EN));
    }
}
