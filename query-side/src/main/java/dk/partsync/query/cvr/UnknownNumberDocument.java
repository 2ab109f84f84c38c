package dk.partsync.query.cvr;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A wanted number that CVR did not know.
 *
 * @param number CVR number or P-number
 * @param at when a run last found that
 */
@Document(UnknownNumberDocument.COLLECTION)
record UnknownNumberDocument(@Id String number, @Field("at") Instant at) {

  static final String COLLECTION = "cvr_unknown_numbers";
}
