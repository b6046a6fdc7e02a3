package vn.camket.fact;

/** Names why an agreement with a dissolved party needs what it needs. */
public enum NeedReason {
    CLOSED(Need.NONE),
    ARCHIVED(Need.NONE),
    ONE_UNIT(Need.CLOSE),
    ENDED_RENEWED(Need.NONE),
    ENDED(Need.CLOSE),
    CONFIRMED(Need.NONE),
    ENDING_RENEWED(Need.NONE),
    ENDING(Need.SIGN_ANEW),
    MOST_CHANGED(Need.SIGN_ANEW),
    OTHERS_REMAIN(Need.ANNEX);

    private final Need need;

    NeedReason(Need need) {
        this.need = need;
    }

    public Need need() {
        return need;
    }
}
