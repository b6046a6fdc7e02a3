package vn.camket.output.mark;

import java.util.List;
import vn.camket.fact.Reading;

/** Ends the marking of one workbook. */
public final class UnmarkableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reading.Refusal why;

    UnmarkableException(String reason, String... details) {
        super(reason);
        this.why = new Reading.Refusal(reason, List.of(details));
    }

    /** The package is not built as its conventions have it, so that nobody can tell where marks belong. */
    static UnmarkableException odd() {
        return new UnmarkableException("not-markable-odd");
    }

    public Reading.Refusal why() {
        return why;
    }
}
