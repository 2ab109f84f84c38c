package dk.partsync.simulator;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.List;

/** What clients asked for, in the order in which it was answered. */
final class RequestLog {

  private final List<RecordedRequest> requests = new ArrayList<>();

  synchronized void add(HttpExchange exchange, int status) {
    Headers headers = exchange.getRequestHeaders();
    requests.add(
        new RecordedRequest(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            headers.getFirst("Range"),
            headers.getFirst("If-Range"),
            headers.getFirst("If-None-Match"),
            headers.getFirst("If-Modified-Since"),
            status));
  }

  synchronized List<RecordedRequest> all() {
    return List.copyOf(requests);
  }
}
