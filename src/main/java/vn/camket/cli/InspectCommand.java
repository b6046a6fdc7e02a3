package vn.camket.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.Inspection;
import vn.camket.fact.Language;
import vn.camket.finding.Inspected;
import vn.camket.output.InspectionJson;
import vn.camket.text.Wording;

/** Tells what is understood of workbooks before they are sent. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Đã hiểu hết / all is understood",
            "1:Có tệp hoặc nội dung chưa hiểu, sẽ thành phát hiện / a run would find fault with what was read",
            "2:Chưa thực hiện được / not done"
        },
        description = {
            "Cho biết chương trình hiểu gì trong tệp báo cáo, từng ô một, và chỗ nào chưa hiểu, vì sao.",
            "Tells what is understood of a workbook, cell by cell, and what is not and why."
        })
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Parameters(arity = "1..*", paramLabel = "WORKBOOK", description = "Tệp báo cáo / workbooks to look at")
    private List<Path> workbooks = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|json",
            description = "Dạng kết quả: text, json / form of the result (${DEFAULT-VALUE})")
    private Format format;

    /** How the result is written; the names are those of the option. */
    enum Format {
        text,
        json
    }

    private boolean isFaulty;

    @Override
    public Integer call() throws IOException {
        LocalDate date = LocalDate.now(RunOptions.VIETNAM);
        Inspection inspection = new Inspection(options.rules(), date);
        if (format == Format.json) {
            json(inspection, date);
        } else {
            text(inspection, date);
        }
        return isFaulty ? 1 : 0;
    }

    private Inspected look(Inspection inspection, Path workbook) {
        Inspected inspected = inspection.look(workbook);
        isFaulty |= inspected.isFaulty();
        return inspected;
    }

    private void text(Inspection inspection, LocalDate date) {
        PrintWriter out = spec.commandLine().getOut();
        InspectionPage page = new InspectionPage(inspection, options.language(), date, out);
        for (Path workbook : workbooks) {
            page.print(look(inspection, workbook));
        }
        out.flush();
    }

    private void json(Inspection inspection, LocalDate date) throws IOException {
        Wording vi = new Wording(Language.VI, inspection.register().units(), date);
        Wording en = new Wording(Language.EN, inspection.register().units(), date);
        PrintWriter out = spec.commandLine().getOut();
        try (InspectionJson json = new InspectionJson(vi, en, out)) {
            for (Path workbook : workbooks) {
                json.write(look(inspection, workbook), inspection::tell);
            }
        }
        out.flush();
    }
}
