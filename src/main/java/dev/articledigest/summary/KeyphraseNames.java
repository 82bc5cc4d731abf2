package dev.articledigest.summary;

import dev.articledigest.article.Span;
import dev.articledigest.facts.Entity;
import dev.articledigest.language.Name;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the names of keyphrases in their full form: the word with a capital that stands at every
 * place of a name belongs to it ("Grey Gull Rock" where "Gull Rock" never stands without "Grey"),
 * and so does a species behind its genus ("Ochotona iliensis").
 */
final class KeyphraseNames {

  private static final int LEAST_PLACES = 2;
  private static final int MOST_WORDS = 3;
  private static final int LEAST_LETTERS = 3;
  private static final Set<String> TITLES =
      WordSet.ofAll(
          WordList.load(Name.class, "titles.txt"),
          WordList.load(Name.class, "name-titles.txt"),
          WordList.load(Entity.class, "role-heads.txt"),
          WordSet.of("state"));
  private static final List<String> SPECIES =
      List.of("ensis", "icus", "icum", "inus", "inum", "atus", "osus", "oides", "orum", "reus");
  private static final Set<String> NO_SPECIES = WordSet.of("apparatus", "status", "hiatus");

  private final String content;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

  KeyphraseNames(Text text, List<Entity> entities) {
    this.content = text.content();
    for (Entity entity : entities) {
      for (Span mention : entity.mentions()) {
        starts.add(mention.start());
        ends.add(mention.end());
      }
    }
  }

  /** The name of an entity with the words that stand beside it wherever it is named. */
  String full(Entity entity) {
    String name = entity.name();
    for (Span mention : entity.mentions()) {
      if (!mention.of(content).equals(name)) {
        return name;
      }
    }
    Span first = entity.mentions().get(0);
    if (entity.mentions().size() < LEAST_PLACES) {
      return content.substring(first.start(), speciesEnd(first));
    }
    int before = lengthBefore(entity.mentions());
    int behind = before == 0 ? lengthBehind(entity.mentions()) : 0;
    return behind == 0 && before == 0
        ? content.substring(first.start(), speciesEnd(first))
        : content.substring(first.start() - before, first.end() + behind);
  }

  /** How many characters behind all places are words of the name. */
  private int lengthBehind(List<Span> places) {
    int length = 0;
    boolean person = false;
    for (int words = 0; words < MOST_WORDS; words++) {
      String next = wordFrom(places.get(0).end() + length);
      if (!isPart(next) || !isBehindAll(next, length, places)) {
        break;
      }
      length += next.length() + 1;
      // "Norland Political Editor" is somebody else
      person = TITLES.contains(next.toLowerCase(Locale.ROOT));
    }
    return person ? 0 : length;
  }

  private boolean isBehindAll(String word, int length, List<Span> places) {
    for (Span place : places) {
      int from = place.end() + length;
      if (!wordFrom(from).equals(word) || starts.contains(from + 1)) {
        return false;
      }
    }
    return true;
  }

  /** A word before, which does not always open a sentence and is no title ("President"). */
  private int lengthBefore(List<Span> places) {
    String word = wordUpTo(places.get(0).start());
    if (!isPart(word) || TITLES.contains(word.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    boolean inside = false;
    for (Span place : places) {
      int from = place.start() - word.length() - 1;
      if (!wordUpTo(place.start()).equals(word) || ends.contains(place.start() - 1)) {
        return 0;
      }
      inside |=
          from > 1
              && content.charAt(from - 1) == ' '
              && Character.isLowerCase(content.charAt(from - 2));
    }
    return inside ? word.length() + 1 : 0;
  }

  /** Where the species ends that stands behind a genus of one word; else where the genus does. */
  private int speciesEnd(Span genus) {
    String word = wordFrom(genus.end());
    boolean species =
        !word.isEmpty()
            && Character.isLowerCase(word.charAt(0))
            && endsAsSpecies(word)
            && isWord(genus)
            && !NO_SPECIES.contains(word);
    return species ? genus.end() + 1 + word.length() : genus.end();
  }

  private boolean isWord(Span genus) {
    for (int i = genus.start(); i < genus.end(); i++) {
      if (!Character.isLetter(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsSpecies(String word) {
    for (String ending : SPECIES) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String word) {
    return word.length() >= LEAST_LETTERS
        && Character.isUpperCase(word.charAt(0))
        && Words.isContent(word);
  }

  /** The letters behind the space that stands at a place. */
  private String wordFrom(int space) {
    if (space >= content.length() || content.charAt(space) != ' ') {
      return "";
    }
    int end = space + 1;
    while (end < content.length() && isOfWord(content.charAt(end))) {
      end++;
    }
    return content.substring(space + 1, end);
  }

  /** The letters before the space that stands before a place. */
  private String wordUpTo(int place) {
    int end = place - 1;
    if (end < 0 || content.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0 && isOfWord(content.charAt(start - 1))) {
      start--;
    }
    return content.substring(start, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
