package dev.articledigest.language;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the document has named: a name the tagger found in running text is found again where it
 * stands unmarked, under the type it mostly has; a headline names only what the text names too.
 */
final class NameRecall {

  private static final int LONGEST = 8;
  private static final int DEFINED = 1000;
  private static final int PLACES =
      NameGazetteer.COUNTRY | NameGazetteer.CITY | NameGazetteer.REGION;

  private final Article article;
  private final Optional<String> here;
  private final NameMemory memory;
  private final List<NamePieces> pieces;
  private final List<List<NameSpans.Found>> found;
  private final Map<String, Map<NameType, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final NameSurnames surnames = new NameSurnames();

  /**
   * For a document.
   *
   * @param memory how its words are used
   */
  NameRecall(
      Article article,
      List<NamePieces> pieces,
      List<List<NameSpans.Found>> found,
      NameMemory memory) {
    this.article = article;
    this.here =
        article.dateline().isPresent() ? article.dateline().get().place() : Optional.empty();
    this.memory = memory;
    this.pieces = pieces;
    this.found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      this.found.add(NameParticles.join(pieces.get(i).words(), found.get(i)));
      surnames.read(pieces.get(i).words());
      if (isProse(pieces.get(i))) {
        vote(pieces.get(i), this.found.get(i));
      }
    }
  }

  List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      collect(pieces.get(i), found.get(i), names);
    }
    return names;
  }

  private void vote(NamePieces cut, List<NameSpans.Found> names) {
    for (NameSpans.Found name : names) {
      String key = key(cut, name.from(), name.to());
      // of "Calder Bank sued Calder Capital ... an analyst at Calder Capital" the first one tells
      int weight = name.to() - name.from() > 1 && !votes.containsKey(key) ? 2 : 1;
      vote(key, isPlace(cut.words(), name) ? NameType.PLACE : name.type(), weight);
      lengthen(cut.words().word(name.from()), Math.min(LONGEST, name.to() - name.from()));
      surnames.learn(cut.words(), name);
      if (name.type() == NameType.ORGANIZATION && isDefinition(cut.words(), name)) {
        define(cut.words().word(name.to() + 1));
      }
    }
  }

  /** "the Croydon crash", where the document has "in Croydon" too. */
  private boolean isPlace(NameWords words, NameSpans.Found name) {
    return name.type() == NameType.ORGANIZATION
        && name.to() - name.from() == 1
        && (NameGazetteer.lists(words.lower(name.from())) & PLACES) != 0
        && !words.isCapital(name.to())
        && (memory.uses(words.get(name.from())) & NameMemory.AFTER_IN) != 0;
  }

  /** "the World Health Organization (WHO)". */
  private static boolean isDefinition(NameWords words, NameSpans.Found name) {
    String acronym = words.word(name.to() + 1);
    return name.to() - name.from() > 1
        && words.word(name.to()).equals("(")
        && words.word(name.to() + 2).equals(")")
        && acronym.length() > 1
        && acronym.length() <= LONGEST
        && acronym.chars().allMatch(Character::isUpperCase)
        && acronym.charAt(0) == words.word(name.from()).charAt(0);
  }

  /** What brackets define counts more than what the tagger took it for. */
  private void define(String acronym) {
    vote(acronym, NameType.ORGANIZATION, DEFINED);
    lengthen(acronym, 1);
  }

  private void vote(String key, NameType type, int weight) {
    Map<NameType, Integer> types = votes.get(key);
    if (types == null) {
      types = new EnumMap<>(NameType.class);
      votes.put(key, types);
    }
    types.put(type, types.getOrDefault(type, 0) + weight);
  }

  private void lengthen(String first, int length) {
    lengths.put(first, Math.max(length, lengths.getOrDefault(first, 0)));
  }

  private void collect(NamePieces cut, List<NameSpans.Found> names, List<Name> out) {
    int next = 0;
    int i = 0;
    while (i < cut.words().size()) {
      if (next < names.size() && names.get(next).from() == i) {
        NameSpans.Found name = names.get(next++);
        addTagged(cut, name, out);
        i = name.to();
      } else {
        int stop = next < names.size() ? names.get(next).from() : cut.words().size();
        i = recall(cut, i, stop, out);
      }
    }
  }

  private void addTagged(NamePieces cut, NameSpans.Found name, List<Name> out) {
    Map<NameType, Integer> votes = this.votes.get(key(cut, name.from(), name.to()));
    if (votes != null) {
      NameType type = typeOf(cut, name.from(), name.to(), winner(votes, name.type()));
      add(cut, new NameSpans.Found(type, name.from(), name.to()), out);
    } else if (isSureInHeading(cut, name)) {
      out.add(new Name(name.type(), cut.span(name.from(), name.to())));
    }
  }

  /** Adds a name, a surname with its particles. */
  private void add(NamePieces cut, NameSpans.Found name, List<Name> out) {
    boolean isOne = name.to() - name.from() == 1;
    int from = isOne ? surnames.start(cut.words(), name.from()) : name.from();
    Span span = cut.span(from, name.to());
    boolean isFree = out.isEmpty() || out.get(out.size() - 1).span().end() <= span.start();
    if (from < name.from() && isFree) {
      out.add(new Name(NameType.PERSON, span));
    } else {
      boolean isSurname = isOne && isMistaken(cut.words().word(name.from()), name.type());
      NameType type = isSurname ? NameType.PERSON : name.type();
      out.add(new Name(type, cut.span(name.from(), name.to())));
    }
  }

  /**
   * "Costa" of "Rui Costa", once taken for an organization; "Dell" of "Michael Dell" is often.
   * "al-Kazimi" of "Moustafa al-Kazimi" is no place, "Washington" of "Denise Washington" may be.
   */
  private boolean isMistaken(String word, NameType type) {
    if (type == NameType.PLACE) {
      return surnames.isKnown(word)
          && (NameGazetteer.lists(word.toLowerCase(Locale.ROOT)) & PLACES) == 0;
    }
    Map<NameType, Integer> seen = votes.getOrDefault(word, Map.of());
    return type == NameType.ORGANIZATION
        && surnames.isKnown(word)
        && seen.getOrDefault(NameType.ORGANIZATION, 0) <= 1;
  }

  /**
   * "Iraq And US Restore Dialogue": where all words have capitals, only a listed place is sure
   * without the text.
   */
  private static boolean isSureInHeading(NamePieces cut, NameSpans.Found name) {
    if (name.type() == NameType.GROUP || !cut.words().isTitleCase()) {
      return true;
    }
    StringBuilder phrase = new StringBuilder(cut.words().lower(name.from()));
    for (int i = name.from() + 1; i < name.to(); i++) {
      phrase.append(' ').append(cut.words().lower(i));
    }
    return NameGazetteer.lists(phrase.toString()) == NameGazetteer.COUNTRY;
  }

  private int recall(NamePieces cut, int from, int stop, List<Name> out) {
    NameWords words = cut.words();
    int longest = Math.min(lengths.getOrDefault(words.word(from), 0), stop - from);
    for (int length = longest; length > 0; length--) {
      Map<NameType, Integer> votes = this.votes.get(key(cut, from, from + length));
      if (votes != null && isFree(words, from, from + length, length)) {
        NameType type = typeOf(cut, from, from + length, winner(votes, NameType.OTHER));
        add(cut, new NameSpans.Found(type, from, from + length), out);
        return from + length;
      }
    }
    if (surnames.holds(words, from) && isFree(words, from, from + 1, 1)) {
      add(cut, new NameSpans.Found(NameType.PERSON, from, from + 1), out);
    }
    return from + 1;
  }

  /**
   * Whether the words may be the name the document knows: one word only where no capital stands
   * beside it ("Ford" is not found again in "Ford Foundation").
   */
  private static boolean isFree(NameWords words, int from, int to, int length) {
    boolean isOpen =
        from == 0
            || words.isFirst(from - 1)
            || !words.isCapital(from - 1)
            || NameSpans.isTitle(NameGazetteer.lists(words.lower(from - 1)));
    // "Bergheim Mayor Helena Brandt"
    boolean isBeforeTitle =
        (NameGazetteer.lists(words.lower(to)) & NameGazetteer.TITLE) != 0
            && words.isCapital(to + 1);
    boolean isClosed = !words.isCapital(to) || isBeforeTitle;
    boolean alone = isClosed && !words.word(to).equals("&") && isOpen;
    return isNamed(words, to - 1) && (length > 1 || alone);
  }

  /** With a capital, if behind a particle: "al-Kazimi". */
  private static boolean isNamed(NameWords words, int at) {
    int hyphen = words.word(at).indexOf('-');
    boolean particle = hyphen > 0 && NameParticles.contains(words.word(at).substring(0, hyphen));
    return words.isCapital(at) || (particle && words.hasCapital(at));
  }

  /** "BERGHEIM, April 14 -": what the dateline names is a place. */
  private NameType typeOf(NamePieces cut, int from, int to, NameType type) {
    boolean isHere = here.isPresent() && here.get().equalsIgnoreCase(key(cut, from, to));
    return isHere ? NameType.PLACE : type;
  }

  private static NameType winner(Map<NameType, Integer> votes, NameType own) {
    NameType best = own;
    for (Map.Entry<NameType, Integer> vote : votes.entrySet()) {
      best = vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
    }
    return best;
  }

  /** The name's characters; "Van den Berg" at the start of a sentence is "van den Berg". */
  private String key(NamePieces cut, int from, int to) {
    String words = cut.span(from, to).of(article.text());
    return to - from > 1 && NameParticles.contains(cut.words().lower(from))
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private static boolean isProse(NamePieces cut) {
    return cut.kind() == Block.Kind.PARAGRAPH || cut.kind() == Block.Kind.LIST_ITEM;
  }
}
