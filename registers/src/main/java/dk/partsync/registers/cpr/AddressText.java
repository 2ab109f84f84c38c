package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.PersonSearch;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts of an address as people write them and as CPR does: it pads numbers with zeros, in answers
 * of the older service house numbers to three digits; of floors and doors the width is not known
 * (section 14, number 16), so they are compared here and not there.
 */
final class AddressText {

  private static final Pattern HOUSE_NUMBER = Pattern.compile("0*(\\d{1,3})\\s*(\\p{L}?)");

  private AddressText() {}

  /** A house number as the register has it, for example {@code 012A}; others stay as they are. */
  static String houseNumber(@Nullable String text) {
    String written = text == null ? "" : text.strip();
    Matcher number = HOUSE_NUMBER.matcher(written);
    return number.matches()
        ? "0".repeat(3 - number.group(1).length())
            + number.group(1)
            + number.group(2).toUpperCase(Locale.ROOT)
        : written;
  }

  /**
   * Whether an address that is shown is the one of the search; its road is the register's matter.
   * The service for private companies finds people by their former addresses too (section 7.3).
   */
  static boolean matches(PersonSearch search, CprPerson person) {
    CprResidence residence = person.addresses().residence();
    return residence == null
        || (agree(search.postCode(), residence.postCode())
            && houseNumber(search.houseNumber()).equals(houseNumber(residence.houseNumber()))
            && agree(search.floor(), residence.floor())
            && agree(search.door(), residence.door()));
  }

  private static boolean agree(@Nullable String searched, @Nullable String delivered) {
    String wanted = normal(searched);
    return wanted.isEmpty() || wanted.equals(normal(delivered));
  }

  private static String normal(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "").replaceFirst("^0+(?=.)", "");
  }
}
