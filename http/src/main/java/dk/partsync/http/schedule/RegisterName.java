package dk.partsync.http.schedule;

import dk.partsync.api.sync.Register;
import dk.partsync.http.RequestRefused;
import java.util.Arrays;
import java.util.Locale;

/** Registers as paths name them: {@code cpr}, {@code cvr}, {@code sor}. */
final class RegisterName {

  private RegisterName() {}

  /**
   * @throws RequestRefused with 404 when there is none of the name
   */
  static Register parse(String name) {
    return Arrays.stream(Register.values())
        .filter(register -> of(register).equals(name))
        .findFirst()
        .orElseThrow(() -> RequestRefused.notFound("There is no register of this name."));
  }

  static String of(Register register) {
    return register.name().toLowerCase(Locale.ROOT);
  }
}
