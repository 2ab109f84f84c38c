package dk.partsync.query.operations;

import dk.partsync.api.operations.RebuildState;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild as it is stored with its view.
 *
 * @param position in the log up to which it has come, -1 before it begins
 */
record RebuildRecord(String id, RebuildState state, Instant since, long position) {

  static final String FIELD = "rebuild";
  static final String ID = FIELD + ".id";
  static final String STATE = FIELD + ".state";

  /** The process that does it, none while it waits for one. */
  static final String OWNER = FIELD + ".owner";

  static final String LEASE = FIELD + ".lease";
  static final String POSITION = FIELD + ".position";

  /** The rebuild under way of a stored view, none when there is none. */
  static @Nullable RebuildRecord of(@Nullable Document view) {
    Document stored = view == null ? null : view.get(FIELD, Document.class);
    return stored == null
        ? null
        : new RebuildRecord(
            stored.getString("id"),
            RebuildState.valueOf(stored.getString("state")),
            stored.getDate("since").toInstant(),
            stored.getLong("position"));
  }
}
