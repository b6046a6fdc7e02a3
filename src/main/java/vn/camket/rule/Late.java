package vn.camket.rule;

import java.util.function.Supplier;

/** Makes a thing once it is asked for, and not again. */
final class Late<T> implements Supplier<T> {
    private Supplier<T> making;
    private T made;

    Late(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (making != null) {
            made = making.get();
            making = null;
        }
        return made;
    }
}
