package vn.camket.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.Deadline;
import vn.camket.fact.Language;
import vn.camket.fact.Reading;
import vn.camket.fact.Share;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;

/** Puts findings, values and labels into the words of one language; threads may share it. */
public final class Wording {
    private final Language language;
    private final Values values;
    private final UnitNames names;

    /** @param asOf the run's date, by which units bear their names */
    public Wording(Language language, Units units, LocalDate asOf) {
        this.language = language;
        this.values = new Values(language);
        this.names = new UnitNames(units, asOf, language);
    }

    public Language language() {
        return language;
    }

    /** The sentence that says what is wrong; throws IllegalStateException for a placeholder that nothing is bound to. */
    public String message(Finding finding) {
        return capitalised(filled(finding, finding.rule().message()));
    }

    /** The sentence that says what to do; throws as {@link #message} does. */
    public String remedy(Finding finding) {
        return capitalised(filled(finding, finding.rule().remedy()));
    }

    /**
     * The remedy as it stands inside a sentence, e.g. behind "đề nghị"; a name that it begins with keeps its capital.
     * Throws as {@link #message} does.
     */
    public String remedyInside(Finding finding) {
        String filled = filled(finding, finding.rule().remedy());
        return finding.rule().remedy().in(language).matches("(?s)[{\\[].*") ? filled : uncapitalised(filled);
    }

    private String filled(Finding finding, Text template) {
        return new Bindings(this, values, finding).fill(template.in(language));
    }

    public String title(Rule rule) {
        return rule.title().in(language);
    }

    /** A value as it stands in a sentence, e.g. 02/10/2024, Quý III/2025, 3.270; empty for null. */
    public String value(Object value) {
        return values.of(value);
    }

    /** A text of the register, an ISO date in it written as readers do; empty for null. */
    public String written(String text) {
        return text == null ? "" : values.of(Values.dateIfOne(text));
    }

    /** E.g. "TP. Cần Thơ", or "TP. Cần Thơ (kế thừa tỉnh Hậu Giang)" for a unit that is dissolved; empty for null. */
    public String unitName(String id) {
        return id == null ? "" : names.of(id);
    }

    /** Why a file was refused or passed over, as a sentence of its own; inside a sentence use {@link #value}. */
    public String why(Reading.Refusal refusal) {
        return capitalised(values.of(refusal));
    }

    /** What must be done, e.g. "TP. Cần Thơ gửi báo cáo Quý III/2026"; its day and agreement stand beside it. */
    public String deadline(Deadline deadline) {
        String words =
                label("deadline." + deadline.kind(), deadline.quarters(), deadline.review(), unitName(deadline.unit()));
        return deadline.overdue() ? label("deadline.overdue", words) : capitalised(words);
    }

    /** A family's name; a family that the bundles do not know bears its folder's. */
    public String family(String family) {
        return Words.in(language).getOr("family." + family, family);
    }

    /** What a parameter sets, by the last part of its name, e.g. a severity; the name where the bundles lack that. */
    public String parameter(String name) {
        return Words.in(language).getOr("parameter." + name.substring(name.lastIndexOf('.') + 1), name);
    }

    /** What a kind of fact is; the name that rules give it where the bundles lack that. */
    public String fact(String kind) {
        return Words.in(language).getOr("fact." + kind, kind);
    }

    /** A value as it stands by itself beside the name of its property; a constant with the name that rules give it. */
    public String property(Object value) {
        if (value == null || value instanceof List<?> none && none.isEmpty()) {
            return label("value.empty");
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::property).collect(Collectors.joining(", "));
        } else if (value instanceof Share share) {
            return values.of(share) + "%";
        } else if (value instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            String words = Words.in(language).getOr(key, "");
            return constant.name() + (words.isEmpty() ? "" : " (" + words + ")");
        }
        return values.of(value);
    }

    /**
     * Words of the bundle, {0}, {1} … filled with values, of which null is one that is missing; throws
     * IllegalStateException when the bundle lacks the key.
     */
    public String label(String key, Object... filled) {
        return values.sentence(key, Arrays.asList(filled));
    }

    /** Placeholders of a template as they are written, e.g. {@code daysLate}, {@code unit.name}. */
    public static Set<String> placeholders(String template) {
        return Template.placeholders(template);
    }

    /** The sign, [ or {, that a template opens and does not close; it could not be filled. */
    public static Optional<String> unclosed(String template) {
        return Template.unclosed(template);
    }

    /** A value as programs read it: ISO dates, plain numbers, Vietnamese for texts; null for null. */
    public static String plain(Object value) {
        return Values.plain(value);
    }

    /** A name or words as they stand at the beginning of a sentence or alone. */
    public static String capitalised(String sentence) {
        return Capitals.raise(sentence);
    }

    /** A sentence as it goes on within another; an abbreviation such as TP. stays as it is. */
    public static String uncapitalised(String sentence) {
        return Capitals.lower(sentence);
    }
}
