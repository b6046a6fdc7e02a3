package vn.camket.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tells good passwords from others. */
class PasswordsTest {
    @Test
    void a_generated_one_has_four_groups_without_look_alikes_and_never_comes_again() {
        String password = Passwords.generated();
        assertTrue(password.matches("[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}"), password);
        assertFalse(password.equals(Passwords.generated()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nam trang 1!", "Đường về quê", "quan-tri mười hai sông"})
    void twelve_characters_are_enough(String password) {
        assertTrue(Passwords.fault("quan-tri", password).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nam trang 1", "quan-tri", "Quan-tri.2026", "quan-triquan-tri", "aaaaaaaaaaaaaaaa"})
    void short_ones_the_name_and_few_characters_repeated_are_not(String password) {
        assertTrue(Passwords.fault("quan-tri", password).isPresent());
    }

    @Test
    void letters_are_the_same_however_a_keyboard_writes_them() {
        String composed = "đường về quê";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertTrue(Passwords.match(apart, Passwords.hash(composed)));
    }

    @Test
    void nobody_has_the_password_that_unknown_names_are_compared_with() {
        assertFalse(Passwords.match("nobody", null));
    }
}
