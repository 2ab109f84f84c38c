package dk.partsync.api.settings;

import java.time.LocalDate;

/**
 * Why everybody on any case may be kept up to date.
 *
 * @param legalBasis the law or decision
 * @param owner who answers for it
 * @param reviewOn the day by which it is to be looked at again
 */
public record RuleBasis(String legalBasis, String owner, LocalDate reviewOn) {}
