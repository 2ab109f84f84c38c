package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads an answer whole, or tells why there is none. */
final class AnswerReader implements HttpExchanges.ResponseReader<Answer> {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_REFUSAL = 300;
  private static final int FIRST_FAILURE = 500;
  private static final Set<Integer> MAY_PASS = Set.of(408, TOO_MANY_REQUESTS, 502, 503, 504);

  private final String source;
  private final DownloadLimits limits;

  AnswerReader(String source, DownloadLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  @Override
  public Answer read(ClassicHttpResponse response) throws IOException, AttemptFailed {
    int status = response.getCode();
    if (status >= FIRST_FAILURE || MAY_PASS.contains(status)) {
      throw failure(response);
    }
    return new Answer(status, body(response.getEntity()));
  }

  @Override
  public CallOutcome outcome(Answer answer) {
    return answer.status() < FIRST_REFUSAL ? CallOutcome.DELIVERED : CallOutcome.REFUSED;
  }

  /** A pause longer than any that is made here is kept by not trying again. */
  private SourceException failure(ClassicHttpResponse response) throws AttemptFailed {
    int status = response.getCode();
    FailureCode code =
        status == TOO_MANY_REQUESTS ? FailureCode.SOURCE_REFUSED : FailureCode.SOURCE_UNREACHABLE;
    SourceException failure =
        new SourceException(
            code, source + " answered with status " + status + "; try again later.");
    Duration pause = RetryAfter.of(response);
    if (MAY_PASS.contains(status) && (pause == null || pause.compareTo(limits.maxDelay()) <= 0)) {
      throw new AttemptFailed(failure, pause);
    }
    return failure;
  }

  private byte[] body(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    int most = Math.toIntExact(limits.maxBytes());
    // not closed here: closing would read what is left of a body that is too large
    byte[] body = entity.getContent().readNBytes(most + 1);
    if (body.length > most) {
      throw new SourceException(
          FailureCode.SOURCE_TOO_LARGE,
          "The answer of " + source + " is larger than the limit of " + most + " bytes.");
    }
    return body;
  }
}
