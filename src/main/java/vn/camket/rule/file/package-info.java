/**
 * Knows a rules folder as its authors write it: the two files of each rule, their form, the blocks, words and cases that
 * stand in them, and how to tell what is wrong. Must not know how rules are compiled or run, nor what a cell of a case
 * means. Start reading at {@link vn.camket.rule.file.LoadedRule}.
 */
package vn.camket.rule.file;
