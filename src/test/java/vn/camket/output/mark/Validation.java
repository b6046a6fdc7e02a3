package vn.camket.output.mark;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Validates parts against the full schemas; {@link Schemas} loads it where those are. */
public final class Validation {
    private Validation() {}

    /**
     * The errors of a part.
     *
     * @param root local name of its root element
     */
    public static List<String> errors(String root, byte[] part) throws Exception {
        XmlObject document = parsed(root, part);
        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));
        // Excel itself writes xml:space on texts, which these schemas forget.
        return errors.stream()
                .map(XmlError::getMessage)
                .filter(error -> !error.contains("space@http://www.w3.org/XML/1998/namespace in element t@"))
                .toList();
    }

    private static XmlObject parsed(String root, byte[] part) throws Exception {
        ByteArrayInputStream in = new ByteArrayInputStream(part);
        return switch (root) {
            case "worksheet" -> WorksheetDocument.Factory.parse(in);
            case "styleSheet" -> StyleSheetDocument.Factory.parse(in);
            case "workbook" -> WorkbookDocument.Factory.parse(in);
            case "comments" -> CommentsDocument.Factory.parse(in);
            default -> throw new XmlException("no schema for " + root);
        };
    }
}
