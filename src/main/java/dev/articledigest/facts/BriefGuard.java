package dev.articledigest.facts;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence stays true without a range of it: no condition, no negation, no
 * attribution, no part of a quotation or a name may go.
 */
final class BriefGuard {

  static final Set<String> ATTRIBUTION = WordSet.of("according", "citing", "quoting");

  private static final Set<String> TURNS = WordList.load(BriefGuard.class, "brief-turns.txt");
  private static final Set<String> PAST =
      WordSet.of("ago", "earlier", "before", "last", "previous");
  private static final Pattern PARTED = Pattern.compile("[ -]");

  /** What may follow the name of a decade: "the 1990s | when it closed". */
  private static final Set<String> BEHIND =
      WordSet.of(
          "and", "in", "at", "of", "to", "when", "after", "as", "for", "with", "by", "from", "on");

  /** In words. */
  private static final int LONGEST_ROLE = 8;

  private static final int YEAR_DIGITS = 4;

  /** In tokens: the beginning of a sentence ends before. */
  private static final int FAR = 18;

  private final Text text;
  private final String content;
  private final List<Quote> quotes;
  private final List<DateMention> dates;
  private final List<Entity> entities;

  /** The quotes that name a speaker, in the order of these names. */
  private final List<Spoken> spoken = new ArrayList<>();

  private record Spoken(Span span, Quote quote) implements Located, Comparable<Spoken> {

    @Override
    public int compareTo(Spoken other) {
      return Integer.compare(span.start(), other.span.start());
    }
  }

  BriefGuard(Text text, Facts facts) {
    this.text = text;
    this.content = text.content();
    this.quotes = facts.quotes();
    this.dates = facts.dates();
    this.entities = facts.entities();
    for (Quote quote : quotes) {
      if (quote.speakerMention().isPresent()) {
        spoken.add(new Spoken(quote.speakerMention().get(), quote));
      }
    }
    Collections.sort(spoken);
  }

  /** The quotes whose speakers are named in a range. */
  List<Quote> spoken(Span range) {
    List<Quote> found = new ArrayList<>();
    for (Spoken one : Within.touching(spoken, range)) {
      found.add(one.quote());
    }
    return found;
  }

  /** "Eva Lind has left the yard, she wrote": whom the words are about. */
  boolean tellsOfSpeaker(Quote quote, Span range) {
    for (Entity entity : entities) {
      if (quote.speaker().filter(entity.id()::equals).isPresent()) {
        return entity.mentions().stream().anyMatch(range::contains);
      }
    }
    return false;
  }

