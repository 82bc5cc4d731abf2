package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    return EvalArticles.files("entities").stream().map(EntityGold::read).toList();
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
    String[] parts = EvalArticles.parts(file);
    Map<String, Marked> entities = new LinkedHashMap<>();
    parts[0].lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, entities));
    StringBuilder plain = new StringBuilder();
    EvalArticles.unmark(
        parts[1].strip(), ':', plain, (label, span) -> entities.get(label).mentions().add(span));
    Text text = EvalArticles.annotate(plain.toString());
    return new EntityGold(file.getFileName().toString(), text, entities);
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
}
