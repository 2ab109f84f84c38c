package dk.partsync.query;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.RightOfWay;
import dk.partsync.query.access.AccessViews;
import dk.partsync.query.cases.CaseQueries;
import dk.partsync.query.cases.CaseViews;
import dk.partsync.query.changes.ChangeQueries;
import dk.partsync.query.cpr.QueuedFetchViews;
import dk.partsync.query.credentials.CredentialsViews;
import dk.partsync.query.cvr.CvrIntakeViews;
import dk.partsync.query.operations.OperationsViews;
import dk.partsync.query.party.PartyNames;
import dk.partsync.query.party.PartyViews;
import dk.partsync.query.party.ProtectionQueries;
import dk.partsync.query.party.RegisteredNumbers;
import dk.partsync.query.projection.BatchWriteInterceptor;
import dk.partsync.query.projection.FailureInterceptor;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.RightOfWayInterceptor;
import dk.partsync.query.projection.View;
import dk.partsync.query.projection.ViewStore;
import dk.partsync.query.projection.ViewWiring;
import dk.partsync.query.schedule.ScheduleViews;
import dk.partsync.query.settings.RegistersInUse;
import dk.partsync.query.settings.SettingsWiring;
import dk.partsync.query.subscription.SubscriptionViews;
import dk.partsync.query.sync.CompletedRuns;
import dk.partsync.query.sync.RegisterRuns;
import dk.partsync.query.sync.SyncViews;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Registers the projections and query handlers of the product. Token store, error handler,
 * dead-letter queues and processors are the application's; {@link #PROCESSORS} says what the
 * processors should be like.
 */
public final class QuerySide implements ConfigurerModule {

  /**
   * Processors of the projections. Parties come in hundred thousands, so four segments share them;
   * a batch is many of them, yet few enough to be gone when the garbage collector comes. Runs and
   * settings are few and each is followed live, so one segment and small batches will do. A part of
   * a plan is a document of a thousand rows by itself, so few of them make a batch. Segment counts
   * are read only when a processor first starts.
   */
  public static final List<Processor> PROCESSORS =
      List.of(
          new Processor(ProcessingGroups.PARTY, 4, 250),
          new Processor(ProcessingGroups.SYNC_RUN, 1, 100),
          new Processor(ProcessingGroups.SYNC_PLAN, 1, 10),
          new Processor(ProcessingGroups.SETTINGS, 1, 10),
          new Processor(ProcessingGroups.CPR_SETTINGS, 1, 10),
          new Processor(ProcessingGroups.CVR_SETTINGS, 1, 10),
          new Processor(ProcessingGroups.CVR_INTAKES, 1, 10),
          new Processor(ProcessingGroups.CASES, 1, 200),
          new Processor(ProcessingGroups.SUBSCRIPTIONS, 1, 200),
          new Processor(ProcessingGroups.ACCESS, 1, 200),
          new Processor(ProcessingGroups.QUEUED_FETCHES, 1, 100),
          new Processor(ProcessingGroups.CREDENTIALS, 1, 10),
          new Processor(ProcessingGroups.SCHEDULES, 1, 10));

  private final MongoTemplate views;
  private final View party;
  private final Clock clock;
  private final PartyViews parties;
  private final SyncViews runs;
  private final List<SettingsWiring<?>> settings;
  private final CredentialsViews credentials;
  private final ScheduleViews schedules;
  private final CaseQueries cases;
  private final List<ViewWiring> plainViews;
  private final OperationsViews operations;

