package dk.partsync.api.cpr;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in force. A child that has none yet has an empty surname and no given names.
 *
 * @param addressingName as the register writes it on letters, at most 34 characters
 * @param marks what the register notes about parts of it, as delivered
 */
public record CprName(
    @Nullable String givenNames,
    @Nullable String middleName,
    @Nullable String surname,
    @Nullable String addressingName,
    List<String> marks,
    @Nullable PartialDate validFrom) {

  public CprName {
    marks = marks == null ? List.of() : List.copyOf(marks);
  }

  /** Given names, middle name and surname; empty of a child that has no name yet. */
  public String full() {
    return Stream.of(givenNames, middleName, surname)
        .flatMap(Stream::ofNullable)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
