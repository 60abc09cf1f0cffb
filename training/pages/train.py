"""Trains the trees that tell a page's story from what stands around it.

  train.py JAVA_CLASSPATH PAGES.jsonl WEIGHTS

PAGES.jsonl: a JSON line a page {"url", "html": path of its gzipped markup, "body": gold text, or "with" and "without": segments that
belong to it and that don't}. The features come from BlockTable, in the reader's tests, so that training and reading share one set.
"""
import collections
import difflib
import gzip
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import urllib.parse
from pathlib import Path

import lightgbm
import numpy
import trafilatura

MAIN = "dev.factbox.reader.page.BlockTable"
ROUNDS = 300
SEEDS = (1, 2, 3)  # as many forests, averaged: with so few pages a single one depends on its luck
COMMON = dict(objective="binary", num_leaves=6, learning_rate=0.1, max_bin=63, min_data_in_leaf=20, feature_fraction=0.25, bagging_fraction=0.8,
              bagging_freq=1, lambda_l2=5, min_sum_hessian_in_leaf=1e-3, deterministic=True, force_row_wise=True, num_threads=1, verbosity=-1)
# What identifies a page rather than describes a block: with a few hundred pages, trees would learn them by heart.
LEFT_OUT = "PAGE_WORDS PAGE_BLOCKS PAGE_PROSE TOP_PROSE WORDS_SINCE_START PARENT_CHARS GRANDPARENT_CHARS PAGE_LINKED_BODY SIGNATURE_BLOCKS PARENT_BLOCKS DEPTH BELOW_TOP".split()
# More of these makes a block likelier, or less likely, whatever the rest.
LIKELIER = ("IN_LIST_AFTER_COLON WORDS PROSE SENTENCES ENDS_SENTENCE SHORT_LOWER COMMON_PROSE SIGNATURE_PROSE PATH_PROSE IN_LINKED_BODY PARENT_PROSE GRANDPARENT_PROSE GREAT_PROSE IN_TOP TOP_PARENT "
            "CUE_NAVIGATION CUE_RELATED CUE_ADVERT CUE_SOCIAL CUE_COMMENT CUE_CAPTION CUE_META CUE_PROMPT CUE_ASIDE SHORTEST_CUE SINCE_RELATED COMMAS").split()
LESS_LIKELY = ("SITE_NAME OPENS_WITH_AUTHOR PHOTO_CREDIT NAMES_ONLY LINK_DENSITY LINKS CUE_WORDS ABOVE_TOP REPEATED IS_REPEAT HIDDEN DIGITS UPPER PARENT_LINKS GRANDPARENT_LINKS SIGNATURE_LINKS CUE_BODY SINCE_PROSE UNTIL_PROSE "
               "WORDS_UNTIL_PROSE DATE_LIKE").split()
LAST_OF_NEIGHBOURS = "SHORTEST_CUE"  # features up to this one are seen of the neighbours too
NOT_OF_NEIGHBOURS = ["IMAGES"]
SEGMENT_WEIGHT = 0.15  # of a block known by a segment only


def words(text):
    return re.findall(r"\w+", text)


def flat(text):
    return re.sub(r"\s+", " ", text).strip()


def markup(folder, page):
    raw = gzip.open(folder / page["html"]).read()
    try:
        return raw.decode("utf8")
    except UnicodeDecodeError:
        return raw.decode("windows-1252", "replace")


def table(classpath, htmls):
    """Blocks as BlockTable writes them, and the names of their features."""
    with tempfile.TemporaryDirectory() as folder:
        for n, html in enumerate(htmls):
            Path(folder, f"{n}.html").write_text(html, encoding="utf8", newline="")
        out = Path(folder, "blocks")
        subprocess.run(["java", "-cp", classpath, MAIN, folder, str(len(htmls)), str(out)], check=True)
        lines = out.read_text(encoding="utf8").split("\n")
    return json.loads(lines[0]), [json.loads(line) for line in lines[1:]]


