package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.partsync.simulator.sor.Day;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets people steer the simulator with curl.
 *
 * <ul>
 *   <li>{@code GET /simulator/sor}: day, units and waiting faults
 *   <li>{@code POST /simulator/sor/next-day}: what changed
 *   <li>{@code POST /simulator/sor/misbehave?file=daily|complete&fault=TORN&times=2}
 *   <li>{@code POST /simulator/sor/behave}: forgets all faults
 * </ul>
 */
final class ControlHandler implements HttpHandler {

  static final String PATH = "/simulator/sor";
  private static final int MOST_TIMES = 1000;

  private final RegisterSimulator simulator;

  ControlHandler(RegisterSimulator simulator) {
    this.simulator = simulator;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (exchange.getRequestMethod() + " " + path.substring(PATH.length())) {
        case "GET " -> answer(exchange, state());
        case "POST /next-day" -> answer(exchange, changes(simulator.nextDay().sor()));
        case "POST /misbehave" -> misbehave(exchange);
        case "POST /behave" -> {
          simulator.behave();
          answer(exchange, state());
        }
        default -> TextResponse.send(exchange, 404, "text/plain", "no such endpoint\n");
      }
    }
  }

  private void misbehave(HttpExchange exchange) throws IOException {
    Map<String, String> query = Parameters.ofQuery(exchange);
    try {
      String file = query.getOrDefault("file", "").toUpperCase(Locale.ROOT);
      Fault fault = FaultNames.find(query.getOrDefault("fault", ""));
      int times = Integer.parseInt(query.getOrDefault("times", "1"));
      if (fault == null || times < 1 || times > MOST_TIMES) {
        throw new IllegalArgumentException();
      }
      Fault[] faults = Collections.nCopies(times, fault).toArray(Fault[]::new);
      simulator.misbehave(SorFile.valueOf(file), faults);
      answer(exchange, state());
    } catch (IllegalArgumentException e) {
      String text =
          "file=daily|complete, fault=one of %s (HALF and HEADER_ONLY: daily), times=1..%d\n";
      TextResponse.send(exchange, 400, "text/plain", text.formatted(FaultNames.all(), MOST_TIMES));
    }
  }

  private String state() {
    return """
        {"day":"%s","units":%d,"faultsWaiting":{"daily":%s,"complete":%s}}
        """
        .formatted(
            simulator.sor().today(),
            simulator.sor().openIds().size(),
            waiting(SorFile.DAILY),
            waiting(SorFile.COMPLETE));
  }

  private String waiting(SorFile file) {
    return simulator.waiting(file).stream()
        .map(fault -> '"' + FaultNames.of(fault) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String changes(Day day) {
    return """
        {"day":"%s","created":%d,"futureDated":%d,"changed":%d,"moved":%d,"closed":%d,\
        "announced":%d,"expired":%d,"reopened":%d,"futureEdited":%d}
        """
        .formatted(
            day.date(),
            day.created().size(),
            day.futureDated().size(),
            day.changed().size(),
            day.moved().size(),
            day.closed().size(),
            day.announced().size(),
            day.expired().size(),
            day.reopened().size(),
            day.futureEdited().size());
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    TextResponse.send(exchange, 200, "application/json", json);
  }
}
