package dk.partsync.query.party;

import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of parties. */
public final class PartyViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;
  private final InStep inStep;
  private final Clock clock;

  public PartyViews(MongoTemplate mongo, View view, InStep inStep, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.inStep = inStep;
    this.clock = clock;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(configuration -> new PartyProjector(mongo, view.writing()))
        .registerEventHandler(configuration -> new UnknownEventAlarm());
    configurer
        .registerQueryHandler(configuration -> queries(configuration.eventStore()))
        .registerQueryHandler(configuration -> new PartyNumbersQuery(mongo, view, clock))
        .registerQueryHandler(
            configuration ->
                new PartyAsOfQuery(
                    configuration.eventStore(),
                    inStep,
                    guard(configuration.eventStore()),
                    clock.getZone()))
        .registerQueryHandler(
            configuration ->
                new PartyHistoryQuery(
                    configuration.eventStore(), guard(configuration.eventStore())));
  }

  private PartyQueries queries(EventStore events) {
    return new PartyQueries(
        new NewestParty(mongo, view, events),
        new PartyPages(mongo, view, events, inStep, clock),
        guard(events),
        new CvrLinks(mongo, view),
        inStep,
        clock);
  }

  private Guard guard(EventStore events) {
    return new Guard(events, new ProtectedNumbers(mongo, view), clock);
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
        List.of(PartyDocument.COLLECTION),
        List.of(PartyIndexes.ALL),
        slot -> new PartyProjector(mongo, () -> slot));
  }
}
