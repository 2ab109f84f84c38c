package dk.partsync.http.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.http.Fault;
import dk.partsync.http.RequestRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CPR number as people type it, with or without hyphen (A2-55). */
public final class TypedNumber {

  static final String FIELD = "cprNumber";

  private TypedNumber() {}

  /**
   * The number that the text means.
   *
   * @throws RequestRefused with 400 when it is none; the answer does not repeat it
   */
  public static CprNumber required(@Nullable String text) {
    if (text == null) {
      throw RequestRefused.invalid(List.of(new Fault(FIELD, "is required")));
    }
    if (!CprNumber.isOne(text)) {
      throw RequestRefused.invalid(
          List.of(new Fault(FIELD, "must be ten digits that begin with a date")));
    }
    return CprNumber.of(text);
  }

  /** The same of one that may be left out. */
  public static @Nullable CprNumber optional(@Nullable String text) {
    return text == null ? null : required(text);
  }
}
