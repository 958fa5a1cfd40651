// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../src/AttesterSet.sol";
import {ClearingHub} from "../src/ClearingHub.sol";
import {IClearingHub} from "../src/interface/IClearingHub.sol";
import {World} from "./support/World.sol";

/// @notice Whoever verifies cycles learns from events which attesters and which hub they come from.
contract SuccessionEventsTest is World {
    function setUp() external {
        build();
    }

    function test_newAttestersAreSeen() external {
        AttesterSet next = new AttesterSet(1, list(stranger, voterA, voterB));
        vm.expectEmit(address(hub));
        emit IClearingHub.AttestersSucceeded(address(next), uint64(block.timestamp) + 1 hours);
        vm.prank(admin);
        hub.succeedAttesters(next, 1 hours);
    }

    function test_aSucceededHubIsSeen() external {
        ClearingHub next = new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, LIFETIME);
        vm.expectEmit(address(next));
        emit IClearingHub.HubSucceeded(address(hub));
        vm.prank(admin);
        next.succeedHub(hub);
    }
}
