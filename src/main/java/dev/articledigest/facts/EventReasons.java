package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that tell for what reason, or in what way, the event happened. */
final class EventReasons {

  private static final List<String> REASONS =
      List.of(
          "because",
          "due to",
          "owing to",
          "caused by",
          "in response to",
          "in protest at",
          "in protest against",
          "in protest over",
          "in retaliation for",
          "in reprisal for",
          "in order to");
  private static final List<String> MANNERS = List.of("by means of", "with the help of", "using");
  private static final Set<String> REACTIONS =
      WordList.load(EventReasons.class, "event-reactions.txt");
  private static final Set<String> STOPS = Set.of("as", "while", "but", "who", "which", "when");
  private static final int MOST_TOKENS = 25;
  private static final int REACH = 12;
  private static final int LEAD = 4;

  private final EventLead lead;

  EventReasons(EventLead lead) {
    this.lead = lead;
  }

  /** The first clause of reason. */
  Optional<MainEvent.Answer> why() {
    return first(this::opensReason);
  }

  /** The first clause of manner. */
  Optional<MainEvent.Answer> how() {
    return first(this::opensManner);
  }

  /** Whether a clause begins at a token of a sentence, which may take up the headline. */
  private interface Opening {
    boolean at(Sentence sentence, int token, boolean onTopic);
  }

  private Optional<MainEvent.Answer> first(Opening opening) {
    int position = 0;
    for (Sentence sentence : lead.all()) {
      boolean onTopic = isOnTopic(sentence, position++);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (opening.at(sentence, i, onTopic)) {
          Optional<Span> clause = clause(sentence, i);
          if (clause.isPresent()) {
            return clause.map(lead::answer);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A cue that always tells one, or after a reaction "after" and "for": "Bakers spark anger after
   * raising prices", "Ruiz blamed him for the loss".
   */
  private boolean opensReason(Sentence sentence, int at, boolean onTopic) {
    if (opens(REASONS, sentence.tokens().get(at).span())) {
      return true;
    }
    return switch (lead.word(sentence, at)) {
      case "after", "over" -> onTopic && reacts(sentence, at);
      case "for" -> onTopic && isGerund(sentence, at + 1) && reacts(sentence, at);
      default -> false;
    };
  }

  /**
   * "by cutting the fence"; "won after surviving a crash"; "two people were killed when the bridge
   * fell".
   */
  private boolean opensManner(Sentence sentence, int at, boolean onTopic) {
    if (!onTopic) {
      return false;
    }
    if (opens(MANNERS, sentence.tokens().get(at).span())) {
      return true;
    }
    return switch (lead.word(sentence, at)) {
      case "by" -> isGerund(sentence, at + 1);
      case "after" -> isGerund(sentence, at + 1) && at > 1 && !reacts(sentence, at);
      case "when" -> at > 0 && reacts(sentence, at);
      default -> false;
    };
  }

  /** Whether a sentence is of the lead and takes up the headline; without a headline the first. */
  private boolean isOnTopic(Sentence sentence, int position) {
    if (position == 0 || position > LEAD) {
      return position == 0;
    }
    Set<String> stems = new HashSet<>(Words.stems(sentence.span().of(lead.content())));
    return stems.stream().filter(lead.topic()::contains).count() >= 2;
  }

  private boolean isGerund(Sentence sentence, int at) {
    return lead.word(sentence, at).endsWith("ing")
        && sentence.tokens().get(at).partOfSpeech() == PartOfSpeech.VERB;
  }

  /** Not "found dead after a search". */
  private boolean reacts(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      if (lead.word(sentence, i).equals("found")) {
        return false;
      }
      if (REACTIONS.contains(Words.stem(lead.word(sentence, i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the cues begins at a word and ends with one. */
  private boolean opens(List<String> cues, Span word) {
    String text = lead.content();
    for (String cue : cues) {
      int end = word.start() + cue.length();
      if (text.regionMatches(true, word.start(), cue, 0, cue.length())
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The words to the next mark or clause; none where they run on, as in text without marks. */
  private Optional<Span> clause(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int end = from + 1;
    while (end < tokens.size() && !ends(sentence, end)) {
      end++;
    }
    return end - from < 3 || end - from > MOST_TOKENS
        ? Optional.empty()
        : Optional.of(new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end()));
  }

  private boolean ends(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    char mark = lead.content().charAt(token.span().start());
    return (token.kind() == Token.Kind.MARK && ",;:.!?”\"“(–—".indexOf(mark) >= 0)
        || STOPS.contains(lead.word(token));
  }
}
