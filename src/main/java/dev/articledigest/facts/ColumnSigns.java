package dev.articledigest.facts;

import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what tells an opinion from a report: who writes a column says "I", "we" and "should",
 * judges ("It is a disgrace.") and argues ("The truth is rather that nobody asked."), and seldom
 * says who told what on which day. The weights were learned from labelled articles.
 */
final class ColumnSigns {

  /** What a word can be a sign of, and what a sentence with it in each would weigh. */
  enum Sign {
    /** "I walked along the river." */
    SELF(29),
    /** "We never asked." */
    GROUP(10),
    /** "You would think so": guides to shops and beaches speak so, too. */
    ADDRESS(-12),
    /** "The council should listen." */
    URGE(20),
    /** "It was a shameful night." */
    JUDGE(20),
    /** "Perhaps, but the fact is that nobody asked." */
    REASON(7.5),
    /** "Officials said so": a report. */
    TELLING(-6.5),
    /** "It burned on Tuesday": a report. */
    DAY(-22);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }

  private static final double BASE = -4.1;

  /**
   * So sure to be columns were 75 of the labelled articles that the weights were not learned from;
   * two of these were reports.
   */
  private static final double LEAST_SURE = 1.1;

  /** Fewer sentences tell too little, unless the writer speaks in so many of them. */
  private static final int LEAST_OWN = 12;

  private static final int LEAST_SPEAKING = 4;
  private static final Set<Sign> SPEAKING = Set.of(Sign.SELF, Sign.GROUP, Sign.URGE);

  /** In few sentences a share means less: so many more without any sign are thought of. */
  private static final double UNSEEN = 5;

  /** Behind it, more of the same tells no more. */
  private static final double MOST_SHARE = 0.35;

  /** A sentence argues more than another by so many words. */
  private static final int MOST_REASONS = 2;

  private static final Set<String> TURNS =
      WordSet.of("and", "because", "but", "nor", "or", "so", "still", "then", "yet");

  private static final Map<String, Sign> WORDS = new HashMap<>();

  static {
    put(Sign.SELF, WordSet.of("i", "me", "my", "myself", "mine"));
    put(Sign.GROUP, WordSet.of("we", "us", "our", "ours", "ourselves"));
    put(Sign.ADDRESS, WordSet.of("you", "your", "yours", "yourself"));
    put(Sign.URGE, WordSet.of("should", "must", "ought", "need", "needs", "cannot", "let's"));
    put(Sign.JUDGE, WordList.load(ColumnSigns.class, "column-judgments.txt"));
    put(Sign.REASON, WordList.load(ColumnSigns.class, "column-reasons.txt"));
    put(Sign.TELLING, WordList.load(ColumnSigns.class, "column-tellings.txt"));
    put(Sign.DAY, DateWeekdays.NAMES);
  }

  /** Asked first, for most words are no sign. */
  private static final Set<String> KNOWN = WordSet.copyOf(WORDS.keySet());

  private static void put(Sign sign, Set<String> words) {
    for (String word : words) {
      WORDS.put(word, sign);
    }
  }

  private final String content;
  private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
  private int sentences;
  private int own;
  private int speaking;

  ColumnSigns(Text text) {
    this.content = text.content();
  }

  /** Counts a sentence of prose, of which only what is not quoted can be the writer's. */
  void add(Sentence sentence, boolean quoted) {
    Map<Sign, Integer> found = of(sentence);
    sentences++;
    if (quoted || found.containsKey(Sign.TELLING)) {
      found.keySet().retainAll(Set.of(Sign.TELLING, Sign.DAY));
    } else {
      own++;
      speaking += Collections.disjoint(found.keySet(), SPEAKING) ? 0 : 1;
    }
    for (Map.Entry<Sign, Integer> sign : found.entrySet()) {
      boolean many = sign.getKey() == Sign.REASON;
      int times = many ? Math.min(sign.getValue(), MOST_REASONS) : 1;
      counts.put(sign.getKey(), counts.getOrDefault(sign.getKey(), 0) + times);
    }
  }

  /** How many words of a sentence are signs of each kind; kinds without any are left out. */
  Map<Sign, Integer> of(Sentence sentence) {
    Map<Sign, Integer> found = new EnumMap<>(Sign.class);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean turn = i == 0 && TURNS.contains(tokens.get(i).lower());
      Optional<Sign> sign = turn ? Optional.of(Sign.REASON) : sign(tokens.get(i));
      if (sign.isPresent()) {
        found.put(sign.get(), found.getOrDefault(sign.get(), 0) + 1);
      }
    }
    return found;
  }

  private Optional<Sign> sign(Token token) {
    String word = token.plain();
    if (word.endsWith("n't")) {
      return Optional.of(Sign.REASON);
    }
    // The country has its letters in capitals.
    boolean named =
        word.equals("us") && Character.isUpperCase(content.charAt(token.span().end() - 1));
    if (named) {
      return Optional.empty();
    }
    if (KNOWN.contains(word)) {
      return Optional.ofNullable(WORDS.get(word));
    }
    // Most words have no apostrophe: they were just asked for.
    String bare = token.bare();
    return bare.length() < word.length() && KNOWN.contains(bare)
        ? Optional.ofNullable(WORDS.get(bare))
        : Optional.empty();
  }

  /**
   * Whether what was counted is a column, an editorial or a review, surely.
   *
   * @param evidence what else tells so, in the measure of the score
   */
  boolean isOpinion(double evidence) {
    int least = evidence > 0 ? LEAST_SPEAKING : LEAST_OWN;
    return score() + evidence >= LEAST_SURE && (own >= least || speaking >= LEAST_SPEAKING);
  }

  /** Above zero texts are columns more often than not. */
  private double score() {
    double score = BASE;
    for (Map.Entry<Sign, Integer> count : counts.entrySet()) {
      double share = count.getValue() / (sentences + UNSEEN);
      boolean many = count.getKey() == Sign.REASON;
      score += count.getKey().weight * (many ? share : Math.min(share, MOST_SHARE));
    }
    return score;
  }
}
