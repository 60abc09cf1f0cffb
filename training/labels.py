"""The labels of every head, and how spans become tags of words and back."""

TYPES = ["PERSON", "ORGANIZATION", "LOCATION", "MISC"]
SHORT = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "LOCATION", "MISC": "MISC"}
NAMES = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BI"]  # O, B-PERSON, I-PERSON, B-ORGANIZATION, …
ANY_NAME = (1 << len(NAMES)) - 1
MISC_OR_NONE = 1 | (1 << NAMES.index("B-MISC")) | (1 << NAMES.index("I-MISC"))

ROLES = ["source", "cue", "content"]  # three chains of tags, since a content may hold the source and cue of another
SPAN_TAGS = ["O", "B", "I", "E", "S"]  # outside; begin, inside, end of a longer span; a span of a single word
O, B, I, E, S = range(5)

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
FEATURE_KEYS = ["VerbForm", "Tense", "Mood", "Voice", "Number"]
FEATS = [
    "_",
    "Number=Sing",
    "Number=Plur",
    "Number=Ptan",
    "VerbForm=Inf",
    "VerbForm=Ger",
    "VerbForm=Fin",
    "VerbForm=Fin|Mood=Imp",
    "VerbForm=Fin|Tense=Pres|Mood=Ind|Number=Sing",
    "VerbForm=Fin|Tense=Pres|Mood=Ind|Number=Plur",
    "VerbForm=Fin|Tense=Past|Mood=Ind|Number=Sing",
    "VerbForm=Fin|Tense=Past|Mood=Ind|Number=Plur",
    "VerbForm=Part|Tense=Pres",
    "VerbForm=Part|Tense=Past",
    "VerbForm=Part|Tense=Past|Voice=Pass",
]
RELS = (
    "root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj"
    " csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked"
    " nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum vocative xcomp"
).split()
MISSING = -100


def upos(tag):
    return UPOS.index(tag) if tag in UPOS else MISSING


def feats(column):
    """The class of a FEATS column: the chosen keys only; a subjunctive counts as an indicative."""
    have = dict(pair.split("=") for pair in column.split("|")) if column != "_" else {}
    have["Mood"] = {"Sub": "Ind"}.get(have.get("Mood"), have.get("Mood"))
    name = "|".join(f"{k}={have[k]}" for k in FEATURE_KEYS if have.get(k)) or "_"
    return FEATS.index(name) if name in FEATS else MISSING


def rel(name):
    return RELS.index(name if name in RELS else name.split(":")[0])


def name_masks(words, names, has_misc):
    """For each word (start, end) the set of allowed labels, as bits: one label where it is known, MISC or none where MISC isn't
    annotated, any where a word is only partly inside a name."""
    outside = 1 if has_misc else MISC_OR_NONE
    masks = [outside] * len(words)
    owner = [None] * len(words)
    for n, (start, end, kind) in enumerate(sorted(names)):
        label = NAMES.index("B-" + SHORT[kind])
        first = True
        for w, (s, e) in enumerate(words):
            if e <= start or s >= end:
                continue
            if s < start or e > end:
                masks[w] = ANY_NAME
            elif owner[w] is None:
                masks[w] = 1 << (label if first else label + 1)
                owner[w] = n
            first = False
    return masks


def name_spans(tags):
    """(first word, past the last, type) of BIO label numbers; an I after another type begins a name too."""
    spans, start, kind = [], None, None
    for w, tag in enumerate([*tags, 0]):
        here = (tag - 1) // 2 if tag else None
        if start is not None and (tag == 0 or tag % 2 == 1 or here != kind):
            spans.append((start, w, TYPES[kind]))
            start = None
        if tag and start is None:
            start, kind = w, here
    return spans


def span_tags(count, spans):
    """BIOES tags of word spans (first, past the last); of overlapping spans the first given wins."""
    tags = [O] * count
    for start, end in spans:
        if start >= end or any(tags[start:end]):
            continue
        tags[start:end] = [S] if end == start + 1 else [B] + [I] * (end - start - 2) + [E]
    return tags


def tag_spans(tags):
    """Word spans of BIOES tags; a span cut by the window's edge counts from or to the edge."""
    spans, start = [], None
    for w, tag in enumerate(tags):
        if start is not None and tag in (O, B, S):
            spans.append((start, w))
            start = None
        if tag != O and start is None:
            start = w
        if tag in (E, S):
            spans.append((start, w + 1))
            start = None
    return spans + ([(start, len(tags))] if start is not None else [])


def inside(words, start, end):
    """The words that lie in [start, end), as (first, past the last), or None."""
    hit = [w for w, (s, e) in enumerate(words) if s < end and e > start]
    return (hit[0], hit[-1] + 1) if hit else None
