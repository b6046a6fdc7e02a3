package vn.camket.register;

import java.nio.file.Path;
import vn.camket.finding.Formatted;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonLayout;

/** Lays out the JSON files of a rules folder, each by itself. */
public final class RegisterFormatting {
    private RegisterFormatting() {}

    /** @param file path of a .json file relative to the folder */
    public static Formatted of(Path rules, String file) {
        Faults faults = new Faults();
        return new Formatted(JsonLayout.of(rules, file, faults), faults.all());
    }
}
