package vn.camket.hostile;

import static vn.camket.hostile.Attack.DATA;
import static vn.camket.hostile.Attack.MANY;
import static vn.camket.hostile.Attack.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.camket.hostile.Attack.Harm;
import vn.camket.hostile.Attack.Slot;

/** Attacks by the files of the register. */
final class JsonAttacks {
    private JsonAttacks() {}

    static Stream<Attack> all() {
        Slot slot = Slot.JSON;
        return Stream.of(
                attack(
                        Harm.PROCESS,
                        slot,
                        "a class to be made",
                        "units.json:3:5 There is no key \"@class\"",
                        rules -> rules.unit("\"@class\": \"java.lang.ProcessBuilder\"")),
                attack(
                        Harm.FILE,
                        slot,
                        "a link out of the folder",
                        "units.json This link leads out",
                        rules -> rules.link(HostileFolder.UNITS, rules.secret())),
                attack(Harm.FILE, slot, "a folder", "units.json This is no plain file", rules -> {
                    Files.delete(rules.path(HostileFolder.UNITS));
                    Files.createDirectory(rules.path(HostileFolder.UNITS));
                }),
                attack(
                        Harm.FILE,
                        slot,
                        "a name of odd signs",
                        "agreements/a\uFFFD[2J\uFFFDunits.json:1:1 The req",
                        rules -> rules.write("agreements/a\u001b[2J\nunits.json", "{}")),
                attack(
                        Harm.SOCKET,
                        slot,
                        "a schema of the file's own",
                        DATA,
                        rules -> rules.replace(
                                HostileFolder.PARAMETERS,
                                "\"$schema\": \"parameters.schema.json\"",
                                "\"$schema\": \"" + rules.address() + "\"")),
                attack(
                        Harm.THREAD,
                        slot,
                        "a class to be made",
                        "units.json:3:5 There is no key \"@type\"",
                        rules -> rules.unit("\"@type\": \"java.lang.Thread\"")),
                attack(
                        Harm.EXIT,
                        slot,
                        "a call",
                        "units.json:4:7 \"id\": met a list",
                        rules -> rules.replace(
                                HostileFolder.UNITS,
                                "\"id\": \"ha-noi\"",
                                "\n\"id\": [\"java.lang.System\", \"exit\"]")),
                attack(
                        Harm.REFLECTION,
                        slot,
                        "a class for a word",
                        "units.json:19:13 \"kind\": met \"java",
                        rules -> rules.replace(
                                HostileFolder.UNITS, "\"kind\": \"city\"", "\"kind\": \"java.lang.Class\"")),
                attack(
                        Harm.CLASS_LOADER,
                        slot,
                        "a jar to be read",
                        "units.json:3:5 There is no key \"$ref\"",
                        rules -> rules.unit("\"$ref\": \"jar:" + rules.address() + "!/units.json\"")),
                attack(
                        Harm.LOOP,
                        slot,
                        "a pipe",
                        "units.json This is no plain file",
                        rules -> rules.pipe(HostileFolder.UNITS)),
                attack(
                        Harm.LOOP,
                        slot,
                        "a pipe of waivers",
                        "waivers.json This is no plain file",
                        rules -> rules.pipe("waivers.json")),
                attack(
                        Harm.LOOP,
                        slot,
                        "a device",
                        "parameters.json This link leads out",
                        rules -> rules.link(HostileFolder.PARAMETERS, Path.of("/dev/zero"))),
                attack(
                        Harm.LOOP,
                        slot,
                        "two equal keys",
                        "units.json:4:5 The key \"id\" stands twice",
                        rules -> rules.unit("\"id\": \"ha-noi\"")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "brackets",
                        "agreements/a.json:1:51 What begins here is nested",
                        rules -> rules.write("agreements/a.json", "[".repeat(MANY))),
                attack(
                        Harm.MEMORY,
                        slot,
                        "objects",
                        "agreements/a.json:1:251 What begins here is nested",
                        rules -> rules.write("agreements/a.json", "{\"a\":".repeat(MANY) + "1" + "}".repeat(MANY))),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a long file",
                        "units.json The file is longer",
                        rules -> rules.lengthen(HostileFolder.UNITS, 100_000_000_000L)),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a long text",
                        "units.json:3:13 What begins here is longer",
                        rules -> rules.unit("\"note\": \"" + "a".repeat(9_000_000) + "\"")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a long key",
                        "units.json:3:5 What begins here is longer",
                        rules -> rules.unit("\"" + "a".repeat(MANY) + "\": 1")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a number",
                        "parameters.json:4:29 What begins here is a number",
                        rules -> rules.replace(HostileFolder.PARAMETERS, "error\": 30,", "error\": 1e999999999,")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a small number",
                        "parameters.json:4:29 What begins here is a number",
                        rules -> rules.replace(HostileFolder.PARAMETERS, "error\": 30,", "error\": 1e-999999999,")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "digits",
                        "parameters.json:4:29 What begins here is a number",
                        rules -> rules.replace(
                                HostileFolder.PARAMETERS, "error\": 30,", "error\": " + "9".repeat(MANY) + ",")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a target",
                        "agreements/can-tho-hau-giang-2021.json:",
                        rules -> rules.replace(
                                "agreements/can-tho-hau-giang-2021.json",
                                "\"target\": ",
                                "\"target\": 1e999999999, \"was\": ")),
                attack(Harm.MEMORY, slot, "a file beside", DATA, rules -> {
                    rules.write("backup.zip", "");
                    rules.lengthen("backup.zip", 3_000_000_000L);
                }),
                attack(
                        Harm.REGULAR_EXPRESSION,
                        slot,
                        "a long id",
                        "units.json:3:11 \"id\": met \"a-a",
                        rules -> rules.replace(
                                HostileFolder.UNITS, "\"id\": \"ha-noi\"", "\"id\": \"" + "a-".repeat(499) + "\"")),
                attack(
                        Harm.REGULAR_EXPRESSION,
                        slot,
                        "a long id of a finding",
                        "waivers.json:1:26 \"finding\": met \"aaa",
                        rules -> rules.write(
                                "waivers.json", "{\"waivers\": [{\"finding\": \"" + "a".repeat(999) + "\"}]}")),
                attack(
                        Harm.LOCALE,
                        slot,
                        "a dotless letter",
                        "units.json:19:13 \"kind\": met \"cıty\"",
                        rules -> rules.replace(HostileFolder.UNITS, "\"kind\": \"city\"", "\"kind\": \"cıty\"")));
    }
}
