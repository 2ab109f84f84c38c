package dk.partsync.registers.credentials;

import java.net.URI;

/** What an installation is for ({@code partsync.installation}). */
public enum Installation {
  PRODUCTION,
  TEST;

  /** Whether it may use what belongs there: real and invented people are never mixed (N-37). */
  public boolean mayUse(RegisterEnvironment environment) {
    return switch (environment) {
      case PRODUCTION -> this == PRODUCTION;
      case TEST -> this == TEST;
      case UNKNOWN -> true;
    };
  }

  /** Whether it may call an address there. */
  public boolean mayCall(URI address) {
    return mayUse(RegisterEnvironment.ofHost(address));
  }
}
