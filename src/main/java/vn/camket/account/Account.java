package vn.camket.account;

/**
 * A person who may sign in.
 *
 * @param name lower-case letters, digits, dots and hyphens
 * @param unit id of the unit that a reporter reports for, null for the other roles
 * @param mustChange whether the password is one that somebody else has seen
 */
public record Account(String name, Role role, String unit, boolean mustChange) {}
