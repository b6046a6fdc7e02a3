package vn.camket.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Takes letters to a mail server, or lays them down as drafts that a mail program opens. */
public interface Post {
    /**
     * Takes a letter.
     *
     * @throws IOException saying why it did not go, after all tries
     */
    void send(Letter letter) throws IOException;

    /** Lays letters into a folder, {@code <name>.eml} each. Equal letters give equal bytes. */
    static Post into(Path folder) {
        return letter -> {
            Files.createDirectories(folder);
            try (OutputStream file = Files.newOutputStream(folder.resolve(letter.name() + ".eml"))) {
                MimeMessage message = Mime.of(letter, Session.getInstance(new Properties()));
                // It is dated when it is sent.
                message.removeHeader("Date");
                // Outlook opens it to be sent, not as one that came.
                message.setHeader("X-Unsent", "1");
                message.writeTo(file);
            } catch (MessagingException odd) {
                throw new IOException(odd);
            }
        };
    }

    /**
     * Sends letters by SMTP, encrypted whatever the server says, each tried again after a while when the fault may pass.
     *
     * @param pauses between the tries
     */
    static Post by(Server server, List<Duration> pauses, InstantSource clock) {
        Session session = Session.getInstance(properties(server), login(server));
        return letter -> {
            for (int tried = 0; ; tried++) {
                try {
                    MimeMessage message = Mime.of(letter, session);
                    message.setSentDate(Date.from(clock.instant()));
                    Transport.send(message);
                    return;
                } catch (MessagingException failed) {
                    if (tried == pauses.size() || !mayPass(failed)) {
                        throw new IOException(server + ": " + told(failed), failed);
                    }
                    pause(pauses.get(tried));
                }
            }
        };
    }

    private static Properties properties(Server server) {
        String protocol = server.tls() ? "smtps" : "smtp";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put("mail.transport.protocol.rfc822", protocol);
        String prefix = "mail." + protocol + ".";
        properties.put(prefix + "host", server.host());
        properties.put(prefix + "port", Integer.toString(server.port()));
        properties.put(prefix + "auth", Boolean.toString(server.user() != null));
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", Boolean.toString(!server.tls()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
        for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.put(prefix + timeout, "30000");
        }
        return properties;
    }

    private static Authenticator login(Server server) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        };
    }

    /** What a server says for good, a code of 500 and above, it says again; so with its certificate. */
    private static boolean mayPass(MessagingException failed) {
        for (Throwable why = failed; why != null; why = next(why)) {
            if (code(why) >= 500 || why instanceof AuthenticationFailedException || why instanceof SSLException) {
                return false;
            }
        }
        return true;
    }

    private static Throwable next(Throwable why) {
        Throwable next = why instanceof MessagingException mail ? mail.getNextException() : why.getCause();
        return next == why ? null : next;
    }

    private static int code(Throwable why) {
        if (why instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        if (why instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return why instanceof SMTPSenderFailedException sender ? sender.getReturnCode() : 0;
    }

    /** The innermost reason says most. */
    private static String told(MessagingException failed) {
        Throwable why = failed;
        for (Throwable next = next(why); next != null; next = next(why)) {
            why = next;
        }
        return why.toString().strip().replaceAll("\\s+", " ");
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
