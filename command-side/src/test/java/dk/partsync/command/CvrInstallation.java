package dk.partsync.command;

import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.cvr.WantCvrUnits;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.RegisterCompany;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An installation that uses CVR, with a register in memory. */
public final class CvrInstallation implements AutoCloseable {

  private final CvrInMemory cvr = new CvrInMemory();
  private final Path sources;
  private final CprInstallation base;

  public CvrInstallation(Path sources) {
    this.sources = sources;
    base = new CprInstallation(sources, cvr);
    change(settings(true, CvrSource.GRAPHQL));
  }

  public static CvrSettings settings(boolean enabled, CvrSource source) {
    return new CvrSettings(
        enabled,
        source,
        "https://cvr.example.invalid/",
        "https://distribution.example.invalid/",
        "https://token.example.invalid/",
        "https://token-oces.example.invalid/",
        1000,
        0,
        true,
        5,
        30,
        30);
  }

  public void change(CvrSettings settings) {
    send(new ChangeCvrSettings(settings, null));
  }

  public CvrInMemory cvr() {
    return cvr;
  }

  /** The rest of the installation. */
  public CprInstallation base() {
    return base;
  }

  /** Where what CVR says is kept during a run. */
  public Path files() {
    return sources.resolve("cvr");
  }

  public <T> T send(Object command) {
    return base.send(command);
  }

  public static String newId() {
    return BusinessId.of(UUID.randomUUID());
  }

  /** Registers a unit that CVR knows; answers the party's id. */
  public String registered(CvrUnit unit) {
    cvr.put(unit);
    return register(newId(), unit).partyId();
  }

  /** Asks to register a unit by its number. */
  public CvrFetchAnswer register(String partyId, CvrUnit unit) {
    return send(
        unit.identity().kind() == CvrUnitKind.COMPANY
            ? new RegisterCompany(partyId, company(unit), null)
            : new RegisterCompany(partyId, null, productionUnit(unit)));
  }

  /** Writes down that the organisation wants the units. */
  public void want(List<CvrUnit> units) {
    List<CvrNumber> companies = new ArrayList<>();
    List<PNumber> productionUnits = new ArrayList<>();
    for (CvrUnit unit : units) {
      if (unit.identity().kind() == CvrUnitKind.COMPANY) {
        companies.add(company(unit));
      } else {
        productionUnits.add(productionUnit(unit));
      }
    }
    send(new WantCvrUnits("intake-" + UUID.randomUUID(), companies, productionUnits));
  }

  private static CvrNumber company(CvrUnit unit) {
    return new CvrNumber(unit.identity().cvrNumber());
  }

  private static PNumber productionUnit(CvrUnit unit) {
    return new PNumber(unit.identity().pNumber());
  }

  public String start(SyncMode mode, boolean dryRun) {
    return base.start(Register.CVR, mode, dryRun);
  }

  /** Runs until the run has ended or is held. */
  public Run run() {
    return base.await(start(null, false));
  }

  /** The same on the next day. */
  public Run runNextMorning() {
    base.clock().toMorning(base.clock().today().plusDays(1));
    return run();
  }

  /** What is known from CVR of a party, in the order of its facts. */
  public List<CvrEvent> events(String partyId) {
    return all(CvrEvent.class).stream().filter(event -> event.partyId().equals(partyId)).toList();
  }

  public <T> List<T> all(Class<T> type) {
    return base.payloads().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void close() {
    base.close();
  }
}
