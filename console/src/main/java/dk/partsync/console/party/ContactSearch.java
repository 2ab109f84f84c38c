package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows: what was typed, the filters, the order and the place. It travels in bodies
 * of forms and in the session, never in an address.
 *
 * @param text a name, an address or any number of a party
 * @param turns keys of the pages up to this one, none for the first
 */
public record ContactSearch(
    String text,
    @Nullable ContactType type,
    @Nullable ContactSource source,
    @Nullable PartyState state,
    @Nullable ContactProtection protection,
    PartySort sort,
    boolean descending,
    List<String> turns) {

  /** Everybody, by name. */
  public static final ContactSearch ALL = of(null);

  private static final int MAX_TEXT = 200;

  public ContactSearch {
    String stripped = text.strip();
    text = stripped.substring(0, Math.min(MAX_TEXT, stripped.length()));
    turns = List.copyOf(turns);
  }

  /** Everybody of a type, by name. */
  public static ContactSearch of(@Nullable ContactType type) {
    return new ContactSearch("", type, null, null, null, PartySort.NAME, false, List.of());
  }

  /** The types that both filters let through; none: nobody can be found. */
  Set<ContactType> types() {
    Set<ContactType> types = EnumSet.allOf(ContactType.class);
    if (source != null) {
      types.retainAll(source.contactTypes());
    }
    if (type != null) {
      types.retainAll(Set.of(type));
    }
    return types;
  }

  /** Whether anything but the type narrows the list. */
  public boolean isNarrowed() {
    return !text.isEmpty() || source != null || state != null || protection != null;
  }

  @Nullable String after() {
    return turns.isEmpty() ? null : turns.get(turns.size() - 1);
  }

  /** The page after this one. */
  ContactSearch turnedTo(String key) {
    List<String> more = new ArrayList<>(turns);
    more.add(key);
    return at(more);
  }

  /** The page before this one. */
  ContactSearch turnedBack() {
    return turns.isEmpty() ? this : at(turns.subList(0, turns.size() - 1));
  }

  /** From its beginning in an order; the order that it has already is turned round. */
  ContactSearch sortedBy(PartySort wanted) {
    boolean turned = wanted == sort ? !descending : wanted == PartySort.LAST_UPDATED;
    return new ContactSearch(text, type, source, state, protection, wanted, turned, List.of());
  }

  private ContactSearch at(List<String> place) {
    return new ContactSearch(text, type, source, state, protection, sort, descending, place);
  }

  /** Shows nothing of who is looked for. */
  @Override
  public String toString() {
    return "ContactSearch";
  }
}
