package dk.partsync.app.security;

import dk.partsync.api.access.Role;
import dk.partsync.app.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * Users of an installation without an identity provider. Their passwords are generated at the first
 * start and printed once; only digests are kept, in {@code users.properties}.
 */
final class LocalUsers {

  private static final int PASSWORD_BITS = 160;

  private final Path file;
  private final PasswordEncoder encoder;
  private final SecureRandom random = new SecureRandom();

  LocalUsers(DataDirectory data, PasswordEncoder encoder) {
    this.file = data.resolve("users.properties");
    this.encoder = encoder;
  }

  UserDetailsService load() throws IOException {
    Properties digests = Files.exists(file) ? read() : create();
    InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
    for (LocalUser user : LocalUser.ALL) {
      String digest = digests.getProperty(user.name());
      if (digest != null) {
        users.createUser(
            User.withUsername(user.name())
                .password(digest)
                .roles(user.roles().stream().map(Role::name).toArray(String[]::new))
                .build());
      }
    }
    return users;
  }

  private Properties read() throws IOException {
    Properties digests = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      digests.load(in);
    }
    return digests;
  }

  @SuppressWarnings("SystemOut")
  private Properties create() throws IOException {
    Properties digests = new Properties();
    StringBuilder announcement =
        new StringBuilder("\nUsers of this installation; the passwords are shown this once:\n\n");
    for (LocalUser user : LocalUser.ALL) {
      String password = new BigInteger(PASSWORD_BITS, random).toString(Character.MAX_RADIX);
      digests.setProperty(user.name(), encoder.encode(password));
      announcement.append("  %-12s %s%n".formatted(user.name(), password));
    }
    createPrivateFile();
    try (OutputStream out = Files.newOutputStream(file)) {
      digests.store(out, "SHA-256 digests of generated passwords");
    }
    System.out.println(announcement);
    return digests;
  }

  private void createPrivateFile() throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }
}
