package vn.camket.fact;

/** Says one thing in Vietnamese and in English. */
public record Text(String vi, String en) {
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
