package vn.camket;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;

/** Spells out of which parts a record is made. */
final class RecordShape {
    private RecordShape() {}

    /** Names every component of a record, and of the records below it: stored facts of another shape are foreign. */
    static String of(Class<?> record, Set<Class<?>> seen) {
        if (!seen.add(record) || record.getPackageName().startsWith("java.")) {
            return record.getSimpleName();
        }
        StringBuilder shape = new StringBuilder(record.getName()).append('{');
        if (record.isEnum()) {
            shape.append(Arrays.toString(record.getEnumConstants()));
        }
        if (record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                shape.append(component.getName()).append(':');
                shape.append(of(component.getGenericType(), seen)).append(' ');
            }
        }
        return shape.append('}').toString();
    }

    private static String of(Type type, Set<Class<?>> seen) {
        if (type instanceof Class<?> plain) {
            return of(plain, seen);
        }
        StringBuilder shape = new StringBuilder(type.getTypeName());
        if (type instanceof ParameterizedType generic) {
            shape.append(of(generic.getRawType(), seen));
            for (Type argument : generic.getActualTypeArguments()) {
                shape.append(of(argument, seen));
            }
        }
        return shape.toString();
    }
}
