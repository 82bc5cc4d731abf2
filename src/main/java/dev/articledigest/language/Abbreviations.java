package dev.articledigest.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a language that end in a dot without ending a sentence; the lists are data beside this
 * room. A language without a list of its own has the English one.
 */
final class Abbreviations {

  private static final Set<String> HOURS = WordSet.of("a.m", "p.m");
  private static final Kind[] KINDS = Kind.values();
  private static final Abbreviations IN_ENGLISH = loadEnglish();

  private final Map<Kind, Set<String>> words = new HashMap<>();

  private Abbreviations() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /** How an abbreviation stands to the end of a sentence. */
  enum Kind {
    /** A name follows: "Gen." */
    TITLE,
    /** The sentence goes on: "e.g." */
    INLINE,
    /** A number follows: "No. 5", "Jan. 5"; otherwise a common word that ends a sentence. */
    NUMBERED,
    /** "a.m." and "p.m." */
    HOUR,
    /** What precedes a capital ends the sentence: "etc." */
    CLOSING,
    /** May end a sentence or not: "U.S.", "Inc.", an initial. */
    OTHER
  }

  /** The abbreviations of a language, by its BCP 47 code. */
  static Abbreviations of(String language) {
    return language.equals("en")
        ? IN_ENGLISH
        : Abroad.BY_LANGUAGE.getOrDefault(language, IN_ENGLISH);
  }

  /** Whether a name follows {@code word} ("Mr", "Gen"), so that its dot never ends a sentence. */
  static boolean isTitle(String word) {
    return IN_ENGLISH.words(Kind.TITLE).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word}, written without its last dot, is an abbreviation. */
  boolean contains(String word) {
    return find(word).isPresent();
  }

  /** How {@code word}, written without its last dot, stands to the end of a sentence. */
  Kind kind(String word) {
    return find(word).orElse(Kind.OTHER);
  }

  /** A title before which "ex" or "then" stands is one: "ex-Sen. Roe". */
  private Optional<Kind> find(String whole) {
    Optional<Kind> kind = plain(whole);
    int hyphen = whole.lastIndexOf('-');
    return kind.isPresent() || hyphen < 0 ? kind : title(plain(whole.substring(hyphen + 1)));
  }

  private static Optional<Kind> title(Optional<Kind> kind) {
    return kind.isPresent() && kind.get() == Kind.TITLE ? kind : Optional.empty();
  }

  /** A single letter is told from an initial by its case; "l'art. 5" holds "art". */
  private Optional<Kind> plain(String whole) {
    String word = whole.substring(Math.max(whole.lastIndexOf('\''), whole.lastIndexOf('’')) + 1);
    String key = word.length() > 1 ? word.toLowerCase(Locale.ROOT) : word;
    for (Kind kind : KINDS) {
      Set<String> list = words(kind);
      if (list.contains(key) || list.contains(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Set<String> words(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Read when an article in another language is. */
  private static final class Abroad {
    static final Map<String, Abbreviations> BY_LANGUAGE = load();

    private static Map<String, Abbreviations> load() {
      Map<String, Abbreviations> languages = new HashMap<>();
      for (String line : WordList.lines("abbreviations-abroad.txt")) {
        int colon = line.indexOf(':');
        String[] key = line.substring(0, colon).split(" ", -1);
        languages
            .computeIfAbsent(key[0], code -> new Abbreviations())
            .words(key.length == 1 ? Kind.OTHER : Kind.valueOf(key[1].toUpperCase(Locale.ROOT)))
            .addAll(List.of(line.substring(colon + 1).strip().split(" ", -1)));
      }
      return languages;
    }
  }

  private static Abbreviations loadEnglish() {
    Abbreviations english = new Abbreviations();
    english.words(Kind.TITLE).addAll(WordList.load("titles.txt"));
    english.words(Kind.NUMBERED).addAll(WordList.load("numbered-abbreviations.txt"));
    english.words(Kind.INLINE).addAll(WordList.load("inline-abbreviations.txt"));
    english.words(Kind.OTHER).addAll(WordList.load("abbreviations.txt"));
    english.words(Kind.CLOSING).add("etc");
    english.words(Kind.HOUR).addAll(HOURS);
    return english;
  }
}
