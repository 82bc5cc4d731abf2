package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Knows sentences of English that leave out what they are about: who does it, what was said. */
final class StatementStubs {

  private static final Set<String> SPOKEN =
      WordSet.of(
          "reports", "said", "says", "shouted", "added", "replied", "yelled", "told", "whispered");

  private static final Set<String> TEASERS =
      WordList.load(StatementStubs.class, "statement-teasers.txt");
  private static final int LONGEST_TEASER = 4;
  private static final int LONGEST_TELLER = 5;
  private static final Set<String> TELLING = WordSet.of("\"", "“", "``", "‘", ":", "that", "to");

  /** "Issued a statement following the vote": when, not what. */
  private static final Set<String> OCCASIONS = WordSet.of("following", "regarding", "concerning");

  private static final int LONGEST_LIST = 4;

  private static final Set<String> LED_TO = WordSet.of("time", "used");

  private static final Set<String> OBJECTS = WordSet.of("it", "him", "them", "me", "us");

  private static final Set<String> CUT =
      WordSet.of("the", "a", "an", "under", "of", "and", "from", "into", "than", "during", "its");

  private static final Set<String> HALVES = WordSet.of("although", "though", "whereas", "despite");

  private static final Set<String> MUCH =
      WordSet.of("much", "far", "even", "slightly", "significantly", "considerably");

  /** "As it was, …": no answer. */
  private static final Set<String> LED = WordSet.of("as", "what", "than", "which", "who", "how");

  /** "Looks like that will be Bergheim." */
  private static final Set<String> SEEMING =
      WordSet.of("looks", "seems", "sounds", "turns", "feels");

  private static final Set<String> SEEMED = WordSet.of("like", "likes", "as", "out", "that");

  private static final Set<String> GIVEN = WordSet.of("details", "information", "comment");

  private static final Set<String> MORE =
      WordSet.of("other", "further", "more", "additional", "any");

  private static final Set<String> GOING_ON = WordSet.of("continued", "continues", "resumed");

  private StatementStubs() {}

  static boolean is(List<Token> tokens) {
    return onlyTells(tokens)
        || isCredit(tokens)
        || isElliptic(tokens)
        || onlyAnnounces(tokens)
        || onlyGoesOn(tokens)
        || onlyLists(tokens)
        || isSubjectless(tokens)
        || isCutShort(tokens)
        || StatementThings.are(tokens)
        || isPart(tokens);
  }

  /** "Officials did not immediately provide any other details." */
  private static boolean givesNothing(List<Token> tokens) {
    int last = tokens.size() - 2;
    boolean details =
        last > 2
            && GIVEN.contains(lower(tokens.get(last)))
            && MORE.contains(lower(tokens.get(last - 1)));
    boolean not = false;
    for (int i = 1; details && i < last; i++) {
      String word = lower(tokens.get(i));
      details = tokens.get(i).kind() == Token.Kind.WORD;
      not |= word.equals("not") || word.endsWith("n't") || word.equals("no");
    }
    return details && not;
  }

  private static boolean isPart(List<Token> tokens) {
    return StatementScraps.are(tokens)
        || givesNothing(tokens)
        || isHalf(tokens)
        || opensWithVerb(tokens)
        || compares(tokens)
        || isAnswer(tokens);
  }

  /** "Roe continued his scathing remarks.": which ones, stands elsewhere. */
  private static boolean onlyGoesOn(List<Token> tokens) {
    int verb = 0;
    while (verb < tokens.size() && !tokens.get(verb).partOfSpeech().isVerbal()) {
      verb++;
    }
    int last = tokens.size() - 2;
    return verb > 0
        && verb + 1 < last
        && last <= verb + LONGEST_LIST
        && GOING_ON.contains(lower(tokens.get(verb)))
        && BriefOpeners.OWNERS.contains(lower(tokens.get(verb + 1)))
        && tokens.subList(verb + 2, last).stream().allMatch(StatementStubs::isOfNoun);
  }

  private static boolean isOfNoun(Token token) {
    return switch (token.partOfSpeech()) {
      case NOUN, ADJ -> true;
      default -> lower(token).endsWith("ing");
    };
  }

  /** "'had boats along the pier.": what a quotation goes on with. */
  private static boolean opensWithVerb(List<Token> tokens) {
    Token second = tokens.get(1);
    return tokens.get(0).kind() == Token.Kind.MARK
        && second.partOfSpeech().isVerbal()
        && Character.isLowerCase(second.word().charAt(0));
  }

