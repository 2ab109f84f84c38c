package dk.partsync.console;

import dk.partsync.api.access.Role;
import dk.partsync.web.Caller;
import dk.partsync.web.PrintableText;
import java.util.Set;

/**
 * Who is signed in; a controller method that has it as a parameter gets it filled in.
 *
 * @param name under which commands are sent
 */
public record User(String name, Set<Role> roles) {

  public User {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Sends in this user's name, for no stated purpose. */
  public Caller caller() {
    return new Caller(name, null);
  }

  /**
   * Sends in this user's name for a purpose.
   *
   * @param purpose case id or reason as it was typed in
   * @throws InvalidInputException when it is empty, longer than 200 characters or no text
   */
  public Caller caller(String purpose) {
    String stated = purpose.strip();
    if (!PrintableText.isPrintable(stated)) {
      throw new InvalidInputException(Caller.PURPOSE_FIELD, "input.purpose");
    }
    return new Caller(name, stated);
  }
}
