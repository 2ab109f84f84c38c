package dk.partsync.app.metrics;

import dk.partsync.registers.http.CallOutcome;
import dk.partsync.registers.http.CircuitState;
import dk.partsync.registers.http.RegisterCalls;
import dk.partsync.registers.http.SourceDownloader;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Calls to registers by how they ended, and servers that are left alone for a while. */
@Component
class RegisterMetrics implements MeterBinder {

  private final RegisterCalls calls;

  RegisterMetrics(SourceDownloader downloader) {
    this.calls = downloader.calls();
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (CallOutcome outcome : CallOutcome.values()) {
      FunctionCounter.builder("partsync.register.calls", calls, all -> all.count(outcome))
          .description("Calls to registers")
          .tag("outcome", outcome.name())
          .register(registry);
    }
    Gauge.builder("partsync.register.circuits.open", calls, RegisterMetrics::leftAlone)
        .description("Servers of registers that are not called, as the last calls failed")
        .register(registry);
  }

  private static long leftAlone(RegisterCalls calls) {
    return calls.circuits().values().stream().filter(CircuitState.OPEN::equals).count();
  }
}
