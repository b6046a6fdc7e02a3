package vn.camket.hostile;

import java.io.IOException;

/**
 * Describes one cell of the table of harms by slots, or one of several for it.
 *
 * @param told how a fault begins, place and English words; {@link #DATA} when there must be none; its line may be any
 * @param reason why there is no such attack, null when there is one
 */
record Attack(Harm harm, Slot slot, String name, String told, Spoiling spoiling, String reason) {
    /** Stands for "read as data, and nothing to tell". */
    static final String DATA = "";

    static final String ANY_LINE = "*";

    /** More than a parser that calls itself gets through. */
    static final int MANY = 100_000;

    enum Harm {
        PROCESS,
        FILE,
        SOCKET,
        THREAD,
        EXIT,
        REFLECTION,
        CLASS_LOADER,
        LOOP,
        MEMORY,
        REGULAR_EXPRESSION,
        LOCALE
    }

    enum Slot {
        JSON,
        SCHEMA,
        PAGE,
        SAMPLES
    }

    /** Puts the attack into a rules folder. */
    interface Spoiling {
        void on(HostileFolder rules) throws IOException, InterruptedException;
    }

    boolean isMetBy(String fault) {
        int line = told.indexOf(ANY_LINE);
        return line < 0
                ? fault.startsWith(told)
                : fault.startsWith(told.substring(0, line)) && fault.contains(told.substring(line + 1));
    }

    static Attack attack(Harm harm, Slot slot, String name, String told, Spoiling spoiling) {
        return new Attack(harm, slot, name, told, spoiling, null);
    }

    static Attack none(Harm harm, Slot slot, String reason) {
        return new Attack(harm, slot, null, null, null, reason);
    }
}
