package vn.camket;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Form;
import vn.camket.fact.Outstanding;
import vn.camket.finding.Contacts;
import vn.camket.mail.Letter;
import vn.camket.output.ReminderLetter;
import vn.camket.output.TemplateWorkbook;

/** Makes what goes with letters about reports: the forms to fill in, and drafts of letters that ask for them. */
record Enclosures(Chase.Found chase, Contacts contacts, Request request, Path folder) {
    Letter.Attachment form(AwaitedReport report) throws IOException {
        Form form = chase.forms().get(report);
        Path file = folder.resolve(form.fileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            TemplateWorkbook.write(form, chase.register(), request.language(), out);
        }
        return new Letter.Attachment(file, form.fileName());
    }

    Letter.Attachment demand(Outstanding owed) throws IOException {
        String name = owed.unit() + "-" + ReminderLetter.FILE;
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReminderLetter.write(owed, contacts, chase.register(), request.asOf(), request.language(), out);
        }
        return new Letter.Attachment(file, name);
    }
}
