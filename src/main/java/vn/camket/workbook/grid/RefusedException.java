package vn.camket.workbook.grid;

/** Ends the reading of one workbook; never leaves the room. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String[] details;

    public RefusedException(Reason reason, String... details) {
        super(reason.key());
        this.reason = reason;
        this.details = details.clone();
    }

    public static RefusedException damaged() {
        return new RefusedException(Reason.DAMAGED);
    }

    public Reason reason() {
        return reason;
    }

    public String[] details() {
        return details.clone();
    }
}
