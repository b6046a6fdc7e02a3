/**
 * Knows how people write values in Vietnamese reports: numbers, dates, periods, statuses, document numbers. Must not know
 * where in a sheet a cell stands, nor judge a value. Start reading at {@link vn.camket.workbook.value.Values}.
 */
package vn.camket.workbook.value;
