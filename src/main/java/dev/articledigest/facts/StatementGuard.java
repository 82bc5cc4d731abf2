package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses sentences of English that tell no news: captions, credits and invitations, what the
 * writer says to the reader, fragments without a verb.
 */
final class StatementGuard {

  private static final Set<String> FURNITURE = list("statement-furniture.txt");
  private static final Set<String> FIRST_WORDS = words(0);
  private static final Set<String> SECOND_WORDS = words(1);
  private static final Set<String> IMPERATIVES = list("statement-imperatives.txt");
  private static final Set<String> WRITER =
      WordSet.of(
          "i",
          "we",
          "our",
          "us",
          "you",
          "your",
          "my",
          "me",
          "ours",
          "yours",
          "mine",
          "myself",
          "ourselves",
          "yourself");
  private static final Set<String> READER = WordSet.of("you", "your", "yours", "yourself");
  private static final Set<String> SPEAKER = WordSet.of("i", "we", "my", "our");
  private static final int LONGEST_PHRASE = 5;

  private static final Set<String> REBUTTALS =
      WordSet.of("wrong", "false", "not", "no", "nope", "hardly", "never", "nonsense", "until");
  private static final int LONGEST_REBUTTAL = 3;

  /** "Well, sort of.", "Almost." */
  private static final Set<String> DOUBTING = WordSet.of("well", "sort", "kind", "almost", "maybe");

  private static final int LONGEST_DOUBT = 5;

  private final Text text;
  private final List<Quote> direct;
  private final StatementFragments fragments;

  /** Whether the text has white space before its full stops, as tokenized texts have. */
  private final boolean spaced;

  StatementGuard(Text text, List<Quote> direct, StatementFragments fragments) {
    this.text = text;
    this.direct = direct;
    this.fragments = fragments;
    int close = 0;
    int apart = 0;
    for (Sentence sentence : text.sentences()) {
      close += sentence.isProse() ? 1 : 0;
      apart += sentence.isProse() && endsSpaced(text, sentence) ? 1 : 0;
    }
    this.spaced = 2 * apart >= close;
  }

  /** The words at a place of the phrases, and what they are up to an apostrophe. */
  private static Set<String> words(int place) {
    Set<String> words = new HashSet<>();
    for (String phrase : FURNITURE) {
      String[] parts = phrase.split(" ", -1);
      if (place < parts.length) {
        words.add(parts[place]);
        words.add(Words.beforeApostrophe(parts[place]));
      }
    }
    return WordSet.copyOf(words);
  }

  private static Set<String> list(String name) {
    return WordList.load(StatementGuard.class, name);
  }

  boolean refuses(Sentence sentence) {
    // Who says "you" is among them.
    return speaks(sentence.tokens(), WRITER) || isEmpty(sentence);
  }

  /** Whether a sentence tells no news even where the writer's own talk is some. */
  boolean tellsNothing(Sentence sentence) {
    return speaks(sentence.tokens(), READER) || isEmpty(sentence);
  }

  private boolean isEmpty(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return !hasVerb(tokens)
        || invites(tokens)
        || isFurniture(tokens)
        || fragments.has(tokens)
        || isTitle(sentence)
        || (!spaced && endsSpaced(text, sentence));
  }

  /** The title once more, as pages have it above the text. */
  private boolean isTitle(Sentence sentence) {
    String title = text.article().title().orElse("");
    Span span = sentence.span();
    int length = Math.min(span.length(), title.length());
    return !title.isEmpty()
        && span.length() <= title.length() + 1
        && text.content().regionMatches(true, span.start(), title, 0, length);
  }

  /** "At the news that the brand had .": a line was broken there, if other marks stand close. */
  private static boolean endsSpaced(Text text, Sentence sentence) {
    int mark = sentence.span().end() - 1;
    return mark > sentence.span().start()
        && text.content().charAt(mark) == '.'
        && Character.isWhitespace(text.content().charAt(mark - 1));
  }

