package dk.partsync.web.credentials;

import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Seals what was handed in before anything is made of it, hands it on, and waits a while for what
 * the register says of it.
 */
@Component
public final class CredentialUploads {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Commands commands;
  private final Queries queries;
  private final SecretSeal seal;

  CredentialUploads(Commands commands, Queries queries, SecretSeal seal) {
    this.commands = commands;
    this.queries = queries;
    this.seal = seal;
  }

  /**
   * Hands in a credential; its secret is wiped.
   *
   * @return the register's credentials once it has decided: {@code inUse} is what was handed in, or
   *     {@code candidate} with the reason why it is not; none when it has not decided yet
   */
  public Optional<CredentialsView> upload(Upload upload, CredentialSecret secret, Caller caller) {
    SealedSecret sealed;
    try (secret) {
      sealed = seal.seal(upload.register(), upload.id(), secret);
    }
    SubscriptionQueryResult<CredentialsView, CredentialsView> shown =
        queries.follow(new FindCredentials(upload.register()), CredentialsView.class);
    try {
      long version = commands.send(upload.command(sealed), caller, Number.class).longValue();
      return Flux.concat(shown.initialResult(), shown.updates())
          .filter(view -> view.version() >= version && isDecided(view, upload.id()))
          .take(PATIENCE)
          .next()
          .blockOptional();
    } finally {
      shown.cancel();
    }
  }

  /** It waits for its test, or for the step after a test that it passed. */
  private static boolean isDecided(CredentialsView view, String id) {
    CredentialView candidate = view.candidate();
    return candidate == null
        || !candidate.id().equals(id)
        || (candidate.lastTest() != null
            && switch (candidate.lastTest().outcome()) {
              case ACCEPTED -> false;
              case REFUSED, UNREACHABLE, GIVEN_UP, REFUSED_IN_USE -> true;
            });
  }
}
