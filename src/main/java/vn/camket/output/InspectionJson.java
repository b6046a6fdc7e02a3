package vn.camket.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import vn.camket.fact.CellAccount;
import vn.camket.fact.TableAccount;
import vn.camket.finding.Inspected;
import vn.camket.output.json.Indented;
import vn.camket.output.json.InspectedLines;
import vn.camket.text.Wording;

/** Writes what was understood of workbooks, cell by cell, in the form that inspection.schema.json describes. */
public final class InspectionJson implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final InspectedLines lines;
    private final JsonGenerator json;

    /** Begins to write; the writer is left open at the end. */
    public InspectionJson(Wording vi, Wording en, Writer out) throws IOException {
        lines = new InspectedLines(vi, en);
        json = MAPPER.createGenerator(out);
        json.setPrettyPrinter(Indented.printer());
        json.writeStartObject();
        json.writeStringField("schema", "1");
        json.writeArrayFieldStart("workbooks");
    }

    /** Goes through the cells of a workbook that is not refused, and gives its tables. */
    public interface Cells {
        List<TableAccount> tell(Inspected workbook, Consumer<CellAccount> cells);
    }

    /** Writes one workbook, a cell at a time. */
    public void write(Inspected workbook, Cells cells) throws IOException {
        json.writeStartObject();
        json.writePOJOField("workbook", lines.workbook(workbook));
        json.writeArrayFieldStart("cells");
        List<TableAccount> tables = workbook.isRefused() ? List.of() : cells.tell(workbook, this::write);
        json.writeEndArray();
        json.writePOJOField("tables", tables.stream().map(lines::table).toList());
        json.writeEndObject();
    }

    private void write(CellAccount cell) {
        try {
            json.writePOJO(lines.cell(cell));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
