package vn.camket.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.camket.fact.Folding;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;

/** Tells what is wrong with the units file beyond its schema: ids, successors, names that mean two units, dates. */
final class UnitCheck {
    private final List<Entry> units;
    private final Faults faults;
    private final Map<String, Entry> byId = new HashMap<>();

    UnitCheck(JsonFile file, Faults faults) {
        this.units = file.root().items();
        this.faults = faults;
    }

    void check() {
        Ids ids = new Ids(faults);
        for (Entry unit : units) {
            ids.add(unit.at("id"));
            if (unit.text("id") != null) {
                byId.putIfAbsent(unit.text("id"), unit);
            }
            Dates.inOrder(unit, "validFrom", "validTo", faults);
            unit.list("nameHistory").forEach(name -> Dates.inOrder(name, "from", "to", faults));
        }
        Map<String, Entry> names = new HashMap<>();
        for (Entry unit : units) {
            checkSuccessor(unit);
            checkNames(unit, names);
        }
    }

    private void checkSuccessor(Entry unit) {
        Entry successor = unit.at("successor");
        String id = successor.text();
        if (id == null) {
            return;
        }
        if (!byId.containsKey(id)) {
            UnitIds.unknown(successor, byId.keySet(), faults);
        } else if (UnitIds.isDepartment(byId.get(id)) != UnitIds.isDepartment(unit)) {
            faults.at(
                    successor,
                    "Đơn vị kế thừa \"" + id
                            + "\" không cùng loại: tỉnh, thành phố do tỉnh, thành phố kế thừa; sở do sở.",
                    "The successor \"" + id
                            + "\" is of another kind: provinces and cities follow each other, departments departments.");
        } else if (goesRound(unit.text("id"))) {
            faults.at(
                    successor,
                    "Chuỗi đơn vị kế thừa đi vòng, trở lại \"" + unit.text("id") + "\"; sửa successor.",
                    "The successors go round in a circle, back to \"" + unit.text("id") + "\"; mend successor.");
        }
    }

    private boolean goesRound(String start) {
        Set<String> seen = new HashSet<>();
        String at = start;
        while (at != null && byId.containsKey(at) && seen.add(at)) {
            at = byId.get(at).text("successor");
        }
        return at != null && at.equals(start);
    }

    private void checkNames(Entry unit, Map<String, Entry> names) {
        Stream.of(
                        Stream.of(unit.at("name"), unit.at("fullName")),
                        unit.list("aliases").stream(),
                        unit.list("nameHistory").stream().map(name -> name.at("fullName")))
                .flatMap(each -> each)
                .filter(name -> name.text() != null)
                .forEach(name -> checkName(unit, name, names));
    }

    private void checkName(Entry unit, Entry name, Map<String, Entry> names) {
        String folded = Folding.fold(name.text());
        Entry other = names.putIfAbsent(folded, unit);
        if (other != null && !other.pointer().equals(unit.pointer())) {
            faults.at(
                    name,
                    "Tên \"" + name.text() + "\" đã chỉ đơn vị \"" + other.text("id")
                            + "\" (không phân biệt dấu và chữ hoa); mỗi tên chỉ dùng cho một đơn vị.",
                    "The name \"" + name.text() + "\" means \"" + other.text("id")
                            + "\" already (marks and case are not told apart); a name may mean one unit only.");
        }
    }
}
