/**
 * Knows how rules are written in sentences: which sentences and words there are, and how each becomes conditions. Must not
 * know which facts there are, nor what conditions may say: whatever a sentence stands for is read as if an author had
 * written it. Start reading at {@link vn.camket.rule.sentence.SentenceLanguage}.
 */
package vn.camket.rule.sentence;
