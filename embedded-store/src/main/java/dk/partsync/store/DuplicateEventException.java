package dk.partsync.store;

import java.sql.SQLException;

/** One event of an append clashes with a stored one; the engine turns this into Axon's types. */
final class DuplicateEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int index;
  private final SQLException constraint;

  DuplicateEventException(int index, SQLException constraint) {
    super(constraint);
    this.index = index;
    this.constraint = constraint;
  }

  /** Which event of the append it is. */
  int index() {
    return index;
  }

  SQLException constraint() {
    return constraint;
  }
}
