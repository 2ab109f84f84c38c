package dk.partsync.console.party;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * Where somebody was in the list, so that coming back leads there: kept in memory with the session,
 * since it may hold a name or number and must not stand in an address.
 *
 * @param partyId the marked party, none while none is marked
 */
record ContactPlace(ContactSearch search, @Nullable String partyId) {

  private static final String ATTRIBUTE = ContactPlace.class.getName();

  static ContactPlace of(HttpSession session) {
    Object kept = session.getAttribute(ATTRIBUTE);
    return kept instanceof ContactPlace place ? place : new ContactPlace(ContactSearch.ALL, null);
  }

  void keepIn(HttpSession session) {
    synchronized (WebUtils.getSessionMutex(session)) {
      session.setAttribute(ATTRIBUTE, this);
    }
  }
}
