package vn.camket.hostile;

import static vn.camket.hostile.HostileBook.TABLE;
import static vn.camket.hostile.HostileBook.repeated;
import static vn.camket.hostile.WorkbookAttack.READ;
import static vn.camket.hostile.WorkbookAttack.attack;
import static vn.camket.hostile.WorkbookAttack.book;
import static vn.camket.hostile.WorkbookAttack.longBook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Attacks by the XML of a part. */
final class XmlAttacks {
    private static final String BEGIN = "<worksheet><sheetData>" + TABLE + "</sheetData>";
    private static final String END = "</worksheet>";
    private static final int MANY = 200_000;

    private XmlAttacks() {}

    static Stream<WorkbookAttack> all() {
        return Stream.of(entities(), shapes(), sizes()).flatMap(one -> one);
    }

    private static Stream<WorkbookAttack> entities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 20; at++) {
            laughs.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        String cell =
                "<worksheet><sheetData>" + TABLE + "<row><c t=\"str\"><v>&a19;</v></c></row></sheetData></worksheet>";
        return Stream.of(
                sheet("a billion laughs", "damaged", laughs + "]>" + cell),
                sheet(
                        "an entity of a file",
                        "damaged",
                        "<!DOCTYPE a [<!ENTITY a19 SYSTEM \"file:///etc/hosts\">]>" + cell),
                sheet(
                        "an entity of a parameter",
                        "damaged",
                        "<!DOCTYPE a [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a\"> %a;]>" + cell),
                sheet("a DTD elsewhere", "damaged", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><worksheet/>"),
                sheet("an entity that nobody declares", "damaged", cell),
                sheet(
                        "an inclusion and a style sheet",
                        READ,
                        "<?xml-stylesheet href=\"file:///etc/hosts\"?>" + BEGIN
                                + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hosts\"/>"
                                + END),
                book(
                        "a DOCTYPE in the relations",
                        "damaged",
                        new HostileBook()
                                .put(
                                        HostileBook.RELATIONS,
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hosts\">]>"
                                                + HostileBook.relations("&b;"))));
    }

    private static Stream<WorkbookAttack> shapes() {
        return Stream.of(
                sheet(
                        "many attributes",
                        "damaged",
                        repeated(BEGIN + "<a", MANY, at -> " a" + at + "=\"\"", "/>" + END)),
                sheet(
                        "many namespaces",
                        "damaged",
                        repeated(BEGIN + "<a", MANY, at -> " xmlns:a" + at + "=\"b\"", "/>" + END)),
                sheet("100,000 elements deep", "damaged", repeated(BEGIN, 100_000, at -> "<a>", END)),
                sheet(
                        "one long attribute",
                        "damaged",
                        repeated(BEGIN + "<a b=\"", 100, at -> "b".repeat(10_000), "\"/>" + END)),
                sheet("many comments", READ, repeated(BEGIN, MANY, at -> "<!---->", END)),
                sheet("many instructions", READ, repeated(BEGIN, MANY, at -> "<?a?>", END)),
                sheet("many names", READ, repeated(BEGIN, MANY, at -> "<a" + at + "/>", END)),
                encoded("letters of another encoding", "damaged", Charset.forName("windows-1258"), "Ạ"),
                encoded("UTF-16", READ, StandardCharsets.UTF_16, ""),
                sheet("a sign that XML forbids", "damaged", BEGIN + "\u0001" + END),
                sheet("a sheet that is no XML", "damaged", "PK"),
                sheet("a sheet that ends early", "damaged", BEGIN),
                sheet("another root", READ, "<html/>"));
    }

    private static Stream<WorkbookAttack> sizes() {
        String megabyte = "a".repeat(1 << 20);
        return Stream.of(
                longSheet("a comment of 300 MB", READ, repeated(BEGIN + "<!--", 300, at -> megabyte, "-->" + END)),
                longSheet("an instruction of 300 MB", READ, repeated(BEGIN + "<?a ", 300, at -> megabyte, "?>" + END)),
                longSheet(
                        "a text of 300 MB that is in no cell",
                        READ,
                        repeated(BEGIN + "<a>", 300, at -> megabyte, "</a>" + END)),
                longSheet("a name of 500 MB", "out-of-memory", repeated(BEGIN + "<", 500, at -> megabyte, "/>" + END)),
                longSheet(
                        "15 million names", "out-of-memory", repeated(BEGIN, 15_000_000, at -> "<a" + at + "/>", END)),
                longSheet(
                        "60 million elements",
                        "too-large events 100000000",
                        repeated(BEGIN, 6_000_000, at -> "<a/><a/><a/><a/><a/><a/><a/><a/><a/><a/>", END)));
    }

    private static WorkbookAttack sheet(String name, String told, String xml) {
        return sheet(name, told, part -> part.write(xml));
    }

    private static WorkbookAttack sheet(String name, String told, HostileBook.Content xml) {
        return book(name, told, new HostileBook().put(HostileBook.SHEET, xml));
    }

    private static WorkbookAttack longSheet(String name, String told, HostileBook.Content xml) {
        return longBook(name, told, new HostileBook().put(HostileBook.SHEET, xml));
    }

    private static WorkbookAttack encoded(String name, String told, Charset charset, String more) {
        return attack(
                name,
                told,
                file -> new HostileBook()
                        .put(HostileBook.SHEET, HostileBook.sheet(HostileBook.words(more), ""))
                        .in(charset)
                        .save(file));
    }
}
