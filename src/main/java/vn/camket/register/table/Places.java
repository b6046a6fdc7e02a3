package vn.camket.register.table;

import vn.camket.fact.Text;

/** Words the columns that say where in the register a row belongs, for which the schema has no words of its own. */
enum Places {
    AGREEMENT(
            "Mã thỏa thuận",
            "Agreement id",
            "Thỏa thuận mà dòng này thuộc về; mã có ở trang Thông tin chung. Thỏa thuận mới: ghi mã mới ở trang đó, chữ"
                    + " thường không dấu, số và gạch nối",
            "The agreement that the row belongs to, by its id on the sheet General. A new agreement has a new id there:"
                    + " small letters without marks, digits and hyphens"),
    FIELD(
            "Mã lĩnh vực",
            "Field id",
            "Lĩnh vực của nhiệm vụ; để trống khi nhiệm vụ là kết luận của hội nghị",
            "The field of the action; blank for a conclusion of a review"),
    REVIEW(
            "Kết luận hội nghị ngày",
            "Concluded by the review of",
            "Ngày của hội nghị đã họp mà nhiệm vụ là kết luận; để trống khi nhiệm vụ thuộc một lĩnh vực",
            "Day of the review held whose conclusion the action is; blank for an action of a field"),
    FIELD_OF_COMMITMENT("Mã lĩnh vực", "Field id", "Lĩnh vực của cam kết", "The field of the commitment"),
    STATE(
            "Đã họp hay dự kiến",
            "Held or planned",
            "đã họp: hội nghị đã tổ chức; dự kiến: ngày các bên đã thống nhất",
            "held: it took place; planned: the parties have agreed on the day"),
    ROW(
            "Mã nhiệm vụ, cam kết",
            "Id of action or commitment",
            "Nhiệm vụ hoặc cam kết được điều chỉnh; giá trị hiện hành ghi ở trang của nó",
            "What was changed; its present value stands on its own sheet"),
    WAS(
            "Thời hạn cũ, chỉ tiêu cũ",
            "Former due date or target",
            "Trước lần thay đổi này: của nhiệm vụ là ngày, của cam kết là số",
            "Before this change: a day of an action, a number of a commitment"),
    PARAMETER(
            "Tham số",
            "Parameter",
            "Tên tham số trong parameters.json mà thỏa thuận có giá trị riêng",
            "Name of a parameter of parameters.json for which the agreement has a value of its own"),
    VALUE("Giá trị riêng", "Own value", "Một số; của tham số .until là ngày", "A number; of a parameter .until a day");

    final Text title;
    final Text note;

    Places(String vi, String en, String noteVi, String noteEn) {
        this.title = new Text(vi, en);
        this.note = new Text(noteVi, noteEn);
    }
}
