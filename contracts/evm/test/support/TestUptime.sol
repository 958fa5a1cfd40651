// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IUptime} from "../../src/interface/IUptime.sol";

/// @notice A source of uptime that is up since its start and uses much gas, until it fails in one of the ways that a contract can.
contract TestUptime is IUptime {
    enum Fault {
        NONE,
        REVERTS,
        BURNS_GAS,
        EMPTY,
        SHORT,
        LONG,
        TOO_LARGE
    }

    uint256 private constant USED_GAS = 140_000;
    uint64 private immutable START = uint64(block.timestamp);
    Fault private fault;

    function fail(Fault fault_) external {
        fault = fault_;
    }

    function upSinceSeconds() external view returns (uint64) {
        uint256 left = gasleft();
        if (fault == Fault.REVERTS) revert("dead");
        if (fault == Fault.BURNS_GAS) while (true) {}
        if (fault == Fault.EMPTY) _answer(1, 0);
        if (fault == Fault.SHORT) _answer(1, 31);
        if (fault == Fault.LONG) _answer(1, 64);
        if (fault == Fault.TOO_LARGE) _answer(1 << 64, 32);
        while (left - gasleft() < USED_GAS) {}
        return START;
    }

    function _answer(uint256 word, uint256 length) private pure {
        assembly {
            mstore(0, word)
            return(0, length)
        }
    }
}
