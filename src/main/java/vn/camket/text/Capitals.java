package vn.camket.text;

/** Changes the first letter of words as their place in a sentence asks for. */
final class Capitals {
    private Capitals() {}

    static String raise(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + sentence.substring(Character.charCount(first));
    }

    /** An abbreviation such as TP. stays as it is. */
    static String lower(String sentence) {
        if (sentence.codePointCount(0, sentence.length()) < 2) {
            return sentence;
        }
        int second = sentence.offsetByCodePoints(0, 1);
        return Character.isUpperCase(sentence.codePointAt(second))
                ? sentence
                : Character.toString(Character.toLowerCase(sentence.codePointAt(0))) + sentence.substring(second);
    }
}
