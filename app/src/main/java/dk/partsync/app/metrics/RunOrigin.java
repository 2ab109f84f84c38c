package dk.partsync.app.metrics;

import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncMode;
import java.time.Instant;

/** What a run was from its first event on. */
record RunOrigin(Register register, SyncMode mode, boolean dryRun, Instant startedAt) {}
