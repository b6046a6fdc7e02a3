/**
 * Knows a second evaluation of the hard rules, written from the words of the rules alone. It must not know how the
 * program derives its facts, nor any rule file: only so can the two be compared. Start at {@link
 * vn.camket.second.SecondOpinion}.
 */
package vn.camket.second;
