package dk.partsync.query.cvr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A stored list of wanted units.
 *
 * @param numbers CVR numbers and P-numbers, which differ in length
 */
@Document(CvrIntakeDocument.COLLECTION)
record CvrIntakeDocument(
    @Id String id,
    @Field("at") Instant wantedAt,
    @Field("by") @Nullable String wantedBy,
    @Field("numbers") List<String> numbers) {

  static final String COLLECTION = "cvr_intakes";
}
