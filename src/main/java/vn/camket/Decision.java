package vn.camket;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.disk.Sha256;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.finding.Answer;
import vn.camket.finding.PublishedFinding;
import vn.camket.output.DecisionWorkbook;

/**
 * Says what the coordinating department thinks of the answer that a finding has in the newest run; a run to come reads it
 * beside that answer. It closes nothing.
 *
 * @param finding id
 * @param until null when no day is set
 * @param by who decides, and so who speaks where nobody has answered
 * @param on the day on which it is decided
 */
public record Decision(String finding, Answer.Verdict verdict, LocalDate until, String by, LocalDate on) {
    /**
     * Tells an answer from other answers.
     *
     * @param answer null for none
     */
    public static String mark(Answer answer) {
        Sha256 mark = new Sha256();
        Stream.of(answer)
                .filter(Objects::nonNull)
                .flatMap(one -> Stream.of(one.explanation(), one.remedy(), one.by(), one.on()))
                .forEach(part -> mark.add(Objects.toString(part, "")));
        return mark.hex().substring(0, 32);
    }

    /**
     * Writes it as a workbook that answers.
     *
     * @param out folder of the runs
     * @param seen mark of the answer that is decided on
     * @param file is written over
     * @throws RunFailure when the newest run has no such finding, or another answer to it, or cannot be read
     */
    public void write(Path out, String seen, Language language, Path file) {
        Answer answer = answer(out);
        if (!mark(answer).equals(seen)) {
            throw Retrial.failure(
                    "Đơn vị đã giải trình khác từ lúc trang được mở, chưa ghi gì; mở lại trang, đọc rồi cho ý kiến.",
                    "The unit has answered otherwise since the page was opened, and nothing was written; open the page"
                            + " again and read it before you decide.");
        }
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            DecisionWorkbook.write(finding, decided(answer), language, on, bytes);
        } catch (IOException full) {
            throw new RunFailure(
                    new Text("Không ghi được ý kiến (" + full + ").", "The decision cannot be written (" + full + ")."),
                    full);
        }
    }

    /** Null when nobody has answered. */
    private Answer answer(Path out) {
        Results results = new Results(out);
        try {
            Map.Entry<LocalDate, Path> newest = Published.in(out).lastEntry();
            Results.Listing run =
                    newest == null ? null : results.of(newest.getKey()).orElse(null);
            PublishedFinding met = run == null ? null : find(run);
            if (met != null) {
                return Results.words(run, met).answer();
            }
        } catch (IOException broken) {
            throw new RunFailure(
                    new Text(
                            "Không đọc được kết quả kiểm tra gần nhất (" + broken + "); kiểm tra lại rồi làm lại.",
                            "The last results cannot be read (" + broken + "); check again and try once more."),
                    broken);
        }
        throw Retrial.failure(
                "Lần kiểm tra gần nhất không có phát hiện " + finding + "; mở lại danh sách phát hiện.",
                "The last run has no finding " + finding + "; open the list of findings again.");
    }

    private PublishedFinding find(Results.Listing run) {
        return run.findings().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElse(null);
    }

    private Answer decided(Answer answer) {
        return answer == null
                ? new Answer(null, null, by, on, null, verdict, until, new Answer.Values(null, null, null))
                : new Answer(
                        answer.explanation(),
                        answer.remedy(),
                        answer.by(),
                        answer.on(),
                        answer.workbook(),
                        verdict,
                        until,
                        answer.answered());
    }
}
