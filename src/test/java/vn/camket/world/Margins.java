package vn.camket.world;

import java.math.BigDecimal;
import java.util.List;
import vn.camket.fact.Cell;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.SheetNotes;

/** Makes up what a reader notes of a sheet besides its rows: old fonts, hidden cells, totals right and wrong. */
final class Margins {
    private Margins() {}

    static SheetNotes of(String sheet, int tasks, Dice dice, double noise) {
        Cell cell = Cell.at(sheet, "A10", "Nội dung");
        SheetNotes.Converted converted = dice.chance(0.02 * noise)
                ? new SheetNotes.Converted(dice.between(1, 40), List.of(dice.of(LegacyEncoding.values())), cell)
                : null;
        SheetNotes.Hidden hidden = dice.chance(0.02 * noise)
                ? new SheetNotes.Hidden(dice.between(1, 40), List.of("12–14"), List.of(), cell)
                : null;
        List<SheetNotes.Figure> totals = dice.chance(0.3)
                ? List.of(total(sheet, tasks, dice.chance(0.08 * noise) ? tasks + 1 : tasks))
                : List.of();
        return new SheetNotes(sheet, converted, hidden, totals);
    }

    private static SheetNotes.Figure total(String sheet, int tasks, int stated) {
        return new SheetNotes.Figure(
                "actions",
                90,
                "Tổng cộng",
                null,
                Cell.at(sheet, "B90", stated + " nhiệm vụ"),
                BigDecimal.valueOf(stated),
                BigDecimal.valueOf(tasks));
    }
}
