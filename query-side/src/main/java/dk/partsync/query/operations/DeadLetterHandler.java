package dk.partsync.query.operations;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.operations.DeadLetterPage;
import dk.partsync.api.operations.DeadLetterRetry;
import dk.partsync.api.operations.FindDeadLetters;
import dk.partsync.api.operations.RetryDeadLetters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.queryhandling.QueryHandler;

/** Shows dead letters and has them tried again, where the processors are that can. */
final class DeadLetterHandler {

  private final DeadLetters letters;
  private final DeadLetterReader reader;
  private final EventProcessingConfiguration processing;

  DeadLetterHandler(
      DeadLetters letters, DeadLetterReader reader, EventProcessingConfiguration processing) {
    this.letters = letters;
    this.reader = reader;
    this.processing = processing;
  }

  @QueryHandler
  DeadLetterPage find(FindDeadLetters query) {
    return letters.find(query, reader);
  }

  @CommandHandler
  DeadLetterRetry retry(RetryDeadLetters command) {
    SequencedDeadLetterProcessor<EventMessage<?>> processor =
        processing
            .sequencedDeadLetterProcessor(command.view())
            .orElseThrow(
                () -> new CommandRejected(RejectionCode.NOT_FOUND, "There is no such view."));
    RetryRound round = new RetryRound(command.sequence());
    while (round.goesOn()) {
      round.note(processor.process(round::takes));
    }
    long remaining =
        processing
            .deadLetterQueue(command.view())
            .map(SequencedDeadLetterQueue::amountOfSequences)
            .orElse(0L);
    return new DeadLetterRetry(round.emptied(), round.failed(), remaining);
  }
}
