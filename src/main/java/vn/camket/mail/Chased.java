package vn.camket.mail;

import java.util.List;
import vn.camket.fact.Outstanding;

/**
 * What is still to come, for the coordinator.
 *
 * @param left names of drafts of letters that are not attached
 */
public record Chased(List<Outstanding> units, List<String> left) {}
