package vn.camket;

import vn.camket.fact.Text;

/** Ends a run that cannot be done: says what was met, what was wanted and what to do, in both languages. */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public RunFailure(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
