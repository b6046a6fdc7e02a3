package vn.camket.fact;

import java.util.Map;

/** A row of one of the three kinds of table. */
public sealed interface ReportedRow permits ReportedAction, Measurement, ReportedReview {
    String sheet();

    /** 1-based, as Excel counts. */
    int row();

    /** What the table's own agreement column says; blank when the cover decides. */
    Stated<String> agreement();

    Stated<String> code();

    /** The row's own field cell, or the one carried down to it. */
    Stated<String> field();

    /** The section heading above the row, blank when there is none. */
    Stated<String> heading();

    /** The text by which the row is known when its code is not: content, indicator; blank for a review. */
    Stated<String> text();

    /** Every column that can be unreadable, by its name of spec 3, in the order of that page. */
    Map<String, Stated<?>> columns();
}