def aligned(blocks, gold):
    """Share of each block's words that the gold text has in the same order."""
    of_page, owner = [], []
    for n, block in enumerate(blocks):
        found = words(block["text"])
        of_page += found
        owner += [n] * len(found)
    hits, sizes = numpy.zeros(len(blocks)), numpy.bincount(owner, minlength=len(blocks)).astype(float)
    for match in difflib.SequenceMatcher(None, of_page, words(gold), autojunk=False).get_matching_blocks():
        for k in range(match.a, match.a + match.size):
            hits[owner[k]] += 1
    return hits / numpy.maximum(sizes, 1), sizes


def labels(page, html, blocks):
    """A label (1 story, 0 not, -1 unknown) and a weight for each block; a block weighs as much as its share of the story's words."""
    if page.get("body"):
        gold = page["body"] if isinstance(page["body"], str) else max(page["body"], key=len)
        share, sizes = aligned(blocks, gold)
        return (share > 0.5).astype(float), (sizes + 2) / (len(words(gold)) + 20)
    label, weight = silver(html, blocks)
    for n, block in enumerate(blocks):
        text = flat(block["text"])
        inside, outside = (any(flat(s) in text for s in page.get(k) or []) for k in ("with", "without"))
        if inside != outside:
            label[n], weight[n] = float(inside), SEGMENT_WEIGHT / len(page["with" if inside else "without"])
    return label, weight


def silver(html, blocks):
    """What trafilatura says, in both of its moods, where they agree: for pages without a gold text."""
    texts = [trafilatura.extract(html, include_comments=False, favor_precision=precise) or "" for precise in (False, True)]
    if len(words(texts[1])) < 60:
        return numpy.full(len(blocks), -1.0), numpy.zeros(len(blocks))
    (loose, sizes), (strict, _) = (aligned(blocks, text) for text in texts)
    label = numpy.where((loose > 0.5) & (strict > 0.5), 1.0, numpy.where((loose <= 0.5) & (strict <= 0.5), 0.0, -1.0))
    return label, (sizes + 2) / (len(words(texts[0])) + 20)


def inputs(names):
    own = [n for n in names if n not in LEFT_OUT]
    local = [n for n in names[:names.index(LAST_OF_NEIGHBOURS) + 1] if n not in LEFT_OUT + NOT_OF_NEIGHBOURS]
    return [(n, 0) for n in own] + [(n, offset) for offset in (-1, 1) for n in local]


def matrix(names, pages, values, columns):
    parts = []
    for name, offset in columns:
        value = values[:, names.index(name)]
        if offset:
            other = numpy.roll(value, -offset)
            parts.append(numpy.where(numpy.roll(pages, -offset) == pages, other, -1))
        else:
            parts.append(value)
    return numpy.stack(parts, 1).astype(numpy.float32)


def fit(x, label, weight, columns):
    monotone = [(n in LIKELIER) - (n in LESS_LIKELY) if offset == 0 else 0 for n, offset in columns]
    known = label >= 0
    share = weight[known] + 1e-4
    data = lightgbm.Dataset(x[known], label[known], weight=share / share.mean(), free_raw_data=False)
    return [lightgbm.train(dict(COMMON, monotone_constraints=monotone, seed=seed), data, ROUNDS) for seed in SEEDS]


def predict(forests, x):
    return 1 / (1 + numpy.exp(-numpy.mean([f.predict(x, raw_score=True) for f in forests], 0)))


def chosen(blocks, scores):
    """The story's text, chosen as Body does."""
    scores = [0 if b["leftover"] else s for b, s in zip(blocks, scores)]
    sums, row = collections.defaultdict(float), [b["tag"] == "tr" for b in blocks]
    for n, block in enumerate(blocks):
        gain = 0 if row[n] else (scores[n] - 0.22) * min(150, len(words(block["text"])))
        for frame in block["frames"]:
            sums[frame] += gain
    best = max(sums, key=sums.get, default=None)
    inside = [best in b["frames"] for b in blocks]
    likely = [n for n in range(len(blocks)) if inside[n] and scores[n] > 0.36] or [0]
    keep = [(inside[n] and (scores[n] > 0.36 or row[n] and n > likely[0])) or (not inside[n] and n < likely[-1] and scores[n] > 0.8) for n in range(len(blocks))]
    return "\n\n".join(b["text"] for b, k in zip(blocks, keep) if k)


