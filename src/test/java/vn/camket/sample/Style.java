package vn.camket.sample;

/** Names the forms in which offices send their reports. */
enum Style {
    /** A cover sheet and one sheet a table. */
    TEMPLATE,
    /** One sheet as it is printed: Quốc hiệu, merged headers, text for dates and numbers. */
    PRINTED,
    /** One compact sheet with English headers and native values. */
    ENGLISH
}
