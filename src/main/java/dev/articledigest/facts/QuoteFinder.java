package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds {@link Quote}s and who speaks. */
final class QuoteFinder {

  /** A stretch of fewer words is a quotation only beside a verb of saying: the “victory” over. */
  private static final int LEAST_WORDS = 4;

  private static final String SPACES = " \t\n\u000B\f\r";

  private static final int LONGEST_SMALL_WORD = 3;

  /** So many characters lie between a verb of calling and a name in marks. */
  private static final int CLOSE = 20;

  private static final Set<String> HEARD = WordSet.of("told", "tells", "telling");
  private static final Set<String> CLAUSE_WORDS =
      WordSet.of(
          "is", "are", "was", "it", "i", "we", "you", "he", "she", "do", "has", "my", "our", "no");

  private static final Set<String> NAMING =
      WordSet.of(
          "titled",
          "read",
          "wrote",
          "sang",
          "entitled",
          "named",
          "book",
          "film",
          "movie",
          "song",
          "show",
          "album",
          "series",
          "memoir",
          "documentary",
          "pseudonym",
          "on",
          "program",
          "of",
          "in");

  private static final Set<String> WORKS =
      WordSet.of("slogan", "motto", "hashtag", "headline", "headed", "nickname");

  private static final Set<String> BEING = WordSet.of("is", "was", "been", "being");

  private final Text text;
  private final String content;
  private final SpeakerResolver resolver;
  private final SpeakerTracker tracker;
  private final List<Quote> quotes = new ArrayList<>();

  /** A quotation whose speaker isn't resolved yet. */
  private record Found(Span inside, SpeakerCue cue, boolean direct, boolean sure)
      implements Comparable<Found> {

    private int speakerAt() {
      return cue.speaker().orElse(inside).start();
    }

    @Override
    public int compareTo(Found other) {
      return Integer.compare(speakerAt(), other.speakerAt());
    }
  }

  private QuoteFinder(Text text, List<Entity> entities) {
    this.text = text;
    this.content = text.content();
    this.resolver = new SpeakerResolver(content, entities);
    this.tracker = new SpeakerTracker(content);
  }

  /** The quotes of the text, in order. */
  static List<Quote> find(Text text, List<Entity> entities) {
    return new QuoteFinder(text, entities).find();
  }

