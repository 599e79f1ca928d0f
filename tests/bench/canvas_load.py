# SPDX-License-Identifier: GPL-3.0-or-later
"""canvas_load.py REPETITIONS NAME=PID=BASE...: the load of canvas.sh, one row for each file and server.

Interleaved: each repetition asks every server for every file, so that a machine that gets busier does so for
all of them. Shown are medians, and in brackets the lowest and the highest; beside requests per second the CPU
time of the server, which other work on the machine changes less.
"""
import pathlib
import re
import statistics
import subprocess
import sys
import urllib.request

FILES = ["1k.bin", "6k.html", "100k.bin"]
SECONDS = 3


def cpu_milliseconds(pid):
    tasks = pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


def load(pid, url):
    before = cpu_milliseconds(pid)
    output = subprocess.run(["wrk", "-t1", "-c50", f"-d{SECONDS}s", url], check=True, capture_output=True,
                            text=True).stdout
    spent = cpu_milliseconds(pid) - before
    if "Non-2xx" in output or "Socket errors" in output:
        sys.exit(f"{url}: {output}")
    count = int(re.search(r"(\d+) requests in", output).group(1))
    return float(re.search(r"Requests/sec:\s*([\d.]+)", output).group(1)), spent / count * 1000


def median_and_range(values, digits):
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:.{digits}f} ({low:.{digits}f}-{high:.{digits}f})"


def main():
    repetitions = int(sys.argv[1])
    servers = [argument.split("=", 2) for argument in sys.argv[2:]]
    for _, _, base in servers:
        for file in FILES:
            assert urllib.request.urlopen(f"{base}/{file}").status == 200
    results = {}
    for _ in range(repetitions):
        for file in FILES:
            for name, pid, base in servers:
                results.setdefault((file, name), []).append(load(pid, f"{base}/{file}"))
    print(f"{'file':10} {'server':18} {'requests per second':>28} {'CPU ms per 1 000':>24} {'ratio':>6}")
    for file in FILES:
        ours = statistics.median(cpu for _, cpu in results[(file, servers[0][0])])
        for name, _, _ in servers:
            rates, cpus = zip(*results[(file, name)])
            print(f"{file:10} {name:18} {median_and_range(rates, 0):>28} {median_and_range(cpus, 1):>24} "
                  f"{ours / statistics.median(cpus):6.2f}")


main()
