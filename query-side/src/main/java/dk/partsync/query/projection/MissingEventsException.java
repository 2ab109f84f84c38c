package dk.partsync.query.projection;

/** An event came whose predecessors are not in the view, so the view cannot take it in. */
public final class MissingEventsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MissingEventsException(String aggregateId, long known, long version) {
    super("view of " + aggregateId + " has " + known + " events and cannot take number " + version);
  }
}
