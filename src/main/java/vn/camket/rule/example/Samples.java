package vn.camket.rule.example;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.Sourced;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.PageReader;
import vn.camket.rule.file.RuleFolder;
import vn.camket.rule.file.Table;

/** Builds facts from tables; what a table does not name, it takes from the sample of that record. */
public final class Samples {
    public static final String FILE = "samples.md";

    private final Faults faults;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

    private Samples(Faults faults) {
        this.faults = faults;
    }

    /** Reads {@code samples.md}: for each record type a table with one row. */
    public static Samples read(RuleFolder folder, Faults faults) throws IOException {
        Samples samples = new Samples(faults);
        String text = folder.text(FILE);
        for (Table table : text == null ? List.<Table>of() : PageReader.tables(text, FILE, faults)) {
            samples.add(table);
        }
        return samples;
    }

    private void add(Table table) {
        if (table.rows().size() != 1) {
            faults.add(
                    FILE,
                    table.line(),
                    "Bảng mẫu “" + table.name() + "” phải có đúng một dòng.",
                    "The sample \"" + table.name() + "\" must have exactly one row.");
            return;
        }
        tables.put(table.name(), table);
        cells.put(table.name(), named(table, table.rows().get(0)));
    }

    /** The sample fact itself; empty after telling that there is none. */
    public Optional<Object> fact(String record) {
        Table table = tables.get(record);
        if (table == null) {
            faults.add(FILE, 0, "Thiếu bảng mẫu của “" + record + "”.", "The sample of \"" + record + "\" is missing.");
            return Optional.empty();
        }
        return facts(table, FILE).stream().findFirst();
    }

    /** One fact a row; rows that cannot be read are told and left out. */
    public List<Object> facts(Table table, String file) {
        Optional<Class<?>> type = type(table.name());
        if (type.isEmpty()) {
            faults.add(
                    file,
                    table.line(),
                    "Không có loại dữ kiện “" + table.name() + "”.",
                    "There is no fact named \"" + table.name() + "\".");
            return List.of();
        }
        expectComponents(table, type.get(), file);
        List<Object> facts = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            try {
                facts.add(fact(type.get(), named(table, row)));
            } catch (IllegalArgumentException | ReflectiveOperationException wrong) {
                Throwable cause = wrong instanceof InvocationTargetException ? wrong.getCause() : wrong;
                faults.add(
                        file,
                        row.line(),
                        "Không lập được dữ kiện “" + table.name() + "” từ dòng này: " + cause.getMessage(),
                        "This row makes no \"" + table.name() + "\": " + cause.getMessage());
            }
        }
        return facts;
    }

    private void expectComponents(Table table, Class<?> type, String file) {
        Set<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (String header : table.header().subList(1, table.header().size())) {
            if (!known.contains(header)) {
                faults.add(
                        file,
                        table.line(),
                        "“" + table.name() + "” không có cột “" + header + "”.",
                        "\"" + table.name() + "\" has no column \"" + header + "\".");
            }
        }
    }

    private Object fact(Class<?> type, Map<String, String> row) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        Map<String, String> sample = cells.getOrDefault(type.getSimpleName(), Map.of());
        for (int at = 0; at < components.length; at++) {
            String name = components[at].getName();
            String cell = row.getOrDefault(name, sample.get(name));
            if (cell == null) {
                throw new IllegalArgumentException("samples.md has no " + type.getSimpleName() + "." + name);
            }
            types[at] = components[at].getType();
            try {
                values[at] = CellValue.read(cell, components[at].getGenericType());
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
            }
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** Cells by header, without the first. */
    static Map<String, String> named(Table table, Table.Row row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int at = 1; at < table.header().size(); at++) {
            named.put(table.header().get(at), row.cells().get(at));
        }
        return named;
    }

    private static Optional<Class<?>> type(String record) {
        try {
            Class<?> type =
                    Class.forName(Sourced.class.getPackageName() + "." + record, false, Sourced.class.getClassLoader());
            return type.isRecord() ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError none) {
            // on file systems that ignore case, a name in wrong case is a LinkageError
            return Optional.empty();
        }
    }
}
