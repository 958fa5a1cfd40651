// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Administered} from "../src/access/Administered.sol";
import {IAdministered} from "../src/interface/IAdministered.sol";
import {TestUptime} from "./support/TestUptime.sol";
import {World} from "./support/World.sol";

/// @notice What a watchtower of an admin reads: every step of a call from its schedule to its end is an event, in every contract
/// that has an admin. A step without one is a call that nobody can cancel in time.
contract AdministeredEventsTest is World {
    uint64 private constant DELAY = 2 days;
    address private watcher = address(0xca11);
    Administered[] private all;

    function setUp() external {
        build();
        all.push(gate);
        all.push(vault);
        all.push(venue);
        all.push(hub);
        all.push(attesting);
    }

    function started(Administered target) private {
        vm.prank(admin);
        target.startTimelock(DELAY, watcher);
    }

    function test_theStartOfTheTimelockIsSeen() external {
        for (uint256 i = 0; i < all.length; i++) {
            vm.expectEmit(address(all[i]));
            emit IAdministered.CancellerSet(watcher);
            vm.expectEmit(address(all[i]));
            emit IAdministered.TimelockStarted(DELAY, watcher);
            started(all[i]);
        }
    }

    function test_everyStepOfACallIsSeen() external {
        bytes memory call = abi.encodeCall(IAdministered.setCanceller, (stranger));
        bytes32 id = keccak256(call);
        for (uint256 i = 0; i < all.length; i++) {
            started(all[i]);
            vm.expectEmit(address(all[i]));
            emit IAdministered.CallScheduled(id, call, uint64(block.timestamp) + DELAY);
            vm.prank(admin);
            all[i].schedule(call);
            vm.warp(block.timestamp + DELAY);
            vm.expectEmit(address(all[i]));
            emit IAdministered.CallPerformed(id);
            vm.expectEmit(address(all[i]));
            emit IAdministered.CancellerSet(stranger);
            vm.prank(admin);
            all[i].perform(call);
            vm.assertEq(all[i].canceller(), stranger, "made");
        }
    }

    function test_aCancelledCallIsSeen() external {
        bytes memory call = abi.encodeCall(IAdministered.lockAdmin, ());
        for (uint256 i = 0; i < all.length; i++) {
            started(all[i]);
            vm.prank(admin);
            all[i].schedule(call);
            vm.expectEmit(address(all[i]));
            emit IAdministered.CallCancelled(keccak256(call));
            vm.prank(watcher);
            all[i].cancel(keccak256(call));
        }
    }

    function test_aSourceOfUptimeIsSeen() external {
        TestUptime source = new TestUptime();
        for (uint256 i = 0; i < all.length; i++) {
            vm.startPrank(admin);
            vm.expectEmit(address(all[i]));
            emit IAdministered.UptimeSet(address(source));
            all[i].setUptime(source);
            vm.expectEmit(address(all[i]));
            emit IAdministered.UptimeSet(address(0));
            all[i].setUptime(TestUptime(address(0)));
            vm.stopPrank();
        }
    }

    /// A delay of one second and one of 30 days are the least and the longest, and a call scheduled for either is made when it is due.
    function testFuzz_theBoundsOfTheDelayAreTaken(bool longest) external {
        uint64 delay = longest ? 30 days : 1;
        vm.startPrank(admin);
        gate.startTimelock(delay, watcher);
        bytes memory call = abi.encodeCall(gate.setMaxTransportFee, (7));
        gate.schedule(call);
        vm.warp(block.timestamp + delay);
        gate.perform(call);
        vm.stopPrank();
        vm.assertEq(gate.maxTransportFeeWei(), 7, "made");
    }
}
