package vn.camket.output.sheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.OwedReports;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes the reports that a unit still owes, a row an agreement and the name in which they are owed. */
public record OwedSheet(Page page, Names names) {
    public static final List<Column> COLUMNS = List.of(
            new Column("agreement", 60, Face.TEXT),
            new Column("owing", 34, Face.TEXT),
            new Column("missing", 60, Face.TEXT),
            new Column("count", 14, Face.NUMBER),
            new Column("daysLate", 14, Face.NUMBER));

    /** The reports that a unit still owes on one agreement. */
    public record Owed(String agreement, OwedReports reports) {
        public static List<Owed> of(Collection<AgreementAccount> accounts, String unit) {
            return accounts.stream()
                    .flatMap(account -> account.owed().stream()
                            .filter(owed -> owed.count() > 0 && unit.equals(owed.unit()))
                            .map(owed -> new Owed(account.id(), owed)))
                    .toList();
        }

        /** How many reports these are. */
        public static int count(Collection<Owed> all) {
            return all.stream().mapToInt(owed -> owed.reports().count()).sum();
        }
    }

    public void write(List<Owed> all) {
        page.head();
        Wording wording = page.wording();
        for (Owed owed : all) {
            page.row(Arrays.asList(
                    names.agreement(owed.agreement()),
                    Wording.capitalised(wording.unitName(owed.reports().owing())),
                    wording.value(owed.reports().missing()),
                    owed.reports().count(),
                    owed.reports().daysLate()));
        }
        page.finish();
    }
}
