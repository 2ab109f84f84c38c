package dk.partsync.registers.credentials;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;

/** Writes another number into a file wherever it has a certain one. */
final class Iterations {

  private Iterations() {}

  static byte[] replaced(byte[] file, long from, long to) {
    try {
      return replaced(parsed(file), BigInteger.valueOf(from), BigInteger.valueOf(to))
          .getEncoded("DER");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ASN1Primitive parsed(byte[] bytes) throws IOException {
    try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(bytes))) {
      ASN1Primitive read = in.readObject();
      if (read == null || in.available() > 0) {
        throw new IOException("this is no single object");
      }
      return read;
    }
  }

  private static ASN1Primitive replaced(ASN1Encodable value, BigInteger from, BigInteger to)
      throws IOException {
    ASN1Primitive primitive = value.toASN1Primitive();
    if (primitive instanceof ASN1Integer number && number.hasValue(from)) {
      return new ASN1Integer(to);
    }
    if (primitive instanceof ASN1Sequence sequence) {
      return new DERSequence(all(sequence, from, to));
    }
    if (primitive instanceof ASN1Set set) {
      return new DERSet(all(set, from, to));
    }
    if (primitive instanceof ASN1TaggedObject tagged && tagged.isExplicit()) {
      return new BERTaggedObject(
          true, tagged.getTagNo(), replaced(tagged.getExplicitBaseObject(), from, to));
    }
    return primitive instanceof ASN1OctetString octets ? inside(octets, from, to) : primitive;
  }

  /** What is in a string of octets is a structure of its own, or none. */
  private static ASN1Primitive inside(ASN1OctetString octets, BigInteger from, BigInteger to)
      throws IOException {
    ASN1Primitive structure;
    try {
      structure = parsed(octets.getOctets());
    } catch (IOException | RuntimeException e) {
      return octets;
    }
    return structure instanceof ASN1Sequence
        ? new DEROctetString(replaced(structure, from, to).getEncoded("DER"))
        : octets;
  }

  private static ASN1EncodableVector all(
      Iterable<ASN1Encodable> elements, BigInteger from, BigInteger to) throws IOException {
    ASN1EncodableVector vector = new ASN1EncodableVector();
    for (ASN1Encodable element : elements) {
      vector.add(replaced(element, from, to));
    }
    return vector;
  }
}
