package dk.partsync.app.wiring;

import static org.springframework.test.util.ReflectionTestUtils.getField;
import static org.springframework.test.util.ReflectionTestUtils.invokeMethod;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.query.QuerySide;
import dk.partsync.query.projection.RightOfWayInterceptor;
import dk.partsync.sagas.credentials.CredentialChangeSaga;
import dk.partsync.sagas.sync.SyncRunSaga;
import dk.partsync.store.EventsInHand;
import dk.partsync.store.HandledLog;
import dk.partsync.store.SqliteSagaStore;
import dk.partsync.store.SqliteTokenStore;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;

/** Finds what of the event processors is left to a default of the framework or left out. */
public final class ProcessorCheck {

  private static final String ALARM = "dk.partsync.app.axon.DeadLetterAlarm";

  private static final Stores EMBEDDED =
      new Stores(HandledLog.class, SqliteTokenStore.class, SqliteSagaStore.class);

  private final EventProcessingConfiguration processing;
  private final Stores stores;
  private final Findings findings = new Findings();

  private ProcessorCheck(EventProcessingConfiguration processing, Stores stores) {
    this.processing = processing;
    this.stores = stores;
  }

  /** Where a profile keeps its events, and what its saga remembers. */
  public record Stores(Class<?> events, Class<?> sagaTokens, Class<?> sagas) {}

  static List<String> findingsIn(Configuration axon) {
    return findingsIn(axon, EMBEDDED);
  }

  public static List<String> findingsIn(Configuration axon, Stores stores) {
    ProcessorCheck check = new ProcessorCheck(axon.eventProcessingConfiguration(), stores);
    check.names();
    for (QuerySide.Processor projection : QuerySide.PROCESSORS) {
      check.processor(projection);
      check.projection(projection.group());
    }
    check.processor(new QuerySide.Processor(ProcessingGroups.SYNC_RUN_SAGA, 1, 1));
    check.processor(new QuerySide.Processor(ProcessingGroups.CPR_SUBSCRIPTION_SAGA, 1, 100));
    check.processor(new QuerySide.Processor(ProcessingGroups.CREDENTIAL_CHANGE_SAGA, 1, 1));
    check.subscriptions();
    check.saga(ProcessingGroups.SYNC_RUN_SAGA, SyncRunSaga.class);
    check.saga(ProcessingGroups.CREDENTIAL_CHANGE_SAGA, CredentialChangeSaga.class);
    return check.findings.list();
  }

  private void names() {
    Set<String> wanted = new HashSet<>(ProcessingGroups.PROJECTIONS);
    wanted.add(ProcessingGroups.SYNC_RUN_SAGA);
    wanted.add(ProcessingGroups.CPR_SUBSCRIPTION_SAGA);
    wanted.add(ProcessingGroups.CREDENTIAL_CHANGE_SAGA);
    findings.expect("processors", wanted, processing.eventProcessors().keySet());
    findings.expect(
        "projections of the query side",
        ProcessingGroups.PROJECTIONS,
        QuerySide.PROCESSORS.stream().map(QuerySide.Processor::group).toList());
  }

  private void processor(QuerySide.Processor wanted) {
    String group = wanted.group();
    EventProcessor processor = processing.eventProcessors().get(group);
    findings.expectType(group + " processor", PooledStreamingEventProcessor.class, processor);
    if (!(processor instanceof PooledStreamingEventProcessor pooled)) {
      return;
    }
    Object coordinator = getField(pooled, "coordinator");
    findings.expect(
        group + " segments", wanted.segments(), getField(coordinator, "initialSegmentCount"));
    findings.expect(group + " batch", wanted.batchSize(), getField(pooled, "batchSize"));
    findings.expect(group + " initial token", TwoEnds.TAIL, TwoEnds.chosenBy(initialToken(pooled)));
    findings.expectType(group + " source", stores.events(), getField(pooled, "messageSource"));
    findings.expectType(
        group + " error handler", PropagatingErrorHandler.class, getField(pooled, "errorHandler"));
    findings.expect(
        group + " timeouts",
        List.of(),
        processing.interceptorsFor(group).stream()
            .filter(UnitOfWorkTimeoutInterceptor.class::isInstance)
            .toList());
    intercepted(group, "events in hand", EventsInHand.class);
  }

