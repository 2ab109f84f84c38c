package dk.partsync.benchmarks;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredentials;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** What a product calls CPR with, handed in as an administrator does. */
final class MeasuredCredential {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private MeasuredCredential() {}

  /** Returns when it is in use. */
  static void addTo(Product product, RecordedCpr cpr) {
    String id = UUID.randomUUID().toString();
    try (CredentialSecret secret = CredentialSecret.ofText(cpr.secret().toCharArray())) {
      product
          .bean(CommandGateway.class)
          .sendAndWait(
              new UploadCredential(
                  Register.CPR,
                  id,
                  CredentialKind.OAUTH_SECRET,
                  cpr.clientId(),
                  product.bean(SecretSeal.class).seal(Register.CPR, id, secret),
                  null,
                  null));
    }
    long end = System.nanoTime() + PATIENCE;
    while (product.bean(RegisterCredentials.class).current(Register.CPR).isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the credential did not come into use");
      }
      Thread.onSpinWait();
    }
  }
}
