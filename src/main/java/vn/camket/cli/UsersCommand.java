package vn.camket.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.camket.account.Accounts;
import vn.camket.account.Role;
import vn.camket.account.Standing;
import vn.camket.fact.Text;
import vn.camket.register.RegisterFiles;

/** Says who may sign in to the upload page, and as what. */
@Command(
        name = "users",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Tài khoản của trang gửi báo cáo: thêm, liệt kê, cấp mật khẩu mới, đóng, mở lại, bỏ khóa.",
            "Accounts of the upload page: add, list, reset, close, reopen, unlock."
        })
final class UsersCommand {
    @Spec
    private CommandSpec spec;

    /** Reads a role by its name in lower case. */
    static final class RoleReader implements ITypeConverter<Role> {
        @Override
        public Role convert(String text) {
            return Arrays.stream(Role.values())
                    .filter(role -> name(role).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "reporter, auditor, coordinator or administrator," + " not \"" + text + "\""));
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Thêm tài khoản, in mật khẩu đầu một lần; người dùng phải đổi khi đăng nhập lần đầu.",
                "Adds an account and prints its first password once; it must be changed at the first sign-in."
            })
    int add(
            @Parameters(paramLabel = "NAME", description = "Tên tài khoản / name of the account") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            converter = RoleReader.class,
                            description = "reporter (đơn vị báo cáo), auditor (kiểm tra), coordinator (cơ quan đầu"
                                    + " mối), administrator (quản trị)")
                    Role role,
            @Option(
                            names = "--unit",
                            paramLabel = "ID",
                            description = "Đơn vị của reporter, ví dụ can-tho, ca-mau/so-y-te / the reporter's unit")
                    String unit,
            @Mixin AccountsOptions options) {
        tell(
                options,
                name,
                options.change(
                        "add",
                        name,
                        accounts -> accounts.add(
                                name,
                                role,
                                unit,
                                RegisterFiles.load(options.rules()).units(),
                                Instant.now())));
        return 0;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {"Liệt kê tài khoản.", "Lists the accounts."})
    int list(@Mixin AccountsOptions options) {
        TextTable table = new TextTable();
        Instant now = Instant.now();
        for (Standing standing : options.accounts().all()) {
            String unit = standing.account().unit();
            table.row(
                    standing.account().name(),
                    name(standing.account().role()),
                    unit == null ? "" : unit,
                    options.say(state(standing, now)));
        }
        List<String> lines = table.lines();
        (lines.isEmpty()
                        ? Stream.of(options.say(new Text("Chưa có tài khoản nào.", "There is no account yet.")))
                        : lines.stream())
                .forEach(out()::println);
        return 0;
    }

    private static Text state(Standing standing, Instant now) {
        if (standing.closed()) {
            return new Text("đã đóng", "closed");
        }
        if (standing.isLocked(now)) {
            return new Text("tạm khóa do sai mật khẩu", "locked after wrong passwords");
        }
        return standing.account().mustChange()
                ? new Text("chưa đổi mật khẩu đầu", "first password not changed yet")
                : new Text("đang dùng", "in use");
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = {
                "Cấp mật khẩu đầu mới cho người quên mật khẩu, in một lần.",
                "Issues a new first password to somebody who has lost theirs, and prints it once."
            })
    int reset(@Parameters(paramLabel = "NAME") String name, @Mixin AccountsOptions options) {
        tell(options, name, options.change("reset", name, accounts -> accounts.reset(name)));
        return 0;
    }

    @Command(
            name = "close",
            mixinStandardHelpOptions = true,
            description = {
                "Đóng tài khoản: không đăng nhập được nữa, không xóa gì.",
                "Closes an account: nobody signs in with it any more; nothing is deleted."
            })
    int close(@Parameters(paramLabel = "NAME") String name, @Mixin AccountsOptions options) {
        return change(options, "close", name, new Text("Đã đóng: ", "Closed: "), Accounts::close);
    }

    @Command(
            name = "reopen",
            mixinStandardHelpOptions = true,
            description = {"Mở lại tài khoản đã đóng.", "Reopens an account that was closed."})
    int reopen(@Parameters(paramLabel = "NAME") String name, @Mixin AccountsOptions options) {
        return change(options, "reopen", name, new Text("Đã mở lại: ", "Reopened: "), Accounts::reopen);
    }

    @Command(
            name = "unlock",
            mixinStandardHelpOptions = true,
            description = {
                "Bỏ khóa tài khoản bị tạm khóa do sai mật khẩu nhiều lần.",
                "Unlocks an account that was locked after wrong passwords."
            })
    int unlock(@Parameters(paramLabel = "NAME") String name, @Mixin AccountsOptions options) {
        return change(options, "unlock", name, new Text("Đã bỏ khóa: ", "Unlocked: "), Accounts::unlock);
    }

    private interface Change {
        void of(Accounts accounts, String name);
    }

    private int change(AccountsOptions options, String verb, String name, Text done, Change change) {
        options.change(verb, name, accounts -> {
            change.of(accounts, name);
            return null;
        });
        out().println(options.say(done) + name);
        return 0;
    }

    private void tell(AccountsOptions options, String name, String password) {
        out().println(options.say(new Text(
                "Mật khẩu đầu của " + name + ", chỉ hiện một lần: " + password,
                "First password of " + name + ", shown this once: " + password)));
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
