"""Runs a command under strace and fails if it, or a process that it starts, connects or sends to another machine or writes a file elsewhere.

    quiet.py [--seconds N] [--may-write DIR]... -- COMMAND...
    quiet.py --record FILE -- COMMAND...
    quiet.py [--may-write DIR]... --recorded FILE...

With --seconds the command is a server: it is left running that long and then stopped. What the command prints goes to standard output.
--record becomes the command under strace, for whoever starts and stops it, and --recorded judges what it left.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

CALLS = "connect,sendto,sendmsg,sendmmsg,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat"

# What timeout(1) returns when it had to stop the command.
TIMED_OUT = 124

# Written by the JVM or the shell, on no disk.
DEVICES = ("/dev/", "/proc/")

# A call that succeeded or, for a connection, was tried.
ADDRESS = re.compile(r'sa_family=AF_INET6?,.*?(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")')
LOOPBACK = re.compile(r"127\.|::1$|::ffff:127\.")
OPENED = re.compile(r'\b(?:openat|open)\((?:AT_FDCWD, )?"([^"]*)", (\S*)')
MADE = re.compile(r'\b(?:creat|mkdir|mkdirat|rename|renameat|renameat2|link|linkat|symlink|symlinkat)\((.*)\)')
QUOTED = re.compile(r'"([^"]*)"')


def connections(line):
    """The addresses of other machines that a call is for."""
    if not re.search(r"\b(connect|sendto|sendmsg|sendmmsg)\(", line):
        return []
    found = [a or b for a, b in ADDRESS.findall(line)]
    return [address for address in found if not LOOPBACK.match(address)]


def written(line):
    """The absolute paths that a call that succeeded opens for writing or makes."""
    if re.search(r"= -1 E", line):
        return []
    opened = OPENED.search(line)
    if opened:
        return [opened[1]] if re.search(r"O_WRONLY|O_RDWR|O_CREAT", opened[2]) else []
    made = MADE.search(line)
    return [path for path in QUOTED.findall(made[1])] if made else []


def faults(lines, folders):
    """What the trace shows that must not be, each once and in order."""
    allowed = tuple(str(Path(folder).resolve()) + "/" for folder in folders)
    found = {}
    for line in lines:
        for address in connections(line):
            found[f"asks {address}"] = None
        for path in written(line):
            whole = str(Path(path).resolve()) + "/"
            if not whole.startswith(allowed) and not path.startswith(DEVICES):
                found[f"writes {path}"] = None
    return list(found)


def strace(trace):
    """The command line of strace that writes the calls into a file."""
    return ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-o", str(trace)]


def run(command, seconds, trace):
    """Runs the command under strace, or stops it after that many seconds; returns its exit status."""
    limited = ["timeout", str(seconds), *command] if seconds else command
    status = subprocess.run([*strace(trace), *limited]).returncode
    return 0 if seconds and status == TIMED_OUT else status


def report(name, trace, folders):
    """Prints what a trace shows that must not be; returns 1 if there is anything."""
    with open(trace, errors="replace") as lines:
        found = faults(lines, folders)
    for fault in found:
        print(f"quiet: {name} {fault}", file=sys.stderr)
    return 1 if found else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--may-write", action="append", default=[])
    parser.add_argument("--record")
    parser.add_argument("--recorded", action="store_true")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    if options.record:
        os.execvp("strace", [*strace(options.record), *options.command])
    if options.recorded:
        return max(report(trace, trace, options.may_write) for trace in options.command)
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        status = run(options.command, options.seconds, trace)
        return report(options.command[0], trace, options.may_write) or status


if __name__ == "__main__":
    sys.exit(main())
