package dk.partsync.benchmarks;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.SorUnitImported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The naive import's aggregate for one row. */
class ImportedUnit {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  ImportedUnit() {}

  @CommandHandler
  ImportedUnit(ImportUnit command) {
    MetaData origin =
        MetaData.with(MetaKeys.RUN, command.runId())
            .and(MetaKeys.SOURCE, "0".repeat(64))
            .and(MetaKeys.LINE, command.line());
    AggregateLifecycle.apply(command.unit(), origin);
  }

  @EventSourcingHandler
  void evolve(SorUnitImported event) {
    id = event.partyId();
  }
}
