package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.util.Map;
import vn.camket.errand.RegisterAnswer;

/**
 * Shows what an entry would change, to be confirmed, or what is wrong with it.
 *
 * @param title what is to be entered
 * @param typed what was written into the form, by the names of its fields; none for a workbook
 * @param action where the form leads
 * @param fields of the form, by name
 * @param back where nothing is written
 */
record RegisterLook(
        String title,
        Map<String, String> typed,
        String action,
        Map<String, String> fields,
        String back,
        RegisterAnswer answer) {
    void show(Visit visit) {
        visit.context()
                .status(
                        answer.isFaulty()
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : answer.stale() ? HttpStatus.CONFLICT : HttpStatus.OK);
        visit.show("register-look", this);
    }
}
