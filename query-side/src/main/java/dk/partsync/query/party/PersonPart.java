package dk.partsync.query.party;

/** Parts of what is known of a person that change for themselves; the names are stored. */
enum PersonPart {
  OWN_NAME,
  OWN_ADDRESS,
  OWN_CONTACT_DATA,
  CPR_NAME,
  CPR_ADDRESSES
}
