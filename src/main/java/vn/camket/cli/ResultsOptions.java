package vn.camket.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import vn.camket.fact.Language;
import vn.camket.fact.Units;
import vn.camket.text.Wording;

/** Reads the options of commands that look at former results only. */
final class ResultsOptions {
    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description = "Thư mục kết quả / output folder (${DEFAULT-VALUE})")
    private Path out;

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

    Path out() {
        return out;
    }

    Wording wording() {
        return new Wording(language, new Units(List.of()), LocalDate.EPOCH);
    }
}
