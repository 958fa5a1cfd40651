// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title ConflictRule
/// @notice How many votes a message of a lane in conflict needs (PROTOCOL P23).
library ConflictRule {
    /// @notice All adapters of a session but one, of whom a revoked one is that one; never fewer than its threshold.
    /// @param seats how many it has
    /// @param left how many of them are not revoked
    /// @param threshold the session's
    function votesNeeded(uint256 seats, uint256 left, uint256 threshold) internal pure returns (uint256 votes) {
        votes = left == seats ? left - 1 : left;
        if (votes < threshold) votes = threshold;
    }
}
