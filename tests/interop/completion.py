# SPDX-License-Identifier: GPL-3.0-or-later
"""completion.py SHELL LINE: types LINE and the tab key into an interactive SHELL (bash, zsh or fish) that has
loaded the completion of openclaw-tray, which is in PATH, and prints what the terminal then shows.
"""
import os
import pty
import re
import select
import sys
import tempfile
import time

READY = "oc-ready"
PATIENCE = 15
QUIET = 0.7
START = {
    "bash": (["bash", "--noprofile", "--norc", "-i"],
             "bind 'set show-all-if-ambiguous on'; bind 'set bell-style none'; bind 'set page-completions off'; "
             "bind 'set completion-query-items 0'; source <(openclaw-tray completion bash); PS1='> '"),
    "zsh": (["zsh", "-f", "-i"],
            "autoload -U compinit; compinit -u -D; setopt no_beep no_list_beep no_prompt_sp; LISTMAX=0; "
            "source <(openclaw-tray completion zsh); PS1='> '"),
    "fish": (["fish", "--no-config", "-i"],
             "function fish_prompt; echo '> '; end; function fish_greeting; end; set -g fish_autosuggestion_enabled 0; "
             "openclaw-tray completion fish | source"),
}
MARKS = re.compile(r"\x1b\[[0-9;?<>=]*[A-Za-z]|\x1b[()][A-Z0-9]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>]|[\x07\x0f\r]")


def read(terminal, is_enough):
    """What is shown until `is_enough`, or nothing more comes."""
    shown = ""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and not is_enough(shown):
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                break
    return shown


def read_until_quiet(terminal):
    shown = ""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and select.select([terminal], [], [], QUIET if shown else 5)[0]:
        try:
            shown += os.read(terminal, 65536).decode(errors="replace")
        except OSError:
            break
    return shown


def main():
    shell, line = sys.argv[1:]
    command, preparation = START[shell]
    with tempfile.TemporaryDirectory() as home:
        pid, terminal = pty.fork()
        if pid == 0:
            environment = {"PATH": os.environ["PATH"], "HOME": home, "TERM": "xterm", "LC_ALL": "C.UTF-8",
                           "COLUMNS": "200", "LINES": "100", "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
            os.execvpe(command[0], command, environment)
        # In two pieces, so that its echo is not taken for it.
        os.write(terminal, f"{preparation}\necho {READY[:3]}''{READY[3:]}\n".encode())
        started = read(terminal, lambda text: READY in text)
        if READY not in started:
            sys.exit(f"{shell} did not start: {started}")
        read_until_quiet(terminal)
        os.write(terminal, line.encode() + b"\t")
        shown = read_until_quiet(terminal)
        os.write(terminal, b"\t")
        shown += read_until_quiet(terminal)
        os.write(terminal, b"\x03\x04exit\n")
        os.close(terminal)
        os.kill(pid, 9)
        os.waitpid(pid, 0)
    print(MARKS.sub("", shown))


main()
