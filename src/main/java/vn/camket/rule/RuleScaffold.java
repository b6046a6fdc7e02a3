package vn.camket.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.camket.fact.Nearest;
import vn.camket.fact.Text;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.file.RuleFolder;

/** Begins a rule: writes its two files in a form that loads, with a first case that fails until the rule is written. */
public final class RuleScaffold {
    private static final Set<String> NO_FAMILIES = Set.of("agreements", "vocabulary");

    private final Path rules;
    private final String family;
    private final String name;
    private final String conditions;

    /**
     * @param family folder below the rules folder
     * @param name stem of the two files
     * @param sentences whether it is to be written in sentences
     */
    public RuleScaffold(Path rules, String family, String name, boolean sentences) {
        this.rules = rules;
        this.family = family;
        this.name = name;
        this.conditions = sentences ? RuleFile.SENTENCES : RuleFile.CONDITIONS;
    }

    /** Why the rule cannot be begun under this name, and what to do; empty when it can. */
    public Optional<Text> refusal() throws IOException {
        if (!RuleFolder.isName(name)) {
            return Optional.of(new Text(
                    "\"" + name
                            + "\" không dùng làm tên quy tắc được: hãy ghi chữ thường không dấu, chữ số và dấu gạch nối,"
                            + " ví dụ overdue-action.",
                    "\"" + name + "\" cannot be a rule's name: write lower case words joined by hyphens, such as"
                            + " overdue-action."));
        }
        List<String> families = families();
        if (!families.contains(family)) {
            String nearest =
                    Nearest.of(family, families).map(one -> " (" + one + "?)").orElse("");
            return Optional.of(new Text(
                    "Không có nhóm \"" + family + "\"" + nearest + ". Các nhóm: " + String.join(", ", families)
                            + ". Muốn lập nhóm mới thì tạo thư mục " + rules.resolve(family) + " trước.",
                    "There is no family \"" + family + "\"" + nearest + ". Families: " + String.join(", ", families)
                            + ". For a new one, make the folder " + rules.resolve(family) + " first."));
        }
        for (String other : families) {
            for (String ending : List.of(RuleFile.CONDITIONS, RuleFile.SENTENCES, ".md")) {
                Path file = rules.resolve(other).resolve(name + ending);
                if (Files.exists(file)) {
                    return Optional.of(new Text(
                            "Đã có " + file + ", mà mỗi tên chỉ dùng một lần trong mọi nhóm; hãy chọn tên khác.",
                            "There is " + file + " already, and a name is given once over all families; choose"
                                    + " another."));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> families() throws IOException {
        try (Stream<Path> folders = Files.list(rules)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(folder -> RuleFolder.isName(folder) && !NO_FAMILIES.contains(folder))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes the two files; never over a file that is there.
     *
     * @param since the day from which the rule applies
     */
    public List<Path> write(LocalDate since) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String ending : List.of(conditions, ".md")) {
            Path file = rules.resolve(family).resolve(name + ending);
            String text = template(ending)
                    .replace("{today}", since.toString())
                    .replace("{name}", name)
                    .replace("{ending}", conditions);
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            written.add(file);
        }
        return written;
    }

    private static String template(String ending) throws IOException {
        try (InputStream template = RuleScaffold.class.getResourceAsStream("new-rule" + ending)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
