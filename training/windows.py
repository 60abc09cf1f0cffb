"""Cuts documents into windows of at most LIMIT pieces and turns windows into arrays."""
from collections import defaultdict
from dataclasses import dataclass

import numpy as np

import labels
import tokens

LIMIT = 192  # pieces, [CLS] and [SEP] among them
ROOM = LIMIT - 2
FINAL, QUOTE = 8, 9  # forms of tokens.shape
CLOSERS = set(")]}")


class Prepared:
    """A document with the pieces and forms of its words."""

    def __init__(self, doc, wordpieces):
        self.doc = doc
        self.pieces = [wordpieces(w) for w in doc.words]
        self.sizes = [len(p) for p in self.pieces]
        self.forms = [(tokens.shape(w, 0) - 1) // 3 for w in doc.words]


def chunks(prepared, starts):
    """Ranges of words, each from one of `starts` to before the next, cut where they are longer than a window: after the last final
    mark (and the quotation marks and brackets that follow it) before a spaced word that fits, else after the last word that fits."""
    found = []
    for start, end in zip(starts, [*starts[1:], len(prepared.sizes)]):
        while sum(prepared.sizes[start:end]) > ROOM:
            cut = _cut(prepared, start, end)
            found.append((start, cut))
            start = cut
        if start < end:
            found.append((start, end))
    return found


def _cut(prepared, start, end):
    room, fits, best = ROOM, start, None
    for w in range(start, end):
        if prepared.sizes[w] > room:
            break
        room -= prepared.sizes[w]
        fits = w + 1
        if fits < end and prepared.doc.before[fits] == tokens.SPACED and _ends_sentence(prepared, start, w):
            best = fits
    return best or fits


def _ends_sentence(prepared, start, w):
    while w > start and (prepared.forms[w] == QUOTE or prepared.doc.words[w] in CLOSERS):
        w -= 1
    return prepared.forms[w] == FINAL


def pack(prepared, ranges, limit=ROOM):
    """Joins neighbouring ranges while they fit in `limit` pieces (a number, or a function that draws one for each window)."""
    draw = limit if callable(limit) else lambda: limit
    found, room = [], 0
    for start, end in ranges:
        size = sum(prepared.sizes[start:end])
        if found and size <= room and found[-1][1] == start:
            found[-1] = (found[-1][0], end)
            room -= size
        else:
            found.append((start, end))
            room = draw() - size
    return found


def paragraph_starts(doc):
    return [w for w, b in enumerate(doc.before) if b == tokens.PARAGRAPH or w == 0]


def reading_windows(prepared):
    """The windows in which a document is read: whole paragraphs, as many as fit."""
    return pack(prepared, chunks(prepared, paragraph_starts(prepared.doc)))


@dataclass
class Window:
    """What the model reads of one range of words, and the labels there."""

    prepared: Prepared
    start: int
    end: int
    pieces: list  # of each word
    forms: list
    before: list

    @staticmethod
    def of(prepared, start, end):
        return Window(prepared, start, end, prepared.pieces[start:end], prepared.forms[start:end], prepared.doc.before[start:end])

    @property
    def size(self):
        return 2 + sum(map(len, self.pieces))

    def inputs(self, wordpieces):
        """pieces, shapes and words as the model takes them."""
        pieces, shapes, words = [wordpieces.cls], [0], []
        for word, form, before in zip(self.pieces, self.forms, self.before):
            words.append(len(pieces))
            pieces += word
            shapes += [1 + 3 * form + before] * len(word)
        return pieces + [wordpieces.sep], shapes + [0], words


# ---------------------------------------------------------------- training only
class Namesakes:
    """Names of documents by type and number of words, to stand in for each other; of no documents: nothing is renamed."""

    def __init__(self, prepared):
        found = defaultdict(dict)
        for p in prepared:
            for start, end, kind in named(p.doc.names):
                words = tuple(p.doc.words[start:end])
                found[kind, end - start].setdefault(words, (p.pieces[start:end], p.forms[start:end]))
        self.alike = {key: list(names.values()) for key, names in found.items()}

    def __len__(self):
        return len(self.alike)

    def another(self, kind, size, chance):
        """(pieces, forms) of a name of so many words, for half of those asked for; else None."""
        alike = self.alike.get((kind, size), [])
        return chance.choice(alike) if alike and chance.random() < 0.5 else None


def named(masks):
    """(first word, past the last, type) of the names that are known for certain."""
    tags = [mask.bit_length() - 1 if mask & (mask - 1) == 0 else 0 for mask in masks]
    return labels.name_spans(tags)


class Shaker:
    """Small changes to training windows: paragraphs joined, names given to others, capitals, straight and curly quotation
    marks, words masked, a final mark dropped."""

    LETTERS = {0, 1, 2, 3, 4, 5}

    def __init__(self, wordpieces, chance, namesakes):
        self.chance = chance
        self.namesakes = namesakes
        ids = wordpieces.ids
        self.mask = ids["[MASK]"]
        self.straight = {ids["“"]: ids['"'], ids["”"]: ids['"'], ids["‘"]: ids["'"], ids["’"]: ids["'"]}
        self.curly = {ids['"']: (ids["”"], ids["“"]), ids["'"]: (ids["’"], ids["‘"])}

    def windows(self, prepared):
        doc = prepared.doc
        ranges = chunks(prepared, doc.units)
        limit = lambda: ROOM if self.chance.random() < 0.65 else self.chance.randint(10, ROOM)
        for start, end in pack(prepared, ranges, limit):
            yield self.shaken(Window.of(prepared, start, end))

    def shaken(self, window):
        if window.prepared.doc.joinable:
            self._join(window)
        if self.chance.random() < 0.25:
            window.pieces = [[self.straight.get(p, p) for p in word] for word in window.pieces]
        elif self.chance.random() < 0.33:
            window.pieces = [[self._curl(p, n, b) for n, p in enumerate(word)] for word, b in zip(window.pieces, window.before)]
        if self.namesakes and self.chance.random() < 0.5:
            self._rename(window)
        self._capitals(window)
        window.pieces = [[self.mask] * len(word) if self.chance.random() < 0.03 else word for word in window.pieces]
        doc = window.prepared.doc
        if self.chance.random() < 0.05 and window.end - window.start > 2 and doc.words[window.end - 1] == ".":
            window.end -= 1
            window.pieces, window.forms, window.before = window.pieces[:-1], window.forms[:-1], window.before[:-1]
        return window

    def _rename(self, window):
        """Gives half of the names to others of their type and number of words, a name the same one throughout."""
        doc, chosen = window.prepared.doc, {}
        pieces, forms = list(window.pieces), list(window.forms)
        for first, past, kind in named(doc.names[window.start : window.end]):
            words = tuple(doc.words[window.start + first : window.start + past])
            if words not in chosen:
                chosen[words] = self.namesakes.another(kind, past - first, self.chance)
            if chosen[words]:
                pieces[first:past], forms[first:past] = chosen[words]
        if 2 + sum(map(len, pieces)) <= LIMIT:
            window.pieces, window.forms = pieces, forms

    def _join(self, window):
        if self.chance.random() < 0.4:
            return
        before = list(window.before)
        for w in range(1, len(before)):
            final = window.forms[w - 1] == FINAL or window.forms[w - 1] == QUOTE and window.forms[w - 2] == FINAL
            if before[w] == tokens.PARAGRAPH and final and self.chance.random() < 0.8:
                before[w] = tokens.SPACED
        window.before = before

    def _curl(self, piece, place, before):
        closing, opening = self.curly.get(piece, (piece, piece))
        return opening if place == 0 and before != tokens.JOINED else closing

    def _capitals(self, window):
        dice = self.chance.random()
        if dice > 0.1:
            return
        first = next((w for w in range(1, len(window.before)) if window.before[w] == tokens.PARAGRAPH), len(window.before))
        stop = len(window.before) if dice < 0.03 else first
        kind = self.chance.choice(["upper", "upper", "title", "lower"])
        forms = list(window.forms)
        for w in range(stop):
            if forms[w] in self.LETTERS:
                long = len(window.prepared.doc.words[window.start + w]) > 1
                forms[w] = {"upper": 2 if long else 3, "title": max(forms[w], 1 if long else 3), "lower": 0}[kind]
        window.forms = forms


def batch(windows, wordpieces):
    """Padded arrays of inputs and labels."""
    inputs = [w.inputs(wordpieces) for w in windows]
    b, p, n = len(windows), max(len(i[0]) for i in inputs), max(len(i[2]) for i in inputs)
    made = {
        "pieces": np.zeros((b, p), np.int64),
        "shapes": np.zeros((b, p), np.int64),
        "mask": np.zeros((b, p), bool),
        "words": np.zeros((b, n), np.int64),
        "real": np.zeros((b, n), bool),
        "names": np.full((b, n), labels.ANY_NAME, np.int64),
        "roles": np.full((b, 3, n), labels.MISSING, np.int64),
        "heads": np.full((b, n), labels.MISSING, np.int64),
    }
    for key in ("upos", "feats", "rels", "starts"):
        made[key] = np.full((b, n), labels.MISSING, np.int64)
    links = []
    for k, (window, (pieces, shapes, words)) in enumerate(zip(windows, inputs)):
        made["pieces"][k, : len(pieces)], made["shapes"][k, : len(shapes)], made["mask"][k, : len(pieces)] = pieces, shapes, True
        made["words"][k, : len(words)], made["real"][k, : len(words)] = words, True
        _labels(made, links, k, window)
    made["links"] = np.array(links, np.int64).reshape(-1, 3)  # window, row, column; several columns of a row are all right
    return made


def _labels(made, links, k, window):
    doc, start, end = window.prepared.doc, window.start, window.end
    count = end - start
    for key in ("names", "upos", "feats", "rels", "starts"):
        if getattr(doc, key):
            made[key][k, :count] = getattr(doc, key)[start:end]
    if doc.heads:
        made["heads"][k, :count] = [0 if h < 0 else h - start + 1 if start <= h < end else labels.MISSING for h in doc.heads[start:end]]
    for r, tags in enumerate(doc.roles):
        made["roles"][k, r, :count] = tags[start:end]
    if doc.links:
        for row in range(start, end):
            if row in doc.links:
                columns = [c for c in doc.links[row] if start <= c < end] or [row]
                links += [(k, row - start, c - start) for c in columns]
