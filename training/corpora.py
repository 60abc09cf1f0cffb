"""Reads the named sets into documents of words with whatever labels a set has."""
import bisect
import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import labels
import tokens

SPEECH = set(
    "say tell announce report add argue claim warn suggest state note explain insist admit deny declare write ask reply respond estimate predict"
    " believe think conclude acknowledge comment observe remark reveal confirm indicate stress emphasize recall maintain allege assert contend"
    " propose recommend promise testify concede complain joke quip shout yell whisper agree mention show find".split()
)
TITLE_LIKE = 12  # a paragraph of fewer words without a final mark is a heading: never joined to the next


@dataclass
class Document:
    """Words of one text with their labels. Word numbers run over the document. Lists are empty where a set has no such labels."""

    set: str
    words: list  # strings
    spans: list  # (start, end) code points of each word, or () where the words came without a text
    before: list  # tokens.JOINED, SPACED or PARAGRAPH
    units: list  # first words of the smallest pieces that are never cut (sentences, where they are known)
    joinable: bool = False  # units are sentences laid out as paragraphs: training may join them
    names: list = field(default_factory=list)  # bit sets of allowed labels
    upos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # word number, or -1 for a root
    rels: list = field(default_factory=list)
    starts: list = field(default_factory=list)  # 1 where a sentence starts, 0, or labels.MISSING
    roles: list = field(default_factory=list)  # three lists of BIOES tags
    links: dict = field(default_factory=dict)  # first word of a source or content -> words it may link to (itself: to none)
    text: str = ""
    id: str = ""


def lines(path):
    with open(path, encoding="utf8") as source:
        return [json.loads(line) for line in source if line.strip()]


def paragraphs(text):
    """(start, end) of the stretches between empty lines."""
    return [(m.start(), m.end()) for m in re.finditer(r"\S(?:.*\S)?(?:\n[^\S\n]*\S(?:.*\S)?)*", text)]


def tokenise(name, text, ident="", joinable=False):
    """A document of raw text, in paragraphs, with our own words."""
    doc = Document(name, [], [], [], [], joinable, text=text, id=ident)
    for start, end in paragraphs(text):
        found = [(s + start, e + start) for s, e in tokens.words(text[start:end])]
        doc.units.append(len(doc.words))
        last = None
        for s, e in found:
            doc.before.append(tokens.PARAGRAPH if last is None else tokens.JOINED if s == last else tokens.SPACED)
            last = e
        doc.words += [text[s:e] for s, e in found]
        doc.spans += found
    return doc


def read_names(path):
    """Sets of names/: every paragraph is a sentence, but in worldwide."""
    for raw in lines(path):
        single = not raw["id"].startswith("worldwide")
        doc = tokenise(Path(path).stem, raw["text"], raw["id"], single)
        doc.names = labels.name_masks(doc.spans, raw["names"], "MISC" in raw["types"])
        if single:
            first = set(doc.units)
            doc.starts = [int(w in first) for w in range(len(doc.words))]
        yield doc


def read_quotes(path, silver=None):
    """PolNeAR: attributions with cue, source and content; and names where `silver` is a file of silver.py's."""
    names = {raw["id"]: raw["names"] for raw in lines(silver)} if silver else {}
    for raw in lines(path):
        doc = tokenise(Path(path).stem, raw["text"], raw["id"])
        starts = [s for s, _ in doc.spans]
        ends = [e for _, e in doc.spans]

        def words_of(spans):
            found = [(bisect.bisect_right(ends, s), bisect.bisect_left(starts, e)) for s, e in spans]
            return [(a, b) for a, b in found if a < b]

        attributions = [{role: words_of(a[role]) for role in labels.ROLES} for a in raw["atts"]]
        add_attributions(doc, attributions)
        doc.names = names.get(doc.id, [])
        if len(doc.names) not in (0, len(doc.words)):
            raise ValueError(f"{silver}: {doc.id} has {len(doc.names)} labels for {len(doc.words)} words; make the file again with silver.py")
        yield doc


