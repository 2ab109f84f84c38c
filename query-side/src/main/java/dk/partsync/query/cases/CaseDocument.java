package dk.partsync.query.cases;

import dk.partsync.api.cases.CaseView;
import dk.partsync.query.projection.VersionedDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** The stored case. */
@Document(CaseDocument.COLLECTION)
record CaseDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field("case") String caseId,
    @Field(CaseDocument.CLOSED) @Nullable LocalDate closedOn,
    @Field(CaseDocument.PARTIES) List<String> partyIds)
    implements VersionedDocument {

  static final String COLLECTION = "cases";
  static final String CLOSED = "closed";
  static final String PARTIES = "parties";

  CaseView view() {
    return new CaseView(caseId, version, closedOn == null, closedOn, partyIds);
  }
}
