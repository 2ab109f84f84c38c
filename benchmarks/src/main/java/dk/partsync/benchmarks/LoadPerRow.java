package dk.partsync.benchmarks;

import dk.partsync.api.sync.ApplySyncChunk;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.command.party.Party;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** Makes the product load each row's party, one after the other, before it applies a chunk. */
final class LoadPerRow implements MessageHandlerInterceptor<CommandMessage<?>> {

  private final Repository<Party> parties;
  private volatile boolean on;

  LoadPerRow(Repository<Party> parties) {
    this.parties = parties;
  }

  void turn(boolean toOn) {
    on = toOn;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    if (on && unitOfWork.getMessage().getPayload() instanceof ApplySyncChunk chunk) {
      chunk.planned().forEach(this::load);
    }
    return chain.proceed();
  }

  private void load(PlannedChange planned) {
    try {
      parties.load(planned.party());
    } catch (AggregateNotFoundException expected) {
      // a new unit: to know that is what the load was for
    }
  }
}
