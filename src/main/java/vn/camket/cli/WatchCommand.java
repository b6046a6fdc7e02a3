package vn.camket.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.camket.Watch;
import vn.camket.fact.Text;

/** Checks again whenever a report or a rule file changes, until it is ended. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra lại mỗi khi báo cáo hoặc tệp quy tắc thay đổi, cho đến khi bấm Ctrl+C.",
            "Checks again whenever a report or a rule file changes, until Ctrl+C is pressed."
        })
final class WatchCommand implements Callable<Integer> {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** A folder with very many files, or on a slow drive, is not looked through without a break. */
    private static final int BREAK = 4;

    private static final Text LASTING = new Text(
            "Thư mục quy tắc có lỗi; vẫn dùng bộ quy tắc đúng gần nhất cho đến khi sửa xong:",
            "The rules folder is faulty; the last good rules stay at work until it is mended:");
    private static final Text NONE = new Text(
            "Thư mục quy tắc có lỗi; chưa kiểm tra được gì cho đến khi sửa xong:",
            "The rules folder is faulty; nothing is checked until it is mended:");

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws InterruptedException {
        Watch watch = new Watch();
        while (true) {
            long before = System.nanoTime();
            Optional<Watch.Turn> turn = watch.look(options.request(spec.commandLine()));
            Duration looked = Duration.ofNanos(System.nanoTime() - before);
            turn.ifPresent(this::tell);
            Duration rest = turn.isPresent() ? PAUSE : looked.multipliedBy(BREAK);
            Thread.sleep(Math.max(PAUSE.toMillis(), rest.toMillis()));
        }
    }

    private void tell(Watch.Turn turn) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        out.println("== " + CLOCK.format(LocalTime.now(RunOptions.VIETNAM)));
        if (!turn.faults().isEmpty()) {
            Mishaps.tell(err, turn.lasting() ? LASTING : NONE);
            Mishaps.tell(err, turn.faults());
        }
        if (turn.failure() != null) {
            Mishaps.tell(err, turn.failure());
        }
        if (turn.done() != null) {
            CheckCommand.tellDoubts(err, turn.done().doubts());
            new Board(turn.done(), options.language()).print(out);
        }
        err.flush();
        out.flush();
    }
}
