package dk.partsync.registers.http;

import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** One file on its way through as many requests as it takes. */
final class Transfer {

  private static final long UNKNOWN = -1;

  private final URI url;
  private final String source;
  private final @Nullable Validators known;
  private final PartFile part;
  private final long maxBytes;
  private @Nullable Edition edition;
  private long announced = UNKNOWN;

  Transfer(URI url, @Nullable Validators known, PartFile part, long maxBytes) {
    this.url = url;
    this.source = SourceName.of(url);
    this.known = known;
    this.part = part;
    this.maxBytes = maxBytes;
  }

  @Nullable Edition edition() {
    return edition;
  }

  HttpGet nextRequest() {
    HttpGet request = new HttpGet(url);
    String validator = edition == null ? null : edition.forResume();
    if (part.length() > 0 && validator != null) {
      request.setHeader(HttpHeaders.RANGE, "bytes=" + part.length() + "-");
      request.setHeader(HttpHeaders.IF_RANGE, validator);
    } else if (known != null) {
      askForNewer(request, known);
    }
    return request;
  }

  private static void askForNewer(HttpGet request, Validators known) {
    if (known.etag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
    }
    if (known.lastModified() != null) {
      request.setHeader(
          HttpHeaders.IF_MODIFIED_SINCE, DateUtils.formatStandardDate(known.lastModified()));
    }
  }

  /**
   * Takes in what a response carries.
   *
   * @return whether the file is here; false when the known copy is still the source's
   */
  boolean receive(ClassicHttpResponse response) throws IOException, AttemptFailed {
    int status = response.getCode();
    boolean resuming = part.length() > 0;
    if (status == HttpStatus.SC_NOT_MODIFIED && known != null && !resuming) {
      edition = Edition.of(response);
      return false;
    }
    if (status == HttpStatus.SC_OK) {
      begin(response);
    } else if (resuming && isPartial(status)) {
      checkContinues(response);
    } else {
      throw Refusal.of(response, source);
    }
    append(response.getEntity());
    if (announced != UNKNOWN && part.length() != announced) {
      throw new AttemptFailed(
          FailureCode.SOURCE_UNREACHABLE,
          "The transfer from " + source + " broke off; try again later.",
          null);
    }
    return true;
  }

  private void begin(ClassicHttpResponse response) {
    part.startOver();
    edition = Edition.of(response);
    HttpEntity entity = response.getEntity();
    announced = entity == null ? 0 : Math.max(UNKNOWN, entity.getContentLength());
    checkSize(announced);
  }

  private static boolean isPartial(int status) {
    return status == HttpStatus.SC_PARTIAL_CONTENT
        || status == HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE;
  }

  private void checkContinues(ClassicHttpResponse response) throws AttemptFailed {
    ContentRange range = ContentRange.of(response);
    boolean continues =
        response.getCode() == HttpStatus.SC_PARTIAL_CONTENT
            && range != null
            && range.first() == part.length()
            && (announced == UNKNOWN || range.total() < 0 || range.total() == announced)
            && edition != null
            && edition.agreesWith(Edition.of(response));
    if (!continues) {
      part.startOver();
      edition = null;
      throw new AttemptFailed(
          FailureCode.SOURCE_UNREACHABLE,
          source + " changed the file while it was being fetched; try again later.",
          null);
    }
  }

  private void append(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return;
    }
    byte[] buffer = new byte[1 << 16];
    // not closed here: closing would read what is left of a body that is too large
    InputStream content = entity.getContent();
    for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
      checkSize(part.length() + count);
      part.append(buffer, count);
    }
  }

  private void checkSize(long bytes) {
    if (bytes > maxBytes) {
      throw new SourceException(
          FailureCode.SOURCE_TOO_LARGE,
          "The file at " + source + " is larger than the limit of " + maxBytes + " bytes.");
    }
  }
}
