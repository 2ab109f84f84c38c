package dk.partsync.query.settings;

import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.api.settings.FindCprSettings;
import dk.partsync.api.settings.FindCvrSettings;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.Slot;
import dk.partsync.query.projection.View;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Wires the view of one register's settings, whose changes its readers can follow.
 *
 * @param collection name in the first slot
 * @param query what the settings are asked for with
 * @param projectors makes one that writes to a slot and tells the settings after a change
 * @param queries its query handler
 * @param <V> the settings as they are shown
 */
public record SettingsWiring<V>(
    View view,
    String collection,
    Class<?> query,
    BiFunction<Supplier<Slot>, Consumer<V>, Projector> projectors,
    Object queries)
    implements ConfigurerModule {

  /** Those of SOR. */
  public static SettingsWiring<?> ofSor(MongoTemplate mongo, View view) {
    return new SettingsWiring<SorSettingsView>(
        view,
        SorSettingsDocument.COLLECTION,
        FindSorSettings.class,
        (slot, subscribers) -> new SorSettingsProjector(mongo, slot, subscribers),
        new SorSettingsQueries(mongo, view));
  }

  /** Those of CPR. */
  public static SettingsWiring<?> ofCpr(MongoTemplate mongo, View view) {
    return new SettingsWiring<CprSettingsView>(
        view,
        CprSettingsDocument.COLLECTION,
        FindCprSettings.class,
        (slot, subscribers) -> new CprSettingsProjector(mongo, slot, subscribers),
        new CprSettingsQueries(mongo, view));
  }

  /** Those of CVR. */
  public static SettingsWiring<?> ofCvr(MongoTemplate mongo, View view) {
    return new SettingsWiring<CvrSettingsView>(
        view,
        CvrSettingsDocument.COLLECTION,
        FindCvrSettings.class,
        (slot, subscribers) -> new CvrSettingsProjector(mongo, slot, subscribers),
        new CvrSettingsQueries(mongo, view));
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration ->
                projectors.apply(
                    view.writing(),
                    settings ->
                        configuration.queryUpdateEmitter().emit(query, asked -> true, settings)));
    configurer.registerQueryHandler(configuration -> queries);
  }

  /**
   * What a rebuild has to know; it tells nobody.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildable(int batchSize) {
    return new RebuildableView(
        view,
        batchSize,
        List.of(collection),
        List.of(),
        slot -> projectors.apply(() -> slot, settings -> {}));
  }
}
