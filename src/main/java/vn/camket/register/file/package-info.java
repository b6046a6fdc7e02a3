/**
 * Knows a JSON file below the rules folder as text: its encoding, the line and column of every value, its schema, its limits, and how
 * to tell an author what is wrong with it. Must not know what agreements, units or words of a vocabulary are. Start
 * reading at {@link vn.camket.register.file.JsonFile}.
 */
package vn.camket.register.file;
