/**
 * Knows what stands on the sheets in which officers decide what becomes of agreements whose parties were dissolved. Must
 * not know how a proposal comes about, nor how pages are dressed. Start reading at
 * {@link vn.camket.output.succession.CasesSheet}.
 */
package vn.camket.output.succession;
