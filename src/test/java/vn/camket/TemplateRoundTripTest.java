package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.finding.Finding;
import vn.camket.obligation.Attribution;
import vn.camket.obligation.Obligations;
import vn.camket.obligation.Verdicts;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.WorkbookReader;

/** Makes forms, fills them in as a person does and reads them back: nothing about the reporting duty is found. */
class TemplateRoundTripTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final WorkbookReader READER = new WorkbookReader(REGISTER.vocabulary());
    private static final SortedMap<String, Reading> SAMPLE = new TreeMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void read_what_was_reported_before() {
        Intake.of(Path.of("reports-in"), new Uploads(LocalDate.of(2025, 12, 31)))
                .arrivals()
                .forEach(arrival -> SAMPLE.put(arrival.name(), READER.read(arrival.file())));
    }

    @ParameterizedTest
    @CsvSource({
        "can-tho-hau-giang-2021, 2025-Q2, VI",
        "ho-chi-minh-north-2023, 2025-Q3, EN",
        "ho-chi-minh-ca-mau-ict-2009, 2010-Q2, VI"
    })
    void a_filled_form_reads_back_without_a_fault(String agreement, String quarter, Language language)
            throws IOException {
        expectNoFault(REGISTER.agreements().get(agreement), Quarter.parse(quarter), language);
    }

    static Stream<Agreement> agreements() {
        return REGISTER.agreements().values().stream();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    @Tag("deep")
    void every_form_reads_back_without_a_fault(Agreement agreement) throws IOException {
        List<Quarter> quarters = Stream.iterate(new Quarter(agreement.from().getYear(), 1), Quarter::next)
                .limit(100)
                .filter(quarter -> !forms(agreement, quarter, agreement.from()).isEmpty())
                .toList();
        for (Quarter quarter :
                List.of(quarters.get(0), quarters.get(quarters.size() / 2), quarters.get(quarters.size() - 1))) {
            expectNoFault(agreement, quarter, Language.VI);
            expectNoFault(agreement, quarter, Language.EN);
        }
    }

    private void expectNoFault(Agreement agreement, Quarter quarter, Language language) throws IOException {
        LocalDate closes = quarter.closes(agreement.reporting().scheme());
        SortedMap<String, Reading> workbooks = before(quarter);
        for (Form form : forms(agreement, quarter, closes)) {
            String name = form.unit() + ".xlsx";
            List<String> statuses = FilledForm.write(form, REGISTER, language, folder.resolve(name));
            workbooks.put(name, READER.read(folder.resolve(name)));
            expectWhatWasFilledIn(form, name, statuses, workbooks.get(name));
        }
        List<String> faults = Verdicts.all(workbooks, closes.plusDays(30).toString()).stream()
                .filter(finding -> finding.rule().family().equals("reporting-duty"))
                .filter(finding -> finding.evidence().stream()
                        .anyMatch(place -> !SAMPLE.containsKey(place.file()) && !place.isRegister()))
                .map(TemplateRoundTripTest::told)
                .toList();
        assertEquals(List.of(), faults, agreement.id() + " " + quarter + " " + language);
    }

    /** The sample reports of earlier quarters, which lie in a folder each. */
    private static SortedMap<String, Reading> before(Quarter quarter) {
        return new TreeMap<>(SAMPLE.headMap(quarter + "/"));
    }

    private static String told(Finding finding) {
        return finding.rule().id() + " " + finding.subject() + " " + finding.values() + " " + finding.evidence();
    }

    private static List<Form> forms(Agreement agreement, Quarter quarter, LocalDate date) {
        AsOf asOf = new AsOf(date);
        Attribution attribution = new Attribution(REGISTER, asOf);
        List<Report> reports = new ArrayList<>();
        before(quarter)
                .forEach((name, reading) ->
                        reports.addAll(attribution.attribute(name, reading).reports()));
        reports.removeIf(report -> !report.agreement().equals(agreement.id()));
        return new Obligations(REGISTER, asOf).forms(agreement, reports, quarter);
    }

    private static void expectWhatWasFilledIn(Form form, String name, List<String> statuses, Reading reading) {
        List<Report> reports = new Attribution(REGISTER, new AsOf(LocalDate.of(2027, 1, 1)))
                .attribute(name, reading)
                .reports();
        assertEquals(1, reports.size(), name);
        Report report = reports.get(0);
        assertEquals(form.mark(), report.cover().form().value());
        assertEquals(form.unit() + form.department(), report.unit() + report.department());
        assertEquals(form.quarter(), report.quarter());
        List<String> codes = new ArrayList<>(
                form.tasks().stream().map(task -> task.action().id()).toList());
        codes.add(null);
        assertEquals(
                codes, report.actions().stream().map(row -> row.code().value()).toList());
        assertEquals(
                statuses,
                report.actions().stream().map(TemplateRoundTripTest::status).toList());
        assertEquals(
                form.figures().size(),
                report.measurements().stream()
                        .filter(row -> row.actual().isGiven())
                        .count());
        assertEquals(
                1,
                report.reviews().stream()
                        .filter(review -> review.date().isGiven())
                        .count());
    }

    private static String status(ReportedAction row) {
        return row.status().isGiven() ? row.status().cell().text() : null;
    }
}
