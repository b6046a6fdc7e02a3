package vn.camket.output.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.camket.fact.Provenance;
import vn.camket.text.Wording;

/** Writes as text where a finding was read from: every workbook, sheet and cell of it. */
record Whereabouts(List<Provenance> evidence, Wording wording) {
    /** The first place in a report, null when there is none. */
    Provenance first() {
        return evidence.stream()
                .filter(place -> !place.isRegister())
                .findFirst()
                .orElse(null);
    }

    /** Each workbook on a line; the register where no report says anything. */
    String workbooks() {
        String files = lines(bySheet().keySet().stream().map(Sheet::file).toList());
        return files.isEmpty() && !evidence.isEmpty() ? wording.label("register.name") : files;
    }

    /** Each sheet on a line. */
    String sheets() {
        return lines(bySheet().keySet().stream().map(Sheet::name).toList());
    }

    /** The cells; where they are of several sheets, a line a sheet that bears its name. */
    String cells() {
        Map<Sheet, List<String>> sheets = bySheet();
        boolean isOne = sheets.size() == 1;
        return sheets.entrySet().stream()
                .filter(sheet -> !sheet.getValue().isEmpty())
                .map(sheet -> (isOne ? "" : sheet.getKey().name() + "!") + String.join(", ", sheet.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private record Sheet(String file, String name) {}

    private Map<Sheet, List<String>> bySheet() {
        Map<Sheet, List<String>> cells = new LinkedHashMap<>();
        for (Provenance place : evidence) {
            if (!place.isRegister()) {
                List<String> own =
                        cells.computeIfAbsent(new Sheet(place.file(), place.sheet()), any -> new ArrayList<>());
                if (place.cell() != null && !own.contains(place.cell())) {
                    own.add(place.cell());
                }
            }
        }
        return cells;
    }

    private static String lines(List<String> names) {
        return names.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }
}
