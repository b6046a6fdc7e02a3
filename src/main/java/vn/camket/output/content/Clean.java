package vn.camket.output.content;

/** Drops from texts of reports what neither XML 1.0 nor UTF-8 can carry. */
public final class Clean {
    private Clean() {}

    /** Null stays null. */
    public static String text(String text) {
        if (text == null || isWhole(text)) {
            return text;
        }
        return text.codePoints()
                .filter(Clean::isCarried)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWhole(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            // One half of a pair is carried only together with the other.
            if (Character.isSurrogate(sign) || !isCarried(sign)) {
                return Character.isSurrogate(sign) && text.codePoints().allMatch(Clean::isCarried);
            }
        }
        return true;
    }

    private static boolean isCarried(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point == '\n'
                || point == '\t'
                || point == '\r'
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