def add_attributions(doc, attributions):
    spans = {role: [s for a in attributions for s in a[role]] for role in labels.ROLES}
    spans["content"].sort(key=lambda s: s[0] - s[1])  # of nested contents the outer one
    doc.roles = [labels.span_tags(len(doc.words), spans[role]) for role in labels.ROLES]
    links = defaultdict(set)
    for a in attributions:
        target = [a[role][0][0] for role in ("cue", "source") if a[role]][:1]
        for role in ("source", "content"):
            for start, _ in a[role]:
                links[start].update(target or [start])
    doc.links = {row: sorted(columns) for row, columns in links.items()}


def read_syntax(path, names_path=None, speech=False):
    """Universal Dependencies documents with gold words; names of the same sentences where names_path has them."""
    named = NamesOfSentences(names_path) if names_path else None
    for ident, sentences in conllu(path):
        doc = Document(Path(path).stem, [], [], [], [], id=ident)
        attributions = []
        for opens, rows in sentences:
            first = len(doc.words)
            doc.units.append(first)
            glued = False
            for n, row in enumerate(rows):
                doc.before.append(tokens.PARAGRAPH if n == 0 and (opens or not first) else tokens.JOINED if glued else tokens.SPACED)
                glued = "SpaceAfter=No" in row[9]
                doc.words.append(row[1])
                doc.upos.append(labels.upos(row[3]))
                doc.feats.append(labels.feats(row[5]))
                doc.heads.append(first + int(row[6]) - 1 if row[6] != "0" else -1)
                doc.rels.append(labels.rel(row[7]))
                doc.starts.append(int(n == 0))
            attributions += speech_in(rows, first) if speech else []
            if named:
                doc.names += named.masks([row[1] for row in rows])
        if speech:
            add_attributions(doc, attributions)
        yield doc


class NamesOfSentences:
    """Names of a set, looked up by a sentence's characters (layouts and orders differ between releases)."""

    def __init__(self, path):
        self.by_characters = {}
        for raw in lines(path):
            has_misc = "MISC" in raw["types"]
            for start, end in raw["sentences"]:
                inner = [(s - start, e - start, t) for s, e, t in raw["names"] if s >= start and e <= end]
                text = raw["text"][start:end]
                place = [0]
                for c in text:
                    place.append(place[-1] + (not c.isspace()))
                self.by_characters["".join(text.split())] = ([(place[s], place[e], t) for s, e, t in inner], has_misc)

    def masks(self, words):
        found = self.by_characters.get("".join("".join(words).split()))
        if found is None:
            return [labels.ANY_NAME] * len(words)
        spans, at = [], 0
        for word in words:
            spans.append((at, at + len("".join(word.split()))))
            at = spans[-1][1]
        return labels.name_masks(spans, *found)


def conllu(path):
    """(document id, [(opens a paragraph, rows of ten columns)…]) of a CoNLL-U file, words only. The words of a multiword token ("don't")
    are joined to each other, and its last one to what follows it as the token is."""
    documents, ident, sentences, rows, opens, joined = [], None, [], [], False, {}
    with open(path, encoding="utf8") as source:
        for line in source:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if sentences:
                    documents.append((ident, sentences))
                ident, sentences, opens = line.split("=")[-1].strip(), [], True
            elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
                opens = True
            elif not line:
                if rows:
                    sentences.append((opens, rows))
                rows, opens, joined = [], False, {}
            elif line[0] != "#":
                columns = line.split("\t")
                if "-" in columns[0]:
                    first, last = (int(number) for number in columns[0].split("-"))
                    joined = dict.fromkeys(map(str, range(first, last)), "SpaceAfter=No") | {str(last): columns[9]}
                elif columns[0].isdigit():
                    columns[9] = joined.get(columns[0], columns[9])
                    rows.append(columns)
    return documents + ([(ident, sentences)] if sentences else [])


