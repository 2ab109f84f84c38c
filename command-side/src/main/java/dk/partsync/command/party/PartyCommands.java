package dk.partsync.command.party;

import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.access.KeyInUse;
import java.time.Clock;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.lifecycle.Phase;
import org.axonframework.modelling.command.RepositorySpanFactory;

/** Wires the parties: SOR units, which sync runs write, persons, and businesses. */
public final class PartyCommands {

  private PartyCommands() {}

  /** Registers them; a component {@link ConcurrentReads}, if there is one, says how to load. */
  public static void configure(Configurer configurer, Clock clock) {
    PessimisticLockFactory locks = PessimisticLockFactory.usingDefaults();
    configurer
        .registerComponent(PartiesAhead.class, c -> ahead(c, locks))
        .configureAggregate(
            AggregateConfigurer.defaultConfiguration(Party.class)
                .configureRepository(c -> repository(c, locks)))
        .configureAggregate(Person.class)
        .configureAggregate(BusinessUnit.class)
        .configureAggregate(ClaimedIdentifier.class)
        .registerComponent(ClaimedNumbers.class, PartyCommands::claims)
        .registerComponent(
            PersonsInStep.class,
            c ->
                new PersonsInStep(c.repository(Person.class), c.getComponent(ClaimedNumbers.class)))
        .registerComponent(
            FetchedPersons.class,
            c ->
                new FetchedPersons(
                    c.repository(Person.class),
                    c.getComponent(ClaimedNumbers.class),
                    c.eventStore()))
        .registerComponent(FetchedBusinesses.class, c -> new FetchedBusinesses(c.eventStore()))
        .registerComponent(
            BusinessesInStep.class,
            c ->
                new BusinessesInStep(
                    c.repository(BusinessUnit.class), c.getComponent(ClaimedNumbers.class)))
        .registerCommandHandler(c -> new BusinessHandler(c.repository(BusinessUnit.class), clock))
        .registerCommandHandler(
            c ->
                new PersonHandler(
                    c.repository(Person.class),
                    c.getComponent(ClaimedNumbers.class),
                    c.getComponent(FetchedPersons.class),
                    clock))
        .onInitialize(
            c ->
                c.onShutdown(
                    Phase.OUTBOUND_EVENT_CONNECTORS,
                    () -> c.getComponent(PartiesAhead.class).close()));
  }

  private static ClaimedNumbers claims(Configuration c) {
    return new ClaimedNumbers(
        c.repository(ClaimedIdentifier.class),
        c.eventStore(),
        c.getComponent(KeyInUse.class),
        c.getComponent(IdentifierKey.class));
  }

  private static PartiesAhead ahead(Configuration c, PessimisticLockFactory locks) {
    return new PartiesAhead(
        c.eventStore(), locks, c.getComponent(ConcurrentReads.class, () -> ConcurrentReads.NONE));
  }

  private static PartyRepository repository(Configuration c, PessimisticLockFactory locks) {
    return new PartyRepository(
        EventSourcingRepository.builder(Party.class)
            .lockFactory(locks)
            .eventStore(c.eventStore())
            .repositoryProvider(c::repository)
            .parameterResolverFactory(c.parameterResolverFactory())
            .handlerDefinition(c.handlerDefinition(Party.class))
            .spanFactory(c.getComponent(RepositorySpanFactory.class)),
        c.getComponent(PartiesAhead.class));
  }
}
