package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.app.Partsync;
import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.ProcessRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class RolesTest {

  @Test
  void aProcessHasAllRolesUnlessItIsToldOtherwise() {
    assertThat(PartsyncProperties.rolesIn(new MockEnvironment()))
        .containsExactlyInAnyOrder(ProcessRole.values());
    assertThat(
            PartsyncProperties.rolesIn(
                new MockEnvironment().withProperty("partsync.roles", "http,query")))
        .containsExactlyInAnyOrder(ProcessRole.HTTP, ProcessRole.QUERY);
  }

  @Test
  void fewerThanAllRolesAreRefusedInProfileEmbeddedWithWhatToDo(
      @TempDir Path data, CapturedOutput output) {
    SpringApplication application = new SpringApplication(Partsync.class);
    assertThatThrownBy(
            () ->
                application.run(
                    "--server.port=0",
                    "--partsync.data-dir=" + data,
                    "--partsync.roles=http,command,query"))
        .rootCause()
        .hasMessageContaining("profile axonserver");
    assertThat(output).contains("Leave out partsync.roles, or name some of http, command");
  }
}
