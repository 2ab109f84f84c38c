package dk.partsync.registers.datafordeler;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The token that is in use. One is fetched at a time: who needs it meanwhile waits for that one and
 * shares its failure. Safe for use by many threads.
 */
final class AccessTokens {

  private final Function<TokenKey, Token> endpoint;
  private final Clock clock;
  private @Nullable Renewal latest;

  /**
   * @param endpoint where tokens are had
   */
  AccessTokens(Function<TokenKey, Token> endpoint, Clock clock) {
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /**
   * A token that the register has not refused.
   *
   * @param refused one that it has, none at first
   * @throws DatafordelerFailure when there is none to be had
   */
  Token token(TokenKey key, @Nullable Token refused) {
    Renewal renewal = renewal(key, refused);
    renewal.task().run();
    return renewal.token();
  }

  private synchronized Renewal renewal(TokenKey key, @Nullable Token refused) {
    if (latest == null || !latest.serves(key, refused, clock)) {
      latest = new Renewal(key, new FutureTask<>(() -> endpoint.apply(key)));
    }
    return latest;
  }

  private record Renewal(TokenKey key, FutureTask<Token> task) {

    boolean serves(TokenKey wanted, @Nullable Token refused, Clock clock) {
      if (!key.equals(wanted)) {
        return false;
      }
      if (!task.isDone()) {
        return true;
      }
      try {
        Token token = token();
        return !token.equals(refused) && clock.instant().isBefore(token.renewAt());
      } catch (DatafordelerFailure e) {
        return false;
      }
    }

    Token token() {
      try {
        return task.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof DatafordelerFailure failure) {
          throw new DatafordelerFailure(failure.kind(), failure.text());
        }
        throw new IllegalStateException("no token was had", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw Failures.interrupted();
      }
    }
  }
}
