package dk.partsync.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body, of a length that is not told beforehand, ends in a refusal when long. */
final class LimitedRequest extends HttpServletRequestWrapper {

  private final int maxBytes;

  LimitedRequest(HttpServletRequest request, int maxBytes) {
    super(request);
    this.maxBytes = maxBytes;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new LimitedBody(super.getInputStream(), maxBytes);
  }

  private static final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private long left;

    LimitedBody(ServletInputStream body, int maxBytes) {
      this.body = body;
      this.left = maxBytes;
    }

    @Override
    public int read() throws IOException {
      int value = body.read();
      if (value >= 0) {
        count(1);
      }
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = body.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw RequestRefused.because(ProblemCode.CONTENT_TOO_LARGE);
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
