package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a table of 100,000 rows as a user does, in a process with little memory. */
@Tag("deep")
class LargeTableTest {
    private static final int ROWS = 100_000;
    private static final String HEAP = "-Xmx256m";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String[][] TOP = {
        {"Thỏa thuận", "can-tho-hau-giang-2021"},
        {"Đơn vị báo cáo", "UBND thành phố Cần Thơ"},
        {"Kỳ báo cáo", "Quý III/2025"},
        {"Ngày báo cáo", "15/09/2025"},
        {
            "STT",
            "Mã nhiệm vụ",
            "Nội dung nhiệm vụ",
            "Lĩnh vực",
            "Cơ quan chủ trì",
            "Hạn hoàn thành",
            "Tình trạng",
            "Tỷ lệ hoàn thành",
            "Kết quả thực hiện",
            "Ghi chú"
        }
    };

    @TempDir
    Path folder;

    @Test
    void a_table_of_100_000_rows_is_read_in_a_heap_of_256_MB() throws IOException, InterruptedException {
        Path workbook = workbook(folder.resolve("sheet.xml"), folder.resolve("large.xlsx"));
        Path told = folder.resolve("told.json");
        Process inspect = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.camket.cli.Camket",
                        "inspect",
                        "--format",
                        "json",
                        workbook.toString())
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        inspect.waitFor(10, TimeUnit.MINUTES);
        inspect.destroyForcibly().waitFor();

        assertEquals(0, inspect.exitValue());
        assertEquals(ROWS, actions(told));
    }

    /** The number of actions that the first report of an inspection has. */
    private static int actions(Path inspection) throws IOException {
        try (JsonParser json = new ObjectMapper().createParser(inspection.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("actions")) {
                    return json.nextIntValue(-1);
                }
            }
        }
        return -1;
    }

    private static Path workbook(Path sheet, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(sheet, StandardCharsets.UTF_8)) {
            out.write("<worksheet><sheetData>");
            for (String[] row : TOP) {
                write(out, row);
            }
            for (int row = 1; row <= ROWS; row++) {
                write(
                        out,
                        Integer.toString(row),
                        "NV-" + row,
                        "Phối hợp xây dựng tuyến đường số " + row + " nối hai địa phương, đoạn qua các xã ven biển",
                        "Giao thông",
                        "Sở Xây dựng",
                        "31/12/2025",
                        "Đang thực hiện",
                        row % 100 + "%",
                        "Đã hoàn thành hồ sơ số " + row + ", đang giải phóng mặt bằng",
                        "Dòng " + row);
            }
            out.write("</sheetData></worksheet>");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/b.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".spreadsheetml.sheet.main+xml\"/></Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "b.xml"));
            part(
                    zip,
                    "b.xml",
                    "<workbook xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"Báo cáo\" r:id=\"r1\"/></sheets>"
                            + "</workbook>");
            part(zip, "_rels/b.xml.rels", relation("worksheet", "s.xml"));
            zip.putNextEntry(new ZipEntry("s.xml"));
            Files.copy(sheet, zip);
        }
        return file;
    }

    private static void write(BufferedWriter out, String... cells) throws IOException {
        out.write("<row>");
        for (String cell : cells) {
            out.write("<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
        }
        out.write("</row>");
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        new OutputStreamWriter(zip, StandardCharsets.UTF_8).append(xml).flush();
    }
}
