package dk.partsync.store;

import java.util.Set;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.serialization.SerializedObject;

/** A saga in serialized form with what it is associated with. */
record StoredSaga(SerializedObject<byte[]> saga, Set<AssociationValue> associations) {}
