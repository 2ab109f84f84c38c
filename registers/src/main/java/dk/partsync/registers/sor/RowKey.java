package dk.partsync.registers.sor;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** First 128 bits of the SHA-256 of a raw record: equal keys mean equal bytes. */
record RowKey(long high, long low) {

  static RowKey of(RecordBlock block, int record, MessageDigest sha256) {
    block.digest(record, sha256);
    ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
    return new RowKey(hash.getLong(), hash.getLong());
  }
}