  private void intercepted(String group, String subject, Class<?> interceptor) {
    findings.expect(
        group + " " + subject,
        1L,
        processing.interceptorsFor(group).stream().filter(interceptor::isInstance).count());
  }

  private void projection(String group) {
    intercepted(group, "right of way", RightOfWayInterceptor.class);
    Object tokens = processing.tokenStore(group);
    findings.expectType(group + " token store", MongoTokenStore.class, tokens);
    if (tokens instanceof MongoTokenStore) {
      findings.expect(group + " claim", Duration.ofSeconds(10), getField(tokens, "claimTimeout"));
      findings.expect(
          group + " node like another's",
          false,
          ManagementFactory.getRuntimeMXBean().getName().equals(getField(tokens, "nodeId")));
    }
    Object queue = processing.deadLetterQueue(group).orElse(null);
    findings.expect(
        group + " dead letters", true, queue instanceof MongoSequencedDeadLetterQueue<?>);
    if (queue instanceof MongoSequencedDeadLetterQueue<?>) {
      findings.expect(group + " letters of", group, getField(queue, "processingGroup"));
    }
    findings.expect(
        group + " policy",
        ALARM,
        processing.deadLetterPolicy(group).map(policy -> policy.getClass().getName()).orElse(null));
    invokers(group).forEach(invoker -> invoker(group, invoker));
  }

  private void invoker(String group, EventHandlerInvoker invoker) {
    findings.expectType(group + " invoker", DeadLetteringEventHandlerInvoker.class, invoker);
    if (invoker instanceof SimpleEventHandlerInvoker) {
      findings.expectType(
          group + " listener error handler",
          PropagatingErrorHandler.class,
          getField(invoker, "listenerInvocationErrorHandler"));
    }
    if (invoker instanceof DeadLetteringEventHandlerInvoker) {
      findings.expect(group + " reset clears letters", true, getField(invoker, "allowReset"));
      findings.expect(
          group + " remembers sequences",
          true,
          getField(invoker, "sequenceIdentifierCacheEnabled"));
    }
  }

  private void saga(String group, Class<?> type) {
    findings.expect("group of the saga", group, processing.sagaProcessingGroup(type));
    findings.expectType(group + " token store", stores.sagaTokens(), processing.tokenStore(group));
    findings.expect(group + " dead letters", false, processing.deadLetterQueue(group).isPresent());
    findings.expectType(
        group + " listener error handler",
        PropagatingErrorHandler.class,
        processing.listenerInvocationErrorHandler(group));
    for (EventHandlerInvoker manager : invokers(group)) {
      Object repository = getField(manager, "sagaRepository");
      findings.expectType(group + " store", stores.sagas(), getField(repository, "sagaStore"));
    }
  }

  private void subscriptions() {
    String group = ProcessingGroups.CPR_SUBSCRIPTION_SAGA;
    findings.expectType(group + " token store", stores.sagaTokens(), processing.tokenStore(group));
    findings.expectType(
        group + " listener error handler",
        PropagatingErrorHandler.class,
        processing.listenerInvocationErrorHandler(group));
    invokers(group);
  }

  private List<EventHandlerInvoker> invokers(String group) {
    EventProcessor processor = processing.eventProcessors().get(group);
    List<EventHandlerInvoker> invokers = new ArrayList<>();
    if (processor != null) {
      EventHandlerInvoker all = invokeMethod(processor, "eventHandlerInvoker");
      for (Object delegate : (List<?>) getField(all, "delegates")) {
        invokers.add((EventHandlerInvoker) delegate);
      }
    }
    findings.expect(group + " has handlers", false, invokers.isEmpty());
    return invokers;
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, Object> initialToken(PooledStreamingEventProcessor pooled) {
    return (Function<Object, Object>) getField(pooled, "initialToken");
  }
}
