package vn.camket.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.camket.RunFailure;
import vn.camket.fact.Nearest;
import vn.camket.fact.Text;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;

/** Checks the unit that an account is to report for. */
final class ReportingUnit {
    private ReportingUnit() {}

    /** @throws RunFailure unless a reporter, and nobody else, has a unit of the register that is there still */
    static void require(Role role, String unit, Units units, Instant at) {
        if (role != Role.REPORTER) {
            if (unit != null) {
                throw refusal(
                        "Chỉ tài khoản báo cáo (reporter) có đơn vị; bỏ " + unit + ".",
                        "Only a reporter's account has a unit; leave out " + unit + ".");
            }
            return;
        }
        if (unit == null) {
            throw refusal(
                    "Tài khoản báo cáo (reporter) cần đơn vị, ví dụ can-tho hoặc ca-mau/so-y-te.",
                    "A reporter's account needs a unit, e.g. can-tho or ca-mau/so-y-te.");
        }
        String[] parts = unit.split("/", 2);
        Unit province = known(parts[0], false, units);
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.ofHours(7));
        if (province.isDissolvedAt(day)) {
            String holder = units.holder(province.id(), day);
            throw refusal(
                    province.fullName() + " không còn; báo cáo do " + holder + " gửi.",
                    province.fullName() + " is no more; " + holder + " sends its reports.");
        }
        if (parts.length == 2) {
            known(parts[1], true, units);
        }
    }

    private static Unit known(String id, boolean department, Units units) {
        return units.ids().stream()
                .map(units::get)
                .filter(unit -> unit.department() == department && unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, department, units));
    }

    private static RunFailure unknown(String id, boolean department, Units units) {
        String near = Nearest.of(
                        id,
                        units.ids().stream()
                                .filter(one -> units.get(one).department() == department)
                                .toList())
                .orElse(null);
        return refusal(
                "Danh mục đơn vị (units.json) không có " + (department ? "sở" : "địa phương") + " \"" + id + "\""
                        + (near == null ? "." : "; gần nhất là \"" + near + "\"."),
                "The register (units.json) has no " + (department ? "department" : "province or city") + " \"" + id
                        + "\"" + (near == null ? "." : "; the nearest is \"" + near + "\"."));
    }

    private static RunFailure refusal(String vi, String en) {
        return new RunFailure(new Text(vi, en), null);
    }
}
