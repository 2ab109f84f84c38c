package dk.partsync.api.party;

import org.jspecify.annotations.Nullable;

/**
 * What the organisation itself has written down about a person (A2-27). Registers never change it.
 *
 * @param note free text of several lines
 */
public record PersonDetails(
    PersonName name, PersonAddress address, PersonContactData contactData, @Nullable String note) {

  public PersonDetails {
    note = OwnText.orNone(note);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return OwnText.HIDDEN;
  }
}
