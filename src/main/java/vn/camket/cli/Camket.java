package vn.camket.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.camket.ProgramCode;

/** Starts the program: one command a task, exit code 2 for whatever keeps a task from being done. */
@Command(
        name = "camket",
        mixinStandardHelpOptions = true,
        version = "camket " + Camket.VERSION,
        description = {
            "Kiểm tra báo cáo thực hiện thỏa thuận hợp tác hằng quý.",
            "Checks quarterly reports on cooperation agreements."
        })
public final class Camket {
    static final String VERSION = ProgramCode.VERSION;

    /** The task was not done: usage, faulty rules or register, output that cannot be written. */
    static final int NOT_DONE = 2;

    private static final List<Class<?>> COMMANDS = List.of(
            CheckCommand.class,
            InspectCommand.class,
            ExplainCommand.class,
            CalendarCommand.class,
            TemplateCommand.class,
            MergeCommand.class,
            RemindCommand.class,
            WatchCommand.class,
            HistoryCommand.class,
            VerifyCommand.class,
            PruneCommand.class,
            RegisterCommand.class,
            RulesCommand.class,
            WorkerCommand.class,
            ServeCommand.class,
            UsersCommand.class);

    private Camket() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** All commands, as they are on every line. */
    static CommandLine commands() {
        return with(COMMANDS);
    }

    /** Only the command that the line begins with, if it does with one: to describe all of them takes longer than one. */
    private static CommandLine commands(String[] arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return with(named.isEmpty() ? COMMANDS : named);
    }

    private static CommandLine with(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Camket());
        commands.forEach(line::addSubcommand);
        return line;
    }

    /** Runs one command and gives its exit code; text goes out as UTF-8 whatever the locale. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return run(commands(arguments), arguments, out, err);
    }

    static int run(CommandLine line, String[] arguments, PrintStream out, PrintStream err) {
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(true);
        line.setResourceBundle(new HelpWords());
        Mishaps mishaps = new Mishaps();
        line.setExecutionExceptionHandler(mishaps);
        line.setParameterExceptionHandler(mishaps);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            Mishaps.tell(line.getErr(), Mishaps.OUT_OF_MEMORY);
            return NOT_DONE;
        }
    }
}
