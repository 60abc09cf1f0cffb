"""Trains the reader's model on one recipe's sets, from MiniLM or from an earlier checkpoint.

python train.py --data DIR --minilm DIR --recipe open|open-names|full|names|trees|silver|renamed --out DIR [--start CHECKPOINT] [--silver FILE] --epochs N [--minutes M] [--threads N]

Writes OUT/last.pt every few minutes (training goes on from it when started again), OUT/log.jsonl, and at the end OUT/final.pt with the
averaged weights.
"""
import argparse
import copy
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch

import corpora
import tokens
import windows
from model import new_reader

WEIGHTS = {"names": 1.0, "upos": 0.4, "feats": 0.3, "starts": 0.4, "arcs": 0.8, "rels": 0.4, "roles": 1.0, "links": 1.0}
PIECES_A_BATCH = 2048
SETS = {"open": corpora.OPEN, "open-names": corpora.OPEN_NAMES, "full": corpora.FULL, "names": corpora.NAMES, "trees": corpora.TREES, "silver": corpora.SILVER, "renamed": corpora.SILVER}
WARM_STEPS = 60
COOL_SHARE = 0.4  # the last part of training, in which the rate falls to a hundredth
AVERAGE = 0.998


def batches(prepared, wordpieces, chance, namesakes):
    """One epoch: documents and windows drawn anew, near in length within a batch, batches in random order. `prepared` holds
    (share, document) pairs."""
    shaker = windows.Shaker(wordpieces, chance, namesakes)
    drawn = [w for share, p in prepared for _ in range(int(share) + (chance.random() < share % 1)) for w in shaker.windows(p)]
    drawn.sort(key=lambda w: w.size + chance.random() * 8)
    groups, group = [], []
    for window in drawn:
        if group and (len(group) + 1) * window.size > PIECES_A_BATCH:
            groups.append(group)
            group = []
        group.append(window)
    groups.append(group)
    chance.shuffle(groups)
    return groups


def rate(step, progress):
    """Warm-up, plateau, straight way down; progress is the share of the training that is done."""
    return min(1, (step + 1) / WARM_STEPS, max(0.01, (1 - progress) / COOL_SHARE))


def optimizer_of(reader, encoder_rate, head_rate):
    groups = []
    for lr, part in ((encoder_rate, lambda n: n.startswith("encoder.") and "shapes" not in n), (head_rate, lambda n: not n.startswith("encoder.") or "shapes" in n)):
        named = [(n, p) for n, p in reader.named_parameters() if p.requires_grad and part(n)]
        groups.append({"params": [p for n, p in named if p.dim() > 1 and "chain" not in n], "lr": lr, "top": lr, "weight_decay": 0.01})
        groups.append({"params": [p for n, p in named if p.dim() <= 1 or "chain" in n], "lr": lr, "top": lr, "weight_decay": 0.0})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--recipe", choices=SETS, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--start")
    parser.add_argument("--silver", help="a file of silver.py's: names for the sets that have none")
    parser.add_argument("--epochs", type=int, required=True)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="end by then, if the epochs are not done before")
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)

    wordpieces = tokens.WordPieces(Path(options.minilm) / "vocab.txt")
    prepared = [
        (share, windows.Prepared(doc, wordpieces))
        for name, share in SETS[options.recipe].items()
        for doc in corpora.read(options.data, name, speech=options.recipe.startswith("open"), silver=options.silver)
    ]
    reader = new_reader(options.minilm)
    if options.start:
        reader.load_state_dict(torch.load(options.start)["averaged"])
    reader.encoder.words.weight.requires_grad_(False)  # half of all weights: training them costs time and gains nothing on this much data
    train(reader, prepared, wordpieces, out, options)


def train(reader, prepared, wordpieces, out, options):
    optimizer = optimizer_of(reader, options.encoder_rate, options.head_rate)
    averaged = copy.deepcopy(reader.state_dict())
    epoch, done, step, spent = 0, 0, 0, 0.0
    if (out / "last.pt").exists():
        saved = torch.load(out / "last.pt")
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        averaged, epoch, done, step, spent = (saved[k] for k in ("averaged", "epoch", "done", "step", "spent"))
        print(f"going on from epoch {epoch}, batch {done}", file=sys.stderr)
    reader.train()
    namesakes = windows.Namesakes([p for _, p in prepared] if options.recipe == "renamed" else [])
    saved_at = shown_at = time.time()
    began = time.time() - spent
    progress = 0.0
    pieces, sums = 0, {}
    while epoch < options.epochs and progress < 1:
        groups = batches(prepared, wordpieces, random.Random(options.seed * 1000 + epoch), namesakes)
        while done < len(groups) and progress < 1:
            progress = max((epoch + done / len(groups)) / options.epochs, (time.time() - began) / 60 / options.minutes)
            made = {k: torch.from_numpy(v) for k, v in windows.batch(groups[done], wordpieces).items()}
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * rate(step, progress)
            pieces += update(reader, optimizer, averaged, made, sums, step)
            done, step = done + 1, step + 1
            if step % 50 == 0:
                report(out, epoch, done, len(groups), step, pieces / (time.time() - shown_at), sums)
                pieces, sums, shown_at = 0, {}, time.time()
            if time.time() - saved_at > 180:
                save(out / "last.pt", reader, optimizer, averaged, epoch, done, step, time.time() - began)
                saved_at = time.time()
        epoch, done = epoch + 1, 0
        save(out / "last.pt", reader, optimizer, averaged, epoch, done, step, time.time() - began)
    torch.save({"averaged": averaged}, out / "final.pt")


def update(reader, optimizer, averaged, made, sums, step):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        losses = reader.losses(made)
    words = int(made["real"].sum())
    loss = sum(WEIGHTS[k] * v for k, (v, _) in losses.items()) / words
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    norm = torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
    if torch.isfinite(norm):
        optimizer.step()
    else:
        print(f"step {step}: gradient not finite, left out", file=sys.stderr)
    keep = min(AVERAGE, (step + 1) / (step + 10))
    with torch.no_grad():
        for name, value in reader.state_dict().items():
            if name != "encoder.words.weight":
                averaged[name].lerp_(value, 1 - keep)
    for k, (v, n) in losses.items():
        s = sums.setdefault(k, [0.0, 0])
        s[0] += float(v.detach())
        s[1] += n
    return int(made["mask"].sum())


def report(out, epoch, done, of, step, speed, sums):
    means = {k: round(v / max(1, n), 4) for k, (v, n) in sums.items()}
    line = {"time": time.strftime("%H:%M:%S"), "epoch": epoch, "batch": done, "of": of, "step": step, "pieces_per_s": round(speed), **means}
    print(json.dumps(line), flush=True)
    with open(out / "log.jsonl", "a") as log:
        log.write(json.dumps(line) + "\n")


def save(path, reader, optimizer, averaged, epoch, done, step, spent):
    state = {"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "averaged": averaged, "epoch": epoch, "done": done, "step": step, "spent": spent}
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").rename(path)


if __name__ == "__main__":
    main()