  /** Of which sentence the next ones say that it is not so: "Wrong.", "Not quite." */
  boolean isRebutted(int index) {
    if (index + 1 >= text.sentences().size()) {
      return false;
    }
    List<Token> next = text.sentences().get(index + 1).tokens();
    String word = lower(next.get(0));
    boolean taken = next.size() <= LONGEST_REBUTTAL && REBUTTALS.contains(word);
    return (taken && !says(index, word))
        || (next.size() <= LONGEST_DOUBT && DOUBTING.contains(word));
  }

  /** "The mayor at the pier. Photograph: Karl Ode". */
  boolean isCredited(int index) {
    if (index + 1 >= text.sentences().size()) {
      return false;
    }
    Sentence next = text.sentences().get(index + 1);
    return StatementCaptions.openCredit(next.tokens())
        || (next.block() == text.sentences().get(index).block()
            && StatementCaptions.openBracket(next.tokens()));
  }

  /** "I will never resign. Never." says it once more. */
  private boolean says(int index, String word) {
    for (Token token : text.sentences().get(index).tokens()) {
      if (lower(token).equals(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasVerb(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.partOfSpeech().isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is more than a participle in "-ing". */
  static boolean hasFullVerb(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.partOfSpeech().isVerbal() && !token.lower().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private boolean invites(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.MARK) {
        boolean verb = token.partOfSpeech() == PartOfSpeech.VERB || lower(token).equals("please");
        return verb && IMPERATIVES.contains(lower(token)) && !isQuoted(token.span());
      }
    }
    return false;
  }

  /** "I", "we" and "you" outside of somebody's quoted words and of titles in marks. */
  private boolean speaks(List<Token> tokens, Set<String> persons) {
    boolean marked = false;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        if (!marked && isPerson(token, persons) && !isQuoted(token.span())) {
          return true;
        }
      } else if (QuotationMarks.isDouble(text.content().charAt(token.span().start()))) {
        marked = !marked;
      }
    }
    return false;
  }

  /** "US" and "Us Weekly" are no "us", a lone "i" no "I"; "we'll" and "I'm" count. */
  private boolean isPerson(Token token, Set<String> persons) {
    if (!persons.contains(token.bare())) {
      return false;
    }
    String bare = Words.beforeApostrophe(token.word());
    return !(bare.length() > 1 && Words.isShouted(bare)) && !bare.equals("Us") && !bare.equals("i");
  }

  /** "I" and "we" within a quotation or behind the name of who speaks: whoever that is. */
  boolean isOwnVoice(Token token, Optional<StatementReferent.Referent> label) {
    return isPerson(token, SPEAKER) && (label.isPresent() || isQuoted(token.span()));
  }

  boolean isQuoted(Span span) {
    return Within.overlapping(direct, span).isPresent();
  }

  /** Whether a sentence invites, credits or offers, in any language that lists have phrases of. */
  boolean isFurniture(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String first = lower(tokens.get(i));
      boolean opens =
          FIRST_WORDS.contains(first) && (FURNITURE.contains(first) || goesOn(tokens, i));
      if (opens
          && openFurniture(tokens.subList(i, tokens.size()))
          && !isQuoted(tokens.get(i).span())) {
        return true;
      }
    }
    return false;
  }

  private boolean openFurniture(List<Token> tokens) {
    StringBuilder phrase = new StringBuilder();
    for (int n = 0; n < Math.min(tokens.size(), LONGEST_PHRASE); n++) {
      // "Editor 's note", as tokenized texts have it.
      boolean mark = n > 0 && lower(tokens.get(n - 1)).equals("'");
      boolean joined = n == 0 || mark || lower(tokens.get(n)).startsWith("'");
      phrase.append(joined ? "" : " ").append(lower(tokens.get(n)));
      if (FURNITURE.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of more than one word may go on behind its first: most do not. */
  private boolean goesOn(List<Token> tokens, int at) {
    String next = at + 1 < tokens.size() ? lower(tokens.get(at + 1)) : "";
    return next.startsWith("'") || SECOND_WORDS.contains(next);
  }

  private String lower(Token token) {
    return token.plain();
  }
}
