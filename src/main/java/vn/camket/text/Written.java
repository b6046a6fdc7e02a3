package vn.camket.text;

import java.util.Arrays;
import vn.camket.fact.Folding;
import vn.camket.fact.Language;

/** Compares a text that was written some time ago, in whichever language, with a value of now. */
public record Written(String text) {
    /** Whether either language writes the value so; signs and capitals aside. */
    public boolean says(Object value) {
        String folded = Folding.fold(text);
        return Arrays.stream(Language.values())
                .anyMatch(either -> folded.equals(Folding.fold(new Values(either).of(value))));
    }
}
