package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.ReportedAnswer;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.output.SampleOutcome;
import vn.camket.output.UnitWorkbook;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.WorkbookReader;

/** Reads a unit's workbook that was filled in and saved again by LibreOffice, where that is installed. */
@Tag("deep")
class AnswersFromOfficeTest {
    private static final Finding FINDING = SampleOutcome.overdue("cau-x", "Đang thực hiện", 40);

    @TempDir
    private static Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    @BeforeAll
    static void fill() throws IOException {
        if (!isInstalled()) {
            System.err.println("AnswersFromOfficeTest is skipped: there is no soffice on the PATH");
        }
        Assumptions.assumeTrue(isInstalled(), "LibreOffice is not installed");
        Outcome outcome = SampleOutcome.of(FINDING);
        Path sent = folder.resolve("sent.xlsx");
        try (OutputStream out = Files.newOutputStream(sent)) {
            new UnitWorkbook(
                            outcome,
                            SampleOutcome.register(),
                            Language.VI,
                            Path.of("..", "..", "reports-in"),
                            List.of())
                    .write("can-tho", out);
        }
        try (AnsweredList list = new AnsweredList(sent, "Mã phát hiện")) {
            list.put(FINDING.id(), "Giải trình", "=Chờ bố trí vốn\nnăm 2026")
                    .put(FINDING.id(), "Cách xử lý", "Trình HĐND")
                    .put(FINDING.id(), "Ngày trả lời", LocalDate.of(2026, 4, 5))
                    .save(folder.resolve("filled.xlsx"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "xls"})
    void understands_what_libreoffice_has_saved_again(String format) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve("saved").toString(),
                        folder.resolve("filled.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(3, TimeUnit.MINUTES);
        office.destroyForcibly();
        assertTrue(ended, "LibreOffice did not end");

        Register register = RegisterFiles.load(Path.of("rules"));
        AnswerSheets answers = new WorkbookReader(register.vocabulary(), register.limits())
                .read(folder.resolve("saved/filled." + format))
                .answers();

        ReportedAnswer answer = answers.answers().get(0);
        assertTrue(answers.isSound(), answers.toString());
        assertEquals(FINDING.id(), answer.finding().value());
        assertEquals("=Chờ bố trí vốn\nnăm 2026", answer.explanation().value());
        assertEquals("Trình HĐND", answer.remedy().value());
        assertEquals(LocalDate.of(2026, 4, 5), answer.on().value());
        assertEquals(40, answer.daysLate().value());
        assertEquals("21/11/2026", answer.expected().value());
    }
}
