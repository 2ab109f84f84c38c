package dk.partsync.api.access;

import java.time.Instant;
import java.util.List;

/**
 * What finds the uses of a person's data.
 *
 * @param numberHashes keyed hashes of the CPR numbers that the person has or had
 * @param at when the report was asked for: it holds what was before
 */
public record AccessReportBasis(List<String> numberHashes, Instant at) {

  public AccessReportBasis {
    numberHashes = List.copyOf(numberHashes);
  }
}
