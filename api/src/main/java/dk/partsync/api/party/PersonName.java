package dk.partsync.api.party;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name (party-fields.md section 2); one of the first two is always there. Outer blanks
 * are dropped, and a text of blanks alone is none.
 *
 * @param givenNames given and middle names
 * @param addressingName what is written on letters, which may differ from the name
 */
public record PersonName(
    @Nullable String givenNames, @Nullable String surname, @Nullable String addressingName) {

  public PersonName {
    givenNames = OwnText.orNone(givenNames);
    surname = OwnText.orNone(surname);
    addressingName = OwnText.orNone(addressingName);
  }

  /** Given names and surname; empty when neither is there. */
  public String full() {
    return Stream.of(givenNames, surname)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.joining(" "));
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return OwnText.HIDDEN;
  }
}
