package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.util.Map;
import vn.camket.errand.RegisterAnswer;

/**
 * Shows what an entry would change, to be confirmed, or what is wrong with it.
 *
 * @param title what is to be entered
 * @param action where the form leads
 * @param fields of the form, by name
 * @param back where nothing is written
 */
record RegisterLook(String title, String action, Map<String, String> fields, String back, RegisterAnswer answer) {
    void show(Visit visit) {
        visit.context()
                .status(
                        answer.isFaulty()
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : answer.stale() ? HttpStatus.CONFLICT : HttpStatus.OK);
        visit.show("register-look", this);
    }
}
