/**
 * Knows what the register and the reports state, and what follows from them, as flat records that keep their place.
 * Must not know where facts come from (files, Excel, JSON) nor what is wrong with them (rules).
 * Start reading at {@link vn.camket.fact.Agreement} (registered), {@link vn.camket.fact.Reading} (reported) and
 * {@link vn.camket.fact.ActionState} (derived).
 */
package vn.camket.fact;
