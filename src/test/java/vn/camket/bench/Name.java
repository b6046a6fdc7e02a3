package vn.camket.bench;

/** Says something in both languages. */
record Name(String vietnamese, String english) {
    String in(boolean inEnglish) {
        return inEnglish ? english : vietnamese;
    }
}
