// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    CallNotDue,
    InputInvalid,
    LaneVetoed,
    MessageAlreadyExecuted,
    SequenceTooFar,
    Unauthorized
} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice How far a lane may jump, and how watchtowers take it back.
contract GateLanesTest is GateWorld {
    uint32 private constant VETO = 1 hours;

    function executeCall(bytes memory envelope) private view returns (bytes memory) {
        return abi.encodeCall(gate.execute, (envelope));
    }

    function root(uint64 sequence) private view returns (bytes memory) {
        return rootEnvelope(sequence, keccak256(abi.encode(sequence)), 0, 0);
    }

    function tower(uint256 which) private pure returns (address) {
        return address(uint160(0x70_0000 + which));
    }

    function towers(uint256 count) private pure returns (address[] memory out) {
        out = new address[](count);
        for (uint256 i = 0; i < count; i++) {
            out[i] = tower(i);
        }
    }

    /// `count` watchtowers, `threshold` of whom veto for an hour.
    function watched(uint256 count, uint8 threshold) private {
        vm.prank(admin);
        gate.setWatchtowers(towers(count), threshold, VETO);
    }

    function vetoBy(uint256 which, uint64 sequence) private {
        vm.prank(tower(which));
        gate.veto(1, sequence);
    }

    function testFuzz_aSequenceThatIsTooFarHasNoEffect(uint64 sequence, uint64 elapsed) external {
        elapsed = uint64(edged(elapsed, 0, 365 days));
        vm.warp(block.timestamp + elapsed);
        uint64 highest = JUMP + elapsed;
        vm.assertEq(gate.highestSequence(1), highest, "rises by one a second");
        sequence = uint64(edged(sequence, highest + 1, type(uint64).max));
        bytes memory far = root(sequence);
        voted(far);
        refused(stranger, address(gate), executeCall(far), SequenceTooFar.selector);
        deliver(root(highest));
        vm.assertEq(gate.lastExecuted(1), highest, "the highest counts");
    }

    /// However many forged messages arrive, together they use up no more than the jump and the time that passes.
    function testFuzz_manyJumpsAddUpToNoMore(uint64[8] memory sequences, uint32[8] memory gaps) external {
        uint64 limit = JUMP;
        for (uint256 i = 0; i < 8; i++) {
            uint64 gap = uint64(edged(gaps[i], 0, 1_000));
            vm.warp(block.timestamp + gap);
            limit += gap;
            bytes memory envelope = rootEnvelope(uint64(edged(sequences[i], 1, 20_000)), keccak256(abi.encode(i)), 0, 0);
            voted(envelope);
            (bool done,) = address(gate).call(executeCall(envelope));
            done;
            vm.assertLe(gate.lastExecuted(1), limit, "jump and time");
        }
    }

    /// An honest lane of a cycle a second or slower is never refused, however long it stands still.
    function testFuzz_aSlowLaneIsNeverRefused(uint32[6] memory gaps) external {
        uint64 sequence = 0;
        for (uint256 i = 0; i < 6; i++) {
            uint64 gap = uint64(edged(gaps[i], 1, 90 days));
            vm.warp(block.timestamp + gap);
            sequence += gap;
            deliver(root(sequence));
        }
        vm.assertEq(gate.lastExecuted(1), sequence, "every one counted");
    }

    function testFuzz_aNewChainStartsWhereTheHubIs(uint64 sequence) external {
        sequence = uint64(edged(sequence, 1, type(uint64).max - JUMP));
        vm.prank(admin);
        gate.startLane(1, sequence);
        deliver(root(sequence));
        refusedAs(admin, address(gate), abi.encodeCall(gate.startLane, (1, sequence)), "lane");
        refusedAs(admin, address(gate), abi.encodeCall(gate.startLane, (4, sequence)), "lane");
        bytes memory call = abi.encodeCall(gate.startLane, (2, type(uint64).max - JUMP + 1));
        refusedAs(admin, address(gate), call, "sequence");
        refused(stranger, address(gate), abi.encodeCall(gate.startLane, (2, 1)), Unauthorized.selector);
    }

    function testFuzz_watchtowersRefuse(uint256 count, uint8 threshold, uint32 secs) external {
        count = edged(count, 2, 32);
        bytes memory call = abi.encodeCall(gate.setWatchtowers, (towers(count % 2), 2, VETO));
        refusedAs(admin, address(gate), call, "watchtowers");
        call = abi.encodeCall(gate.setWatchtowers, (towers(31 + count), 2, VETO));
        refusedAs(admin, address(gate), call, "watchtowers");
        call = abi.encodeCall(gate.setWatchtowers, (list(stranger, stranger), 2, VETO));
        refusedAs(admin, address(gate), call, "watchtowers");
        call = abi.encodeCall(gate.setWatchtowers, (list(stranger, address(0)), 2, VETO));
        refusedAs(admin, address(gate), call, "watchtowers");
        threshold = threshold % 2 == 0 ? 1 : uint8(edged(threshold, count + 1, 255));
        call = abi.encodeCall(gate.setWatchtowers, (towers(count), threshold, VETO));
        refusedAs(admin, address(gate), call, "vetoThreshold");
        secs = secs % 2 == 0 ? uint32(edged(secs, 0, 59)) : uint32(edged(secs, 12 hours + 1, type(uint32).max));
        call = abi.encodeCall(gate.setWatchtowers, (towers(count), 2, secs));
        refusedAs(admin, address(gate), call, "vetoSeconds");
        call = abi.encodeCall(gate.setWatchtowers, (towers(count), 2, VETO));
        refused(stranger, address(gate), call, Unauthorized.selector);
        vm.assertEq(gate.vetoThreshold(), 0, "none");
    }

    /// Fewer than W do nothing, a stranger and a former watchtower neither, nor one that votes twice.
    function testFuzz_aVetoNeedsItsWatchtowers(uint256 count, uint8 threshold, address caller) external {
        count = edged(count, 2, 32);
        threshold = uint8(edged(threshold, 2, count));
        watched(32, 32);
        watched(count, threshold);
        deliver(root(JUMP));
        for (uint256 i = 0; i + 1 < threshold; i++) {
            vetoBy(i, 0);
            vetoBy(i, 0);
        }
        vm.assertEq(gate.lastExecuted(1), JUMP, "not yet");
        for (uint256 i = 0; i < count; i++) {
            vm.assume(caller != tower(i));
        }
        refused(caller, address(gate), abi.encodeCall(gate.veto, (1, 0)), Unauthorized.selector);
        if (count < 32) refused(tower(31), address(gate), abi.encodeCall(gate.veto, (1, 0)), Unauthorized.selector);
        vm.expectEmit(address(gate));
        emit IMessageGate.LaneVeto(1, 0, uint64(block.timestamp) + VETO);
        vetoBy(threshold - 1, 0);
        vm.assertEq(gate.lastExecuted(1), 0, "taken back");
    }

    /// Votes add up for as long as a veto lasts, from the first on: nobody finishes an old alarm alone.
    function testFuzz_anOldAlarmIsNotFinishedByOne(uint256 elapsed) external {
        watched(3, 2);
        deliver(root(5));
        vetoBy(0, 4);
        elapsed = edged(elapsed, 0, 365 days);
        vm.warp(block.timestamp + elapsed);
        vetoBy(1, 4);
        vm.assertEq(gate.lastExecuted(1), elapsed <= VETO ? 4 : 5, "together within its time alone");
        if (elapsed <= VETO) return;
        vm.warp(block.timestamp + VETO);
        vetoBy(2, 4);
        vm.assertEq(gate.lastExecuted(1), 4, "two that agree now");
    }

    /// A lift is of the veto that runs when it is scheduled: none waits in reserve, not even for a renewal.
    function testFuzz_aLiftIsScheduledAfterItsVeto(bool renewed) external {
        watched(3, 2);
        deliver(root(5));
        bytes memory lift = abi.encodeCall(gate.liftVeto, (1));
        bytes memory perform = abi.encodeCall(gate.perform, (lift));
        vm.startPrank(admin);
        gate.startTimelock(100, address(0xca));
        if (!renewed) gate.schedule(lift);
        vm.stopPrank();
        vm.warp(block.timestamp + 10);
        vetoBy(0, 4);
        vetoBy(1, 4);
        if (renewed) {
            vm.prank(admin);
            gate.schedule(lift);
            vm.warp(block.timestamp + 10);
            vetoBy(0, 4);
            vetoBy(2, 4);
        }
        vm.warp(block.timestamp + 100);
        refused(admin, address(gate), perform, CallNotDue.selector);
        vm.startPrank(admin);
        gate.schedule(lift);
        vm.warp(block.timestamp + 100);
        gate.perform(lift);
        vm.stopPrank();
        vm.assertEq(gate.vetoedUntilSeconds(1), 0, "its own");
    }

    /// Votes for different sequences never add up, and none names one that the lane has not reached.
    function testFuzz_watchtowersMustAgree(uint64 first, uint64 second) external {
        watched(3, 2);
        deliver(root(JUMP));
        (first, second) = (uint64(edged(first, 0, JUMP)), uint64(edged(second, 0, JUMP)));
        vm.assume(first != second);
        vetoBy(0, first);
        vetoBy(1, second);
        vm.assertEq(gate.lastExecuted(1), JUMP, "no veto");
        refused(tower(2), address(gate), abi.encodeCall(gate.veto, (1, JUMP + 1)), InputInvalid.selector);
        vetoBy(2, second);
        vm.assertEq(gate.lastExecuted(1), second, "two agree");
    }

    /// A forged last sequence: the veto drops its root, the deposit position is the effective root's again, nothing counts
    /// until the veto ends, and then the honest cycle does.
    function testFuzz_aVetoRestoresTheLastState(uint64 forged, uint256 elapsed, bool twice) external {
        watched(3, 2);
        dollar.mint(address(this), 1_000);
        dollar.approve(address(vault), 1_000);
        vault.deposit(AccountId.wrap(keccak256("alice")), DOLLAR, 1_000);
        deliver(rootEnvelope(1, keccak256("honest"), 0, 0));
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        forged = uint64(edged(forged, 3, gate.highestSequence(1)));
        bytes memory theft = rootEnvelope(forged - 1, keccak256("forged"), 0, 1);
        deliver(theft);
        if (twice) deliver(rootEnvelope(forged, keccak256("forged too"), 0, 1));
        uint256 start = block.timestamp;
        vetoBy(0, 1);
        vetoBy(2, 1);
        vm.assertTrue(vault.maturingRoot().cycle == 0 && vault.nextRoot().cycle == 0, "dropped");
        vm.assertEq(vault.effectiveRoot().root, keccak256("honest"), "the last state");
        bytes memory honest = rootEnvelope(2, keccak256("honest too"), 0, 0);
        voted(honest);
        vm.warp(start + edged(elapsed, 0, VETO - 1));
        refused(stranger, address(gate), executeCall(honest), LaneVetoed.selector);
        refused(stranger, address(gate), executeCall(theft), MessageAlreadyExecuted.selector);
        vm.warp(start + VETO);
        gate.execute(honest);
        vm.assertEq(vault.maturingRoot().root, keccak256("honest too"), "the honest root counts again");
    }

    /// W of V renew a veto while it runs; an admin may end one before its time.
    function testFuzz_aVetoIsRenewedAndLifted(uint256 elapsed, bool lift) external {
        watched(3, 2);
        deliver(root(5));
        vetoBy(0, 4);
        vetoBy(1, 4);
        uint256 later = block.timestamp + edged(elapsed, 1, VETO - 1);
        vm.warp(later);
        vetoBy(1, 4);
        vetoBy(2, 4);
        vm.assertEq(gate.vetoedUntilSeconds(1), later + VETO, "renewed");
        bytes memory envelope = root(6);
        voted(envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.liftVeto, (1)), Unauthorized.selector);
        if (lift) {
            vm.prank(admin);
            gate.liftVeto(1);
        } else {
            vm.warp(later + VETO);
        }
        gate.execute(envelope);
        vm.assertEq(vault.maturingRoot().cycle, 6, "counts");
    }

    /// A veto on one lane stops no other, and lanes that carry nothing yet have none.
    function testFuzz_aVetoStopsItsLaneAlone(uint8 lane) external {
        watched(2, 2);
        vm.prank(tower(0));
        gate.veto(2, 0);
        vm.prank(tower(1));
        gate.veto(2, 0);
        deliver(plain());
        vm.assertEq(vault.maturingRoot().cycle, 1, "settlement goes on");
        lane = lane % 2 == 0 ? 0 : 4;
        vm.prank(tower(0));
        gate.veto(lane, 0);
        refused(tower(1), address(gate), abi.encodeCall(gate.veto, (lane, 0)), InputInvalid.selector);
    }

    function testFuzz_onlyTheGateVetoesAtItsReceivers(address caller) external {
        vm.assume(caller != address(gate));
        refused(caller, address(vault), abi.encodeCall(vault.onVeto, (0)), Unauthorized.selector);
        refused(caller, address(venue), abi.encodeCall(venue.onVeto, (0)), Unauthorized.selector);
    }
}
