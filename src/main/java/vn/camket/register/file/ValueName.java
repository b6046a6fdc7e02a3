package vn.camket.register.file;

import vn.camket.fact.Text;

/** Names a value as its author would: by its key, or by its number in a list. */
final class ValueName {
    private ValueName() {}

    /** @param pointer to the value, empty for the whole file */
    static Text of(String pointer) {
        if (pointer.isEmpty()) {
            return new Text("Tệp", "The file");
        }
        String last = Places.lastName(pointer);
        if (!isIndex(last)) {
            return Text.same("\"" + last + "\"");
        }
        String list =
                pointer.lastIndexOf('/') == 0 ? "" : Places.lastName(pointer.substring(0, pointer.lastIndexOf('/')));
        int number = Integer.parseInt(last) + 1;
        return isIndex(list)
                ? new Text("Mục thứ " + number, "Item " + number)
                : new Text("Mục thứ " + number + " của \"" + list + "\"", "Item " + number + " of \"" + list + "\"");
    }

    private static boolean isIndex(String name) {
        return name.chars().allMatch(Character::isDigit);
    }
}
