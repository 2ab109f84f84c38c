package dk.partsync.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;

/** Command and query handlers of a test, and what they have been asked. */
public final class Backend {

  private final SimpleCommandBus commandBus = SimpleCommandBus.builder().build();
  private final SimpleQueryBus queryBus = SimpleQueryBus.builder().build();
  private final Map<Class<?>, Registration> handlers = new HashMap<>();
  private final List<CommandMessage<?>> commands = new CopyOnWriteArrayList<>();
  private final List<Object> queries = new CopyOnWriteArrayList<>();

  CommandGateway commandGateway() {
    return DefaultCommandGateway.builder().commandBus(commandBus).build();
  }

  QueryGateway queryGateway() {
    return DefaultQueryGateway.builder().queryBus(queryBus).build();
  }

  /** Forgets every handler and message. */
  void reset() {
    handlers.values().forEach(Registration::cancel);
    handlers.clear();
    commands.clear();
    queries.clear();
  }

  public <C> void handle(Class<C> command, Function<C, Object> handler) {
    forget(command);
    handlers.put(
        command,
        commandBus.subscribe(
            command.getName(),
            message -> {
              commands.add(message);
              return handler.apply(command.cast(message.getPayload()));
            }));
  }

  public <Q, R> void answer(Class<Q> query, Class<R> type, Function<Q, Object> handler) {
    forget(query);
    handlers.put(
        query,
        queryBus.subscribe(
            query.getName(),
            type,
            message -> {
              queries.add(message.getPayload());
              return handler.apply(query.cast(message.getPayload()));
            }));
  }

  private void forget(Class<?> message) {
    Registration before = handlers.remove(message);
    if (before != null) {
      before.cancel();
    }
  }

  public <Q> void emit(Class<Q> query, Object update) {
    queryBus.queryUpdateEmitter().emit(query, q -> true, update);
  }

  public int openSubscriptions() {
    return queryBus.queryUpdateEmitter().activeSubscriptions().size();
  }

  public CommandMessage<?> onlyCommand() {
    if (commands.size() != 1) {
      throw new AssertionError("one command expected: " + commands);
    }
    return commands.get(0);
  }

  public List<CommandMessage<?>> commands() {
    return commands;
  }

  public List<Object> queries() {
    return queries;
  }
}
