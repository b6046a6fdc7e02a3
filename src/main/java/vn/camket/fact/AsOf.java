package vn.camket.fact;

import java.time.LocalDate;

/** States the date that a run judges the world by: the only clock below the command line. */
public record AsOf(LocalDate date) implements Fact {}
