package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.registers.cpr.CprRegister.CprMatches;
import dk.partsync.registers.cpr.PersonPages.Page;
import dk.partsync.registers.datafordeler.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons by name and address (section 4.7). */
final class PersonFinder {

  /** A name at a house number that fills more pages is no name that tells anybody apart. */
  private static final int MAX_PAGES = 10;

  private final PersonPages service;

  PersonFinder(PersonPages service) {
    this.service = service;
  }

  CprMatches search(CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
    Query query = query(access, search, withRelatives);
    Map<String, @Nullable Object> variables = variables(access, search);
    List<CprPerson> matches = new ArrayList<>();
    for (int pages = 1; ; pages++) {
      Page page = service.page(access, query, variables);
      page.persons().stream()
          .map(person -> PersonMapper.of(person, numbers(access, person)))
          .filter(person -> AddressText.matches(search, person))
          .forEach(matches::add);
      if (page.next() == null || matches.size() > limit || pages == MAX_PAGES) {
        boolean more = page.next() != null || matches.size() > limit;
        return new CprMatches(
            List.copyOf(matches.subList(0, Math.min(limit, matches.size()))), more);
      }
      variables.put("after", page.next());
    }
  }

  private static CprNumbers numbers(CprAccess access, Part person) {
    return access.privateAccess() ? new CprNumbers("", List.of()) : NumberMapper.of(person);
  }

  private static Query query(CprAccess access, PersonSearch search, boolean withRelatives) {
    return access.privateAccess()
        ? PrivateQueries.SEARCH
        : PublicQueries.search(
            isStated(search.middleName()), search.birthDate() != null, withRelatives);
  }

  private static Map<String, @Nullable Object> variables(CprAccess access, PersonSearch search) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    String givenNames = stated(search.givenNames());
    variables.put("efternavn", stated(search.surname()));
    variables.put("vejnavn", stated(search.roadName()));
    variables.put("husnummer", AddressText.houseNumber(stated(search.houseNumber())));
    variables.put("postnummer", stated(search.postCode()));
    if (access.privateAccess()) {
      variables.put("fornavne", givenNames.split("\\s+", 2)[0]);
      return variables;
    }
    variables.put("fornavne", givenNames);
    if (isStated(search.middleName())) {
      variables.put("mellemnavn", stated(search.middleName()));
    }
    if (search.birthDate() != null) {
      variables.put("foedselsdato", search.birthDate().toString());
    }
    return variables;
  }

  private static boolean isStated(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String stated(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a search states name and address");
    }
    return text.strip();
  }
}
