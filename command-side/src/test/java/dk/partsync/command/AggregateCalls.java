package dk.partsync.command;

import static org.axonframework.test.matchers.Matchers.matches;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;

/**
 * Calls of aggregates that take their decisions from handlers outside, for use as commands of a
 * fixture.
 */
public final class AggregateCalls {

  private AggregateCalls() {}

  /** Makes a new aggregate. */
  public record Create<T>(Callable<T> factory) {}

  /** Loads the aggregate and answers what the call answers. */
  public record Ask<T>(String id, Function<T, Object> call) {}

  /** A call that answers nothing. */
  public static <T> Ask<T> tell(String id, Consumer<T> call) {
    return new Ask<>(
        id,
        aggregate -> {
          call.accept(aggregate);
          return "";
        });
  }

  /** A refusal with this code. */
  public static Matcher<Object> rejected(RejectionCode code) {
    return matches(e -> e instanceof CommandRejected refusal && refusal.code() == code);
  }

  /** A fixture that understands the calls. */
  public static <T> AggregateTestFixture<T> fixture(Class<T> type) {
    AggregateTestFixture<T> fixture = new AggregateTestFixture<>(type);
    fixture.registerAnnotatedCommandHandler(new Handler<>(fixture.getRepository()));
    return fixture;
  }

  static final class Handler<T> {

    private final Repository<T> repository;

    Handler(Repository<T> repository) {
      this.repository = repository;
    }

    @CommandHandler
    void handle(Create<T> command) throws Exception {
      repository.newInstance(command.factory());
    }

    @CommandHandler
    Object handle(Ask<T> command) {
      return repository.load(command.id()).invoke(command.call());
    }
  }
}
