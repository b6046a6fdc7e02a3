/**
 * Knows the JSON files under the rules folder (agreements, units, parameters, vocabulary, waivers) and turns them into facts and waivers.
 * Must not know Excel, nor what rules do with the facts.
 * Start reading at {@link vn.camket.register.RegisterFiles}.
 */
package vn.camket.register;
