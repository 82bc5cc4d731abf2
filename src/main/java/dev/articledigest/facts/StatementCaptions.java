package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Knows captions of pictures that were run into the text, though they are sentences. */
final class StatementCaptions {

  /** What ends a subject before its verb. */
  private static final Set<PartOfSpeech> ENDING =
      EnumSet.of(PartOfSpeech.PRON, PartOfSpeech.SCONJ, PartOfSpeech.PUNCT);

  private static final Set<String> CAPTION =
      WordList.load(StatementCaptions.class, "caption-verbs.txt");
  private static final Set<String> LASTING =
      WordSet.of("now", "often", "still", "usually", "always");

  /** Where somebody stands in a picture. */
  private static final Set<String> PLACES =
      WordSet.of("left", "right", "centre", "center", "l", "r");

  static final Set<String> PICTURES =
      WordSet.of("photograph", "photo", "photos", "picture", "pictures", "image", "images");

  private static final int LONGEST_MAKER = 4;
  private static final int LONGEST_VIEW = 6;
  private static final Set<String> INDEFINITE = WordSet.of("a", "an");

  private final Text text;

  StatementCaptions(Text text) {
    this.text = text;
  }

  /** Whether the words of a sentence tell what a picture shows. */
  boolean are(List<Token> tokens) {
    return showPeople(tokens, 0, false)
        || tellPlaces(tokens)
        || arePictured(tokens)
        || areView(tokens)
        || isPicture(tokens);
  }

  /** "A bird's eye view of the harbour shows wrecks", "An aerial view of the town on Monday." */
  private static boolean areView(List<Token> tokens) {
    int of = INDEFINITE.contains(lower(tokens.get(0))) ? behindView(tokens) : 0;
    if (of == 0) {
      return false;
    }
    int verb = of + 1;
    while (verb < tokens.size() && !tokens.get(verb).partOfSpeech().isVerbal()) {
      verb++;
    }
    return verb == tokens.size() || lower(tokens.get(verb)).equals("shows");
  }

  /** The "of" behind "a view", "an aerial view"; 0 for none. */
  private static int behindView(List<Token> tokens) {
    int view = 1;
    while (view < Math.min(LONGEST_VIEW, tokens.size() - 1)
        && !lower(tokens.get(view)).equals("view")) {
      view++;
    }
    boolean of = view + 1 < tokens.size() && lower(tokens.get(view + 1)).equals("of");
    return of && lower(tokens.get(view)).equals("view") ? view + 1 : 0;
  }

  /** "( 9NEWS ) The mayor …": a maker in capitals alone in a bracket. */
  static boolean openBracket(List<Token> tokens) {
    int at = 1;
    while (at < Math.min(LONGEST_MAKER, tokens.size() - 1) && isMaker(tokens.get(at))) {
      at++;
    }
    return at > 1 && lower(tokens.get(0)).equals("(") && tokens.get(at).word().startsWith(")");
  }

  private static boolean isMaker(Token token) {
    String word = token.word();
    return word.length() > 1 && Words.isShouted(word) && word.chars().anyMatch(Character::isLetter);
  }

  /** "Photograph: Karl Ode": what stands before is the caption. */
  static boolean openCredit(List<Token> tokens) {
    return tokens.size() > 2
        && PICTURES.contains(lower(tokens.get(0)))
        && lower(tokens.get(1)).equals(":")
        && tokens.get(2).isCapital();
  }

  /** "Karl Ode, left, was greeted by Marta Lind." */
  private boolean tellPlaces(List<Token> tokens) {
    for (int i = 2; i + 1 < tokens.size(); i++) {
      if (PLACES.contains(tokens.get(i).lower())
          && isAside(tokens, i)
          && tokens.get(i - 2).isCapital()) {
        return true;
      }
    }
    return false;
  }

