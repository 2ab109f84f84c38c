package dk.partsync.app.wiring;

import static org.awaitility.Awaitility.await;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredentials;
import dk.partsync.simulator.ItSystem;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The secret that the product calls the simulated CPR with. */
public final class CprSecret {

  private CprSecret() {}

  /** Hands it in as an administrator does, and waits until it is in use. */
  public static void upload(StartedProduct product, ItSystem system) {
    String id = UUID.randomUUID().toString();
    UploadCredential upload;
    try (CredentialSecret secret = CredentialSecret.ofText(system.clientSecret().toCharArray())) {
      upload =
          new UploadCredential(
              Register.CPR,
              id,
              CredentialKind.OAUTH_SECRET,
              system.clientId(),
              product.bean(SecretSeal.class).seal(Register.CPR, id, secret),
              null,
              null);
    }
    product
        .bean(CommandGateway.class)
        .sendAndWait(asCommandMessage(upload).withMetaData(Map.of(MetaKeys.WHO, "admin")));
    await().until(() -> product.bean(RegisterCredentials.class).current(Register.CPR).isPresent());
  }
}
