package vn.camket.account;

/** Names what an account may be used for; each person has an account of one role. */
public enum Role {
    /** Sends in the reports of one unit. */
    REPORTER,
    /** Sees findings and rules, and enters reviews, documents and decisions. */
    AUDITOR,
    /** Sees findings, and enters reviews, documents and decisions. */
    COORDINATOR,
    /** Sees accounts and the log, and no reports. */
    ADMINISTRATOR
}
