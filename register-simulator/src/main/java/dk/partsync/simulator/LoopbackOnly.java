package dk.partsync.simulator;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Refuses callers from other machines. */
final class LoopbackOnly extends Filter {

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    if (admits(exchange.getRemoteAddress())) {
      chain.doFilter(exchange);
    } else {
      try (exchange) {
        TextResponse.send(exchange, 403, "text/plain", "only from this machine\n");
      }
    }
  }

  static boolean admits(InetSocketAddress caller) {
    return caller.getAddress() != null && caller.getAddress().isLoopbackAddress();
  }

  @Override
  public String description() {
    return "callers on this machine only";
  }
}
