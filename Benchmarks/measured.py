#!/usr/bin/env python3
"""Runs a command and says what it took: a module, and the small program that the module runs the command from.

A process begins with the peak memory of the one that started it, so a command that is started by a program with much in
memory seems to need as much. This program has next to nothing.
"""

import json
import os
import subprocess
import sys
import tempfile


def run(command, **options):
    """Runs a command with options of subprocess.run: what that gives, processor seconds, peak bytes."""
    with tempfile.NamedTemporaryFile("r") as report:
        done = subprocess.run([sys.executable, "-S", "-E", os.path.abspath(__file__), report.name, *command], **options)
        usage = json.load(report)
    return done, usage["seconds"], usage["bytes"]


def main():
    report, *command = sys.argv[1:]
    process = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(process, 0)
    with open(report, "w", encoding="utf-8") as file:
        json.dump({"seconds": usage.ru_utime + usage.ru_stime, "bytes": usage.ru_maxrss * 1024}, file)
    sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
