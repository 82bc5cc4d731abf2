package dev.articledigest.summary;

import dev.articledigest.article.Span;
import dev.articledigest.facts.Concepts;
import dev.articledigest.facts.Entity;
import dev.articledigest.facts.Findings;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the keyphrases of a text in English: entities in their full form and noun phrases of plain
 * words, weighed by the chance that a summary has their words ({@link Concepts}) and by how often
 * they are named. Each next one must say something that those before don't.
 */
final class KeyphraseFinder {

  private static final Set<String> PLAIN =
      WordList.load(KeyphraseFinder.class, "keyword-plain.txt");
  private static final Set<PartOfSpeech> PARTS = EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN);
  private static final int LONGEST = 3;
  private static final int LEAST_LETTERS = 3;

  /** A phrase of plain words that is named once is a keyphrase only where little else is. */
  private static final double ONCE = 0.8;

  private static final double OFTEN = 0.3;
  private static final double SEEN = 0.3;
  private static final double SHORT = 0.6;
  private static final int PLACES = 4;

  /** Behind so many keyphrases one must have that share of the weight of the best. */
  private static final int LEAST = 5;

  private static final double LEAST_SHARE = 0.1;

  private static final Set<String> FIRMS =
      WordSet.of(
          "Inc.",
          "Inc",
          "Corp.",
          "Corp",
          "Co.",
          "Co",
          "Cos.",
          "Cos",
          "Ltd.",
          "Ltd",
          "PLC",
          "Plc",
          "plc",
          "LLC",
          "Limited",
          "Corporation",
          "AG",
          "AB",
          "SA",
          "GmbH",
          "Oy");

  /** Words that name no body of their own: "Department". */
  private static final Set<String> GENERAL =
      WordSet.of(
          "Association",
          "Board",
          "Bureau",
          "Center",
          "Centre",
          "College",
          "Commission",
          "Committee",
          "Council",
          "Court",
          "Department",
          "Front",
          "Institute",
          "Ministry",
          "Observatory",
          "Society",
          "Syndicate",
          "Union",
          "University");

  private final Text text;
  private final Findings found;
  private final Map<String, Phrase> phrases = new LinkedHashMap<>();

  /** A phrase: as it first reads, the stems of its words, how often and how likely it is told. */
  private static final class Phrase implements Comparable<Phrase> {
    final String text;
    final Set<String> stems;
    final double chance;
    final boolean named;
    final boolean body;
    int count;
    double score;

    Phrase(String text, Set<String> stems, double chance, Optional<Entity> entity) {
      this.text = text;
      this.stems = stems;
      this.chance = chance;
      this.named = entity.isPresent();
      this.body = named && entity.get().type() == NameType.ORGANIZATION;
      this.count = named ? entity.get().mentions().size() : 1;
    }

    /** Once all are counted. */
    void weigh() {
      double often = Math.pow(count, OFTEN);
      double once = named || count > 1 ? 1 : ONCE;
      double single = named || stems.size() > 1 ? 1 : SHORT;
      score = chance * often * once * single;
    }

    /** The best first. */
    @Override
    public int compareTo(Phrase other) {
      return Double.compare(-score, -other.score);
    }
  }

  private KeyphraseFinder(Text text, Findings found) {
    this.text = text;
    this.found = found;
  }

  /** At most so many keyphrases, best first, with scores from above 0 to 1. */
  static List<Digest.Keyword> find(Text text, Findings found, int most) {
    KeyphraseFinder finder = new KeyphraseFinder(text, found);
    finder.addNames();
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      if (sentence.isProse()) {
        finder.addPhrases(i, sentence.tokens());
      }
    }
    return finder.best(most);
  }

  private void addNames() {
    List<Entity> entities = found.facts().entities();
    KeyphraseNames names = new KeyphraseNames(text, entities);
    for (Entity entity : entities) {
      if (entity.type() != NameType.GROUP && !isSource(entity) && !isLetter(entity.name())) {
        String phrase = names.full(entity);
        List<String> stems = Words.stems(phrase);
        if (isNew(stems, entity.mentions().size())) {
          add(new Phrase(phrase, new HashSet<>(stems), chance(entity), Optional.of(entity)), stems);
        }
      }
    }
  }

  /** "T." of a name that was torn. */
  private static boolean isLetter(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetterOrDigit(name.charAt(i)) ? 1 : 0;
    }
    return letters < 2;
  }

  /** At the likeliest of its first places: in a headline words have no chance of their own. */
  private double chance(Entity entity) {
    double best = 0;
    for (Span mention : entity.mentions().subList(0, Math.min(entity.mentions().size(), PLACES))) {
      best = Math.max(best, found.concepts().chance(mention));
    }
    return best;
  }

  /** The agency or the site that tells the news is not what it is about. */
  private boolean isSource(Entity entity) {
    Optional<String> site = text.article().details().outlet().siteName();
    return text.article().agencies().contains(entity.name())
        || (site.isPresent() && site.get().equals(entity.name()));
  }

  private void addPhrases(int sentence, List<Token> tokens) {
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || !isPart(tokens.get(i))) {
        if (i > start) {
          addRun(sentence, tokens.subList(start, i));
        }
        start = i + 1;
      } else if (isOwner(tokens.get(i))) {
        addRun(sentence, tokens.subList(start, i + 1));
        start = i + 1;
      }
    }
  }

  /** The phrase that a run of adjectives and nouns makes, and its last noun alone. */
  private void addRun(int sentence, List<Token> run) {
    int last = run.size();
    while (last > 0 && !isHead(run.get(last - 1))) {
      last--;
    }
    int first = Math.max(0, last - LONGEST);
    while (first < last && isEmpty(run.get(first))) {
      first++;
    }
    if (first < last) {
      addNoun(sentence, run.subList(first, last));
    }
    if (first + 1 < last) {
      addNoun(sentence, run.subList(last - 1, last));
    }
  }

  private void addNoun(int sentence, List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    Span span = new Span(tokens.get(0).span().start(), wordEnd(last));
    String phrase = span.of(text.content());
    List<String> stems = Words.stems(phrase);
    // Its chance is asked for where it is named for the first time.
    if (isNew(stems, 1)) {
      double chance = found.concepts().chance(sentence, span);
      add(new Phrase(phrase, new HashSet<>(stems), chance, Optional.empty()), stems);
    }
  }

  private void add(Phrase phrase, List<String> stems) {
    phrases.put(key(stems), phrase);
  }

  /** Whether a phrase is none yet; else it is counted. */
  private boolean isNew(List<String> stems, int times) {
    Phrase known = phrases.get(key(stems));
    if (known != null && !known.named) {
      known.count += times;
    }
    return known == null;
  }

  private static String key(List<String> stems) {
    return stems.size() == 1 ? stems.get(0) : String.join(" ", stems);
  }

  private List<Digest.Keyword> best(int most) {
    List<Phrase> sorted = new ArrayList<>(phrases.size());
    for (Phrase phrase : phrases.values()) {
      if (phrase.chance > 0) {
        phrase.weigh();
        sorted.add(phrase);
      }
    }
    Collections.sort(sorted);
    return chosen(sorted, most);
  }

  private static List<Digest.Keyword> chosen(List<Phrase> sorted, int most) {
    Set<String> told = new HashSet<>();
    List<Phrase> chosen = new ArrayList<>();
    double top = sorted.isEmpty() ? 1 : sorted.get(0).score;
    for (Phrase phrase : sorted) {
      boolean weak = chosen.size() >= LEAST && phrase.score < LEAST_SHARE * top;
      if (weak || chosen.size() == most) {
        // So are those behind it.
        break;
      }
      int other = edgeOf(phrase, chosen);
      if (other >= 0 && isFuller(phrase, chosen.get(other))) {
        phrase.score = chosen.get(other).score;
        chosen.set(other, phrase);
        told.addAll(phrase.stems);
      } else if (other < 0 && shared(phrase.stems, told) <= SEEN * phrase.stems.size()) {
        chosen.add(phrase);
        told.addAll(phrase.stems);
      }
    }
    return keywords(chosen, top);
  }

  private static List<Digest.Keyword> keywords(List<Phrase> chosen, double top) {
    List<Digest.Keyword> keywords = new ArrayList<>(chosen.size());
    for (Phrase phrase : chosen) {
      keywords.add(new Digest.Keyword(phrase.text, Math.round(100 * phrase.score / top) / 100.0));
    }
    return keywords;
  }

  /** The index of a phrase that this opens or ends, or that opens or ends this; else -1. */
  private static int edgeOf(Phrase phrase, List<Phrase> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      String other = chosen.get(i).text;
      if (edges(phrase.text, other) || edges(other, phrase.text)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean edges(String part, String whole) {
    int rest = whole.length() - part.length() - 1;
    return rest > 0
        && ((whole.charAt(part.length()) == ' ' && whole.startsWith(part))
            || (whole.charAt(rest) == ' ' && whole.endsWith(part)));
  }

  /** "U.S. Navy" tells more than "U.S.", and "Norland Shipping Inc." is Norland in full. */
  private static boolean isFuller(Phrase phrase, Phrase other) {
    String last = phrase.text.substring(phrase.text.lastIndexOf(' ') + 1);
    boolean firm = phrase.body && other.body && FIRMS.contains(last);
    boolean general = other.stems.isEmpty() || GENERAL.contains(other.text);
    return phrase.named && phrase.text.startsWith(other.text + " ") && (firm || general);
  }

  private static int shared(Set<String> stems, Set<String> told) {
    int shared = 0;
    for (String stem : stems) {
      shared += told.contains(stem) ? 1 : 0;
    }
    return shared;
  }

  private boolean isPart(Token token) {
    return token.kind() == Token.Kind.WORD
        && PARTS.contains(token.partOfSpeech())
        && Character.isLowerCase(text.content().charAt(token.span().start()))
        && token.bare().length() >= LEAST_LETTERS
        && Words.isContent(token.bare());
  }

  private static boolean isHead(Token token) {
    return token.partOfSpeech() == PartOfSpeech.NOUN && !isEmpty(token);
  }

  private static boolean isEmpty(Token token) {
    return PLAIN.contains(token.bare());
  }

  /** "The jury's" ends a phrase. */
  private boolean isOwner(Token token) {
    return token.span().end() > wordEnd(token);
  }

  private int wordEnd(Token token) {
    return token.bare().length() == token.lower().length()
        ? token.span().end()
        : token.span().start() + Words.beforeApostrophe(token.word()).length();
  }
}
