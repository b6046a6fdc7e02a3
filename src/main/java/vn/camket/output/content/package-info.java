/**
 * Knows what every form of output shows alike: counts, the names of agreements and fields, which findings lie under
 * others, and text that a file can carry. Must not know any form. Start reading at {@link
 * vn.camket.output.content.Tally}.
 */
package vn.camket.output.content;
