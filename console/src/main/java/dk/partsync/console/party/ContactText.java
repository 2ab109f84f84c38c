package dk.partsync.console.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.party.FindParties.CvrNumbers;
import dk.partsync.api.sor.SorId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text that somebody typed can mean. Ten digits can be a CPR number and a P number, so a
 * text can have several meanings.
 */
final class ContactText {

  private static final Pattern NUMBER = Pattern.compile("(?i:DK)?[\\d\\s-]+");
  private static final Pattern POST_CODE = Pattern.compile("\\d{4}");

  private ContactText() {}

  /**
   * One meaning; whatever is not given does not count.
   *
   * @param sorId see {@link SorId}
   */
  record Meaning(
      ContactTextKind kind,
      @Nullable String words,
      @Nullable String postCode,
      @Nullable String sorId,
      @Nullable CprNumber cprNumber,
      CvrNumbers numbers) {

    /** Shows nothing of who is looked for. */
    @Override
    public String toString() {
      return kind.name();
    }
  }

  /** All meanings, at least one. */
  static List<Meaning> meanings(String text) {
    if (text.isEmpty()) {
      return List.of(words(ContactTextKind.ALL, null));
    }
    List<Meaning> numbers = NUMBER.matcher(text).matches() ? numbers(text) : List.of();
    return numbers.isEmpty() ? List.of(words(ContactTextKind.WORDS, text)) : numbers;
  }

  private static List<Meaning> numbers(String text) {
    String digits = text.replaceAll("[\\s-]", "");
    if (POST_CODE.matcher(digits).matches()) {
      return List.of(
          new Meaning(ContactTextKind.POST_CODE, null, digits, null, null, CvrNumbers.NONE));
    }
    List<Meaning> all = new ArrayList<>();
    CprNumber cpr = CprNumber.isOne(digits) ? CprNumber.of(digits) : null;
    if (cpr != null) {
      all.add(new Meaning(ContactTextKind.CPR_NUMBER, null, null, null, cpr, CvrNumbers.NONE));
    }
    PNumber unit = number(digits, PNumber::of);
    if (unit != null && !text.contains("-")) {
      all.add(ofCvr(ContactTextKind.P_NUMBER, new CvrNumbers(null, unit, null)));
    }
    CvrNumber company = number(digits, CvrNumber::of);
    if (company != null) {
      all.add(ofCvr(ContactTextKind.CVR_NUMBER, new CvrNumbers(company, null, null)));
      all.add(ofCvr(ContactTextKind.UNITS_OF_COMPANY, new CvrNumbers(null, null, company)));
    }
    if (SorId.hasForm(digits)) {
      all.add(new Meaning(ContactTextKind.SOR_ID, null, null, digits, null, CvrNumbers.NONE));
    }
    return all;
  }

  private static Meaning words(ContactTextKind kind, @Nullable String words) {
    return new Meaning(kind, words, null, null, null, CvrNumbers.NONE);
  }

  private static Meaning ofCvr(ContactTextKind kind, CvrNumbers numbers) {
    return new Meaning(kind, null, null, null, null, numbers);
  }

  private static <N> @Nullable N number(String digits, Function<String, N> reading) {
    try {
      return reading.apply(digits);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
