package dk.partsync.app.security;

import dk.partsync.api.access.Role;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Users of an installation without an identity provider. Their passwords are generated at the first
 * start and printed once, by one process; only digests are kept.
 */
final class LocalUsers implements UserDetailsService {

  private static final int PASSWORD_BITS = 160;

  private final UserDigests kept;
  private final PasswordEncoder encoder;
  private final SecureRandom random = new SecureRandom();
  private volatile Map<String, String> digests = Map.of();

  LocalUsers(UserDigests kept, PasswordEncoder encoder) {
    this.kept = kept;
    this.encoder = encoder;
  }

  /** Generates the users and prints their passwords, unless there are users already. */
  @SuppressWarnings("SystemOut")
  void createOnce() {
    if (!kept.read().isEmpty()) {
      return;
    }
    Map<String, String> created = new HashMap<>();
    StringBuilder announcement =
        new StringBuilder("\nUsers of this installation; the passwords are shown this once:\n\n");
    for (LocalUser user : LocalUser.ALL) {
      String password = new BigInteger(PASSWORD_BITS, random).toString(Character.MAX_RADIX);
      created.put(user.name(), encoder.encode(password));
      announcement.append("  %-12s %s%n".formatted(user.name(), password));
    }
    if (kept.keepFirst(created)) {
      System.out.println(announcement);
    }
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    if (digests.isEmpty()) {
      digests = Map.copyOf(kept.read());
    }
    String digest = digests.get(name);
    return LocalUser.ALL.stream()
        .filter(user -> user.name().equals(name) && digest != null)
        .findFirst()
        .map(
            user ->
                User.withUsername(name)
                    .password(digest)
                    .roles(user.roles().stream().map(Role::name).toArray(String[]::new))
                    .build())
        .orElseThrow(() -> new UsernameNotFoundException("no such user"));
  }
}
