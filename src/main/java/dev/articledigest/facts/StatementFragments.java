package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows sentences of English that look whole and tell nothing of the news: commands, wishes, items
 * of lists without a subject, captions that were run into the text.
 */
final class StatementFragments {

  /** What follows "this is the moment". */
  private static final Set<PartOfSpeech> MOMENT =
      EnumSet.of(PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.PROPN, PartOfSpeech.NOUN);

  /** What follows a command. */
  private static final Set<PartOfSpeech> OBJECT =
      EnumSet.of(PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.NUM);

  private static final Set<String> PAST = VerbTense.PAST_WORDS;

  /** Forms of verbs that may open a clause without commanding anything. */
  static final Set<String> OPENERS =
      WordSet.of(
          "given", "like", "set", "put", "let", "born", "known", "seen", "say", "gone", "left");

  /** "Seek out the ferry". */
  private static final Set<String> PARTICLES = WordSet.of("out", "up", "down", "off", "away");

  /** "Enter Norland", "Meet Marta Lind": the writer brings somebody on. */
  private static final Set<String> STAGING = WordSet.of("enter", "meet", "cue");

  /** "Just gather at the pier". */
  private static final Set<String> URGING = WordSet.of("just", "simply", "please");

  /** Words that open a sentence, not a name, where they have a capital. */
  private static final Set<String> SENTENCE_OPENERS =
      WordList.load(StatementFragments.class, "sentence-openers.txt");

  /** Makers of pictures, as credits have them. */
  private static final Set<String> PICTURES =
      WordList.load(StatementFragments.class, "caption-makers.txt");

  private static final Set<String> SUBJECTS = WordSet.of("he", "she", "they");
  private static final Set<String> CLOSERS = WordSet.of("'", "’");
  private static final Set<String> DASHES = WordSet.of("-", "–", "—", "--", "―");
  private static final Set<String> BULLETS =
      WordSet.of("•", "●", "▪", "■", "◦", "‣", "·", "►", "*");
  private static final Set<String> SHOWN = WordSet.of("this", "these");
  private static final int LONGEST_LABEL = 4;
  private static final int MOST_INITIALS = 3;

  private static final Set<String> STAMPS =
      WordSet.ofAll(WordSet.of("updated", "published", "posted"), DateWeekdays.NAMES);
  private static final Set<String> ZONES =
      WordSet.of("et", "est", "edt", "pt", "pst", "pdt", "gmt", "bst", "utc", "am", "pm");
  private static final int LONGEST_STAMP = 14;
  private static final int LEAST_TOLD = 10;
  private static final Set<String> JOINTS = WordSet.of("when", "that");

  private final Text text;
  private final String content;
  private final StatementLabels labels;
  private final StatementCaptions captions;

  StatementFragments(Text text) {
    this.text = text;
    this.content = text.content();
    this.labels = new StatementLabels(text);
    this.captions = new StatementCaptions(text);
  }

  boolean has(List<Token> tokens) {
    return tokens.size() > 2
        && (isNoSentence(tokens)
            || DASHES.contains(tokens.get(0).lower())
            || hasLink(tokens)
            || isInMarkup(tokens)
            || commands(tokens)
            || asks(tokens)
            || isLabelled(tokens)
            || isJoined(tokens)
            || captions.are(tokens));
  }

  private boolean isJoined(List<Token> tokens) {
    return opensWithCredit(tokens)
        || GluedBylines.open(text, tokens)
        || opensInCapitals(tokens)
        || joinsSentences(tokens);
  }

  /** "LAKE TIMES The mayor has": the maker of a picture before the sentence. */
  private boolean opensInCapitals(List<Token> tokens) {
    int at = 0;
    while (at < Math.min(LONGEST_LABEL, tokens.size() - 2) && isShouted(tokens.get(at))) {
      at++;
    }
    boolean opener = lower(tokens.get(at)).equals("the") || isOpener(tokens.get(at));
    return at > 0 && opener && opensSentence(tokens, at);
  }

  private static boolean isShouted(Token token) {
    String word = token.word();
    return word.length() > 3 && Words.isShouted(word) && Character.isLetter(word.charAt(0));
  }

