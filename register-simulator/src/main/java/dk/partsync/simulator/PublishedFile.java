package dk.partsync.simulator;

import java.nio.file.Path;

/**
 * A file as it is served.
 *
 * @param length bytes served, from the start of the file on disk
 * @param etag strong, with its quotes
 * @param formerEtag of the file before it, the same when there was none
 * @param lastModified HTTP date
 */
record PublishedFile(
    Path path,
    long length,
    String etag,
    String formerEtag,
    String lastModified,
    String contentType) {

  /** The same file cut short, which makes it another file to clients. */
  PublishedFile cutTo(long newLength) {
    String newEtag = etag.substring(0, etag.length() - 1) + "-" + newLength + "\"";
    return new PublishedFile(path, newLength, newEtag, formerEtag, lastModified, contentType);
  }

  /** The same content under the tag of the file before it. */
  PublishedFile underFormerTag() {
    return new PublishedFile(path, length, formerEtag, formerEtag, lastModified, contentType);
  }

  /** The same content at another time. */
  PublishedFile modifiedAt(String otherTime) {
    return new PublishedFile(path, length, etag, formerEtag, otherTime, contentType);
  }
}
