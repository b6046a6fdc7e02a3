package vn.camket.errand;

import java.nio.file.Path;
import vn.camket.Decision;
import vn.camket.fact.Language;
import vn.camket.worker.Errand;

/**
 * Writes a decision on an answer as a workbook; its result is the format of that.
 *
 * @param out folder of the runs
 * @param seen mark of the answer that is decided on
 * @param file is written over
 */
public record Decide(Path out, Decision decision, String seen, Language language, Path file) implements Errand<String> {
    @Override
    public String run() {
        decision.write(out, seen, language, file);
        return "xlsx";
    }
}
