package vn.camket.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small rules folders for tests. */
public final class RuleFolderOf {
    public static final String PAGE = """
            | | vi | en |
            |---|---|---|
            | title | Nhiệm vụ quá hạn | Overdue action |
            | message | {title} quá hạn {daysLate} ngày. | {title} is {daysLate} days late. |
            | remedy | Báo cáo kết quả. | Report the result. |

            **Vì sao.** Nhiệm vụ đã có thời hạn.

            **Why.** The action has a due date.

            ## Finds

            ### An action two months late

            | ActionState | daysLate |
            |---|---|
            | | 60 |

            | Finding | severity | subject |
            |---|---|---|
            | | error | action:road |

            ## Passes

            ### An action that is not late yet

            | ActionState | daysLate |
            |---|---|
            | | 30 |
            """;

    public static final String RULE =
            block("late", "error", "ActionState(!done, daysLate > $limit, $id : id, $daysLate : daysLate)");

    private final Path folder;

    public RuleFolderOf(Path folder) throws IOException {
        this.folder = folder;
        write(
                "parameters.json",
                "{\"parameters\": {\"late.error\": 30, \"late.critical\": 90, \"pace.error\": 0.5,"
                        + " \"late.until\": \"2027-03-01\"}}");
    }

    /** A block that compares with the parameter late.error and reports "action:" and the id. */
    static String block(String name, String severity, String pattern) {
        return """
                rule "%s"
                    @severity(%s)
                    @basis("Thỏa thuận")
                    @since("2026-11-21")
                when
                    Parameter(name == "late.error", $limit : count)
                    %s
                then
                    findings.report("action", $id);
                end
                """.formatted(name, severity, pattern);
    }

    public Path path() {
        return folder;
    }

    public RuleFolderOf rule(String id, String drl) throws IOException {
        return write(id + ".drl", drl).write(id + ".md", PAGE);
    }

    RuleFolderOf sentences(String id, String text) throws IOException {
        return write(id + ".dslr", text).write(id + ".md", PAGE);
    }

    RuleFolderOf write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    RuleFolderOf write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }
}
