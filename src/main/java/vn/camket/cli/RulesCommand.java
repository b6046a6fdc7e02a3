package vn.camket.cli;

import picocli.CommandLine.Command;

/** Gathers what can be done with the rules themselves. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RulesCheckCommand.class,
            RulesListCommand.class,
            RulesLanguageCommand.class,
            RulesTestCommand.class,
            RulesMutateCommand.class,
            RulesFormatCommand.class,
            RulesTryCommand.class,
            RulesDocsCommand.class,
            RulesNewCommand.class
        },
        description = {
            "Kiểm tra, liệt kê, chạy thử, trình bày, giới thiệu và tạo quy tắc.",
            "Checks, lists, tries, lays out, shows and begins rules."
        })
final class RulesCommand {}
