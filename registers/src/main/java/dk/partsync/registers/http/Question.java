package dk.partsync.registers.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to a register.
 *
 * @param authorization value of the header of that name, none to send none
 * @param contentType of the body, which is sent as UTF-8
 */
public record Question(URI url, @Nullable String authorization, String contentType, String body) {

  /** Shows nothing of what is asked. */
  @Override
  public String toString() {
    return "(question to a register)";
  }
}
