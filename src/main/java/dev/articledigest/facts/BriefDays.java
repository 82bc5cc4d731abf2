package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the days that a headline can do without: "agreed on Tuesday to build a barrier". */
final class BriefDays {

  private static final Set<String> ON = WordSet.of("on", "late", "early");

  /** "Late | on Saturday": it tells when on the day. */
  private static final Set<String> PARTS = WordSet.of("late", "early", "later", "earlier");

  private final List<DateMention> dates;

  BriefDays(List<DateMention> dates) {
    this.dates = dates;
  }

  /** Days that the sentence can do without, with their preposition: "said on Tuesday that". */
  List<Span> find(List<Token> tokens) {
    Span whole = Within.whole(tokens);
    List<Span> days = new ArrayList<>();
    for (DateMention date : Within.of(dates, whole)) {
      int from = Within.firstEndingAfter(tokens, date.evidence().start());
      int end = Within.firstEndingAfter(tokens, date.evidence().end());
      if (isDay(date) && from > 1 && end < tokens.size() && isLoose(tokens, from, end)) {
        int first = ON.contains(tokens.get(from - 1).lower()) ? from - 1 : from;
        Token before = tokens.get(first - 1);
        if (!isTold(tokens, from) && !PARTS.contains(before.lower())) {
          days.add(new Span(before.span().end(), end(tokens, first, end, date)));
        }
      }
    }
    return days;
  }

  /** "Was opened (on Thursday,) in Bergheim": its comma goes too. */
  private static int end(List<Token> tokens, int first, int end, DateMention date) {
    boolean parted =
        end + 1 < tokens.size()
            && tokens.get(end).lower().equals(",")
            && tokens.get(end + 1).partOfSpeech() == PartOfSpeech.ADP
            && StatementGuard.hasVerb(tokens.subList(0, first));
    return parted ? tokens.get(end).span().end() : date.evidence().end();
  }

  private static boolean isDay(DateMention date) {
    return date.granularity() == DateMention.Granularity.DAY
        || date.granularity() == DateMention.Granularity.TIME;
  }

  /** "The visit, which began (on Sunday), offers": there the day is what is told. */
  private static boolean isTold(List<Token> tokens, int from) {
    for (int i = from - 1; i > 0 && !tokens.get(i).lower().equals(","); i--) {
      if (BriefVerbs.isRelative(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Pleaded guilty (Tuesday)", but not "was legal Tuesday". */
  private static boolean isDone(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.ADJ
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.VERB;
  }

  /** Behind "on" or a verb, and neither owner nor attribute of what follows, nor one of two. */
  private boolean isLoose(List<Token> tokens, int from, int end) {
    PartOfSpeech next = tokens.get(end).partOfSpeech();
    boolean owner = tokens.get(end).span().start() == tokens.get(end - 1).span().end();
    Token before = tokens.get(from - 1);
    return !(owner && next != PartOfSpeech.PUNCT)
        && !next.isNominal()
        && next != PartOfSpeech.ADJ
        && next != PartOfSpeech.CCONJ
        && (ON.contains(before.lower())
            || before.partOfSpeech() == PartOfSpeech.VERB
            || (tokens.get(from).partOfSpeech() == PartOfSpeech.PROPN
                && (before.partOfSpeech() == PartOfSpeech.NOUN || isDone(tokens, from - 1))));
  }
}
