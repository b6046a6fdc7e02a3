package vn.camket.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages from templates that were compiled with the program, each text in them escaped for its place. */
final class Pages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    String write(String template, Map<String, Object> parts) {
        StringOutput page = new StringOutput();
        engine.render(template + ".jte", parts, page);
        return page.toString();
    }
}
