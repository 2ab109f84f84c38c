package dk.partsync.app.security;

import dk.partsync.api.access.Role;
import dk.partsync.app.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Properties;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * Users of an installation without an identity provider. Their passwords are generated at the first
 * start that knows them and printed once; only digests are kept, in {@code users.properties}.
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
    Properties digests = read();
    List<String> missing =
        LocalUser.ALL.stream()
            .map(LocalUser::name)
            .filter(name -> digests.getProperty(name) == null)
            .toList();
    if (!missing.isEmpty()) {
      create(missing, digests);
    }
    InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
    for (LocalUser user : LocalUser.ALL) {
      users.createUser(
          User.withUsername(user.name())
              .password(digests.getProperty(user.name()))
              .roles(user.roles().stream().map(Role::name).toArray(String[]::new))
              .build());
    }
    return users;
  }

  private Properties read() throws IOException {
    Properties digests = new Properties();
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        digests.load(in);
      }
    }
    return digests;
  }

  @SuppressWarnings("SystemOut")
  private void create(List<String> users, Properties digests) throws IOException {
    StringBuilder announcement =
        new StringBuilder("\nUsers of this installation; the passwords are shown this once:\n\n");
    for (String user : users) {
      String password = new BigInteger(PASSWORD_BITS, random).toString(Character.MAX_RADIX);
      digests.setProperty(user, encoder.encode(password));
      announcement.append("  %-12s %s%n".formatted(user, password));
    }
    store(digests);
    System.out.println(announcement);
  }

  private void store(Properties digests) throws IOException {
    Path whole = file.resolveSibling("users.properties.new");
    Files.deleteIfExists(whole);
    createPrivateFile(whole);
    try (OutputStream out = Files.newOutputStream(whole)) {
      digests.store(out, "SHA-256 digests of generated passwords");
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void createPrivateFile(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }
}
