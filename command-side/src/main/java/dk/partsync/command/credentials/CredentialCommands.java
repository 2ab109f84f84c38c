package dk.partsync.command.credentials;

import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.registers.credentials.Installation;
import java.time.Clock;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Wires the credentials of registers. */
public final class CredentialCommands {

  private CredentialCommands() {}

  /**
   * Registers the aggregate, its handlers and what others need of them.
   *
   * @param trials tries credentials against their registers
   */
  public static void configure(
      Configurer configurer,
      Safekeeping safekeeping,
      Function<Configuration, CredentialTrials> trials,
      Clock clock) {
    CredentialOpening opening = new CredentialOpening(safekeeping.vault(), safekeeping.seal());
    configurer
        .configureAggregate(CredentialSet.class)
        .registerComponent(Installation.class, c -> safekeeping.installation())
        .registerComponent(CurrentCredentials.class, c -> new CurrentCredentials(c.eventStore()))
        .registerComponent(
            CredentialWatch.class,
            c -> new CredentialWatch(c.getComponent(CurrentCredentials.class), c.commandGateway()))
        .registerCommandHandler(
            c ->
                new CredentialHandler(
                    c.repository(CredentialSet.class),
                    new UploadedCredentials(safekeeping.seal(), safekeeping.installation(), clock),
                    new CredentialTester(
                        c.repository(CredentialSet.class),
                        c.getComponent(CurrentCredentials.class),
                        opening,
                        trials.apply(c),
                        clock),
                    safekeeping.vault(),
                    clock))
        .registerCommandHandler(
            c ->
                new CredentialReview(
                    c.repository(CredentialSet.class),
                    c.getComponent(CurrentCredentials.class),
                    c.commandGateway(),
                    clock));
  }

  /**
   * How an installation keeps secrets.
   *
   * @param installation what it is for (N-37)
   */
  public record Safekeeping(SecretVault vault, SecretSeal seal, Installation installation) {}
}
