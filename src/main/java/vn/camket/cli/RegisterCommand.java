package vn.camket.cli;

import picocli.CommandLine.Command;

/** Gathers what can be done with the register of agreements. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RegisterExportCommand.class,
            RegisterImportCommand.class,
            RegisterRenewCommand.class,
            RegisterSuccessionCommand.class
        },
        description = {
            "Sổ theo dõi thỏa thuận: sửa trong bảng tính, bắt đầu giai đoạn sau, kế thừa khi đơn vị sáp nhập.",
            "The register of agreements: as a workbook to work in, the next phase, succession when units merge."
        })
final class RegisterCommand {}
