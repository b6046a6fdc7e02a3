package vn.camket.errand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.Request;
import vn.camket.Requests;
import vn.camket.disk.Sha256;
import vn.camket.fact.Language;
import vn.camket.slot.Slot;

/** Lays some of the sample's reports into folders of a test, and asks for errands on them. */
final class Reported {
    static final String AGREEMENT = "can-tho-hau-giang-2021";
    static final Path CAN_THO = Path.of("reports-in", "2025-Q4", "Can Tho - Q4 2025.xlsx");
    static final Path NGHE_AN = Path.of("reports-in", "2025-Q4", "Nghe An - bao cao quy 4.xlsx");

    private final Path folder;

    Reported(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(reports());
    }

    Path reports() {
        return folder.resolve("reports-in");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Reported with(Path workbook, String name) throws IOException {
        Files.createDirectories(reports().resolve(name).getParent());
        Files.copy(workbook, reports().resolve(name));
        return this;
    }

    Request request(LocalDate asOf, Language language) {
        return new Request(
                reports(),
                Path.of("rules"),
                folder.resolve("reports-out"),
                asOf,
                List.of(),
                List.of(),
                null,
                language,
                1,
                true,
                Requests.HOME,
                false);
    }

    CheckWorkbook check(Path workbook, Slot slot, String unit, Language language) throws IOException {
        return new CheckWorkbook(
                request(LocalDate.of(2026, 1, 31), language),
                workbook,
                hash(workbook),
                slot,
                unit,
                file("marked.xlsx"));
    }

    static String hash(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook)) {
            return Sha256.hex(in);
        }
    }
}
