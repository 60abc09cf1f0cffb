"""Compares the figures of new weights with those that ship: python compare.py SHIPPED.json NEW.json

Prints each figure that is lower by more than half a point, or missing, and exits with 1 if there is one."""
import json
import sys
from pathlib import Path

# What two runs with other seeds differ by.
SLACK = 0.5


def lower(shipped, new):
    """Yields a line for each figure that new weights lost, given {set: {measure: per cent}}."""
    for name, figures in shipped.items():
        for measure, value in figures.items():
            reached = new.get(name, {}).get(measure)
            if reached is None:
                yield f"{name} {measure}: not measured"
            elif reached < value - SLACK:
                yield f"{name} {measure}: {reached}, shipped {value}"


def main(shipped, new):
    lines = list(lower(*(json.loads(Path(path).read_text()) for path in (shipped, new))))
    for line in lines:
        print(line)
    if lines:
        sys.exit("The new weights are worse; nothing was replaced.")


if __name__ == "__main__":
    main(*sys.argv[1:])
