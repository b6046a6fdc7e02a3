package vn.camket.rule.mutation;

import vn.camket.fact.Text;

/** Words a change, and the case that would notice it, for readers who do not program. */
final class Phrases {
    static final Text LEADING = new Text(
            "thêm vào Finds một trường hợp mà khối này cho mức cao nhất",
            "add below Finds a case in which this block gives the highest severity");

    private Phrases() {}

    static Text dropped(String words) {
        return new Text("bỏ “" + words + "”", "drop \"" + words + "\"");
    }

    static Text replaced(String words, String other) {
        return new Text("thay “" + words + "” bằng “" + other + "”", "write \"" + other + "\" for \"" + words + "\"");
    }

    static Text judged(String severity, String other) {
        return new Text(
                "đổi mức từ " + severity + " thành " + other, "change the severity from " + severity + " to " + other);
    }

    static Text moved(String parameter, String was, String now) {
        return new Text(
                "đổi ngưỡng " + parameter + " từ " + was + " thành " + now,
                "move " + parameter + " from " + was + " to " + now);
    }

    static Text onlyWithout(String words) {
        return new Text(
                "thêm vào Passes một trường hợp trong đó mọi điều kiện khác của khối đều đúng, chỉ “" + words + "” sai",
                "add below Passes a case in which all conditions of the block hold save \"" + words + "\"");
    }

    static Text presentWithout(String fact, String words) {
        return new Text(
                "thêm vào Finds một trường hợp có " + fact + " mà chỉ “" + words + "” không đúng",
                "add below Finds a case with a " + fact + " for which all holds save \"" + words + "\"");
    }

    static Text present(String fact) {
        return new Text(
                "thêm vào Passes một trường hợp có " + fact + " thỏa mọi điều kiện trong ngoặc",
                "add below Passes a case with a " + fact + " for which every condition in brackets holds");
    }

    static Text equalSides(String words) {
        return new Text(
                "thêm một trường hợp trong đó hai vế của “" + words
                        + "” bằng nhau, và không khối nào khác nêu cùng mức",
                "add a case in which the two sides of \"" + words
                        + "\" are equal, and which no other block finds as severe");
    }

    static Text between(String words, String one, String other) {
        return new Text(
                "thêm một trường hợp có giá trị so với “" + words + "” nằm trong khoảng từ " + one + " đến " + other
                        + ", và không khối nào khác nêu cùng mức",
                "add a case whose value, compared in \"" + words + "\", lies from " + one + " to " + other
                        + ", and which no other block finds as severe");
    }
}
