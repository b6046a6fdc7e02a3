package vn.camket.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.camket.RunFailure;
import vn.camket.account.Accounts;
import vn.camket.fact.Text;
import vn.camket.web.Settings;
import vn.camket.web.Site;

/** Serves the upload page until it is ended. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {"2:Chưa mở được trang / the page could not be opened"},
        description = {
            "Mở trang gửi báo cáo cho đến khi bấm Ctrl+C. Khi chưa có tài khoản, trang chỉ mở trên máy này và in một mật"
                    + " khẩu dùng một lần trong 15 phút, tên " + Accounts.GUEST + ". Muốn mở ra mạng: thêm tài khoản"
                    + " (camket users add) và dùng TLS (--tls-keystore) hoặc đứng sau một proxy (--behind-proxy).",
            "Serves the upload page until Ctrl+C is pressed. Without accounts it is open on this computer only, and"
                    + " prints a password that is good once within 15 minutes, name " + Accounts.GUEST + ". To open it"
                    + " to the network, add accounts (camket users add), and use TLS (--tls-keystore) or a proxy before"
                    + " it (--behind-proxy)."
        })
final class ServeCommand implements Callable<Integer> {
    private static final Duration GUEST = Duration.ofMinutes(15);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.settings(spec.commandLine());
        Accounts accounts = new Accounts(settings.data());
        boolean guarded = !accounts.isEmpty();
        options.requireGuard(guarded);
        try (Site site = open(settings, accounts)) {
            Thread closing = new Thread(site::close);
            Runtime.getRuntime().addShutdownHook(closing);
            tell(
                    address(settings, site),
                    guarded ? null : accounts.expectGuest(Instant.now().plus(GUEST)));
            site.prepare();
            try {
                new CountDownLatch(1).await();
            } finally {
                Runtime.getRuntime().removeShutdownHook(closing);
            }
        }
        return 0;
    }

    private static Site open(Settings settings, Accounts accounts) {
        try {
            return Site.open(settings, accounts);
        } catch (RuntimeException taken) {
            throw new RunFailure(
                    new Text(
                            "Không mở được " + settings.host() + ":" + settings.port() + " (" + taken.getMessage()
                                    + "); có thể chương trình khác đang dùng cổng này, hãy chọn cổng khác bằng --port.",
                            settings.host() + ":" + settings.port() + " cannot be opened (" + taken.getMessage()
                                    + "); another program may use this port, choose one with --port."),
                    taken);
        }
    }

    private static String address(Settings settings, Site site) {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return (settings.tls() == null ? "http://" : "https://") + host + ":" + site.port() + "/";
    }

    private void tell(String address, String password) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(options.say(new Text("Trang gửi báo cáo: ", "Upload page: ")) + address);
        if (password != null) {
            out.println(options.say(new Text(
                    "Chưa có tài khoản: đăng nhập một lần trong 15 phút, tên " + Accounts.GUEST + ", mật khẩu "
                            + password,
                    "No accounts yet: sign in once within 15 minutes, name " + Accounts.GUEST + ", password "
                            + password)));
        }
        out.println(options.say(new Text("Bấm Ctrl+C để dừng.", "Press Ctrl+C to end.")));
        out.flush();
    }
}
