#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that the tests of the settlement rule and of the outcome table can fail.

Changes the rule (app/domain/settlement*.cpp) or the table (app/portal/answerreader.cpp, portalcodes.cpp) in one place
at a time: a cell that does nothing, a statement left out, a condition turned round, a comparison or a number that is a
little off, another outcome, another meaning of a code. Each change must turn tst_settlement, tst_settlementhistories or
tst_outcometable red. Run by hand, from anywhere, after these tests have been built:

    tests/bench/mutate_rule.py [BUILD_FOLDER] [--what rule|outcomes] [--only REGEX] [--every N] [--jobs N]

Prints what survived and a tally. Changes that do not compile are not counted.
"""

import argparse
import concurrent.futures
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MEANINGS = ["Limit", "DidNotRun", "MayHaveRun", "Doubtful"]


class Rule:
    layer = "domain"
    sources = ["settlementsending", "settlementchecking", "settlementclosed", "settlementturn", "settlement"]
    tests = ["tst_settlement", "tst_settlementhistories"]
    headers = ["settlementcells.h", "algorithm"]
    libraries = ["app/domain/libchatwright-domain.a"]


class Outcomes:
    layer = "portal"
    sources = ["answerreader", "portalcodes"]
    tests = ["tst_outcometable"]
    headers = ["answerreader.h", "QJsonDocument"]
    libraries = ["tests/support/libchatwright-test-support.a", "app/portal/libchatwright-portal.a",
                 "app/domain/libchatwright-domain.a", "-lQt6Network"]


# A change that makes a test run for ever counts as one that turns it red: after so many times what it takes unchanged.
PATIENCE = 10
LEAST_PATIENCE_SECONDS = 20


def balanced_end(text, start):
    """The place after the bracket that closes the one at start."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] in "({") - (text[place] in ")}")
        if depth == 0:
            return place + 1
    raise ValueError("unbalanced brackets")


