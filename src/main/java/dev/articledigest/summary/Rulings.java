package dev.articledigest.summary;

import dev.articledigest.article.Span;
import dev.articledigest.facts.Statement;
import dev.articledigest.facts.StatementWriter;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a digest of a fact-check or a test must not leave out: what its writers find in the
 * end, under a heading of its own, {@code Our ruling}, or behind a label, {@code VERDICT: The photo
 * was taken in 2012.}
 */
final class Rulings {

  private static final Set<String> HEADINGS = WordList.load(Rulings.class, "ruling-headings.txt");

  /** In characters: "Fact check verdict." */
  private static final int LONGEST_HEADING = 48;

  /** "False.": what is so, the next sentence tells. */
  private static final int LEAST_WORDS = 5;

  /** The share of the digest that may tell it: what it is about must be told, too. */
  private static final double MOST = 0.7;

  private Rulings() {}

  /**
   * The first statement under the only such heading, and the mark that is given, where both have
   * room.
   *
   * @param words the digest's budget
   */
  static List<Statement> find(Text text, StatementWriter writer, int words) {
    int first = text.isEnglish() ? first(text) : -1;
    int end = first < 0 ? first : end(text, first);
    List<Statement> found = new ArrayList<>();
    int room = (int) (MOST * words);
    for (int i = first; i < end; i++) {
      if (found.isEmpty() || marks(text.sentences().get(i))) {
        Optional<Statement> statement = writer.writeLoose(i);
        if (statement.isPresent()
            && statement.get().words() >= LEAST_WORDS
            && statement.get().words() <= room) {
          found.add(statement.get());
          room -= statement.get().words();
        }
      }
    }
    return found;
  }

  /** The first sentence of what is found; -1 for none, or where several things are tested. */
  private static int first(Text text) {
    int found = -1;
    List<Sentence> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      boolean opens = i == 0 || sentences.get(i - 1).block() < sentences.get(i).block();
      int first = opens ? first(text, i) : -1;
      if (first >= 0 && found >= 0) {
        return -1;
      }
      found = Math.max(found, first);
    }
    return found;
  }

  /** The first sentence behind a heading, or the one that a label opens; -1 for none. */
  private static int first(Text text, int at) {
    Span block = text.article().blocks().get(text.sentences().get(at).block()).span();
    int most = Math.min(block.end(), block.start() + LONGEST_HEADING);
    int colon = text.content().substring(block.start(), most).indexOf(':');
    boolean labelled = colon > 0 && block.start() + colon + 1 < block.end();
    int end = labelled ? block.start() + colon : block.end();
    if (!isHeading(text.content(), new Span(block.start(), end))) {
      return -1;
    }
    return labelled ? at : at + 1 < text.sentences().size() ? at + 1 : -1;
  }

  private static boolean isHeading(String content, Span words) {
    if (words.length() > LONGEST_HEADING) {
      return false;
    }
    String plain = words.of(content).strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean marked = plain.endsWith(".") || plain.endsWith(":");
    return HEADINGS.contains(marked ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** The sentence behind the section: the next heading, or the end of the text. */
  private static int end(Text text, int first) {
    int end = first;
    while (end < text.sentences().size() && text.sentences().get(end).isProse()) {
      end++;
    }
    return end;
  }

  /** "We rate the claim half true." */
  private static boolean marks(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if ((word.equals("rate") || word.equals("rated")) && tokens.get(i - 1).lower().equals("we")) {
        return true;
      }
    }
    return false;
  }
}
