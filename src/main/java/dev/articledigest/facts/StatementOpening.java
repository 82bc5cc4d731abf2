package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a sentence of English points back: to somebody, something or a time told before.
 */
final class StatementOpening {

  private static final Set<String> DANGLERS = WordList.load(StatementOpening.class, "danglers.txt");
  private static final Set<String> PERSON_NOUNS = people();
  private static final Set<String> PERSON_PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> POINTERS =
      WordList.load(StatementOpening.class, "statement-pointers.txt");
  private static final Set<String> UNNAMED = unnamed();
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
  private static final Set<String> ADDING = Set.of("too", "either", "likewise", "instead");
  private static final Set<String> AGAINST = Set.of("nonetheless", "nevertheless");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
  private static final Set<String> FAR = Set.of("that", "these", "those");

  /** Before the writer's own words they are left out, but not within a quotation. */
  private static final Set<String> CONNECTIVES = Set.of("but", "and", "so", "or", "yet");

  private static final Set<String> COMPARED = Set.of("like", "unlike");
  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
  private static final Set<String> THINGS = Set.of("it", "they", "he", "she");
  private static final Set<String> TIMES =
      Set.of(
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "season",
          "spring",
          "summer",
          "autumn",
          "winter",
          "century",
          "decade",
          "fall",
          "term",
          "quarter",
          "time");

  /** Stands for any number in the list of pointers. */
  private static final String NUMBER = "0";

  private static final int LONGEST_POINTER = 4;
  private static final int MODIFIERS = 2;

  private final Text text;
  private final String content;
  private final StatementGuard guard;
  private final Map<String, Integer> introduced = new HashMap<>();

  StatementOpening(Text text, StatementGuard guard) {
    this.text = text;
    this.content = text.content();
    this.guard = guard;
  }

  private static Set<String> people() {
    Set<String> nouns = new HashSet<>(WordList.load(StatementOpening.class, "person-nouns.txt"));
    nouns.addAll(WordList.load(StatementOpening.class, "statement-people.txt"));
    return nouns;
  }

  private static Set<String> unnamed() {
    Set<String> nouns =
        new HashSet<>(WordList.load(StatementOpening.class, "statement-unnamed.txt"));
    nouns.addAll(WordList.load(StatementOpening.class, "statement-bodies.txt"));
    return nouns;
  }

  /** Whether the words point back, though the referent of the first ones be known. */
  boolean dangles(List<Token> tokens, Optional<StatementReferent.Referent> referent) {
    Optional<Span> named = referent.map(StatementReferent.Referent::words);
    if (named.filter(words -> words.contains(tokens.get(0).span())).isPresent()) {
      return !referent.get().isPerson() && hasLoosePronoun(tokens);
    }
    return opensDangling(tokens, referent)
        || pointsBack(tokens)
        || opensWithPointer(tokens)
        || goesOnWithPronoun(tokens)
        || opensAmongOthers(tokens)
        || addsToOthers(tokens)
        || tellsOfTheUnnamed(tokens)
        || hasLoosePronoun(before(named, tokens));
  }

  /** Up to the pronoun that a name stands for; all where none does. */
  private static List<Token> before(Optional<Span> pronoun, List<Token> tokens) {
    return pronoun
        .filter(words -> words.length() > 0)
        .map(
            words -> tokens.subList(0, Within.firstEndingAfter(tokens, Token::span, words.start())))
        .orElse(tokens);
  }

