package dk.partsync.app.logging;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Carries the trace id from thread to thread with the messages: from a request to its command, to
 * the events of that, to the saga that hears them, and on. Projections, which take events by the
 * thousand, are left out.
 */
@Configuration
class TraceConfiguration {

  @Bean
  ConfigurerModule traces() {
    return configurer -> {
      configurer
          .eventProcessing()
          .registerHandlerInterceptor(
              ProcessingGroups.SYNC_RUN_SAGA, c -> TraceConfiguration::aroundEvent)
          .registerHandlerInterceptor(
              ProcessingGroups.CPR_SUBSCRIPTION_SAGA, c -> TraceConfiguration::aroundEvent)
          .registerHandlerInterceptor(
              ProcessingGroups.CREDENTIAL_CHANGE_SAGA, c -> TraceConfiguration::aroundEvent);
      configurer.onInitialize(
          c ->
              c.onStart(
                  () -> {
                    c.commandBus().registerDispatchInterceptor(TraceConfiguration::onCommand);
                    c.commandBus().registerHandlerInterceptor(TraceConfiguration::aroundCommand);
                  }));
    };
  }

  private static BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> onCommand(
      List<? extends CommandMessage<?>> commands) {
    String trace = MDC.get(MetaKeys.TRACE);
    return (index, command) ->
        trace == null || command.getMetaData().containsKey(MetaKeys.TRACE)
            ? command
            : command.andMetaData(Map.of(MetaKeys.TRACE, trace));
  }

  /** Until the end of the unit of work, for what is stored is stored after the handler. */
  private static @Nullable Object aroundCommand(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    String before = MDC.get(MetaKeys.TRACE);
    MDC.put(MetaKeys.TRACE, traceOf(unitOfWork.getMessage()));
    unitOfWork.onCleanup(done -> restore(before));
    return chain.proceed();
  }

  private static @Nullable Object aroundEvent(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    String before = MDC.get(MetaKeys.TRACE);
    MDC.put(MetaKeys.TRACE, traceOf(unitOfWork.getMessage()));
    try {
      return chain.proceed();
    } finally {
      restore(before);
    }
  }

  private static String traceOf(Message<?> message) {
    return message.getMetaData().getOrDefault(MetaKeys.TRACE, message.getIdentifier()).toString();
  }

  private static void restore(@Nullable String before) {
    if (before == null) {
      MDC.remove(MetaKeys.TRACE);
    } else {
      MDC.put(MetaKeys.TRACE, before);
    }
  }
}
