package vn.camket.hostile;

import static vn.camket.hostile.Attack.DATA;
import static vn.camket.hostile.Attack.attack;
import static vn.camket.hostile.Attack.none;

import java.util.stream.Stream;
import vn.camket.hostile.Attack.Harm;
import vn.camket.hostile.Attack.Slot;

/** Attacks by the samples of facts. */
final class SampleAttacks {
    private SampleAttacks() {}

    static Stream<Attack> all() {
        Slot slot = Slot.SAMPLES;
        return Stream.of(
                attack(
                        Harm.PROCESS,
                        slot,
                        "a sample of a class",
                        DATA,
                        rules -> rules.append(
                                HostileFolder.SAMPLES,
                                "\n| java.lang.Runtime | exec |\n|---|---|\n| | touch " + rules.touched() + " |\n")),
                attack(
                        Harm.FILE,
                        slot,
                        "a link out of the folder",
                        "samples.md This link leads out",
                        rules -> rules.link(HostileFolder.SAMPLES, rules.secret())),
                attack(
                        Harm.FILE,
                        slot,
                        "a pipe",
                        "samples.md The rules folder lacks",
                        rules -> rules.pipe(HostileFolder.SAMPLES)),
                attack(
                        Harm.SOCKET,
                        slot,
                        "a picture",
                        DATA,
                        rules -> rules.append(HostileFolder.SAMPLES, "\n![a](" + rules.address() + ")\n")),
                attack(
                        Harm.THREAD,
                        slot,
                        "a sample of a class",
                        DATA,
                        rules -> rules.append(HostileFolder.SAMPLES, "\n| Thread | start |\n|---|---|\n| | true |\n")),
                none(
                        Harm.EXIT,
                        slot,
                        "no cell is a call; a class that is no fact is tried as for processes and threads"),
                none(Harm.REFLECTION, slot, "a fact is made of its own columns only, whatever others the sample has"),
                attack(
                        Harm.CLASS_LOADER,
                        slot,
                        "a long name",
                        DATA,
                        rules -> rules.append(
                                HostileFolder.SAMPLES, "\n| " + "a".repeat(70_000) + " | |\n|---|---|\n| | |\n")),
                attack(
                        Harm.LOOP,
                        slot,
                        "quotes",
                        DATA,
                        rules -> rules.append(HostileFolder.SAMPLES, "\n" + ">".repeat(80_000) + "\n")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a long page",
                        "samples.md The file is longer",
                        rules -> rules.lengthen(HostileFolder.SAMPLES, 100_000_000_000L)),
                attack(
                        Harm.MEMORY,
                        slot,
                        "cells",
                        "samples.md:1:1 A table of this page has more",
                        rules -> rules.append(
                                HostileFolder.SAMPLES,
                                "\n" + "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|a\n".repeat(20_000))),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a number",
                        PageAttacks.page("This row makes no \"CommitmentState\": baseline"),
                        rules -> rules.replace(
                                HostileFolder.SAMPLES, "| doanh nghiệp | 0 |", "| doanh nghiệp | 1e999999999 |")),
                none(Harm.REGULAR_EXPRESSION, slot, "no cell is a pattern, and none is held against one"),
                attack(
                        Harm.LOCALE,
                        slot,
                        "a word in small letters",
                        DATA,
                        rules -> rules.replace(HostileFolder.SAMPLES, "| PROVINCE |", "| province |")));
    }
}