  private boolean opensDangling(List<Token> tokens, Optional<StatementReferent.Referent> referent) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).kind() != Token.Kind.WORD) {
      first++;
    }
    if (first == tokens.size()) {
      return true;
    }
    Token opener = tokens.get(first);
    if (CONNECTIVES.contains(opener.lower()) && guard.isQuoted(opener.span())) {
      return true;
    }
    return DANGLERS.contains(Words.beforeApostrophe(opener.lower()))
        && !guard.isOwnVoice(opener, referent.filter(StatementReferent.Referent::isLabel))
        && !ExpletiveIt.stands(tokens, first);
  }

  /** "The two have baked together since", "Three days later": who and when stands elsewhere. */
  private boolean pointsBack(List<Token> tokens) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST_POINTER, tokens.size()); i++) {
      Token token = tokens.get(i);
      String word =
          token.partOfSpeech() == PartOfSpeech.NUM ? NUMBER : Words.beforeApostrophe(token.lower());
      opening.append(i == 0 ? "" : " ").append(word);
      if (POINTERS.contains(opening.toString())
          || POINTERS.contains(opening.toString().replace(NUMBER, token.lower()))) {
        return true;
      }
    }
    return false;
  }

  /** "In those cases", "Like the doctor", but not "On this day", "In this year". */
  private boolean opensWithPointer(List<Token> tokens) {
    if (tokens.size() < 3) {
      return false;
    }
    String second = tokens.get(1).lower();
    boolean dated = TIMES.contains(Words.beforeApostrophe(tokens.get(2).lower()));
    boolean pointer = (second.equals("this") && !dated) || FAR.contains(second);
    return pointsToOthers(tokens.get(0).lower(), second)
        || (tokens.get(0).partOfSpeech() == PartOfSpeech.ADP && pointer)
        || tellsOfPointedAt(tokens)
        || isBareSuperlative(tokens);
  }

  /** "Like the doctor", "The same officer", "Other guests". */
  private static boolean pointsToOthers(String first, String second) {
    return (COMPARED.contains(first) && second.equals("the"))
        || (first.equals("the") && second.equals("same"))
        || (first.equals("other") && !second.equals("than"));
  }

  /** "The answer to that question is not simple", "He was told in this letter", "such rules". */
  private boolean tellsOfPointedAt(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean clause = token.lower().equals("that") && token.partOfSpeech() != PartOfSpeech.DET;
      boolean turns = AGAINST.contains(token.lower()) && !guard.isQuoted(token.span());
      if (turns) {
        return true;
      }
      if (POINTING.contains(token.lower())
          && !clause
          && isThing(tokens, i + 1)
          && !guard.isQuoted(token.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun follows, with or without an adjective, that is no time. */
  private static boolean isThing(List<Token> tokens, int at) {
    Token next = tokens.get(at);
    boolean described =
        next.partOfSpeech() == PartOfSpeech.ADJ
            && at + 1 < tokens.size()
            && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.NOUN;
    return (described || next.partOfSpeech() == PartOfSpeech.NOUN)
        && !TIMES.contains(Words.beforeApostrophe(next.lower()));
  }

  /** "The most recent was in 2000": of what, stands elsewhere. */
  private boolean isBareSuperlative(List<Token> tokens) {
    int verb = 1;
    while (verb < tokens.size() && !tokens.get(verb).partOfSpeech().isVerbal()) {
      if (tokens.get(verb).partOfSpeech().isNominal() || verb > LONGEST_POINTER) {
        return false;
      }
      verb++;
    }
    String second = tokens.get(1).lower();
    return tokens.get(0).lower().equals("the")
        && (second.equals("most") || second.equals("latest") || ORDINALS.contains(second));
  }

  /**
   * "First, they hit a bank", "Often they turn to her": nothing is named before that "they" could
   * mean; "Like Lind, she has nothing to lose": it is not Lind.
   */
  private boolean goesOnWithPronoun(List<Token> tokens) {
    boolean adverb = tokens.get(0).partOfSpeech() == PartOfSpeech.ADV && tokens.size() > 1;
    if (adverb && isThing(tokens.get(1))) {
      return true;
    }
    int comma = leadComma(tokens);
    return comma > 0 && (isThing(tokens.get(comma + 1)) || isUnnamed(tokens, comma + 1));
  }

  /** The comma behind an opening phrase without a name that "they" could mean; 0 for none. */
  private int leadComma(List<Token> tokens) {
    boolean likened = COMPARED.contains(tokens.get(0).lower());
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isComma(tokens.get(i))) {
        return i;
      }
      if ((!likened && isNamed(tokens.get(i))) || tokens.get(i).partOfSpeech().isVerbal()) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isNamed(Token token) {
    return Named.at(text, token.span()).isPresent();
  }

  /** "Residing at the border of art, the company sells shoes". */
  private boolean isUnnamed(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).lower().equals("the")
        && UNNAMED.contains(Words.beforeApostrophe(tokens.get(at + 1).lower()))
        && StatementReferent.acts(tokens, at + 2);
  }

  private boolean isThing(Token token) {
    return THINGS.contains(Words.beforeApostrophe(token.lower()));
  }

  /** "A fourth person": the others were told before. "The 20-year-old": nobody knows who. */
  private boolean opensAmongOthers(List<Token> tokens) {
    if (tokens.size() < 3) {
      return false;
    }
    String first = tokens.get(0).lower();
    String second = tokens.get(1).lower();
    boolean counted = first.equals("a") && ORDINALS.contains(second);
    boolean aged =
        first.equals("the")
            && second.endsWith("-year-old")
            && !tokens.get(2).partOfSpeech().isNominal()
            && tokens.get(2).partOfSpeech() != PartOfSpeech.ADJ;
    return counted || aged;
  }

  /**
   * "The company has denied it", "The old man was arrested": which one, the sentence does not tell.
   */
  private boolean tellsOfTheUnnamed(List<Token> tokens) {
    if (tokens.size() < 3 || !tokens.get(0).lower().equals("the")) {
      return false;
    }
    int at = head(tokens);
    String noun = Words.beforeApostrophe(tokens.get(at).lower());
    boolean unnamed = UNNAMED.contains(noun) && (at == 1 || !isNamed(tokens.get(at)));
    return (unnamed || (at == 1 && isIntroduced(noun, tokens.get(1))))
        && (StatementReferent.acts(tokens, at + 1) || opensAside(tokens, at + 1));
  }

  /** "The meeting, attended by many", but not "The mayor, Marta Lind". */
  private boolean opensAside(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && isComma(tokens.get(at)) && !isNamed(tokens.get(at + 1));
  }

  /** Of "the 33-year-old woman" and "the home team" the last word. */
  private static int head(List<Token> tokens) {
    int at = 1;
    while (at <= MODIFIERS && at + 2 < tokens.size() && modifies(tokens, at)) {
      at++;
    }
    return at;
  }

  private static boolean modifies(List<Token> tokens, int at) {
    PartOfSpeech next = tokens.get(at + 1).partOfSpeech();
    return switch (tokens.get(at).partOfSpeech()) {
      case ADJ -> true;
      case NOUN -> next == PartOfSpeech.NOUN;
      default -> false;
    };
  }

  /** "The film earned": an earlier sentence told of "a film" or "the horror film". */
  private boolean isIntroduced(String noun, Token token) {
    return token.partOfSpeech() == PartOfSpeech.NOUN
        && introduced().getOrDefault(noun, Integer.MAX_VALUE) < token.span().start();
  }

  /**
   * Where each noun first stands with another word than "the" before it. What the headline and the
   * first sentence tell of the article is about: "the barrier" needs no telling then.
   */
  private Map<String, Integer> introduced() {
    if (introduced.isEmpty()) {
      boolean opening = true;
      for (Sentence sentence : text.sentences()) {
        List<Token> tokens = sentence.tokens();
        int place = opening ? Integer.MAX_VALUE : 0;
        opening &= !sentence.isProse();
        for (int i = 1; i < tokens.size(); i++) {
          Token token = tokens.get(i);
          if (token.partOfSpeech() == PartOfSpeech.NOUN && introduces(tokens.get(i - 1))) {
            introduced.putIfAbsent(
                Words.beforeApostrophe(token.lower()), Math.max(place, token.span().start()));
          }
        }
      }
    }
    return introduced;
  }

  private static boolean introduces(Token before) {
    return switch (before.partOfSpeech()) {
      case ADJ, NOUN, PROPN, NUM -> true;
      default -> INDEFINITE.contains(before.lower());
    };
  }

  /** "The tension extends to the air too": to what else, stands before. */
  private boolean addsToOthers(List<Token> tokens) {
    Token last = StatementEdges.lastWord(tokens);
    return ADDING.contains(last.lower()) && !guard.isQuoted(last.span());
  }

  private boolean hasLoosePronoun(List<Token> tokens) {
    return loosePronoun(tokens).isPresent();
  }

  /** "Police said his brother fled": whose brother, the sentence alone does not tell. */
  Optional<Token> loosePronoun(List<Token> tokens) {
    for (Token token : tokens) {
      String word = token.lower();
      if (PERSON_NOUNS.contains(Words.beforeApostrophe(word)) || isPerson(token)) {
        return Optional.empty();
      }
      if (PERSON_PRONOUNS.contains(Words.beforeApostrophe(word))) {
        return Optional.of(token).filter(pronoun -> !isNamedAhead(tokens));
      }
    }
    return Optional.empty();
  }

  /** "In a talk ahead of his tour, Prince Karl said": the subject is whom the phrase is about. */
  private boolean isNamedAhead(List<Token> tokens) {
    if (tokens.get(0).partOfSpeech() != PartOfSpeech.ADP) {
      return false;
    }
    int comma = 1;
    while (comma + 1 < tokens.size() && !isComma(tokens.get(comma))) {
      if (tokens.get(comma).partOfSpeech().isVerbal()) {
        return false;
      }
      comma++;
    }
    return comma + 1 < tokens.size() && isPerson(tokens.get(comma + 1));
  }

  private boolean isPerson(Token token) {
    return Named.is(text, token.span(), NameType.PERSON);
  }

  private boolean isComma(Token token) {
    return content.charAt(token.span().start()) == ',';
  }
}
