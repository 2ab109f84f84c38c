package dk.partsync.api.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value of a person and where it comes from (N-23).
 *
 * @param field name of the field in {@link PartyView}
 * @param value absent while it is masked
 * @param since when it was written down, or when CPR told it; none where that was not noted
 * @param shown whether this is the one that the party is shown with
 */
public record FieldSource(
    String field,
    ValueSource source,
    @Nullable String value,
    @Nullable Instant since,
    boolean shown) {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return OwnText.HIDDEN;
  }
}
