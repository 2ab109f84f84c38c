package dk.partsync.benchmarks;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredentials;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a product calls a register with, handed in as an administrator does. */
final class MeasuredCredential {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private MeasuredCredential() {}

  /**
   * Returns when it is in use.
   *
   * @param clientId none for a key
   */
  static void addTo(
      Product product,
      Register register,
      CredentialKind kind,
      @Nullable String clientId,
      String text) {
    String id = UUID.randomUUID().toString();
    try (CredentialSecret secret = CredentialSecret.ofText(text.toCharArray())) {
      product
          .commands()
          .sendAndWait(
              new UploadCredential(
                  register,
                  id,
                  kind,
                  clientId,
                  product.bean(SecretSeal.class).seal(register, id, secret),
                  null,
                  null));
    }
    long end = System.nanoTime() + PATIENCE;
    while (product.bean(RegisterCredentials.class).current(register).isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the credential did not come into use");
      }
      Thread.onSpinWait();
    }
  }
}
