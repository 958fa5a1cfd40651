#pragma once
#include "types.h"

/* Unit tests of the headers, one program per header: test_x.c includes x.h alone and runs on the machine itself, with its
   syscalls, alignment and stack. The entrypoint returns 0, or the line of the first failed expectation as its error.
   Inputs are volatile where the compiler would otherwise fold the test away. Not part of the vault. */

// A test uses a part of its header only.
#pragma clang diagnostic ignored "-Wunused-function"

#define EXPECT(condition)              \
  do {                                 \
    if (!(condition)) return __LINE__; \
  } while (0)

#define TEST_ENTRYPOINT __attribute__((visibility("default"))) u64 entrypoint(const u8 *input)
