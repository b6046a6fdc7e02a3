package vn.camket.hostile;

import static vn.camket.hostile.Attack.MANY;
import static vn.camket.hostile.Attack.attack;
import static vn.camket.hostile.Attack.none;

import java.util.stream.Stream;
import vn.camket.hostile.Attack.Harm;
import vn.camket.hostile.Attack.Slot;

/** Attacks by the schemas that lie beside the files of the register. */
final class SchemaAttacks {
    private SchemaAttacks() {}

    static Stream<Attack> all() {
        Slot slot = Slot.SCHEMA;
        String told = "units.schema.json:2:5 This schema cannot be used";
        return Stream.of(
                none(Harm.PROCESS, slot, "a schema names no code; keywords that the program does not know are nothing"),
                attack(
                        Harm.FILE,
                        slot,
                        "a file outside",
                        told,
                        rules -> rules.replace(HostileFolder.SCHEMA, "\"$schema\"", ref("file:" + rules.secret()))),
                attack(
                        Harm.FILE,
                        slot,
                        "a path outside",
                        told,
                        rules -> rules.replace(HostileFolder.SCHEMA, "\"$schema\"", ref("../secret.json"))),
                attack(
                        Harm.SOCKET,
                        slot,
                        "a reference",
                        told,
                        rules -> rules.replace(HostileFolder.SCHEMA, "\"$schema\"", ref(rules.address()))),
                attack(
                        Harm.SOCKET,
                        slot,
                        "a base",
                        told,
                        rules -> rules.replace(
                                HostileFolder.SCHEMA,
                                "\"$schema\"",
                                "\"$id\": \"" + rules.address() + "\", \"$schema\"")),
                attack(
                        Harm.SOCKET,
                        slot,
                        "a dialect",
                        "units.schema.json:2:19 This schema",
                        rules -> rules.replace(
                                HostileFolder.SCHEMA, "\"https://json-schema.org/draft", "\"" + rules.address())),
                none(Harm.THREAD, slot, "as for processes"),
                none(Harm.EXIT, slot, "as for processes"),
                none(Harm.REFLECTION, slot, "as for processes"),
                attack(
                        Harm.CLASS_LOADER,
                        slot,
                        "a jar",
                        told,
                        rules -> rules.replace(
                                HostileFolder.SCHEMA, "\"$schema\"", ref("jar:" + rules.address() + "!/a.json"))),
                attack(
                        Harm.LOOP,
                        slot,
                        "itself",
                        told,
                        rules -> rules.replace(HostileFolder.SCHEMA, "\"$schema\"", ref("#"))),
                attack(
                        Harm.LOOP,
                        slot,
                        "a pipe",
                        "units.schema.json This is no plain file",
                        rules -> rules.pipe(HostileFolder.SCHEMA)),
                attack(
                        Harm.MEMORY,
                        slot,
                        "depth",
                        "units.schema.json:2:4 This schema cannot be used",
                        rules -> rules.replace(
                                HostileFolder.SCHEMA, "\"$schema\"", "\"not\":{".repeat(MANY) + "}".repeat(MANY))),
                attack(
                        Harm.MEMORY,
                        slot,
                        "length",
                        "units.schema.json The file is longer",
                        rules -> rules.lengthen(HostileFolder.SCHEMA, 100_000_000_000L)),
                attack(Harm.REGULAR_EXPRESSION, slot, "a pattern", "units.schema.json:16:21 This schema", rules -> {
                    rules.replace(HostileFolder.SCHEMA, "\"^[a-z0-9]+(-[a-z0-9]+)*$\"", "\"(a+)+$\"");
                    rules.replace(HostileFolder.UNITS, "\"id\": \"ha-noi\"", "\"id\": \"" + "a".repeat(60) + "!\"");
                }),
                attack(
                        Harm.LOCALE,
                        slot,
                        "a dotless letter",
                        "units.schema.json:5:12 This schema",
                        rules -> rules.replace(
                                HostileFolder.SCHEMA,
                                "\"type\": \"array\",\n  \"min",
                                "\"type\": \"ARRAY\",\n  \"mın")));
    }

    private static String ref(String address) {
        return "\"$ref\": \"" + address + "\", \"$schema\"";
    }
}
