package dk.partsync.store.documents;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Documents at positions, each encoded as BSON. As a tree of objects each would be a hundred that
 * the garbage collector has to move while everybody waits. Guarded by its collection's lock.
 */
final class PackedDocuments {

  private static final int USUAL_BYTES = 2048;

  private final List<byte @Nullable []> packed = new ArrayList<>();
  private final Queue<Integer> empty = new ArrayDeque<>();
  private final ByteBuf buffer = Unpooled.buffer(USUAL_BYTES);
  private long bytes;

  /** The position that it is at from now on. */
  int add(Document document) {
    Integer reused = empty.poll();
    if (reused != null) {
      put(reused, encoded(document));
      return reused;
    }
    packed.add(null);
    put(packed.size() - 1, encoded(document));
    return packed.size() - 1;
  }

  void replace(int position, Document document) {
    put(position, encoded(document));
  }

  void remove(int position) {
    put(position, null);
    empty.add(position);
  }

  /** A document of the caller's own; none if there is none at the position. */
  @Nullable Document get(int position) {
    byte[] stored = packed.get(position);
    return stored == null ? null : BsonDecoder.decodeBson(Unpooled.wrappedBuffer(stored));
  }

  /** Where documents are, in order. */
  IntStream positions() {
    return IntStream.range(0, packed.size()).filter(position -> packed.get(position) != null);
  }

  /** The position behind the last one. */
  int end() {
    return packed.size();
  }

  int count() {
    return packed.size() - empty.size();
  }

  /** Of all of them. */
  long bytes() {
    return bytes;
  }

  private void put(int position, byte @Nullable [] stored) {
    byte[] before = packed.set(position, stored);
    bytes += (stored == null ? 0 : stored.length) - (before == null ? 0 : before.length);
  }

  private byte[] encoded(Document document) {
    buffer.clear();
    BsonEncoder.encodeDocument(document, buffer);
    byte[] stored = new byte[buffer.readableBytes()];
    buffer.readBytes(stored);
    return stored;
  }
}
