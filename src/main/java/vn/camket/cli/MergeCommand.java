package vn.camket.cli;

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
import vn.camket.Merging;
import vn.camket.Request;
import vn.camket.fact.Form;
import vn.camket.fact.Quarter;
import vn.camket.finding.Inspected;
import vn.camket.output.TemplateWorkbook;
import vn.camket.text.Wording;

/** Puts the files of several departments of one unit and quarter into one report in the form of the unit. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Đã gộp / merged",
            "1:Đã gộp, có ô cần thống nhất / merged, some cells are left to people",
            "2:Chưa gộp, chưa ghi gì / not done, nothing is written"
        },
        description = {
            "Gộp tệp của các sở, ngành thuộc một đơn vị thành một báo cáo quý; chỗ ghi khác nhau thì nêu ra, không tự chọn.",
            "Puts the files of a unit's departments into one quarterly report; where they differ it tells and never chooses."
        })
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tệp của các sở, ngành / files of departments")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "Thỏa thuận; mặc định theo các tệp / agreement; default that of the files")
    private String agreement;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "Đơn vị báo cáo; mặc định theo các tệp / reporting unit; default that of the files")
    private String unit;

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            converter = QuarterReader.class,
            description = "Kỳ báo cáo, ví dụ 2026-Q4; mặc định theo các tệp / quarter; default that of the files")
    private Quarter quarter;

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp ghi ra / the file to write")
    private Path out;

    @Mixin
    private ReportsOptions options;

    @Override
    public Integer call() {
        LocalDate date = options.date();
        if (out != null) {
            NewFile.requireFree(List.of(out));
        }
        Merging.Merged merged = Merging.of(request(), quarter, files);
        PrintWriter screen = spec.commandLine().getOut();
        MergePage page = new MergePage(merged.inspection(), options.language(), date, screen);
        if (merged.report() == null) {
            page.refused(merged.refused());
            return Camket.NOT_DONE;
        }
        Form form = merged.report().form();
        Path file = out == null ? Path.of(name(form)) : out;
        NewFile.requireFree(List.of(file));
        NewFile.write(
                file,
                content -> TemplateWorkbook.write(
                        merged.report(), merged.inspection().register(), options.language(), content));
        Wording wording = options.wording(merged.inspection().register().units());
        screen.println(wording.label("merge.file", file, wording.unitName(form.unit()), form.quarter()));
        tell(merged, page);
        return merged.report().disputes() > 0 ? 1 : 0;
    }

    private Request request() {
        return options.request(
                agreement == null ? List.of() : List.of(agreement), unit == null ? List.of() : List.of(unit));
    }

    private static String name(Form form) {
        return form.agreement().id() + "_" + form.reporter().replace('/', '-') + "_" + form.quarter() + "_merged.xlsx";
    }

    private static void tell(Merging.Merged merged, MergePage page) {
        merged.taken().forEach(page::taken);
        Inspection inspection = merged.inspection();
        for (Merging.Taken file : merged.taken()) {
            Inspected workbook = inspection.look(file.path());
            Doubts doubts = new Doubts(workbook.faults());
            inspection.tell(workbook, doubts::take);
            page.doubts(workbook, doubts);
        }
        page.disputes(merged.report());
    }
}
