package vn.camket.register;

import java.util.List;
import vn.camket.finding.CellFault;
import vn.camket.finding.Fault;
import vn.camket.finding.RegisterChange;

/**
 * A workbook of the register, read back.
 *
 * @param drafts of all agreements in it, by their ids
 * @param faults of the workbook, by its sheets and rows
 * @param others faults of the rules folder that are none of the workbook
 * @param doubts what is hardly meant, of changed agreements only
 * @param changes agreement by agreement
 * @param absent ids of registered agreements that the workbook lacks
 */
public record RegisterImported(
        List<AgreementDraft> drafts,
        List<CellFault> faults,
        List<Fault> others,
        List<CellFault> doubts,
        List<RegisterChange> changes,
        List<String> absent) {}
