package dev.articledigest.facts;

import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by its first word whether a sentence of a language other than English points back. */
final class PlainOpening {

  private static final Map<String, Set<String>> DANGLERS = load();

  private PlainOpening() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> danglers = new HashMap<>();
    for (String line : WordList.load(PlainOpening.class, "plain-danglers.txt")) {
      int colon = line.indexOf(':');
      List<String> words = List.of(line.substring(colon + 1).strip().split(" ", -1));
      danglers.put(line.substring(0, colon), Set.copyOf(words));
    }
    return danglers;
  }

  static boolean knows(String language) {
    return DANGLERS.containsKey(language);
  }

  /** "Diese kostete 48 Millionen", "C’est un record"; in a language without a list never. */
  static boolean dangles(String language, List<Token> tokens) {
    Set<String> danglers = DANGLERS.getOrDefault(language, Set.of());
    List<String> words =
        tokens.stream()
            .filter(t -> t.kind() == Token.Kind.WORD)
            .limit(2)
            .map(Token::lower)
            .toList();
    return !words.isEmpty()
        && (danglers.contains(Words.beforeApostrophe(words.get(0)))
            || danglers.contains(String.join("_", words)));
  }
}
