package dk.partsync.sagas.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.partsync.api.credentials.ReviewCredentials;
import dk.partsync.api.sync.Register;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;

class CredentialTickTest {

  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final CommandGateway commands = DefaultCommandGateway.builder().commandBus(bus).build();

  @Test
  void everyRegisterWithCredentialsIsReviewed() {
    List<Object> reviewed = new ArrayList<>();
    var handling =
        bus.subscribe(
            ReviewCredentials.class.getName(), message -> reviewed.add(message.getPayload()));
    new CredentialTick(commands).tick();
    handling.cancel();
    assertThat(reviewed)
        .containsExactly(new ReviewCredentials(Register.CPR), new ReviewCredentials(Register.CVR));
  }

  @Test
  void nobodyWhoReviewsIsNoFailureOfTheTick() {
    assertThatCode(() -> new CredentialTick(commands).tick()).doesNotThrowAnyException();
  }
}
