// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @dev More votes than a session has seats: all of them, and no budget.
uint8 constant ALL_VOTES = 255;
