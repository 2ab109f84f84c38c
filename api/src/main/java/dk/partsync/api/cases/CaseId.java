package dk.partsync.api.cases;

import java.util.regex.Pattern;

/**
 * A client application's own id of a case: 1 to 100 letters, digits and {@code . _ -}. It is seen
 * in addresses and logs, so one that holds something like a CPR number is refused.
 */
public record CaseId(String value) {

  private static final Pattern FORM = Pattern.compile("[\\p{L}0-9._-]{1,100}");
  private static final Pattern LIKE_A_CPR_NUMBER =
      Pattern.compile(
          "(?<!\\d)([0-2]\\d|3[01]|[67]\\d|8\\d|9[01])(0\\d|1[0-2])\\d{2}-?\\d{4}(?!\\d)");

  /**
   * @throws IllegalArgumentException when this is no id of a case; the message does not repeat it
   */
  public CaseId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not 1 to 100 letters, digits and . _ -");
    }
    if (LIKE_A_CPR_NUMBER.matcher(value).find()) {
      throw new IllegalArgumentException("holds what may be a CPR number");
    }
  }

  /** Id of the aggregate. */
  public String aggregateId() {
    return "case-" + value;
  }
}
