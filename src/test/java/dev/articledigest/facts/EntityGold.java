package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small article of our own with its entities marked: above the line {@code ---} an entity a line
 * ({@code label type | role | affiliation | age | relation of label; …}), below it the text with
 * mentions as {@code {label:Jane Roe}}.
 *
 * @param file the article's file name
 * @param text the article without marks, its names as the tagger finds them
 * @param entities the entities by label
 */
record EntityGold(String file, Text text, Map<String, Marked> entities) {

  private static final Path FOLDER = Path.of("src/test/resources/eval/entities");

  /**
   * An entity as an editor sees it.
   *
   * @param type what it is
   * @param role its title or office
   * @param affiliation where it is held
   * @param age its years
   * @param relations what it is to whom: "son of p1"
   * @param mentions where it is named
   */
  record Marked(
      NameType type,
      Optional<String> role,
      Optional<String> affiliation,
      Optional<String> age,
      List<String> relations,
      List<Span> mentions) {}

  static List<EntityGold> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(EntityGold::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with the marked names in place of the tagger's. */
  Text marked() {
    List<Name> names = new ArrayList<>();
    for (Marked entity : entities.values()) {
      entity.mentions().forEach(span -> names.add(new Name(entity.type(), span)));
    }
    names.sort((a, b) -> a.span().compareTo(b.span()));
    return new Text(text.article(), text.language(), text.sentences(), names);
  }

  private static EntityGold read(Path file) {
    try {
      String[] parts = Files.readString(file).split("---\n", 2);
      Map<String, Marked> entities = new LinkedHashMap<>();
      parts[0].lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, entities));
      String plain = unmark(parts[1].strip(), entities);
      return new EntityGold(file.getFileName().toString(), annotate(plain), entities);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line, Map<String, Marked> entities) {
    String[] cells = (line + " | | | | ").split("\\|", -1);
    String[] head = cells[0].strip().split(" ", 2);
    NameType type = NameType.valueOf(head[1].strip().toUpperCase(Locale.ROOT));
    List<String> relations =
        cell(cells[4]).map(cell -> List.of(cell.split("; ", -1))).orElse(List.of());
    entities.put(
        head[0],
        new Marked(
            type, cell(cells[1]), cell(cells[2]), cell(cells[3]), relations, new ArrayList<>()));
  }

  private static Optional<String> cell(String cell) {
    return Optional.of(cell.strip()).filter(text -> !text.isEmpty());
  }

  private static String unmark(String marked, Map<String, Marked> entities) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      int colon = marked.indexOf(':', open);
      int close = marked.indexOf('}', open);
      plain.append(marked, at, open);
      int start = plain.length();
      plain.append(marked, colon + 1, close);
      String label = marked.substring(open + 1, colon);
      entities.get(label).mentions().add(new Span(start, plain.length()));
      at = close + 1;
    }
    return plain.append(marked.substring(at)).toString();
  }

  private static Text annotate(String plain) {
    String[] blocks = plain.split("\n\n");
    boolean isHeaded = !".”".contains(blocks[0].substring(blocks[0].length() - 1));
    return isHeaded
        ? Texts.headed(blocks[0], List.of(blocks).subList(1, blocks.length).toArray(String[]::new))
        : Texts.of(blocks);
  }
}
