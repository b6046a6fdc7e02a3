package vn.camket.hostile;

import static vn.camket.hostile.WorkbookAttack.READ;
import static vn.camket.hostile.WorkbookAttack.attack;
import static vn.camket.hostile.WorkbookAttack.book;
import static vn.camket.hostile.WorkbookAttack.longBook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Attacks by the file and its archive. */
final class ArchiveAttacks {
    private static final int DIRECTORY = 0x02014b50;
    private static final int CHECKSUM = 16;

    private ArchiveAttacks() {}

    static Stream<WorkbookAttack> all() {
        return Stream.of(files(), names(), bombs(), relations()).flatMap(one -> one);
    }

    private static Stream<WorkbookAttack> files() {
        return Stream.of(
                attack("encrypted", "encrypted", ArchiveAttacks::encrypt),
                attack("cut after its first bytes", "truncated", file -> cut(file, 0.01)),
                attack("cut in the middle", "truncated", file -> cut(file, 0.5)),
                attack("cut before its directory", "truncated", file -> cut(file, 0.9)),
                attack("cut by a byte", "truncated", file -> cut(file, 1)),
                attack("a wrong checksum", "damaged", ArchiveAttacks::spoilChecksums),
                attack("nothing", "empty", file -> Files.write(file, new byte[0])),
                attack("zeros", "not-a-workbook", file -> Files.write(file, new byte[1 << 20])));
    }

    private static Stream<WorkbookAttack> names() {
        String sheet = HostileBook.sheet("", "");
        return Stream.of(
                book("a part twice", "damaged", new HostileBook().add(HostileBook.SHEET, sheet)),
                book(
                        "a part twice, in capitals",
                        "damaged",
                        new HostileBook().add(HostileBook.SHEET.toUpperCase(java.util.Locale.ROOT), sheet)),
                book(
                        "names that lead out",
                        READ,
                        new HostileBook()
                                .add("../../out.xlsx", sheet)
                                .add("/out.xlsx", sheet)
                                .add("..\\..\\out.xlsx", sheet)
                                .add("C:\\out.xlsx", sheet)),
                book(
                        "parts behind the separator of Windows",
                        READ,
                        new HostileBook().without(HostileBook.SHEET).add("xl\\worksheets\\sheet1.xml", sheet)),
                book(
                        "an archive in the archive",
                        READ,
                        new HostileBook().add("xl/media/a.zip", part -> part.write("PK"))),
                book(
                        "macros and links to other workbooks",
                        READ,
                        new HostileBook()
                                .add("xl/vbaProject.bin", "Sub Auto_Open()")
                                .add("xl/externalLinks/externalLink1.xml", "<externalLink/>")));
    }

    private static Stream<WorkbookAttack> bombs() {
        String blank = " ".repeat(1 << 20);
        return Stream.of(
                book("many parts", "too-large parts 10000", many()),
                longBook(
                        "600 MB of blanks",
                        "too-large unzippedMegabytes 512",
                        new HostileBook().put(HostileBook.SHEET, HostileBook.rows(600, at -> blank))),
                longBook(
                        "600 MB of blanks in the relations",
                        "too-large unzippedMegabytes 512",
                        new HostileBook()
                                .put(
                                        HostileBook.RELATIONS,
                                        HostileBook.repeated("<Relationships>", 600, at -> blank, "</Relationships>"))),
                longBook(
                        "600 MB of blanks in the content types",
                        READ,
                        new HostileBook()
                                .put(
                                        "[Content_Types].xml",
                                        HostileBook.repeated("<Types>spreadsheetml.", 600, at -> blank, "</Types>"))),
                attack(
                        "51 MB that nobody reads",
                        "too-large fileMegabytes 50",
                        file -> Files.write(file, new byte[51 << 20])));
    }

    private static HostileBook many() {
        HostileBook book = new HostileBook();
        for (int at = 0; at < 10_000; at++) {
            book.add("xl/media/" + at, "");
        }
        return book;
    }

    private static Stream<WorkbookAttack> relations() {
        return Stream.of(
                book("a sheet out of the archive", "damaged", sheetAt("../../../../../../etc/hosts")),
                book("a sheet in a file", "damaged", sheetAt("file:///etc/hosts")),
                book(
                        "a sheet elsewhere",
                        "damaged",
                        new HostileBook()
                                .put(
                                        HostileBook.RELATIONS,
                                        HostileBook.relations(
                                                "<Relationship Id=\"s1\" Type=\"x/worksheet\" TargetMode=\"External\""
                                                        + " Target=\"worksheets/sheet1.xml\"/>"))),
                book(
                        "a sheet that is its own workbook",
                        READ,
                        sheetAt("workbook.xml").add("xl/other.xml", "")),
                book(
                        "no relation of a sheet",
                        "damaged",
                        new HostileBook().put(HostileBook.RELATIONS, HostileBook.relations(""))),
                book("no relations", "damaged", new HostileBook().without(HostileBook.RELATIONS)),
                book("no sheet part", "damaged", new HostileBook().without(HostileBook.SHEET)),
                book("no sheets", "damaged", new HostileBook().put(HostileBook.WORKBOOK, HostileBook.workbook(""))),
                book(
                        "many relations",
                        "too-large parts 10000",
                        new HostileBook()
                                .put(
                                        HostileBook.RELATIONS,
                                        HostileBook.repeated(
                                                "<Relationships>",
                                                20_000,
                                                at -> HostileBook.relation("t" + at, "worksheet", "a.xml"),
                                                "</Relationships>"))));
    }

    private static HostileBook sheetAt(String target) {
        return new HostileBook()
                .put(HostileBook.RELATIONS, HostileBook.relations(HostileBook.relation("s1", "worksheet", target)));
    }

    private static void encrypt(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
    }

    private static byte[] honest(Path file) throws IOException {
        new HostileBook().save(file);
        return Files.readAllBytes(file);
    }

    /** @param share of the whole file that is left, without its last byte */
    private static void cut(Path file, double share) throws IOException {
        byte[] whole = honest(file);
        Files.write(file, Arrays.copyOf(whole, Math.max(5, (int) ((whole.length - 1) * share))));
    }

    private static void spoilChecksums(Path file) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(honest(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + CHECKSUM + 4 < zip.capacity(); at++) {
            if (zip.getInt(at) == DIRECTORY) {
                zip.putInt(at + CHECKSUM, zip.getInt(at + CHECKSUM) ^ 1);
            }
        }
        Files.write(file, zip.array());
    }
}
