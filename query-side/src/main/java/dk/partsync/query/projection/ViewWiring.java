package dk.partsync.query.projection;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Wires a view that one projector keeps and one handler answers from.
 *
 * @param collections names in the first slot
 * @param projectors makes one that writes where it is told to
 * @param queries its query handlers
 */
public record ViewWiring(
    View view,
    List<String> collections,
    List<Indexes> indexes,
    Function<Supplier<Slot>, Projector> projectors,
    Object queries)
    implements ConfigurerModule {

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(configuration -> projectors.apply(view.writing()));
    configurer.registerQueryHandler(configuration -> queries);
  }

  /**
   * What a rebuild has to know.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildable(int batchSize) {
    return new RebuildableView(
        view, batchSize, collections, indexes, slot -> projectors.apply(() -> slot));
  }
}
