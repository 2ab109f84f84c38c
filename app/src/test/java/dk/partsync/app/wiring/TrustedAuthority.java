package dk.partsync.app.wiring;

import dk.partsync.simulator.SimulatedCpr;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The authority of the simulated CPR, which this JVM trusts until closed. */
public final class TrustedAuthority implements AutoCloseable {

  private static final String STORE = "javax.net.ssl.trustStore";
  private static final String PASSWORD = "trusted";

  private TrustedAuthority() {}

  /** Trusts it; its certificate is kept in the directory. */
  public static TrustedAuthority of(SimulatedCpr cpr, Path directory)
      throws IOException, GeneralSecurityException {
    Path store = directory.resolve("trusted.p12");
    try (OutputStream out = Files.newOutputStream(store)) {
      cpr.trustStore().store(out, PASSWORD.toCharArray());
    }
    System.setProperty(STORE, store.toString());
    System.setProperty(STORE + "Password", PASSWORD);
    return new TrustedAuthority();
  }

  @Override
  public void close() {
    System.clearProperty(STORE);
    System.clearProperty(STORE + "Password");
  }
}
