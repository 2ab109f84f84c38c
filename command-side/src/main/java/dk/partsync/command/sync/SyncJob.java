package dk.partsync.command.sync;

import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a step of a run needs to know, taken from the run at the moment the step begins. */
public record SyncJob(
    String runId,
    Register register,
    SyncMode mode,
    SyncRunState state,
    String url,
    @Nullable String completeUrl,
    @Nullable SourceFile lastSource,
    @Nullable SourceFile source,
    @Nullable String planId,
    @Nullable LocalDate day,
    int chunks,
    int nextChunk,
    Instant lastProgressAt) {

  /**
   * The source that planning and applying read.
   *
   * @throws IllegalStateException before it has been fetched
   */
  public SourceFile fetched() {
    if (source == null) {
      throw new IllegalStateException("the run has no source yet");
    }
    return source;
  }
}
