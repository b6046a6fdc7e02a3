package vn.camket.cli;

import picocli.CommandLine.Command;

/** Gathers what can be done with the register. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RegisterExportCommand.class, RegisterImportCommand.class},
        description = {
            "Sổ theo dõi thỏa thuận: xuất ra bảng tính để sửa, đọc bảng tính vào.",
            "The register of agreements: as a workbook to work in, and back."
        })
final class RegisterCommand {}
