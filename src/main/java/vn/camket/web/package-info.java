/**
 * Knows ports, requests, sessions and pages: who may ask for what, and how the answer looks in a browser.
 * Must not know Excel, Drools or how a workbook is read: whatever opens a workbook or runs a rule is an errand of {@link
 * vn.camket.worker.Workers}.
 * Start reading at {@link vn.camket.web.Site}.
 */
package vn.camket.web;
