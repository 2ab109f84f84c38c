package dk.partsync.console.credentials;

import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.sync.Register;
import dk.partsync.web.Queries;
import java.time.Duration;
import java.util.function.Predicate;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Reads what a register is called with. */
@Component
public final class RegisterCredentials {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Queries queries;

  RegisterCredentials(Queries queries) {
    this.queries = queries;
  }

  /** The credentials as they stand, with empty forms. */
  public CredentialsBlock of(Register register) {
    return CredentialsBlock.of(queries.ask(new FindCredentials(register), CredentialsView.class));
  }

  /** The same once they show what is known to have come, or after a while as they stand. */
  CredentialsBlock onceThey(Register register, Predicate<CredentialsView> show) {
    SubscriptionQueryResult<CredentialsView, CredentialsView> followed =
        queries.follow(new FindCredentials(register), CredentialsView.class);
    try {
      return Flux.concat(followed.initialResult(), followed.updates())
          .filter(show)
          .take(PATIENCE)
          .next()
          .blockOptional()
          .map(CredentialsBlock::of)
          .orElseGet(() -> of(register));
    } finally {
      followed.cancel();
    }
  }
}
