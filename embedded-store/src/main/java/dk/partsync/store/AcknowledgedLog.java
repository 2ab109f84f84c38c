package dk.partsync.store;

import java.io.IOException;
import java.util.List;

/** How far the log is acknowledged, for this process and, through the witness, for the next. */
final class AcknowledgedLog implements AutoCloseable {

  private final Witness witness;
  private volatile LogHead head;

  AcknowledgedLog(Witness witness, LogHead head) {
    this.witness = witness;
    this.head = head;
  }

  /** Position of the last acknowledged event, 0 for none. */
  long position() {
    return head.position();
  }

  /** To be called by the writer alone, when the group is on disk and before its callers know. */
  void committed(List<PendingWrite<?>> group) {
    LogHead next = head;
    for (PendingWrite<?> write : group) {
      next = write.appended().map(next::then).orElse(next);
    }
    if (next.position() != head.position()) {
      head = next;
      remember();
    }
  }

  /** A witness that cannot be written stays behind, or is no longer intact: both are safe. */
  void remember() {
    try {
      witness.write(head);
    } catch (IOException e) {
      // the events are on disk; at the next start the whole file is checked if need be
    }
  }

  @Override
  public void close() throws IOException {
    witness.close();
  }
}
