package dev.articledigest.facts;

import dev.articledigest.language.WordList;
import java.util.Set;

/** Nouns that name a person by what somebody is, in lower case: "nurse", "driver". */
final class PersonNouns {

  static final Set<String> WORDS = WordList.load(PersonNouns.class, "person-nouns.txt");

  private PersonNouns() {}
}
