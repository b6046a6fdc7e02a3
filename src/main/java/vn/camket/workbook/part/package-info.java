/**
 * Knows how a part of a zipped workbook is read with care: its bytes counted, its checksum compared, its XML walked through
 * step by step. Must not know what any part is for. Start reading at {@link vn.camket.workbook.part.Xml}.
 */
package vn.camket.workbook.part;
