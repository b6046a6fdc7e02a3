package vn.camket.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.camket.fact.Text;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;
import vn.camket.register.file.SchemaWords;

/** Tells what is wrong with an agreement's file beyond its schema. */
final class AgreementCheck {
    private final Entry agreement;
    private final Faults faults;
    private final List<String> parties;

    AgreementCheck(JsonFile file, Faults faults) {
        this.agreement = file.root();
        this.faults = faults;
        this.parties = agreement.list("parties").stream()
                .map(party -> party.text("unit"))
                .filter(unit -> unit != null)
                .toList();
    }

    void check() {
        checkId();
        Dates.inOrder(agreement, "from", "to", faults);
        checkIds();
        checkActions();
        agreement.list("fields").forEach(field -> field.list("commitments").forEach(this::checkCommitment));
        agreement.list("documents").forEach(this::checkDocument);
    }

    private void checkId() {
        Entry id = agreement.at("id");
        String file = id.file().name();
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        if (id.text() != null && !id.text().equals(name)) {
            faults.at(
                    id,
                    "Mã là \"" + id.text() + "\" nhưng tệp tên là \"" + name + "\"; đổi tên tệp thành " + id.text()
                            + ".json, hoặc sửa mã.",
                    "The id is \"" + id.text() + "\" but the file is named \"" + name + "\"; rename the file to "
                            + id.text() + ".json, or mend the id.");
        }
        for (String other : List.of("renews", "parent")) {
            if (id.text() != null && id.text().equals(agreement.text(other))) {
                faults.at(
                        agreement.at(other),
                        "\"" + other + "\" chỉ chính thỏa thuận này; ghi mã của thỏa thuận khác hoặc bỏ khóa.",
                        "\"" + other + "\" names this agreement itself; give the id of another one or drop the key.");
            }
        }
    }

    private void checkIds() {
        Ids fields = new Ids(faults);
        Ids rows = new Ids(faults);
        for (Entry field : agreement.list("fields")) {
            fields.add(field.at("id"));
            field.list("actions").forEach(action -> rows.add(action.at("id")));
            field.list("commitments").forEach(commitment -> rows.add(commitment.at("id")));
        }
        held().forEach(review -> review.list("conclusions").forEach(action -> rows.add(action.at("id"))));
    }

    private List<Entry> held() {
        return agreement.at("reviews").list("held");
    }

    private void checkActions() {
        agreement.list("fields").forEach(field -> field.list("actions").forEach(action -> party(action.at("lead"))));
        held().forEach(review -> review.list("conclusions").forEach(action -> party(action.at("lead"))));
    }

    private void checkCommitment(Entry commitment) {
        commitment.list("by").forEach(this::party);
        LocalDate from = commitment.date("from") == null ? agreement.date("from") : commitment.date("from");
        Entry due = commitment.at("due");
        if (from != null && due.date() != null) {
            Dates.inOrder(from, "from", due, faults);
        }
    }

    private void checkDocument(Entry document) {
        party(document.at("unit"));
        party(document.at("issuer"));
        String role = document.text("role");
        if ("annual-plan".equals(role) && document.whole("year") == null) {
            lacks(document, "year", new Text("kế hoạch của năm nào", "the year that it plans"));
        }
        if ("cascade".equals(role) && document.text("unit") == null) {
            lacks(document, "unit", new Text("bên nào giao việc", "the party that cascades"));
        }
    }

    private void lacks(Entry document, String key, Text what) {
        faults.at(
                document,
                "Văn bản loại \"" + document.text("role") + "\" cần khóa \"" + key + "\": " + what.vi() + ".",
                "A document of role \"" + document.text("role") + "\" needs the key \"" + key + "\": " + what.en()
                        + ".");
    }

    /** The id must be one of a party, if there is any. */
    private void party(Entry id) {
        if (id.text() != null && !parties.contains(id.text())) {
            String all = String.join(", ", parties);
            Text near = SchemaWords.near(id.text(), parties);
            faults.at(
                    id,
                    "\"" + id.text() + "\" không phải là một bên của thỏa thuận." + near.vi() + " Các bên: " + all
                            + ".",
                    "\"" + id.text() + "\" is no party of the agreement." + near.en() + " The parties: " + all + ".");
        }
    }

    /** The parties must be units of the units file, and no two of them the same. */
    void checkParties(UnitIds units) {
        Set<String> seen = new HashSet<>();
        for (Entry party : agreement.list("parties")) {
            units.locality(party.at("unit"), faults);
            units.department(party.at("department"), faults);
            units.department(party.at("focal"), faults);
            if (!seen.add(party.text("unit") + " " + party.text("department"))) {
                faults.at(
                        party,
                        "Bên \"" + party.text("unit") + "\" đã ghi ở trên; mỗi bên chỉ ghi một lần.",
                        "The party \"" + party.text("unit") + "\" stands above already; name a party once.");
            }
        }
    }

    /** The agreement may only override parameters that there are. */
    void checkParameters(List<String> known) {
        Entry own = agreement.at("parameters");
        for (String name : own.keys()) {
            if (!known.contains(name)) {
                Text near = SchemaWords.near(name, known);
                faults.atKey(
                        own.at(name),
                        "parameters.json không có tham số \"" + name + "\"." + near.vi() + " Sửa tên hoặc bỏ dòng này.",
                        "parameters.json has no parameter \"" + name + "\"." + near.en()
                                + " Mend the name or drop the line.");
            }
        }
    }
}
