package dk.partsync.web.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncRunView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a run found and did, as lines of a name and a value each (N-21). */
final class RunReportLines {

  private final Map<String, @Nullable String> values = new LinkedHashMap<>();

  private RunReportLines() {}

  static List<String> of(SyncRunView run) {
    RunReportLines lines = new RunReportLines();
    lines.start(run);
    lines.source(run.source());
    lines.plan(run.counts());
    lines.applied(run.applied());
    FailureCode failure = run.failureCode();
    lines.put("failure", failure == null ? null : failure.name());
    lines.put("failureText", run.failureText());
    run.holdReasons()
        .forEach(
            reason -> lines.put("held " + reason.code(), reason.count() + " of " + reason.of()));
    for (int i = 0; i < run.warnings().size(); i++) {
      lines.put("warning " + (i + 1), run.warnings().get(i));
    }
    return lines.values.entrySet().stream()
        .map(line -> CsvLine.of(line.getKey(), line.getValue()))
        .toList();
  }

  private void start(SyncRunView run) {
    put("id", run.id());
    put("register", run.register().name());
    put("mode", run.mode().name());
    put("forced", run.forced());
    put("firstImport", run.firstImport());
    put("dryRun", run.dryRun());
    put("state", run.state().name());
    put("startedBy", run.startedBy());
    put("startedAt", run.startedAt());
    put("endedAt", run.endedAt());
    put("resumed", run.resumed());
    put("decidedBy", run.decidedBy());
    put("comment", run.comment());
    put("day", run.day());
  }

  private void source(@Nullable SourceFile source) {
    if (source != null) {
      put("source", source.url());
      put("sourceSha256", source.sha256());
      put("sourceBytes", source.bytes());
      put("sourceLastModified", source.lastModified());
    }
  }

  private void plan(@Nullable PlanCounts plan) {
    if (plan != null) {
      put("read", plan.read());
      put("created", plan.created());
      put("changed", plan.changed());
      put("unchanged", plan.unchanged());
      put("reopened", plan.reopened());
      put("rejected", plan.rejected());
      put("superseded", plan.superseded());
      put("closed", plan.closed());
      put("closingsWithheld", plan.closingsWithheld());
      put("cut", plan.cut());
    }
  }

  private void applied(AppliedCounts applied) {
    put("appliedCreated", applied.created());
    put("appliedChanged", applied.changed());
    put("appliedUnchanged", applied.unchanged());
    put("appliedReopened", applied.reopened());
    put("appliedClosed", applied.closed());
  }

  private void put(String name, @Nullable Object value) {
    values.put(name, value == null ? null : value.toString());
  }
}
