package dk.partsync.registers.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** What a register answers to a question. */
public final class Answer {

  private final int status;
  private final byte[] body;

  Answer(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  /** HTTP status: success, or one that says that the question is refused. */
  public int status() {
    return status;
  }

  /** The whole body, from the start at each call. */
  public InputStream body() {
    return new ByteArrayInputStream(body);
  }
}
