package vn.camket.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Tells in plain words what kept a command from being done, Vietnamese first; a stack trace only with {@code --debug}. */
final class Mishaps implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private static final Pattern PASSWORD = Pattern.compile("(://[^\\s/@:]*:)[^\\s@]*@");

    static final Text OUT_OF_MEMORY = new Text(
            "Không đủ bộ nhớ, chưa thực hiện được lệnh; cho chương trình thêm bộ nhớ, ví dụ java -Xmx4g -jar …, hoặc"
                    + " bớt tệp trong thư mục báo cáo.",
            "The memory is not enough, the command was not carried out; give the program more, e.g. java -Xmx4g -jar …,"
                    + " or put fewer files into the reports folder.");

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String met = arguments.length == 0
                ? "Chưa ghi lệnh cần làm"
                : "Không hiểu dòng lệnh \"" + masked(String.join(" ", arguments)) + "\"";
        tell(
                wrong.getCommandLine().getErr(),
                new Text(met + "; xem " + command + " --help.", wrong.getMessage() + "; see " + command + " --help."));
        return Camket.NOT_DONE;
    }

    /** A password that was written into an address must not get into a log. */
    private static String masked(String line) {
        return PASSWORD.matcher(line).replaceAll("$1…@");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof FaultyRulesException faulty) {
            tell(
                    err,
                    new Text(
                            "Thư mục quy tắc có lỗi, chưa thực hiện được lệnh:",
                            "The rules folder is faulty, the command was not carried out:"));
            tell(err, faulty.faults());
        } else if (failure instanceof RunFailure told) {
            tell(err, told.text());
        } else {
            tell(
                    err,
                    new Text(
                            "Lỗi của chương trình (" + failure
                                    + "); chạy lại với --debug và gửi kết quả cho người bảo trì.",
                            "A fault of the program (" + failure
                                    + "); run again with --debug and send what it prints to its keepers."));
        }
        if (parsed.asCommandLineList().stream()
                .anyMatch(one -> one.getParseResult().hasMatchedOption("--debug"))) {
            failure.printStackTrace(err);
        }
        return Camket.NOT_DONE;
    }

    /** What went wrong, for a log, in one line. */
    static String line(Throwable failure) {
        if (failure instanceof FaultyRulesException faulty) {
            Fault first = faulty.faults().get(0);
            return first.place() + ": " + first.message().vi();
        }
        if (failure instanceof RunFailure told) {
            return told.text().vi();
        }
        return failure instanceof OutOfMemoryError ? OUT_OF_MEMORY.vi() : failure.toString();
    }

    static void tell(PrintWriter err, List<Fault> faults) {
        faults.forEach(fault -> fault.lines().forEach(err::println));
        err.flush();
    }

    static void tell(PrintWriter err, Text text) {
        err.println(text.vi());
        err.println(text.en());
    }
}
