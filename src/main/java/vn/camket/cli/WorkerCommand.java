package vn.camket.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.camket.worker.Shift;

/** Does errands for the server that has started it. */
@Command(
        name = "worker",
        hidden = true,
        description = {
            "Tiến trình phụ của máy chủ; không gọi bằng tay.",
            "Process that the server starts for itself; not for people."
        })
final class WorkerCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        OutputStream answers = System.out;
        System.setOut(System.err);
        new Shift(System.in, answers).serve();
        return 0;
    }
}
