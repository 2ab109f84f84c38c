package dk.partsync.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestServerTest {

  private static final Supplier<Boolean> UNASKED =
      () -> {
        throw new AssertionError("Docker was asked");
      };

  static Stream<TestServer> servers() {
    return Stream.of(TestServer.AXON_SERVER, TestServer.MONGODB);
  }

  @Test
  void theServerThatTheEnvironmentNamesIsTakenBeforeDockerIsAsked() {
    FoundServer found =
        TestServer.AXON_SERVER.look(Map.of("PARTSYNC_TEST_AXONSERVER", "host:1"), UNASKED);
    assertThat(found).isEqualTo(new FoundServer("host:1", "named by PARTSYNC_TEST_AXONSERVER"));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void withoutNameAndDockerThereIsNoneAndTheReasonSaysWhatToSet(TestServer server) {
    FoundServer found = server.look(Map.of("PARTSYNC_TEST_MONGODB", " "), () -> false);
    assertThat(found.isThere()).isFalse();
    assertThat(found.note())
        .startsWith("PARTSYNC_TEST_")
        .contains("is not set")
        .endsWith("no Docker engine answers");
  }
}
