package vn.camket.bench;

/**
 * Names what is measured once a round.
 *
 * @param most in how many rounds at most: what takes minutes is not measured in all of them
 */
record Trial(Contestant contestant, Load load, int most) {
    String key() {
        return load.key() + "/" + contestant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
