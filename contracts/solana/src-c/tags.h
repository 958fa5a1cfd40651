#pragma once

// First byte of the instruction data. Numbers are only added: a reader of old transactions knows instructions by
// them.
enum instruction_tag {
  TAG_INITIALIZE = 0,
  TAG_ADD_ASSET = 1,
  TAG_DEPOSIT = 2,
  TAG_POST_VOTE = 3,
  TAG_POST_VOTE_FROM_BUFFER = 4,
  TAG_EXECUTE_ROOT = 5,
  TAG_ACTIVATE_ROOT = 6,
  TAG_ACTIVATE_ASSET = 7,
  TAG_CLAIM = 8,
  TAG_PAUSE = 9,
  TAG_UNPAUSE = 10,
  TAG_SET_PAUSER = 11,
  TAG_SUSPEND_ASSET = 12,
  TAG_BUFFER_OPEN = 13,
  TAG_BUFFER_WRITE = 14,
  TAG_BUFFER_CLOSE = 15,
  TAG_OPEN_SESSION = 16,
  TAG_SELF_CPI_EVENT = 17,
  TAG_START_TIMELOCK = 18,
  TAG_SCHEDULE_ACT = 19,
  TAG_CANCEL_ACT = 20,
  TAG_PERFORM_ACT = 21,
  TAG_SET_CANCELLER = 22,
  TAG_NAME_ADMIN = 23,
  TAG_ACCEPT_ADMIN = 24,
};
