# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by installer/shell: finds or makes the build environment. Nothing here runs by itself.

ioc_source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
ioc_cache=${XDG_CACHE_HOME:-$HOME/.cache}/ioc-console

say() { printf '%s\n' "ioc: $*" >&2; }
die() { say "$*"; exit 1; }

# What the environment consists of; with IOC_RELEASE, also what packages are made with.
packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$ioc_source/installer/packages" ${IOC_RELEASE:+"$ioc_source/installer/package-tools"}; }

# True on a host that has Qt 6.8 itself: Debian 13, Ubuntu 25.10, or newer.
host_is_new_enough() {
    # shellcheck disable=SC1091
    . /etc/os-release
    case "${ID:-}" in
        debian) [ "${VERSION_ID:-0}" -ge 13 ] 2>/dev/null ;;
        ubuntu) [ "$(printf '%s' "${VERSION_ID:-0}" | tr -d .)" -ge 2510 ] ;;
        *) false ;;
    esac
}

# Runs a command as root: directly, through sudo, or not at all.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

# Installs missing packages on the host; a plain user without sudo gets the command to run instead.
need_on_host() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    say "installing ${#missing[@]} missing package(s): ${missing[*]}"
    if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 \
        && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2; }; then
        die "please run once, as root:  apt-get install ${missing[*]}"
    fi
}

# The address of the Debian archive that this host's own apt uses.
debian_mirror() {
    [ -n "${IOC_DEBIAN_MIRROR:-}" ] && { printf '%s\n' "$IOC_DEBIAN_MIRROR"; return; }
    {
        sed -n 's/^URIs:[[:space:]]*//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | tr ' ' '\n'
        sed -nE 's/^deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+).*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true
    } | grep -E "/debian/?$" | head -n 1 || true
}

root_dir() { printf '%s/debian13-%s\n' "$ioc_cache" "$(packages | sort | sha256sum | cut -c1-12)"; }

# Makes the Debian 13 root. It gets its name only when it is whole, so a cut-off start leaves nothing half-made behind.
make_root() {
    local root=$1 mirror part
    need_on_host mmdebstrap bubblewrap uidmap debian-archive-keyring
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || die "no Debian archive found in this host's apt configuration; set IOC_DEBIAN_MIRROR to the address of one"
    part=$root.part.$$
    say "making a Debian 13 environment in $root (about 1.5 GB, one to three minutes)"
    mmdebstrap --variant=apt --include="$(packages | paste -sd,)" trixie "$part" "$mirror" >"$ioc_cache/root.log" 2>&1 &
    local job=$! seconds=0
    while kill -0 "$job" 2>/dev/null; do
        sleep 1
        seconds=$((seconds + 1))
        [ $((seconds % 15)) = 0 ] && say "… ${seconds} s, $(du -sm "$part" 2>/dev/null | cut -f1) MB"
    done
    wait "$job" || { tail -n 20 "$ioc_cache/root.log" >&2; rm -rf "$part"; die "the environment could not be made; the full log is $ioc_cache/root.log"; }
    mv "$part" "$root"
    # Roots of older package lists go when nobody has made one for a week; another checkout may use a newer one.
    find "$ioc_cache" -maxdepth 1 -name 'debian13-*' ! -path "$root" -mtime +7 -exec rm -rf {} + 2>/dev/null || true
}

ensure_root() {
    local root
    root=$(root_dir)
    mkdir -p "$ioc_cache/ccache"
    if [ ! -d "$root" ]; then
        exec 9>"$ioc_cache/root.lock"
        command -v flock >/dev/null && flock 9
        [ -d "$root" ] || make_root "$root"
        exec 9>&-
    fi
    command -v bwrap >/dev/null || need_on_host bubblewrap
}

# Runs CMD in the root: same paths for the project, the cache and /tmp; display, session bus and certificates pass through.
# The root's folders are put one by one into an empty /, so that a plain user, who may not write into the root, can have
# the project and the home folder at their own paths.
run_in_root() {
    local root binds=() path name
    root=$(root_dir)
    for path in "$root"/*; do
        name=/$(basename "$path")
        if [ -L "$path" ]; then
            binds+=(--symlink "$(readlink "$path")" "$name")
        else
            case "$name" in
                /dev | /proc | /sys | /tmp | /run | /home | /root | /mnt | /media) ;;
                *) binds+=(--bind "$path" "$name") ;;
            esac
        fi
    done
    binds+=(--dev-bind /dev /dev --proc /proc --bind /tmp /tmp --tmpfs /run --ro-bind /sys /sys)
    for path in "$HOME" "$ioc_source" "$ioc_cache" "$PWD" "${XDG_RUNTIME_DIR:-}" "${XAUTHORITY:-}"; do
        [ -n "$path" ] && [ "$path" != / ] && [ -e "$path" ] && binds+=(--bind "$path" "$path")
    done
    for path in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group /etc/machine-id /etc/ssl/certs; do
        [ -e "$path" ] && [ -e "$root$path" ] && binds+=(--ro-bind "$path" "$path")
    done
    for path in "${SSL_CERT_FILE:-}" "${NODE_EXTRA_CA_CERTS:-}"; do
        case "$path" in
            '' | /etc/ssl/certs/* | "$HOME"/*) ;;
            *) [ -e "$path" ] && [ -w "$root/usr" ] && binds+=(--ro-bind "$path" "$path") ;;
        esac
    done
    exec bwrap "${binds[@]}" --setenv IOC_ENVIRONMENT root --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        --chdir "$PWD" -- "$@"
}
