package dk.partsync.simulator.cpr;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People known by their protections, and a hundred and more who are found by one search. */
final class SpecialProtections {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final int MANY = 105;

  private final Cast cast;
  private final Map<String, Citizen> specials;
  private final Instant past;

  SpecialProtections(Cast cast, Map<String, Citizen> specials) {
    this.cast = cast;
    this.specials = specials;
    this.past = cast.firstDay.minusDays(100).atTime(9, 25).atZone(COPENHAGEN).toInstant();
  }

  void plant() {
    protect("protected", past, startOf(cast.firstDay.plusYears(1)));
    protect("protected-for-ever", past, null);
    protect("protection-expired", past.minus(Duration.ofDays(300)), past);
    protect("protection-tomorrow", startOf(cast.firstDay.plusDays(1)), null);
    protect("protection-ends-tomorrow", past, startOf(cast.firstDay.plusDays(1)));
    Citizen lifted = protect("protection-lifted", past.minus(Duration.ofDays(30)), null);
    cast.life.unprotect(lifted, past);
    of("local-directory", Protection.LOCAL_DIRECTORY);
    of("marketing", Protection.MARKETING);
    of("credit-warning", Protection.CREDIT_WARNING);
    families();
    gone();
    many();
  }

  private void families() {
    Citizen parent = special("unprotected-parent", cast.adult(true));
    hide(special("protected-child", cast.child(parent, 8)));
    Citizen hidden = special("protected-parent", cast.adult(true));
    hide(hidden);
    specials.put("child-of-protected-parent", cast.child(hidden, 6));
    Citizen[] couple = cast.couple(41);
    specials.put("married-to-protected", couple[0]);
    hide(special("protected-spouse", couple[1]));
  }

  private void gone() {
    LocalDate day = cast.firstDay.minusDays(20);
    Citizen dead = protect("protected-dead", past, null);
    cast.life.die(dead, day);
    Citizen renumbered = protect("protected-renumbered", past, null);
    cast.life.renumber(renumbered, day);
    Citizen withContact = protect("protected-disappeared", past, null);
    withContact.contact = Lines.since(day, "Postboks 13", "9009 Prøvekøbing");
    cast.life.disappear(withContact, day);
  }

  private void many() {
    Place hall = cast.places.anywhere();
    for (int i = 1; i <= MANY; i++) {
      Place room = hall.withDoor("%02d".formatted(i / 20), "%04d".formatted(i));
      Citizen one = cast.person(false, 22, "Mangesen", room);
      one.names.start(Name.of("Anders", "Mangesen"), cast.firstDay.minusYears(2));
      specials.put("one-of-many-" + i, one);
    }
  }

  private void of(String type, String wire) {
    cast.life.protect(special(type, cast.adult()), wire, past, null);
  }

  private Citizen protect(String name, Instant from, @Nullable Instant to) {
    Citizen citizen = special(name, cast.adult());
    cast.life.protect(citizen, Protection.NAME_AND_ADDRESS, from, to);
    return citizen;
  }

  private void hide(Citizen citizen) {
    cast.life.protect(citizen, Protection.NAME_AND_ADDRESS, past, null);
  }

  private Citizen special(String name, Citizen citizen) {
    specials.put(name, citizen);
    return citizen;
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(COPENHAGEN).toInstant();
  }
}
