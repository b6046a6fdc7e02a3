package vn.camket.layout;

/** Names what a cell can look like. */
enum Mark {
    BOLD,
    ITALIC,
    LARGE,
    SMALL,
    CENTRE,
    RIGHT,
    TOP,
    WRAP,
    BOX,
    BLUE,
    SKY,
    GREY,
    YELLOW,
    WHITE,
    RED,
    DAY,
    SHARE,
    THOUSANDS
}
