package vn.camket.web;

import java.time.Duration;
import vn.camket.fact.Limits;

/**
 * Bounds what any one visitor can cost.
 *
 * @param uploadBytes of a request that brings a file
 * @param formBytes of any other request
 * @param slowestBytesASecond who sends less holds a thread for nothing; less than a bad mobile line does
 * @param silence after which a connection is cut
 * @param threads requests that are answered at the same time
 * @param connections that are open at the same time
 */
record Bounds(
        long uploadBytes, int formBytes, long slowestBytesASecond, Duration silence, int threads, int connections) {
    private static final long MEGABYTE = 1 << 20;

    /** A file as large as may be read, and the form around it. */
    static final Bounds USUAL = new Bounds(
            (Limits.DEFAULT.fileMegabytes() + 1) * MEGABYTE, (int) MEGABYTE, 2000, Duration.ofSeconds(30), 80, 500);
}
