package vn.camket.world;

import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;

/**
 * A register, the workbooks that came in, and the date on which to judge.
 *
 * @param seed from which it was made up
 */
record World(long seed, Register register, List<Workbook> workbooks, LocalDate day) {
    /** A workbook as it was read; its name is its path relative to the reports folder. */
    record Workbook(String name, Reading reading) {}

    World on(LocalDate other) {
        return new World(seed, register, workbooks, other);
    }

    World with(List<Workbook> others) {
        return new World(seed, register, others, day);
    }

    World with(Register other) {
        return new World(seed, other, workbooks, day);
    }
}
