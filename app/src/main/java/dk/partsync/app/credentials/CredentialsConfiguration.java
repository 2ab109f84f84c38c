package dk.partsync.app.credentials;

import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.command.credentials.CredentialCommands;
import dk.partsync.command.credentials.CredentialOpening;
import dk.partsync.command.credentials.CredentialTrials;
import dk.partsync.command.credentials.CredentialsInUse;
import dk.partsync.command.credentials.DistributionTrial;
import dk.partsync.command.credentials.RegisterTrials;
import dk.partsync.command.credentials.SecretVault;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.registers.CredentialProbe;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.datafordeler.Datafordeler;
import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Secrets: who takes uploads seals them, who calls registers opens them. */
@Configuration
class CredentialsConfiguration {

  /** For real people, unless it is marked as one for trying out. */
  @Bean
  Installation installation(Environment environment) {
    return Binder.get(environment)
        .bind("partsync.installation", Installation.class)
        .orElseGet(() -> Installation.PRODUCTION);
  }

  /** A process with another key than the stored secrets were sealed with does not start. */
  @Bean
  @ConditionalOnRole({ProcessRole.HTTP, ProcessRole.COMMAND})
  SecretSeal secretSeal(MasterKey key, SecretStore store) {
    MasterKeyCheck.hold(key, store);
    return new MasterKeySeal(key);
  }

  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  SecretVault secretVault(SecretStore store) {
    return new StoredSecretVault(store);
  }

  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  CredentialsInUse credentialsInUse(
      ObjectProvider<org.axonframework.config.Configuration> axon,
      SecretVault vault,
      SecretSeal seal) {
    return new CredentialsInUse(
        () -> axon.getObject().eventStore(), new CredentialOpening(vault, seal));
  }

  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  ConfigurerModule credentialCommands(
      SecretVault vault, SecretSeal seal, Installation installation, Clock clock) {
    return configurer ->
        CredentialCommands.configure(
            configurer,
            new CredentialCommands.Safekeeping(vault, seal, installation),
            c -> trials(c, installation, clock),
            clock);
  }

  private static CredentialTrials trials(
      org.axonframework.config.Configuration c, Installation installation, Clock clock) {
    return new RegisterTrials(
        new CredentialProbe(Datafordeler.limits(), clock),
        new DistributionTrial(Datafordeler.limits(), clock),
        installation,
        new CurrentCprSettings(c.eventStore())::get,
        new CurrentCvrSettings(c.eventStore())::get);
  }
}
