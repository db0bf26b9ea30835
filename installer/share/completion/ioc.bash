# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by bash: completion of ioc-console, iocctl and ioc-demo-backend. Everything is read from the program's own --help, so that
# it knows what the program knows: words of subcommands, their options, values that are named (a|b), files and folders.
declare -gA _ioc_texts _ioc_stamps

# _ioc_said PROGRAM OPTION…: what the program prints, remembered until the program is another one.
_ioc_said() {
    local path stamp key
    path=$(type -P "$1") || return 1
    key="$*"
    stamp=$path:$(stat -Lc %Y "$path")
    if [[ ${_ioc_stamps[$key]-} != "$stamp" ]]; then
        _ioc_texts[$key]=$(QT_QPA_PLATFORM=offscreen "$path" "${@:2}" 2>/dev/null)
        _ioc_stamps[$key]=$stamp
    fi
    _ioc_text=${_ioc_texts[$key]}
}

# The lines of usage that go on from the words given: "  iocctl WORDS …" and what belongs to it.
_ioc_usage() {
    local line words='' mine=''
    while IFS= read -r line; do
        if [[ $line =~ ^'  iocctl '([a-z -]*[a-z]) ]]; then
            words=${BASH_REMATCH[1]%% -*}
            [[ "$words " == "$1 "* || -z $1 ]] && mine=1 || mine=''
        elif [[ $line != '  '* || $line == '  -'* ]]; then
            mine=''
        fi
        [[ -n $mine ]] && printf '%s\n' "$line"
    done <<<"$_ioc_text"
}

# What may stand after an option: choices, or FILE, DIR and the like.
_ioc_value() {
    local option=$1 usage=$2 listed
    listed=$(grep -oE -- "^  (-[a-z], )?$option <[^>]+>" <<<"$_ioc_text" | sed 's/.*<\(.*\)>/\1/')
    if [[ $usage =~ $option' '([a-z-]+(\|[a-z-]+)+) ]]; then
        listed=${BASH_REMATCH[1]}
    fi
    printf '%s\n' "$listed"
}

_ioc_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "$2")
}

_ioc() {
    local program=$1 current=$2 previous=$3 _ioc_text usage='' word words='' value='' joined='' options index=1
    COMPREPLY=()
    _ioc_said "$program" --help || return
    if [[ $current == '=' || $previous == '=' ]]; then
        joined=1
        [[ $current == '=' ]] && current='' || previous=${COMP_WORDS[COMP_CWORD - 2]}
    else
        while ((index < COMP_CWORD)); do
            word=${COMP_WORDS[index]}
            [[ $word == -* || ${COMP_WORDS[index - 1]} == --* ]] || words+="${words:+ }$word"
            ((index++))
        done
    fi
    [[ ${program##*/} == iocctl ]] && usage=$(_ioc_usage "$words")
    if [[ $previous == --* ]]; then
        value=$(_ioc_value "$previous" "$usage")
        # --demo and --wall take a value only after "=".
        [[ -n $joined && -z $value ]] && value=$(grep -oE -- "$previous=[a-z]+" <<<"$_ioc_text" | cut -d= -f2)
        case $value in
            '') [[ -z $joined ]] || return ;;
            *FILE | FOLDER) _ioc_files -f "$current"; return ;;
            DIR) _ioc_files -d "$current"; return ;;
            'PAGE|PANE')
                _ioc_said "$program" --list
                mapfile -t COMPREPLY < <(compgen -W "$(cut -d' ' -f1 <<<"$_ioc_text")" -- "$current")
                return ;;
            [A-Z]*) return ;;
            *) mapfile -t COMPREPLY < <(compgen -W "${value//|/ }" -- "$current"); return ;;
        esac
    fi
    options=$(grep -oE -- '^  (-[a-z], )?--[a-z-]+' <<<"$_ioc_text" | grep -oE -- '--[a-z-]+')
    if [[ ${program##*/} == iocctl ]]; then
        # Common are those that no line of usage names, and --server, which conformance names because it must have it.
        local named all
        all=$(_ioc_usage '' | grep -oE -- '--[a-z-]+' | grep -vx -- --server | sort -u)
        named=$(grep -oE -- '--[a-z-]+' <<<"$usage" | sort -u)
        options="$(comm -23 <(sort -u <<<"$options") <(printf '%s\n' "$all")) ${words:+$named}"
        if [[ $current != -* ]]; then
            options=$(sed -nE "s/^  iocctl ${words:+$words }([a-z][a-z-]*).*/\1/p" <<<"$usage" | sort -u)
            if [[ -z $options && $usage =~ ^'  iocctl '[a-z\ -]+' '(FILE|FOLDER) ]]; then
                _ioc_files -f "$current"
                return
            fi
        fi
    fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}

complete -F _ioc ioc-console iocctl ioc-demo-backend
