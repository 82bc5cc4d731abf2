"""Lets Python's article tools read the same articles: one line of JSON a tool.

Each tool runs in a process of its own, so that peak memory is its own. What is counted is CPU time
of the process, the median of some rounds over all articles, after a round to warm up.
"""

import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

SENTENCES = 3
KEYWORDS = 10


def punkt():
    """NLTK's splitter without its trained abbreviations, which come by download only: as fast."""
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    return PunktSentenceTokenizer()


def newspaper(page):
    import newspaper
    from newspaper.article import ArticleDownloadState
    from newspaper import nlp

    nlp.split_sentences._tokenizer = punkt()

    def run(content):
        article = newspaper.Article("https://example.org/a.html")
        if page:
            article.download(input_html=content)
            article.parse()
        else:
            article.title = content.split("\n", 1)[0]
            article.text = content
            article.is_parsed = True
            article.download_state = ArticleDownloadState.SUCCESS
        article.nlp()
        return article.summary

    return run


def sumy(summarizer):
    from nltk.tokenize.destructive import NLTKWordTokenizer
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    class Tokenizer:
        def __init__(self):
            self.sentences, self.words = punkt(), NLTKWordTokenizer()

        def to_sentences(self, text):
            return tuple(self.sentences.tokenize(text))

        def to_words(self, text):
            return tuple(self.words.tokenize(text))

    tokenizer = Tokenizer()
    ranker = summarizer(Stemmer("english"))
    ranker.stop_words = get_stop_words("english")
    return lambda content: str(ranker(PlaintextParser.from_string(content, tokenizer).document, SENTENCES))


def lexrank():
    from sumy.summarizers.lex_rank import LexRankSummarizer

    return sumy(LexRankSummarizer)


def textrank():
    from sumy.summarizers.text_rank import TextRankSummarizer

    return sumy(TextRankSummarizer)


def summa():
    from summa import keywords, summarizer

    return lambda content: summarizer.summarize(content, words=60) + keywords.keywords(content, words=KEYWORDS)


def trafilatura():
    import trafilatura

    return lambda content: trafilatura.extract(content) or " "


PEERS = {
    "newspaper4k nlp(), text": ("text", "summary, keywords", lambda: newspaper(False)),
    "sumy LexRank": ("text", "summary", lexrank),
    "sumy TextRank": ("text", "summary", textrank),
    "summa TextRank": ("text", "summary, keywords", summa),
    "newspaper4k parse() and nlp()": ("page", "body, metadata, summary, keywords", lambda: newspaper(True)),
    "trafilatura": ("page", "body", trafilatura),
}


def measure(name, folder, rounds):
    kind, does, make = PEERS[name]
    files = sorted((Path(folder) / kind).iterdir())
    contents = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    run = make()
    times = []
    for _ in range(rounds + 1):
        start = time.process_time()
        answered = sum(bool(run(content)) for content in contents)
        times.append((time.process_time() - start) * 1000 / len(contents))
    return {
        "name": name,
        "does": does,
        kind + "Milliseconds": statistics.median(times[1:]),
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "answered": f"{answered} of {len(contents)}",
    }


def main():
    folder, rounds, *name = sys.argv[1:]
    if name:
        print(json.dumps(measure(name[0], folder, int(rounds))))
        return
    for peer in PEERS:
        command = [sys.executable, __file__, folder, rounds, peer]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
