package dk.partsync.query.party;

import java.time.Clock;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of parties. */
public final class PartyViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final InStep inStep;
  private final Clock clock;

  public PartyViews(MongoTemplate mongo, InStep inStep, Clock clock) {
    this.mongo = mongo;
    this.inStep = inStep;
    this.clock = clock;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(configuration -> new PartyProjector(mongo))
        .registerEventHandler(configuration -> new UnknownEventAlarm());
    configurer
        .registerQueryHandler(
            configuration -> new PartyQueries(mongo, configuration.eventStore(), inStep, clock))
        .registerQueryHandler(
            configuration ->
                new PartyAsOfQuery(configuration.eventStore(), inStep, clock.getZone()))
        .registerQueryHandler(configuration -> new PartyHistoryQuery(configuration.eventStore()));
  }

  public void createIndexes() {
    PartyIndexes.ALL.create(mongo);
  }
}
