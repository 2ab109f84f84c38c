package dk.partsync.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Writes the batches of a unit of work when its last event has been handled.
 *
 * <p>It cannot wait for the phase "prepare commit": a pooled processor stores its token at the
 * beginning of that phase, and a write that fails after it would lose the batch wherever token and
 * view are not in one transaction.
 */
public final class BatchWriteInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

  private static final String BATCHES = BatchWriteInterceptor.class.getName();

  static void writeAtEnd(UnitOfWork<?> unitOfWork, ProjectionBatch<?> batch) {
    List<ProjectionBatch<?>> batches =
        unitOfWork.getOrComputeResource(BATCHES, key -> new ArrayList<>());
    batches.add(batch);
  }

  @Override
  public Object handle(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain interceptorChain)
      throws Exception {
    Object result = interceptorChain.proceed();
    if (isLast(unitOfWork)) {
      writesOf(unitOfWork).forEach(Runnable::run);
    }
    return result;
  }

  /**
   * The writes of a unit of work that has handled its last event, for one that this interceptor is
   * not part of. They may be run by any thread.
   */
  public static List<Runnable> writesOf(UnitOfWork<?> unitOfWork) {
    List<ProjectionBatch<?>> batches = unitOfWork.getResource(BATCHES);
    return batches == null ? List.of() : batches.stream().map(ProjectionBatch::write).toList();
  }

  private static boolean isLast(UnitOfWork<?> unitOfWork) {
    return !(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage();
  }
}
