"""LibreOffice without a window: turns many files at once into PDF or DOCX."""

import os
import subprocess

import signs


def convert(sources, kind, out, work):
    """`kind` is pdf or docx. One start of the program for all files."""
    if not sources:
        return
    target = {"pdf": "pdf", "docx": "docx:Office Open XML Text"}[kind]
    for start in range(0, len(sources), 25):
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{work}/office",
                "--headless",
                "--convert-to",
                target,
                "--outdir",
                str(out),
                *map(str, sources[start : start + 25]),
            ],
            check=True,
            capture_output=True,
            timeout=600,
            env={**os.environ, "FONTCONFIG_FILE": str(signs.fontconfig())},
        )
