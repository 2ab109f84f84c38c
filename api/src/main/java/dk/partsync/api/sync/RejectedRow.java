package dk.partsync.api.sync;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken in.
 *
 * @param line line of the file on which the row starts; the header of a SOR file is line 1
 * @param sorId the row's id where it could be read
 * @param column the column at fault where one is
 * @param partyId the party that the row is about, none of SOR
 * @param number the CVR number or P-number of an intake list that no party has yet
 */
public record RejectedRow(
    long line,
    @Nullable String sorId,
    RowReason reason,
    @Nullable String column,
    @Nullable String partyId,
    @Nullable String number) {

  /** Of a SOR file. */
  public RejectedRow(long line, @Nullable String sorId, RowReason reason, @Nullable String column) {
    this(line, sorId, reason, column, null, null);
  }

  /** About a party, of CPR or CVR. */
  public static RejectedRow ofPerson(long line, String partyId, RowReason reason) {
    return new RejectedRow(line, null, reason, null, partyId, null);
  }

  /** About a company or production unit that the organisation wants and CVR does not know. */
  public static RejectedRow ofWanted(long line, String number, RowReason reason) {
    return new RejectedRow(line, null, reason, null, null, number);
  }
}
