"""Measures a model on the development sets, one window at a time, on one thread.

python evaluate.py --data DIR --model DIR [--only names,syntax,quotes] [--json FILE] [--limit N]

DIR holds model.onnx, labels.json and vocab.txt. Names and attributions are read from raw text through our own words; syntax on gold
words and sentences. Spans count when both ends (and the type) are exact; `overlap` is by characters, spaces left out.
"""
import argparse
import json
import os
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # before the library is loaded
import onnxruntime

import corpora
import labels
import tokens
import windows
from crf import viterbi

NAMES = ["conll03.testa", "worldwide.dev", "uner_ewt.dev", "wikigold", "gumne.dev"]
CORE = {"PERSON", "ORGANIZATION", "LOCATION"}


class Model:
    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(Path(folder) / "model.onnx"), options, providers=["CPUExecutionProvider"])
        self.wordpieces = tokens.WordPieces(Path(folder) / "vocab.txt")
        tables = json.loads((Path(folder) / "labels.json").read_text())
        self.name_tables = [np.array(tables["names"][k]) for k in ("moves", "first", "last")]
        self.role_tables = [np.array(tables["roles"][k]) for k in ("moves", "first", "last")]
        self.outputs = [o.name for o in self.session.get_outputs()]

    def read(self, doc):
        """(window, answers) for each window of a document."""
        prepared = windows.Prepared(doc, self.wordpieces)
        for start, end in windows.reading_windows(prepared):
            window = windows.Window.of(prepared, start, end)
            feeds = {k: np.array(v, np.int64) for k, v in zip(("pieces", "shapes", "words"), window.inputs(self.wordpieces))}
            yield window, dict(zip(self.outputs, self.session.run(None, feeds)))

    def names(self, answers):
        return labels.name_spans(viterbi(answers["names"], *self.name_tables))

    def roles(self, answers):
        return [labels.tag_spans(viterbi(answers["roles"][:, r], *(t[r] for t in self.role_tables))) for r in range(3)]


def f1(right, found, wanted):
    return round(200 * right / max(1, found + wanted), 2)


# ---------------------------------------------------------------- names
def measure_names(model, data, name, limit=None):
    counts = defaultdict(Counter)
    for raw in corpora.lines(data / f"names/{name}.jsonl")[:limit]:
        wanted = {(s, e, labels.SHORT[t]) for s, e, t in raw["names"]}
        found = names_of(model, corpora.tokenise(name, raw["text"]))
        if "MISC" not in raw["types"]:
            found = {x for x in found if x[2] != "MISC"}
        for group, kinds in {"P+O+L": CORE, "all": set(labels.TYPES), **{t: {t} for t in labels.TYPES}}.items():
            w, f = ({x for x in xs if x[2] in kinds} for xs in (wanted, found))
            counts[group] += Counter(right=len(w & f), found=len(f), wanted=len(w))
    return {g: f1(c["right"], c["found"], c["wanted"]) for g, c in counts.items() if c["wanted"]}


def names_of(model, doc):
    found = set()
    for window, answers in model.read(doc):
        for first, past, kind in model.names(answers):
            found.add((doc.spans[window.start + first][0], doc.spans[window.start + past - 1][1], kind))
    return found


# ---------------------------------------------------------------- syntax
def measure_syntax(model, data, name, limit=None):
    c = Counter()
    for doc in list(corpora.read_syntax(data / f"syntax/{name}.conllu"))[:limit]:
        starts = [w for w, s in enumerate(doc.starts) if s] + [len(doc.words)]
        for window, answers in model.read(doc):
            upos, feats = answers["upos"].argmax(1), answers["feats"].argmax(1)
            opens = answers["starts"].argmax(1)
            for w in range(window.start, window.end):
                here = w - window.start
                c["words"] += 1
                c["upos"] += upos[here] == doc.upos[w]
                c["feats"] += feats[here] == doc.feats[w]
                if doc.before[w] != tokens.PARAGRAPH:
                    c["start right"] += opens[here] and doc.starts[w]
                    c["start found"] += opens[here]
                    c["start wanted"] += doc.starts[w]
            for start, end in zip(starts, starts[1:]):
                if window.start <= start and end <= window.end:
                    measure_tree(c, doc, answers, start, end, window.start)
    words, trees = c["words"], c["tree words"]
    return {
        "UPOS": round(100 * c["upos"] / words, 2),
        "feats": round(100 * c["feats"] / words, 2),
        "UAS": round(100 * c["uas"] / trees, 2),
        "LAS": round(100 * c["las"] / trees, 2),
        "trees whole in a window %": round(100 * trees / words, 1),
        "sentence starts inside paragraphs F1": f1(c["start right"], c["start found"], c["start wanted"]),
    }


def measure_tree(c, doc, answers, start, end, offset):
    a, b = start - offset, end - offset
    scores = np.concatenate([answers["arcs"][a:b, :1], answers["arcs"][a:b, 1 + a : 1 + b]], 1)
    heads = tree(scores - np.logaddexp.reduce(scores, 1, keepdims=True))
    for n, head in enumerate(heads):
        c["tree words"] += 1
        gold = doc.heads[start + n] - start + 1 if doc.heads[start + n] >= 0 else 0
        column = 0 if head == 0 else a + head
        rel = (answers["dependents"][a + n] @ answers["governors"][column] + answers["priors"][column]).argmax()
        c["uas"] += head == gold
        c["las"] += head == gold and rel == doc.rels[start + n]


