// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice A sequencer uptime feed that answers what was set, or fails in each of the ways that a feed can.
contract TestUptimeFeed {
    enum Fault {
        NONE,
        REVERTS,
        EMPTY,
        SHORT,
        BURNS_GAS,
        UNKNOWN_ANSWER,
        NEGATIVE_ANSWER,
        NO_START,
        FUTURE_START
    }

    int256 private answer;
    uint256 private startedAt = block.timestamp;
    Fault private fault;

    function set(int256 answer_) external {
        (answer, startedAt) = (answer_, block.timestamp);
    }

    function fail(Fault fault_) external {
        fault = fault_;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        if (fault == Fault.REVERTS) revert("dead");
        if (fault == Fault.BURNS_GAS) while (true) {}
        if (fault == Fault.EMPTY || fault == Fault.SHORT) {
            uint256 length = fault == Fault.EMPTY ? 0 : 128;
            uint256 started = startedAt;
            assembly {
                mstore(64, started)
                return(0, length)
            }
        }
        if (fault == Fault.UNKNOWN_ANSWER) return (1, 2, startedAt, startedAt, 1);
        if (fault == Fault.NEGATIVE_ANSWER) return (1, -1, startedAt, startedAt, 1);
        if (fault == Fault.NO_START) return (1, 0, 0, 0, 1);
        if (fault == Fault.FUTURE_START) return (1, 0, block.timestamp + 1, block.timestamp + 1, 1);
        return (1, answer, startedAt, startedAt, 1);
    }
}
