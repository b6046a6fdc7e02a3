/**
 * Knows how work on untrusted files and rules is given to processes of their own, with a heap and a clock, and how its
 * result comes back; and the queue before them.
 * Must not know pages or accounts, nor what an errand finds out.
 * Start reading at {@link vn.camket.worker.Workers}; the other process begins at {@link vn.camket.worker.Shift}.
 */
package vn.camket.worker;
