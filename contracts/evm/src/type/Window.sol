// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @dev Of budgets and caps: what leaves in one window and the one before it stays within them, so that no span of this
/// length sees more (PROTOCOL P22).
uint256 constant WINDOW_SECONDS = 1 days;

/// @dev The window of a time: a day, Unix time / 86,400.
function windowAt(uint256 atSeconds) pure returns (uint32) {
    // Fits for 11 million years.
    // forge-lint: disable-next-line(unsafe-typecast)
    return uint32(atSeconds / WINDOW_SECONDS);
}
