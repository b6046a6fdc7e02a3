package vn.camket.register;

import vn.camket.fact.Limits;
import vn.camket.register.file.Entry;
import vn.camket.register.file.JsonFile;

/** Turns the limits of a parameters file that has no fault into a fact; the schema holds each in its bounds. */
final class LimitFacts {
    private final Entry limits;

    private LimitFacts(Entry limits) {
        this.limits = limits;
    }

    static Limits of(JsonFile parameters) {
        return new LimitFacts(parameters.root().at("limits")).limits();
    }

    private Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                own("fileMegabytes", usual.fileMegabytes()),
                own("unzippedMegabytes", usual.unzippedMegabytes()),
                own("events", usual.events()),
                own("sheets", usual.sheets()),
                own("rows", usual.rows()),
                own("cells", usual.cells()),
                own("characters", usual.characters()),
                own("tables", usual.tables()),
                own("stringMegabytes", usual.stringMegabytes()),
                own("cellCharacters", usual.cellCharacters()),
                own("merges", usual.merges()),
                own("styles", usual.styles()),
                own("pageElements", usual.pageElements()),
                own("parts", usual.parts()),
                own("seconds", usual.seconds()));
    }

    private long own(String name, long usual) {
        Integer own = limits.whole(name);
        return own == null ? usual : own;
    }
}
