package vn.camket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    @ParameterizedTest
    @CsvSource({
        "smtps://camket@mail.example, smtps://camket@mail.example:465",
        "smtps://mail.example:2465, smtps://mail.example:2465",
        "smtp://camket@mail.example, smtp://camket@mail.example:587",
    })
    void an_address_names_the_server_and_its_usual_port(String address, String whole) {
        assertEquals(whole, Server.of(URI.create(address), "x").toString());
    }

    @Test
    void a_server_that_asks_for_no_user_gets_no_password() {
        assertNull(Server.of(URI.create("smtps://mail.example"), "x").password());
    }

    @Test
    void a_password_in_the_address_is_refused_and_not_repeated() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Server.of(URI.create("smtps://camket:geheim@mail.example"), ""));
        assertFalse(refused.getMessage().contains("geheim"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://mail.example", "mail.example:465", "smtps://mail.example/x", "smtps:///"})
    void anything_else_is_refused(String address) {
        assertThrows(IllegalArgumentException.class, () -> Server.of(URI.create(address), ""));
    }
}
