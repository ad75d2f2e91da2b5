"""Completion for the shells: eval "$(copydesk completion bash)"."""
import sys

OPTIONS = ("--format", "--output", "--date", "--encoding", "--model", "--color", "--width", "--title", "--help")
FORMATS = "text json jsonl csv html parquet"

BASH = """\
_copydesk() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    case $before in
        -f|--format) COMPREPLY=($(compgen -W "{formats}" -- "$word")); return ;;
        --color|--colour) COMPREPLY=($(compgen -W "auto always never" -- "$word")); return ;;
        completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")); return ;;
        --date|--encoding|--width|--title) return ;;
    esac
    case $word in
        -*) COMPREPLY=($(compgen -W "{options} --stories --no-stories --version" -- "$word")) ;;
        *) COMPREPLY=($(compgen -f -- "$word"))
           [ "$COMP_CWORD" = 1 ] && COMPREPLY+=($(compgen -W "compare completion" -- "$word")) ;;
    esac
}}
complete -o filenames -F _copydesk copydesk
"""

ZSH = """\
#compdef copydesk
_copydesk() {{
    _arguments \\
        '(-f --format)'{{-f,--format}}'[how to write it]:format:({formats})' \\
        '(-o --output)'{{-o,--output}}'[where to write it]:file:_files' \\
        '--date[of the articles]:YYYY-MM-DD:' \\
        '--encoding[of the files]:encoding:' \\
        '--model[to read names with]:file:_files' \\
        '--color[when to use colour]:when:(auto always never)' \\
        '--width[columns]:columns:' \\
        '--title[of a report]:title:' \\
        '--stories[split into stories]' \\
        '--no-stories[one story]' \\
        '1: :{{_alternative "commands:command:(compare completion)" "files:file:_files"}}' \\
        '*:file:_files'
}}
compdef _copydesk copydesk
"""

FISH = """\
complete -c copydesk -n __fish_use_subcommand -a compare -d 'compare articles on one story'
complete -c copydesk -n __fish_use_subcommand -a completion -d 'print shell completion'
complete -c copydesk -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'
complete -c copydesk -s f -l format -x -a '{formats}' -d 'how to write it'
complete -c copydesk -s o -l output -r -d 'where to write it'
complete -c copydesk -l date -x -d 'of the articles'
complete -c copydesk -l encoding -x -d 'of the files'
complete -c copydesk -l model -r -d 'to read names with'
complete -c copydesk -l color -x -a 'auto always never' -d 'when to use colour'
complete -c copydesk -l width -x -d 'columns'
complete -c copydesk -l title -x -d 'of a report'
complete -c copydesk -l stories -d 'split into stories'
"""

SHELLS = {"bash": BASH, "zsh": ZSH, "fish": FISH}


def main(arguments):
    """Prints the script for a shell; exit status 2 if it is not known."""
    if len(arguments) != 1 or arguments[0] not in SHELLS:
        print("copydesk: completion takes one of: bash, zsh, fish", file=sys.stderr)
        return 2
    sys.stdout.write(SHELLS[arguments[0]].format(formats=FORMATS, options=" ".join(OPTIONS)))
    return 0
