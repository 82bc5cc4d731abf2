package dev.articledigest.language;

/** What a name names. */
public enum NameType {
  /** A person. */
  PERSON,
  /** A company, authority, party, team or other body. */
  ORGANIZATION,
  /** A country, town, building or other place. */
  PLACE,
  /** People by nation, religion or party: "Iraqi", "Shia", "Democrats". */
  GROUP,
  /** Anything else with a name: an event, a law, a product. */
  OTHER
}
