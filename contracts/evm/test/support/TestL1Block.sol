// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IL1Block} from "../../src/interface/IL1Block.sol";

/// @notice Shows whichever block of L1 a test wants.
contract TestL1Block is IL1Block {
    uint64 public number;
    bytes32 public hash;

    function set(uint64 number_, bytes32 hash_) external {
        number = number_;
        hash = hash_;
    }
}
