package dk.partsync.app.startup;

import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.ProcessRole;
import dk.partsync.sagas.cpr.ProtectionTick;
import dk.partsync.sagas.cpr.QueuedFetchTick;
import dk.partsync.sagas.subscription.SubscriptionTick;
import dk.partsync.sagas.sync.SyncRunTick;
import dk.partsync.sagas.sync.SyncSchedule;
import dk.partsync.sagas.sync.SyncScheduleTick;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Watches the views catch up after a start, then keeps going what was begun. */
@Component
class Heartbeat implements ApplicationListener<ApplicationReadyEvent> {

  private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
  private static final Duration CATCH_UP_LOOK = Duration.ofMillis(100);
  private static final Duration CATCH_UP_LOG = Duration.ofSeconds(2);
  private static final Duration BEAT = Duration.ofSeconds(15);

  private final CatchUp catchUp;
  private final SyncRunTick syncRuns;
  private final SubscriptionTick subscriptions;
  private final ProtectionTick protections;
  private final SyncScheduleTick schedule;
  private final QueuedFetchTick queuedFetches;
  private final boolean ticks;
  private final Clock clock;
  private final Instant processStart;
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  Heartbeat(
      CatchUp catchUp,
      QueryGateway queries,
      CommandGateway commands,
      PartsyncProperties properties,
      Clock clock) {
    this.catchUp = catchUp;
    this.syncRuns = new SyncRunTick(queries, commands);
    this.subscriptions = new SubscriptionTick(commands);
    this.protections = new ProtectionTick(commands);
    this.schedule = new SyncScheduleTick(List.of(SyncSchedule.cpr()), commands);
    this.queuedFetches = new QueuedFetchTick(queries, commands, clock);
    this.ticks = properties.roles().contains(ProcessRole.SAGA);
    this.clock = clock;
    this.processStart = clock.instant();
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    boolean goalIsKnown = catchUp.isReached() || succeeds(catchUp::start);
    Future<?> unused = timer.submit(() -> begin(goalIsKnown));
  }

  private void begin(boolean goalIsKnown) {
    try {
      if (!catchUp.isReached()) {
        if (!goalIsKnown) {
          tryUntilDone(catchUp::start);
        }
        awaitViews();
        log.info("Ready: the views show everything up to position {}", catchUp.goal());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    if (ticks) {
      beat(processStart);
      Future<?> unused =
          timer.scheduleWithFixedDelay(
              () -> beat(clock.instant().minus(BEAT)),
              BEAT.toMillis(),
              BEAT.toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  /** Subscriptions first: a run asks for those who are subscribed. */
  private void beat(Instant silentSince) {
    syncRuns.tick(silentSince);
    subscriptions.tick();
    protections.tick();
    schedule.tick(clock.instant());
    queuedFetches.tick();
  }

  private void awaitViews() throws InterruptedException {
    long nextLog = System.nanoTime() + CATCH_UP_LOG.toNanos();
    tryUntilDone(catchUp::look);
    while (!catchUp.isReached()) {
      Thread.sleep(CATCH_UP_LOOK.toMillis());
      tryUntilDone(catchUp::look);
      if (System.nanoTime() >= nextLog) {
        tryUntilDone(
            () ->
                log.info("Rebuilding the views: at {} of {}", catchUp.positions(), catchUp.goal()));
        nextLog = System.nanoTime() + CATCH_UP_LOG.toNanos();
      }
    }
  }

  /** A store that goes away just now comes back. */
  private static void tryUntilDone(Runnable step) throws InterruptedException {
    while (!succeeds(step)) {
      Thread.sleep(CATCH_UP_LOG.toMillis());
    }
  }

  private static boolean succeeds(Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException e) {
      log.warn("The views could not be looked at: {}", e.getClass().getName());
      return false;
    }
  }

  /** The first thing of a stop, before requests in hand and work in hand are finished. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    log.info("Stopping: what is in hand is finished or parked");
    timer.shutdownNow();
  }
}
