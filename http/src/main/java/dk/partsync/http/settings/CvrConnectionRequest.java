package dk.partsync.http.settings;

import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.settings.TestCvrConnection;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body with which a connection to CVR is tried. */
record CvrConnectionRequest(
    @Schema(description = "Left out: the one that is set.") @Nullable CvrSource source,
    @Schema(description = "Left out: the address that is set.") @Nullable String url) {

  TestCvrConnection toCommand() {
    Faults faults = new Faults();
    faults.atMost("url", SorSettingsRequest.MAX_URL, url);
    faults.refuseIfAny();
    return new TestCvrConnection(source, url);
  }
}
