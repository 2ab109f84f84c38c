package dk.partsync.app.logging;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Stack traces for the log: which exceptions and where, with the messages of our own only. Those of
 * others may repeat what they choked on, as parsers and databases do.
 */
final class TraceWithoutWords implements StackTracePrinter {

  private static final String OURS = "dk.partsync.";
  private static final int MOST_FRAMES = 60;

  /** Called by the logging system by name, see application.properties. */
  TraceWithoutWords() {}

  @Override
  public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    String relation = "";
    Throwable next = throwable;
    while (next != null && seen.add(next)) {
      print(relation, next, out);
      relation = "Caused by: ";
      next = next.getCause();
    }
  }

  private static void print(String relation, Throwable throwable, Appendable out)
      throws IOException {
    String type = throwable.getClass().getName();
    out.append(relation).append(type);
    String message = throwable.getMessage();
    if (message != null && type.startsWith(OURS)) {
      out.append(": ").append(message);
    }
    out.append('\n');
    StackTraceElement[] frames = throwable.getStackTrace();
    for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
      out.append("\tat ").append(frames[i].toString()).append('\n');
    }
  }
}
