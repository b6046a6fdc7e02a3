package vn.camket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.Chase;
import vn.camket.RunFailure;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Text;
import vn.camket.finding.Contacts;
import vn.camket.output.ReminderLetter;
import vn.camket.output.TemplateWorkbook;

/** Holds the forms and letters for each unit until all are made, and then writes them over nothing that differs. */
final class ReminderFiles {
    private final Path out;
    private final Chase.Found found;
    private final Contacts contacts;
    private final LocalDate asOf;
    private final Language language;
    private final Map<Path, byte[]> files = new TreeMap<>();

    /** @param contacts null when there are none */
    ReminderFiles(Path out, Chase.Found found, Contacts contacts, LocalDate asOf, Language language) {
        this.out = out;
        this.found = found;
        this.contacts = contacts;
        this.asOf = asOf;
        this.language = language;
    }

    Path folder(Outstanding unit) {
        return out.resolve(unit.unit());
    }

    int count(Outstanding unit) {
        return (int) files.keySet().stream()
                .filter(file -> file.startsWith(folder(unit)))
                .count();
    }

    void write() {
        found.units().forEach(this::make);
        files.forEach(ReminderFiles::requireFree);
        files.forEach(ReminderFiles::write);
    }

    private void make(Outstanding unit) {
        unit.soon().stream()
                .map(found.forms()::get)
                .forEach(form -> add(folder(unit).resolve(form.fileName()), form));
        if (!unit.overdue().isEmpty()) {
            Path file = folder(unit).resolve(ReminderLetter.FILE);
            add(file, bytes -> ReminderLetter.write(unit, contacts, found.register(), asOf, language, bytes));
        }
    }

    private void add(Path file, Form form) {
        add(file, bytes -> TemplateWorkbook.write(form, found.register(), language, bytes));
    }

    private void add(Path file, NewFile.Content content) {
        files.put(file, NewFile.bytes(file, content));
    }

    /** What somebody may have filled in or signed is never written over. */
    private static void requireFree(Path file, byte[] content) {
        try {
            if (Files.exists(file) && !Arrays.equals(content, Files.readAllBytes(file))) {
                throw new RunFailure(
                        new Text(
                                "Đã có " + file + " với nội dung khác, chưa ghi gì; chuyển tệp đó đi hoặc chọn thư mục"
                                        + " khác bằng --out.",
                                file + " is there already with other content and nothing was written; move it away or"
                                        + " choose another folder with --out."),
                        null);
            }
        } catch (IOException unreadable) {
            throw NewFile.unwritable(file, unreadable);
        }
    }

    private static void write(Path file, byte[] content) {
        if (!Files.exists(file)) {
            NewFile.write(file, content);
        }
    }
}
