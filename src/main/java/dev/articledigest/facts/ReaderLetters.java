package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters of a page of readers' letters, which has the name of who wrote each in a paragraph of
 * its own beneath it ("Marta Lind, Osthafen", "— Karl Ode"; "@lindm" under posts): what stands
 * above a name is that reader's, not the paper's and not one writer's.
 */
final class ReaderLetters {

  /** In characters: "Marta Lind, chairwoman of the Orla Valley Farmers, Osthafen". */
  private static final int LONGEST_SIGNATURE = 80;

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_PLACE = 6;

  /** So many blocks may say that letters follow. */
  private static final int HEAD = 4;

  /** In characters: "LETTERS TO THE EDITOR." */
  private static final int LONGEST_HEADING = 40;

  /** Nothing but letters have so many names with a place beneath them. */
  private static final int LEAST_PLACED = 2;

  private static final String DASHES = "—–-";

  private static final Set<String> LETTERS = WordSet.of("letters", "mailbag", "postbag");

  private final Text text;
  private final List<Block> blocks;
  private final EntityMentions mentions;

  /** By where sentences start, whose they are; nothing where nobody can be sure. */
  private final Map<Integer, Optional<Entity>> writers = new HashMap<>();

  /**
   * Who signs.
   *
   * @param block where
   * @param person the person, if it is one of those whom the text names
   * @param placed whether more than a name tells that it is a signature
   */
  private record Signature(int block, Optional<Entity> person, boolean placed) {}

  ReaderLetters(Text text, EntityMentions mentions) {
    this.text = text;
    this.blocks = text.article().blocks();
    this.mentions = mentions;
    List<Signature> signatures = text.isEnglish() ? signatures() : List.of();
    if (areLetters(signatures)) {
      int next = 0;
      for (Sentence sentence : text.sentences()) {
        while (next < signatures.size() && signatures.get(next).block() < sentence.block()) {
          next++;
        }
        boolean signed = next < signatures.size();
        writers.put(
            sentence.span().start(),
            signed ? writer(signatures.get(next), sentence) : Optional.empty());
      }
    }
  }

  private List<Signature> signatures() {
    List<Signature> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Signature> signature = signature(i);
      if (signature.isPresent()) {
        found.add(signature.get());
        // "Marta Lind." "Osthafen."
        i += isPlace(words(i + 1)) ? 1 : 0;
      }
    }
    return found;
  }

  private Optional<Signature> signature(int block) {
    Span span = blocks.get(block).span();
    if (block == 0 || span.length() > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    String content = span.of(text.content());
    boolean handle = content.charAt(0) == '@' && content.indexOf(' ') < 0;
    boolean dashed = DASHES.indexOf(content.charAt(0)) >= 0;
    String signed = bare(content.substring(dashed ? 1 : 0));
    int comma = signed.indexOf(',');
    String name = signed.substring(0, comma < 0 ? signed.length() : comma);
    if (!handle && !isName(name.split(" ", -1))) {
      return Optional.empty();
    }
    boolean placed = isPlace(signed.substring(name.length()).replace(", ", "").split(" ", -1));
    return Optional.of(
        new Signature(block, person(span), dashed || placed || isPlace(words(block + 1))));
  }

  /** Of a short block. */
  private String[] words(int block) {
    boolean small = block < blocks.size() && blocks.get(block).span().length() <= LONGEST_SIGNATURE;
    return small ? bare(blocks.get(block).span().of(text.content())).split(" ", -1) : new String[0];
  }

  private static String bare(String line) {
    String stripped = line.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** "Marta Lind", "Bruce R. Ode", but not "LETTERS FROM READERS". */
  private static boolean isName(String[] words) {
    boolean small = false;
    for (String word : words) {
      if (!isCapital(word)) {
        return false;
      }
      small |= word.length() > 2 && Character.isLowerCase(word.charAt(1));
    }
    return small && words.length > 1 && words.length <= LONGEST_NAME;
  }

  /** "Osthafen", "Deerfield Beach, Fla", but not "FACEBOOK". */
  private static boolean isPlace(String[] words) {
    for (String word : words) {
      if (!isCapital(word) || (word.length() > 2 && Words.isShouted(word))) {
        return false;
      }
    }
    return words.length > 0 && words.length <= LONGEST_PLACE;
  }

  private static boolean isCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && ".,'’-".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** The person whose name a block opens with. */
  private Optional<Entity> person(Span block) {
    for (EntityMentions.Mention mention : mentions.within(block)) {
      boolean opens = mention.span().start() <= block.start() + 2;
      if (opens && mention.entity().type() == NameType.PERSON) {
        return Optional.of(mention.entity());
      }
    }
    return Optional.empty();
  }

  /** Lists of people have names, too, but above what they tell of each. */
  private boolean areLetters(List<Signature> signatures) {
    int placed = 0;
    int known = 0;
    for (Signature signature : signatures) {
      known += signature.person().isPresent() ? 1 : 0;
      placed += isUnder(signature) && signature.placed() ? 1 : 0;
    }
    if (known == 0) {
      return false;
    }
    int last = signatures.get(signatures.size() - 1).block();
    return isHeaded() || (placed >= LEAST_PLACED && last + HEAD > blocks.size());
  }

  /** Whether a person signs what stands above, which is no name: that would be a list. */
  private boolean isUnder(Signature signature) {
    return signature.person().isPresent()
        && blocks.get(signature.block() - 1).span().length() > LONGEST_SIGNATURE;
  }

  /** "LETTERS", "Letters to the editor": before all, or as the section. */
  private boolean isHeaded() {
    boolean headed = hasWord(text.article().title()) || hasWord(section());
    for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
      Span span = blocks.get(i).span();
      headed |= span.length() <= LONGEST_HEADING && hasWord(Optional.of(span.of(text.content())));
    }
    return headed;
  }

  private Optional<String> section() {
    return text.article().details().outlet().section();
  }

  private static boolean hasWord(Optional<String> heading) {
    String words = heading.orElse("").toLowerCase(Locale.ROOT);
    for (String letters : LETTERS) {
      int at = words.indexOf(letters);
      if (at == 0 || (at > 0 && words.charAt(at - 1) == ' ')) {
        return isOfReaders(words.substring(at + letters.length()).strip());
      }
    }
    return false;
  }

  /** "Letters", "Readers' letters: …", "Letters to the editor"; not "Letters from the front". */
  private static boolean isOfReaders(String behind) {
    return behind.isEmpty()
        || ".:|-–".indexOf(behind.charAt(0)) >= 0
        || behind.startsWith("to the editor")
        || behind.startsWith("from readers");
  }

  /** Who signs beneath; what asks readers is the paper's. */
  private Optional<Entity> writer(Signature signature, Sentence sentence) {
    boolean asks = text.content().startsWith("We asked ", sentence.span().start());
    return asks || signature.block() == sentence.block() ? Optional.empty() : signature.person();
  }

  boolean isEmpty() {
    return writers.isEmpty();
  }

  /** Whether a sentence stands on a page of letters. */
  boolean has(Sentence sentence) {
    return writers.containsKey(sentence.span().start());
  }

  /** Who wrote it; nothing where nobody can be sure. */
  Optional<Entity> writer(Sentence sentence) {
    return writers.getOrDefault(sentence.span().start(), Optional.empty());
  }
}
