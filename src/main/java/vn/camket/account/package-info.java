/**
 * Knows who may come in and as what: accounts, their passwords, and the log of who did what.
 * Must not know pages, requests or reports.
 * Start reading at {@link vn.camket.account.Accounts}.
 */
package vn.camket.account;
