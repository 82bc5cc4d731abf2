package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a text by number, the names by place: what stands before and after a name. */
final class EntityWords {

  private static final Map<String, EntityPeople.Gender> GENDERS = new HashMap<>();

  static {
    for (String line : WordList.lines(EntityWords.class, "person-genders.txt")) {
      boolean isMale = line.endsWith(" m");
      GENDERS.put(
          line.substring(0, line.length() - 2),
          isMale ? EntityPeople.Gender.MALE : EntityPeople.Gender.FEMALE);
    }
  }

  /** In characters: some three words. */
  private static final int STRETCH = 16;

  private final Text text;
  private final Token[] tokens;

  /** The number of each token's sentence. */
  private final int[] sentences;

  /** For each stretch of characters the first token that ends behind where it begins. */
  private final int[] firsts;

  EntityWords(Text text) {
    this.text = text;
    int size = 0;
    for (Sentence sentence : text.sentences()) {
      size += sentence.tokens().size();
    }
    this.tokens = new Token[size];
    this.sentences = new int[size];
    int at = 0;
    for (int i = 0; i < text.sentences().size(); i++) {
      for (Token token : text.sentences().get(i).tokens()) {
        tokens[at] = token;
        sentences[at] = i;
        at++;
      }
    }
    this.firsts = firsts();
  }

  private int[] firsts() {
    int[] found = new int[text.content().length() / STRETCH + 1];
    int token = 0;
    for (int i = 0; i < found.length; i++) {
      while (token < tokens.length && tokens[token].span().end() <= i * STRETCH) {
        token++;
      }
      found[i] = token;
    }
    return found;
  }

  List<Name> names() {
    return text.names();
  }

  String form(Span span) {
    return span.of(text.content());
  }

  /** The characters from one token to before another. */
  Span span(int from, int to) {
    return tokens[from].span().union(tokens[to - 1].span());
  }

  /** The number of the token that covers a character, or of the first after it. */
  int at(int character) {
    int token = firsts[Math.min(character / STRETCH, firsts.length - 1)];
    while (token < tokens.length && tokens[token].span().end() <= character) {
      token++;
    }
    return token;
  }

  int size() {
    return tokens.length;
  }

  /** Whether the token is a noun, a name or an adjective. */
  boolean isNominal(int number) {
    PartOfSpeech tag = tag(number);
    return tag.isNominal() || tag == PartOfSpeech.ADJ;
  }

  /** What the token is; unknown outside the text. */
  PartOfSpeech tag(int number) {
    return number < 0 || number >= tokens.length ? PartOfSpeech.X : tokens[number].partOfSpeech();
  }

  /** The number of the sentence of a token. */
  int sentence(int number) {
    return number >= 0 && number < sentences.length ? sentences[number] : -1;
  }

  /** The word as it stands; empty outside the sentence of {@code near}. */
  String form(int number, int near) {
    return isBeside(number, near) ? form(tokens[number].span()) : "";
  }

  /** The word in lower case; empty outside the sentence of {@code near}. */
  String word(int number, int near) {
    return isBeside(number, near) ? tokens[number].lower() : "";
  }

  private boolean isBeside(int number, int near) {
    return number >= 0
        && number < tokens.length
        && near >= 0
        && near < tokens.length
        && sentences[number] == sentences[near];
  }

  /** Whether the token is part of running text. */
  boolean isProse(int number) {
    Sentence sentence = text.sentences().get(sentences[number]);
    return sentence.isProse();
  }

  /** The name that begins at or covers the token. */
  Optional<Name> name(int number) {
    if (number < 0 || number >= tokens.length) {
      return Optional.empty();
    }
    Span token = tokens[number].span();
    return Named.at(text, token);
  }

  /** What the word before a name tells: "Mrs. Roe", "his wife, Jane". */
  EntityPeople.Gender gender(int name) {
    EntityPeople.Gender beside = genderOf(word(name - 1, name));
    return beside == EntityPeople.Gender.UNKNOWN && isAfterKin(name)
        ? genderOf(word(name - 2, name))
        : beside;
  }

  /** Whether a noun of kin in lower case stands before a name, with or without comma. */
  boolean isAfterKin(int name) {
    int at = word(name - 1, name).equals(",") ? name - 2 : name - 1;
    String noun = form(at, name);
    return !noun.isEmpty()
        && Character.isLowerCase(noun.charAt(0))
        && genderOf(noun) != EntityPeople.Gender.UNKNOWN;
  }

  /** What a noun of kin or a title tells. */
  static EntityPeople.Gender genderOf(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return GENDERS.getOrDefault(bare, EntityPeople.Gender.UNKNOWN);
  }
}
