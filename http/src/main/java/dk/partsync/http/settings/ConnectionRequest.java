package dk.partsync.http.settings;

import dk.partsync.api.settings.SorSource;
import dk.partsync.api.settings.TestSorConnection;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Body with which a connection to SOR is tried. */
record ConnectionRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable SorSource source,
    @Schema(description = "Left out: the address that is set.") @Nullable String url) {

  TestSorConnection toCommand() {
    Faults faults = new Faults();
    faults.present("source", source);
    faults.atMost("url", SorSettingsRequest.MAX_URL, url);
    faults.refuseIfAny();
    return new TestSorConnection(Objects.requireNonNull(source), url);
  }
}
