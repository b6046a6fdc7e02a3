package vn.camket;

/**
 * A verdict with what it was reached on, as one machine tells it to another.
 *
 * @param agreement id, null for what belongs to none
 * @param basis hash of {@link Judge#basis}
 */
record Ruling(String agreement, String basis, Judge.Verdict verdict) {}
