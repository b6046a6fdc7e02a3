package vn.camket.output.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.camket.finding.Finding;
import vn.camket.text.Wording;

/** Says in the comment of a cell what was found there and what to do; what is too long for a box stands in the list. */
record Note(List<Run> runs) {
    private static final int LONGEST = 1_000;
    private static final int LINE = 46;

    /** A stretch of text of one weight. */
    private record Run(boolean bold, String text) {}

    /**
     * The note of a cell.
     *
     * @param list name of the sheet that lists all findings
     */
    static Note of(Collection<Finding> findings, String list, Wording wording) {
        List<Run> runs = new ArrayList<>();
        int length = 0;
        int told = 0;
        for (Finding finding : findings) {
            String head = wording.label(
                    "mark.head", finding.severity(), finding.rule().stem());
            String body = body(finding, wording);
            if (told > 0 && length + head.length() + body.length() > LONGEST) {
                break;
            }
            length += head.length() + body.length();
            runs.add(new Run(true, (told++ == 0 ? "" : "\n") + head + "\n"));
            runs.add(new Run(false, cut(body) + "\n"));
        }
        if (told < findings.size()) {
            runs.add(new Run(false, "\n" + wording.label("mark.more", findings.size() - told, list)));
        }
        return new Note(runs);
    }

    private static String body(Finding finding, Wording wording) {
        String remedy = wording.remedy(finding);
        String message = wording.message(finding);
        return remedy.isEmpty() ? message : message + "\n" + wording.label("mark.doThis", remedy);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The runs of a string item. */
    String xml() {
        StringBuilder xml = new StringBuilder();
        for (Run run : runs) {
            xml.append("<r><rPr>")
                    .append(run.bold() ? "<b/>" : "")
                    .append("<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>")
                    .append("<t xml:space=\"preserve\">")
                    .append(Markup.item(run.text()))
                    .append("</t></r>");
        }
        return xml.toString();
    }

    /** How many lines it takes in its box. */
    int lines() {
        int lines = 0;
        for (Run run : runs) {
            for (String line : run.text().strip().split("\n", -1)) {
                lines += 1 + line.length() / LINE;
            }
        }
        return lines + (runs.size() - 1) / 2;
    }
}
