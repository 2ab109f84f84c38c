package dk.partsync.query.operations;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.operations.FindViews;
import dk.partsync.api.operations.RebuildFailure;
import dk.partsync.api.operations.RebuildView;
import dk.partsync.api.operations.ViewList;
import dk.partsync.api.operations.ViewRebuild;
import dk.partsync.api.operations.ViewStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Shows how the views stand and has them rebuilt. */
final class ViewHandler {

  private final ViewRecords records;
  private final Rebuilds rebuilds;
  private final DeadLetters letters;
  private final Configuration configuration;

  ViewHandler(
      ViewRecords records, Rebuilds rebuilds, DeadLetters letters, Configuration configuration) {
    this.records = records;
    this.rebuilds = rebuilds;
    this.letters = letters;
    this.configuration = configuration;
  }

  @CommandHandler
  String rebuild(RebuildView command) {
    if (!ProcessingGroups.PROJECTIONS.contains(command.view())) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is no such view.");
    }
    return rebuilds.request(command.view());
  }

  @QueryHandler
  ViewList find(FindViews query) {
    TrackingToken head = configuration.eventStore().createHeadToken();
    Long headPosition = head == null ? null : orNone(head.position().orElse(-1));
    Map<String, Long> waiting = letters.sequences();
    List<ViewStatus> views = new ArrayList<>();
    for (String view : ProcessingGroups.PROJECTIONS) {
      views.add(status(view, headPosition, waiting.getOrDefault(view, 0L)));
    }
    return new ViewList(views);
  }

  private ViewStatus status(String view, @Nullable Long head, long deadLetters) {
    Document stored = records.read(view);
    RebuildRecord rebuild = RebuildRecord.of(stored);
    return new ViewStatus(
        view,
        position(view),
        head,
        deadLetters,
        stored == null ? null : instant(stored, ViewRecords.REBUILT),
        rebuild == null
            ? null
            : new ViewRebuild(
                rebuild.id(), rebuild.state(), rebuild.since(), orNone(rebuild.position())),
        stored == null ? null : failure(stored.get(ViewRecords.FAILED, Document.class)));
  }

  private @Nullable Long position(String view) {
    List<EventTrackerStatus> segments =
        configuration
            .eventProcessingConfiguration()
            .eventProcessor(view, StreamingEventProcessor.class)
            .map(processor -> List.copyOf(processor.processingStatus().values()))
            .orElse(List.of());
    double share =
        segments.stream().mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1)).sum();
    return share < 1
        ? null
        : orNone(
            segments.stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(-1))
                .min()
                .orElse(-1));
  }

  private static @Nullable RebuildFailure failure(@Nullable Document stored) {
    return stored == null
        ? null
        : new RebuildFailure(
            stored.getString("id"),
            stored.getDate("at").toInstant(),
            orNone(stored.getLong("position")),
            stored.getString("type"),
            stored.getString("place"));
  }

  private static @Nullable Instant instant(Document stored, String field) {
    return stored.getDate(field) == null ? null : stored.getDate(field).toInstant();
  }

  private static @Nullable Long orNone(long position) {
    return position < 0 ? null : position;
  }
}
