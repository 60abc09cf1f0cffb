#!/usr/bin/env bash
# Replaces the weights that ship by those that train.sh made, if they are no worse: ship.sh --data DIR --recipe open|full
# Compares figures.json with the one that ships and, for full, asks the reader that carries the new weights for its floors.
# Nothing is replaced unless all of it holds.
set -euo pipefail
data= recipe=
usage() { echo "usage: ship.sh --data DIR --recipe open|full" >&2; exit 2; }
while (($# > 1)); do
  case $1 in
    --data) data=$(realpath "$2") ;;
    --recipe) recipe=$2 ;;
    *) usage ;;
  esac
  shift 2
done
[[ $# == 0 && -d $data && $recipe =~ ^(open|full)$ ]] || usage
cd "$(dirname "$0")"
made=runs/made/$recipe candidate=runs/candidate/$recipe
[[ -d $made ]] || { echo "ship.sh: nothing in training/$made. Run train.sh or summary/train.sh first." >&2; exit 1; }

rm -rf "$candidate"
mkdir -p "$candidate"
cp -R "models/$recipe/." "$candidate"
cp -R "$made/." "$candidate"
python3 compare.py "models/$recipe/figures.json" "$candidate/figures.json"
if [[ $recipe == full ]]; then
  FACTBOX_MODEL=../runs/candidate/full ../factbox eval floors "$data" ||
    { echo "ship.sh: below a floor; nothing was replaced." >&2; exit 1; }
fi
cp -R "$candidate/." "models/$recipe"
echo "Replaced training/models/$recipe. Next: ./factbox eval floors --record DIR and ./factbox results, then commit."
