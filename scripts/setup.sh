# shellcheck shell=sh
# Sourced by the other scripts, which set $root. Installs what is missing, once; a second run only compares a stamp.
#   setup run    what building a brief needs: requirements.lock
#   setup dev    the tests' and checkers' packages too: requirements-dev.lock, which holds all of the other
# It leaves the environment's path in $VENV and speaks on standard error alone.
#
# BRIEFGEN_PYTHON     interpreter to use (3.11 or newer)
# BRIEFGEN_VENV       where the environment goes (default: .venv in this checkout)
# BRIEFGEN_NO_SYSTEM  set: never call a package manager, only say what to install

say() { printf 'setup: %s\n' "$*" >&2; }

setup() {
    VENV=${BRIEFGEN_VENV:-$root/.venv}
    case $VENV in /*) ;; *) VENV=$PWD/$VENV ;; esac
    ready "$1" || make_ready "$1" >&2
}

# --- The stamps: one for each kind of set-up, holding the checksums and the path of all that decided it -------------

# Sets $want (all of it) and $want_packages (without the last line, the project: what decides which packages are there).
read_sums() {
    dev_lock=
    [ "$1" = run ] || dev_lock=$root/requirements-dev.lock
    want=$(cksum "$root/scripts/setup.sh" "$root/requirements.lock" ${dev_lock:+"$dev_lock"} "$root/pyproject.toml")
    want_packages=${want%
*}
}

stamp_of() { cat "$VENV/.briefgen-$1" 2>/dev/null; }

stamp() { read_sums "$1" && printf '%s\n' "$want" >"$VENV/.briefgen-$1"; }

interpreter_is_right() {
    [ -x "$VENV/bin/python" ] && { [ -z "${BRIEFGEN_PYTHON:-}" ] || [ "$(stamp_of python)" = "$BRIEFGEN_PYTHON" ]; }
}

ready() { interpreter_is_right && read_sums "$1" && [ "$(stamp_of "$1")" = "$want" ]; }

has_packages() {
    interpreter_is_right && read_sums "$1" && case $(stamp_of "$1") in "$want_packages"*) ;; *) false ;; esac
}

# --- The lock: a folder that holds the owner's process id -----------------------------------------------------------

owner_is_gone() {
    owner=$(cat "$lock/pid" 2>/dev/null) || owner=
    if [ -n "$owner" ]; then
        unsigned=0
        ! kill -0 "$owner" 2>/dev/null && [ ! -d "/proc/$owner" ] # kill can't see another user's process
    else
        [ "$unsigned" -ge 10 ] # it died between making the folder and signing it
    fi
}

# Becomes the owner of a dead process's lock, in place: of several who try, `heir` lets one in at a time, and who comes
# later finds a living owner.
inherit_lock() {
    owner_is_gone || return 1
    mkdir "$lock/heir" 2>/dev/null || return 1
    if owner_is_gone; then
        printf '%s\n' "$$" >"$lock/heir/pid" && mv "$lock/heir/pid" "$lock/pid"
        rmdir "$lock/heir"
    else
        rmdir "$lock/heir" 2>/dev/null
        return 1
    fi
}

take_lock() {
    lock=$VENV.lock waited=0 unsigned=0
    mkdir -p "$(dirname "$lock")"
    until mkdir "$lock" 2>/dev/null && printf '%s\n' "$$" >"$lock/pid"; do
        if inherit_lock; then break; fi
        [ "$waited" != 0 ] || say "waiting for another set-up to finish"
        if [ ! -w "$(dirname "$lock")" ] || [ "$waited" -ge 1200 ]; then
            say "can't take $lock; remove it if no set-up is running"
            exit 4
        fi
        waited=$((waited + 1)) unsigned=$((unsigned + 1))
        sleep 1
    done
    trap release_lock EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# Moves it away first: a lock is there whole or not at all.
release_lock() {
    trap - EXIT HUP INT TERM
    mv "$lock" "$lock.$$" && rm -rf "$lock.$$"
}

# --- The system: Python and Pango -----------------------------------------------------------------------------------

# Sets $PY to the interpreter itself and not a link that changes its meaning: an upgrade of Python then shows as an
# environment without interpreter, and an activated environment can be made anew from inside.
find_python() {
    for candidate in ${BRIEFGEN_PYTHON:+"$BRIEFGEN_PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        PY=$("$candidate" -I -c 'import os, sys
if sys.version_info < (3, 11): sys.exit(1)
print(os.path.realpath(getattr(sys, "_base_executable", "") or sys.executable))' 2>/dev/null) && [ -n "$PY" ] && return 0
        PY=
        [ "$candidate" != "${BRIEFGEN_PYTHON:-}" ] || return 1 # who names one wants no other
    done
    return 1
}

has_venv() { "$PY" -I -c 'import venv, ensurepip' 2>/dev/null; }

# Can the loader open them, by the names WeasyPrint uses? (Importing weasyprint to see would print to standard output.)
has_libraries() {
    "$PY" -I - "$@" 2>/dev/null <<'PYTHON'
import ctypes, ctypes.util, sys
for library in sys.argv[1:]:
    base, version = library.split(":")
    for name in (f"lib{base}.so.{version}", f"lib{base}.{version}.dylib", f"/opt/homebrew/lib/lib{base}.{version}.dylib"):
        try:
            ctypes.CDLL(name)
            break
        except OSError:
            pass
    else:
        if not ctypes.util.find_library(base):
            sys.exit(1)
PYTHON
}

has_pango() { has_libraries gobject-2.0:0 pango-1.0:0 pangoft2-1.0:0 harfbuzz:0 fontconfig:1; }
has_subset() { has_libraries harfbuzz-subset:0; } # without it writing a PDF takes three to five times as long

missing_from_system() {
    find_python || { echo python venv pango && return; }
    has_venv || printf 'venv '
    { has_pango && has_subset; } || printf 'pango '
}

# Sets $update and $install to the package manager's commands, or leaves them empty.
system_commands() {
    update='' install=''
    if command -v apt-get >/dev/null 2>&1; then
        names=
        for need in $1; do
            case $need in
                python) names="$names python3" ;;
                venv) names="$names python3-venv" ;;
                pango) names="$names libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" ;;
            esac
        done
        update='apt-get -q update'
        install="env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends$names"
    elif command -v dnf >/dev/null 2>&1; then
        install='dnf install -y python3 pango harfbuzz'
    elif command -v apk >/dev/null 2>&1; then
        install='apk add python3 pango fontconfig harfbuzz-subset'
    elif command -v brew >/dev/null 2>&1; then
        install='brew install python@3.13 pango'
    fi
}

# Sets $as_root to what must stand before a command of the package manager; false: it may not be called.
may_install() {
    as_root=
    [ -n "$install" ] && [ -z "${BRIEFGEN_NO_SYSTEM:-}" ] || return 1
    case $install in brew*) return 0 ;; esac
    [ "$(id -u)" != 0 ] || return 0
    as_root=sudo
    command -v sudo >/dev/null 2>&1
}

# shellcheck disable=SC2086 # the commands are split into words on purpose
install_system() {
    say "installing system packages: ${as_root:+$as_root }$install"
    log=$(mktemp)
    # A list that can't be renewed is no reason to stop: what is needed may be in the old one.
    if ! { { [ -z "$update" ] || $as_root $update || :; } && $as_root $install; } </dev/null >"$log" 2>&1; then
        cat "$log"
        say 'that failed'
    fi
    rm -f "$log"
}

# Sets $PY, or ends the script with the command that would help.
system_packages() {
    if [ -n "${BRIEFGEN_PYTHON:-}" ] && ! find_python; then
        say "BRIEFGEN_PYTHON is $BRIEFGEN_PYTHON, which is no Python 3.11 or newer"
        exit 4
    fi
    missing=$(missing_from_system)
    system_commands "$missing"
    if [ -n "$missing" ] && may_install; then install_system; fi
    if find_python && has_venv && has_pango; then
        has_subset || say 'no HarfBuzz subset library: PDFs are written all the same, but several times slower'
        return 0
    fi
    say 'Python 3.11 or newer with venv, and Pango, are needed, and something of that is missing here'
    [ -z "$install" ] || say "this installs it, as root: ${update:+$update && }$install"
    exit 4
}

# --- The environment ------------------------------------------------------------------------------------------------

# The locks alone say which versions: a constraint or a --user in someone's pip settings has no say here, but the
# package index named there has.
pip_install() {
    PIP_CONSTRAINT=/dev/null PIP_USER=0 \
        "$VENV/bin/python" -I -m pip --disable-pip-version-check --no-input -qq install "$@"
}

# Takes the old environment away whole, and only if it was made here.
new_environment() {
    if [ -e "$VENV" ] && [ ! -e "$VENV/.briefgen" ] && ! rmdir "$VENV" 2>/dev/null; then
        say "$VENV is there already and was not made by this script: move it away, or set BRIEFGEN_VENV"
        exit 4
    fi
    rm -rf "$VENV.old"
    [ ! -e "$VENV" ] || mv "$VENV" "$VENV.old"
    rm -rf "$VENV.old"
    say "making $VENV"
    mkdir "$VENV"
    : >"$VENV/.briefgen"
    "$PY" -I -m venv "$VENV"
    printf '%s\n' "${BRIEFGEN_PYTHON:-}" >"$VENV/.briefgen-python"
}

# Without its stamps an environment is made anew, so they are away while its packages change; when pip itself gives
# up (no network) it hasn't begun to change them, and they come back.
install_packages() {
    say 'installing Python packages'
    kept=$(stamp_of run) || kept=
    rm -f "$VENV/.briefgen-run" "$VENV/.briefgen-dev"
    requirements=$root/requirements.lock
    [ "$1" = run ] || requirements=$root/requirements-dev.lock
    pip_install --require-hashes --only-binary :all: -r "$requirements" && return
    [ -z "$kept" ] || printf '%s\n' "$kept" >"$VENV/.briefgen-run"
    say 'the Python packages could not be installed'
    exit 4
}

install_briefgen() {
    pip_install --no-deps --no-build-isolation -e "$root" && return
    say 'briefgen itself could not be installed into its environment'
    exit 4
}

# Only a run's packages can be added to. Anything else that differs would leave packages behind.
can_be_added_to() { [ "$1" = dev ] && [ ! -e "$VENV/.briefgen-dev" ] && has_packages run; }

make_ready() {
    take_lock
    if ! ready "$1"; then
        if ! has_packages "$1"; then
            if ! can_be_added_to "$1"; then
                system_packages
                new_environment
            fi
            install_packages "$1"
        fi
        install_briefgen
        stamp run
        [ "$1" = run ] || stamp dev
    fi
    release_lock
}
