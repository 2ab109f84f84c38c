package dk.partsync.app.security;

import dk.partsync.api.Sha256Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Digest of generated passwords. They carry 160 random bits, so a slow hash would add nothing but
 * its cost to every request; passwords that people choose must not be stored with it.
 */
final class TokenPasswordEncoder implements PasswordEncoder {

  @Override
  public String encode(@Nullable CharSequence password) {
    byte[] bytes = String.valueOf(password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(Sha256Digest.create().digest(bytes));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
    return encoded != null
        && MessageDigest.isEqual(
            encode(password).getBytes(StandardCharsets.US_ASCII),
            encoded.getBytes(StandardCharsets.US_ASCII));
  }
}
