package dev.articledigest.summary;

import dev.articledigest.facts.Statement;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a digest must not leave out: where the title tells that a fair is called off or
 * somebody is dead, what the text tells of is no more so, and one sentence has to say it.
 */
final class HeadlineTurns {

  private static final List<Turn> TURNS = load();

  /** The words of a turn in titles, and those of sentences that tell it too. */
  private record Turn(Set<String> titled, Set<String> told) {}

  /** Shorter words of a title tell not what it is about. */
  private static final int LEAST = 4;

  private HeadlineTurns() {}

  private static List<Turn> load() {
    List<String> lines = WordList.lines(HeadlineTurns.class, "headline-turns.txt");
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      turns.add(new Turn(words(lines.get(i)), words(lines.get(i + 1))));
    }
    return turns;
  }

  private static Set<String> words(String line) {
    return WordSet.copyOf(List.of(line.split(" ", -1)));
  }

  /**
   * The first statement that tells the turn of the title, and of the same, where none of the chosen
   * tells it.
   *
   * @param fitting the statements that may be chosen
   */
  static Optional<Statement> untold(Text text, List<Statement> chosen, List<Statement> fitting) {
    Set<String> title = words(text);
    for (Turn turn : TURNS) {
      if (!Collections.disjoint(title, turn.titled())) {
        for (Statement statement : chosen) {
          if (!Collections.disjoint(wordsOf(statement.text()), turn.told())) {
            return Optional.empty();
          }
        }
        return telling(fitting, turn, title);
      }
    }
    return Optional.empty();
  }

  private static Set<String> words(Text text) {
    Optional<String> title = text.article().title();
    return title.isPresent() ? wordsOf(title.get()) : Set.of();
  }

  /** "Taylor died in office" is not of the Whigs that the title calls dead. */
  private static Optional<Statement> telling(
      List<Statement> statements, Turn turn, Set<String> title) {
    Set<String> named = new HashSet<>(title);
    named.removeAll(turn.told());
    named.removeIf(word -> word.length() < LEAST);
    for (Statement statement : statements) {
      Set<String> words = wordsOf(statement.text());
      if (statement.behind().isEmpty()
          && !Collections.disjoint(words, turn.told())
          && !Collections.disjoint(words, named)) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = i + 1;
      }
    }
    return words;
  }
}
