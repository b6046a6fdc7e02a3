package vn.camket.launch;

import java.io.IOException;

/** Starts the program in a second JVM with better flags, or in this one where a second cannot be had. */
public final class Launcher {
    private static final String PROGRAM = "vn.camket.cli.Camket";

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        String starter = System.getProperty(SecondJvm.STARTED_BY);
        if (starter == null) {
            startAnother(arguments);
        } else {
            Starter.follow(Long.parseLong(starter));
        }
        Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** Returns only when there is no second JVM. */
    private static void startAnother(String[] arguments) {
        GivenOptions given = GivenOptions.before(arguments);
        ProgramFile jar = ProgramFile.ofThisJvm();
        if (jar == null || given.holdToThisJvm()) {
            return;
        }
        try {
            System.exit(new SecondJvm(jar, given, Archive.of(jar)).run(arguments));
        } catch (IOException cannotStart) {
            return;
        }
    }
}
