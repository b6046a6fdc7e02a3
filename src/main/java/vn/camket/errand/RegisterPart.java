package vn.camket.errand;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.camket.fact.RegisterTable;

/** Names the tables of the register in which rows are entered one by one. */
public enum RegisterPart {
    REVIEWS,
    /** Of them the conclusions of reviews. */
    ACTIONS,
    DOCUMENTS;

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegisterPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    /** Its 0-based number among all tables. */
    int in(List<RegisterTable> tables) {
        for (int at = 0; at < tables.size(); at++) {
            if (tables.get(at).name().en().equalsIgnoreCase(name())) {
                return at;
            }
        }
        throw new IllegalStateException("the register has no table " + name());
    }
}
