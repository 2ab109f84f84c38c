package dk.partsync.api.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a party's history.
 *
 * @param next the version to ask after for more, none at the end
 */
public record PartyHistory(String partyId, List<Entry> entries, @Nullable Long next) {

  /** What stands in place of a value that is not shown, when no message of its own does. */
  public static final String NOT_SHOWN = "(not shown)";

  /**
   * One event.
   *
   * @param version position in the party's stream, from 1
   * @param kind name of the event type, for example {@code SorUnitMoved}
   * @param detail what the kind leaves open: of {@code AddressProtectionTermReached} the {@link
   *     ProtectionTurn}, of {@code CprFetchDequeued} the {@link dk.partsync.api.cpr.CprOutcome};
   *     none of others
   * @param words one sentence in English
   */
  public record Entry(
      long version,
      java.time.Instant at,
      String kind,
      @Nullable String detail,
      String words,
      List<Change> changes,
      Origin origin) {}

  /**
   * A value before and after, as text; absent where there was or is none. Of what is protected now
   * the message stands in its place, and CPR numbers are never shown.
   */
  public record Change(String field, @Nullable String from, @Nullable String to) {}

  /**
   * Where the fact comes from (N-40).
   *
   * @param who user name or {@code system}
   * @param why purpose where one was stated
   * @param run id of the sync run
   * @param source SHA-256 of the file
   * @param line line of the file
   * @param validFrom the register says this from that day
   * @param fetchedAt when CPR or CVR was asked
   * @param trigger what it was asked for
   */
  public record Origin(
      @Nullable String who,
      @Nullable String why,
      @Nullable String run,
      @Nullable String source,
      @Nullable Long line,
      java.time.@Nullable LocalDate validFrom,
      java.time.@Nullable Instant fetchedAt,
      dk.partsync.api.cpr.@Nullable CprTrigger trigger) {}
}
