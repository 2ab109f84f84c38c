package dk.partsync.app.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TraceWithoutWordsTest {

  @Test
  void theWordsOfOthersAreLeftOutAndOursAreKept() throws IOException {
    Throwable parser = new IllegalArgumentException("unexpected '010190-1234'");
    CommandRejected ours = new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing here.");
    ours.initCause(parser);

    String trace = print(new IllegalStateException("while reading 0101901234", ours));

    assertThat(trace)
        .startsWith("java.lang.IllegalStateException\n\tat dk.partsync.app.logging.")
        .contains("Caused by: dk.partsync.api.CommandRejected: There is nothing here.\n\tat ")
        .contains("Caused by: java.lang.IllegalArgumentException\n\tat ")
        .doesNotContain("1234");
  }

  @Test
  void causesThatGoRoundInACircleEnd() throws IOException {
    Exception first = new IllegalStateException("a");
    Exception second = new IllegalStateException("b", first);
    first.initCause(second);

    assertThat(print(first).lines().filter(line -> line.contains("IllegalState"))).hasSize(2);
  }

  private static String print(Throwable failure) throws IOException {
    StringBuilder out = new StringBuilder();
    new TraceWithoutWords().printStackTrace(failure, out);
    return out.toString();
  }
}
