#!/usr/bin/env bash
# Makes the summary's ranking of one recipe: train.sh --data DIR --recipe open|full [--out FOLDER] [--without GENRE]
# It is kept in ../runs/made/RECIPE/summary unless another folder is named; ../ship.sh replaces the one that ships. Needs a JDK 25 in JAVA_HOME.
set -euo pipefail
data= recipe= out= without=()
usage() { echo "usage: train.sh --data DIR --recipe open|full [--out FOLDER] [--without GENRE]" >&2; exit 2; }
while (($# > 1)); do
  case $1 in
    --data) data=$(realpath "$2") ;;
    --recipe) recipe=$2 ;;
    --out) out=$(realpath -m "$2") ;;
    --without) without=(--without "$2") ;;
    *) usage ;;
  esac
  shift 2
done
[[ $# == 0 && -d $data && $recipe =~ ^(open|full)$ && -x ${JAVA_HOME:-}/bin/java ]] || usage
cd "$(dirname "$0")"
mkdir -p "${out:-../runs/made/$recipe/summary}"

if [[ ! -x .venv/bin/python ]]; then
  python3 -m venv .venv
  .venv/bin/pip install -q -r requirements.txt
fi
(cd ../.. && ./mvnw -q -B -Dspotless.check.skip=true -pl function/reader -am test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath)
reader=../../function/reader/target
PATH=$JAVA_HOME/bin:$PATH .venv/bin/python train.py "$recipe" "$reader/test-classes:$reader/classes:$(<"$reader/classpath")" \
  "$data" "${out:-../runs/made/$recipe/summary}" "${without[@]}"
