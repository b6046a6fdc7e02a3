package vn.camket.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.finding.Finding;

/** Fills the placeholders of a rule's texts with what the rule bound to them. */
record Bindings(Wording wording, Values values, Finding finding) {
    private static final String NAME = ".name";

    /** Throws IllegalStateException for a placeholder that nothing is bound to. */
    String fill(String template) {
        return new Template(this::words, this::demand).fill(template);
    }

    private String demand(String placeholder) {
        if (!finding.values().containsKey(bound(placeholder))) {
            throw new IllegalStateException("rule " + finding.rule().id() + " binds nothing to the placeholder {"
                    + placeholder + "} of its texts");
        }
        String words = words(placeholder);
        return words == null ? wording.label("value.unknown") : words;
    }

    private String words(String placeholder) {
        Map<String, Object> bound = finding.values();
        Object value = bound.get(bound(placeholder));
        if (value == null || value instanceof List<?> none && none.isEmpty()) {
            return null;
        }
        if (placeholder.endsWith(NAME)) {
            return value instanceof List<?> units
                    ? units.stream()
                            .map(unit -> wording.unitName(unit.toString()))
                            .collect(Collectors.joining(", "))
                    : wording.unitName(value.toString());
        }
        // What these three names are bound to is always a year or a column's name, in every fact that has them.
        return switch (placeholder) {
            case "year" -> Wording.plain(value);
            case "column", "columns" -> values.column(value);
            default -> values.of(value);
        };
    }

    private static String bound(String placeholder) {
        return placeholder.endsWith(NAME)
                ? placeholder.substring(0, placeholder.length() - NAME.length())
                : placeholder;
    }
}
