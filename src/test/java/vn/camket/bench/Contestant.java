package vn.camket.bench;

/** Lists who works, or which of our works it is, in the order of a round. */
enum Contestant {
    LIMIT("chỉ giải nén", "inflating only", false),
    OPENPYXL("openpyxl, chỉ đọc ô", "openpyxl, reading cells only", false),
    SHEETJS("SheetJS, chỉ đọc ô", "SheetJS, reading cells only", false),
    PLAIN("POI + Drools thông thường", "plain POI + Drools", false),
    PLAIN_SAME_FLAGS("POI + Drools, cùng cờ JVM", "plain POI + Drools, same JVM flags", false),
    /** With rules compiled and nothing read as yet. */
    FIRST("Camket, lần đầu", "Camket, first run", true),
    /** Right behind the first run. */
    ONE_NEW("Camket, thêm 1 bảng tính", "Camket, one new workbook", true),
    /** On the same, late workbook included. */
    UNCACHED("Camket, --no-cache", "Camket, --no-cache", true),
    PACK("Camket, lần đầu, đủ mọi tệp kết quả", "Camket, first run, the full pack", true),
    AGAIN("Camket, chạy lại", "Camket, run again", true),
    PACK_AGAIN("Camket, chạy lại, đủ mọi tệp kết quả", "Camket, run again, the full pack", true);

    private final Name name;
    private final boolean own;

    Contestant(String vietnamese, String english, boolean own) {
        this.name = new Name(vietnamese, english);
        this.own = own;
    }

    Name words() {
        return name;
    }

    /** Whether it is this program. */
    boolean own() {
        return own;
    }

    /** Whether it writes more than {@code findings.json} and {@code findings.xlsx}. */
    boolean pack() {
        return this == PACK || this == PACK_AGAIN;
    }

    /** Whether it begins with an empty store of facts. */
    boolean afresh() {
        return this == FIRST || this == PACK;
    }

    /** Whether the late workbook has come by then. */
    boolean late() {
        return this == ONE_NEW || this == UNCACHED;
    }
}
