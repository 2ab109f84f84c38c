package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * Sends requests from threads of its own, so that the caller can be interrupted and can stop
 * waiting whatever the source does: a blocked socket answers to neither.
 */
final class HttpExchanges implements AutoCloseable {

  private static final long FAREWELL_MILLIS = 1000;

  private final CloseableHttpClient client;
  private final RegisterCalls calls;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "partsync-register");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param calls told how each exchange ended
   */
  HttpExchanges(CloseableHttpClient client, RegisterCalls calls) {
    this.client = client;
    this.calls = calls;
  }

  /** Reads a response; what it leaves unread is never fetched. */
  @FunctionalInterface
  interface ResponseReader<T> {
    T read(ClassicHttpResponse response) throws IOException, AttemptFailed;

    /** How a call that brought this ended. */
    default CallOutcome outcome(T result) {
      return CallOutcome.DELIVERED;
    }
  }

  /**
   * Makes a call and notes how it ended, whether calls are paused or not.
   *
   * @throws AttemptFailed when another call may succeed
   * @throws SourceException when it will not, or when the thread was interrupted
   */
  <T> T exchange(URI url, HttpUriRequestBase request, Duration limit, ResponseReader<T> reader)
      throws AttemptFailed {
    Circuit circuit = calls.circuit(url);
    try {
      T result = send(url, request, limit, reader);
      circuit.succeeded();
      calls.add(reader.outcome(result));
      return result;
    } catch (AttemptFailed e) {
      failed(circuit, e.failure());
      throw e;
    } catch (SourceException e) {
      if (e.code() == FailureCode.SOURCE_UNREACHABLE) {
        failed(circuit, e);
      } else {
        circuit.succeeded();
        calls.add(CallOutcome.REFUSED);
      }
      throw e;
    }
  }

  /** That this side gave up says nothing about the other. */
  private void failed(Circuit circuit, SourceException failure) {
    if (!Thread.currentThread().isInterrupted()) {
      circuit.failed(String.valueOf(failure.getMessage()));
      calls.add(CallOutcome.FAILED);
    }
  }

  private <T> T send(URI url, HttpUriRequestBase request, Duration limit, ResponseReader<T> reader)
      throws AttemptFailed {
    String source = SourceName.of(url);
    Future<T> running = threads.submit(() -> answer(source, request, reader));
    try {
      return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandon(request, running);
      throw new SourceException(
          FailureCode.SOURCE_UNREACHABLE, source + " did not deliver in time; try again later.", e);
    } catch (InterruptedException e) {
      abandon(request, running);
      Thread.currentThread().interrupt();
      throw new SourceException(FailureCode.SOURCE_UNREACHABLE, "The call was interrupted.", e);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private <T> T answer(String source, HttpUriRequestBase request, ResponseReader<T> reader)
      throws AttemptFailed {
    try {
      ClassicHttpResponse response = client.executeOpen(null, request, null);
      try {
        return reader.read(response);
      } finally {
        hangUp(request, response);
      }
    } catch (IOException e) {
      throw NetworkFailure.of(source, e);
    }
  }

  /** Cancelling comes first: closing alone would read the rest of the body, however long. */
  private static void hangUp(HttpUriRequestBase request, ClassicHttpResponse response) {
    request.cancel();
    try {
      response.close();
    } catch (IOException e) {
      // the connection is gone already, which is what was wanted
    }
  }

  /** Waits a moment for the thread to leave, so that it does not write while others do. */
  private static void abandon(HttpUriRequestBase request, Future<?> running) {
    request.cancel();
    try {
      running.get(FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // how an abandoned exchange ends is of no interest
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static RuntimeException failure(ExecutionException e) throws AttemptFailed {
    Throwable cause = e.getCause();
    if (cause instanceof AttemptFailed failed) {
      throw failed;
    }
    if (cause instanceof SourceException failed) {
      throw failed;
    }
    throw new IllegalStateException("a call to a register failed unexpectedly", cause);
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      client.close();
    } catch (IOException e) {
      throw new IllegalStateException("HTTP client does not close", e);
    }
  }
}
