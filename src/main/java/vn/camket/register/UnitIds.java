package vn.camket.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.camket.fact.Text;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;
import vn.camket.register.file.SchemaWords;

/** Knows which ids the units file gives, and tells references that lead nowhere. */
final class UnitIds {
    private final List<String> localities = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();

    UnitIds(JsonFile units) {
        for (Entry unit : units.root().items()) {
            if (unit.text("id") != null) {
                (isDepartment(unit) ? departments : localities).add(unit.text("id"));
            }
        }
    }

    boolean isEmpty() {
        return localities.isEmpty();
    }

    static boolean isDepartment(Entry unit) {
        return "department-type".equals(unit.text("kind"));
    }

    /** The id must be one of a province or city, if there is any. */
    void locality(Entry id, Faults faults) {
        if (id.text() == null || localities.contains(id.text())) {
            return;
        }
        if (departments.contains(id.text())) {
            faults.at(
                    id,
                    "\"" + id.text() + "\" là sở; ở đây cần mã tỉnh, thành phố, còn sở ghi ở \"department\".",
                    "\"" + id.text() + "\" is a department; a province or city is wanted here, the department stands"
                            + " under \"department\".");
        } else {
            unknown(id, localities, faults);
        }
    }

    /** The id must be one of a department type, if there is any. */
    void department(Entry id, Faults faults) {
        if (id.text() == null || departments.contains(id.text())) {
            return;
        }
        if (localities.contains(id.text())) {
            faults.at(
                    id,
                    "\"" + id.text() + "\" là tỉnh, thành phố; ở đây cần mã loại sở, ví dụ \"so-tai-chinh\".",
                    "\"" + id.text() + "\" is a province or city; a department type is wanted here, such as"
                            + " \"so-tai-chinh\".");
        } else {
            unknown(id, departments, faults);
        }
    }

    static void unknown(Entry id, Collection<String> known, Faults faults) {
        Text near = SchemaWords.near(id.text(), List.copyOf(known));
        faults.at(
                id,
                "units.json không có mã \"" + id.text() + "\"." + near.vi()
                        + " Sửa mã, hoặc thêm đơn vị vào units.json.",
                "units.json has no id \"" + id.text() + "\"." + near.en()
                        + " Mend the id, or add the unit to units.json.");
    }
}