def tree(scores):
    """Heads (0 = root, else word + 1) of the best tree with one root: the most likely root, then Chu-Liu/Edmonds."""
    n = len(scores)
    best, best_score = None, -np.inf
    for root in np.argsort(-scores[:, 0])[:2]:
        s = np.full((n + 1, n + 1), -np.inf)
        s[1:, 1:] = scores[:, 1:]
        s[1 + root, 0] = scores[root, 0]
        s[np.arange(n + 1), np.arange(n + 1)] = -np.inf
        heads = _edmonds(s)
        total = sum(s[d, heads[d]] for d in range(1, n + 1))
        if total > best_score:
            best, best_score = heads, total
    return best[1:]


def _edmonds(s):
    """s[dependant, head], row 0 unused. Contracts the first cycle found and goes on."""
    n = len(s)
    heads = s.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    rest = [v for v in range(n) if v not in set(cycle)]
    inner = {v: s[v, heads[v]] for v in cycle}
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = s[np.ix_(rest, rest)]
    enter, leave = {}, {}
    for k, v in enumerate(rest):
        gains = [s[u, v] - inner[u] for u in cycle]
        enter[k] = cycle[int(np.argmax(gains))]
        small[-1, k] = max(gains)
        if v:
            leave[k] = cycle[int(np.argmax([s[v, u] for u in cycle]))]
            small[k, -1] = s[v, leave[k]]
    outer = _edmonds(small)
    for k, v in enumerate(rest):
        if v:
            heads[v] = leave[k] if outer[k] == len(rest) else rest[outer[k]]
    into = outer[len(rest)]
    heads[enter[into]] = rest[into]
    return heads


def _cycle(heads):
    state = [0] * len(heads)
    for v in range(1, len(heads)):
        path = []
        while v and not state[v]:
            state[v] = 1
            path.append(v)
            v = int(heads[v])
        if v and state[v] == 1:
            return path[path.index(v) :]
        for u in path:
            state[u] = 2
    return None


# ---------------------------------------------------------------- attribution
JUNK = set(" \t\r\n\"“”„«»'‘’`,.;:!?-–—()[]…")


def core(text, s, e):
    while s < e and text[s] in JUNK:
        s += 1
    while e > s and text[e - 1] in JUNK:
        e -= 1
    return s, e


def measure_quotes(model, data, name, limit=None):
    c = Counter()
    for raw in corpora.lines(data / f"quotes/{name}.jsonl")[:limit]:
        text = raw["text"]
        found, links = attributions_of(model, corpora.tokenise(name, text))
        for role in labels.ROLES:
            wanted = {core(text, s, e) for a in raw["atts"] for s, e in a[role]}
            got = {core(text, s, e) for s, e in found[role]}
            c[role, "right"] += len(wanted & got)
            c[role, "found"] += len(got)
            c[role, "wanted"] += len(wanted)
            chars = [{i for s, e in spans for i in range(s, e) if not text[i].isspace()} for spans in (wanted, got)]
            c[role, "o right"] += len(chars[0] & chars[1])
            c[role, "o found"] += len(chars[1])
            c[role, "o wanted"] += len(chars[0])
        for a in raw["atts"]:
            cue = [core(text, s, e) for s, e in a["cue"]][:1]
            for role in ("source", "content"):
                for s, e in a[role]:
                    if core(text, s, e) in links[role] and cue:
                        c[role, "link known"] += 1
                        c[role, "link right"] += cue[0] in links[role][core(text, s, e)]
    result = {}
    for role in labels.ROLES:
        result[f"{role} exact"] = f1(c[role, "right"], c[role, "found"], c[role, "wanted"])
        result[f"{role} overlap"] = f1(c[role, "o right"], c[role, "o found"], c[role, "o wanted"])
        if role != "cue":
            result[f"{role} linked right %"] = round(100 * c[role, "link right"] / max(1, c[role, "link known"]), 1)
    return result


def attributions_of(model, doc):
    """Spans in code points of each role, joined over window edges; and for sources and contents the cues that they link to."""
    tags = [[labels.O] * len(doc.words) for _ in range(3)]
    linked = []
    for window, answers in model.read(doc):
        decoded = model.roles(answers)
        for r in range(3):
            tags[r][window.start : window.end] = viterbi(answers["roles"][:, r], *(t[r] for t in model.role_tables))
        cues = {first: span for span in decoded[1] for first in [span[0]]}
        for role in ("source", "content"):
            for first, past in decoded[labels.ROLES.index(role)]:
                target = max([first, *cues], key=lambda w: answers["links"][first, w])
                if target in cues:
                    linked.append((role, *(x + window.start for x in (first, past, *cues[target]))))
    place = lambda a, b: (doc.spans[a][0], doc.spans[b - 1][1])
    found = {role: [place(a, b) for a, b in labels.tag_spans(tags[r])] for r, role in enumerate(labels.ROLES)}
    links = {"source": defaultdict(set), "content": defaultdict(set)}
    for role, a, b, x, y in linked:
        links[role][core(doc.text, *place(a, b))].add(core(doc.text, *place(x, y)))
    return found, links


def measure(folder, data, only=("names", "syntax", "quotes"), limit=None):
    model, data, result = Model(folder), Path(data), {}
    if "names" in only:
        for name in NAMES:
            result[f"names {name}"] = measure_names(model, data, name, limit)
    if "syntax" in only:
        for name in ("ewt.dev", "gum.dev"):
            result[f"syntax {name}"] = measure_syntax(model, data, name, limit)
    if "quotes" in only:
        result["quotes polnear.dev"] = measure_quotes(model, data, "polnear.dev", limit)
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--only", default="names,syntax,quotes")
    parser.add_argument("--limit", type=int, help="documents of each set")
    parser.add_argument("--json")
    options = parser.parse_args()
    result = measure(options.model, options.data, options.only.split(","), options.limit)
    for name, figures in result.items():
        print(f"{name:20}", "  ".join(f"{k} {v}" for k, v in figures.items()), flush=True)
    if options.json:
        Path(options.json).write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
