package dk.partsync.api.party;

import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The organisation wrote down something else about a person; what did not change is absent.
 *
 * @param note the new note, empty when it was taken away
 */
@Revision("1")
public record PartyDetailsChanged(
    String partyId,
    @Nullable PersonName name,
    @Nullable PersonAddress address,
    @Nullable PersonContactData contactData,
    @Nullable String note)
    implements PersonEvent {

  @Override
  public PersonDetails applyTo(@Nullable PersonDetails before) {
    PersonDetails known = Objects.requireNonNull(before, "the party is registered first");
    return new PersonDetails(
        name == null ? known.name() : name,
        address == null ? known.address() : address,
        contactData == null ? known.contactData() : contactData,
        note == null ? known.note() : note);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PartyDetailsChanged[" + partyId + "]";
  }
}
