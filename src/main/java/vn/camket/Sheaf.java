package vn.camket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one machine has read of a workbook, in a form that can be sent to others. */
public final class Sheaf {
    /** Stands for an agreement where a workbook, or something in it, belongs to none. */
    public static final String NONE = "";

    private static final ObjectMapper FORM = BinaryForm.ofAnyFact().build();

    private final Content content;

    /** @param reading in the form of {@link ReadingForm}, null for a file that could not be read, or is not asked for */
    private record Content(Ledger.Line line, byte[] reading) {}

    private Sheaf(Content content) {
        this.content = content;
    }

    static Sheaf of(Holding holding, byte[] reading) {
        return new Sheaf(new Content(new Ledger.Line(holding.input(), holding.strays(), holding.answers()), reading));
    }

    /** Takes up what {@link #bytes} gave. */
    public static Sheaf of(byte[] bytes) {
        try {
            return new Sheaf(FORM.readValue(bytes, Content.class));
        } catch (IOException foreign) {
            throw new IllegalStateException("a sheaf of another release of the program came", foreign);
        }
    }

    public byte[] bytes() {
        try {
            return FORM.writeValueAsBytes(content);
        } catch (JsonProcessingException formless) {
            throw new IllegalStateException("what is read of a workbook is plain records", formless);
        }
    }

    /** The same for whoever keeps the list of all workbooks: what one says is left out, but for answers to findings. */
    public Sheaf listed() {
        return content.line().answers() ? this : new Sheaf(new Content(content.line(), null));
    }

    /** Path of the workbook below the reports folder. */
    public String workbook() {
        return content.line().input().workbook();
    }

    /** Ids of the agreements whose verdict depends on it, {@link #NONE} among them. */
    public SortedSet<String> cases() {
        SortedSet<String> cases = new TreeSet<>(holding(null).agreements());
        content.line().strays().forEach(stray -> cases.add(Objects.requireNonNullElse(stray.agreement(), NONE)));
        return cases;
    }

    String sha256() {
        return content.line().input().sha256();
    }

    byte[] reading() {
        return content.reading();
    }

    /** @param arrival the file, null for who needs nothing of it */
    Holding holding(Intake.Arrival arrival) {
        return Holding.of(
                arrival,
                content.line().input(),
                content.line().strays(),
                content.line().answers());
    }
}
