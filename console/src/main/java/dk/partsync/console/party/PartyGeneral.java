package dk.partsync.console.party;

import dk.partsync.api.party.CprPart;
import dk.partsync.api.party.FieldSource;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.ValueSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tab Generelt shows of a party, by who says it (N-23). */
public final class PartyGeneral {

  private static final List<String> CONTACT = List.of("name", "email", "phone", "mobile");
  private static final List<String> OWN = List.of("email", "phone", "mobile");
  private static final List<String> ADDRESS =
      List.of("line1", "line2", "postCode", "district", "country");

  private final PartyView party;

  PartyGeneral(PartyView party) {
    this.party = party;
  }

  /** Name and contact data of a party that cannot be edited: a register's, or hidden. */
  public List<PartyValue> fixedContact() {
    return CONTACT.stream()
        .filter(field -> isPerson() || !field.equals("mobile"))
        .map(this::fixed)
        .toList();
  }

  /** The address of such a party. */
  public List<PartyValue> fixedAddress() {
    return ADDRESS.stream()
        .filter(field -> isPerson() || !field.equals("line2"))
        .map(this::fixed)
        .toList();
  }

  private PartyValue fixed(String field) {
    boolean own = isPerson() && (OWN.contains(field) || told() == null);
    return new PartyValue(
        field,
        isHidden() ? null : text(field),
        own ? "OWN" : source(),
        own ? null : told(),
        history(field));
  }

  private boolean isPerson() {
    return party.protection() != null;
  }

  /** The name that CPR tells, none where it has told none. */
  public @Nullable PartyValue registerName() {
    return register("name", "name", "registerName");
  }

  /** The address that CPR tells, line by line; empty where it has told none. */
  public List<PartyValue> registerAddress() {
    FieldSource line = find("addressLine", ValueSource.CPR);
    if (line == null || line.value() == null) {
      return List.of();
    }
    List<String> lines = lines();
    return Stream.of(
            value("line1", lines.isEmpty() ? line.value() : lines.get(0), line, "residence"),
            value(
                "line2",
                lines.stream().skip(1).collect(Collectors.joining(", ")),
                line,
                "residence"),
            register("postCode", "postCode", "residencePostCode"),
            register("district", "district", "residenceDistrict"),
            value("country", Objects.requireNonNullElse(party.country(), ""), line, "residence"))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** When the organisation wrote the field down, none where it is not known. */
  public @Nullable Instant ownSince(String field) {
    FieldSource own =
        switch (field) {
          case "givenNames", "surname" -> find("name", ValueSource.OWN);
          case "line1", "line2" -> find("addressLine", ValueSource.OWN);
          default -> find(field, ValueSource.OWN);
        };
    return own == null ? null : own.since();
  }

  private @Nullable PartyValue register(String source, String field, String history) {
    FieldSource found = find(source, ValueSource.CPR);
    return found == null || found.value() == null
        ? null
        : value(field, found.value(), found, history);
  }

  private static PartyValue value(String field, String value, FieldSource of, String history) {
    return new PartyValue(field, value, "CPR", of.since(), history);
  }

  private @Nullable FieldSource find(String field, ValueSource source) {
    return party.sources().stream()
        .filter(one -> one.field().equals(field) && one.source() == source)
        .findFirst()
        .orElse(null);
  }

  private List<String> lines() {
    CprPart cpr = party.cpr();
    return cpr == null ? List.of() : cpr.addressLines();
  }

  private boolean isHidden() {
    return party.protection() != null && party.protection().masked();
  }

  private @Nullable String text(String field) {
    return switch (field) {
      case "name" -> party.name();
      case "email" -> party.email();
      case "phone" -> party.phone();
      case "line1" -> party.addressLine();
      case "postCode" -> party.postCode();
      case "district" -> party.district();
      case "country" -> party.country();
      default -> "";
    };
  }

  private static String history(String field) {
    return field.startsWith("line") ? "addressLine" : field;
  }

  private String source() {
    return switch (party.contactType()) {
      case C, P -> "CPR";
      case J, V -> "CVR";
      case H -> "SOR";
    };
  }

  private @Nullable Instant told() {
    return switch (party.contactType()) {
      case C, P -> party.cpr() == null ? null : party.cpr().fetchedAt();
      case J, V -> party.cvr() == null ? null : party.cvr().fetchedAt();
      case H -> party.lastUpdated();
    };
  }
}