  /** "Fifteen teams are at work, it said": who said it, another sentence tells. */
  boolean isSaidByPronoun(List<Token> tokens) {
    Span whole = Within.whole(tokens);
    for (Quote quote : spoken(whole)) {
      if (!quote.namesSpeaker(whole, text) && !tellsOfSpeaker(quote, whole)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "They want “an air of panic” in the town, the mayor said": cut before that, it is the paper who
   * says so of them.
   */
  boolean saysMarked(List<Token> tokens) {
    Span whole = Within.whole(tokens);
    int far = tokens.get(Math.min(FAR, tokens.size() - 1)).span().end();
    for (Quote quote : spoken(whole)) {
      Span words = quote.evidence();
      boolean begun = quote.direct() && words.start() > whole.start() + 1 && words.start() < far;
      if (quote.speakerMention().get().start() >= words.end() && (begun || isMarked(words, far))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarked(Span words, int far) {
    for (int i = words.start() + 1; i < Math.min(far, words.end()); i++) {
      if (QuotationMarks.isDouble(content.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What turns only a part of what goes ("a scheme in which no more than ten …") may go with it.
   */
  boolean turns(List<Token> tail) {
    List<Token> loose = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < tail.size(); i++) {
      within = BriefVerbs.isRelative(tail, i) || (within && !tail.get(i).lower().equals(","));
      boolean number =
          tail.get(i).lower().equals("than")
              && i + 1 < tail.size()
              && (tail.get(i + 1).partOfSpeech() == PartOfSpeech.NUM
                  || tail.get(i + 1).lower().equals("a"));
      if (!within && !number) {
        loose.add(tail.get(i));
      }
    }
    return !turnsNothing(loose);
  }

  boolean turnsNothing(List<Token> tokens) {
    for (Token token : tokens) {
      if (TURNS.contains(token.lower()) || ATTRIBUTION.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether no quotation, name or bracket is broken by a cut, and no speaker parted from the words.
   */
  boolean isFree(Span cut) {
    return isLoose(cut) && keepsDays(cut, cut.end());
  }

  /** Those that are free to go. */
  List<Span> free(List<Span> cuts) {
    List<Span> free = new ArrayList<>(cuts.size());
    for (Span cut : cuts) {
      if (isFree(cut)) {
        free.add(cut);
      }
    }
    return free;
  }

  /** Whether no day before a place goes that tells of another time than that of the news. */
  private boolean keepsDays(Span cut, int end) {
    for (DateMention date : Within.touching(dates, cut)) {
      if (date.evidence().start() < end && !isOfTheNews(date)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same for what tells of a noun alone: "four men (shot a week ago) were named" tells of no
   * other time without it.
   */
  boolean isLoose(Span cut) {
    for (Quote quote : Within.touching(quotes, cut)) {
      boolean whole = cut.contains(quote.evidence()) && isToldWithin(quote, cut);
      if (quote.direct() ? !whole : quote.evidence().start() >= cut.start() && !whole) {
        return false;
      }
    }
    return !partsSpeaker(cut) && partsNothing(cut);
  }

  /**
   * Whether no speaker is parted from the words; somebody's last words may go, and days of the past
   * from a place on.
   */
  boolean isUnclaimed(Span cut, int past) {
    for (Quote quote : Within.touching(quotes, cut)) {
      if (quote.direct() && !cut.contains(quote.evidence())) {
        return false;
      }
    }
    return keepsDays(cut, past) && !partsSpeaker(cut) && partsNothing(cut);
  }

  private boolean partsSpeaker(Span cut) {
    for (Quote quote : spoken(cut)) {
      if (!cut.contains(quote.evidence())) {
        return true;
      }
    }
    // "Marta Lind | told the Courier": what she did with the words must stay.
    Span before = new Span(Math.max(0, cut.start() - 1), cut.start());
    for (Quote quote : before.length() > 0 ? spoken(before) : List.<Quote>of()) {
      if (quote.evidence().start() < cut.start()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no name or mark loses its other half. */
  boolean partsNothing(Span cut) {
    return breaksNoName(cut) && Balance.holds(cut.of(content));
  }

  /**
   * Without "a year earlier" or "in 1990" the sentence would tell of today, but not without "the
   * 1990 model".
   */
  private boolean isOfTheNews(DateMention date) {
    // "The 2015 season" is as good a name as a day.
    boolean named = date.text().startsWith("the ") && date.text().indexOf(' ', 4) > 0;
    int digits = 0;
    for (int i = 0; i < date.text().length(); i++) {
      digits += Character.isDigit(date.text().charAt(i)) ? 1 : 0;
    }
    boolean year = !named && digits >= YEAR_DIGITS;
    return (!year || isAttribute(date.evidence())) && !tellsOfPast(date.text());
  }

  private static boolean tellsOfPast(String date) {
    for (String word : PARTED.split(date, -1)) {
      if (PAST.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAttribute(Span date) {
    int before = content.lastIndexOf(' ', date.start() - 2) + 1;
    int end = content.indexOf(' ', Math.min(content.length(), date.end() + 1));
    String next = end < 0 ? "" : content.substring(date.end(), end).strip();
    String led = content.substring(before, date.start()).strip();
    return date.start() > 1
        && (Words.isArticle(led) || Words.isOwner(led))
        && content.startsWith(" ", date.end())
        && next.chars().allMatch(Character::isLetter)
        && !BEHIND.contains(next);
  }

  /** ", saying “never again”" takes the verb of saying along, and so parts no speaker. */
  private boolean isToldWithin(Quote quote, Span cut) {
    boolean named = quote.speakerMention().filter(span -> !cut.contains(span)).isPresent();
    return !named || quote.cue().filter(cue -> !cut.of(content).contains(cue)).isEmpty();
  }

  /** What stands before the name of a person that a sentence begins with: "Norland's mayor". */
  Optional<Span> role(List<Token> tokens) {
    for (int i = 0; i < Math.min(LONGEST_ROLE, tokens.size()); i++) {
      Span token = tokens.get(i).span();
      for (Name name : Within.touching(text.names(), token)) {
        if (name.type() == NameType.PERSON && name.span().of(content).indexOf(' ') > 0) {
          Span role = new Span(tokens.get(0).span().start(), name.span().start());
          return name.span().start() == token.start() && i > 0
              ? Optional.of(role)
              : Optional.empty();
        }
      }
      if (!isOfRole(tokens.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOfRole(Token token) {
    return token.partOfSpeech() == PartOfSpeech.ADJ
        || token.partOfSpeech().isNominal()
        || Words.isArticle(token.lower());
  }

  boolean isPlace(Token token) {
    return Named.is(text, token.span(), NameType.PLACE);
  }

  private boolean breaksNoName(Span cut) {
    for (Name name : Within.touching(text.names(), cut)) {
      if (!cut.contains(name.span())) {
        return false;
      }
    }
    return true;
  }
}
