package dk.partsync.api.party;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is reached by letter, as the organisation wrote it down.
 *
 * @param lines at most five, none of them empty
 * @param postCode four digits in Denmark
 * @param country ISO 3166-1 code of two letters, {@value #DENMARK} when none is given
 */
public record PersonAddress(
    List<String> lines, @Nullable String postCode, @Nullable String district, String country) {

  public static final String DENMARK = "DK";

  public PersonAddress {
    lines =
        Objects.requireNonNullElse(lines, List.<String>of()).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    postCode = OwnText.orNone(postCode);
    district = OwnText.orNone(district);
    country = Objects.requireNonNullElse(OwnText.orNone(country), DENMARK).toUpperCase(Locale.ROOT);
  }

  /** No address is known. */
  public static PersonAddress none() {
    return new PersonAddress(List.of(), null, null, DENMARK);
  }

  /** The lines as one. */
  public String line() {
    return String.join(", ", lines);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return OwnText.HIDDEN;
  }
}
