package vn.camket.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.RegisterImport;
import vn.camket.RunFailure;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.text.Wording;

/** Reads a workbook of the register back. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Đã đọc; với --write đã ghi / read; with --write written",
            "2:Bảng tính có lỗi, chưa ghi gì / the workbook is faulty, nothing was written"
        },
        description = {
            "Đọc bảng tính sổ theo dõi, kiểm tra và cho biết thay đổi; ghi vào sổ khi có --write.",
            "Reads a workbook of the register, checks it and shows what changes; writes the register with --write."
        })
final class RegisterImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Parameters(paramLabel = "FILE", description = "Bảng tính / the workbook")
    private Path workbook;

    @Option(names = "--write", description = "Ghi thay đổi vào sổ theo dõi / write the changes into the register")
    private boolean write;

    @Override
    public Integer call() {
        RegisterImport.Read read = RegisterImport.of(options.rules(), workbook);
        if (read.refusal() != null) {
            throw new RunFailure(
                    new Text(
                            workbook + ": " + wording(Language.VI).why(read.refusal()) + ".",
                            workbook + ": " + wording(Language.EN).why(read.refusal()) + "."),
                    null);
        }
        if (write && !read.isFaulty()) {
            RegisterImport.write(options.rules(), read);
        }
        PrintWriter screen = spec.commandLine().getOut();
        RegisterChanges page = new RegisterChanges(workbook, wording(options.language()));
        List<String> lines = read.isFaulty()
                ? page.faults(read.register(), fault -> options.place(fault.file(), fault.line(), fault.column()))
                : page.changes(read.register(), write);
        lines.forEach(screen::println);
        return read.isFaulty() ? Camket.NOT_DONE : 0;
    }

    private static Wording wording(Language language) {
        return new Wording(language, new Units(List.of()), LocalDate.now(RunOptions.VIETNAM));
    }
}
