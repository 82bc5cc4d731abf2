package dev.articledigest.facts;

import dev.articledigest.facts.EntityPeople.Bearer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the people who may go by a short form of their name. */
final class PersonIndex {

  /** More bearers of one part are not told apart. */
  private static final int MOST = 12;

  private record Entry(PersonName name, Bearer bearer) {}

  private final Map<String, List<Entry>> ends = new HashMap<>();
  private final Map<String, List<Entry>> starts = new HashMap<>();
  private final Map<String, List<Entry>> edges = new HashMap<>();
  private final Map<String, List<Entry>> middles = new HashMap<>();

  /** Adds a person under all parts of the full name. */
  void add(PersonName name, Bearer bearer) {
    Entry entry = new Entry(name, bearer);
    int size = name.units().size();
    for (int i = 0; i < size; i++) {
      put(ends, name.key(i, size), entry);
      put(starts, name.key(0, i + 1), entry);
      if (i > 0 && i + 1 < size && name.units().get(i).length() > 2) {
        put(middles, name.key(i, i + 1), entry);
      }
    }
    put(edges, name.first() + '~' + name.last(), entry);
    put(edges, name.first().charAt(0) + "~~" + name.last(), entry);
    if (!name.nickname().isEmpty()) {
      put(edges, name.nickname() + '~' + name.last(), entry);
      put(starts, name.nickname(), entry);
    }
  }

  /** The people whose longer name this may be a form of. */
  Set<Bearer> longer(PersonName name) {
    Set<Bearer> found = new LinkedHashSet<>();
    for (Map<String, List<Entry>> part : List.of(ends, starts)) {
      for (Entry entry : get(part, name.key())) {
        if (isSameGeneration(entry.name(), name)) {
          found.add(entry.bearer());
        }
      }
    }
    String letter = name.first().charAt(0) + "~~" + name.last();
    for (String edge : List.of(name.first() + '~' + name.last(), letter)) {
      for (Entry entry : get(edges, edge)) {
        if (isSameGeneration(entry.name(), name) && entry.name().covers(name)) {
          found.add(entry.bearer());
        }
      }
    }
    return found;
  }

  private static boolean isSameGeneration(PersonName longer, PersonName shorter) {
    return shorter.generation().isEmpty() || longer.generation().equals(shorter.generation());
  }

  /** The people whose surname this may be: "al-Kazimi", "Kazimi". */
  List<Bearer> surname(PersonName name) {
    List<Bearer> whole = bearers(ends, name.key());
    return whole.isEmpty() ? bearers(ends, name.last().replace('-', ' ')) : whole;
  }

  /** The people whose name begins so: "Jane", "Xi". */
  List<Bearer> first(PersonName name) {
    return bearers(starts, name.key());
  }

  /** The people within whose name this stands: "Peña" of "Enrique Peña Nieto". */
  List<Bearer> middle(PersonName name) {
    return bearers(middles, name.key());
  }

  private static List<Bearer> bearers(Map<String, List<Entry>> part, String key) {
    Set<Bearer> bearers = new LinkedHashSet<>();
    for (Entry entry : get(part, key)) {
      bearers.add(entry.bearer());
    }
    return List.copyOf(bearers);
  }

  private static List<Entry> get(Map<String, List<Entry>> part, String key) {
    return part.getOrDefault(key, List.of());
  }

  private static void put(Map<String, List<Entry>> part, String key, Entry entry) {
    List<Entry> entries = Keyed.list(part, key);
    if (entries.size() < MOST) {
      entries.add(entry);
    }
  }
}
