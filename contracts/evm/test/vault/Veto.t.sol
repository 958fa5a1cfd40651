// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EntryReached} from "../../src/error/Errors.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {ExitBook} from "../support/ExitBook.sol";

/// @notice What a veto, a conflict and a freeze leave of the roots that wait (PROTOCOL P13, P23).
contract VaultVetoTest is ExitBook {
    function vetoed() private {
        vm.prank(address(gate));
        vault.onVeto(1);
    }

    /// Both waiting roots go, and the honest root of the same cycle, which consumed fewer deposits, is taken.
    function test_afterAVetoTheHonestRootIsTaken() external {
        book();
        settledByAll(1, 1);
        depositDollars(BOB, 1_000);
        depositDollars(BOB, 1_000);
        deliver(rootEnvelope(2, keccak256("forged"), 0, 3));
        deliver(rootEnvelope(3, keccak256("forged too"), 0, 3));
        vetoed();
        vm.assertEq(vault.maturingRoot().cycle, 0, "the first");
        vm.assertEq(vault.nextRoot().cycle, 0, "the second");
        bytes memory honest = rootEnvelope(2, keccak256("honest"), 0, 2);
        vm.prank(address(gate));
        vault.onMessage(0, honest, 2);
        vm.assertEq(vault.maturingRoot().root, keccak256("honest"), "taken");
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vm.assertEq(vault.effectiveRoot().cycle, 2, "in effect");
    }

    /// A conflict slows its own cycle's root and no other, once.
    function test_aConflictSlowsItsOwnRoot() external {
        deliver(rootEnvelope(1, keccak256("first"), 0, 0));
        deliver(rootEnvelope(2, keccak256("second"), 0, 0));
        uint64 due = uint64(block.timestamp) + ROOT_DELAY;
        vm.startPrank(address(gate));
        vault.onConflict(2);
        vault.onConflict(2);
        vm.stopPrank();
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, due, "the first is not concerned");
        vm.assertEq(vault.nextRoot().effectiveAtSeconds, due + ROOT_DELAY, "the second waits twice");
    }

    /// From the second on at which its delay has passed a root is in effect by right, also for a conflict.
    function test_aRootThatIsDueIsSlowedNoMore() external {
        deliver(rootEnvelope(1, keccak256("first"), 0, 0));
        uint64 due = uint64(block.timestamp) + ROOT_DELAY;
        vm.warp(due);
        vm.prank(address(gate));
        vault.onConflict(1);
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, due, "in time");
        vault.activate();
    }

    function test_aFreezeLeavesNothingThatWaits() external {
        book();
        settledByAll(1, 1);
        vm.warp(block.timestamp + EXIT_PERIOD - 1);
        post(2, 1);
        post(3, 1);
        vm.warp(block.timestamp + 1);
        desk().freeze();
        vm.assertEq(vault.maturingRoot().cycle, 0, "none");
        vm.assertEq(vault.nextRoot().cycle, 0, "none next");
    }

    /// A root takes effect in the very second of its delay: it is a sign of life then, and what it consumed is served.
    function test_aRootThatIsDueNowCounts() external {
        book();
        settledByAll(1, 1);
        uint64 index = vault.requestDesk().requestWithdrawal(ALICE, DOLLAR, quanta(1_000));
        vm.warp(block.timestamp + INCLUSION_PERIOD - ROOT_DELAY);
        post(2, index);
        uint64 due = uint64(block.timestamp) + ROOT_DELAY;
        vm.warp(due);
        vm.assertEq(desk().freezableFromSeconds(), due + EXIT_PERIOD, "from its effect");
        refused(stranger, address(desk()), abi.encodeCall(IExitDesk.freezeIgnored, (index)), EntryReached.selector);
    }
}
