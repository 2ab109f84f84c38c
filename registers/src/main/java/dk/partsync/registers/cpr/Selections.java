package dk.partsync.registers.cpr;

/** What is selected of a person (section 4.5): no more than this product keeps. */
final class Selections {

  private static final String CURRENT = "(where: { status: { eq: \"aktuel\" } })";

  /** Demanded of every person, relatives too. */
  private static final String PROTECTIONS =
      "beskyttelser { beskyttelsestype status virkningfra virkningtil } ";

  private static final String SINCE = "virkningfra virkningfrausikkerhedsmarkering ";
  private static final String CODE = "{ kode navn landekode } ";
  private static final String LINES =
      "adresselinie1 adresselinie2 adresselinie3 adresselinie4 adresselinie5 ";
  private static final String DATED_LINES = "{ virkningfra virkningtil " + LINES + "} ";

  private static final String STATUS = "status statusdato statusdatousikkerhedsmarkering ";
  private static final String NAME =
      "{ fornavne mellemnavn efternavn adresseringsnavn fornavnemarkering mellemnavnmarkering "
          + "efternavnmarkering status ";
  private static final String ADDRESS =
      "cprAdresse { cprkommunekode cprkommunenavn cprvejkode vejadresseringsnavn vejnavn husnummer "
          + "etage sidedoer bygningsnummer bynavn postnummer postdistrikt daradresse } ";
  private static final String JOURNEY =
      "{ status virkningtil "
          + SINCE
          + "udenlandsadresselinie1 udenlandsadresselinie2 udenlandsadresselinie3 "
          + "udenlandsadresselinie4 udenlandsadresselinie5 cprLandUdrejse "
          + CODE
          + "cprLandIndrejse "
          + CODE
          + "} ";
  private static final String GUARDIANSHIP =
      "vaergemaal { vaergemaalstype vaergenavn status " + SINCE + LINES + "} ";

  private static final String RELATIVE =
      "{ personid personnummer navn { fornavne mellemnavn efternavn status } " + PROTECTIONS + "} ";
  private static final String WITHOUT_NUMBER =
      "{ navn foedselsdato foedselsdatousikkerhedsmarkering } ";
  private static final String NOT_VALID = "{ personid personnummer navn foedselsdato } ";
  private static final String SPOUSE =
      "aegtefaelle "
          + RELATIVE
          + "aegtefaelleUdenCpr "
          + WITHOUT_NUMBER
          + "ikkeValidRelationsAegtefaelle "
          + NOT_VALID;

  private static final String CIVIL_STATUS =
      "civilstande" + CURRENT + " { civilstandstype status " + SINCE;

  /** Parents, children, custody both ways and guardianship. */
  private static final String FAMILY =
      "foraeldreoplysninger { foraelderrolle "
          + SINCE
          + "foraelder "
          + RELATIVE
          + "foraelderUdenCpr "
          + WITHOUT_NUMBER
          + "ikkeValidRelationsForaelder "
          + NOT_VALID
          + "} boern { "
          + SINCE
          + "barn "
          + RELATIVE
          + "} foraeldremyndighedsoplysninger { foraeldremyndighedsindehaverrolle virkningtil "
          + SINCE
          + "foraeldremyndig "
          + RELATIVE
          + "foraeldremyndigUdenCpr "
          + WITHOUT_NUMBER
          + "ikkeValidRelationsForaeldremyndig "
          + NOT_VALID
          + "} foraeldremyndighedOver { foraeldremyndighedsindehaverrolle virkningtil "
          + SINCE
          + "barn "
          + RELATIVE
          + "} "
          + GUARDIANSHIP;

  /** What tells one person from another. */
  static final String CANDIDATE =
      "id "
          + STATUS
          + "foedselsdato foedselsdatousikkerhedsmarkering "
          + PROTECTIONS
          + "personnumre { personnummer status virkningfra } navne"
          + CURRENT
          + NAME
          + SINCE
          + "} adresseoplysninger"
          + CURRENT
          + " { conavn tilflytningsdatokommune tilflytningsdatokommuneusikkerhedsmarkering "
          + "fraflytningskommunekode fraflytningskommunenavn status "
          + SINCE
          + ADDRESS
          + "supplerendeAdresse "
          + DATED_LINES
          + "} ";

  /** What tells one person from another, and its relatives. */
  static final String CANDIDATE_WITH_RELATIVES = CANDIDATE + CIVIL_STATUS + SPOUSE + "} " + FAMILY;

  /** All that is kept of a person. */
  static final String PERSON =
      CANDIDATE
          + "koen stilling supplerendeFoedselsregistreringssted cprFoedselsregistreringssted "
          + CODE
          + "kontaktadresse { status virkningfra virkningtil "
          + LINES
          + "} udrejseIndrejser "
          + JOURNEY
          + CIVIL_STATUS
          + "separationer"
          + CURRENT
          + " { status "
          + SINCE
          + "} "
          + SPOUSE
          + "} statsborgerskaber"
          + CURRENT
          + " { status virkningFra virkningFraUsikkerhedsmarkering cprland "
          + CODE
          + "} folkekirke"
          + CURRENT
          + " { tilhoersforhold status "
          + SINCE
          + "} "
          + FAMILY;

  /** What private companies may see (sections 5.9 and 7.3), in the form of a relative's data. */
  static final String PRIVATE_PERSON =
      STATUS
          + "stilling "
          + PROTECTIONS
          + "navn "
          + NAME
          + "} adresseoplysninger { status "
          + SINCE
          + ADDRESS
          + "} kontaktadresse "
          + DATED_LINES
          + "udrejseIndrejse "
          + JOURNEY
          + GUARDIANSHIP;

  private Selections() {}
}