  /** "In lieu of flowers, please send gifts". */
  private static boolean asks(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (lower(tokens.get(i)).equals("please")
          && tokens.get(i + 1).partOfSpeech() == PartOfSpeech.VERB
          && tokens.get(i - 1).kind() == Token.Kind.MARK) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoSentence(List<Token> tokens) {
    return StatementStubs.is(tokens) || StatementLabels.areHeading(tokens);
  }

  /**
   * The token behind what opens a report or an item of a list and is no part of its sentence:
   * "Osthafen - The mayor", "Osthafen, Norland (CNN) -- The mayor", "1. The road", "• The road"; 0
   * for none.
   */
  int afterOpener(List<Token> tokens) {
    int sign = Math.max(afterNumber(tokens), afterAgency(tokens));
    int words = Math.max(labels.after(tokens), afterStamp(tokens));
    int place = Math.max(afterPlace(tokens), afterCredit(tokens));
    return Math.max(Math.max(sign, words), Math.max(place, afterMoment(tokens)));
  }

  /** "Photograph: Karl Ode/Lake Press The mayor has": the credit of a picture before the text. */
  private int afterCredit(List<Token> tokens) {
    if (!StatementCaptions.openCredit(tokens)) {
      return 0;
    }
    for (int i = 3; i < Math.min(LONGEST_STAMP, tokens.size() - LONGEST_LABEL); i++) {
      boolean the = lower(tokens.get(i)).equals("the");
      if ((the || isOpener(tokens.get(i))) && opensSentence(tokens, i)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * "Updated Jul 7, 2012 6:40 PM ET The club", "Monday, May 4, 2026, 9:00 AM The club", "05/04/2026
   * at 9:00 AM EST The club", as archives run it into the text.
   */
  private static int afterStamp(List<Token> tokens) {
    boolean dated = StatementEdges.isDay(tokens.get(0), '/');
    if (!dated && !STAMPS.contains(lower(tokens.get(0)))) {
      return 0;
    }
    int end = 0;
    for (int i = 1; i < Math.min(LONGEST_STAMP, tokens.size() - LONGEST_LABEL); i++) {
      dated |= tokens.get(i).kind() == Token.Kind.NUMBER && tokens.get(i).span().length() == 4;
      end = dated && ZONES.contains(lower(tokens.get(i))) ? i + 1 : end;
    }
    return end;
  }

  /** "This is the dramatic moment (when) a ferry hit the pier": what is shown is told. */
  private static int afterMoment(List<Token> tokens) {
    if (tokens.size() < LEAST_TOLD
        || !lower(tokens.get(0)).equals("this")
        || !lower(tokens.get(1)).equals("is")
        || !lower(tokens.get(2)).equals("the")) {
      return 0;
    }
    int at = 3;
    while (at <= LONGEST_LABEL && tokens.get(at).partOfSpeech() == PartOfSpeech.ADJ) {
      at++;
    }
    if (!lower(tokens.get(at)).equals("moment")) {
      return 0;
    }
    int next = JOINTS.contains(lower(tokens.get(at + 1))) ? at + 2 : at + 1;
    return MOMENT.contains(tokens.get(next).partOfSpeech()) ? next : 0;
  }

  private int afterNumber(List<Token> tokens) {
    if (tokens.size() > 3 && BULLETS.contains(tokens.get(0).lower())) {
      return 1;
    }
    boolean number =
        tokens.size() > 3
            && tokens.get(0).kind() == Token.Kind.NUMBER
            && tokens.get(0).span().length() <= 2
            && (lower(tokens.get(1)).equals(".") || lower(tokens.get(1)).equals(")"));
    return number ? 2 : 0;
  }

  private int afterAgency(List<Token> tokens) {
    int open = 0;
    while (open < Math.min(LONGEST_LABEL, tokens.size()) && isOfPlace(tokens.get(open))) {
      open++;
    }
    boolean agency =
        tokens.size() > open + 5
            && lower(tokens.get(open)).equals("(")
            && lower(tokens.get(open + 2)).equals(")")
            && isDash(tokens.get(open + 3));
    return agency ? open + 4 : 0;
  }

  /** "OSTHAFEN, Norland". */
  private static boolean isOfPlace(Token token) {
    return token.word().equals(",") || token.isCapital();
  }

  private int afterPlace(List<Token> tokens) {
    int dash = 1;
    while (dash + 2 < tokens.size() && dash <= LONGEST_LABEL && !isDash(tokens.get(dash))) {
      dash++;
    }
    Span head = new Span(tokens.get(0).span().start(), tokens.get(dash - 1).span().end());
    boolean place = dash + 2 < tokens.size() && isDash(tokens.get(dash)) && isPlace(head);
    int next = place ? tokens.get(dash + 1).span().start() : 0;
    return place && Character.isUpperCase(content.charAt(next)) ? dash + 1 : 0;
  }

  private boolean isPlace(Span head) {
    Optional<Name> name = Named.at(text, head);
    return name.isPresent()
        && name.get().type() == NameType.PLACE
        && name.get().span().equals(head);
  }

  private boolean isDash(Token token) {
    Span span = token.span();
    return DASHES.contains(token.word())
        && span.start() > 0
        && Character.isWhitespace(content.charAt(span.start() - 1))
        && span.end() < content.length()
        && Character.isWhitespace(content.charAt(span.end()));
  }

  /** What a message or a page was linked to, run into the text. */
  static boolean hasLink(List<Token> tokens) {
    boolean tag = false;
    for (Token token : tokens) {
      String word = token.lower();
      tag |= word.startsWith("<");
      // "<post id="12" author="@lind">"
      if (isLink(word) || (tag && word.startsWith("="))) {
        return true;
      }
    }
    return false;
  }

  /** Within a paragraph that opens with a tag, as messages left in a text do. */
  private boolean isInMarkup(List<Token> tokens) {
    int block = Within.sentence(text, tokens.get(0).span().start()).block();
    Span span = text.article().blocks().get(block).span();
    return span.length() > 1
        && content.charAt(span.start()) == '<'
        && Character.isLetter(content.charAt(span.start() + 1));
  }

  private static boolean isLink(String word) {
    return word.contains("http") || word.startsWith("pic.twitter.com") || word.startsWith("t.co/");
  }

  /** "Save a quarter of the cost", "Had three husbands": nobody does it. */
  private boolean commands(List<Token> tokens) {
    if (URGING.contains(lower(tokens.get(0)))) {
      String verb = lower(tokens.get(1));
      return tokens.get(1).partOfSpeech() == PartOfSpeech.VERB
          && !OPENERS.contains(verb)
          && !PAST.contains(verb)
          && !verb.endsWith("ing")
          && !verb.endsWith("ed");
    }
    return commandsOne(tokens);
  }

  /** "Take the ferry". */
  private boolean commandsOne(List<Token> tokens) {
    String first = lower(tokens.get(0));
    boolean verb = tokens.get(0).partOfSpeech() == PartOfSpeech.VERB && !OPENERS.contains(first);
    boolean participle = first.endsWith("ing") || first.endsWith("ed");
    int particle = PARTICLES.contains(tokens.get(1).lower()) ? 1 : 0;
    boolean object = OBJECT.contains(tokens.get(1 + particle).partOfSpeech());
    boolean staged = STAGING.contains(first) && tokens.get(1).partOfSpeech() == PartOfSpeech.PROPN;
    return staged || (verb && !participle && object && (!PAST.contains(first) || isClosed(tokens)));
  }

  private static boolean isClosed(List<Token> tokens) {
    for (Token token : tokens) {
      if (lower(token).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "Flowers at the pier Many wore red": no mark parts a caption from the sentence behind it. */
  private boolean joinsSentences(List<Token> tokens) {
    for (int i = 2; i + 1 < tokens.size(); i++) {
      boolean joined = isWord(tokens, i - 1) || goesOn(tokens, i);
      if (joined && isOpener(tokens.get(i)) && opensSentence(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "How good the crew are He added": a capital that nothing before calls for. */
  private static boolean goesOn(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    return SUBJECTS.contains(tokens.get(at).lower())
        && before.kind() == Token.Kind.WORD
        && Character.isLowerCase(before.word().charAt(0));
  }

  private static boolean isOpener(Token token) {
    return SENTENCE_OPENERS.contains(Words.beforeApostrophe(lower(token)));
  }

  private boolean opensSentence(List<Token> tokens, int at) {
    return Character.isUpperCase(first(tokens.get(at)))
        && Character.isLowerCase(first(tokens.get(at + 1)))
        && !isNamed(tokens, at);
  }

  private char first(Token token) {
    return content.charAt(token.span().start());
  }

  /** A word in lower case, or the name of a place; or one in lower case in single marks. */
  private boolean isWord(List<Token> tokens, int at) {
    if (CLOSERS.contains(tokens.get(at).lower()) && at > 2) {
      return tokens.get(at - 1).kind() == Token.Kind.WORD
          && Character.isLowerCase(first(tokens.get(at - 1)));
    }
    return tokens.get(at).kind() == Token.Kind.WORD
        && tokens.get(at).partOfSpeech().isNominal()
        && (Character.isLowerCase(first(tokens.get(at)))
            || Named.is(text, tokens.get(at).span(), NameType.PLACE));
  }

  /** "EPA 6 The minister was asked", "REUTERS Some of the bars": a caption and its credit. */
  private boolean opensWithCredit(List<Token> tokens) {
    String first = tokens.get(0).word();
    String second = tokens.get(1).word();
    boolean counted =
        tokens.get(1).partOfSpeech() == PartOfSpeech.NUM
            && Character.isUpperCase(content.charAt(tokens.get(2).span().start()));
    boolean capital =
        Character.isUpperCase(second.charAt(0))
            && !Words.isShouted(second)
            && !first.equals("Reuters");
    return PICTURES.contains(first) && (counted || capital);
  }

  /** "ML: There are so many": what was asked, and by whom, stands elsewhere. */
  private boolean isInitials(Token token) {
    String word = token.word();
    return word.length() <= MOST_INITIALS && Words.isShouted(word);
  }

  /** "Leading from the front: Lind takes on water", "Sold: This house of 1901 is the oldest." */
  private boolean isLabelled(List<Token> tokens) {
    for (int i = 1; i <= LONGEST_LABEL && i + 2 < tokens.size(); i++) {
      if (lower(tokens.get(i)).equals(":")) {
        return (i == 1 && (isInitials(tokens.get(0)) || labels.isTag(tokens)))
            || labels.isCaption(tokens)
            || SHOWN.contains(lower(tokens.get(i + 1)))
            || captions.showPeople(tokens, i + 1, true);
      }
    }
    return false;
  }

  private boolean isNamed(List<Token> tokens, int at) {
    return Named.is(text, tokens.get(at).span(), NameType.PERSON);
  }

  private static String lower(Token token) {
    return token.bare();
  }
}
