package dk.partsync.registers.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.credentials.CertificateAuthority;
import dk.partsync.simulator.credentials.CertificateOrder;
import dk.partsync.simulator.credentials.IssuedCertificate;
import dk.partsync.simulator.credentials.Pkcs12Encoding;
import dk.partsync.simulator.credentials.Pkcs12Writer;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is uploaded, the answer is a certificate or a refusal in words. */
class HostileFilesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final IssuedCertificate ISSUED =
      new CertificateAuthority(NOW).issue(CertificateOrder.of("Kommunen", NOW));
  private static final List<byte[]> FILES =
      List.of(Pkcs12Encoding.values()).stream()
          .map(encoding -> ISSUED.pkcs12(new Pkcs12Writer(encoding, "password", 10)))
          .toList();

  private static CertificateReading read(byte[] file) {
    return CertificateFile.read(file, "password".toCharArray(), NOW);
  }

  @Property(tries = 500)
  void randomBytesAreRefused(@ForAll byte[] file) {
    assertThat(read(file)).isInstanceOf(CertificateReading.Refused.class);
  }

  @Property(tries = 1500)
  void aFileWithFlippedBitsIsRefusedOrTheSame(
      @ForAll("files") byte[] file, @ForAll("flips") List<Integer> flips) {
    byte[] damaged = file.clone();
    for (int flip : flips) {
      int bit = Math.floorMod(flip, 8 * damaged.length);
      damaged[bit / 8] ^= (byte) (1 << (bit % 8));
    }
    CertificateReading reading = read(damaged);
    if (reading instanceof CertificateReading.Usable usable) {
      assertThat(usable.facts().serial())
          .isEqualTo(ISSUED.certificate().getSerialNumber().toString(16));
    } else {
      assertThat(((CertificateReading.Refused) reading).text()).endsWith(".");
    }
  }

  @Property(tries = 200)
  void aFileThatWasCutOffIsRefused(
      @ForAll("files") byte[] file, @ForAll("flips") List<Integer> cut) {
    byte[] torn = java.util.Arrays.copyOf(file, Math.floorMod(cut.get(0), file.length));
    assertThat(read(torn)).isInstanceOf(CertificateReading.Refused.class);
  }

  @Provide
  Arbitrary<byte[]> files() {
    return Arbitraries.of(FILES);
  }

  @Provide
  Arbitrary<List<Integer>> flips() {
    return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(3);
  }
}
