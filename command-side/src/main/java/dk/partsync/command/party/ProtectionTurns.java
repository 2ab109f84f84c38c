package dk.partsync.command.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.ProtectionSpan;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprProtectionsChanged;
import dk.partsync.api.party.ProtectionTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar does to a person's protections, and what of it has been told (N-08). What was
 * so already when the register first told of it is not told again: that delivery has told it.
 *
 * @param told what needs no telling any more, of the spans there are
 */
record ProtectionTurns(List<ProtectionSpan> spans, Set<Told> told) {

  static final ProtectionTurns NONE = new ProtectionTurns(List.of(), Set.of());

  /** Which of a person's events say something here; the others need not be read. */
  static final Set<Class<? extends CprEvent>> EVENTS =
      Set.of(
          AddressProtectionDetected.class,
          AddressProtectionLifted.class,
          CprProtectionsChanged.class,
          AddressProtectionTermReached.class);

  private static final Duration SOON = Duration.ofDays(30);
  private static final Duration VERY_SOON = Duration.ofDays(7);

  ProtectionTurns after(CprEvent event) {
    CprStamp stamp = event.stamp();
    if (event instanceof AddressProtectionTermReached reached) {
      Set<Told> all = new HashSet<>(told);
      all.add(Told.of(reached));
      return new ProtectionTurns(spans, all);
    }
    return stamp == null || !EVENTS.contains(event.getClass())
        ? this
        : with(
            ProtectionSpan.of(event.applyTo(CprPerson.nothing()).protections()), stamp.fetchedAt());
  }

  /** What is to be told now, in the order of time. */
  List<AddressProtectionTermReached> due(String partyId, Instant now) {
    List<AddressProtectionTermReached> due = new ArrayList<>();
    for (ProtectionSpan span : spans) {
      Stream.of(began(span, now), ending(span, now))
          .flatMap(Stream::ofNullable)
          .map(turn -> new AddressProtectionTermReached(partyId, turn, span.from(), span.until()))
          .filter(turn -> !told.contains(Told.of(turn)))
          .forEach(due::add);
    }
    return due;
  }

  /** When there is something to tell next; none when nothing is to come. */
  @Nullable Instant next() {
    return spans.stream().flatMap(this::ahead).min(Instant::compareTo).orElse(null);
  }

  private static @Nullable ProtectionTurn began(ProtectionSpan span, Instant now) {
    return span.from() == null || now.isBefore(span.from()) ? null : ProtectionTurn.BEGAN;
  }

  /** The narrower warning stands for the wider one. */
  private @Nullable ProtectionTurn ending(ProtectionSpan span, Instant now) {
    Instant until = span.until();
    if (until == null || span.endsBefore(now)) {
      return until == null ? null : ProtectionTurn.ENDED;
    }
    if (!span.holdsAt(now) || until.isAfter(now.plus(SOON))) {
      return null;
    }
    return until.isAfter(now.plus(VERY_SOON)) && !isTold(ProtectionTurn.LAPSES_WITHIN_7_DAYS, until)
        ? ProtectionTurn.LAPSES_WITHIN_30_DAYS
        : ProtectionTurn.LAPSES_WITHIN_7_DAYS;
  }

  private Stream<Instant> ahead(ProtectionSpan span) {
    List<Instant> moments = new ArrayList<>();
    Instant from = span.from();
    Instant until = span.until();
    if (from != null && !isTold(ProtectionTurn.BEGAN, from)) {
      moments.add(from);
    }
    if (until != null && !isTold(ProtectionTurn.ENDED, until)) {
      moments.add(until);
      if (!isTold(ProtectionTurn.LAPSES_WITHIN_7_DAYS, until)) {
        moments.add(notBefore(from, until.minus(VERY_SOON)));
        if (!isTold(ProtectionTurn.LAPSES_WITHIN_30_DAYS, until)) {
          moments.add(notBefore(from, until.minus(SOON)));
        }
      }
    }
    return moments.stream();
  }

  private static Instant notBefore(@Nullable Instant first, Instant moment) {
    return first != null && first.isAfter(moment) ? first : moment;
  }

  private ProtectionTurns with(List<ProtectionSpan> wanted, Instant asOf) {
    Set<Told> kept = new HashSet<>();
    for (ProtectionSpan span : wanted) {
      told.stream().filter(one -> one.isOf(span)).forEach(kept::add);
      Told beginning = new Told(ProtectionTurn.BEGAN, span.from());
      if (span.from() != null && !span.from().isAfter(asOf) && isNew(beginning)) {
        kept.add(beginning);
      }
      Told end = new Told(ProtectionTurn.ENDED, span.until());
      if (span.endsBefore(asOf) && isNew(end)) {
        kept.add(end);
      }
    }
    return new ProtectionTurns(wanted, kept);
  }

  private boolean isNew(Told turn) {
    return spans.stream().noneMatch(turn::isOf);
  }

  private boolean isTold(ProtectionTurn turn, Instant moment) {
    return told.contains(new Told(turn, moment));
  }

  /**
   * A turn that needs no telling.
   *
   * @param moment the first of its span, or the last
   */
  record Told(ProtectionTurn turn, @Nullable Instant moment) {

    static Told of(AddressProtectionTermReached event) {
      return new Told(
          event.turn(), event.turn() == ProtectionTurn.BEGAN ? event.from() : event.until());
    }

    private boolean isOf(ProtectionSpan span) {
      Instant edge = turn == ProtectionTurn.BEGAN ? span.from() : span.until();
      return edge != null && edge.equals(moment);
    }
  }
}
