package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenFormsTest {

  @Test
  void lowersTheCharactersOfARange() {
    assertThat(new TokenForms().form("The Mayor’s office", 4, 11).lower()).isEqualTo("mayor’s");
  }

  @Test
  void givesAWordMetAgainTheSameForm() {
    TokenForms forms = new TokenForms();

    assertThat(forms.form("Dam by dam", 0, 3).lower()).isEqualTo("dam");
    assertThat(forms.form("Dam by dam", 7, 10).lower()).isEqualTo("dam");
    assertThat(forms.form("dam", 0, 3)).isSameAs(forms.form("Dam by dam", 7, 10));
  }

  @Test
  void keepsItsWordsWhenTheyGrowMany() {
    TokenForms forms = new TokenForms();
    WordForm first = forms.form("Anchor", 0, 6);
    for (int i = 0; i < 5_000; i++) {
      String word = "Word" + i;
      assertThat(forms.form(word, 0, word.length()).lower()).isEqualTo("word" + i);
    }

    assertThat(forms.form("Anchor", 0, 6)).isSameAs(first);
  }
}
