package vn.camket.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Puts a letter into the form of internet mail, the same bytes each time. */
final class Mime {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Mime() {}

    static MimeMessage of(Letter letter, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@camket>");
            }
        };
        message.setFrom(new InternetAddress(letter.from(), true));
        for (String to : letter.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        }
        message.setSubject(letter.subject(), UTF_8);
        // An answering machine that answers to this helps nobody.
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new Parts(letter.id());
        MimeBodyPart body = new MimeBodyPart();
        body.setText(letter.body(), UTF_8);
        body.setHeader("Content-Transfer-Encoding", "base64");
        parts.addBodyPart(body);
        for (Letter.Attachment attachment : letter.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(Letter.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new Attached(attachment)));
        try {
            part.setFileName(MimeUtility.encodeText(attachment.name(), UTF_8, null));
        } catch (UnsupportedEncodingException every) {
            throw new IllegalStateException("every Java has UTF-8", every);
        }
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A workbook or document by its own type, wherever the machine's list of types lacks it. */
    private static final class Attached extends FileDataSource {
        private final String type;

        Attached(Letter.Attachment attachment) {
            super(attachment.file().toFile());
            String name = attachment.name();
            this.type = name.endsWith(".xlsx")
                    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    : name.endsWith(".docx")
                            ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                            : "application/octet-stream";
        }

        @Override
        public String getContentType() {
            return type;
        }
    }

    /** Parts of a message behind a line of its own; the usual line tells the hour. */
    private static final class Parts extends MimeMultipart {
        Parts(String id) {
            super("mixed");
            contentType = "multipart/mixed; boundary=\"=_camket-" + id + "\"";
        }
    }
}
