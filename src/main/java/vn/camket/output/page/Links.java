package vn.camket.output.page;

import java.nio.file.Path;
import vn.camket.fact.Provenance;
import vn.camket.text.Wording;

/**
 * Addresses the cells of reports so that a click opens the workbook at the very cell.
 *
 * @param scheme {@code file} for an absolute folder, null for a relative one
 * @param reports path of the reports folder with {@code /} after each name
 */
public record Links(String scheme, String reports, Wording wording) {
    /** More than these in one sheet and Excel calls the workbook damaged. */
    public static final int MOST = 65_530;

    /** @param reports the reports folder, relative to the folder of the workbook that holds the links, or absolute */
    public static Links into(Path reports, Wording wording) {
        if (reports.isAbsolute()) {
            String path = reports.toUri().getPath();
            return new Links("file", path.endsWith("/") ? path : path + "/", wording);
        }
        StringBuilder path = new StringBuilder();
        for (Path name : reports) {
            path.append(name).append(name.toString().isEmpty() ? "" : "/");
        }
        return new Links(null, path.toString(), wording);
    }

    /** Null for a place in the register, which no link can open at its line. */
    public Link to(Provenance place) {
        if (place.isRegister()) {
            return null;
        }
        String file = (scheme == null ? "" : scheme + "://") + Escapes.path(reports + place.file());
        return place.sheet() == null || place.cell() == null
                ? new Link(wording.label("link.openFile"), file, null)
                : new Link(
                        wording.label("link.open", place.cell()),
                        file,
                        "'" + place.sheet().replace("'", "''") + "'!" + place.cell());
    }
}
