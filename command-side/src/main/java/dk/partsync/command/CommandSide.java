package dk.partsync.command;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.Register;
import dk.partsync.command.access.AccessCommands;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.cases.CaseCommands;
import dk.partsync.command.cpr.CprCommands;
import dk.partsync.command.cpr.CprSyncCommands;
import dk.partsync.command.cpr.CprSyncWork;
import dk.partsync.command.cpr.CprTerms;
import dk.partsync.command.credentials.CurrentCredentials;
import dk.partsync.command.credentials.UnexpiredTerms;
import dk.partsync.command.cvr.CvrCommands;
import dk.partsync.command.cvr.CvrSyncWork;
import dk.partsync.command.cvr.CvrTerms;
import dk.partsync.command.party.PartyCommands;
import dk.partsync.command.settings.SettingsCommands;
import dk.partsync.command.settings.SorSettingsHolder;
import dk.partsync.command.sor.SorCommands;
import dk.partsync.command.sor.SorSyncWork;
import dk.partsync.command.sor.SorTerms;
import dk.partsync.command.subscription.SubscriptionCommands;
import dk.partsync.command.sync.RegisterWork;
import dk.partsync.command.sync.RunTerms;
import dk.partsync.command.sync.SyncCommands;
import dk.partsync.registers.cpr.CprRegister;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.registers.sor.SorConnectionTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * The command side as one piece of configuration: aggregates, handlers and the work behind them.
 */
public final class CommandSide implements ConfigurerModule {

  private final SourceDownloader downloader;
  private final CprRegister cpr;
  private final CvrRegister cvr;
  private final IdentifierKey key;
  private final Path sources;
  private final Clock clock;

  /**
   * The command side over a way to the registers.
   *
   * @param key hashes the numbers of persons; one for the whole installation and for ever
   * @param sources directory in which downloaded register files are kept
   */
  public CommandSide(
      SourceDownloader downloader,
      CprRegister cpr,
      CvrRegister cvr,
      IdentifierKey key,
      Path sources,
      Clock clock) {
    this.downloader = downloader;
    this.cpr = cpr;
    this.cvr = cvr;
    this.key = key;
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public void configureModule(Configurer configurer) {
    AccessCommands.configure(configurer, key);
    PartyCommands.configure(configurer, clock);
    SettingsCommands.configure(configurer, new SorConnectionTest(downloader), cvr, clock);
    CaseCommands.configure(configurer, clock);
    SubscriptionCommands.configure(configurer, clock);
    CprCommands.configure(configurer, cpr, clock);
    SyncCommands.configure(configurer, clock, CommandSide::works, this::unexpiredTerms);
    CprSyncCommands.configure(configurer, cpr, sources.resolve("cpr"), clock);
    CvrCommands.configure(configurer, cvr, sources.resolve("cvr"), clock);
    SorCommands.configure(configurer, downloader, sources.resolve("sor"), clock);
    configurer.onInitialize(
        c -> c.onStart(() -> c.commandBus().registerHandlerInterceptor(CommandSide::sayNotFound)));
  }

  private static Map<Register, RegisterWork> works(Configuration c) {
    return Map.of(
        Register.SOR,
        c.getComponent(SorSyncWork.class),
        Register.CPR,
        c.getComponent(CprSyncWork.class),
        Register.CVR,
        c.getComponent(CvrSyncWork.class));
  }

  /** A register whose credential has expired starts no run (N-18). */
  private Map<Register, RunTerms.Source> unexpiredTerms(Configuration c) {
    CurrentCredentials credentials = new CurrentCredentials(c.eventStore());
    Map<Register, RunTerms.Source> terms = new EnumMap<>(terms(c));
    terms.replaceAll(
        (register, source) -> new UnexpiredTerms(register, source, credentials, clock));
    return terms;
  }

  private static Map<Register, RunTerms.Source> terms(Configuration c) {
    return Map.of(
        Register.SOR,
        new SorTerms(c.repository(SorSettingsHolder.class)),
        Register.CPR,
        c.getComponent(CprTerms.class),
        Register.CVR,
        c.getComponent(CvrTerms.class));
  }

  private static Object sayNotFound(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    try {
      return chain.proceed();
    } catch (AggregateNotFoundException e) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing with this id.");
    }
  }
}