  private List<Quote> find() {
    List<Block> blocks = text.article().blocks();
    List<List<QuoteStretch>> stretches = QuoteReader.read(content, blocks);
    List<List<Sentence>> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      sentences.add(new ArrayList<>());
    }
    for (Sentence sentence : text.sentences()) {
      sentences.get(sentence.block()).add(sentence);
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block.Kind kind = blocks.get(i).kind();
      if (kind != Block.Kind.HEADING && kind != Block.Kind.TITLE) {
        readBlock(sentences.get(i), stretches.get(i));
      }
    }
    return quotes;
  }

  private void readBlock(List<Sentence> sentences, List<QuoteStretch> stretches) {
    QuoteLine line = QuoteLine.of(sentences, stretches);
    SpeakerFinder finder = new SpeakerFinder(line.items());
    List<Found> found = new ArrayList<>();
    for (QuoteIndirectFinder.Indirect told : new QuoteIndirectFinder(line.items(), finder).find()) {
      found.add(new Found(told.inside(), told.cue(), false, true));
    }
    for (int i = 0; i < stretches.size(); i++) {
      QuoteStretch stretch = stretches.get(i);
      int index = line.indexOf(i);
      SpeakerTracker.Attribution attribution = tracker.attribute(line, finder, stretch, index);
      if (isQuotation(stretch, attribution)) {
        found.add(new Found(stretch.inside(), attribution.cue(), true, attribution.sure()));
      }
    }
    // "“…,” said Daniel Osei. He said the group would decide": who "he" is depends on the first.
    Collections.sort(found);
    List<Quote> read = new ArrayList<>();
    for (Found one : found) {
      read.add(quote(one));
    }
    read.sort(Comparator.comparing(Quote::evidence));
    quotes.addAll(read);
    tracker.endBlock(finder);
  }

  private Quote quote(Found found) {
    SpeakerCue cue = isNobodys(found.cue()) ? found.cue().withoutSpeaker() : found.cue();
    Optional<String> speaker =
        cue.speaker().isPresent() ? resolver.resolve(cue.speaker().get()) : Optional.empty();
    // "Good information is rare but “…”": without a verb of saying only who is known may speak
    boolean guessed = !found.sure() && before(found.inside()) != ':';
    boolean thing = guessed && speaker.filter(s -> !resolver.knows(s) && !isPerson(s)).isPresent();
    return new Quote(
        found.inside().of(content),
        thing ? Optional.empty() : speaker,
        thing ? Optional.empty() : cue.speaker(),
        cue.cue().isPresent() ? Optional.of(cue.cue().get().of(content)) : Optional.empty(),
        found.direct(),
        found.inside());
  }

  /** "It has been claimed that the ferry sank": it is not told by whom. */
  private boolean isNobodys(SpeakerCue cue) {
    if (!cue.isFound() || cue.cue().isEmpty() || !isIt(cue.speaker().get())) {
      return false;
    }
    int start = cue.speaker().get().end();
    int end = cue.cue().get().start();
    String between = start < end ? content.substring(start, end).strip() : "";
    return BEING.contains(between.substring(between.lastIndexOf(' ') + 1));
  }

  private boolean isIt(Span speaker) {
    return speaker.of(content).equalsIgnoreCase("it");
  }

  /** The last character before the quotation's opening mark that is no space. */
  private char before(Span inside) {
    int at = inside.start() - 2;
    while (at > 0 && !Character.isLetterOrDigit(content.charAt(at)) && content.charAt(at) != ':') {
      at--;
    }
    return content.charAt(Math.max(0, at));
  }

  private static boolean isPerson(String words) {
    String noun = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return PersonNouns.WORDS.contains(one)
        || RolePhrase.HEADS.contains(one)
        || PersonNouns.WORDS.contains(noun);
  }

  private boolean isQuotation(QuoteStretch stretch, SpeakerTracker.Attribution attribution) {
    List<String> words = words(stretch.inside());
    int capitals = capitals(words);
    int count = words.size();
    int at = stretch.marked().start();
    boolean titled = count <= LEAST_WORDS && capitals >= count - 1;
    if (count == 0
        || isWork(at, titled)
        || (isNameLike(words) && !isSpoken(stretch, attribution.cue()))) {
      return false;
    }
    boolean plain = count >= LEAST_WORDS && capitals * 2 <= count;
    return stretch.isSingle(content)
        ? isSpoken(stretch, attribution.sure(), count)
        : attribution.sure() || plain;
  }

  /** What spaces and breaks part. */
  private List<String> words(Span inside) {
    List<String> words = new ArrayList<>();
    int from = inside.start();
    for (int at = from; at <= inside.end(); at++) {
      if (at == inside.end() || SPACES.indexOf(content.charAt(at)) >= 0) {
        if (at > from) {
          words.add(content.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  /** "Fox and Friends", "Bridge Over Troubled Water": all but the small words bear a capital. */
  private static boolean isNameLike(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      boolean small = word.length() <= LONGEST_SMALL_WORD;
      boolean clause =
          CLAUSE_WORDS.contains(word.toLowerCase(Locale.ROOT))
              || word.indexOf('’') > 0
              || word.indexOf('\'') > 0;
      if (clause || (!isCapitalised(word) && !small)) {
        return false;
      }
      capitals += isCapitalised(word) ? 1 : 0;
    }
    return words.size() > 1 && capitals > 1 && isCapitalised(words.get(0));
  }

  /** "“Build That Wall!” they chanted", "they chanted, “Build That Wall”", "calls him “Big Al”". */
  private boolean isSpoken(QuoteStretch stretch, SpeakerCue cue) {
    boolean called = cue.cue().isPresent() && calls(cue.cue().get(), stretch.marked());
    int before = stretch.marked().start() - 1;
    while (before > 0 && content.charAt(before) == ' ') {
      before--;
    }
    boolean opened = before >= 0 && ",:".indexOf(content.charAt(before)) >= 0;
    return called || opened || ",!?".indexOf(content.charAt(stretch.inside().end() - 1)) >= 0;
  }

  private boolean calls(Span verb, Span marked) {
    boolean close =
        Math.abs(marked.start() - verb.end()) <= CLOSE
            || Math.abs(verb.start() - marked.end()) <= CLOSE;
    return close && !HEARD.contains(verb.of(content));
  }

  private static int capitals(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      capitals += isCapitalised(word) ? 1 : 0;
    }
    return capitals;
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** In single marks, what is said beside a verb of saying or stands as a sentence of its own. */
  private boolean isSpoken(QuoteStretch stretch, boolean sure, int words) {
    boolean sentence =
        words > 1
            && isEnded(stretch)
            && Character.isUpperCase(content.charAt(stretch.inside().start()));
    return sure ? sentence || words >= LEAST_WORDS : sentence && words > LEAST_WORDS;
  }

  /** Whether the words close with the mark of a sentence or clause. */
  private boolean isEnded(QuoteStretch stretch) {
    int end = stretch.inside().end();
    boolean comma = end < content.length() && content.charAt(end) == ',';
    return comma || ".!?…,".indexOf(content.charAt(end - 1)) >= 0;
  }

  /** "the slogan “…”", "his new film “…”". */
  private boolean isWork(int at, boolean titled) {
    String before = content.substring(Math.max(0, at - 14), at).strip();
    return (titled && isTitled(at))
        || WORKS.contains(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** "NBC’s “Today”", "a memo titled “The Facts”": the name of a work. */
  private boolean isTitled(int at) {
    String before = content.substring(Math.max(0, at - 14), at).strip();
    int space = before.lastIndexOf(' ');
    return Words.isOwner(before) || (space >= 0 && NAMING.contains(before.substring(space + 1)));
  }
}
