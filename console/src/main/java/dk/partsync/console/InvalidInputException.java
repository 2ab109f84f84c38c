package dk.partsync.console;

/** What was typed into a field cannot be taken. It never holds what was typed. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final String messageKey;

  /**
   * @param field name of the form field
   * @param messageKey key of the sentence that says what is asked of it
   */
  public InvalidInputException(String field, String messageKey) {
    super(field);
    this.field = field;
    this.messageKey = messageKey;
  }

  public String field() {
    return field;
  }

  public String messageKey() {
    return messageKey;
  }
}
