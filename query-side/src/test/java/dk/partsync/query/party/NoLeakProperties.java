package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCode;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.RelationKind;
import dk.partsync.api.cpr.TextAddress;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.FindPartyNumbers;
import dk.partsync.api.party.FindPartyValues;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyNumbers;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyValues;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import dk.partsync.query.projection.MessageAsText;
import dk.partsync.query.support.InCpr;
import dk.partsync.query.support.Persons;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Every value that is protected is written here with the word {@value #SECRET} in it, or with the
 * digits {@value #DIGITS}, so that an answer tells at once when it holds one.
 */
class NoLeakProperties {

  private static final String SECRET = "Geheim";
  private static final String DIGITS = "7777";
  private static final QuerySideBed BED = new QuerySideBed(TestServer.STAND_IN).start();

  private static final Instant AT = Instant.parse("2026-01-01T08:00:00Z");

  private static int persons;

  private String id = Persons.ID;

  @AfterContainer
  static void close() {
    BED.close();
  }

  @Property(tries = 3)
  @Label("N-06 N-09 N-10 no answer holds anything of a person that is protected now")
  void noAnswerHoldsWhatIsProtectedNow(@ForAll("histories") List<History> histories) {
    List<Object> answers = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (History history : histories) {
      id = Persons.id(++persons);
      ids.add(id);
      Instant at = AT;
      for (PartyEvent event : events(history)) {
        BED.publish(id, at, event);
        at = at.plusSeconds(60);
      }
    }
    BED.catchUp();
    ids.forEach(each -> answers.addAll(answersAbout(each)));
    answers.addAll(lists());
    for (Object answer : answers) {
      assertThat(MessageAsText.write(answer).toLowerCase(Locale.ROOT))
          .doesNotContain(SECRET.toLowerCase(Locale.ROOT))
          .doesNotContain(DIGITS);
      assertThat(answer.toString()).doesNotContain(SECRET).doesNotContain(DIGITS);
    }
  }

  @Provide
  Arbitrary<List<History>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11).list().ofMaxSize(10),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2))
        .as(History::new)
        .list()
        .ofSize(12);
  }

  /** Registered, then anything in any order, then protected in one way or another. */
  private List<PartyEvent> events(History history) {
    List<PartyEvent> events = new ArrayList<>();
    events.add(new PartyRegistered(id, ContactType.P, details()));
    history.steps.forEach(step -> events.add(middle().get(step)));
    events.addAll(ends().get(history.protection));
    events.addAll(afterwards().subList(0, history.afterwards));
    return events;
  }

  private static List<Object> answersAbout(String person) {
    List<Object> answers = new ArrayList<>();
    answers.add(BED.ask(new FindParty(person, true), PartyView.class));
    answers.add(BED.ask(new FindPartyNumbers(List.of(person), true), PartyNumbers.class));
    PartyHistory history = BED.ask(new FindPartyHistory(person, 0, 200), PartyHistory.class);
    answers.add(history);
    for (PartyHistory.Entry entry : history.entries()) {
      answers.add(BED.ask(new FindPartyAsOf(person, entry.at(), null, true), PartyView.class));
      answers.add(BED.ask(new FindPartyValues(person, entry.at(), null), PartyValues.class));
    }
    return answers;
  }

  private static List<Object> lists() {
    List<Object> answers = new ArrayList<>();
    for (PartySort sort : PartySort.values()) {
      answers.addAll(pages(null, null, sort, false));
      answers.addAll(pages(null, null, sort, true));
    }
    assertThat(pages(SECRET, null, PartySort.LAST_UPDATED, false).get(0).parties()).isEmpty();
    assertThat(pages(null, DIGITS, PartySort.NAME, false).get(0).parties()).isEmpty();
    return answers;
  }

  /** The pages, each with what its key decodes to. */
  private static List<PartyPage> pages(
      String words, String postCode, PartySort sort, boolean descending) {
    List<PartyPage> pages = new ArrayList<>();
    String key = null;
    do {
      PartyPage page =
          BED.ask(
              new FindParties(words, Set.of(), null, postCode, null, sort, descending, key, 7),
              PartyPage.class);
      key = page.next();
      pages.add(page);
      pages.add(new PartyPage(List.of(), key == null ? null : decoded(key)));
    } while (key != null);
    return pages;
  }

  private static String decoded(String key) {
    return new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
  }

  private List<PartyEvent> middle() {
    return List.of(
        new CprNumberAssigned(id, number(1)),
        new CprNumbersChanged(id, new CprNumbers(number(2), List.of(number(1))), InCpr.STAMP),
        new CprNameChanged(id, name(), InCpr.STAMP),
        new CprAddressesChanged(id, addresses(), InCpr.STAMP),
        new CprAddressesChanged(id, CprAddresses.none(), InCpr.STAMP),
        new CprStatusChanged(id, InCpr.RESIDENT, InCpr.STAMP),
        new CprRelativesChanged(id, List.of(relative(List.of())), InCpr.STAMP),
        new CprRelativesChanged(id, List.of(), InCpr.STAMP),
        new AddressProtectionLifted(id, List.of(), InCpr.STAMP),
        new CprUpdatesPaused(id, SECRET + " reason", LocalDate.of(2027, 1, 1)),
        new PartyDetailsChanged(id, null, details().address(), null, SECRET + " note"),
        InCpr.fetched(id));
  }

  private List<List<PartyEvent>> ends() {
    CprNumberAssigned number = new CprNumberAssigned(id, number(3));
    return List.of(
        List.of(number, protect(null, null), InCpr.fetched(id)),
        List.of(number, protect("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"), InCpr.fetched(id)),
        List.of(number));
  }

  private List<PartyEvent> afterwards() {
    return List.of(
        new PartyDetailsChanged(
            id, new PersonName(SECRET, SECRET, SECRET), null, null, SECRET + " again"),
        new CprAddressesChanged(id, addresses(), InCpr.STAMP));
  }

  private AddressProtectionDetected protect(String from, String until) {
    CprProtection protection = InCpr.protection(from, until);
    return new AddressProtectionDetected(id, List.of(protection), InCpr.STAMP);
  }

  private static String number(int last) {
    return "0" + last + "0190" + DIGITS;
  }

  private static PersonDetails details() {
    return new PersonDetails(
        new PersonName(SECRET + "fornavn", SECRET + "sen", SECRET),
        new PersonAddress(List.of(SECRET + "vej 1"), DIGITS, SECRET + "by", "DK"),
        new PersonContactData(
            DIGITS + "1111", DIGITS + "2222", SECRET + "@x.invalid", true, "https://" + SECRET),
        SECRET + " note");
  }

  private static CprName name() {
    return new CprName(SECRET, SECRET, SECRET, SECRET, List.of(SECRET), InCpr.SINCE);
  }

  private static CprAddresses addresses() {
    CprCode place = new CprCode(DIGITS, SECRET, null);
    TextAddress text = new TextAddress(List.of(SECRET + "gade"), place, InCpr.SINCE, null);
    return new CprAddresses(
        new CprResidence(
            SECRET,
            SECRET,
            DIGITS,
            DIGITS,
            SECRET,
            DIGITS,
            SECRET,
            DIGITS,
            SECRET,
            place,
            DIGITS,
            SECRET,
            InCpr.SINCE,
            place,
            InCpr.SINCE),
        text,
        text,
        text,
        place);
  }

  private static CprRelative relative(List<CprProtection> protections) {
    return new CprRelative(
        RelationKind.CHILD,
        SECRET,
        CprNumber.of(number(9)).value(),
        SECRET,
        InCpr.SINCE,
        null,
        InCpr.SINCE,
        null,
        protections,
        List.of(SECRET));
  }

  /**
   * What happened to one person.
   *
   * @param steps places in {@link #middle}
   * @param protection place in {@link #ends}
   * @param afterwards how many of {@link #afterwards} follow
   */
  record History(List<Integer> steps, int protection, int afterwards) {}
}
