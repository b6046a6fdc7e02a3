/**
 * Knows the keys of {@code findings.json}, which findings.schema.json describes, and how a former run's file is read
 * back. Must not know workbooks, nor how words are chosen. Start reading at {@link vn.camket.output.json.FindingJson}.
 */
package vn.camket.output.json;
