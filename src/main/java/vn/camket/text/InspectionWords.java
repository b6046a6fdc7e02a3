package vn.camket.text;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Taken;
import vn.camket.fact.Due;
import vn.camket.fact.Fact;
import vn.camket.fact.MissingColumn;
import vn.camket.fact.Stated;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;

/** Says what a cell of a workbook was taken for, and why it was not understood. */
public record InspectionWords(Wording wording) {
    /** What it was taken for, e.g. "Thời hạn hoàn thành" for a value, "dòng mục" for the heading of a section. */
    public String role(CellAccount account) {
        if (account.taken().isEmpty()) {
            String role = wording.label("role." + account.role());
            return account.name() == null ? role : role + ": " + column(account.name());
        }
        return account.taken().stream()
                .map(one -> column(one.name()) + value(account, one))
                .collect(Collectors.joining("; "));
    }

    /** Nothing more where the value is the very text of the cell. */
    private String value(CellAccount account, Taken one) {
        if (one.stated().isUnreadable()) {
            return ": " + wording.label("inspect.notRead");
        }
        String words = value(one.name(), one.stated());
        return words.equals(wording.value(account.cell().text())) ? "" : " = " + words;
    }

    public String column(String name) {
        return wording.label("column." + name);
    }

    /** What was read; empty where nothing was. */
    public String value(String name, Stated<?> stated) {
        Object value = stated.value();
        if (value instanceof Due due) {
            return due.regular() ? wording.label("inspect.regular") : wording.value(due.date());
        } else if (value instanceof Integer year) {
            return year.toString();
        } else if (value instanceof Boolean accepted) {
            return wording.label(accepted ? "verdict.accepted" : "verdict.more");
        }
        return wording.value(value) + (value instanceof BigDecimal && name.equals("progress") ? "%" : "");
    }

    /** Why a doubtful cell was not understood, and what to do. */
    public String why(CellAccount account) {
        return account.taken().stream()
                .filter(one -> one.stated().isUnreadable())
                .map(one -> unreadable(one.name(), one.stated().wanted()))
                .findFirst()
                .orElseGet(() -> perhaps("why." + account.role(), account.nearest()));
    }

    /** What a run will find fault with. */
    public String fault(Fact fault) {
        if (fault instanceof UnreadableValue value) {
            return value.words() == null
                    ? wording.label("inspect.blank", column(value.column()))
                    : unreadable(value.column(), value.wanted());
        } else if (fault instanceof UnknownName name) {
            return name.words() == null
                    ? wording.label("inspect.blank", wording.value(name.kind()))
                    : perhaps("inspect.unknown." + name.kind(), name.nearest());
        } else if (fault instanceof MissingColumn missing) {
            String columns = missing.columns().stream().map(this::column).collect(Collectors.joining(", "));
            return missing.columns().isEmpty()
                    ? wording.label("inspect.noTable")
                    : wording.label("inspect.missing", columns);
        }
        throw new IllegalArgumentException("no words for " + fault);
    }

    /** Words with a place for the nearest known name, which may be null. */
    private String perhaps(String key, String nearest) {
        return nearest == null ? wording.label(key) : wording.label(key, nearest);
    }

    private String unreadable(String column, Stated.Wanted wanted) {
        return wording.label("inspect.unreadable", column(column), wanted);
    }
}
