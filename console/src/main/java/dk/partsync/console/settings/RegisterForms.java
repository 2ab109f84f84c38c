package dk.partsync.console.settings;

import dk.partsync.api.sync.Register;
import java.util.Locale;

/** The forms of the registers' settings. */
final class RegisterForms {

  private RegisterForms() {}

  static Source<?, ?> of(Register register) {
    return switch (register) {
      case CPR -> CprForm.SOURCE;
      case CVR -> CvrForm.SOURCE;
      case SOR -> SorForm.SOURCE;
    };
  }

  /** The register that an address names. */
  static Register named(String name) {
    return Register.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
