package vn.camket.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * The command line that runs this very program once more, in a JVM that ends with this one.
     *
     * @param flags for the JVM
     */
    public static List<String> again(List<String> flags, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProgramFile.ownJava().getPath());
        command.addAll(flags);
        command.add(SecondJvm.startedBy());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        command.addAll(arguments);
        return command;
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
