package vn.camket.cli;

import java.util.ListResourceBundle;

/** Words the two options that picocli brings along. */
final class HelpWords extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"mixinStandardHelpOptions.help", "Hiện trợ giúp này / show this help"},
            {"mixinStandardHelpOptions.version", "Hiện phiên bản / show the version"}
        };
    }
}
