package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class HandlingSegmentTest {

  private int handled;

  @Test
  void aRefusalKeepsItsCodeAndTextOnTheWay() {
    Throwable sent =
        failureOf(
            () -> {
              throw new CommandRejected(RejectionCode.RUN_IN_PROGRESS, "Another run is on.");
            });
    assertThat(((HandlerExecutionException) sent).<Object>getDetails())
        .contains(RejectionCode.RUN_IN_PROGRESS);
    assertThat(RemoteFailure.received(sent))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            restored -> assertThat(restored.code()).isEqualTo(RejectionCode.RUN_IN_PROGRESS))
        .hasMessage("Another run is on.");
    assertThat(handled).isEqualTo(1);
  }

  @Test
  void aCommandThatMetAChangeMadeElsewhereIsDecidedAgain() {
    CommandResultMessage<?> result =
        handle(
            () -> {
              if (handled < 3) {
                throw new ConcurrencyException("somebody was faster");
              }
              return "done";
            });
    assertThat(result.getPayload()).isEqualTo("done");
    assertThat(handled).isEqualTo(3);
  }

  /** The connector hands on what the server answers to a commit as it is. */
  @Test
  void aCommandWhoseEventsTheServerRefusedAtCommitIsDecidedAgain() {
    Metadata trailers = new Metadata();
    trailers.put(
        Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER), "AXONIQ-2000");
    CommandResultMessage<?> result =
        handle(
            () -> {
              if (handled < 2) {
                throw new StatusRuntimeException(Status.OUT_OF_RANGE, trailers);
              }
              return "done";
            });
    assertThat(result.getPayload()).isEqualTo("done");
    assertThat(handled).isEqualTo(2);
  }

  @Test
  void aServerThatGoesAwayWithinAHandlerIsUnavailabilityAndNoConflict() {
    Throwable sent =
        failureOf(
            () -> {
              throw new StatusRuntimeException(Status.UNAVAILABLE);
            });
    assertThat(handled).isEqualTo(1);
    assertThat(RemoteFailure.received(sent)).isInstanceOf(AxonTransientException.class);
  }

  @Test
  void conflictsWithoutEndAreUnavailabilityAndNoError() {
    Throwable sent =
        failureOf(
            () -> {
              throw new ConcurrencyException("somebody was faster");
            });
    assertThat(handled).isEqualTo(5);
    assertThat(RemoteFailure.received(sent)).isInstanceOf(AxonTransientException.class);
  }

  @Test
  void whatIsUnexpectedStaysUnexpected() {
    IllegalStateException unexpected = new IllegalStateException("a defect");
    Throwable sent =
        failureOf(
            () -> {
              throw unexpected;
            });
    assertThat(sent).isSameAs(unexpected);
    assertThat(RemoteFailure.received(sent)).isSameAs(unexpected);
  }

  private Throwable failureOf(Callable<?> handler) {
    return handle(handler).exceptionResult();
  }

  private CommandResultMessage<?> handle(Callable<?> handler) {
    HandlingSegment segment = new HandlingSegment(SimpleCommandBus.builder().build());
    segment.subscribe(
        String.class.getName(),
        command -> {
          handled++;
          return handler.call();
        });
    FutureCallback<Object, Object> answer = new FutureCallback<>();
    segment.dispatch(new GenericCommandMessage<>("ask"), answer);
    return answer.getResult();
  }
}
