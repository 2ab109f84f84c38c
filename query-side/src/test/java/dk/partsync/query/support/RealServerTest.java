package dk.partsync.query.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Shows in the report whether the suites ran against a real server as well. */
class RealServerTest {

  @Test
  @DisplayName("the suites run against a real MongoDB as well")
  void theRealServerAnswers() {
    assumeTrue(TestServer.found().isThere(), TestServer.found().note());
    try (TestServer.Running server = TestServer.REAL.start()) {
      Document answer = server.mongo.getDb().runCommand(new Document("ping", 1));
      assertThat(answer.get("ok", Number.class).doubleValue()).isEqualTo(1.0);
    }
  }
}
