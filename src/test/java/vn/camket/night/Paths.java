package vn.camket.night;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Makes paths of another file system look like those of the file system that counts. */
final class Paths {
    private final FileSystem system;

    Paths(FileSystem system) {
        this.system = system;
    }

    /** Lets one get at what is behind a path. */
    interface Wrapped {
        Path inner();
    }

    Path wrap(Path inner) {
        if (inner == null || inner instanceof Wrapped) {
            return inner;
        }
        return (Path) Proxy.newProxyInstance(
                Paths.class.getClassLoader(),
                new Class<?>[] {Path.class, Wrapped.class},
                (proxy, method, arguments) -> call(inner, method, arguments));
    }

    static Path unwrap(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.inner() : path;
    }

    private Object call(Path inner, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "inner":
                return inner;
            case "getFileSystem":
                return system;
            case "toFile":
                return new File(inner.toString());
            case "iterator":
                return iterator(inner);
            default:
                break;
        }
        Object[] plain = arguments == null ? null : arguments.clone();
        for (int at = 0; plain != null && at < plain.length; at++) {
            plain[at] = plain[at] instanceof Path path ? unwrap(path) : plain[at];
        }
        try {
            Object result = method.invoke(inner, plain);
            return result instanceof Path path ? wrap(path) : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Iterator<Path> iterator(Path inner) {
        List<Path> names = new ArrayList<>();
        inner.forEach(name -> names.add(wrap(name)));
        return names.iterator();
    }
}
