package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Units;

/** Holds the units file to the code lists, and lets its owner record what changes later. */
class UnitsFileTest {
    private static final String FILE = "units.json";
    private static final LocalDate LAST = LocalDate.of(2030, 6, 30);
    private static final LocalDate NEXT = LocalDate.of(2030, 7, 1);

    @TempDir
    private Path folder;

    private RulesFolder rules;

    @BeforeEach
    void copy() throws IOException {
        rules = new RulesFolder(folder);
    }

    /** The codes follow the seats, so that these seven went to another unit under the same number. */
    @ParameterizedTest
    @CsvSource({
        "15, yen-bai, lao-cai",
        "24, bac-giang, bac-ninh",
        "44, quang-binh, quang-tri",
        "52, binh-dinh, gia-lai",
        "80, long-an, tay-ninh",
        "82, tien-giang, dong-thap",
        "91, kien-giang, an-giang"
    })
    void seven_codes_changed_owner_with_the_mergers(String code, String before, String after) throws IOException {
        assertEquals(List.of(before), ownersOf(code, LocalDate.of(2025, 6, 30)));
        assertEquals(List.of(after), ownersOf(code, LocalDate.of(2025, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "10, lao-cai",
        "27, bac-ninh",
        "45, quang-tri",
        "64, gia-lai",
        "72, tay-ninh",
        "87, dong-thap",
        "89, an-giang"
    })
    void the_codes_that_they_had_are_no_longer_used(String code, String before) throws IOException {
        assertEquals(List.of(before), ownersOf(code, LocalDate.of(2025, 6, 30)));
        assertEquals(List.of(), ownersOf(code, LocalDate.of(2025, 7, 1)));
    }

    private static List<String> ownersOf(String code, LocalDate date) throws IOException {
        List<String> owners = new ArrayList<>();
        for (JsonNode unit : new ObjectMapper().readTree(Files.readString(Path.of("rules", FILE)))) {
            for (JsonNode one : unit.path("codes")) {
                if (one.path("code").asText().equals(code) && holdsOn(one, date)) {
                    owners.add(unit.path("id").asText());
                }
            }
        }
        return owners;
    }

    private static boolean holdsOn(JsonNode period, LocalDate date) {
        JsonNode from = period.path("from");
        JsonNode to = period.path("to");
        return (from.isNull() || !LocalDate.parse(from.asText()).isAfter(date))
                && (to.isNull() || !LocalDate.parse(to.asText()).isBefore(date));
    }

    @Test
    void a_later_merger_is_recorded_in_the_file() throws IOException {
        assertEquals("lai-chau", units().holder("lai-chau", NEXT));
        dissolve("lai-chau", "lao-cai");

        assertEquals("lai-chau", units().holder("lai-chau", LAST));
        assertEquals("lao-cai", units().holder("lai-chau", NEXT));
    }

    @Test
    void a_later_merger_may_make_a_new_unit() throws IOException {
        add("""
                {"id": "tay-bac", "name": "Tây Bắc", "fullName": "Tỉnh Tây Bắc", "aliases": ["Tây Bắc mới"],
                "kind": "province", "validFrom": "2030-07-01", "validTo": null, "successor": null}""");
        dissolve("lao-cai", "tay-bac");

        assertEquals("lao-cai", units().holder("yen-bai", LAST));
        assertEquals("tay-bac", units().holder("yen-bai", NEXT), "the successor of a successor");
        assertEquals(Optional.of(new Units.Named("tay-bac", null)), units().find("UBND tỉnh Tây Bắc mới"));
    }

    @Test
    void a_later_change_of_a_department_is_recorded_likewise() throws IOException {
        add("""
                {"id": "so-chuyen-doi-so", "name": "Sở Chuyển đổi số", "kind": "department-type"}""");
        dissolve("so-khoa-hoc-va-cong-nghe", "so-chuyen-doi-so");

        assertEquals("so-khoa-hoc-va-cong-nghe", units().holder("so-buu-chinh-vien-thong", LAST));
        assertEquals("so-chuyen-doi-so", units().holder("so-buu-chinh-vien-thong", NEXT));
    }

    @Test
    void a_later_name_is_recorded_in_the_file() throws IOException {
        edit("(?s)(\"id\": \"lai-chau\".*?)\"fullName\": \"Tỉnh Lai Châu\",", """
                $1"fullName": "Thành phố Lai Châu", "nameHistory": [
                {"name": "Lai Châu", "fullName": "Tỉnh Lai Châu", "kind": "province", "from": null, "to": "2030-06-30"},
                {"name": "Lai Châu", "fullName": "Thành phố Lai Châu", "kind": "city", "from": "2030-07-01", "to": null}],""");

        assertEquals("Tỉnh Lai Châu", units().get("lai-chau").fullNameAt(LAST));
        assertEquals("Thành phố Lai Châu", units().get("lai-chau").fullNameAt(NEXT));
    }

    private Units units() {
        return rules.load().units();
    }

    private void dissolve(String unit, String successor) throws IOException {
        edit(
                "(?s)(\"id\": \"" + unit + "\".*?\"validTo\": )null(,\\s*\"successor\": )null",
                "$1\"" + LAST + "\"$2\"" + successor + "\"");
    }

    private void add(String unit) throws IOException {
        edit("\\]\\s*$", ",\n" + unit + "]");
    }

    private void edit(String pattern, String now) throws IOException {
        String text = Files.readString(folder.resolve(FILE));
        String edited = text.replaceFirst(pattern, now);
        if (edited.equals(text)) {
            throw new IllegalArgumentException(FILE + " has no " + pattern);
        }
        rules.write(FILE, edited);
    }
}
