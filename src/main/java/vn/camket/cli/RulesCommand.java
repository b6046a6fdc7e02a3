package vn.camket.cli;

import picocli.CommandLine.Command;

/** Gathers what can be done with the rules themselves. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = RulesMutateCommand.class,
        description = {"Xem xét chính các quy tắc.", "Looks at the rules themselves."})
final class RulesCommand {}
