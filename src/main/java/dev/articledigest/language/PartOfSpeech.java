package dev.articledigest.language;

/** The parts of speech of Universal Dependencies (UPOS, version 2). */
public enum PartOfSpeech {
  /** Adjective ("new", "third"). */
  ADJ,
  /** Preposition, or the particle of a verb ("in", "step down"). */
  ADP,
  /** Adverb ("sharply", "twice"). */
  ADV,
  /** Auxiliary, the copula among them ("has", "would", "is"). */
  AUX,
  /** Conjunction that joins equals ("and", "but"). */
  CCONJ,
  /** Determiner ("the", "no", "this"). */
  DET,
  /** Interjection ("yes"). */
  INTJ,
  /** Noun ("minister"). */
  NOUN,
  /** Number ("7", "million"). */
  NUM,
  /** Particle ("to" before a verb, "not"). */
  PART,
  /** Pronoun ("they", "their", "who"). */
  PRON,
  /** Proper noun ("Nairobi", "Mr.", "Tuesday"). */
  PROPN,
  /** Mark of punctuation. */
  PUNCT,
  /** Conjunction that opens a clause ("because", "that"). */
  SCONJ,
  /** Symbol ("$", "%"). */
  SYM,
  /** Main verb ("voted"). */
  VERB,
  /** Not told: of another language than the tagger's. */
  X;

  /** Whether it names things: a noun or proper noun. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }

  /** Whether it is a verb: a main verb or an auxiliary. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
