package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sentence that can stand alone or behind another, made ready to be read out of its place. Its
 * words are the article's own, in order, but for those in square brackets: a full name that stands
 * for a pronoun or a short name, a day that a relative date means.
 *
 * @param sentence index of its sentence in the text
 * @param text how it reads alone
 * @param kept the ranges of the article whose characters are in {@code text}, in order
 * @param place the characters of the sentence
 * @param edited whether words of the sentence were left out, or days put in, apart from names
 * @param namings the names in brackets, in order
 * @param words its length in words parted by white space
 * @param behind the statement of the sentence before, where it points back to that: it can be read
 *     only right behind it
 */
public record Statement(
    int sentence,
    String text,
    List<Span> kept,
    Span place,
    boolean edited,
    List<Naming> namings,
    int words,
    Optional<Statement> behind) {

  /**
   * A full name put for words that point to it.
   *
   * @param entity id of the entity that is meant
   * @param name the name as it stands in the statement, in brackets
   * @param original the words of the article
   * @param opens whether the words are a pronoun, or a noun like "the company", that opens the
   *     sentence
   * @param mention where the article has the name, with who bears it if that is told
   */
  public record Naming(String entity, String name, String original, boolean opens, Span mention) {

    /** Whether the name stands before all and says whose words the statement is. */
    public boolean isLabel() {
      return original.isEmpty();
    }

    /** Whether it says that the words are the writer's. */
    public boolean isWriter() {
      return isLabel() && entity.equals(StatementColumn.WRITER);
    }

    /** Whether it says that the words are a person's. */
    public boolean isLabelOf(String person) {
      return isLabel() && entity.equals(person);
    }
  }

  /** Copies the lists. */
  public Statement {
    kept = List.copyOf(kept);
    namings = List.copyOf(namings);
  }

  /** The sentence, and where the article has the names in brackets. */
  public List<Span> evidence() {
    List<Span> evidence = new ArrayList<>(List.of(place));
    for (Naming naming : namings) {
      if (!evidence.contains(naming.mention())) {
        evidence.add(naming.mention());
      }
    }
    return evidence;
  }

  /** Whether it has all of a range of the article. */
  boolean keeps(Span range) {
    // by index, for this is asked at every token
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).contains(range)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it reads otherwise than its sentence: words are left out or stand in brackets. */
  public boolean trimmed() {
    return edited || !namings.isEmpty();
  }

  /** Whether it says that the words are the writer's. */
  boolean isWriters() {
    for (Naming naming : namings) {
      if (naming.isWriter()) {
        return true;
      }
    }
    return false;
  }

  /** The same with the article's own words in place of some names. */
  public Statement withOriginal(Predicate<Naming> known) {
    String read = text;
    List<Naming> left = new ArrayList<>();
    for (Naming naming : namings) {
      int at = read.indexOf(naming.name());
      if (known.test(naming) && at >= 0) {
        String words = at == 0 ? capitalized(naming.original()) : naming.original();
        read = read.substring(0, at) + words + read.substring(at + naming.name().length());
      } else {
        left.add(naming);
      }
    }
    return new Statement(sentence, read, kept, place, edited, left, Words.count(read), behind);
  }

  /** The same with a name in brackets in place of words that stand at a place of its text. */
  Statement named(int at, String words, Naming naming) {
    String read = text.substring(0, at) + naming.name() + text.substring(at + words.length());
    List<Naming> all = new ArrayList<>(namings);
    all.removeIf(known -> known.entity().equals(naming.entity()) && known.name().equals(words));
    all.add(naming);
    return new Statement(sentence, read, kept, place, edited, all, Words.count(read), behind);
  }

  /**
   * The same, to be read right behind another; none where only this one says that the words are the
   * writer's, which would come too late.
   */
  Optional<Statement> follow(Statement before) {
    return isWriters() && !before.isWriters()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                sentence, text, kept, place, edited, namings, words, Optional.of(before)));
  }

  /** The same with the words of its sentence that stand before it: "But ". */
  Statement opened(String content) {
    int from = kept.get(0).start();
    Span opener = new Span(place.start(), from);
    boolean written =
        Character.toLowerCase(text.charAt(0)) == Character.toLowerCase(content.charAt(from));
    String rest = written ? content.charAt(from) + text.substring(1) : text;
    String read = opener.of(content) + rest;
    List<Span> all = new ArrayList<>(kept);
    all.set(0, opener.union(kept.get(0)));
    return new Statement(sentence, read, all, place, edited, namings, Words.count(read), behind);
  }

  /** With a capital for its first letter. */
  static String capitalized(String words) {
    return words.isEmpty() || !Character.isLowerCase(words.charAt(0))
        ? words
        : Character.toTitleCase(words.charAt(0)) + words.substring(1);
  }
}
