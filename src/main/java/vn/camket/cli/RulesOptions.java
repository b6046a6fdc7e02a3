package vn.camket.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.camket.fact.Language;
import vn.camket.fact.Text;

/** Holds the options of all commands that look at rules and publish nothing. */
final class RulesOptions {
    @Option(
            names = "--rules",
            defaultValue = "rules",
            paramLabel = "DIR",
            description = "Thư mục quy tắc, sổ theo dõi / rules and register (${DEFAULT-VALUE})")
    private Path rules;

    @Option(
            names = "--lang",
            defaultValue = "vi",
            paramLabel = "vi|en",
            converter = CheckCommand.LanguageReader.class,
            description = "Ngôn ngữ trên màn hình / language of the terminal (${DEFAULT-VALUE})")
    private Language language;

    /** Asked for by {@link Mishaps}, in the parsed line. */
    @SuppressWarnings("unused")
    @Option(names = "--debug", description = "In cả dấu vết lỗi / print stack traces too")
    private boolean debug;

    Path rules() {
        return rules;
    }

    Language language() {
        return language;
    }

    String say(String vi, String en) {
        return new Text(vi, en).in(language);
    }

    /** A file of the rules folder as the user would name it, so that an editor can jump there. */
    String place(String file, int line, int column) {
        Path path = file.equals(".") ? rules : rules.resolve(file);
        return path + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
