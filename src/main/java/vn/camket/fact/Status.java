package vn.camket.fact;

/** Names the classes of status words, as the vocabulary sorts them. */
public enum Status {
    DONE,
    DONE_ON_TIME,
    DONE_LATE,
    IN_PROGRESS,
    DUE_SOON,
    IN_PROGRESS_LATE,
    NOT_STARTED,
    NOT_STARTED_LATE,
    REGULAR,
    WAIT_CONDITION,
    WAIT_CONFIRM,
    PAUSED,
    CANCELLED,
    REJECTED_OR_REDO,
    NOT_UPDATED;

    public boolean isDone() {
        return this == DONE || this == DONE_ON_TIME || this == DONE_LATE;
    }

    public boolean isNotStarted() {
        return this == NOT_STARTED || this == NOT_STARTED_LATE;
    }
}
