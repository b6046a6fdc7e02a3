package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.camket.fact.Language;
import vn.camket.fact.Need;
import vn.camket.fact.Register;
import vn.camket.fact.SuccessionCase;
import vn.camket.output.content.Names;
import vn.camket.output.page.Book;
import vn.camket.output.succession.CasesSheet;
import vn.camket.output.succession.DecisionGuideSheet;
import vn.camket.text.Wording;

/** Writes the workbook in which officers decide what becomes of agreements whose parties were dissolved. */
public final class SuccessionWorkbook {
    private SuccessionWorkbook() {}

    /** Leaves the stream open; equal cases give equal bytes on one machine. */
    public static void write(
            List<SuccessionCase> cases, Register register, Language language, LocalDate asOf, OutputStream out)
            throws IOException {
        Wording wording = new Wording(language, register.units(), asOf);
        try (Book book = new Book(wording)) {
            book.sheet(
                    "cases",
                    CasesSheet.COLUMNS,
                    CasesSheet.COLUMNS.size(),
                    counts(cases, asOf, wording),
                    page -> new CasesSheet(page, new Names(register, language), register.units(), asOf).write(cases));
            new DecisionGuideSheet(book.small("caseGuide", DecisionGuideSheet.COLUMNS)).write();
            book.save(asOf, out);
        }
    }

    /** How many cases there are and what is proposed for them, in one line. */
    public static String counts(List<SuccessionCase> cases, LocalDate asOf, Wording wording) {
        if (cases.isEmpty()) {
            return wording.label("case.empty", asOf);
        }
        String needs = Arrays.stream(Need.values())
                .map(need -> wording.label(
                        "case.count",
                        need,
                        cases.stream().filter(one -> one.need() == need).count()))
                .collect(Collectors.joining(", "));
        return wording.label("case.all", asOf, cases.size(), needs);
    }
}
