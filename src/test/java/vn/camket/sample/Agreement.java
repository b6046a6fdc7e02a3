package vn.camket.sample;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** States what an agreement lays down, as far as a report repeats it. */
record Agreement(String id, String title, List<Task> tasks, List<Indicator> indicators) {

    /** A task; one that the register lacks has a code that begins with {@code +} and is never printed. */
    record Task(
            String code, String field, String lead, String due, String title, String fieldInEnglish, String english) {
        String printedCode() {
            return printed(code);
        }
    }

    /** An indicator; as for a task, {@code +} means one that the register lacks. */
    record Indicator(String code, String field, String measure, String target, String name, String english) {
        String printedCode() {
            return printed(code);
        }
    }

    private static String printed(String code) {
        return code.startsWith("+") ? "" : code;
    }

    /** Reads tables with the columns of {@link Task} and {@link Indicator}. */
    static Agreement of(String id, String title, String tasks, String indicators) {
        return new Agreement(
                id,
                title,
                PlainTable.rows(tasks, 7)
                        .map(c -> new Task(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                        .toList(),
                PlainTable.rows(indicators, 6)
                        .map(c -> new Indicator(c[0], c[1], c[2], c[3], c[4], c[5]))
                        .toList());
    }

    Task task(String code) {
        return only(code, tasks, Task::code);
    }

    Indicator indicator(String code) {
        return only(code, indicators, Indicator::code);
    }

    private static <T> T only(String code, List<T> all, Function<T, String> codeOf) {
        return all.stream()
                .collect(Collectors.toMap(codeOf, Function.identity()))
                .get(code);
    }
}
