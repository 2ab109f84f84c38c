package dk.partsync.simulator.sor;

/** Level in the tree: owner, institution, organisational unit (registers/sor.md section 4.2). */
enum SorType {
  IE,
  SI,
  OE
}
