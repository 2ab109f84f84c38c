package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Serves one file, or fails to in the way that is asked for. */
final class FileHandler implements HttpHandler {

  private static final byte[] BROKEN_GZIP = {0x1f, (byte) 0x8b, 8, 0, 'b', 'r', 'o', 'k', 'e', 'n'};

  private final SorFile file;
  private final PublishedFiles files;
  private final Faults faults;
  private final RequestLog log;
  private final Body.BeforeDrop change;
  private final CountDownLatch closing;

  /**
   * @param change replaces the file by a changed one
   * @param closing comes down when the simulator closes
   */
  FileHandler(
      SorFile file,
      PublishedFiles files,
      Faults faults,
      RequestLog log,
      Body.BeforeDrop change,
      CountDownLatch closing) {
    this.file = file;
    this.files = files;
    this.faults = faults;
    this.log = log;
    this.change = change;
    this.closing = closing;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Fault fault = faults.next();
    if (fault instanceof Fault.NoAnswer) {
      log.add(exchange, 0);
      Body.await(closing);
    } else if (fault instanceof Fault.Reset) {
      log.add(exchange, 0);
      throw new DroppedConnection();
    } else if (fault instanceof Fault.Late late) {
      Body.await(closing, late.delay());
      serve(exchange, null);
    } else if (fault instanceof Fault.Refused refused) {
      refuse(exchange, refused);
    } else if (fault instanceof Fault.Html) {
      log.add(exchange, 200);
      String page = "<!DOCTYPE html><title>Vedligeholdelse</title><p>Prøv igen senere.</p>\n";
      TextResponse.send(exchange, 200, "text/html", page);
    } else if (fault instanceof Fault.BrokenGzip) {
      brokenGzip(exchange);
    } else if (fault instanceof Fault.Redirected redirected) {
      redirect(exchange, redirected);
    } else {
      serve(exchange, fault);
    }
  }

  private void serve(HttpExchange exchange, @Nullable Fault fault) throws IOException {
    try (PublishedFiles.Opened opened = files.open(file)) {
      PublishedFile shown = shown(opened.file(), opened.channel(), fault);
      new FileResponse(exchange, status -> log.add(exchange, status))
          .send(shown, opened.channel(), body(fault));
    }
  }

  private static PublishedFile shown(
      PublishedFile whole, FileChannel channel, @Nullable Fault fault) throws IOException {
    if (fault instanceof Fault.Truncated truncated) {
      return whole.cutTo(Cut.insideRow(channel, truncated.percent()));
    }
    if (fault instanceof Fault.Rows rows) {
      return whole.cutTo(Cut.afterRows(channel, rows.percent()));
    }
    if (fault instanceof Fault.ClockSkew skew) {
      return whole.modifiedAt(skew.lastModified());
    }
    return fault instanceof Fault.StaleEtag ? whole.underFormerTag() : whole;
  }

  private Body body(@Nullable Fault fault) {
    if (fault instanceof Fault.Slow slow) {
      return Body.slow(slow.pause(), closing);
    }
    if (fault instanceof Fault.Torn torn) {
      return Body.torn(torn.percent(), () -> {});
    }
    if (fault instanceof Fault.ChangedMidResume) {
      return Body.torn(50, change);
    }
    return fault instanceof Fault.WrongLength ? Body.tornWithoutLength() : Body.whole();
  }

  private void refuse(HttpExchange exchange, Fault.Refused refused) throws IOException {
    log.add(exchange, refused.status());
    if (!refused.retryAfter().isZero()) {
      String seconds = Long.toString(refused.retryAfter().toSeconds());
      exchange.getResponseHeaders().set("Retry-After", seconds);
    }
    TextResponse.send(exchange, refused.status(), "text/plain", "refused\n");
  }

  private void brokenGzip(HttpExchange exchange) throws IOException {
    log.add(exchange, 200);
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, BROKEN_GZIP.length);
    exchange.getResponseBody().write(BROKEN_GZIP);
  }

  private void redirect(HttpExchange exchange, Fault.Redirected redirected) throws IOException {
    log.add(exchange, 302);
    String self = exchange.getRequestURI().toString();
    String location = redirected.location().isEmpty() ? self : redirected.location();
    exchange.getResponseHeaders().set("Location", location);
    TextResponse.send(exchange, 302, "text/plain", "elsewhere\n");
  }
}
