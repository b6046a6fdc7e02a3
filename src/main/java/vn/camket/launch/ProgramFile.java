package vn.camket.launch;

import java.io.File;

/** Names the jar that this JVM runs, and the java that runs it. */
record ProgramFile(File jar, File java) {

    /** Null when the program runs from class folders, or there is no java to start. */
    static ProgramFile ofThisJvm() {
        File jar = new File(System.getProperty("java.class.path"));
        File java = ownJava();
        return jar.isFile() && java.canExecute() ? new ProgramFile(jar.getAbsoluteFile(), java) : null;
    }

    /** The java of this JVM, be it there or not. */
    static File ownJava() {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return new File(new File(System.getProperty("java.home"), "bin"), name);
    }

    /** What an archive depends on: the JVM itself checks that the jar is the one of its path, size and age. */
    String identity() {
        return String.join(
                "|",
                jar.getPath(),
                Long.toString(jar.length()),
                Long.toString(jar.lastModified()),
                java.getPath(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.arch"));
    }
}
