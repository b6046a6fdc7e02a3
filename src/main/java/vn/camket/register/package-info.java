/**
 * Knows the JSON files under the rules folder (agreements, units, parameters, vocabulary) and turns them into facts.
 * Must not know Excel, nor what rules do with the facts.
 * Start reading at {@link vn.camket.register.RegisterFiles}.
 */
package vn.camket.register;
