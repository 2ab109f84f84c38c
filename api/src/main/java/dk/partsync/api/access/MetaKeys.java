package dk.partsync.api.access;

/** Keys of the metadata that every event carries (design section 5). */
public final class MetaKeys {

  /** User name, or {@link #SYSTEM} for what the product does by itself. */
  public static final String WHO = "who";

  /** Purpose: case id or stated reason. */
  public static final String WHY = "why";

  /** Id of the sync run that brought the data. */
  public static final String RUN = "run";

  /** SHA-256 of the source file, 64 hexadecimal digits. */
  public static final String SOURCE = "source";

  /** Line of the source file on which the row starts; the header is line 1. */
  public static final String LINE = "line";

  /**
   * {@code true} on the events of the first delivery of a person: before it the register had said
   * nothing, so nothing in it has changed (feed of changes).
   */
  public static final String FIRST_DELIVERY = "firstDelivery";

  /**
   * Id of everything that one request, or one decision of the product, has caused; log lines name
   * it under the same key. The framework passes it on from message to message.
   */
  public static final String TRACE = "traceId";

  public static final String SYSTEM = "system";

  private MetaKeys() {}
}
