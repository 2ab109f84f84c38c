package dk.partsync.http.sync;

import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Body with which a run is started. */
record StartRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Register register,
    @Schema(description = "Left out: settings and history decide.") @Nullable SyncMode mode,
    @Schema(
            description =
                "Whether the run ends with its plan and changes nothing; false if absent.")
        @Nullable Boolean dryRun) {

  StartSyncRun toCommand(String runId) {
    Faults faults = new Faults();
    faults.present("register", register);
    faults.refuseIfAny();
    return new StartSyncRun(
        runId, Objects.requireNonNull(register), mode, Boolean.TRUE.equals(dryRun));
  }
}
