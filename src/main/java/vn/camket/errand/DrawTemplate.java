package vn.camket.errand;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.camket.Request;
import vn.camket.RunFailure;
import vn.camket.Templates;
import vn.camket.fact.Form;
import vn.camket.fact.Quarter;
import vn.camket.fact.Text;
import vn.camket.output.TemplateWorkbook;
import vn.camket.worker.Errand;

/**
 * Draws up the form in which a unit reports, filled with what is known; gives the name under which to hand it out.
 *
 * @param unit with {@code /department} behind it for one of its departments
 * @param quarter null for the one that is due next
 * @param file where it is written
 */
public record DrawTemplate(Request request, String unit, String agreement, Quarter quarter, Path file)
        implements Errand<String> {
    @Override
    public String run() {
        Templates.Ready ready = Templates.oneMore(request.on(agreement, unit), quarter);
        Form form = ready.forms().get(0);
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWorkbook.write(form, ready.register(), request.language(), out);
        } catch (IOException full) {
            throw new RunFailure(
                    new Text(
                            "Máy chủ không ghi được biểu mẫu (" + full.getMessage() + "); hãy báo người quản trị.",
                            "The server could not write the form (" + full.getMessage() + "); tell the administrator."),
                    full);
        }
        return form.fileName();
    }
}
