package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the full name where a sentence has only a person's short one: "[Marta Lind] resigned". */
final class StatementNames {

  static final Set<String> ADDRESSES = WordSet.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss");
  private static final Set<String> TITLES = titles();

  /** Surnames that stand first. */
  private static final Set<String> SURNAMES =
      WordList.load(StatementNames.class, "surnames-first.txt");

  /** Quotations begin less far before a name. */
  private static final int FAR = 300;

  private static final Set<String> KNIGHTS = WordSet.of("sir", "dame", "lord", "lady", "saint");

  /** "The House of Roe" bears the name. */
  private static final Set<String> LINKS =
      WordSet.of("of", "for", "and", "the", "in", "at", "de", "von", "van", "der", "di", "al");

  private static final int LONGEST_WORD = 64;
  private static final Set<String> PLACED =
      WordSet.of(
          "team",
          "camp",
          "on",
          "at",
          "in",
          "the",
          "a",
          "an",
          "this",
          "only",
          "another",
          "every",
          "younger",
          "elder",
          "older",
          "senior",
          "junior",
          "titled",
          "entitled",
          "called",
          "named",
          "&");

  /** "The Roe court", "a Roe street": a place, a prize or a firm that is named for somebody. */
  private static final Set<String> NAMESAKES =
      WordList.load(StatementNames.class, "statement-namesakes.txt");

  private static final List<String> JOINTS = List.of(" or ", ", or ");

  private final Text text;
  private final String content;
  private final EntityMentions mentions;
  private final List<Quote> direct;

  /** "Until May 2017" is not about Theresa May. */
  private final List<DateMention> dates;

  /** Where each entity is first named in full. */
  private final Map<String, Span> fullest = new HashMap<>();

  /** How many entities have a word in their names. */
  private final Map<String, Integer> bearers = new HashMap<>();

  private final SharedSurnames shared;

  private static Set<String> titles() {
    return WordSet.ofAll(WordList.load(Name.class, "titles.txt"), RolePhrase.HEADS);
  }

  StatementNames(Text text, Facts facts, EntityMentions mentions) {
    this.text = text;
    this.content = text.content();
    this.mentions = mentions;
    this.shared = new SharedSurnames(text, facts.entities());
    for (Entity entity : facts.entities()) {
      Set<String> words = new HashSet<>(bearing(entity));
      for (String alias : entity.aliases()) {
        words.addAll(List.of(alias.split(" ", -1)));
      }
      for (String word : words) {
        bearers.put(word, bearers.getOrDefault(word, 0) + 1);
        if (bare(word) > 0 && !words.contains(word.substring(bare(word)))) {
          String bare = word.substring(bare(word));
          bearers.put(bare, bearers.getOrDefault(bare, 0) + 1);
        }
      }
      Optional<Span> full = entity.inFull(content);
      if (full.isPresent() && !isNamedBefore(entity, full.get(), text)) {
        fullest.put(entity.id(), full.get());
      }
    }
    this.direct = facts.directQuotes();
    this.dates = facts.dates();
  }

  /** The words of a name; of "Kale's Roe", "the Kale district Roe" those of the place. */
  private static List<String> bearing(Entity entity) {
    String[] words = entity.name().split(" ", -1);
    int last = words.length - 1;
    if (entity.type() == NameType.PERSON || last < 1) {
      return List.of(words);
    }
    String before = words[last - 1];
    boolean noun = last > 1 && Character.isLowerCase(before.charAt(0)) && !LINKS.contains(before);
    int first = words[1].equals("of") ? 1 : 0;
    return List.of(words).subList(first, noun || Words.isOwner(before) ? last : last + 1);
  }

  /** Where "Kazimi" of "al-Kazimi" begins; else 0. */
  private static int bare(String word) {
    return word.startsWith("al-") || word.startsWith("el-") ? "al-".length() : 0;
  }

