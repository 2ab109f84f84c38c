package dk.partsync.app.wiring;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The value of an Authorization header. */
public final class Credentials {

  private Credentials() {}

  public static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