  /** "Although it was not about the mayor.": what is so although? */
  private static boolean isHalf(List<Token> tokens) {
    return HALVES.contains(lower(tokens.get(0)))
        && tokens.stream().noneMatch(t -> t.kind() == Token.Kind.MARK && isParting(t));
  }

  private static boolean isParting(Token mark) {
    return !lower(mark).equals(".") && !lower(mark).equals("'");
  }

  /** "She has been released from jail under.": a stop that belongs to no sentence. */
  private static boolean isCutShort(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last > 1
        && lower(tokens.get(last)).equals(".")
        && CUT.contains(lower(tokens.get(last - 1)));
  }

  /** "Their audiences have been much larger.": than whose, another sentence tells. */
  private static boolean compares(List<Token> tokens) {
    int last = tokens.size() - 2;
    return last > 2
        && tokens.get(last).partOfSpeech() == PartOfSpeech.ADJ
        && lower(tokens.get(last)).endsWith("er")
        && MUCH.contains(lower(tokens.get(last - 1)))
        && tokens.stream().noneMatch(t -> lower(t).equals("than"));
  }

  /** "The defence very well could, said Lind": could what? */
  private static boolean isAnswer(List<Token> tokens) {
    int verb = 0;
    while (verb < tokens.size() && !tokens.get(verb).partOfSpeech().isVerbal()) {
      if (LED.contains(lower(tokens.get(verb)))) {
        return false;
      }
      verb++;
    }
    return verb > 0
        && verb + 1 < tokens.size()
        && tokens.get(verb).partOfSpeech() == PartOfSpeech.AUX
        && endsAnswer(tokens, verb + 1);
  }

  /** Behind the verb comes the end, or who says so. */
  private static boolean endsAnswer(List<Token> tokens, int at) {
    if (lower(tokens.get(at)).equals(".")) {
      return true;
    }
    int next = at + 1;
    while (next < Math.min(at + LONGEST_TELLER, tokens.size())
        && !CueWords.isCue(lower(tokens.get(next)))) {
      next++;
    }
    return lower(tokens.get(at)).equals(",")
        && next < Math.min(at + LONGEST_TELLER, tokens.size())
        && tokens.subList(next, tokens.size()).stream().noneMatch(t -> lower(t).equals(","));
  }

  /** "Written and directed by Marta Lind.", "Starring Karl Ode.": what, stands elsewhere. */
  private static boolean isCredit(List<Token> tokens) {
    String first = lower(tokens.get(0));
    boolean cast = first.equals("starring");
    // "Celebrating the new ferry, apparently on the lake.": who does, stands elsewhere.
    boolean doing = first.endsWith("ing") && !holdsEnded(tokens);
    return isParticiple(tokens.get(0))
        && (cast || doing || !holdsComma(tokens))
        && !holdsVerb(tokens);
  }

