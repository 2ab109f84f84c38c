package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyProtection;
import dk.partsync.api.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a history.
 *
 * @param name none while it is protected
 * @param message what the organisation says about the protection, none where nothing is hidden
 */
record HistoryHead(
    String id,
    ContactType contactType,
    @Nullable String name,
    boolean hidden,
    @Nullable String message) {

  boolean isPerson() {
    return contactType == ContactType.C || contactType == ContactType.P;
  }

  /** Whether its register tells from which day each edition is in force. */
  public boolean isSorUnit() {
    return contactType == ContactType.H;
  }

  static HistoryHead of(PartyView party) {
    PartyProtection protection = party.protection();
    boolean hidden = protection != null && protection.masked();
    return new HistoryHead(
        party.id(),
        party.contactType(),
        hidden || party.name().isBlank() ? null : party.name(),
        hidden,
        protection == null ? null : protection.message());
  }
}
