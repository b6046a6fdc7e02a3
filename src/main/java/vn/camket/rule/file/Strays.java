package vn.camket.rule.file;

import java.io.IOException;
import java.nio.file.Path;
import vn.camket.disk.Tree;

/** Tells of rule files that no family holds, as they would be passed over in silence. */
final class Strays {
    private Strays() {}

    static void tell(Path folder, Faults faults) throws IOException {
        Tree tree = Tree.of(folder);
        for (Path file : tree.files().keySet()) {
            Path path = tree.root().relativize(file);
            if (RuleFile.isRule(path.getFileName().toString()) && path.getNameCount() != 2) {
                faults.add(
                        path.toString().replace('\\', '/'),
                        0,
                        "Tệp quy tắc phải nằm trong thư mục của một nhóm, ví dụ missing-actions/.",
                        "A rule file lies in the folder of a family, such as missing-actions/.");
            }
        }
    }
}
