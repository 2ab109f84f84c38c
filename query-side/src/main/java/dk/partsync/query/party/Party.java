package dk.partsync.query.party;

import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events of a party add up to. */
sealed interface Party permits SorParty, PersonParty, BusinessParty {

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

  /** The register whose runs keep the party in step; none where that is told of each party. */
  @Nullable Register register();

  /** Whether name and address are hidden at the moment. */
  default ProtectionState protectionAt(Instant moment) {
    return ProtectionState.NONE;
  }

  /** When they are hidden, for queries that judge it themselves. */
  default List<Hiding> hidings() {
    return List.of();
  }

  /** CPR numbers that find the party. */
  default List<String> numbers() {
    return List.of();
  }

  /** The text whose words find the party. */
  default String searchedName() {
    return name();
  }

  /**
   * The party as the API shows it.
   *
   * @param day the day to tell its state for
   * @param lastRun end of the last run that brought its register in step, none before the first
   * @param disclosure what may be shown of it
   */
  PartyView view(LocalDate day, @Nullable Instant lastRun, Disclosure disclosure);
}
