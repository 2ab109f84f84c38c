package dk.partsync.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * What Datafordeler's administration has on record for each IT-system: secrets, and certificates by
 * their thumbprints. A system may have several at a time, so that a change needs no outage.
 */
final class Registrations {

  private static final int SECRET_BYTES = 24;

  private final Map<String, Set<String>> secrets = new HashMap<>();
  private final Map<String, Set<String>> thumbprints = new HashMap<>();
  private final SecureRandom random = new SecureRandom();

  /** A new secret beside those that the system has. */
  synchronized String newSecret(String clientId) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    secrets.computeIfAbsent(clientId, id -> new HashSet<>()).add(secret);
    return secret;
  }

  synchronized void revoke(String clientId, String secret) {
    secrets.getOrDefault(clientId, Set.of()).remove(secret);
  }

  synchronized void register(String clientId, Certificate certificate) {
    thumbprints.computeIfAbsent(clientId, id -> new HashSet<>()).add(thumbprint(certificate));
  }

  synchronized void revoke(String clientId, Certificate certificate) {
    thumbprints.getOrDefault(clientId, Set.of()).remove(thumbprint(certificate));
  }

  synchronized boolean knows(String clientId, String secret) {
    byte[] shown = secret.getBytes(StandardCharsets.UTF_8);
    return secrets.getOrDefault(clientId, Set.of()).stream()
        .anyMatch(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), shown));
  }

  synchronized boolean knows(String clientId, Certificate certificate) {
    return thumbprints.getOrDefault(clientId, Set.of()).contains(thumbprint(certificate));
  }

  private static String thumbprint(Certificate certificate) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
