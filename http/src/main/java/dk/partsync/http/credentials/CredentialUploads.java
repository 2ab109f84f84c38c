package dk.partsync.http.credentials;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.credentials.FindCredentials;
import dk.partsync.api.credentials.SealedSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Seals what was handed in before anything is made of it, hands it on, and waits a while for what
 * the register says of it.
 */
@Component
final class CredentialUploads {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Commands commands;
  private final Queries queries;
  private final SecretSeal seal;

  CredentialUploads(Commands commands, Queries queries, SecretSeal seal) {
    this.commands = commands;
    this.queries = queries;
    this.seal = seal;
  }

  /** Hands in a credential; its secret is wiped. */
  ResponseEntity<UploadAnswer> upload(Upload upload, CredentialSecret secret, Caller caller) {
    SealedSecret sealed;
    try (secret) {
      sealed = seal.seal(upload.register(), upload.id(), secret);
    }
    FindCredentials query = new FindCredentials(upload.register());
    SubscriptionQueryResult<CredentialsView, CredentialsView> shown =
        queries.follow(query, CredentialsView.class);
    try {
      long version = commands.send(upload.command(sealed), caller, Number.class).longValue();
      Optional<CredentialsView> decided =
          Flux.concat(shown.initialResult(), shown.updates())
              .filter(view -> view.version() >= version && isDecided(view, upload.id()))
              .take(PATIENCE)
              .next()
              .blockOptional();
      return decided
          .map(view -> ResponseEntity.ok(new UploadAnswer(upload.id(), view)))
          .orElseGet(
              () ->
                  ResponseEntity.accepted()
                      .location(URI.create(RegisterPath.of(upload.register())))
                      .body(
                          new UploadAnswer(
                              upload.id(), queries.ask(query, CredentialsView.class))));
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

  /** What is handed in, without its secret. */
  record Upload(
      Register register,
      String id,
      CredentialKind kind,
      @Nullable String clientId,
      @Nullable Instant validTo) {

    private UploadCredential command(SealedSecret sealed) {
      return new UploadCredential(register, id, kind, clientId, sealed, validTo, null);
    }
  }
}
