package dk.partsync.query.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Shows in the report whether the suites ran against a real server as well. */
class NamedServerTest {

  @Test
  @DisplayName("the server that PARTSYNC_TEST_MONGODB names answers")
  void namedServerAnswers() {
    assumeTrue(TestServer.ADDRESS != null, "PARTSYNC_TEST_MONGODB names no server");
    try (TestServer.Running server = TestServer.NAMED.start()) {
      Document answer = server.mongo.getDb().runCommand(new Document("ping", 1));
      assertThat(answer.getDouble("ok")).isEqualTo(1.0);
    }
  }
}
