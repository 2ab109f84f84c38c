package dk.partsync.http;

import dk.partsync.api.PageLimit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that a client learns it in one answer. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /** Notes a fault of the field unless the condition holds. */
  public void require(String field, boolean condition, String text) {
    if (!condition) {
      found.add(new Fault(field, text));
    }
  }

  /** Notes a fault unless the field is given. */
  public void present(String field, @Nullable Object value) {
    require(field, value != null, "is required");
  }

  /** Notes a fault when a given text is longer than so many characters. */
  public void atMost(String field, int characters, @Nullable String text) {
    require(
        field,
        text == null || text.length() <= characters,
        "must be at most " + characters + " characters");
  }

  /** Notes a fault when a given number is outside the bounds, both of which are allowed. */
  public void between(String field, long lowest, long highest, @Nullable Number value) {
    require(
        field,
        value == null || (value.longValue() >= lowest && value.longValue() <= highest),
        "must be " + lowest + " to " + highest);
  }

  /** Notes a fault when a given limit is not that of a page. */
  public void pageLimit(@Nullable Integer limit) {
    between("limit", 1, PageLimit.MAX, limit);
  }

  /**
   * Ends the request with 400 when there is a fault.
   *
   * @throws RequestRefused with the list of faults
   */
  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw RequestRefused.invalid(found);
    }
  }
}
