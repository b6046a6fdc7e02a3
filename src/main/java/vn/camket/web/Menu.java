package vn.camket.web;

import java.util.List;
import vn.camket.account.Role;

/** Names the pages that stand at the top of every page, role by role. */
final class Menu {
    private Menu() {}

    /** @param label key in the bundles */
    record Entry(String path, String label) {
        boolean leadsTo(String address) {
            return address.equals(path) || address.startsWith(path + "/");
        }
    }

    static List<Entry> of(Role role) {
        return switch (role) {
            case REPORTER -> List.of(new Entry("/reports", "web.reports"));
            case AUDITOR, COORDINATOR ->
                List.of(
                        new Entry("/findings", "web.findings"),
                        new Entry("/reported", "web.reported"),
                        new Entry("/calendar", "web.calendar"),
                        new Entry("/runs", "web.runs"),
                        new Entry("/register", "web.register"),
                        new Entry("/rules", "web.rules"));
            case ADMINISTRATOR -> List.of(new Entry("/accounts", "web.accounts"), new Entry("/log", "web.log"));
        };
    }
}
