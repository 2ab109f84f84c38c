package dk.partsync.command.credentials;

import dk.partsync.api.credentials.ActivateCredential;
import dk.partsync.api.credentials.ConfirmCredential;
import dk.partsync.api.credentials.CredentialFacts;
import dk.partsync.api.credentials.CredentialTest;
import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.api.credentials.RefuseCredential;
import dk.partsync.api.credentials.RemoveCredential;
import dk.partsync.api.credentials.RetireCredentials;
import dk.partsync.api.credentials.TestCredential;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes credentials in, tries them, puts them to use and takes them away. */
public final class CredentialHandler {

  private final Repository<CredentialSet> sets;
  private final UploadedCredentials uploads;
  private final CredentialTester tester;
  private final SecretVault vault;
  private final Clock clock;

  CredentialHandler(
      Repository<CredentialSet> sets,
      UploadedCredentials uploads,
      CredentialTester tester,
      SecretVault vault,
      Clock clock) {
    this.sets = sets;
    this.uploads = uploads;
    this.tester = tester;
    this.vault = vault;
    this.clock = clock;
  }

  /** The secret is kept before the fact is stored, and only for an id that was never used. */
  @CommandHandler
  long handle(UploadCredential command) throws Exception {
    CredentialFacts facts = uploads.facts(command);
    Aggregate<CredentialSet> set =
        sets.loadOrCreate(HeldCredentials.streamOf(command.register()), CredentialSet::new);
    boolean known = set.invoke(before -> before.knows(command.credentialId()));
    long version = set.invoke(before -> before.upload(command, facts));
    if (!known) {
      vault.keep(command.credentialId(), command.secret());
    }
    return version;
  }

  @CommandHandler
  CredentialTest handle(TestCredential command) {
    return tester.test(command.register(), command.credentialId());
  }

  @CommandHandler
  void handle(ActivateCredential command) {
    load(command.register())
        .execute(set -> set.activate(command.register(), command.credentialId(), clock.instant()));
  }

  @CommandHandler
  void handle(ConfirmCredential command) {
    load(command.register())
        .execute(set -> set.confirm(command.register(), command.credentialId()));
  }

  @CommandHandler
  void handle(RefuseCredential command) {
    load(command.register())
        .execute(set -> set.refuse(command.register(), command.credentialId(), clock.instant()));
  }

  /** What is destroyed never comes back into use, so it may be gone before the fact is stored. */
  @CommandHandler
  void handle(RetireCredentials command) {
    Register register = command.register();
    Aggregate<CredentialSet> set = load(register);
    for (String credentialId : set.invoke(held -> held.held(register).superseded())) {
      vault.destroy(credentialId);
      set.execute(held -> held.retired(register, credentialId));
    }
  }

  @CommandHandler
  long handle(RemoveCredential command) {
    return load(command.register())
        .invoke(
            set ->
                set.remove(
                    command.register(),
                    command.credentialId(),
                    command.expectedVersion(),
                    clock.instant()));
  }

  private Aggregate<CredentialSet> load(Register register) {
    return sets.load(HeldCredentials.streamOf(register));
  }
}
