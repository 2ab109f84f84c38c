package dk.partsync.web;

import dk.partsync.api.access.MetaKeys;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command and why; a controller method that has it as a parameter gets it filled in.
 *
 * @param who name of the authenticated principal
 * @param why the purpose from the header {@value #PURPOSE_HEADER}, none when it was not sent
 */
public record Caller(String who, @Nullable String why) {

  /** Header with the case id or reason for which a command is sent: up to 200 characters. */
  public static final String PURPOSE_HEADER = "X-Purpose";

  /** Field of a form with the same. */
  public static final String PURPOSE_FIELD = "purpose";

  /** What every message carries of it. */
  public MetaData metaData() {
    MetaData metaData = MetaData.with(MetaKeys.WHO, who);
    return why == null ? metaData : metaData.and(MetaKeys.WHY, why);
  }
}
