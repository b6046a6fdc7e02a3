package vn.camket.workbook;

import vn.camket.fact.Stated;

/**
 * Holds what stands above rows and is meant for each of them.
 *
 * @param heading the section heading, blank when there is none
 * @param measure "Đơn vị tính: triệu đồng" above the table, blank when there is none
 */
record Above(Stated<String> heading, Stated<String> measure) {
    Above under(Stated<String> otherHeading) {
        return new Above(otherHeading, measure);
    }
}
