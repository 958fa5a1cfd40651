#include <stdio.h>
#include <string.h>

#include "runtime.h"

/* Runs the cases of the arguments and prints one line each: result and digest of the accounts and the log afterwards. Two
   programs that print the same do the same in all of them. The first argument is a file of such lines: the first that
   differs ends the run with 9; "-" prints them. */

static u64 digest_after(const struct world *after) {
  static u8 bytes[1 << 18];
  return digest_of(log_digest(), bytes, write_world(after, bytes, sizeof(bytes)));
}

static int replay(const char *path, char *line, u64 room) {
  static u8 bytes[1 << 18];
  FILE *file = fopen(path, "rb");
  if (file == NULL) return 1;
  u64 length = fread(bytes, 1, sizeof(bytes), file);
  fclose(file);
  struct world world, after;
  if (!read_world(bytes, length, &world)) return 1;
  u64 result = run_program(&world, &after);
  snprintf(line, room, "%lu %lx\n", result, result == 0 ? digest_after(&after) : 0);
  return 0;
}

int main(int count, char **arguments) {
  if (count < 2) return 1;
  FILE *wanted = strcmp(arguments[1], "-") == 0 ? NULL : fopen(arguments[1], "r");
  for (int i = 2; i < count; i++) {
    char line[64], want[64];
    if (replay(arguments[i], line, sizeof(line)) != 0) return 1;
    if (wanted == NULL) {
      fputs(line, stdout);
    } else if (fgets(want, sizeof(want), wanted) == NULL || strcmp(line, want) != 0) {
      return 9;
    }
  }
  return 0;
}
