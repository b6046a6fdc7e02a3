package vn.camket.night;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A mail server with a certificate of its own, and what came to it. */
final class PostOffice implements AutoCloseable {
    static final String USER = "camket";
    static final String PASSWORD = "mat-khau-1234";
    private static final String STORE_PASSWORD = "changeit";

    private final GreenMail server;
    private final Path store;

    private PostOffice(GreenMail server, Path store) {
        this.server = server;
        this.store = store;
    }

    /** @param folder for its certificate */
    static PostOffice open(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("post.p12");
        if (!Files.exists(store)) {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "RSA",
                            "-keysize",
                            "2048",
                            "-alias",
                            "post",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "SAN=dns:localhost,ip:127.0.0.1",
                            "-validity",
                            "3650",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            STORE_PASSWORD)
                    .inheritIO()
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IOException("keytool made no certificate");
            }
        }
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", STORE_PASSWORD);
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
        });
        server.setUser(USER, PASSWORD);
        server.start();
        return new PostOffice(server, store);
    }

    int port() {
        return server.getSmtps().getPort();
    }

    int plainPort() {
        return server.getSmtp().getPort();
    }

    String address() {
        return "smtps://" + USER + "@localhost:" + port();
    }

    /** Options of a virtual machine that believes the certificate. */
    List<String> trust() {
        return List.of("-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + STORE_PASSWORD);
    }

    /** What came, as lines "address: subject", with the names of attachments by address. */
    SortedMap<String, Received> received() throws MessagingException, IOException {
        SortedMap<String, Received> received = new TreeMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            received.put(message.getAllRecipients()[0].toString(), Received.of(message));
        }
        return received;
    }

    void empty() throws FolderException {
        server.purgeEmailFromAllMailboxes();
    }

    /** A mail as its reader sees it. */
    record Received(String subject, String body, List<String> attachments) {
        static Received of(MimeMessage message) throws MessagingException, IOException {
            Multipart parts = (Multipart) message.getContent();
            List<String> names = new ArrayList<>();
            for (int at = 1; at < parts.getCount(); at++) {
                BodyPart part = parts.getBodyPart(at);
                names.add(MimeUtility.decodeText(part.getFileName()));
            }
            return new Received(
                    message.getSubject(), (String) parts.getBodyPart(0).getContent(), names);
        }
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
