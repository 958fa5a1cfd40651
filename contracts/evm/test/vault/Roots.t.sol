// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    CycleOutOfOrder,
    DepositPositionRegressed,
    DepositPositionUnknown,
    EnvelopeMalformed,
    KindUnknown,
    PayloadMalformed,
    RootMissing,
    RootNotMature,
    RootNotNewer,
    Unauthorized
} from "../../src/error/Errors.sol";
import {ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Roots: whose they are, how they wait and take effect.
contract VaultRootsTest is VaultBook {
    function test_rootsComeFromTheGateAlone() external {
        bytes memory envelope = rootEnvelope(1, keccak256("root"), 0, 0);
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.onMessage, (bytes32(0), envelope)), Unauthorized.selector);
        refused(admin, v, abi.encodeCall(vault.onMessage, (bytes32(0), envelope)), Unauthorized.selector);
        envelope[1] = 0x02;
        refused(address(gate), v, abi.encodeCall(vault.onMessage, (bytes32(0), envelope)), KindUnknown.selector);
        bytes memory short = EnvelopeCodec.encode(headerOf(1, 1), new bytes(135));
        refused(address(gate), v, abi.encodeCall(vault.onMessage, (bytes32(0), short)), PayloadMalformed.selector);
        vm.assertEq(vault.maturingRoot().cycle, 0, "no root");
    }

    /// A root on another lane, or under another sequence than its cycle, would not compete with the true one (P12).
    function test_aRootsLaneAndSequenceAreItsCycles() external {
        deliver(rootEnvelope(5, keccak256("5"), 0, 0));
        bytes memory payload = PayloadCodec.encode(SettlementRootPayload(keccak256("r"), 0, 0, 0, 0));
        address v = address(vault);
        for (uint8 lane = 0; lane < 4; lane++) {
            if (lane == 1) continue;
            EnvelopeHeader memory other = headerOf(1, 6);
            other.lane = lane;
            bytes memory astray = EnvelopeCodec.encode(other, payload);
            refused(address(gate), v, abi.encodeCall(vault.onMessage, (bytes32(0), astray)), EnvelopeMalformed.selector);
            vote(voterA, astray);
            vote(voterB, astray);
            refused(stranger, address(gate), abi.encodeCall(gate.execute, (astray)), EnvelopeMalformed.selector);
        }
        EnvelopeHeader memory h = headerOf(1, 7);
        h.cycle = 6;
        bytes memory call = abi.encodeCall(vault.onMessage, (bytes32(0), EnvelopeCodec.encode(h, payload)));
        refused(address(gate), v, call, CycleOutOfOrder.selector);
        h.cycle = 8;
        call = abi.encodeCall(vault.onMessage, (bytes32(0), EnvelopeCodec.encode(h, payload)));
        refused(address(gate), v, call, CycleOutOfOrder.selector);
        // The vault itself takes newer cycles only, whatever its gate says.
        for (uint64 cycle = 4; cycle <= 5; cycle++) {
            call = abi.encodeCall(vault.onMessage, (bytes32(0), rootEnvelope(cycle, keccak256("again"), 0, 0)));
            refused(address(gate), v, call, RootNotNewer.selector);
        }
        vm.assertEq(vault.maturingRoot().root, keccak256("5"), "the first stays");
        vm.assertEq(vault.nextRoot().cycle, 0, "and is alone");
    }

    function refusedRoot(uint64 cycle, uint64 depositIndex, bytes32 accumulator, bytes4 selector) private {
        bytes memory payload =
            PayloadCodec.encode(SettlementRootPayload(keccak256("r"), accumulator, depositIndex, 0, 0));
        bytes memory envelope = EnvelopeCodec.encode(headerOf(1, cycle), payload);
        vote(voterA, envelope);
        vote(voterB, envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), selector);
    }

    function test_rootsOnUnknownDepositsAreRefused() external {
        depositDollars(ALICE, 1_000);
        depositDollars(ALICE, 1_000);
        bytes32 first = vault.depositRecord(1).accumulator;
        refusedRoot(1, 1, keccak256("forged"), DepositPositionUnknown.selector);
        refusedRoot(2, 2, first, DepositPositionUnknown.selector);
        refusedRoot(3, 3, 0, DepositPositionUnknown.selector);
        refusedRoot(4, 0, first, DepositPositionUnknown.selector);
        refusedRoot(5, type(uint64).max, 0, DepositPositionUnknown.selector);
        deliver(rootEnvelope(6, keccak256("root"), 0, 2));
        refusedRoot(7, 1, first, DepositPositionRegressed.selector);
        refusedRoot(8, 0, 0, DepositPositionRegressed.selector);
        vm.assertEq(vault.maturingRoot().cycle, 6, "one root");
        vm.assertEq(vault.nextRoot().cycle, 0, "and no other");
    }

    function test_rootsWaitAndAreNeverOvertaken() external {
        refused(stranger, address(vault), abi.encodeCall(vault.activate, ()), RootMissing.selector);
        deliver(rootEnvelope(1, keccak256("1"), 0, 0));
        uint64 due = uint64(block.timestamp) + ROOT_DELAY;
        vm.expectRevert(abi.encodeWithSelector(RootNotMature.selector, due, block.timestamp));
        vault.activate();
        vm.warp(block.timestamp + ROOT_DELAY - 1);
        deliver(rootEnvelope(2, keccak256("2"), 0, 0));
        deliver(rootEnvelope(3, keccak256("3"), 0, 0));
        // The maturing one is never replaced, the one behind it is, with a clock of its own.
        vm.assertEq(vault.maturingRoot().cycle, 1, "maturing");
        vm.assertEq(vault.nextRoot().cycle, 3, "next");
        vm.assertEq(vault.nextRoot().effectiveAtSeconds, block.timestamp + ROOT_DELAY, "own clock");
        vm.warp(due);
        vault.activate();
        vm.assertEq(vault.effectiveRoot().root, keccak256("1"), "effective");
        vm.assertEq(vault.maturingRoot().cycle, 3, "next moves up");
        refused(stranger, address(vault), abi.encodeCall(vault.activate, ()), RootNotMature.selector);
        // A root that arrives makes those effective whose delay has passed.
        vm.warp(block.timestamp + ROOT_DELAY);
        deliver(rootEnvelope(4, keccak256("4"), 0, 0));
        vm.assertEq(vault.effectiveRoot().cycle, 3, "effective by arrival");
        vm.assertEq(vault.maturingRoot().cycle, 4, "maturing");
        deliver(rootEnvelope(5, keccak256("5"), 0, 0));
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vm.assertEq(vault.effectiveRoot().cycle, 5, "both at once");
        // With all three in use the last is replaced, as often as one comes.
        for (uint64 cycle = 6; cycle <= 9; cycle++) {
            deliver(rootEnvelope(cycle, keccak256(abi.encode(cycle)), 0, 0));
        }
        vm.assertEq(vault.effectiveRoot().cycle, 5, "effective stays");
        vm.assertEq(vault.maturingRoot().cycle, 6, "maturing stays");
        vm.assertEq(vault.nextRoot().cycle, 9, "next is the newest");
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(stranger, address(vault), abi.encodeCall(vault.activate, ()), RootMissing.selector);
    }

    function test_rootsAreTold() external {
        bytes memory first = rootEnvelope(1, keccak256("1"), keccak256("totals"), 0);
        vote(voterA, first);
        vote(voterB, first);
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootReceived(
            1, keccak256("1"), keccak256("totals"), 0, uint64(block.timestamp) + ROOT_DELAY
        );
        gate.execute(first);
        deliver(rootEnvelope(2, keccak256("2"), 0, 0));
        vm.warp(block.timestamp + ROOT_DELAY);
        // Both at once, in order.
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootEffective(1, keccak256("1"));
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootEffective(2, keccak256("2"));
        vault.activate();
        vm.assertEq(vault.effectiveRoot().cycle, 2, "the second");
        vm.assertEq(vault.maturingRoot().cycle, 0, "none waits");
    }

    /// A root that arrives when two others are due makes both effective, and then waits alone.
    function test_anArrivalMakesBothEffective() external {
        deliver(rootEnvelope(1, keccak256("1"), 0, 0));
        deliver(rootEnvelope(2, keccak256("2"), 0, 0));
        vm.warp(block.timestamp + ROOT_DELAY);
        deliver(rootEnvelope(3, keccak256("3"), 0, 0));
        vm.assertEq(vault.effectiveRoot().cycle, 2, "effective");
        vm.assertEq(vault.maturingRoot().cycle, 3, "maturing");
        vm.assertEq(vault.nextRoot().cycle, 0, "nothing behind it");
    }
}
