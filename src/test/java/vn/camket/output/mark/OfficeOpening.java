package vn.camket.output.mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import vn.camket.workbook.office.Office;

/**
 * Opens marked copies in LibreOffice.
 *
 * @param opened how many it opened
 * @param silent those that it did not open, or in which it shows fewer comments than there should be
 */
record OfficeOpening(int opened, List<String> silent) {
    private static final Pattern COMMENT =
            Pattern.compile("<office:annotation .*?</office:annotation>", Pattern.DOTALL);

    /** LibreOffice does not open the original either: it has backslashes in the names of its parts. */
    private static final String BEYOND = "49609.xlsx";

    /** The test is skipped where there is no LibreOffice. */
    static OfficeOpening of(List<CorpusMarks> marked, Path folder) throws IOException, InterruptedException {
        if (!Office.isInstalled()) {
            System.err.println("A test with LibreOffice is skipped: there is no soffice on the PATH");
        }
        Assumptions.assumeTrue(Office.isInstalled(), "LibreOffice is not installed");
        Map<Path, Path> flat = new Office(folder)
                .convert(marked.stream().map(CorpusMarks::copy).toList());
        List<String> silent = new ArrayList<>();
        for (CorpusMarks marks : marked) {
            Path converted = flat.get(marks.copy());
            int comments = converted == null ? -1 : comments(converted);
            if (comments < marks.cells().size() && !marks.copy().toString().endsWith(BEYOND)) {
                silent.add(marks.original().getFileName() + ": " + comments + " comments of "
                        + marks.cells().size());
            }
        }
        return new OfficeOpening(flat.size(), silent);
    }

    private static int comments(Path flat) throws IOException {
        int ours = 0;
        Matcher comments = COMMENT.matcher(Files.readString(flat, StandardCharsets.UTF_8));
        while (comments.find()) {
            ours += comments.group().replaceAll("<[^>]*>", "").contains(Marker.MESSAGE) ? 1 : 0;
        }
        return ours;
    }
}
