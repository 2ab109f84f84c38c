package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The folder of the export: the files by name, and a page that links to them. */
final class DataHandler implements HttpHandler {

  static final String FOLDER = "/sor2_produktion/V1_00/data/";

  private final Map<String, HttpHandler> handlers = new HashMap<>();

  DataHandler(Function<SorFile, HttpHandler> handlerOf) {
    for (SorFile file : SorFile.values()) {
      handlers.put(file.fileName(), handlerOf.apply(file));
    }
  }

  /** Leaves the exchange open when a handler throws, for closing it would end the answer. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      answer(exchange, exchange.getRequestURI().getPath().substring(FOLDER.length()));
    } else {
      TextResponse.send(exchange, 405, "text/plain", "only GET and HEAD\n");
    }
    exchange.close();
  }

  private void answer(HttpExchange exchange, String name) throws IOException {
    HttpHandler handler = handlers.get(name);
    if (handler != null) {
      handler.handle(exchange);
    } else if (name.isEmpty()) {
      TextResponse.send(exchange, 200, "text/html", listing());
    } else {
      TextResponse.send(exchange, 404, "text/plain", "no such file\n");
    }
  }

  private static String listing() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><title>data</title><ul>\n");
    for (SorFile file : SorFile.values()) {
      html.append("<li><a href=\"%1$s\">%1$s</a></li>\n".formatted(file.fileName()));
    }
    return html.append("</ul>\n").toString();
  }
}
