package vn.camket.rule.compile;

import java.util.Locale;

/** Lends Drools what it takes for granted, for as long as it works. */
public final class Surroundings {
    static {
        // date literals in rules are else read in the machine's language; Drools looks once, at its start
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
    }

    /** What may fail on the way to a result. */
    public interface Task<T, E extends Exception> {
        T done() throws E;
    }

    private Surroundings() {}

    /**
     * Drools finds its parts through the thread, and a thread of a pool may know another class path than the program's,
     * as within Maven.
     */
    public static <T, E extends Exception> T withClassPath(Task<T, E> task) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(Surroundings.class.getClassLoader());
        try {
            return task.done();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /**
     * Drools' generator of Java folds words by the machine's language: in Turkish, {@code INT} becomes {@code ınt}. One
     * at a time, as the language is the whole process's.
     */
    static synchronized <T, E extends Exception> T withNeutralLanguage(Task<T, E> task) throws E {
        Locale language = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.ROOT);
        try {
            return task.done();
        } finally {
            Locale.setDefault(language);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }
}
