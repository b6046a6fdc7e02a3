package vn.camket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import vn.camket.web.Visitor;
import vn.camket.web.Visitor.Answer;
import vn.camket.web.Visitor.Upload;

/** Sends in reports as an officer in front of a browser would, each page in turn. */
final class Department {
    /** As often as the page itself looks again. */
    private static final int LOOK_MILLIS = 1000;

    private final String account;
    private final String unit;
    private final Path[] workbooks;
    private String password;
    private Visitor visitor;
    private String draft;

    /** @param workbooks reports of different quarters, none of them sent in yet */
    Department(String account, String unit, Path... workbooks) {
        this.account = account;
        this.unit = unit;
        this.workbooks = workbooks;
    }

    String account() {
        return account;
    }

    String unit() {
        return unit;
    }

    Path workbook(int number) {
        return workbooks[number];
    }

    /** Comes in, with a password of its own once the first one was used. */
    void signIn(String address, String first) throws IOException, InterruptedException {
        visitor = new Visitor(address);
        if (password == null) {
            patiently(() -> visitor.signIn(account, first));
            visitor.get("/password");
            String own = account + " mot hai ba bon";
            require(303, visitor.post("/password", Map.of("current", first, "wanted", own, "again", own)), "password");
            password = own;
            visitor = new Visitor(address);
        }
        require(303, patiently(() -> visitor.signIn(account, password)), "sign-in");
    }

    void signIn(String address) throws IOException, InterruptedException {
        signIn(address, null);
    }

    /** What it owes. */
    void look() throws IOException, InterruptedException {
        require(200, patiently(() -> visitor.get("/reports")), "reports");
    }

    /** Milliseconds from the upload until what is wrong stands on the page. */
    long upload(int number) throws IOException, InterruptedException {
        Upload file = Upload.of("workbook", workbooks[number]);
        long start = System.nanoTime();
        Answer taken = require(303, patiently(() -> visitor.upload("/drafts", Map.of(), file)), "upload");
        draft = taken.leadsTo();
        Answer shown = patiently(() -> visitor.get(draft));
        while (shown.status() == 202) {
            Thread.sleep(LOOK_MILLIS);
            shown = patiently(() -> visitor.get(draft));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (shown.page().selectFirst("form[action='" + draft + "/send']") == null) {
            throw new IOException(account + " cannot send in: " + shown.page().text());
        }
        return millis;
    }

    /** The page of the receipt. */
    String sendIn() throws IOException, InterruptedException {
        return require(303, visitor.post(draft + "/send", Map.of()), "send").leadsTo();
    }

    /** Whether the receipt is there, and the file that it is given for, byte by byte. */
    boolean has(String receipt, int number) throws IOException, InterruptedException {
        Answer page = visitor.get(receipt);
        Answer file = visitor.get(receipt + "/workbook");
        return page.status() == 200
                && file.status() == 200
                && Arrays.equals(file.body(), Files.readAllBytes(workbooks[number]));
    }

    private interface Step {
        Answer take() throws IOException, InterruptedException;
    }

    /** Whoever is told to wait waits. */
    private static Answer patiently(Step step) throws IOException, InterruptedException {
        Answer answer = step.take();
        while (answer.header("Retry-After") != null) {
            Thread.sleep(1000L * Long.parseLong(answer.header("Retry-After")));
            answer = step.take();
        }
        return answer;
    }

    private Answer require(int status, Answer answer, String what) throws IOException {
        if (answer.status() != status) {
            throw new IOException(account + ", " + what + ": " + answer.status() + " "
                    + answer.page().text());
        }
        return answer;
    }
}
