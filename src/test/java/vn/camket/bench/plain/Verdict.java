package vn.camket.bench.plain;

import java.util.List;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Finding;

/**
 * Holds what the check of one agreement gave.
 *
 * @param account null for what belongs to no agreement
 */
record Verdict(List<Finding> findings, AgreementAccount account) {}
