package vn.camket.hostile;

import static vn.camket.hostile.Attack.DATA;
import static vn.camket.hostile.Attack.attack;

import java.util.stream.Stream;
import vn.camket.hostile.Attack.Harm;
import vn.camket.hostile.Attack.Slot;

/** Attacks by the page of a rule. */
final class PageAttacks {
    private PageAttacks() {}

    static Stream<Attack> all() {
        Slot slot = Slot.PAGE;
        return Stream.of(
                attack(
                        Harm.PROCESS,
                        slot,
                        "a fact",
                        page("There is no fact named \"java.lang.Runtime\""),
                        rules -> rules.example(
                                "| java.lang.Runtime | exec |\n|---|---|\n| | touch " + rules.touched() + " |")),
                attack(
                        Harm.PROCESS,
                        slot,
                        "a class by its last name",
                        page("There is no fact named \"Runtime\""),
                        rules -> rules.example("| Runtime | exec |\n|---|---|\n| | touch " + rules.touched() + " |")),
                attack(
                        Harm.FILE,
                        slot,
                        "a path",
                        page("There is no fact named \"../../x\""),
                        rules -> rules.example("| ../../x | |\n|---|---|\n| | |")),
                attack(
                        Harm.FILE,
                        slot,
                        "a link",
                        DATA,
                        rules -> rules.append(
                                HostileFolder.PAGE, "\n[a](" + rules.secret().toUri() + ")\n\n[b]: /etc/passwd\n")),
                attack(
                        Harm.FILE,
                        slot,
                        "the page is a link",
                        HostileFolder.PAGE + " This link leads out",
                        rules -> rules.link(HostileFolder.PAGE, rules.secret())),
                attack(
                        Harm.FILE,
                        slot,
                        "the family is a link",
                        "other This folder is a link",
                        rules -> rules.link("other", rules.secret().getParent())),
                attack(
                        Harm.SOCKET,
                        slot,
                        "a picture",
                        DATA,
                        rules -> rules.append(
                                HostileFolder.PAGE,
                                "\n![a](" + rules.address() + ")\n\n<img src=\"" + rules.address() + "\">\n")),
                attack(
                        Harm.THREAD,
                        slot,
                        "a fact",
                        page("There is no fact named \"java.lang.Thread\""),
                        rules -> rules.example("| java.lang.Thread | start |\n|---|---|\n| | true |")),
                attack(
                        Harm.EXIT,
                        slot,
                        "raw HTML",
                        DATA,
                        rules -> rules.append(
                                HostileFolder.PAGE, "\n<script>System.exit(1)</script>\n\n<?php exit(1) ?>\n")),
                attack(
                        Harm.EXIT,
                        slot,
                        "a class of the program",
                        page("There is no fact named \"Register\\$Exit\""),
                        rules -> rules.example("| Register\\$Exit | |\n|---|---|\n| | |")),
                attack(
                        Harm.REFLECTION,
                        slot,
                        "a column",
                        page("\"CommitmentState\" has no column \"getClass()\""),
                        rules -> rules.example("| CommitmentState | getClass() |\n|---|---|\n| | x |")),
                attack(
                        Harm.REFLECTION,
                        slot,
                        "a class that is no fact",
                        page("There is no fact named \"Nearest\""),
                        rules -> rules.example("| Nearest | |\n|---|---|\n| | |")),
                attack(
                        Harm.CLASS_LOADER,
                        slot,
                        "a long name",
                        page("There is no fact named \"aaa"),
                        rules -> rules.example("| " + "a".repeat(70_000) + " | |\n|---|---|\n| | |")),
                attack(
                        Harm.LOOP,
                        slot,
                        "quotes",
                        DATA,
                        rules -> rules.append(HostileFolder.PAGE, "\n" + ">".repeat(90_000) + " a\n")),
                attack(
                        Harm.LOOP,
                        slot,
                        "lists",
                        DATA,
                        rules -> rules.append(HostileFolder.PAGE, "\n" + "- ".repeat(45_000) + " a\n")),
                attack(
                        Harm.LOOP,
                        slot,
                        "brackets",
                        DATA,
                        rules -> rules.append(HostileFolder.PAGE, "\n" + "[".repeat(90_000) + "\n")),
                attack(
                        Harm.LOOP,
                        slot,
                        "emphasis",
                        DATA,
                        rules -> rules.append(
                                HostileFolder.PAGE, "\n" + "*a **b ".repeat(6_000) + "c** d*".repeat(6_000) + "\n")),
                attack(
                        Harm.LOOP,
                        slot,
                        "a placeholder left open",
                        page(4, "The sign \"{\" in this sentence"),
                        rules -> rules.replace(
                                HostileFolder.PAGE, "(theo báo cáo {quarter}).", "(theo báo cáo {quarter).")),
                attack(
                        Harm.LOOP,
                        slot,
                        "a choice left open",
                        page(4, "The sign \"[\" in this sentence"),
                        rules -> rules.replace(HostileFolder.PAGE, "mới đạt {achieved}%", "mới đạt [{achieved}% / ít")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a long page",
                        HostileFolder.PAGE + " The file is longer",
                        rules -> rules.append(HostileFolder.PAGE, "\n" + ">".repeat(10_000_000))),
                attack(
                        Harm.MEMORY,
                        slot,
                        "cells",
                        HostileFolder.PAGE + ":1:1 A table of this page has more",
                        rules -> rules.example(
                                "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|a\n".repeat(20_000))),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a number",
                        page("This row makes no \"CommitmentState\": value: \"1e9999"),
                        rules -> rules.example("| CommitmentState | value |\n|---|---|\n| | 1e999999999 |")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "digits",
                        page("This row makes no \"CommitmentState\": value: \"9999"),
                        rules -> rules.example(
                                "| CommitmentState | value |\n|---|---|\n| | " + "9".repeat(80_000) + " |")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a share",
                        page("This row makes no \"CommitmentState\": pace: \"1/1e-9"),
                        rules -> rules.example("| CommitmentState | pace |\n|---|---|\n| | 1/1e-999999999 |")),
                attack(
                        Harm.MEMORY,
                        slot,
                        "a share of nothing",
                        page("This row makes no \"CommitmentState\": pace: \"1/0\""),
                        rules -> rules.example("| CommitmentState | pace |\n|---|---|\n| | 1/0 |")),
                attack(
                        Harm.REGULAR_EXPRESSION,
                        slot,
                        "a heading",
                        DATA,
                        rules -> rules.append(
                                HostileFolder.PAGE, "\n### " + "a".repeat(60_000) + "!\n\n(a+)+$\n\n## Notes\n")),
                attack(
                        Harm.LOCALE,
                        slot,
                        "a word in small letters",
                        DATA,
                        rules -> rules.example("| CommitmentState | kind |\n|---|---|\n| | cumulative |")));
    }

    static String page(String words) {
        return HostileFolder.PAGE + ":" + Attack.ANY_LINE + words;
    }

    private static String page(int line, String words) {
        return HostileFolder.PAGE + ":" + line + ":1 " + words;
    }
}
