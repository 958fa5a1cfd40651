// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice What operators, relayers and watchtowers read of a gate: each change of its lanes and seats is an event.
contract GateEventsTest is GateWorld {
    function towers() private view returns (address[] memory) {
        return list(voterA, voterB);
    }

    function watched() private {
        vm.prank(admin);
        gate.setWatchtowers(towers(), 2, 60);
    }

    function inConflict(uint64 sequence) private {
        vote(voterA, rootEnvelope(sequence, keccak256("forged"), 0, 0));
        vote(voterB, rootEnvelope(sequence, keccak256("honest"), 0, 0));
    }

    function test_theStartOfALaneIsSeen() external {
        vm.expectEmit(address(gate));
        emit IMessageGate.LaneStarted(1, 42);
        vm.prank(admin);
        gate.startLane(1, 42);
        vm.assertEq(gate.highestSequence(1), 42 + JUMP, "from there");
    }

    function test_watchtowersAreSeen() external {
        vm.expectEmit(address(gate));
        emit IMessageGate.WatchtowersSet(towers(), 2, 12 hours);
        vm.prank(admin);
        gate.setWatchtowers(towers(), 2, 12 hours);
        vm.assertEq(gate.watchtowersOf().length, 2, "both");
        vm.assertEq(gate.watchtowersOf()[1], voterB, "in their order");
    }

    /// The first vote of a veto is an alarm for the other watchtowers.
    function test_everyVoteOfAVetoAndItsEndAreSeen() external {
        watched();
        deliver(plain());
        vm.expectEmit(address(gate));
        emit IMessageGate.VetoVoted(1, 0, voterA);
        vm.prank(voterA);
        gate.veto(1, 0);
        vm.expectEmit(address(gate));
        emit IMessageGate.VetoVoted(1, 0, voterB);
        vm.expectEmit(address(gate));
        emit IMessageGate.LaneVeto(1, 0, uint64(block.timestamp) + 60);
        vm.prank(voterB);
        gate.veto(1, 0);
        vm.expectEmit(address(gate));
        emit IMessageGate.VetoLifted(1);
        vm.prank(admin);
        gate.liftVeto(1);
        vm.assertEq(gate.vetoedUntilSeconds(1), 0, "lifted");
    }

    function test_theEndOfAConflictIsSeen() external {
        inConflict(1);
        vm.expectEmit(address(gate));
        emit IMessageGate.ConflictEnded(1);
        vm.prank(admin);
        gate.liftConflict(1);
    }

    /// Revoking one adapter resumes what stood still, on that lane alone.
    function test_aRevokedAdapterAndTheResumedLaneAreSeen() external {
        inConflict(1);
        vm.prank(address(gate.conflictDesk()));
        gate.haltLane(1, 1);
        uint32[] memory sessions = new uint32[](1);
        sessions[0] = SESSION;
        vm.expectEmit(address(gate));
        emit IMessageGate.AdapterRevoked(voterA, sessions);
        vm.expectEmit(address(gate));
        emit IMessageGate.LaneResumed(1);
        vm.prank(admin);
        gate.revokeAdapter(voterA, sessions);
        (, bool halted) = gate.conflictOf(1);
        vm.assertTrue(!halted, "goes on");
    }

    /// A jump is bounded from the last sequence on, whatever time passed before it: the room that a lane saved up is spent.
    function test_roomThatTimeGaveIsSpentByASequence() external {
        vm.warp(block.timestamp + 5_000);
        deliver(plain());
        vm.assertEq(gate.highestSequence(1), 1 + JUMP, "no more than a jump");
        vm.warp(block.timestamp + 10);
        vm.assertEq(gate.highestSequence(1), 1 + JUMP + 10, "and the time since");
    }
}
