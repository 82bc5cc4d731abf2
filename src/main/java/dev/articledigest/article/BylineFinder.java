package dev.articledigest.article;

import dev.articledigest.article.Author.Kind;
import dev.articledigest.article.PageMarks.Mark;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * Finds who a page's article is by: the authors of structured data, of meta tags, of marked
 * elements, of a line that opens with "By" beside the headline. Each stage engages only if the ones
 * before name no person. Where nobody is named at all, the outlet or agency that signs is credited.
 */
final class BylineFinder {

  private static final int LONGEST = 160;
  private static final int MOST_TRIED = 60;
  private static final int MOST_LINKS = 12;
  private static final int MOST_BETWEEN = 6;
  private static final int MOST_PEOPLE = 50;
  private static final int NEAR = 120;

  private final PageMarks marks;
  private final OutletNames outlets;
  private final int headline;
  private final Set<String> agencies = new LinkedHashSet<>();
  private final Set<String> signing = new LinkedHashSet<>();

  private BylineFinder(PageMarks marks, OutletNames outlets, int headline) {
    this.marks = marks;
    this.outlets = outlets;
    this.headline = headline;
  }

  /** The credits of the article whose headline stands at a place, -1 if none does. */
  static Credits find(PageMarks marks, List<Author> structured, OutletNames outlets, int headline) {
    BylineFinder finder = new BylineFinder(marks, outlets, headline);
    List<Supplier<List<String>>> stages =
        List.of(
            () -> finder.named(structured, false),
            finder::meta,
            () -> finder.marked(PageMarks.Kind.AUTHOR_PROPERTY, true),
            () -> finder.marked(PageMarks.Kind.AUTHOR_LINK, true),
            () -> finder.named(structured, true),
            () -> finder.marked(PageMarks.Kind.AUTHOR_CLASS, false),
            finder::beside);
    List<String> people = List.of();
    for (Supplier<List<String>> stage : stages) {
      people = people.isEmpty() ? stage.get() : people;
    }
    // "Le Monde", "ORF.at" sign alone; beside a reporter the outlet's own name says nothing.
    boolean alone = people.isEmpty() && finder.agencies.isEmpty();
    finder.agencies.addAll(alone ? finder.signing : Set.of());
    return new Credits(people, List.copyOf(finder.agencies));
  }

  /** The people among authors of data; agencies and outlets are noted. */
  private List<String> named(List<Author> authors, boolean weak) {
    LinkedHashSet<String> people = new LinkedHashSet<>();
    for (Author author : authors) {
      String name = bare(author.name());
      if (author.kind() == Kind.ORGANIZATION || outlets.isOutlet(name)) {
        organization(name);
      } else if (people.size() < MOST_PEOPLE) {
        people.addAll(people(name, weak && author.kind() == Kind.PERSON));
      }
    }
    return List.copyOf(people);
  }

  private void organization(String name) {
    if (NameReader.isAgency(name)) {
      agencies.add(name);
    } else if (Wording.hasLetter(name) && name.length() <= LONGEST) {
      signing.add(name);
    }
  }

  /** The people whom a credit names; its agencies are noted. */
  private List<String> people(String credit, boolean person) {
    NameReader.Names names = NameReader.read(credit);
    agencies.addAll(names.agencies());
    if (names.roles() && names.people().isEmpty() && outlets.isAmong(credit)) {
      organization(credit);
    }
    return NameReader.people(credit, person).stream().filter(this::isPerson).toList();
  }

  private boolean isPerson(String name) {
    return !outlets.isOutlet(name) && !outlets.isAmong(name);
  }

  private List<String> meta() {
    for (String tag : MetaDetails.AUTHOR) {
      LinkedHashSet<String> people = new LinkedHashSet<>();
      for (String value : marks.metas(tag)) {
        String name = bare(value);
        if (outlets.isOutlet(name)) {
          organization(name);
        } else {
          people.addAll(people(name, false));
        }
      }
      if (!people.isEmpty()) {
        return List.copyOf(people);
      }
    }
    return List.of();
  }

