package dk.partsync.app.credentials;

import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.command.credentials.CredentialOpening;
import dk.partsync.command.credentials.CredentialsInUse;
import dk.partsync.command.credentials.SecretVault;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Secrets: who takes uploads seals them, who calls registers opens them. */
@Configuration
class CredentialsConfiguration {

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
  CredentialOpening credentialOpening(SecretVault vault, SecretSeal seal) {
    return new CredentialOpening(vault, seal);
  }

  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  CredentialsInUse credentialsInUse(ObjectProvider<EventStore> events, CredentialOpening opening) {
    return new CredentialsInUse(events::getObject, opening);
  }
}
