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
            requiredMode = RequiredMode.REQUIRED,
            description = "Whether the run ends with its plan and changes nothing.")
        @Nullable Boolean dryRun) {

  StartSyncRun toCommand(String runId) {
    Faults faults = new Faults();
    faults.present("register", register);
    faults.present("dryRun", dryRun);
    faults.refuseIfAny();
    return new StartSyncRun(
        runId, Objects.requireNonNull(register), mode, Objects.requireNonNull(dryRun));
  }
}
