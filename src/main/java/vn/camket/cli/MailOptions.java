package vn.camket.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.camket.Check;
import vn.camket.Mailing;
import vn.camket.Request;
import vn.camket.RunFailure;
import vn.camket.RunTrace;
import vn.camket.fact.Text;
import vn.camket.finding.Contacts;
import vn.camket.finding.FaultyRulesException;
import vn.camket.mail.Post;
import vn.camket.mail.Sent;
import vn.camket.mail.Server;
import vn.camket.register.ContactsFile;

/** Reads how units are to be told, and tells them. */
final class MailOptions {
    private static final String PASSWORD = "CAMKET_SMTP_PASSWORD";
    private static final Text NOT_TOLD =
            new Text("Đã kiểm tra xong, nhưng chưa gửi được thư nào:", "The check is done, but no mail could be sent:");
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));

    @Option(
            names = "--notify",
            description = "Gửi thư cho từng đơn vị và cơ quan đầu mối theo contacts.json / write to each unit and the"
                    + " coordinator by contacts.json")
    private boolean notify;

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = "Máy chủ thư: smtps://ten@may:465, hoặc smtp://ten@may:587 với STARTTLS / mail server; the"
                    + " password comes from --smtp-password-file or " + PASSWORD)
    private URI smtp;

    @Option(
            names = "--smtp-password-file",
            paramLabel = "FILE",
            description = "Tệp chứa mật khẩu thư / file with the password")
    private Path passwordFile;

    @Option(
            names = "--dry-run",
            description =
                    "Chỉ viết thư thành tệp .eml trong mail/<ngày> của thư mục kết quả, không gửi / write the mails"
                            + " as .eml files into mail/<date> of the output folder instead")
    private boolean drafted;

    /** Says what does not go together, before anything is done. */
    void check(CommandLine line, Request request) {
        if (!notify && (smtp != null || passwordFile != null || drafted)) {
            throw new CommandLine.ParameterException(
                    line, "--smtp, --smtp-password-file, --dry-run: only with --notify");
        }
        if (notify && request.findingsOnly()) {
            throw new CommandLine.ParameterException(
                    line, "--notify: not with --findings-only, as units get workbooks");
        }
        if (notify && !drafted) {
            if (smtp == null) {
                throw new CommandLine.ParameterException(line, "--notify: needs --smtp URL, or --dry-run");
            }
            server(line, "");
        }
    }

    private Server server(CommandLine line, String password) {
        try {
            return Server.of(smtp, password);
        } catch (IllegalArgumentException odd) {
            throw new CommandLine.ParameterException(line, "--smtp: " + odd.getMessage());
        }
    }

    /**
     * Tells who is to be told. Whatever goes wrong is said on the screen and in the trace; the check stays done.
     *
     * @return how many letters there are, by what became of them
     */
    SortedMap<String, Integer> send(CommandLine line, Request request, Check.Done done, RunTrace trace, boolean quiet) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        if (!notify) {
            return counts;
        }
        PrintWriter err = line.getErr();
        try {
            Contacts contacts = ContactsFile.load(request.rules());
            Path folder = request.out().resolve("mail").resolve(request.asOf().toString());
            for (Sent sent : Mailing.send(request, done, contacts, post(line, contacts, folder), drafted)) {
                String state = sent.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
                counts.merge(state, 1, Integer::sum);
                trace.mail(
                        sent.to(),
                        sent.about().name().toLowerCase(Locale.ROOT),
                        drafted && sent.state() == Sent.State.SENT ? "drafted" : state,
                        sent.why());
            }
            if (!quiet) {
                tell(line.getOut(), counts, folder);
            }
        } catch (FaultyRulesException faulty) {
            counts.put("failed", 1);
            Mishaps.tell(err, NOT_TOLD);
            Mishaps.tell(err, faulty.faults());
        } catch (RunFailure told) {
            counts.put("failed", 1);
            Mishaps.tell(err, NOT_TOLD);
            Mishaps.tell(err, told.text());
        } catch (IOException | UncheckedIOException unreadable) {
            counts.put("failed", 1);
            Mishaps.tell(err, NOT_TOLD);
            err.println(unreadable);
        }
        return counts;
    }

    private void tell(PrintWriter out, SortedMap<String, Integer> counts, Path folder) {
        int sent = counts.getOrDefault("sent", 0);
        int failed = counts.getOrDefault("failed", 0);
        int unknown = counts.getOrDefault("no-address", 0);
        Text text = drafted
                ? new Text(
                        "Thư nháp: " + sent + " tệp .eml trong " + folder,
                        "Drafts: " + sent + " .eml files in " + folder)
                : new Text(
                        "Thư: đã gửi " + sent + ", không gửi được " + failed + ", không có địa chỉ " + unknown,
                        "Mails: " + sent + " sent, " + failed + " failed, " + unknown + " without an address");
        Mishaps.tell(out, text);
        out.flush();
    }

    private Post post(CommandLine line, Contacts contacts, Path folder) throws IOException {
        if (drafted) {
            return Post.into(folder);
        }
        if (contacts.illustrative()) {
            throw new RunFailure(
                    new Text(
                            "Địa chỉ trong contacts.json là minh họa; ghi địa chỉ thật, bỏ dòng illustrative, hoặc dùng"
                                    + " --dry-run.",
                            "The addresses in contacts.json are made up; write real ones and drop the line illustrative,"
                                    + " or use --dry-run."),
                    null);
        }
        return Post.by(server(line, password()), PAUSES, InstantSource.system());
    }

    /** Never from the command line, which every user of the machine can read. */
    private String password() throws IOException {
        if (passwordFile != null) {
            return new String(Files.readAllBytes(passwordFile), StandardCharsets.UTF_8).strip();
        }
        String password = System.getenv(PASSWORD);
        return password == null ? "" : password.strip();
    }
}
