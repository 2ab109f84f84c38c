package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a register as its facts leave them.
 *
 * @param version facts so far
 * @param inUse the one that the register is called with
 * @param candidate the one that is to take its place
 * @param fallback the one before, kept until the one in use has been used with success
 * @param superseded ids of those whose secrets are to be destroyed
 */
public record HeldCredentials(
    Register register,
    long version,
    @Nullable HeldCredential inUse,
    @Nullable HeldCredential candidate,
    @Nullable HeldCredential fallback,
    List<String> superseded) {

  public HeldCredentials {
    superseded = List.copyOf(superseded);
  }

  /** Of a register that never had one. */
  public static HeldCredentials none(Register register) {
    return new HeldCredentials(register, 0, null, null, null, List.of());
  }

  /** Name of the stream of a register's credentials. */
  public static String streamOf(Register register) {
    return "credentials-" + register;
  }

  /** The one with the id that is in use, a candidate or a fallback; none when there is none. */
  public @Nullable HeldCredential find(String credentialId) {
    return Stream.of(inUse, candidate, fallback)
        .filter(held -> held != null && held.id().equals(credentialId))
        .findFirst()
        .orElse(null);
  }

  /** Whether the id is that of the credential. */
  public static boolean is(@Nullable HeldCredential held, String credentialId) {
    return held != null && held.id().equals(credentialId);
  }

  /**
   * What one more fact makes of them.
   *
   * @param who in whose name it came about
   */
  public HeldCredentials after(CredentialEvent event, @Nullable String who, Instant at) {
    return CredentialFold.evolve(this, event, who, at);
  }
}
