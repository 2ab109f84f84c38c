package dk.partsync.command.sync;

import dk.partsync.api.sync.Register;
import dk.partsync.command.settings.SorSettingsHolder;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.lifecycle.Phase;

/** Wires sync runs. */
public final class SyncCommands {

  /** Work stops first, or sagas that have stopped would miss what it still does. */
  private static final int BEFORE_PROCESSORS = Phase.INBOUND_EVENT_CONNECTORS + 20;

  private SyncCommands() {}

  /**
   * Registers the aggregates and handlers of runs and the threads that do their work.
   *
   * @param registers the work of each register that this installation synchronises
   * @param terms on what terms the runs of each of them start
   */
  public static void configure(
      Configurer configurer,
      Clock clock,
      Function<Configuration, Map<Register, RegisterWork>> registers,
      Function<Configuration, Map<Register, RunTerms.Source>> terms) {
    configurer
        .configureAggregate(
            AggregateConfigurer.defaultConfiguration(SyncRun.class)
                .configureCache(c -> c.getComponent(Cache.class)))
        .configureAggregate(SyncLane.class)
        .configureAggregate(SyncPlanPart.class)
        .registerComponent(SystemCommands.class, c -> new SystemCommands(c.commandGateway()))
        .registerComponent(
            ChunkReceipts.class,
            c -> new ChunkReceipts(c.repository(SyncRun.class), c.getComponent(SyncRunEnd.class)))
        .registerComponent(
            SyncWork.class,
            c -> new SyncWork(registers.apply(c), c.getComponent(SystemCommands.class)))
        .registerComponent(
            SyncRunEnd.class,
            c ->
                new SyncRunEnd(
                    c.repository(SyncLane.class),
                    c.repository(SorSettingsHolder.class),
                    c.getComponent(SyncWork.class)))
        .registerComponent(
            StartSyncRunHandler.class,
            c ->
                new StartSyncRunHandler(
                    c.repository(SyncRun.class),
                    c.repository(SyncLane.class),
                    terms.apply(c),
                    clock))
        .registerCommandHandler(c -> c.getComponent(StartSyncRunHandler.class))
        .registerCommandHandler(
            c ->
                new SyncRunHandler(
                    c.repository(SyncRun.class),
                    c.repository(SyncPlanPart.class),
                    c.getComponent(SyncRunEnd.class),
                    c.getComponent(SyncWork.class)))
        .registerCommandHandler(
            c ->
                new ContinueSyncRunHandler(
                    c.repository(SyncRun.class),
                    c.getComponent(SyncRunEnd.class),
                    c.getComponent(SyncWork.class),
                    clock))
        .onInitialize(
            c -> c.onShutdown(BEFORE_PROCESSORS, () -> c.getComponent(SyncWork.class).close()));
  }
}
