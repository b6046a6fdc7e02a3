package vn.camket.output.paper;

import java.util.List;

/** Lays out the foot of a document: who receives it at left, and room for who signs it at right. */
public record Signing(String title, List<String> receivers, String authority, String signatory) {
    private static final int RECEIVERS = 4300;
    private static final int BLANK_LINES = 4;

    public void write(Paper paper) {
        Frame frame = paper.frame(RECEIVERS, Paper.WIDTH - RECEIVERS);
        frame.write(0, Style.RECEIVERS, title);
        receivers.forEach(receiver -> frame.write(0, Style.RECEIVER, receiver));
        frame.write(1, Style.SIGNATURE, authority);
        for (int at = 0; at < BLANK_LINES; at++) {
            frame.write(1, Style.SIGNATURE, "");
        }
        frame.write(1, Style.SIGNATURE, signatory);
    }
}
