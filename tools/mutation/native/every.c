#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runtime.h"

/* Replays the cases of the arguments with the mutants whose numbers stand on the input, each in a process of its own, and prints
   "number killed" or "number survived". A mutant is noticed by the first case that ends differently than without any: with
   another result, other accounts or another log. A case that notices one is tried first on the next. With --results first it prints
   how each case ends, and reads nothing. */

int chosen_mutant = -1;

#define CPU_SECONDS 4

static u64 count;
static struct world *worlds;
static u64 *wanted;
static u64 *order;

static u64 outcome(const struct world *world) {
  static u8 bytes[1 << 18];
  struct world after;
  u64 result = run_program(world, &after);
  if (result != 0) return digest_of(1, &result, sizeof(result));
  return digest_of(log_digest(), bytes, write_world(&after, bytes, sizeof(bytes)));
}

static void load(const char *path, struct world *world) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) exit(1);
  u8 *bytes = malloc(1 << 18);
  u64 length = fread(bytes, 1, 1 << 18, file);
  fclose(file);
  bytes = realloc(bytes, length);
  if (!read_world(bytes, length, world)) exit(1);
}

static void try_all(u64 *killer) {
  struct rlimit limit = {CPU_SECONDS, CPU_SECONDS};
  setrlimit(RLIMIT_CPU, &limit);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  int quiet = open("/dev/null", O_WRONLY);
  dup2(quiet, 1);
  dup2(quiet, 2);
  for (u64 i = 0; i < count; i++) {
    *killer = i;
    if (outcome(&worlds[order[i]]) != wanted[order[i]]) _exit(9);
  }
  _exit(0);
}

int main(int arguments_count, char **arguments) {
  int are_results = arguments_count > 1 && strcmp(arguments[1], "--results") == 0;
  arguments += are_results;
  count = (u64)(arguments_count - are_results) - 1;
  worlds = calloc(count, sizeof(*worlds));
  wanted = calloc(count, sizeof(*wanted));
  order = calloc(count, sizeof(*order));
  // Where the machine has a heap, which unit tests of headers use.
  mmap((void *)0x300000000ul, 1 << 15, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  u64 *killer = mmap(NULL, sizeof(u64), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  for (u64 i = 0; i < count; i++) {
    load(arguments[i + 1], &worlds[i]);
    wanted[i] = outcome(&worlds[i]);
    order[i] = i;
  }
  if (are_results) {
    for (u64 i = 0; i < count; i++) printf("%lx\n", wanted[i]);
    return 0;
  }
  while (scanf("%d", &chosen_mutant) == 1) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) try_all(killer);
    int status;
    waitpid(child, &status, 0);
    int survived = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    printf("%d %s\n", chosen_mutant, survived ? "survived" : "killed");
    if (!survived) {
      u64 first = order[*killer];
      memmove(order + 1, order, *killer * sizeof(*order));
      order[0] = first;
    }
  }
  return 0;
}