def shingles(text):
    found = words(text)
    return collections.Counter(tuple(found[i:i + 4]) for i in range(max(1, len(found) - 3)) if found)


def f1(gold, text):
    """Precision and recall by shingles of four words, as the article-extraction benchmark has them."""
    want, got = shingles(gold), shingles(text)
    both = sum((want & got).values())
    return both / max(1, sum(got.values())), both / max(1, sum(want.values()))


def report(name, pages, blocks_of, scores_of, which):
    rows = [f1(p["body"], chosen(blocks_of[n], scores_of[n])) for n, p in enumerate(pages) if isinstance(p.get("body"), str) and which[n]]
    precision, recall = numpy.mean(rows, 0)
    print(f"{name}: pages {len(rows)} body P {precision:.4f} R {recall:.4f} F1 {2 * precision * recall / (precision + recall):.4f}", flush=True)


def bucket(page, number, buckets, salt):
    """Pages of one publisher stay together."""
    host = ".".join((urllib.parse.urlparse(page.get("url") or "").netloc or str(number)).removeprefix("www.").split(".")[-3:])
    return int(hashlib.sha256((salt + host).encode()).hexdigest()[:8], 16) % buckets


def export(forests, columns, path):
    """One line of input names, then a line a tree; Forest says how it is read."""
    lines = [" ".join(n if not offset else f"{n}@{offset}" for n, offset in columns)]
    for tree in (t for f in forests for t in f.model_to_string().split("Tree=")[1:]):
        field = lambda name: (re.search(rf"^{name}=(.*)$", tree, re.M) or [None, ""])[1].split()
        splits = list(zip(field("split_feature"), field("threshold"), field("left_child"), field("right_child")))
        if splits:
            numbers = [str(len(splits))] + [v for f, t, l, r in splits for v in (f, f"{float(t):.6g}", l, r)]
            lines.append(" ".join(numbers + [f"{float(v) / len(forests):.5g}" for v in field("leaf_value")]))
    Path(path).write_text("\n".join(lines) + "\n", encoding="ascii")


def main(classpath, gold, weights):
    pages = [json.loads(line) for line in open(gold, encoding="utf8")]
    htmls = [markup(Path(gold).parent, p) for p in pages]
    names, blocks = table(classpath, htmls)
    number = numpy.array([b["page"] for b in blocks])
    blocks_of = [[] for _ in pages]
    for block in blocks:
        blocks_of[block["page"]].append(block)
    marked = [labels(p, h, b) for p, h, b in zip(pages, htmls, blocks_of)]
    label, weight = (numpy.concatenate(part) for part in zip(*marked))
    columns = inputs(names)
    x = matrix(names, number, numpy.array([b["values"] for b in blocks], numpy.float32), columns)
    per_page = lambda scores: [scores[number == n] for n in range(len(pages))]
    half = numpy.array([bucket(p, n, 2, "half") for n, p in enumerate(pages)])
    export(fit(x, label, weight, columns), columns, weights)
    tuned = per_page(predict(fit(x[half[number] == 0], label[half[number] == 0], weight[half[number] == 0], columns), x))
    report("tuning half", pages, blocks_of, tuned, half == 0)
    report("check half, trained on the tuning half", pages, blocks_of, tuned, half == 1)
    fold, scores = numpy.array([bucket(p, n, 5, "") for n, p in enumerate(pages)]), numpy.zeros(len(blocks))
    for k in range(5):
        out = fold[number] == k
        scores[out] = predict(fit(x[~out], label[~out], weight[~out], columns), x[out])
    for name in sorted({p["set"] for p in pages if p.get("body")}):
        report(f"five folds by publisher, {name}", pages, blocks_of, per_page(scores), [p["set"] == name for p in pages])


if __name__ == "__main__":
    main(*sys.argv[1:])
