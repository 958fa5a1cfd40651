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
    Unauthorized,
    VaultMismatch
} from "../../src/error/Errors.sol";
import {ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Roots: their origin, their delay and their effect.
contract VaultRootsTest is VaultBook {
    function messageCall(bytes memory envelope) private view returns (bytes memory) {
        return abi.encodeCall(vault.onMessage, (bytes32(0), envelope, 2));
    }

    function refusedMessage(address caller, bytes memory envelope, bytes4 selector) private {
        refused(caller, address(vault), messageCall(envelope), selector);
    }

    function refusedRoot(uint64 cycle, uint64 depositIndex, bytes32 accumulator, bytes4 selector) private {
        SettlementRootPayload memory payload =
            SettlementRootPayload(toBytes32(address(vault)), keccak256("r"), accumulator, depositIndex, 0, 0);
        bytes memory envelope = EnvelopeCodec.encode(headerOf(1, cycle), PayloadCodec.encode(payload));
        voted(envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), selector);
    }

    function rootOf(uint64 cycle) private pure returns (bytes32) {
        return keccak256(abi.encode(cycle));
    }

    function deliverRoot(uint64 cycle) private {
        deliver(rootEnvelope(cycle, rootOf(cycle), 0, 0));
    }

    function testFuzz_rootsComeFromTheGateAlone(address caller, bytes32 messageId) external {
        vm.assume(caller != address(gate));
        bytes memory envelope = rootEnvelope(1, keccak256("root"), 0, 0);
        bytes memory call = abi.encodeCall(vault.onMessage, (messageId, envelope, 255));
        refused(caller, address(vault), call, Unauthorized.selector);
    }

    function testFuzz_rootsOfAnotherKindAreRefused(uint8 kind) external {
        bytes memory envelope = rootEnvelope(1, keccak256("root"), 0, 0);
        vm.assume(kind != 1);
        envelope[1] = bytes1(kind);
        refusedMessage(address(gate), envelope, KindUnknown.selector);
    }

    function testFuzz_rootsOfAnotherLengthAreRefused(uint256 length) external {
        length = edged(length, 0, 473);
        if (length == 168) length = 167;
        bytes memory envelope = EnvelopeCodec.encode(headerOf(1, 1), new bytes(length));
        refusedMessage(address(gate), envelope, PayloadMalformed.selector);
    }

    /// A root on another lane would not compete with the true one (P12).
    function testFuzz_rootsOnAnotherLaneAreRefused(uint8 lane, uint64 cycle) external {
        vm.assume(lane % 4 != 1);
        EnvelopeHeader memory h = headerOf(1, uint64(edged(cycle, 1, JUMP)));
        h.lane = lane % 4;
        bytes memory astray = EnvelopeCodec.encode(h, new bytes(168));
        refusedMessage(address(gate), astray, EnvelopeMalformed.selector);
        voted(astray);
        bytes memory call = abi.encodeCall(gate.execute, (astray));
        refused(stranger, address(gate), call, EnvelopeMalformed.selector);
    }

    /// Nor under another sequence than its cycle.
    function testFuzz_rootsUnderAnotherSequenceAreRefused(uint64 sequence, uint64 cycle) external {
        vm.assume(sequence != cycle);
        EnvelopeHeader memory h = headerOf(1, sequence);
        h.cycle = cycle;
        refusedMessage(address(gate), encodedRoot(h), CycleOutOfOrder.selector);
    }

    function encodedRoot(EnvelopeHeader memory h) private view returns (bytes memory) {
        return encodedRoot(h, toBytes32(address(vault)));
    }

    function encodedRoot(EnvelopeHeader memory h, bytes32 to) private pure returns (bytes memory) {
        return EnvelopeCodec.encode(h, PayloadCodec.encode(SettlementRootPayload(to, keccak256("r"), 0, 0, 0, 0)));
    }

    /// A root names its vault: one for another vault, of the same house, chain and keys, has no effect here.
    function testFuzz_rootsForAnotherVaultAreRefused(bytes32 other, uint64 cycle) external {
        vm.assume(other != toBytes32(address(vault)));
        bytes memory astray = encodedRoot(headerOf(1, uint64(edged(cycle, 1, JUMP))), other);
        refusedMessage(address(gate), astray, VaultMismatch.selector);
        voted(astray);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (astray)), VaultMismatch.selector);
        refused(stranger, address(vault), abi.encodeCall(vault.liftBudget, (DOLLAR, astray)), VaultMismatch.selector);
        vm.assertEq(vault.maturingRoot().cycle, 0, "no root");
    }

    /// The vault itself takes newer cycles only, whatever its gate delivers.
    function testFuzz_rootsOfAnOlderCycleAreRefused(uint64 last, uint64 cycle) external {
        last = uint64(edged(last, 1, JUMP));
        deliverRoot(last);
        cycle = uint64(edged(cycle, 0, last));
        refusedMessage(address(gate), rootEnvelope(cycle, keccak256("again"), 0, 0), RootNotNewer.selector);
        vm.assertEq(vault.maturingRoot().root, rootOf(last), "the first stays");
        vm.assertEq(vault.nextRoot().cycle, 0, "and is alone");
    }

    /// A root names an index and the accumulator there: neither another index nor another accumulator counts (P8).
    function testFuzz_rootsOnUnknownDepositsAreRefused(uint64 index, bytes32 forged) external {
        depositDollars(ALICE, 1_000);
        depositDollars(ALICE, 2_000);
        bytes32 first = accumulatorAt(1);
        vm.assume(forged != 0 && forged != first && forged != accumulatorAt(2));
        refusedRoot(1, uint64(edged(index, 0, 2)), forged, DepositPositionUnknown.selector);
        refusedRoot(2, index == 1 ? 2 : index, first, DepositPositionUnknown.selector);
        refusedRoot(3, uint64(edged(index, 1, type(uint64).max)), 0, DepositPositionUnknown.selector);
        vm.assertEq(vault.maturingRoot().cycle, 0, "no root");
    }

    function testFuzz_rootsNeverConsumeFewerDeposits(uint64 last, uint64 index) external {
        for (uint256 i = 0; i < 4; i++) {
            depositDollars(ALICE, 1_000);
        }
        last = uint64(edged(last, 1, 4));
        index = uint64(edged(index, 0, last - 1));
        deliver(rootEnvelope(1, keccak256("root"), 0, last));
        refusedRoot(2, index, accumulatorAt(index), DepositPositionRegressed.selector);
        deliver(rootEnvelope(3, keccak256("same index"), 0, last));
        vm.assertEq(vault.nextRoot().cycle, 3, "the same is enough");
    }

    function testFuzz_nothingIsActivatedWithoutARoot(address caller, uint256 late) external {
        bytes memory call = abi.encodeCall(vault.activate, ());
        refused(caller, address(vault), call, RootMissing.selector);
        deliverRoot(1);
        vm.warp(block.timestamp + ROOT_DELAY + edged(late, 0, 365 days));
        vault.activate();
        refused(caller, address(vault), call, RootMissing.selector);
    }

    function testFuzz_rootsWaitOutTheDelay(address caller, uint256 elapsed) external {
        deliverRoot(1);
        uint256 due = block.timestamp + ROOT_DELAY;
        vm.warp(block.timestamp + edged(elapsed, 0, ROOT_DELAY - 1));
        vm.prank(caller);
        (bool done, bytes memory data) = address(vault).call(abi.encodeCall(vault.activate, ()));
        vm.assertTrue(!done, "refused");
        vm.assertEq(data, abi.encodeWithSelector(RootNotMature.selector, due, block.timestamp), "until when");
        vm.assertEq(vault.effectiveRoot().cycle, 0, "nothing effective");
    }

    /// The maturing root is never replaced, the next one always is, and its delay starts when it arrives.
    function testFuzz_theMaturingRootIsNeverReplaced(uint256 newer, uint256[6] memory gaps) external {
        deliverRoot(1);
        uint256 due = block.timestamp + ROOT_DELAY;
        newer = edged(newer, 1, 6);
        for (uint64 i = 0; i < newer; i++) {
            vm.warp(block.timestamp + edged(gaps[i], 1, (ROOT_DELAY - 1) / 6));
            deliverRoot(2 + i);
            vm.assertEq(vault.maturingRoot().cycle, 1, "maturing stays");
            vm.assertEq(vault.nextRoot().cycle, 2 + i, "next is the newest");
            vm.assertEq(vault.nextRoot().effectiveAtSeconds, block.timestamp + ROOT_DELAY, "with its own delay");
        }
        vm.warp(due);
        vault.activate();
        vm.assertEq(vault.effectiveRoot().root, rootOf(1), "effective");
        vm.assertEq(vault.maturingRoot().cycle, 1 + newer, "the next moves up");
        vm.assertEq(vault.nextRoot().cycle, 0, "nothing behind it");
    }

    function testFuzz_rootsAreEmitted(bytes32 root, bytes32 totalsRoot, uint64 cycle) external {
        cycle = uint64(edged(cycle, 1, JUMP));
        bytes memory envelope = rootEnvelope(cycle, root, totalsRoot, 0);
        voted(envelope);
        uint64 due = uint64(block.timestamp) + ROOT_DELAY;
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootReceived(cycle, root, totalsRoot, 0, due);
        gate.execute(envelope);
        vm.assertEq(vault.maturingRoot().totalsRoot, totalsRoot, "stored");
        vm.warp(due);
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootEffective(cycle, root);
        vault.activate();
    }

    /// Both waiting roots take effect in order when both are due, by `activate` or by the arrival of a third.
    function testFuzz_bothDueRootsTakeEffectInOrder(bool byArrival, uint256 late) external {
        deliverRoot(1);
        deliverRoot(2);
        vm.warp(block.timestamp + ROOT_DELAY + edged(late, 0, 30 days));
        bytes memory third = rootEnvelope(3, rootOf(3), 0, 0);
        voted(third);
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootEffective(1, rootOf(1));
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootEffective(2, rootOf(2));
        if (byArrival) gate.execute(third);
        else vault.activate();
        vm.assertEq(vault.effectiveRoot().cycle, 2, "the second");
        vm.assertEq(vault.maturingRoot().cycle, byArrival ? 3 : 0, "then the third waits alone");
        vm.assertEq(vault.nextRoot().cycle, 0, "nothing behind it");
    }

    /// In any order of arrivals and waiting: cycles of effective, maturing and next rise, and each waits out its delay.
    function testFuzz_slotsAreReused(uint256[12] memory gaps) external {
        uint256[13] memory arrivals;
        for (uint64 cycle = 1; cycle <= 12; cycle++) {
            vm.warp(block.timestamp + edged(gaps[cycle - 1], 0, 2 * ROOT_DELAY));
            deliverRoot(cycle);
            arrivals[cycle] = block.timestamp;
            (uint64 effective, uint64 maturing, uint64 next) =
                (vault.effectiveRoot().cycle, vault.maturingRoot().cycle, vault.nextRoot().cycle);
            vm.assertTrue(effective < maturing && (next == 0 || maturing < next), "in order");
            vm.assertTrue(maturing == cycle || next == cycle, "the newest waits");
            if (effective > 0) {
                vm.assertEq(vault.effectiveRoot().root, rootOf(effective), "its own root");
                vm.assertLe(arrivals[effective] + ROOT_DELAY, block.timestamp, "waited");
            }
            vm.assertEq(vault.maturingRoot().effectiveAtSeconds, arrivals[maturing] + ROOT_DELAY, "its own delay");
        }
    }
}