  /** "Ode, left,", "Ode (left)". */
  private static boolean isAside(List<Token> tokens, int at) {
    String before = tokens.get(at - 1).lower();
    String behind = tokens.get(at + 1).lower();
    // "Mayor Eva Lind (R)" is of a party.
    boolean word = tokens.get(at).word().length() > 1;
    return (before.equals(",") && behind.equals(","))
        || (word && before.equals("(") && behind.equals(")"));
  }

  private static boolean isPlaced(List<Token> tokens) {
    String second = Within.word(tokens, 1);
    return switch (lower(tokens.get(0))) {
      case "in" -> second.equals("front") && MainVerbs.BE.contains(Within.word(tokens, 2));
      case "above", "below" -> second.equals(",");
      default -> false;
    };
  }

  /** "An agency's image of boats sailing off the coast." */
  private static boolean isPicture(List<Token> tokens) {
    int last = tokens.size() - 1;
    boolean picture = false;
    for (int i = 0; i < Math.min(LONGEST_VIEW + 1, last) && !picture; i++) {
      picture = PICTURES.contains(lower(tokens.get(i))) && lower(tokens.get(i + 1)).equals("of");
    }
    return picture && !StatementGuard.hasFullVerb(tokens.subList(0, last));
  }

  /** "The mill of Marta Lind, pictured in May." */
  private static boolean arePictured(List<Token> tokens) {
    // "Pictured from left are", "In front are", "Above, two men pray".
    if (lower(tokens.get(0)).equals("pictured") || isPlaced(tokens)) {
      return true;
    }
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (word.equals("pictured") && tokens.get(i - 1).lower().equals(",")) {
        return tokens.subList(0, i).stream().noneMatch(t -> t.partOfSpeech().isVerbal());
      }
    }
    return false;
  }

  /**
   * "Marta Lind applauds the rowers", "Lind is hugged by": in the present, what a picture shows.
   */
  boolean showPeople(List<Token> tokens, int from, boolean labelled) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      PartOfSpeech tag = tokens.get(i).partOfSpeech();
      if (tag.isVerbal()) {
        return i > from && (labelled || isPerson(tokens, i - 1)) && isShown(tokens, i, labelled);
      }
      if (ENDING.contains(tag) || LASTING.contains(lower(tokens.get(i)))) {
        return false;
      }
    }
    return false;
  }

  private boolean isPerson(List<Token> tokens, int at) {
    return isNamed(tokens, at)
        || isMany(tokens, at)
        || PersonNouns.WORDS.contains(lower(tokens.get(at)));
  }

  /** "Guards", "police". */
  private boolean isMany(List<Token> tokens, int at) {
    String word = lower(tokens.get(at));
    return word.equals("police")
        || (word.endsWith("s") && PersonNouns.WORDS.contains(word.substring(0, word.length() - 1)));
  }

  private boolean isNamed(List<Token> tokens, int at) {
    return Named.is(text, tokens.get(at).span(), NameType.PERSON);
  }

  private boolean isShown(List<Token> tokens, int at, boolean labelled) {
    String word = lower(tokens.get(at));
    if (word.equals("is") || word.equals("are")) {
      String next = lower(tokens.get(at + 1));
      return next.endsWith("ed") && CAPTION.contains(next);
    }
    if (isMany(tokens, at - 1)) {
      return CAPTION.contains(word);
    }
    boolean present = word.endsWith("s") && tokens.get(at).partOfSpeech() == PartOfSpeech.VERB;
    return present && (labelled ? !CueWords.isCue(word) : CAPTION.contains(base(word)));
  }

  private static String base(String verb) {
    String bare = verb.substring(0, verb.length() - 1);
    if (bare.endsWith("ie")) {
      return bare.substring(0, bare.length() - 2) + "y";
    }
    return CAPTION.contains(bare) || !bare.endsWith("e")
        ? bare
        : bare.substring(0, bare.length() - 1);
  }

  private static String lower(Token token) {
    return token.bare();
  }
}
