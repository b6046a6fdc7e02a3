package vn.camket.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Request;
import vn.camket.Templates;
import vn.camket.fact.Form;
import vn.camket.fact.Quarter;
import vn.camket.output.TemplateWorkbook;
import vn.camket.text.Wording;

/** Writes the workbooks in which units report, filled with what the register knows. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Lập biểu mẫu báo cáo quý của một đơn vị, điền sẵn nhiệm vụ, chỉ tiêu và số liệu kỳ trước.",
            "Writes the form of a unit's quarterly report, filled with its actions, commitments and former figures."
        })
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            converter = QuarterReader.class,
            description = "Kỳ báo cáo, ví dụ 2026-Q4; mặc định kỳ sắp đến hạn / quarter; default the next one due")
    private Quarter quarter;

    @Option(
            names = "--all",
            description =
                    "Mọi báo cáo phải gửi cho kỳ đó, ghi vào thư mục --out / every report owed, into the folder --out")
    private boolean all;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Tệp ghi ra, với --all là thư mục / the file to write, a folder with --all")
    private Path out;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private ReportsOptions options;

    @Override
    public Integer call() {
        requireMeant();
        Request request = options.request(scope.agreements(), scope.units());
        Templates.Ready ready = all ? Templates.all(request, quarter) : Templates.one(request, quarter);
        Map<Path, Form> files = new LinkedHashMap<>();
        ready.forms().forEach(form -> files.put(file(form), form));
        NewFile.requireFree(files.keySet());
        files.forEach((file, form) -> NewFile.write(
                file, content -> TemplateWorkbook.write(form, ready.register(), options.language(), content)));
        print(files, options.wording(ready.register().units()));
        return 0;
    }

    private void requireMeant() {
        String missing = null;
        if (all && out == null) {
            missing = "--all: needs a folder, --out DIR";
        } else if (!all && (scope.agreements().size() != 1 || scope.units().size() != 1)) {
            missing = "one --agreement and one --unit are needed, or --all";
        }
        if (missing != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), missing);
        }
    }

    private Path file(Form form) {
        return out == null ? Path.of(form.fileName()) : all ? out.resolve(form.fileName()) : out;
    }

    private void print(Map<Path, Form> files, Wording wording) {
        PrintWriter screen = spec.commandLine().getOut();
        files.forEach((file, form) ->
                screen.println(wording.label("template.file", file, wording.unitName(form.unit()), form.quarter())));
        screen.println(wording.label("template.next"));
    }
}
