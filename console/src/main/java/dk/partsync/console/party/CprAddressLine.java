package dk.partsync.console.party;

import static java.util.Objects.requireNonNullElse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Danish address line in the parts that CPR is searched by. What cannot be told apart is left in
 * the road, for the user to put right.
 *
 * @param houseNumber with its letter
 * @param floor number, {@code st}, {@code kl} or {@code mz}
 */
record CprAddressLine(String road, String houseNumber, String floor, String door) {

  private static final int LONGEST = 150;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<road>.*\\D)\\s+(?<house>\\d{1,3}\\s?\\p{L}?)"
              + "(?:\\s*,\\s*|\\s+|$)(?:(?<floor>\\d{1,2}|st|kl|mz)\\.?"
              + "(?:\\s*,?\\s*(?<door>[\\p{L}\\d/-]{1,4})\\.?)?)?",
          Pattern.CASE_INSENSITIVE);

  /** Reads for example {@code Skolevej 12B, 2. tv}. */
  static CprAddressLine of(String line) {
    Matcher parts = FORM.matcher(line.strip());
    return line.length() <= LONGEST && parts.matches()
        ? new CprAddressLine(
            text(parts.group("road")),
            text(parts.group("house")).replace(" ", ""),
            text(parts.group("floor")),
            text(parts.group("door")))
        : new CprAddressLine(line.strip(), "", "", "");
  }

  private static String text(@Nullable String part) {
    return requireNonNullElse(part, "").strip();
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprAddressLine";
  }
}
