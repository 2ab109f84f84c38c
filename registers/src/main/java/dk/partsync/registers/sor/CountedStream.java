package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to deliver more than a number of bytes; closing leaves the stream beneath open. */
final class CountedStream extends FilterInputStream {

  private final long limit;
  private long delivered;

  CountedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    count(Math.max(0, count));
    return count;
  }

  void drain() throws IOException {
    byte[] unread = new byte[1 << 16];
    int count = read(unread, 0, unread.length);
    while (count >= 0) {
      count = read(unread, 0, unread.length);
    }
  }

  private void count(int bytes) {
    delivered += bytes;
    if (delivered > limit) {
      throw new SourceException(
          FailureCode.SOURCE_TOO_LARGE,
          "The archive unpacks to more than the limit of " + limit + " bytes.");
    }
  }

  @Override
  public long skip(long bytes) {
    throw new UnsupportedOperationException("what is skipped would not be counted");
  }

  @Override
  public void close() {
    // the members that follow are still to be read
  }
}
