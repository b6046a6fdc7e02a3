package vn.camket.spark;

import java.io.PrintWriter;
import java.util.List;
import org.apache.spark.SparkException;
import picocli.CommandLine;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Tells in plain words what kept a run from being done, Vietnamese first. */
final class Mishaps implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        tell(
                wrong.getCommandLine().getErr(),
                new Text(
                        "Không hiểu dòng lệnh \"" + String.join(" ", arguments) + "\"; xem --help.",
                        wrong.getMessage() + "; see --help."));
        return SparkCheck.NOT_DONE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof FaultyRulesException faulty) {
            tell(
                    err,
                    new Text(
                            "Thư mục quy tắc có lỗi, chưa kiểm tra được:",
                            "The rules folder is faulty, nothing was checked:"));
            tell(err, faulty.faults());
        } else if (failure instanceof RunFailure told) {
            tell(err, told.text());
        } else {
            tell(err, broken(failure));
            failure.printStackTrace(err);
        }
        return SparkCheck.NOT_DONE;
    }

    /** The whole trace goes into the log of the cluster, as nobody may be able to run the same again. */
    private static Text broken(Exception failure) {
        return failure instanceof SparkException
                ? new Text(
                        "Cụm Spark không làm xong việc; kết quả trước giữ nguyên. Xem nguyên nhân dưới đây và nhật ký"
                                + " của các máy, rồi chạy lại.",
                        "The Spark cluster did not finish the work; the former result stays. See the cause below and"
                                + " the logs of the machines, then run it again.")
                : new Text(
                        "Chưa kiểm tra được; kết quả trước giữ nguyên. Xem nguyên nhân dưới đây.",
                        "Nothing was checked; the former result stays. See the cause below.");
    }

    static void tell(PrintWriter err, List<Fault> faults) {
        faults.forEach(fault -> fault.lines().forEach(err::println));
        err.flush();
    }

    private static void tell(PrintWriter err, Text text) {
        err.println(text.vi());
        err.println(text.en());
        err.flush();
    }
}
