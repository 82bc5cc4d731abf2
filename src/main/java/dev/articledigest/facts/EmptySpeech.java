package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether somebody's words in English name nothing: "We need to change that", "I do not
 * know". Who hears them alone learns nothing.
 */
final class EmptySpeech {

  private static final Set<String> VAGUE =
      WordSet.of(
          "thing",
          "things",
          "something",
          "anything",
          "everything",
          "nothing",
          "lot",
          "way",
          "one",
          "ones",
          "kind",
          "sort",
          "bit",
          "time",
          "today",
          "sure");

  private EmptySpeech() {}

  static boolean is(List<Token> tokens) {
    for (Token token : tokens) {
      PartOfSpeech tag = token.partOfSpeech();
      boolean noun = tag.isNominal() || tag == PartOfSpeech.NUM;
      if (tag == PartOfSpeech.X || (noun && !VAGUE.contains(token.lower()))) {
        return false;
      }
    }
    return true;
  }
}
