#!/bin/sh
# Runs a program in Node so that it keeps little memory that it does not use. Both settings have to be
# there before the process is: no program can make them for itself.
#
# glibc keeps what was freed for each thread apart, and from the first large piece on it keeps large
# ones too. The heap's own growth is bounded because a page that is rendered leaves a lot of garbage:
# unbounded, the process holds twice of what lives in it.
export MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072 MALLOC_TRIM_THRESHOLD_=131072
exec node --heap-growing-percent=25 --max-semi-space-size=4 "$@"
