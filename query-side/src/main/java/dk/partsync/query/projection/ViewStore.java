package dk.partsync.query.projection;

import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import java.util.List;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * How views are stored, whatever mapping the application uses elsewhere: days as ISO 8601 text, so
 * that they sort and no time zone moves them; decimals as {@code decimal128}; no class names; what
 * a view hands on unread as one text.
 */
public final class ViewStore {

  private ViewStore() {}

  /** A template on the database that stores documents in the form of this class. */
  public static MongoTemplate on(MongoDatabaseFactory database) {
    MongoCustomConversions conversions =
        MongoCustomConversions.create(
            adapter ->
                adapter
                    .bigDecimal(BigDecimalRepresentation.DECIMAL128)
                    .registerConverters(
                        List.of(
                            DayAsText.Write.INSTANCE,
                            DayAsText.Read.INSTANCE,
                            LocalTimeAsText.Write.INSTANCE,
                            LocalTimeAsText.Read.INSTANCE))
                    .registerConverters(MessageAsText.converters(RunSchedule.class))
                    .registerConverters(MessageAsText.converters(SorUnit.class))
                    .registerConverters(MessageAsText.converters(PersonDetails.class))
                    .registerConverters(MessageAsText.converters(SyncChangesPlanned.class))
                    .registerConverters(MessageAsText.converters(SyncRowsRejected.class)));
    MongoMappingContext context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.setAutoIndexCreation(false);
    MappingMongoConverter converter =
        new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
    converter.afterPropertiesSet();
    return new MongoTemplate(database, converter);
  }
}
