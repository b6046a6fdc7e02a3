package vn.camket.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Pruning;
import vn.camket.fact.Language;
import vn.camket.fact.Units;
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

    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description = "Thư mục kết quả / output folder (${DEFAULT-VALUE})")
    private Path out;

    @Option(names = "--dry-run", description = "Chỉ nêu, không xóa / tell only, remove nothing")
    private boolean rehearsed;

    @Option(
            names = "--lang",
            defaultValue = "vi",
            paramLabel = "vi|en",
            converter = CheckCommand.LanguageReader.class,
            description = "Ngôn ngữ màn hình / language of the terminal (${DEFAULT-VALUE})")
    private Language language;

    /** Asked for by {@link Mishaps}, in the parsed line. */
    @SuppressWarnings("unused")
    @Option(names = "--debug", description = "In cả dấu vết lỗi / print stack traces too")
    private boolean debug;

    @Override
    public Integer call() {
        if (keep < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--keep: a number from 1 on, not " + keep);
        }
        Pruning.Told told = Pruning.of(out, keep, rehearsed);
        Wording wording = new Wording(language, new Units(List.of()), LocalDate.EPOCH);
        PrintWriter screen = spec.commandLine().getOut();
        told.thinned().forEach(folder -> screen.println(wording.label("prune.thinned", folder)));
        told.kept().forEach(file -> screen.println(wording.label("prune.kept", file)));
        screen.println(wording.label(
                rehearsed ? "prune.would" : "prune.done", told.thinned().size(), (told.bytes() + 1023) / 1024));
        screen.flush();
        return 0;
    }
}
