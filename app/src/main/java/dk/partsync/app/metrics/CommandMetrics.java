package dk.partsync.app.metrics;

import dk.partsync.api.CommandRejected;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.monitoring.MessageMonitor;
import org.springframework.stereotype.Component;

/**
 * Times commands from the moment they wait for a thread until their events are stored, in the
 * process that handles them. The outcome is OK, the code of the refusal, or FAILED.
 */
@Component
public final class CommandMetrics implements MessageMonitor<CommandMessage<?>> {

  private static final String OK = "OK";
  private static final String FAILED = "FAILED";
  private static final int DEEPEST_CAUSE = 20;

  private final MeterRegistry registry;
  private final Map<Outcome, Timer> timers = new ConcurrentHashMap<>();

  CommandMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public MonitorCallback onMessageIngested(CommandMessage<?> command) {
    return new Running(command.getPayloadType().getSimpleName(), Timer.start(registry));
  }

  private Timer timer(Outcome of) {
    return Timer.builder("partsync.commands")
        .description("Commands, from waiting for a thread to events on disk")
        .tag("type", of.type())
        .tag("outcome", of.outcome())
        .register(registry);
  }

  private static String outcomeOf(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .filter(CommandRejected.class::isInstance)
        .map(cause -> ((CommandRejected) cause).code().name())
        .findFirst()
        .orElse(FAILED);
  }

  private final class Running implements MonitorCallback {

    private final String type;
    private final Timer.Sample sample;

    Running(String type, Timer.Sample sample) {
      this.type = type;
      this.sample = sample;
    }

    @Override
    public void reportSuccess() {
      stop(OK);
    }

    @Override
    public void reportFailure(Throwable cause) {
      stop(outcomeOf(cause));
    }

    @Override
    public void reportIgnored() {
      stop(OK);
    }

    private void stop(String outcome) {
      sample.stop(timers.computeIfAbsent(new Outcome(type, outcome), CommandMetrics.this::timer));
    }
  }

  /** What has a timer of its own. */
  private record Outcome(String type, String outcome) {}
}
