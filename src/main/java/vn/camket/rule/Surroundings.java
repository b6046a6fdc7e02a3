package vn.camket.rule;

import java.util.Locale;

/**
 * Lends Drools what it takes for granted, until that is restored; one at a time in a process.
 *
 * <p>The code generator folds Java's own words by the machine's language (in Turkish, {@code INT} becomes
 * {@code ınt}), and finds its parts through the thread, which in a pool may know another class path.
 */
final class Surroundings {
    private final Thread thread = Thread.currentThread();
    private final ClassLoader loader = thread.getContextClassLoader();
    private final Locale language = Locale.getDefault();
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    Surroundings() {
        thread.setContextClassLoader(Surroundings.class.getClassLoader());
        Locale.setDefault(Locale.ROOT);
    }

    void restore() {
        Locale.setDefault(language);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
        thread.setContextClassLoader(loader);
    }
}
