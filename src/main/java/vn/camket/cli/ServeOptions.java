package vn.camket.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.web.Settings;

/** Reads how the upload page is to be served, and says what would leave it open to strangers. */
final class ServeOptions {
    private static final String PASSWORD = "CAMKET_TLS_PASSWORD";

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "HOST",
            description = "Tên hoặc địa chỉ để mở trang / name or address to listen on (${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8780",
            paramLabel = "PORT",
            description = "Cổng; 0: cổng bất kỳ còn trống / port; 0 for any that is free (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--data",
            defaultValue = ".camket",
            paramLabel = "DIR",
            description = "Thư mục tài khoản, nhật ký, tệp nháp, biên nhận / folder of accounts, log, drafts and"
                    + " receipts (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--reports",
            defaultValue = "reports-in",
            paramLabel = "DIR",
            description = "Thư mục báo cáo / reports folder (${DEFAULT-VALUE})")
    private Path reports;

    @Option(
            names = "--out",
            defaultValue = "reports-out",
            paramLabel = "DIR",
            description = "Thư mục kết quả / output folder (${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayReader.class,
            description = "Tính đến ngày này; mặc định hôm nay / date to judge by; default today")
    private LocalDate asOf;

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "Chứng thư và khóa, dạng PKCS 12; mật khẩu trong biến " + PASSWORD
                    + " / certificate and key in the form PKCS 12; password in the variable " + PASSWORD)
    private Path keystore;

    @Option(
            names = "--behind-proxy",
            description = "Có proxy lo TLS phía trước; chỉ khi đó mới tin X-Forwarded-For, X-Forwarded-Proto / a proxy"
                    + " before it ends TLS; only then X-Forwarded-For and -Proto are believed")
    private boolean behindProxy;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Số tệp kiểm tra cùng lúc; mặc định số nhân / workbooks looked at at once; default the number"
                    + " of cores")
    private Integer workers;

    @Mixin
    private RulesOptions options;

    /** Refuses to open to the network what anybody could come into, or read on the way. */
    void requireGuard(boolean accounts) {
        boolean beyond = !isLoopback() || behindProxy;
        if (beyond && !accounts) {
            throw refusal(
                    "Chưa có tài khoản nào trong " + data + " nên không mở trang ra ngoài máy này; thêm tài khoản bằng"
                            + " camket users add NAME --role administrator --data " + data + ".",
                    "There is no account in " + data + ", so the page is not opened beyond this computer; add one with"
                            + " camket users add NAME --role administrator --data " + data + ".",
                    null);
        }
        if (!isLoopback() && keystore == null && !behindProxy) {
            throw refusal(
                    "Không mở trang ra mạng (" + host + ") mà không có TLS; chỉ ra chứng thư bằng --tls-keystore, hoặc"
                            + " dùng --behind-proxy khi có proxy lo TLS.",
                    "The page is not opened to the network (" + host + ") without TLS; name a certificate with"
                            + " --tls-keystore, or use --behind-proxy when a proxy ends TLS.",
                    null);
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw refusal(
                    "Không có tên hoặc địa chỉ \"" + host + "\"; xem lại --host.",
                    "There is no name or address \"" + host + "\"; check --host.",
                    unknown);
        }
    }

    Settings settings(CommandLine line) {
        int count = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
        if (count < 1) {
            throw new CommandLine.ParameterException(line, "--workers: a number from 1 on, not " + count);
        }
        return new Settings(
                reports,
                options.rules(),
                out,
                data,
                Home.folder(),
                asOf,
                InstantSource.system(),
                host,
                port,
                tls(),
                behindProxy,
                count);
    }

    /** Null without one. */
    private Settings.Tls tls() {
        if (keystore == null) {
            return null;
        }
        String password = System.getenv(PASSWORD);
        if (password == null) {
            throw refusal(
                    "Chưa có mật khẩu của " + keystore + "; ghi vào biến môi trường " + PASSWORD + ".",
                    "The password of " + keystore + " is missing; put it into the environment variable " + PASSWORD
                            + ".",
                    null);
        }
        try {
            KeyStore.getInstance(keystore.toFile(), password.toCharArray());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException odd) {
            throw refusal(
                    "Không mở được " + keystore + " (" + odd.getMessage() + "); cần tệp PKCS 12 và đúng mật khẩu trong "
                            + PASSWORD + ".",
                    keystore + " cannot be opened (" + odd.getMessage()
                            + "); it takes a PKCS 12 file and its password in " + PASSWORD + ".",
                    odd);
        }
        return new Settings.Tls(keystore, password);
    }

    String say(Text text) {
        return text.in(options.language());
    }

    private static RunFailure refusal(String vi, String en, Exception cause) {
        return new RunFailure(new Text(vi, en), cause);
    }
}
