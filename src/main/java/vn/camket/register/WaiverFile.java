package vn.camket.register;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Severity;
import vn.camket.finding.Waiver;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;
import vn.camket.register.file.SchemaWords;

/** Checks the waivers beyond their schema and turns them into what a run asks. */
record WaiverFile(JsonFile file) {
    private List<Entry> entries() {
        return file.root().list("waivers");
    }

    /** Whether nothing is waived, as where there is no such file. */
    boolean isEmpty() {
        return entries().isEmpty();
    }

    /** What is named must be there, and a finding is waived once. */
    void check(List<String> rules, List<String> agreements, Faults faults) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry waiver : entries()) {
            checkRule(waiver.at("rule"), rules, faults);
            checkAgreement(waiver.at("agreement"), agreements, faults);
            checkTwin(waiver, seen, faults);
        }
    }

    private static void checkRule(Entry rule, List<String> known, Faults faults) {
        if (rule.text() != null && !known.contains(rule.text())) {
            Text near = SchemaWords.near(rule.text(), known);
            faults.at(
                    rule,
                    "Không có quy tắc \"" + rule.text() + "\"." + near.vi()
                            + " Ghi mã đầy đủ, ví dụ missing-actions/overdue-action, hoặc bỏ mục này.",
                    "There is no rule \"" + rule.text() + "\"." + near.en()
                            + " Give the whole id, such as missing-actions/overdue-action, or drop this item.");
        }
    }

    private static void checkAgreement(Entry agreement, List<String> known, Faults faults) {
        if (agreement.text() != null && !known.contains(agreement.text())) {
            Text near = SchemaWords.near(agreement.text(), known);
            faults.at(
                    agreement,
                    "Thư mục agreements không có thỏa thuận \"" + agreement.text() + "\"." + near.vi()
                            + " Sửa mã; phát hiện không thuộc thỏa thuận nào thì ghi null.",
                    "The folder agreements has no agreement \"" + agreement.text() + "\"." + near.en()
                            + " Mend the id; for a finding that belongs to no agreement write null.");
        }
    }

    private static void checkTwin(Entry waiver, Map<String, Entry> seen, Faults faults) {
        Entry name = waiver.at("finding").isGiven() ? waiver.at("finding") : waiver.at("subject");
        String id = id(waiver);
        Entry first = id == null ? null : seen.putIfAbsent(id, name);
        if (first != null) {
            int line = first.file().place(first.pointer()).line();
            faults.at(
                    name,
                    "Phát hiện " + id + " đã được miễn xử lý ở dòng " + line + "; chỉ giữ một mục.",
                    "The finding " + id + " is waived in line " + line + " already; keep one of the two.");
        }
    }

    /** The finding's id, as it is given or as it follows; null when neither is whole. */
    private static String id(Entry waiver) {
        String rule = waiver.text("rule");
        String subject = waiver.text("subject");
        if (waiver.at("finding").isGiven() || rule == null || subject == null) {
            return waiver.text("finding");
        }
        return Finding.idOf(rule.substring(rule.indexOf('/') + 1), waiver.text("agreement"), subject);
    }

    /** By the ids of the findings. */
    SortedMap<String, Waiver> waivers() {
        SortedMap<String, Waiver> waivers = new TreeMap<>();
        for (Entry waiver : entries()) {
            waivers.put(
                    id(waiver),
                    new Waiver(
                            id(waiver),
                            waiver.text("rule"),
                            waiver.text("agreement"),
                            waiver.text("subject"),
                            Severity.parse(waiver.text("severity")),
                            waiver.text("reason"),
                            waiver.text("document"),
                            waiver.text("decidedBy"),
                            waiver.date("until"),
                            waiver.sources(waiver.text("document")).get(0)));
        }
        return Collections.unmodifiableSortedMap(waivers);
    }
}
