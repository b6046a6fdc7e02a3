package vn.camket.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Pruning;
import vn.camket.text.Wording;

/** Thins out old results. */
@Command(
        name = "prune",
        mixinStandardHelpOptions = true,
        description = {
            "Thu gọn kết quả cũ: chỉ giữ findings.json và bản kê, để vẫn biết một phát hiện có từ bao giờ; tệp có người đã"
                    + " ghi vào thì không xóa.",
            "Thins out old results: keeps findings.json and the manifest, so that it stays known since when a finding is"
                    + " open; what somebody has written into is never removed."
        })
final class PruneCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--keep",
            required = true,
            paramLabel = "N",
            description = "Giữ nguyên N kết quả mới nhất / how many of the newest results stay whole")
    private int keep;

    @Mixin
    private ResultsOptions options;

    @Option(names = "--dry-run", description = "Chỉ nêu, không xóa / tell only, remove nothing")
    private boolean rehearsed;

    @Override
    public Integer call() {
        if (keep < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--keep: a number from 1 on, not " + keep);
        }
        Pruning.Told told = Pruning.of(options.out(), keep, rehearsed);
        Wording wording = options.wording();
        PrintWriter screen = spec.commandLine().getOut();
        told.thinned().forEach(folder -> screen.println(wording.label("prune.thinned", folder)));
        told.kept().forEach(file -> screen.println(wording.label("prune.kept", file)));
        screen.println(wording.label(
                rehearsed ? "prune.would" : "prune.done", told.thinned().size(), (told.bytes() + 1023) / 1024));
        screen.flush();
        return 0;
    }
}