def speech_in(rows, offset):
    """Attributions that a gold tree shows: a verb of speech or thought with its subject and clause, and "according to". They are
    our labels, made by this rule on open text, so that the open recipe learns what the full one learns from PolNeAR."""
    children = defaultdict(list)
    for n, row in enumerate(rows):
        children[int(row[6]) - 1].append(n)

    def kids(n, *names):
        return [k for k in children[n] if rows[k][7] in names]

    def subtree(n, without=()):
        return {n}.union(*(subtree(k, without) for k in children[n] if k not in without))

    def spans(nodes):
        nodes = sorted(nodes)
        while nodes and rows[nodes[0]][3] == "PUNCT" and rows[nodes[0]][1] not in "\"“``":
            nodes.pop(0)
        while nodes and rows[nodes[-1]][3] == "PUNCT" and rows[nodes[-1]][1] not in "\"”''":
            nodes.pop()
        found = []
        for n in nodes:
            if found and found[-1][1] == n:
                found[-1][1] = n + 1
            else:
                found.append([n, n + 1])
        return [(a + offset, b + offset) for a, b in found if any(rows[k][3] != "PUNCT" for k in range(a, b))]

    found = []
    for n, row in enumerate(rows):
        if row[2] in SPEECH and row[3] == "VERB":
            clause = kids(n, "ccomp")
            inner = kids(n, "parataxis") if not clause else []
            source = kids(n, "nsubj")
            if clause and source:
                found.append((subtree(source[0]), {n}, subtree(clause[0])))
            elif row[7] == "parataxis" and source:
                found.append((subtree(source[0]), {n}, subtree(int(row[6]) - 1, {n})))
            elif inner and source:
                found.append((subtree(source[0]), {n}, subtree(inner[0])))
        elif row[1].lower() == "according" and row[7] == "case" and int(row[6]) > 0:
            source = int(row[6]) - 1
            clause = int(rows[source][6]) - 1
            if clause >= 0:
                cue = subtree(n)
                found.append((subtree(source, {n}), cue, subtree(clause, {source})))
    return [{role: spans(nodes) for role, nodes in zip(labels.ROLES, parts)} for parts in found]


# The sets of each recipe, and the share of their documents that an epoch draws (1.4: every document, and two in five once more).
OPEN = {"names/crossner": 1.0, "names/wikigold": 1.0, "syntax/ewt.train": 1.0, "syntax/gum.train": 1.0}
# A further round of `open`, averaged with what it starts from.
OPEN_NAMES = {"names/crossner": 1.0, "names/wikigold": 1.3, "syntax/ewt.train": 1.4, "syntax/gum.train": 1.6}
FULL = {
    "names/crossner": 0.35,
    "syntax/ewt.train": 1.0,
    "syntax/gum.train": 1.0,
    "names/conll03.train": 1.4,
    "names/worldwide.train": 0.8,
    "quotes/polnear.train": 1.0,
}
# Further rounds of the same sets, for what `full` is weakest at: their weights are averaged with those that they start from.
NAMES = {
    "names/crossner": 0.4,
    "syntax/ewt.train": 1.6,
    "syntax/gum.train": 1.6,
    "names/conll03.train": 1.3,
    "names/worldwide.train": 1.3,
    "quotes/polnear.train": 0.6,
}
TREES = NAMES | {"syntax/gum.train": 1.8, "names/conll03.train": 1.0, "names/worldwide.train": 1.2, "quotes/polnear.train": 1.0}
SILVER = NAMES | {"syntax/gum.train": 1.7, "names/conll03.train": 1.2, "quotes/polnear.train": 0.9}
NAMES_OF = {"syntax/ewt.train": "names/uner_ewt.train", "syntax/gum.train": "names/gumne_open.train"}


def read(data, name, speech=True, silver=None):
    """One of the sets above. Without `speech`, attributions that only our rule found in gold trees are left out; `silver` is a file of
    names that silver.py found in the attributions' texts."""
    data = Path(data)
    if name.startswith("syntax/"):
        return list(read_syntax(data / f"{name}.conllu", data / f"{NAMES_OF[name]}.jsonl", speech))
    if name.startswith("quotes/"):
        return list(read_quotes(data / f"{name}.jsonl", silver))
    return list(read_names(data / f"{name}.jsonl"))
