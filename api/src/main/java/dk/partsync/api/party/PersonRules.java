package dk.partsync.api.party;

import dk.partsync.api.ShownCharacters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be written down about a person today. What was stored once is not judged by it again.
 * Lengths are in code points and follow party-fields.md section 2.
 */
public final class PersonRules {

  private static final int LINE = 150;
  private static final int MAX_LINES = 5;
  private static final int POST_CODE = 10;
  private static final int EMAIL = 254;
  private static final int WEBSITE = 500;
  private static final int NOTE = 4000;
  private static final int REASON = 200;

  private static final Pattern DANISH_POST_CODE = Pattern.compile("\\d{4}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern PHONE = Pattern.compile("[+]?[0-9 ()./-]{3,39}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final Map<String, String> faults = new LinkedHashMap<>();

  private PersonRules() {}

  /**
   * What is wrong, by field, in words that do not repeat what was given; empty when all is well.
   */
  public static Map<String, String> faultsOf(PersonDetails details) {
    PersonRules rules = new PersonRules();
    if (details.name().full().isEmpty()) {
      rules.faults.put("name", "needs givenNames or surname");
    }
    rules.allButMissingName(details);
    return rules.faults;
  }

  /** The same of a person with CPR number, whose name may be left to the register. */
  public static Map<String, String> faultsBesideName(PersonDetails details) {
    PersonRules rules = new PersonRules();
    rules.allButMissingName(details);
    return rules.faults;
  }

  /** What is wrong with the reason for a pause, likewise. */
  public static Map<String, String> faultsOfReason(String reason) {
    return ShownCharacters.areAllOf(reason, REASON)
        ? Map.of()
        : Map.of("reason", "must be 1 to " + REASON + " characters that can be seen");
  }

  private void allButMissingName(PersonDetails details) {
    name(details.name());
    address(details.address());
    contactData(details.contactData());
    text("note", NOTE, details.note(), true);
  }

  private void name(PersonName name) {
    text("name.givenNames", LINE, name.givenNames(), false);
    text("name.surname", LINE, name.surname(), false);
    text("name.addressingName", LINE, name.addressingName(), false);
  }

  private void address(PersonAddress address) {
    if (address.lines().size() > MAX_LINES) {
      faults.put("address.lines", "must be at most " + MAX_LINES);
    }
    address.lines().forEach(line -> text("address.lines", LINE, line, false));
    text("address.postCode", POST_CODE, address.postCode(), false);
    if (address.country().equals(PersonAddress.DENMARK)) {
      form("address.postCode", DANISH_POST_CODE, address.postCode(), "four digits in Denmark");
    }
    text("address.district", LINE, address.district(), false);
    form("address.country", COUNTRY, address.country(), "an ISO 3166-1 code of two letters");
  }

  private void contactData(PersonContactData data) {
    form("contactData.phone", PHONE, data.phone(), "a telephone number");
    form("contactData.mobile", PHONE, data.mobile(), "a telephone number");
    text("contactData.email", EMAIL, data.email(), false);
    form("contactData.email", MAIL, data.email(), "an e-mail address");
    text("contactData.website", WEBSITE, data.website(), false);
  }

  private void form(String field, Pattern form, @Nullable String value, String words) {
    if (value != null && !form.matcher(value).matches()) {
      faults.putIfAbsent(field, "must be " + words);
    }
  }

  private void text(String field, int longest, @Nullable String value, boolean severalLines) {
    if (value == null) {
      return;
    }
    if (value.codePointCount(0, value.length()) > longest) {
      faults.putIfAbsent(field, "must be at most " + longest + " characters");
    } else if (!isPrintable(value, severalLines)) {
      faults.putIfAbsent(field, "must not hold control characters");
    }
  }

  private static boolean isPrintable(String value, boolean severalLines) {
    int codePoint;
    for (int at = 0; at < value.length(); at += Character.charCount(codePoint)) {
      codePoint = value.codePointAt(at);
      if (!ShownCharacters.isShown(codePoint) && !(severalLines && isBreak(codePoint))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
  }
}
