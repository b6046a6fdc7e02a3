/**
 * Knows a document on paper as phụ lục I of Nghị định 30/2020/NĐ-CP lays it out: page, type, headings, tables, and bytes
 * that are always the same. Must not know what it says. Start reading at {@link vn.camket.output.paper.Paper}.
 */
package vn.camket.output.paper;
