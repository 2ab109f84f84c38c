package dk.partsync.query.operations;

/** Names under which the Mongo dead-letter queue of axon-mongo stores its letters. */
final class DeadLetterFields {

  static final String COLLECTION = "deadletters";
  static final String GROUP = "processingGroup";
  static final String SEQUENCE = "sequenceIdentifier";
  static final String INDEX = "index";
  static final String SINCE = "enqueuedAt";
  static final String TOUCHED = "lastTouched";
  static final String CAUSE = "causeType";
  static final String PLACE = "causeMessage";
  static final String AGGREGATE = "message.aggregateIdentifier";
  static final String EVENT = "message.eventIdentifier";
  static final String TYPE = "message.payloadType";
  static final String NUMBER = "message.sequenceNumber";
  static final String TOKEN = "message.token";
  static final String TOKEN_TYPE = "message.tokenType";

  private DeadLetterFields() {}
}