  /** The first marked elements that are a credit, and those of the same mark beside it. */
  private List<String> marked(PageMarks.Kind kind, boolean person) {
    LinkedHashSet<String> people = new LinkedHashSet<>();
    Optional<Element> first = Optional.empty();
    for (Mark mark : marks.marks(kind).stream().limit(MOST_TRIED).toList()) {
      if (first.isPresent() && !isBeside(first.get(), mark.element())) {
        break;
      }
      // Where an outlet signs ("Le Monde"), names far from the headline belong to other stories.
      boolean own = person || signing.isEmpty() || isNear(mark);
      List<String> found = own ? credited(mark.element(), person) : List.of();
      people.addAll(people.size() < MOST_PEOPLE ? found : List.of());
      first = found.isEmpty() || first.isPresent() ? first : Optional.of(mark.element());
    }
    return List.copyOf(people);
  }

  /** Whether the other is within the first, or shares its class and its parent or grandparent. */
  private static boolean isBeside(Element first, Element other) {
    Optional<Element> parent = parent(other);
    Optional<Element> grand = parent.flatMap(BylineFinder::parent);
    Optional<Element> around = parent(first);
    boolean inside = parent.filter(first::equals).or(() -> grand.filter(first::equals)).isPresent();
    boolean sibling = around.isPresent() && around.equals(parent);
    boolean cousin = grand.isPresent() && around.flatMap(BylineFinder::parent).equals(grand);
    boolean alike = first.className().equals(other.className());
    return inside || (alike && (sibling || cousin));
  }

  private static Optional<Element> parent(Element element) {
    return Optional.ofNullable(element.parent());
  }

  private List<String> credited(Element element, boolean person) {
    String text = FoldedWriter.folded(shown(element));
    if (text.isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    List<String> linked = linked(element);
    if (linked.size() > 1) {
      return linked;
    }
    String bare = bare(afterDay(text));
    NameReader.Names names = NameReader.read(bare);
    boolean credit = names.isCredit() || person || names.people().isEmpty();
    List<String> people = credit ? people(bare, person) : List.of();
    return people.isEmpty() ? linked : people;
  }

  private static String shown(Element element) {
    Element name = element.selectFirst("[itemprop=name]");
    Element shown = name == null ? element : name;
    return shown.hasAttr("content") ? shown.attr("content") : shown.text();
  }

  /** The people whom the links of a byline name, a link each. */
  private List<String> linked(Element element) {
    List<String> people = new ArrayList<>();
    int rest = FoldedWriter.folded(element.text()).length();
    for (Element link : element.select("a").stream().limit(MOST_LINKS).toList()) {
      String text = FoldedWriter.folded(link.text());
      Optional<String> person = NameReader.person(bare(text)).filter(this::isPerson);
      rest -= text.length();
      if (person.isEmpty() && !text.isEmpty()) {
        return List.of();
      }
      person.ifPresent(people::add);
    }
    // "By Jane Doe, John Roe"; tags among other words ("Filed under Meal Plans") are no authors.
    if (rest > MOST_BETWEEN * people.size()) {
      return List.of();
    }
    return people.stream().distinct().toList();
  }

  /** "Posted on September 21, 2020 by Jane Doe", "06.11.2023 13:30 von Jane Doe". */
  private static String afterDay(String text) {
    for (String by : List.of(" by ", " By ", " von ", " Von ", " par ", " por ")) {
      int at = text.indexOf(by);
      if (at > 0 && WrittenDates.day(text.substring(0, at), DateOrder.DAY_FIRST).isPresent()) {
        return text.substring(at + by.length());
      }
    }
    return text;
  }

  private boolean isNear(Mark mark) {
    return headline >= 0 && Math.abs(mark.place() - headline) < NEAR;
  }

  /** "By Jane Doe" in a line of its own near the headline, without any mark. */
  private List<String> beside() {
    for (Mark line : marks.marks(PageMarks.Kind.LINE)) {
      String text = isNear(line) ? FoldedWriter.folded(line.element().text()) : "";
      boolean opened = text.length() <= LONGEST && NameReader.opensByline(text);
      if (opened && NameReader.read(bare(text)).isCredit()) {
        List<String> people = people(bare(text), false);
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** "By Jane Doe" names Jane Doe; addresses and handles name nobody. */
  private static String bare(String author) {
    String folded = author.toLowerCase(Locale.ROOT);
    boolean address = folded.contains("://") || folded.contains("www.") || folded.indexOf('@') >= 0;
    return address ? "" : NameReader.afterOpener(author);
  }
}
