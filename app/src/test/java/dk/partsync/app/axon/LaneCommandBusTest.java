package dk.partsync.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.ClientCommand;
import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LaneCommandBusTest {

  /** 48 that are handled and 64 that wait. */
  private static final int FULL = 112;

  private final CommandLanes lanes = new CommandLanes();
  private final LaneCommandBus bus = new LaneCommandBus(SimpleCommandBus.builder(), lanes);
  private final CountDownLatch disk = new CountDownLatch(1);

  record OfAClient() implements ClientCommand {}

  record OfTheProduct() {}

  record OfTheBackground() implements ClientCommand {}

  @BeforeEach
  void handlersWaitForTheDisk() {
    bus.subscribe(OfAClient.class.getName(), command -> disk.await(20, TimeUnit.SECONDS));
    bus.subscribe(OfTheProduct.class.getName(), command -> "done");
  }

  @AfterEach
  void finish() {
    disk.countDown();
    lanes.finish();
  }

  @Test
  void whatClientsSendBeyondTheLaneIsRefusedAndTheRestIsDone() {
    List<CompletableFuture<CommandResultMessage<?>>> taken = new ArrayList<>();
    for (int i = 0; i < FULL; i++) {
      taken.add(send(new OfAClient()));
    }
    CommandResultMessage<?> beyond = send(new OfAClient()).join();
    assertThat(beyond.exceptionResult())
        .isInstanceOfSatisfying(
            CommandRejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RejectionCode.OVERLOADED));
    assertThat(taken).noneMatch(CompletableFuture::isDone);

    disk.countDown();

    assertThat(taken).allSatisfy(command -> assertThat(command.join().isExceptional()).isFalse());
    assertThat(send(new OfAClient()).join().isExceptional()).isFalse();
  }

  @Test
  void whatTheProductSendsDoesNotWaitBehindClients() {
    for (int i = 0; i < FULL; i++) {
      send(new OfAClient());
    }

    assertThat(send(new OfTheProduct()).orTimeout(10, TimeUnit.SECONDS).join().getPayload())
        .isEqualTo("done");
  }

  @Test
  @DisplayName("B8 what the background sends is handled in the background, beside both other lanes")
  void whatTheBackgroundSendsIsHandledThere() throws Exception {
    for (int i = 0; i < FULL; i++) {
      send(new OfAClient());
    }
    bus.subscribe(OfTheBackground.class.getName(), command -> BackgroundThreads.isCurrent());
    CompletableFuture<CommandResultMessage<?>> handled = new CompletableFuture<>();
    Thread background =
        BackgroundThreads.named("test")
            .newThread(() -> send(new OfTheBackground()).thenAccept(handled::complete));
    background.start();

    assertThat(handled.orTimeout(10, TimeUnit.SECONDS).join().getPayload()).isEqualTo(true);
    assertThat(send(new OfTheBackground()).join().exceptionResult())
        .as("a client is refused when its lane is full")
        .isInstanceOf(CommandRejected.class);
  }

  private CompletableFuture<CommandResultMessage<?>> send(Object command) {
    CompletableFuture<CommandResultMessage<?>> result = new CompletableFuture<>();
    bus.dispatch(asCommandMessage(command), (sent, answer) -> result.complete(answer));
    return result;
  }
}
