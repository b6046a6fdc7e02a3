package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void drops_marks_and_case() {
        assertEquals("thua thien hue", Folding.fold("Thừa Thiên – Huế"));
        assertEquals("uy ban nhan dan", Folding.fold("ỦY BAN NHÂN DÂN"));
    }

    @Test
    void reads_decomposed_letters_like_composed_ones() {
        String composed = "Nhiệm vụ trọng tâm, đợt 2";
        assertEquals(Folding.fold(composed), Folding.fold(Normalizer.normalize(composed, Normalizer.Form.NFD)));
    }

    @Test
    void repairs_the_icelandic_eth() {
        assertEquals("lam dong", Folding.fold("Lâm Ðồng"));
        assertEquals("lam dong", Folding.fold("lâm ðồng"));
    }

    @Test
    void makes_one_blank_of_every_run_of_other_signs() {
        assertEquals("so kh dt", Folding.fold(" Sở KH&ĐT: "));
        assertEquals("a b 1 2", Folding.fold("a\u00A0b -- 1.2"));
        assertEquals("", Folding.fold("— … —"));
    }

    @Test
    void does_not_speak_turkish() {
        assertEquals("ninh binh ii", Folding.fold("NINH BÌNH II"));
    }

    @Test
    void folds_a_letter_alike_beside_signs_from_afar() {
        for (char sign = 1; sign < 0x2100; sign++) {
            String text = "A" + sign + "Ắ" + sign + "b";
            assertEquals(Folding.fold(text), Folding.fold(text + "✓"));
        }
    }
}
