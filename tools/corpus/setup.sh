#!/bin/sh
# Installs what the corpus generator needs: Debian packages and a Python environment of its own.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
packages="libreoffice-writer-nogui chromium texlive-latex-recommended texlive-latex-extra texlive-fonts-recommended
texlive-xetex poppler-utils python3-venv fonts-liberation2 fonts-crosextra-carlito fonts-crosextra-caladea fonts-dejavu-core
lmodern fonts-droid-fallback fonts-lato fonts-open-sans fonts-noto-core fonts-ebgaramond"
missing=""
for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    runner=""
    [ "$(id -u)" = 0 ] || runner=sudo
    $runner apt-get -o DPkg::Lock::Timeout=600 update -q
    # shellcheck disable=SC2086
    $runner env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -qy --no-install-recommends $missing
fi
[ -d "$here/.venv" ] || python3 -m venv "$here/.venv"
"$here/.venv/bin/pip" install -q -r "$here/requirements.txt"
