#!/usr/bin/env python3
"""Makes `word-clusters.bin`: words grouped by the vectors that a language model gives them.

  word_clusters.py WEIGHTS TOKENIZER CLEAN LISTS OUT.bin

WEIGHTS: a BERT as `name_teacher.py` reads it, or a teacher that it trained (.pt). Words: those of the token files in
CLEAN that occur twice or with a capital, the vocabulary of TOKENIZER, the words of the `name-*.txt` in LISTS.
Vector: mean of the last layer over the word alone; 100 principal components, k-means (512), the centres once more
into 48 (Ward). Needs torch, numpy, scikit-learn, tokenizers.
"""
import collections, glob, json, struct, sys
import numpy as np
import torch
from sklearn.cluster import AgglomerativeClustering, MiniBatchKMeans
from name_teacher import Cutter, fresh, load, sentences, shape

FINE, COARSE = 512, 48


def vocabulary(tokenizer, clean, lists):
    count, capital = collections.Counter(), set()
    for f in sorted(glob.glob(clean + "/*.iob2")):
        for _, words, _ in sentences(f):
            for w in words:
                if any(c.isalpha() for c in w):
                    count[w.lower()] += 1
                    if w[0].isupper():
                        capital.add(w.lower())
    all_words = {w for w, n in count.items() if n > 1 or w in capital}
    all_words |= {w for w in json.load(open(tokenizer))["model"]["vocab"] if len(w) > 1 and w.isalpha()}
    for f in glob.glob(lists + "/name-*.txt"):
        for line in open(f, encoding="utf-8"):
            if line[0] != "#":
                all_words |= set(line.lower().split())
    return sorted(w for w in all_words if len(w) <= 30)


def vectors(weights, tokenizer, words):
    tuned = weights.endswith(".pt")
    model = load(weights) if tuned else fresh(weights)
    if not tuned:
        with torch.no_grad():
            model.shapes.weight.zero_(); model.sources.weight.zero_()
    model.eval()
    cutter = Cutter(tokenizer)
    ids = [[101] + cutter.pieces(w) + [102] for w in words]
    order = sorted(range(len(words)), key=lambda i: len(ids[i]))
    out, seen = np.zeros((len(words), 384), np.float32), {}
    model.head.register_forward_pre_hook(lambda m, i: seen.__setitem__("x", i[0]))
    with torch.inference_mode():
        for a in range(0, len(order), 256):
            some = order[a:a + 256]
            n = max(len(ids[i]) for i in some)
            x, mask, shapes = torch.zeros(len(some), n, dtype=torch.long), torch.full((len(some), n), -1e4), torch.zeros(len(some), n, dtype=torch.long)
            for k, i in enumerate(some):
                x[k, :len(ids[i])] = torch.tensor(ids[i]); mask[k, :len(ids[i])] = 0
                if tuned:
                    shapes[k, 1] = shape(words[i][:1].upper() + words[i][1:], 0); shapes[k, 2:len(ids[i]) - 1] = 23
            model(x, shapes, torch.zeros(len(some), dtype=torch.long), mask)
            w = (mask == 0).float()[:, :, None]
            out[some] = ((seen["x"][:, :, :384] * w).sum(1) / w.sum(1)).numpy()
    return out


def cluster(x):
    x = x - x.mean(0)
    x /= np.linalg.norm(x, axis=1, keepdims=True) + 1e-9
    _, _, v = np.linalg.svd(x[::7], full_matrices=False)
    x = x @ v[:100].T
    k = MiniBatchKMeans(FINE, random_state=17, batch_size=4096, n_init=1, max_iter=60).fit(x)
    return k.labels_, AgglomerativeClustering(COARSE).fit(k.cluster_centers_).labels_


def key(word):
    h = 1125899906842597
    units = word.encode("utf-16-be")
    for i in range(0, len(units), 2):
        c = units[i] << 8 | units[i + 1]
        h = (31 * h + (48 if chr(c).isdigit() and chr(c).isdecimal() else c)) & (1 << 64) - 1
    return (h * 0x9E3779B97F4A7C15 & (1 << 64) - 1) >> 16


def main(weights, tokenizer, clean, lists, out):
    words = vocabulary(tokenizer, clean, lists)
    fine, coarse = cluster(vectors(weights, tokenizer, words))
    table = {key(w): c for w, c in zip(words, fine)}
    signed = sorted((k if k < 1 << 47 else k - (1 << 48)) << 16 | int(c) for k, c in table.items())
    with open(out, "wb") as f:
        f.write(bytes(int(c) for c in coarse))
        f.write(struct.pack(f">{len(signed)}q", *signed))
    with open(out + ".txt", "w", encoding="utf-8") as f:
        for w, c in zip(words, fine):
            f.write(f"{w}\t{c}\t{coarse[c]}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
