package vn.camket.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Lists what is fuzzed. */
enum Target {
    WORKBOOK(WorkbookTarget.class, WorkbookTarget::fuzzerTestOneInput),
    VALUE(ValueTarget.class, ValueTarget::fuzzerTestOneInput),
    RULE(RuleTarget.class, RuleTarget::fuzzerTestOneInput);

    private final Class<?> target;
    private final Taking taking;

    Target(Class<?> target, Taking taking) {
        this.target = target;
        this.taking = taking;
    }

    String className() {
        return target.getName();
    }

    /** Where the inputs lie from which its fuzzer starts. */
    Path seeds() {
        return Path.of("src/test/resources/fuzz", name().toLowerCase(Locale.ROOT));
    }

    void take(byte[] bytes) throws IOException {
        taking.take(bytes);
    }

    private interface Taking {
        void take(byte[] bytes) throws IOException;
    }
}