  private static boolean holdsEnded(List<Token> tokens) {
    for (Token token : tokens) {
      if (isEnded(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsComma(List<Token> tokens) {
    for (Token token : tokens) {
      if (lower(token).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is among them that is no participle. */
  private static boolean holdsVerb(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.partOfSpeech().isVerbal() && !isParticiple(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnded(Token token) {
    return token.partOfSpeech() == PartOfSpeech.VERB && !lower(token).endsWith("ing");
  }

  private static boolean isParticiple(Token token) {
    String word = lower(token);
    return token.partOfSpeech() == PartOfSpeech.VERB
        && (word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en"));
  }

  /** "Tom Perry of the Red Cross said.", "Price shouted to the crowd.": what, stands elsewhere. */
  private static boolean onlyTells(List<Token> tokens) {
    int verb = 0;
    while (verb < tokens.size() && !tokens.get(verb).partOfSpeech().isVerbal()) {
      verb++;
    }
    if (verb + 1 >= tokens.size() || !CueWords.isCue(lower(tokens.get(verb)))) {
      return false;
    }
    Token next = tokens.get(verb + 1);
    boolean alone = next.kind() == Token.Kind.MARK && verb + 2 >= tokens.size();
    boolean to =
        next.partOfSpeech() == PartOfSpeech.ADP && SPOKEN.contains(lower(tokens.get(verb)));
    return (alone || to)
        && tokens.subList(verb + 1, tokens.size()).stream()
            .noneMatch(t -> t.partOfSpeech().isVerbal() || "\"“`".contains(t.lower()));
  }

  /** "The mayor commented on the storm.": what he said, stands elsewhere, if anywhere. */
  private static boolean onlyAnnounces(List<Token> tokens) {
    int verb = 0;
    while (verb < tokens.size() && tokens.get(verb).partOfSpeech() != PartOfSpeech.VERB) {
      verb++;
    }
    int behind = verb < tokens.size() ? behindTeaser(tokens, verb) : 0;
    boolean only = behind > 0;
    for (int i = behind; only && i < tokens.size(); i++) {
      only = !tells(tokens.get(i));
    }
    return only;
  }

  private static int behindTeaser(List<Token> tokens, int at) {
    StringBuilder phrase = new StringBuilder(lower(tokens.get(at)));
    for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_TEASER); i++) {
      if (TEASERS.contains(phrase.append(' ').append(lower(tokens.get(i))).toString())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean tells(Token token) {
    return TELLING.contains(lower(token))
        || (token.partOfSpeech() == PartOfSpeech.VERB
            && lower(token).endsWith("ing")
            && !OCCASIONS.contains(lower(token)));
  }

  /**
   * "Add lamps to the boat.", "Works with all engines.", "Used it to fill the jug, but broke it.",
   * "Used to be a mill.": there is no subject; "Time to make it real."
   */
  private static boolean isSubjectless(List<Token> tokens) {
    Token first = tokens.get(0);
    String next = lower(tokens.get(1));
    if ((next.equals("to") && LED_TO.contains(lower(first)))
        || (isAct(first) && OBJECTS.contains(next))
        || seems(first, next)) {
      return true;
    }
    return isBareVerb(first)
        && (MainVerbs.first(tokens.subList(1, tokens.size())).isEmpty() || isDemand(tokens));
  }

  /** "Looks like rain is ahead", "Reveals that they have met". */
  private static boolean seems(Token first, String next) {
    boolean third = first.partOfSpeech() == PartOfSpeech.VERB && lower(first).endsWith("s");
    return (SEEMING.contains(lower(first)) && SEEMED.contains(next))
        || (third && next.equals("that"));
  }

  private static boolean isBareVerb(Token token) {
    return token.partOfSpeech() == PartOfSpeech.VERB
        && !isParticiple(token)
        && !StatementFragments.OPENERS.contains(lower(token));
  }

  /**
   * "Appear on the ballot in enough states to have a chance": no verb behind is one of a clause.
   */
  private static boolean isDemand(List<Token> tokens) {
    if (tokens.get(1).partOfSpeech() != PartOfSpeech.ADP) {
      return false;
    }
    for (int i = 2; i < tokens.size(); i++) {
      boolean infinite =
          lower(tokens.get(i - 1)).equals("to") || lower(tokens.get(i)).endsWith("ing");
      if (tokens.get(i).partOfSpeech().isVerbal() && !infinite) {
        return false;
      }
    }
    return true;
  }

  /** "Used", but not "Having them land here is hard", "Had it not been". */
  private static boolean isAct(Token token) {
    return token.partOfSpeech() == PartOfSpeech.VERB
        && !lower(token).endsWith("ing")
        && !lower(token).equals("had");
  }

  /** "Names and addresses." heads a part. */
  private static boolean onlyLists(List<Token> tokens) {
    return tokens.size() <= LONGEST_LIST
        && tokens.get(0).partOfSpeech() == PartOfSpeech.NOUN
        && tokens.get(1).partOfSpeech() == PartOfSpeech.CCONJ;
  }

  /** "If only it were the worst", "Not in the luggage, as the owner found", "A prize, that is". */
  private static boolean isElliptic(List<Token> tokens) {
    String first = lower(tokens.get(0));
    String second = lower(tokens.get(1));
    boolean denied =
        first.equals("not")
            && (tokens.get(1).partOfSpeech() == PartOfSpeech.ADP || second.equals("that"));
    int last = tokens.size() - 2;
    boolean explains =
        last > 1
            && lower(tokens.get(last)).equals("is")
            && lower(tokens.get(last - 1)).equals("that")
            && lower(tokens.get(last - 2)).equals(",");
    return denied || explains || (first.equals("if") && second.equals("only"));
  }

  private static String lower(Token token) {
    return token.plain();
  }
}