  /**
   * @param mongo names the database of the views; they are stored in a form of their own, whatever
   *     its converter does
   * @param clock tells today; its zone is where days are told, {@code Europe/Copenhagen}
   */
  public QuerySide(MongoTemplate mongo, Clock clock) {
    views = ViewStore.on(mongo.getMongoDatabaseFactory());
    this.clock = clock;
    party = new View(views, ProcessingGroups.PARTY);
    View run = new View(views, ProcessingGroups.SYNC_RUN);
    View plan = new View(views, ProcessingGroups.SYNC_PLAN);
    parties = new PartyViews(views, party, new CompletedRuns(views, run), clock);
    runs = new SyncViews(views, run, plan, new PartyNames(views, party, clock));
    credentials = new CredentialsViews(views, new View(views, ProcessingGroups.CREDENTIALS), clock);
    View sorSettings = new View(views, ProcessingGroups.SETTINGS);
    View cprSettings = new View(views, ProcessingGroups.CPR_SETTINGS);
    View cvrSettings = new View(views, ProcessingGroups.CVR_SETTINGS);
    settings =
        List.of(
            SettingsWiring.ofSor(views, sorSettings),
            SettingsWiring.ofCpr(views, cprSettings),
            SettingsWiring.ofCvr(views, cvrSettings));
    schedules =
        new ScheduleViews(
            views,
            new View(views, ProcessingGroups.SCHEDULES),
            new RegistersInUse(views, sorSettings, cprSettings, cvrSettings),
            new RegisterRuns(views, run),
            clock);
    View caseView = new View(views, ProcessingGroups.CASES);
    cases = new CaseQueries(views, caseView);
    plainViews =
        List.of(
            CaseViews.of(views, caseView, cases),
            CvrIntakeViews.of(
                views,
                new View(views, ProcessingGroups.CVR_INTAKES),
                new RegisteredNumbers(views, party)),
            SubscriptionViews.of(views, new View(views, ProcessingGroups.SUBSCRIPTIONS), clock),
            AccessViews.of(views, new View(views, ProcessingGroups.ACCESS)),
            QueuedFetchViews.of(views, new View(views, ProcessingGroups.QUEUED_FETCHES)));
    operations = new OperationsViews(views, rebuildable());
  }

  private List<RebuildableView> rebuildable() {
    List<RebuildableView> all =
        new ArrayList<>(
            List.of(
                parties.rebuildable(batchSize(ProcessingGroups.PARTY)),
                runs.rebuildableRuns(batchSize(ProcessingGroups.SYNC_RUN)),
                runs.rebuildablePlans(batchSize(ProcessingGroups.SYNC_PLAN))));
    settings.forEach(wiring -> all.add(wiring.rebuildable(batchSize(wiring.view().name()))));
    all.add(schedules.rebuildable(batchSize(ProcessingGroups.SCHEDULES)));
    plainViews.forEach(wiring -> all.add(wiring.rebuildable(batchSize(wiring.view().name()))));
    all.add(credentials.rebuildable(batchSize(ProcessingGroups.CREDENTIALS)));
    return all;
  }

  @Override
  public void configureModule(Configurer configurer) {
    for (String group : ProcessingGroups.PROJECTIONS) {
      configurer
          .eventProcessing()
          .registerHandlerInterceptor(
              group, configuration -> new RightOfWayInterceptor(RightOfWay.PROCESS))
          .registerHandlerInterceptor(group, configuration -> new FailureInterceptor())
          .registerHandlerInterceptor(group, configuration -> new BatchWriteInterceptor());
    }
    parties.configureModule(configurer);
    runs.configureModule(configurer);
    settings.forEach(wiring -> wiring.configureModule(configurer));
    credentials.configureModule(configurer);
    schedules.configureModule(configurer);
    plainViews.forEach(wiring -> wiring.configureModule(configurer));
    configurer.registerQueryHandler(
        configuration -> new ChangeQueries(configuration.eventStore(), cases));
    configurer.registerQueryHandler(
        configuration ->
            new ProtectionQueries(views, party, configuration.eventStore(), cases, clock));
    operations.configureModule(configurer);
  }

  /** Creates the indexes that are missing; call it at start, before the processors. */
  public void createIndexes() {
    operations.createIndexes();
  }

  /**
   * Has views that nobody has begun filled from the log before their processors take over, for a
   * database that this process alone works on.
   *
   * @param tokens the projections' tokens, claimed under a name that no processor uses
   */
  public ConfigurerModule filling(TokenStore tokens) {
    return operations.filling(tokens, group -> processor(group).segments());
  }

  private static int batchSize(String group) {
    return processor(group).batchSize();
  }

  private static Processor processor(String group) {
    return PROCESSORS.stream()
        .filter(processor -> processor.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What a projection's processor should be like.
   *
   * @param segments how many workers can share it
   * @param batchSize events that are applied and written together
   */
  public record Processor(String group, int segments, int batchSize) {}
}
