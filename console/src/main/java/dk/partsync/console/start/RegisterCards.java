package dk.partsync.console.start;

import dk.partsync.api.PageLimit;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.schedule.FindRegisterStatus;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.sync.FindSyncRuns;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.web.Queries;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks how it stands with the registers; for users who may watch runs. */
@Component
final class RegisterCards {

  private final Queries queries;

  RegisterCards(Queries queries) {
    this.queries = queries;
  }

  List<RegisterCard> all(Instant now) {
    return Arrays.stream(Register.values()).map(register -> card(register, now)).toList();
  }

  private RegisterCard card(Register register, Instant now) {
    List<SyncRunView> runs =
        queries.ask(new FindSyncRuns(register, null, PageLimit.MAX), SyncRunPage.class).runs();
    return new RegisterCard(
        queries.ask(new FindRegisterStatus(register), RegisterStatus.class),
        runs.stream().filter(run -> !run.dryRun()).findFirst().orElse(null),
        CredentialKind.registers().contains(register)
            ? queries.ask(new FindCredentials(register), CredentialsView.class)
            : null,
        ChangesPerDay.of(runs, now));
  }
}
