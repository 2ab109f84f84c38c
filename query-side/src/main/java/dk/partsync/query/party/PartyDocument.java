package dk.partsync.query.party;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The stored party: what it adds up to, and beside it what lists show, find and sort by.
 *
 * @param sortName see {@link NameFolding#sortKey}
 * @param words see {@link NameFolding#words}
 * @param postCode empty when there is none, so that pages can be keyed by it
 * @param unit only of SOR units
 * @param business only of companies and production units
 * @param cvrNumbers CVR numbers or P-numbers that find the party, only with {@code business}
 * @param ownerNumber CVR number of a production unit's company
 * @param advertisingProtected only with {@code business}
 * @param pausedUntil last day of a pause of a company or production unit
 * @param details only of persons
 * @param cpr only of persons with CPR number
 * @param times only of persons
 * @param numbers CPR numbers that find the party, where there are any
 * @param hidings when name and address are hidden, where they ever are
 * @param guardedUntil the last moment of all protections of name and address, where there are any
 */
@Document(PartyDocument.COLLECTION)
record PartyDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field("type") ContactType contactType,
    @Field("sorId") @Nullable String sorId,
    @Field("name") String name,
    @Field(PartyDocument.SORT_NAME) String sortName,
    @Field("words") List<String> words,
    @Field("line") String addressLine,
    @Field(PartyDocument.POST_CODE) String postCode,
    @Field("district") @Nullable String district,
    @Field("start") @Nullable LocalDate startDate,
    @Field("end") @Nullable LocalDate endDate,
    @Field("inferred") boolean endDateInferred,
    @Field("heirs") List<String> replacedBy,
    @Field(PartyDocument.LAST_UPDATED) Instant lastUpdated,
    @Field("edited") @Nullable LocalDateTime sourceUpdatedAt,
    @Field("valid") @Nullable LocalDate validFrom,
    @Field("sor") @Nullable SorUnit unit,
    @Field("business") @Nullable BusinessFacts business,
    @Field(PartyDocument.CVR_NUMBERS) @Nullable List<String> cvrNumbers,
    @Field(PartyDocument.OWNER) @Nullable String ownerNumber,
    @Field(PartyDocument.NO_ADVERTISING) @Nullable Boolean advertisingProtected,
    @Field(PartyDocument.PAUSED_UNTIL) @Nullable LocalDate pausedUntil,
    @Field("person") @Nullable PersonDetails details,
    @Field("cpr") @Nullable CprFacts cpr,
    @Field("times") @Nullable PartTimes times,
    @Field(PartyDocument.NUMBERS) @Nullable List<String> numbers,
    @Field(Hiding.FIELD) @Nullable List<Hiding> hidings,
    @Field(PartyDocument.GUARDED_UNTIL) @Nullable Instant guardedUntil)
    implements VersionedDocument {

  static final String COLLECTION = "party";
  static final String SORT_NAME = "sort";
  static final String POST_CODE = "post";
  static final String LAST_UPDATED = "at";
  static final String NUMBERS = "numbers";
  static final String CVR_NUMBERS = "cvrNumbers";
  static final String OWNER = "owner";
  static final String NO_ADVERTISING = "noAds";
  static final String PAUSED_UNTIL = "paused";
  static final String GUARDED_UNTIL = "guarded";

  static PartyDocument of(Party party) {
    SorParty unit = party instanceof SorParty sor ? sor : null;
    PersonParty person = party instanceof PersonParty someone ? someone : null;
    BusinessFacts business = party instanceof BusinessParty one ? one.facts() : null;
    String postCode = party.postCode();
    return new PartyDocument(
        party.id(),
        party.version(),
        party.contactType(),
        unit == null ? null : unit.sorId(),
        party.name(),
        NameFolding.sortKey(party.name()),
        NameFolding.words(party.searchedName()),
        party.addressLine(),
        postCode == null ? "" : postCode,
        party.district(),
        party.period().startDate(),
        party.period().endDate(),
        party.period().endDateInferred(),
        party.period().replacedBy(),
        party.lastUpdated(),
        unit == null ? null : unit.sourceUpdatedAt(),
        unit == null ? null : unit.validFrom(),
        unit == null ? null : unit.unit(),
        business,
        business == null ? null : business.numbers(),
        business == null ? null : business.ownerNumber(),
        business == null ? null : business.unit().advertisingProtected(),
        business == null ? null : business.pausedUntil(),
        person == null ? null : person.details(),
        person == null ? null : person.cpr(),
        person == null ? null : person.times(),
        orNone(party.numbers()),
        orNone(party.hidings()),
        Hiding.guardedUntil(party.hidings()));
  }

  /** Most parties have none, and are stored without the field. */
  private static <T> @Nullable List<T> orNone(List<T> values) {
    return values.isEmpty() ? null : values;
  }

  Party party() {
    if (details != null) {
      return new PersonParty(
          id,
          version,
          contactType,
          details,
          cpr,
          times == null ? PartTimes.none() : times,
          lastUpdated);
    }
    if (business != null) {
      return new BusinessParty(id, version, business, lastUpdated);
    }
    return new SorParty(
        id,
        version,
        requireNonNull(sorId),
        requireNonNull(unit),
        new Period(startDate, endDate, endDateInferred, replacedBy),
        lastUpdated,
        sourceUpdatedAt,
        validFrom);
  }
}
