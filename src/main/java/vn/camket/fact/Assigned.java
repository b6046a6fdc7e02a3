package vn.camket.fact;

/** Marks a fact that says who must act. */
public interface Assigned {
    /** Unit id as of the date, null when nobody is known. */
    String unit();

    /** The same under a name that rules can write: in conditions Drools takes the word "unit" for its own. */
    @MayBeNull
    default String actor() {
        return unit();
    }
}
