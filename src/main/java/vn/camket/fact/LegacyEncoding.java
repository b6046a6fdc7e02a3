package vn.camket.fact;

/** Names the encodings of Vietnamese text that came before Unicode. */
public enum LegacyEncoding {
    /** ABC: one sign a letter, in fonts such as .VnTime; capitals in fonts whose name ends in H. */
    TCVN3,
    /** A letter and a sign for its marks, in fonts such as VNI-Times. */
    VNI
}
