package vn.camket.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Tells in plain words what kept a command from being done, Vietnamese first; a stack trace only with {@code --debug}. */
final class Mishaps implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
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
                : "Không hiểu dòng lệnh \"" + String.join(" ", arguments) + "\"";
        tell(
                wrong.getCommandLine().getErr(),
                new Text(met + "; xem " + command + " --help.", wrong.getMessage() + "; see " + command + " --help."));
        return Camket.NOT_DONE;
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

    static void tell(PrintWriter err, List<Fault> faults) {
        for (Fault fault : faults) {
            err.println(fault.place() + ": " + fault.message().vi());
            err.println(" ".repeat(fault.place().length() + 2) + fault.message().en());
        }
        err.flush();
    }

    static void tell(PrintWriter err, Text text) {
        err.println(text.vi());
        err.println(text.en());
    }
}
