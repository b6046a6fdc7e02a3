package vn.camket.fact;

import java.time.LocalDate;

/**
 * A lawful change of a due date or a target.
 *
 * @param was the former value as the register writes it
 */
public record Amendment(LocalDate on, String document, String was) {}
