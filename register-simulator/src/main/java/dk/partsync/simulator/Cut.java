package dk.partsync.simulator;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** Finds the places where a file is cut short. */
final class Cut {

  private Cut() {}

  /** A place near the given share of the bytes with neither side of it an end of line. */
  static long insideRow(FileChannel file, int percent) throws IOException {
    long cut = file.size() * percent / 100;
    while (cut > 1 && (isLineEnd(file, cut - 1) || isLineEnd(file, cut))) {
      cut--;
    }
    return cut;
  }

  /** The end of the header line and of the given share of the rows below it, rounded down. */
  static long afterRows(FileChannel file, int percent) throws IOException {
    long rows = Math.max(0, lines(file, Long.MAX_VALUE).lines() - 1);
    return lines(file, 1 + rows * percent / 100).bytes();
  }

  private record Lines(long lines, long bytes) {}

  private static Lines lines(FileChannel file, long limit) throws IOException {
    file.position(0);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    long lines = 0;
    long bytes = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      bytes++;
      if (b == '\n' && ++lines == limit) {
        break;
      }
    }
    return new Lines(lines, bytes);
  }

  private static boolean isLineEnd(FileChannel file, long position) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    return file.read(one, position) == 1 && (one.get(0) == '\n' || one.get(0) == '\r');
  }
}
