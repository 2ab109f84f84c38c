package dk.partsync.http.party;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.http.Faults;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers of CVR as people type them; what is wrong is noted and not repeated. */
public final class TypedUnitNumbers {

  /** Rule for a CVR number. */
  public static final String CVR_RULE = "must be eight digits with a right check digit";

  /** Rule for a P-number. */
  public static final String P_RULE = "must be ten digits, the first not zero";

  private TypedUnitNumbers() {}

  /** The number that the text means, with or without blanks and {@code DK}; none without one. */
  public static @Nullable CvrNumber cvrNumber(String field, @Nullable String text, Faults faults) {
    return read(field, text, CvrNumber::of, CVR_RULE, faults);
  }

  /** The same of a P-number. */
  public static @Nullable PNumber pNumber(String field, @Nullable String text, Faults faults) {
    return read(field, text, PNumber::of, P_RULE, faults);
  }

  private static <N> @Nullable N read(
      String field,
      @Nullable String text,
      Function<String, N> reading,
      String rule,
      Faults faults) {
    if (text == null) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException e) {
      faults.require(field, false, rule);
      return null;
    }
  }
}
