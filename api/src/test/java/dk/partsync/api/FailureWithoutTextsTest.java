package dk.partsync.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailureWithoutTextsTest {

  private static final String CANARY = "0101901234";

  @Test
  void tellsTypesAndFramesOfAllCausesAndNoText() {
    Throwable failure = new IllegalStateException("of " + CANARY, unreadableNumber());
    failure.addSuppressed(new IllegalArgumentException(CANARY));

    String trace = traceOf(FailureWithoutTexts.of(failure));

    assertThat(trace)
        .contains(IllegalStateException.class.getName(), NumberFormatException.class.getName())
        .contains("FailureWithoutTextsTest.unreadableNumber")
        .doesNotContain(CANARY);
    assertThat(FailureWithoutTexts.of(failure).type())
        .isEqualTo(IllegalStateException.class.getName());
  }

  @Test
  void knowsThePlaceInOurCodeWhereItBegan() {
    assertThat(
            FailureWithoutTexts.of(new RuntimeException(unreadableNumber())).place().orElseThrow())
        .startsWith("FailureWithoutTextsTest.unreadableNumber:");
  }

  @Test
  void aFailureThatIsItsOwnCauseInTheEndIsCutOff() {
    RuntimeException first = new RuntimeException(CANARY);
    RuntimeException second = new RuntimeException(CANARY, first);
    first.initCause(second);

    assertThat(traceOf(FailureWithoutTexts.of(first))).doesNotContain(CANARY);
  }

  private static NumberFormatException unreadableNumber() {
    try {
      throw new AssertionError("read as a number: " + Integer.parseInt("-" + CANARY + "-"));
    } catch (NumberFormatException e) {
      return e;
    }
  }

  private static String traceOf(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
