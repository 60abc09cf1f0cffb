"""Averages the weights of trainings that share their start: average.py OUT.pt SHARE=CHECKPOINT.pt …

The average of such weights is as good as an ensemble of their models, at the cost of one of them (Wortsman et al. 2022,
"Model soups", arXiv:2203.05482). The shares should come to 1.
"""
import sys

import torch


def average(parts):
    """`parts` holds (share, weights by name); what isn't a fraction, such as a count, is the first part's."""
    first = parts[0][1]
    return {name: sum(share * part[name] for share, part in parts) if value.is_floating_point() else value for name, value in first.items()}


def main(out, *named):
    pairs = [argument.split("=", 1) for argument in named]
    parts = [(float(share), torch.load(path, map_location="cpu")["averaged"]) for share, path in pairs]
    if not parts or abs(sum(share for share, _ in parts) - 1) > 1e-6:
        sys.exit("average.py: shares must come to 1; usage: average.py OUT.pt SHARE=CHECKPOINT.pt …")
    torch.save({"averaged": average(parts)}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
