package dk.partsync.command.party;

import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PersonDetails;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between what is written down and what is wanted, and nothing else. */
final class DetailsDifference {

  private DetailsDifference() {}

  static PartyDetailsChanged between(String partyId, PersonDetails known, PersonDetails wanted) {
    return new PartyDetailsChanged(
        partyId,
        ifNew(known.name(), wanted.name()),
        ifNew(known.address(), wanted.address()),
        ifNew(known.contactData(), wanted.contactData()),
        ifNew(orEmpty(known.note()), orEmpty(wanted.note())));
  }

  private static <T> @Nullable T ifNew(T known, T wanted) {
    return known.equals(wanted) ? null : wanted;
  }

  private static String orEmpty(@Nullable String note) {
    return Objects.requireNonNullElse(note, "");
  }
}
