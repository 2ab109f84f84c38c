package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The notices: of every import the rows that went and the rows that came, the former with the
 * import that had brought them (section 7.1). Those of before the first day are not kept.
 */
final class Journal {

  private static final long FIRST = 5_000_001;

  private final List<Notice> notices = new ArrayList<>();
  private Status finished;

  Journal(Instant firstDay) {
    finished = new Status(FIRST - 1, Ordinary.FIRST_IMPORT, firstDay);
  }

  /**
   * One row went or came.
   *
   * @param unit as the import told it that had brought the row
   * @param ordinal the row's place in the unit
   * @param at when this became known
   */
  record Notice(long id, boolean inserted, Unit unit, int ordinal, Instant at) {

    Fact fact() {
      return unit.facts().get(ordinal);
    }
  }

  /** The newest import that is complete. */
  record Status(long lastEventId, int lastSequence, Instant lastUpdated) {}

  void went(Unit unit, Instant at) {
    add(false, unit, at);
  }

  void came(Unit unit, Instant at) {
    add(true, unit, at);
  }

  /** The imports up to this one are complete. */
  void finish(int sequence, Instant at) {
    finished = new Status(lastId(), sequence, at);
  }

  Status status() {
    return finished;
  }

  /** In order of their ids. */
  List<Notice> notices() {
    return notices;
  }

  /** Place in {@link #notices} of the first one with a greater id. */
  int placeAfter(long id) {
    return (int) Math.max(0, Math.min(notices.size(), id - FIRST + 1));
  }

  private long lastId() {
    return FIRST - 1 + notices.size();
  }

  private void add(boolean inserted, Unit unit, Instant at) {
    for (int ordinal = 0; ordinal < unit.facts().size(); ordinal++) {
      notices.add(new Notice(lastId() + 1, inserted, unit, ordinal, at));
    }
  }
}
