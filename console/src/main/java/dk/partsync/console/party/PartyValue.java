package dk.partsync.console.party;

import dk.partsync.api.cpr.SourceAge;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that a register or the protection keeps from being edited.
 *
 * @param field of tab Generelt; key of its label below {@code party.field.}
 * @param value none while it is hidden
 * @param source key of the source's name below {@code party.source.}
 * @param since when the source told it, none where that was not noted
 * @param history name of the field in the history
 */
public record PartyValue(
    String field, @Nullable String value, String source, @Nullable Instant since, String history) {

  /** Working day whose evening CPR showed when it told the value. */
  public @Nullable LocalDate stateOf() {
    return since == null || !source.equals("CPR") ? null : SourceAge.of(since).stateOf();
  }

  /** Shows nothing of the party. */
  @Override
  public String toString() {
    return "PartyValue[" + field + "]";
  }
}
