package dk.partsync.app.security;

import dk.partsync.api.access.Role;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Users of an installation without an identity provider. Their passwords are generated at the first
 * start that knows them and printed once, by one process; only digests are kept.
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

  /** Generates the users that are missing and prints their passwords. */
  @SuppressWarnings("SystemOut")
  void createMissing() {
    Map<String, String> known = kept.read();
    Map<String, String> passwords = new HashMap<>();
    Map<String, String> created = new HashMap<>();
    for (LocalUser user : LocalUser.ALL) {
      if (!known.containsKey(user.name())) {
        String password = new BigInteger(PASSWORD_BITS, random).toString(Character.MAX_RADIX);
        passwords.put(user.name(), password);
        created.put(user.name(), encoder.encode(password));
      }
    }
    Set<String> ours = created.isEmpty() ? Set.of() : kept.keepNew(created);
    if (!ours.isEmpty()) {
      System.out.println(announcement(ours, passwords));
    }
  }

  private static String announcement(Set<String> users, Map<String, String> passwords) {
    StringBuilder text =
        new StringBuilder("\nUsers of this installation; the passwords are shown this once:\n\n");
    LocalUser.ALL.stream()
        .map(LocalUser::name)
        .filter(users::contains)
        .forEach(user -> text.append("  %-12s %s%n".formatted(user, passwords.get(user))));
    return text.toString();
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    if (digests.size() < LocalUser.ALL.size()) {
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
