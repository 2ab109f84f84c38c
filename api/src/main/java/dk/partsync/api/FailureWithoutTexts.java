package dk.partsync.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A failure as a log may tell it: which exceptions and where, none of their texts. Those are
 * written by whoever throws, and may repeat what was read: a name, a number, a whole event.
 */
public final class FailureWithoutTexts extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final String OURS = "dk.partsync.";
  private static final int MAX_CAUSES = 20;

  private final String type;

  private FailureWithoutTexts(Throwable failure, @Nullable FailureWithoutTexts cause) {
    super(failure.getClass().getName(), cause);
    type = failure.getClass().getName();
    setStackTrace(failure.getStackTrace());
  }

  /** The failure and its causes without their texts; one that already is so stays as it is. */
  public static FailureWithoutTexts of(Throwable failure) {
    return failure instanceof FailureWithoutTexts already ? already : copy(failure, MAX_CAUSES);
  }

  /** Class name of the exception that this one stands for. */
  public String type() {
    return type;
  }

  /** The place in the product's own code where it arose, as {@code Class.method:line}. */
  public Optional<String> place() {
    return Stream.<Throwable>iterate(this, cause -> cause != null, Throwable::getCause)
        .reduce((outer, inner) -> inner)
        .flatMap(
            innermost ->
                Arrays.stream(innermost.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OURS))
                    .findFirst())
        .map(FailureWithoutTexts::text);
  }

  private static FailureWithoutTexts copy(Throwable failure, int more) {
    Throwable cause = failure.getCause();
    return new FailureWithoutTexts(
        failure, cause == null || more == 0 ? null : copy(cause, more - 1));
  }

  private static String text(StackTraceElement frame) {
    String className = frame.getClassName();
    return className.substring(className.lastIndexOf('.') + 1)
        + "."
        + frame.getMethodName()
        + ":"
        + frame.getLineNumber();
  }
}
