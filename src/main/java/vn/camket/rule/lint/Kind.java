package vn.camket.rule.lint;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.camket.fact.Fact;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;
import vn.camket.fact.Text;

/**
 * Says what kind of value an expression has.
 *
 * @param type null when it is not known, after that has been told
 * @param element type of the values of a list, else null
 * @param missable whether the value may be missing
 */
record Kind(Class<?> type, Class<?> element, boolean missable) {
    static final Kind UNKNOWN = new Kind(null, null, false);
    static final Kind NULL = new Kind(Void.class, null, true);
    static final Kind TRUTH = of(boolean.class);

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> ORDERED = Set.of(LocalDate.class, Share.class, Quarter.class);

    static Kind of(Class<?> type) {
        return new Kind(type, null, false);
    }

    static Kind of(Type type, boolean missable) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return new Kind((Class<?>) list.getRawType(), element instanceof Class<?> one ? one : null, missable);
        }
        return new Kind((Class<?>) type, null, missable);
    }

    boolean isKnown() {
        return type != null;
    }

    boolean isNull() {
        return type == Void.class;
    }

    boolean isWhole() {
        return isKnown() && WHOLE.contains(type);
    }

    boolean isNumber() {
        return isWhole() || type == BigDecimal.class;
    }

    boolean isTruth() {
        return type == boolean.class || type == Boolean.class;
    }

    boolean isOrdered() {
        return isKnown() && (isNumber() || ORDERED.contains(type));
    }

    boolean isList() {
        return type == List.class;
    }

    boolean isFact() {
        return type != null && Fact.class.isAssignableFrom(type);
    }

    /** Whether it can be a part of a subject: a value that reads the same in every language. */
    boolean isPlain() {
        return isNumber() || type == String.class || type == LocalDate.class || type == Quarter.class || type.isEnum();
    }

    /** What the program's users call it. */
    Text words() {
        if (isNumber()) {
            return new Text(isWhole() ? "số nguyên" : "số", isWhole() ? "a whole number" : "a number");
        }
        if (isTruth()) {
            return new Text("đúng hoặc sai", "true or false");
        }
        if (isFact()) {
            return new Text("dữ kiện " + type.getSimpleName(), "the fact " + type.getSimpleName());
        }
        if (type.isEnum()) {
            String constants = FactKinds.shownName(type);
            return new Text("một trong " + constants, "one of " + constants);
        }
        return switch (type.getSimpleName()) {
            case "Void" -> new Text("giá trị trống", "null");
            case "String" -> new Text("chữ", "a text");
            case "Text" -> new Text("câu chữ hai thứ tiếng", "words in two languages");
            case "LocalDate" -> new Text("ngày", "a date");
            case "Quarter" -> new Text("quý", "a quarter");
            case "Share" -> new Text("tỷ lệ", "a share");
            case "List" -> new Text("danh sách", "a list");
            default -> Text.same(type.getSimpleName());
        };
    }
}
