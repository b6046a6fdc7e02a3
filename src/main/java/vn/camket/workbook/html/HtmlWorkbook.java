package vn.camket.workbook.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import vn.camket.workbook.encoding.TextBytes;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Reads a web page with tables as a workbook of one sheet, as Excel does; nothing that it points to is fetched. */
public final class HtmlWorkbook {
    private static final String SHEET = "HTML";
    private static final int HEAD = 8192;
    private static final int DEEPEST = 256;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*+=\\s*+[\"']?([a-z0-9_:.-]++)");
    /** As browsers do: a page that says Latin-1 or ASCII is written in windows-1252. */
    private static final Pattern WESTERN = Pattern.compile("(?i)iso-8859-1|us-ascii|latin1");

    private HtmlWorkbook() {}

    /**
     * Gives the only sheet to the consumer.
     *
     * @throws RefusedException beyond a limit, when the page has no table, or only frames for pages of their own
     */
    public static void read(Path file, Work work, Consumer<Grid> sheets) throws IOException {
        Document page;
        try (Reader text = TextBytes.open(file, charset(file));
                StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
            parser.parse(text, "");
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); elements.next()) {
                work.pageElement();
            }
            page = parser.document();
        }
        if (page.selectFirst("table") == null) {
            throw page.selectFirst("frameset") == null
                    ? new RefusedException(Reason.NOT_A_WORKBOOK)
                    : new RefusedException(Reason.UNSUPPORTED_FORMAT, "htm");
        }
        GridBuilder grid = new GridBuilder(SHEET, false, work);
        new Page(page, grid, work).read();
        sheets.accept(grid.build());
    }

    /** What the page declares, unless its bytes are nothing of the kind. */
    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Charset found = TextBytes.charset(file);
        Matcher declared = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (TextBytes.marked(head) != null || !declared.find()) {
            return found;
        }
        String name = WESTERN.matcher(declared.group(1)).matches() ? "windows-1252" : declared.group(1);
        boolean isOfUnicode = name.toLowerCase(Locale.ROOT).startsWith("utf");
        return isOfUnicode || !Charset.isSupported(name) ? found : Charset.forName(name);
    }
}
