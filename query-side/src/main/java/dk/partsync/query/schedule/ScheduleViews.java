package dk.partsync.query.schedule;

import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import dk.partsync.query.settings.RegistersInUse;
import dk.partsync.query.sync.RegisterRuns;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of the schedules, and the status of registers. */
public final class ScheduleViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;
  private final ScheduleQueries queries;
  private final RegisterStatusQueries status;

  public ScheduleViews(
      MongoTemplate mongo, View view, RegistersInUse registers, RegisterRuns runs, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.queries = new ScheduleQueries(mongo, view, registers, clock);
    this.status = new RegisterStatusQueries(registers, runs, queries, clock);
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration ->
                new ScheduleProjector(
                    mongo, view.writing(), stored -> tell(configuration, stored)));
    configurer
        .registerQueryHandler(configuration -> queries)
        .registerQueryHandler(configuration -> status);
  }

  private void tell(Configuration configuration, ScheduleDocument stored) {
    configuration
        .queryUpdateEmitter()
        .emit(
            FindSchedule.class,
            query -> query.register() == stored.register(),
            queries.shown(stored));
  }

  /**
   * What a rebuild has to know.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildable(int batchSize) {
    return new RebuildableView(
        view,
        batchSize,
        List.of(ScheduleDocument.COLLECTION),
        List.of(),
        slot -> new ScheduleProjector(mongo, () -> slot, stored -> {}));
  }
}
