package dev.articledigest.article;

import static dev.articledigest.article.Documents.NONE;
import static dev.articledigest.article.Documents.read;
import static dev.articledigest.article.Documents.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetsTest {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              "en",
              "The café in Ravenholt “opened” on Monday, its owner said. It’s a good day – at last."),
          Map.entry(
              "de",
              "Der Stadtrat hat am Montag nach langer Debatte über die Brücke abgestimmt. Die Bürgermeisterin sagte, der Bau könne schon im Frühjahr beginnen, größere Umwege gebe es nicht."),
          Map.entry(
              "fr",
              "Le conseil municipal a approuvé lundi la construction du nouveau pont après un long débat. La maire a déclaré que les travaux commenceraient dès le printemps, où tout sera prêt."),
          Map.entry(
              "pl",
              "Rada miasta zatwierdziła w poniedziałek budowę nowego mostu. Burmistrz powiedziała, że prace zaczną się wiosną, a mieszkańcy już się cieszą. Źródło: własne."),
          Map.entry(
              "cs",
              "Městská rada v pondělí schválila stavbu nového mostu. Starostka řekla, že práce začnou na jaře a že most bude hotový příští rok. Žádné další zpoždění nečeká."),
          Map.entry(
              "ru",
              "Городской совет в понедельник одобрил строительство нового моста после долгих споров. Мэр сказала, что работы начнутся весной и закончатся через два года."),
          Map.entry(
              "uk",
              "Міська рада в понеділок схвалила будівництво нового мосту після довгих суперечок. Мер сказала, що роботи почнуться навесні й закінчаться за два роки."),
          Map.entry(
              "el",
              "Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα την κατασκευή της νέας γέφυρας έπειτα από πολύωρη συζήτηση. Η δήμαρχος είπε ότι τα έργα θα αρχίσουν την άνοιξη."),
          Map.entry(
              "tr",
              "Belediye meclisi pazartesi günü yeni köprünün yapımını uzun bir tartışmanın ardından onayladı. Başkan, çalışmaların ilkbaharda başlayacağını ve iki yıl içinde biteceğini söyledi."),
          Map.entry(
              "he",
              "מועצת העיר אישרה ביום שני את בניית הגשר החדש לאחר דיון ארוך. ראשת העיר אמרה שהעבודות יתחילו באביב ויסתיימו בתוך שנתיים."),
          Map.entry(
              "ar",
              "وافق مجلس المدينة يوم الاثنين على بناء الجسر الجديد بعد نقاش طويل. وقالت رئيسة البلدية إن العمل سيبدأ في الربيع وينتهي خلال عامين."),
          Map.entry(
              "th",
              "สภาเมืองอนุมัติการก่อสร้างสะพานใหม่เมื่อวันจันทร์หลังการถกเถียงอันยาวนาน นายกเทศมนตรีกล่าวว่างานจะเริ่มในฤดูใบไม้ผลิ"),
          Map.entry("ja", "市議会は月曜日、長い議論の末に新しい橋の建設を承認した。市長は、工事は春に始まり、二年以内に終わると述べた。住民の多くは喜んでいる。"),
          Map.entry("zh", "市议会周一经过长时间辩论后批准了新桥的建设。市长说,工程将于春天开始,两年内完成。许多居民感到高兴,但也有人担心费用。"),
          Map.entry("zh-Hant", "市議會週一經過長時間辯論後批准了新橋的建設。市長說,工程將於春天開始,兩年內完成。許多居民感到高興,但也有人擔心費用。"),
          Map.entry(
              "ko",
              "시의회는 월요일 긴 토론 끝에 새 다리 건설을 승인했다. 시장은 공사가 봄에 시작되어 이 년 안에 끝날 것이라고 말했다. 많은 주민이 기뻐하고 있다."));

  private static final Map<String, List<String>> CHARSETS =
      Map.ofEntries(
          Map.entry("en", List.of("windows-1252")),
          Map.entry("de", List.of("ISO-8859-1", "windows-1252")),
          Map.entry("fr", List.of("ISO-8859-1", "windows-1252")),
          Map.entry("pl", List.of("ISO-8859-2", "windows-1250")),
          Map.entry("cs", List.of("ISO-8859-2", "windows-1250")),
          Map.entry("ru", List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866")),
          Map.entry("uk", List.of("windows-1251")),
          Map.entry("el", List.of("ISO-8859-7", "windows-1253")),
          Map.entry("tr", List.of("ISO-8859-9", "windows-1254")),
          Map.entry("he", List.of("windows-1255", "ISO-8859-8")),
          Map.entry("ar", List.of("windows-1256", "ISO-8859-6")),
          Map.entry("th", List.of("x-windows-874", "TIS-620")),
          Map.entry("ja", List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP")),
          Map.entry("zh", List.of("GB2312", "GBK", "GB18030")),
          Map.entry("zh-Hant", List.of("Big5")),
          Map.entry("ko", List.of("EUC-KR", "x-windows-949", "ISO-2022-KR")));

  private static final List<String> UNICODE =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

  static List<Arguments> rows() {
    List<Arguments> rows = new ArrayList<>();
    TEXTS.keySet().stream()
        .sorted()
        .forEach(
            language -> {
              UNICODE.forEach(charset -> rows.add(Arguments.of(language, charset)));
              CHARSETS.get(language).forEach(charset -> rows.add(Arguments.of(language, charset)));
            });
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void textSurvivesItsCharsetUndeclared(String language, String charset) {
    String text = TEXTS.get(language);
    assertThat(read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  /** What a server or a page says wrongly doesn't win over legible text. */
  @ParameterizedTest
  @CsvSource({
    "ru, KOI8-R, windows-1251",
    "ru, windows-1251, utf-8",
    "ru, windows-1251, iso-8859-1",
    "de, UTF-8, iso-8859-1",
    "ja, Shift_JIS, euc-jp",
    "ja, UTF-8, shift_jis",
    "pl, ISO-8859-2, iso-8859-1",
    "zh, GB18030, big5",
    "en, windows-1252, utf-16",
    "el, windows-1253, no-such-charset"
  })
  void wrongDeclarationLosesToEvidence(String language, String charset, String declared) {
    String text = TEXTS.get(language);
    byte[] content = text.getBytes(Charset.forName(charset));
    assertThat(read(content, typed("text/plain; charset=" + declared)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"tr, windows-1254", "cs, windows-1250", "he, iso-8859-8", "ja, shift_jis"})
  void metaTagTellsTheCharset(String language, String charset) {
    String page =
        "<html><head><meta charset=\""
            + charset
            + "\"></head><body><article><p>"
            + TEXTS.get(language)
            + "</p></article></body></html>";
    assertThat(read(page.getBytes(Charset.forName(charset)), NONE).text())
        .isEqualTo(TEXTS.get(language));
  }

  @Test
  void readsUtf8WithPastedBytes() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(
        (TEXTS.get("de") + "\n\n" + TEXTS.get("fr")).getBytes(Charset.forName("UTF-8")));
    content.writeBytes(" Ein Café.".getBytes(Charset.forName("windows-1252")));
    Article article = read(content.toByteArray());
    assertThat(article.charset()).contains("UTF-8");
    assertThat(article.text()).contains("größere").endsWith("Ein Café.");
  }

  @Test
  void dropsACharacterCutOffAtTheEnd() {
    byte[] content = (TEXTS.get("de") + " é").getBytes(Charset.forName("UTF-8"));
    assertThat(read(java.util.Arrays.copyOf(content, content.length - 1)).text())
        .isEqualTo(TEXTS.get("de"));
  }
}
