package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the events of a party add up to. */
sealed interface Party permits SorParty, PersonParty {

  String id();

  /** Number of events applied. */
  long version();

  ContactType contactType();

  String name();

  String addressLine();

  @Nullable String postCode();

  @Nullable String district();

  /** When the party is in force. */
  Period period();

  /** Time of the last event, in whole milliseconds as views store it. */
  Instant lastUpdated();

  /**
   * The party as the API shows it.
   *
   * @param day the day to tell its state for
   * @param lastRun end of the last run that brought its register in step, none before the first
   */
  PartyView view(LocalDate day, @Nullable Instant lastRun);
}
