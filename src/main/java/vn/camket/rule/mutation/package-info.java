/**
 * Knows which small changes of a rule its cases should notice: what each is, where it stands, in both languages, and the
 * text with the change made. Must not know how a changed rule is compiled or run. Start reading at {@link
 * vn.camket.rule.mutation.Mutations}.
 */
package vn.camket.rule.mutation;
