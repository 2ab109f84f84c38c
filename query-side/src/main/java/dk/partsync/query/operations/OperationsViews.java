package dk.partsync.query.operations;

import dk.partsync.query.projection.RebuildableView;
import java.util.List;
import java.util.function.ToIntFunction;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.lifecycle.Phase;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires what administrators ask and command about the views. */
public final class OperationsViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final List<RebuildableView> views;
  private final DeadLetters letters;
  private final ViewRecords records;

  public OperationsViews(MongoTemplate mongo, List<RebuildableView> views) {
    this.mongo = mongo;
    this.views = views;
    letters = new DeadLetters(mongo);
    records = new ViewRecords(mongo);
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .registerComponent(
            Rebuilds.class, configuration -> new Rebuilds(mongo, records, views, configuration))
        .registerMessageHandler(
            configuration ->
                new DeadLetterHandler(
                    letters,
                    new DeadLetterReader(configuration.serializer()),
                    configuration.eventProcessingConfiguration()))
        .registerMessageHandler(
            configuration ->
                new ViewHandler(
                    records, configuration.getComponent(Rebuilds.class), letters, configuration));
    configurer.onInitialize(
        configuration -> {
          configuration.onStart(
              Phase.INBOUND_EVENT_CONNECTORS,
              () -> configuration.getComponent(Rebuilds.class).start());
          configuration.onShutdown(
              Phase.INBOUND_EVENT_CONNECTORS,
              () -> configuration.getComponent(Rebuilds.class).stop());
        });
  }

  /**
   * Has views that nobody has begun filled before their processors are started.
   *
   * @param tokens see {@link ViewFill}
   */
  public ConfigurerModule filling(TokenStore tokens, ToIntFunction<String> segments) {
    return configurer -> {
      configurer.registerComponent(
          ViewFill.class, configuration -> new ViewFill(views, tokens, segments, configuration));
      configurer.onInitialize(
          configuration -> {
            configuration.onStart(
                Phase.INBOUND_EVENT_CONNECTORS - 1,
                () -> configuration.getComponent(ViewFill.class).start());
            configuration.onShutdown(
                Phase.INBOUND_EVENT_CONNECTORS + 1,
                () -> configuration.getComponent(ViewFill.class).stop());
          });
    };
  }

  /** Makes the indexes of the slots that are live. */
  public void createIndexes() {
    views.forEach(view -> view.createIndexes(mongo, view.view().live()));
  }
}