def mutants(text):
    """Yields (place, what it is, the changed text)."""
    for match in re.finditer(r"^void \w+Cells::operator\(\)[^{;]*\{", text, re.M):
        end = balanced_end(text, match.end() - 1)
        yield match.start(), "a cell that does nothing", text[: match.end()] + "}" + text[end:]
    for match in re.finditer(r"^ {4,}(?!const |auto |return [^;]|case |default|using |\}|//)[^;{}\n]*(?:\n[^;{}\n]*)?;$",
                             text, re.M):
        if not re.match(r"\s*(?:if|else|for|while|switch) ", match.group()):
            yield match.start(), "left out", text[: match.start()] + "    ;" + text[match.end():]
        elif guarded := re.match(r"\s*(?:if|else)[^\n]*\n", match.group()):
            yield match.start(), "left out", text[: match.start() + guarded.end()] + "    ;" + text[match.end():]
    for match in re.finditer(r"\bif \(", text):
        end = balanced_end(text, match.end() - 1)
        condition = text[match.end(): end - 1]
        if "; " not in condition:
            yield match.start(), "turned round", f"{text[:match.end()]}!({condition}){text[end - 1:]}"
    swaps = [(" && ", " || "), (" || ", " && "), (" < ", " <= "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "),
             (" != ", " == "), (" = true", " = false"), (" = false", " = true"), (" + plan", " - plan"), ("++", "--"),
             ("Outcome::Refused{failure}", "Outcome::Unknown{failure}"),
             ("Outcome::Unknown{failure}", "Outcome::Refused{failure}"),
             ("Outcome::Deferred{failure}", "Outcome::Refused{failure}"),
             ("Outcome::NotSent{failure}", "Outcome::Unknown{failure}")]
    for old, new in swaps:
        for match in re.finditer(re.escape(old), text):
            if "for (" not in text[text.rfind("\n", 0, match.start()): match.start()]:
                yield match.start(), f"{new.strip()} for {old.strip()}", text[: match.start()] + new + text[match.end():]
    for match in re.finditer(r'\{u"(\w+)"_s, (\w+)\}', text):
        code, meaning = match.groups()
        for other in [each for each in MEANINGS if each != meaning]:
            yield match.start(), f"{code} is {other}", text[: match.start(2)] + other + text[match.end(2):]


class Workbench:
    def __init__(self, build, what):
        self.build = build
        self.what = what
        self.folder = ROOT / "app" / what.layer
        commands = json.loads((build / "compile_commands.json").read_text())
        self.commands = {pathlib.Path(c["file"]).stem: c for c in commands
                         if f"/app/{what.layer}/" in c["file"]}
        self.libraries = [library if library.startswith("-") else str(build / library) for library in what.libraries]
        self.libraries += ["-lQt6Test", "-lQt6Gui", "-lQt6Core"]
        self.longest_run_seconds = {}
        # The headers, which are most of what a compiler reads here, are read once.
        self.kept = tempfile.TemporaryDirectory()
        self.headers = pathlib.Path(self.kept.name) / "headers.h"
        self.headers.write_text("".join(f"#include <{header}>\n" for header in what.headers))
        words = [*self.words(what.sources[-1]), "-x", "c++-header", "-c", self.headers, "-o", f"{self.headers}.gch"]
        subprocess.run(words, check=True)

    def words(self, name):
        """The compiler's command for a source, without the files."""
        words = shlex.split(self.commands[name]["command"])
        words = words[1:] if pathlib.Path(words[0]).name == "ccache" else words
        return [*words[: words.index("-o")], f"-I{self.folder}", "-w", "-g0"]

    def compile(self, source, folder):
        words = [*self.words(source.stem), "-include", self.headers, "-c", source, "-o", folder / "changed.o"]
        return subprocess.run(words, capture_output=True).returncode == 0

    def link(self, test, folder):
        objects = list((self.build / f"tests/{self.what.layer}/CMakeFiles/{test}.dir").rglob("*.o"))
        # The changed object comes first, so that the library's own is not looked at.
        words = ["g++", *map(str, objects), str(folder / "changed.o"), *self.libraries, "-o", str(folder / test)]
        subprocess.run(words, check=True, capture_output=True)

    def time_unchanged(self):
        for test in self.what.tests:
            begun = time.monotonic()
            ended = subprocess.run([self.build / f"tests/{self.what.layer}/{test}", "-silent"], capture_output=True)
            assert ended.returncode == 0, f"{test} is red before anything is changed"
            taken = time.monotonic() - begun
            self.longest_run_seconds[test] = max(LEAST_PATIENCE_SECONDS, PATIENCE * taken)

    def verdict(self, name, text):
        """'does not compile', the test that turned red, or 'survived'."""
        with tempfile.TemporaryDirectory() as made:
            folder = pathlib.Path(made)
            source = folder / f"{name}.cpp"
            source.write_text(text)
            if not self.compile(source, folder):
                return "does not compile"
            for test in self.what.tests:
                self.link(test, folder)
                try:
                    ended = subprocess.run([folder / test, "-silent", "-maxwarnings", "1"], capture_output=True,
                                           timeout=self.longest_run_seconds[test])
                except subprocess.TimeoutExpired:
                    return test
                if ended.returncode != 0:
                    return test
        return "survived"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", nargs="?", type=pathlib.Path, default=ROOT / "build/dev")
    parser.add_argument("--what", choices=["rule", "outcomes"], default="rule")
    parser.add_argument("--only", default="", help="files whose name matches")
    parser.add_argument("--every", type=int, default=1, help="a sample: each Nth change")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    what = Rule if arguments.what == "rule" else Outcomes
    bench = Workbench(arguments.build.resolve(), what)
    bench.time_unchanged()
    work = []
    for name in what.sources:
        if not re.search(arguments.only, name):
            continue
        text = (bench.folder / f"{name}.cpp").read_text()
        assert bench.verdict(name, text) == "survived", "the tests are red before anything is changed"
        work += [(name, text.count("\n", 0, place) + 1, change, changed) for place, change, changed in mutants(text)]
    work = work[:: arguments.every]
    tally = {}
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for (name, line, change, _), verdict in zip(work, pool.map(lambda m: bench.verdict(m[0], m[3]), work)):
            tally[verdict] = tally.get(verdict, 0) + 1
            if verdict == "survived":
                print(f"survived: {name}.cpp:{line}: {change}", flush=True)
    print(", ".join(f"{verdict}: {count}" for verdict, count in sorted(tally.items())))
    return 1 if tally.get("survived") else 0


if __name__ == "__main__":
    sys.exit(main())
