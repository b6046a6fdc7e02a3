package vn.camket.fact;

import java.time.LocalDate;

/** A span of days, both ends included; an end that was not stated is null. */
public record Period(LocalDate from, LocalDate to) {}