  /** Whose last name alone stands first in the text proper may be somebody else: a tribe. */
  private static boolean isNamedBefore(Entity entity, Span full, Text text) {
    for (Span mention : entity.mentions()) {
      if (mention.start() >= full.start()) {
        return false;
      }
      if (entity.name().endsWith(" " + mention.of(text.content())) && isProse(mention, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProse(Span mention, Text text) {
    int sentence = Within.firstEndingAfter(text.sentences(), mention.start());
    return sentence < text.sentences().size() && text.sentences().get(sentence).isProse();
  }

  /** The full names for a range, which are put in; none into a quotation, each once. */
  List<Statement.Naming> expand(Span span, StatementEdits edits) {
    List<Statement.Naming> namings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (EntityMentions.Mention mention : mentions.within(span)) {
      boolean open =
          mention.entity().type() == NameType.PERSON
              && !opensTerm(mention.span())
              && Within.overlapping(dates, mention.span()).isEmpty()
              && Within.overlapping(direct, mention.span()).isEmpty();
      if (open && told.add(mention.entity().id())) {
        Optional<Statement.Naming> naming = full(mention);
        if (naming.isPresent()) {
          edits.replace(withAddress(mention.span()), naming.get().name());
          namings.add(naming.get());
        }
      }
    }
    return namings;
  }

  /** "The “Roe hypothesis”": a term that bears the name. */
  private boolean opensTerm(Span name) {
    return name.start() > 0 && "\"“'‘«".indexOf(content.charAt(name.start() - 1)) >= 0;
  }

  /** "Mr. Roe" becomes "[Alan Roe]", not "Mr. [Alan Roe]". */
  private Span withAddress(Span name) {
    int space = name.start() - 1;
    int start = wordBefore(content, space);
    boolean address = space > 0 && ADDRESSES.contains(content.substring(start, space));
    return address ? new Span(start, name.end()) : name;
  }

  /** Where the word begins that ends before a place; not farther off than words are long. */
  static int wordBefore(String content, int end) {
    int start = Math.max(0, end);
    int least = Math.max(0, start - LONGEST_WORD);
    while (start > least && !Character.isWhitespace(content.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * "Massa's Williams car", "on Lenglen", "titled Roe": a team, a court or a film bears the name.
   */
  private boolean isPartOfMore(Span name) {
    int space = name.start() - 1;
    int start = wordBefore(content, space);
    String word = space > 0 ? content.substring(start, space) : "";
    String before = word.toLowerCase(Locale.ROOT);
    return PLACED.contains(before) || Words.isOwner(before) || isOtherName(word, start);
  }

  /** Whether it is nothing but letters, not all of them capitals. */
  private static boolean isWord(String word) {
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
      small |= Character.isLowerCase(word.charAt(i));
    }
    return small;
  }

  /** "Rakel Roe" is not "Rakel [Alan Roe]". */
  private boolean isOtherName(String word, int start) {
    boolean opens = start < 2 || ".!?\n\"“”:".indexOf(content.charAt(start - 2)) >= 0;
    return !opens
        && !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && isWord(word)
        && !ADDRESSES.contains(word)
        && !TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Berlanti Productions", "Roe & Sons", "the Roe court": a firm or a place bears the name. */
  private boolean opensMore(Span name) {
    int next = name.end() + 1;
    return Words.capitalFollows(content, name.end())
        || (next < content.length()
            && content.charAt(name.end()) == ' '
            && (content.charAt(next) == '&' || NAMESAKES.contains(wordFrom(next))));
  }

  private String wordFrom(int start) {
    int end = start;
    int most = Math.min(content.length(), start + LONGEST_WORD);
    while (end < most && Character.isLetter(content.charAt(end))) {
      end++;
    }
    return content.substring(start, end);
  }

  /** "Ng ā i Tahu" has all of "Ngāi Tahu", though torn. */
  private boolean isWhole(Span surname, String rest) {
    String given = squeezed(rest);
    int from = Math.max(0, surname.start() - 2 * rest.length() - 2);
    return squeezed(content.substring(from, surname.start())).endsWith(given);
  }

  private static String squeezed(String words) {
    StringBuilder squeezed = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      if (Character.isLetterOrDigit(words.codePointAt(at))) {
        squeezed.appendCodePoint(words.codePointAt(at));
      }
    }
    return squeezed.toString();
  }

  /**
   * Only a surname is written out, or a given name behind the full one, and only one that no other
   * name of the article has: else who bears it is less sure.
   */
  private Optional<Statement.Naming> full(EntityMentions.Mention mention) {
    String form = mention.span().of(content);
    String name = mention.entity().name();
    Span full = fullest.get(mention.entity().id());
    if (full == null || !isAlone(mention, form, full) || isAmongPlaces(mention.span())) {
      return Optional.empty();
    }
    boolean later = full.end() <= mention.span().start() && !isOneOfMany(mention.span());
    if (!isSurname(mention.span(), name, form) && !(later && isFirst(name, form))) {
      return Optional.empty();
    }
    String words = withAddress(mention.span()).of(content);
    return Optional.of(
        new Statement.Naming(mention.entity().id(), "[" + name + "]", words, false, full));
  }

  /** "Not like Columbus, or Dayton or Cleveland": the town of that name. */
  private boolean isAmongPlaces(Span name) {
    for (String joint : JOINTS) {
      int next = name.end() + joint.length();
      if (content.startsWith(joint, name.end()) && isPlace(next)) {
        return true;
      }
      int before = name.start() - joint.length();
      if (before > 0 && content.startsWith(joint, before) && isPlace(before - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int at) {
    return at < content.length() && Named.is(text, new Span(at, at + 1), NameType.PLACE);
  }

  private boolean isSurname(Span mention, String name, String form) {
    int start = name.length() - form.length();
    return start > 0
        && name.regionMatches(isParticled(form), start, form, 0, form.length())
        && opensSurname(name, start)
        && !isWhole(mention, name.substring(0, start));
  }

  /** "Van der Roe" at the start of a sentence is "van der Roe" in the name. */
  private static boolean isParticled(String form) {
    return form.indexOf(' ') > 0 || form.indexOf('-') > 0;
  }

  /** Behind a space, or as "Kazimi" of "al-Kazimi" behind a particle. */
  private static boolean opensSurname(String name, int start) {
    String before = name.substring(0, start);
    return before.endsWith(" ") || before.endsWith(" al-") || before.endsWith(" el-");
  }

  /** "Jane" for "Jane Roe", "Li" for "Li Weidong": the first of two words. */
  private static boolean isFirst(String name, String form) {
    int space = name.indexOf(' ');
    return space == form.length()
        && name.indexOf(' ', space + 1) < 0
        && name.startsWith(form)
        && isFirst(form.toLowerCase(Locale.ROOT));
  }

  private static boolean isFirst(String word) {
    return Name.isGiven(word) || SURNAMES.contains(word);
  }

  /** "Sir Michael" and "the Roe brothers, David and Karl" may be others of that name. */
  private boolean isOneOfMany(Span name) {
    int space = name.start() - 1;
    String before = content.substring(wordBefore(content, space), Math.max(0, space));
    String lower = before.toLowerCase(Locale.ROOT);
    String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return word.equals("and")
        || content.startsWith(" and ", name.end())
        || content.startsWith(" &", name.end())
        || KNIGHTS.contains(word)
        || (TITLES.contains(word) && !ADDRESSES.contains(before))
        || isMarked(name);
  }

  /** Whether a mark of quotation is open before a name: a slogan, a title. */
  private boolean isMarked(Span name) {
    int straight = 0;
    for (int at = name.start() - 1; at >= Math.max(0, name.start() - FAR); at--) {
      char c = content.charAt(at);
      if (c == '\n' || c == '”') {
        return c == '\n' && straight % 2 == 1;
      }
      if (c == '“') {
        return true;
      }
      straight += c == '"' ? 1 : 0;
    }
    return straight % 2 == 1;
  }

  private boolean isAlone(EntityMentions.Mention mention, String form, Span full) {
    String last = form.substring(form.lastIndexOf(' ') + 1);
    int all = bearers.getOrDefault(last, 0);
    boolean sure = all == 1 || (all == shared.count(last) && shared.isSure(mention, last, full));
    return sure && !isPartOfMore(mention.span()) && !opensMore(mention.span());
  }
}
