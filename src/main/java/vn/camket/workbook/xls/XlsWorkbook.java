package vn.camket.workbook.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.SharedStrings;
import vn.camket.workbook.grid.Work;

/** Reads the worksheets of an .xls file one after the other, so that only one of them is in memory. */
public final class XlsWorkbook {
    private final Container container;
    private final Work work;
    private final Styles styles;
    private final SharedStrings strings;
    private final List<Tab> tabs = new ArrayList<>();
    private EncryptionInfo encryption;

    /** @param place where its records stand in the file */
    private record Tab(String name, int place, boolean hidden, boolean isWorksheet) {}

    private XlsWorkbook(Container container, Work work) {
        this.container = container;
        this.work = work;
        this.styles = new Styles(work);
        this.strings = new SharedStrings(work);
    }

    /**
     * Gives each worksheet to the consumer, in the order of the tabs; chart sheets and macro sheets are passed over.
     *
     * @throws RefusedException beyond a limit, for a password, or when a record is missing
     */
    public static void read(Path file, Work work, Consumer<Grid> sheets) throws IOException {
        try (Container container = new Container(file)) {
            new XlsWorkbook(container, work).read(sheets);
        } catch (GeneralSecurityException e) {
            throw new RefusedException(Reason.ENCRYPTED);
        }
    }

    private void read(Consumer<Grid> sheets) throws IOException, GeneralSecurityException {
        Records records = open();
        if (!records.beginsWorkbook()) {
            work.sheet();
            sheets.accept(readSheet(records, new Tab("Sheet1", 0, false, true)));
            return;
        }
        while (records.nextInside()) {
            if (records.kind() == Kind.FILE_PASS && encryption == null) {
                encryption = decrypted(records);
                records = open();
            } else {
                take(records);
            }
        }
        if (tabs.isEmpty()) {
            throw RefusedException.damaged();
        }
        int next = readSheets(records, 0, sheets);
        while (next < tabs.size()) {
            next = readSheets(behindGlobals(), next, sheets);
        }
    }

    private Records open() throws IOException {
        Records records = new Records(container.open(), encryption, work);
        if (!records.begin()) {
            throw RefusedException.damaged();
        }
        return records;
    }

    private Records behindGlobals() throws IOException {
        Records records = open();
        while (records.nextInside()) {
            if (records.kind() == Kind.CODE_PAGE) {
                styles.take(records);
            }
        }
        return records;
    }

    /** A workbook that is only protected against changes is encrypted with a password that everybody has. */
    private static EncryptionInfo decrypted(Records records) throws IOException, GeneralSecurityException {
        EncryptionInfo found = records.readEncryption();
        if (!found.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw new RefusedException(Reason.ENCRYPTED);
        }
        return found;
    }

    private void take(Records records) {
        switch (records.kind()) {
            case Kind.SHEET -> {
                work.sheet();
                int place = records.readOffset();
                boolean hidden = (records.readByte() & 3) != 0;
                boolean isWorksheet = records.readByte() == 0;
                tabs.add(new Tab(records.readShortText().text(), place, hidden, isWorksheet));
            }
            case Kind.SHARED_STRINGS -> takeStrings(records);
            default -> styles.take(records);
        }
    }

    private void takeStrings(Records records) {
        records.skip(Integer.BYTES);
        int count = records.readInt();
        for (int index = 0; index < count && records.hasMore(); index++) {
            RichString string = records.readText();
            strings.add(string.text(), string.styled(styles));
        }
        strings.endBlock();
    }

    /**
     * Reads the sheets whose turn it is; in a file where they stand in another order than the tabs, the rest is left for
     * another pass.
     *
     * @return the tab whose turn comes next
     */
    private int readSheets(Records records, int first, Consumer<Grid> sheets) {
        List<Tab> byPlace =
                tabs.stream().sorted(Comparator.comparingInt(Tab::place)).toList();
        int next = first;
        for (Tab tab : byPlace) {
            if (next < tabs.size() && !records.begin()) {
                throw new RefusedException(Reason.TRUNCATED);
            }
            boolean isNext = next < tabs.size() && tab == tabs.get(next);
            if (isNext && tab.isWorksheet()) {
                sheets.accept(readSheet(records, tab));
            } else {
                records.passOver();
            }
            next += isNext ? 1 : 0;
        }
        return next;
    }

    private Grid readSheet(Records records, Tab tab) {
        GridBuilder grid = new GridBuilder(tab.name(), tab.hidden(), work);
        Worksheet sheet = new Worksheet(grid, styles, strings);
        while (records.nextInside()) {
            if (!sheet.take(records)) {
                // Before Excel 5 a sheet was a workbook.
                styles.take(records);
            }
        }
        sheet.end();
        return grid.build();
    }
}
