package dk.partsync.query.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The stored run: its start, how far it is, its plan and its end.
 *
 * @param inStepAt when it brought parties in step with the register; only of a real run
 */
@Document(SyncRunDocument.COLLECTION)
record SyncRunDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field(SyncRunDocument.STARTED) Instant startedAt,
    @Field(SyncRunDocument.ENDED) @Nullable Instant endedAt,
    @Field(SyncRunDocument.IN_STEP) @Nullable Instant inStepAt,
    @Field(SyncRunDocument.REGISTER) Register register,
    @Field(SyncRunDocument.STATE) SyncRunState state,
    @Field("progress") Instant lastProgressAt,
    @Field("start") Start start,
    @Field("source") @Nullable SourceFile source,
    @Field("plan") @Nullable Plan plan,
    @Field("held") List<HoldReason> holdReasons,
    @Field("applied") AppliedCounts applied,
    @Field("chunks") int chunksApplied,
    @Field("resumed") int resumed,
    @Field("decision") @Nullable Decision decision,
    @Field("failure") @Nullable Failure failure)
    implements VersionedDocument {

  static final String COLLECTION = "sync_run";
  static final String STARTED = "started";
  static final String ENDED = "ended";
  static final String IN_STEP = "inStep";
  static final String REGISTER = "register";
  static final String STATE = "state";

  record Start(
      @Nullable String by,
      SyncMode mode,
      boolean forced,
      boolean firstImport,
      boolean dryRun,
      String url) {}

  record Plan(
      String id,
      PlanCounts counts,
      int chunks,
      int rejectedParts,
      LocalDate day,
      List<String> warnings) {}

  record Decision(@Nullable String by, @Nullable String comment) {}

  record Failure(FailureCode code, String text) {}

  SyncRunView view() {
    return new SyncRunView(
        id,
        version,
        register,
        start.mode(),
        start.forced(),
        start.firstImport(),
        start.dryRun(),
        state,
        start.by(),
        startedAt,
        endedAt,
        lastProgressAt,
        start.url(),
        source,
        plan == null ? null : plan.day(),
        plan == null ? null : plan.counts(),
        applied,
        plan == null ? 0 : plan.chunks(),
        chunksApplied,
        holdReasons,
        plan == null ? List.of() : plan.warnings(),
        decision == null ? null : decision.by(),
        decision == null ? null : decision.comment(),
        resumed,
        failure == null ? null : failure.code(),
        failure == null ? null : failure.text(),
        plan == null ? null : plan.id());
  }
}
