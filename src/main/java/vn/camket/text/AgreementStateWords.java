package vn.camket.text;

import vn.camket.fact.AgreementState;

/** Says how an agreement stands. */
public record AgreementStateWords(Wording wording) {
    public String of(AgreementState state) {
        return wording.label("agreement." + key(state));
    }

    private static String key(AgreementState state) {
        if (state.closed()) {
            return "closed";
        } else if (state.ended()) {
            return state.renewed() ? "renewed" : "ended";
        }
        return state.inForce() ? "inForce" : "ahead";
    }
}
