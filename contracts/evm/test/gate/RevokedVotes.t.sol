// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    ConflictMissing,
    ConflictUndecided,
    SequenceStale,
    SessionUnknown,
    VotesMissing
} from "../../src/error/Errors.sol";
import {IConflictDesk} from "../../src/interface/IConflictDesk.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice What counts after an adapter was revoked or a session ended: attesters and a bridge, and as many as the threshold.
contract GateRevokedVotesTest is GateWorld {
    address private voterC = address(0xaaa3);

    /// A session of two attesters and two bridges, as far as a gate can distinguish them.
    function opened(uint8 threshold) private {
        address[] memory adapters = new address[](4);
        (adapters[0], adapters[1], adapters[2], adapters[3]) = (voterA, voterB, address(attesting), voterC);
        vm.prank(admin);
        gate.openSession(2, adapters, threshold, 12);
    }

    function message(uint64 sequence, bytes32 tree) private view returns (bytes memory envelope) {
        envelope = rootEnvelope(sequence, tree, 0, 0);
        envelope[14] = bytes1(uint8(2));
    }

    function revoked(address adapter) private {
        uint32[] memory sessions = new uint32[](1);
        sessions[0] = 2;
        vm.prank(admin);
        gate.revokeAdapter(adapter, sessions);
    }

    function refusedExecution(bytes memory envelope, bytes4 selector) private {
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), selector);
    }

    function votedBy(address[] memory voters, bytes memory envelope) private {
        for (uint256 i = 0; i < voters.length; i++) {
            vote(voters[i], envelope);
        }
    }

    /// Without the attesters that voted, bridges open nothing, however many they are.
    function test_withoutTheRevokedAttestersNothingOpens() external {
        opened(2);
        bytes memory envelope = message(1, keccak256("root"));
        votedBy(list(voterA, voterB, address(attesting)), envelope);
        revoked(address(attesting));
        refusedExecution(envelope, VotesMissing.selector);
        vote(voterC, envelope);
        gate.execute(envelope);
    }

    /// Without the bridge that voted, attesters open nothing.
    function test_withoutTheRevokedBridgeNothingOpens() external {
        opened(2);
        bytes memory envelope = message(1, keccak256("root"));
        votedBy(list(voterA, address(attesting), voterC), envelope);
        revoked(voterA);
        refusedExecution(envelope, VotesMissing.selector);
        vote(voterB, envelope);
        gate.execute(envelope);
    }

    /// What is left must still be as many as the threshold.
    function test_withoutTheRevokedOneTheThresholdHolds() external {
        opened(3);
        bytes memory envelope = message(1, keccak256("root"));
        votedBy(list(voterA, voterB, address(attesting)), envelope);
        revoked(voterA);
        refusedExecution(envelope, VotesMissing.selector);
        vote(voterC, envelope);
        gate.execute(envelope);
    }

    /// A retired session ends in the second that the admin named.
    function test_aSessionEndsInItsSecond() external {
        bytes memory former = plain();
        voted(former);
        opened(2);
        uint40 until = uint40(block.timestamp) + 100;
        vm.prank(admin);
        gate.retireSession(SESSION, 10, until);
        vm.warp(until);
        refusedExecution(former, SessionUnknown.selector);
        vm.warp(until - 1);
        gate.execute(former);
    }

    /// A lane is not halted for a sequence that had its effect, nor one whose adapters may still agree.
    function test_nothingThatIsDecidedIsHalted() external {
        IConflictDesk desk = gate.conflictDesk();
        bytes[] memory both = new bytes[](2);
        (both[0], both[1]) = (rootEnvelope(1, keccak256("forged"), 0, 0), rootEnvelope(1, keccak256("honest"), 0, 0));
        vote(voterA, both[0]);
        vote(voterB, both[1]);
        bytes memory call = abi.encodeCall(IConflictDesk.halt, (both));
        refused(stranger, address(desk), call, ConflictUndecided.selector);
        vote(address(attesting), both[1]);
        gate.execute(both[1]);
        refused(stranger, address(desk), call, ConflictMissing.selector);
    }

    /// An id that never had its effect settles no conflict, even of the last sequence, nor does one while the lane is halted.
    function test_onlyAnExecutedIdSettles() external {
        IConflictDesk desk = gate.conflictDesk();
        vote(voterA, rootEnvelope(1, keccak256("forged"), 0, 0));
        vote(voterB, rootEnvelope(1, keccak256("honest"), 0, 0));
        bytes memory next = rootEnvelope(2, keccak256("next"), 0, 0);
        voted(next);
        gate.execute(next);
        bytes memory other = rootEnvelope(2, keccak256("other"), 0, 0);
        refused(stranger, address(desk), abi.encodeCall(IConflictDesk.settle, (other)), ConflictMissing.selector);
        vote(voterB, next);
        vm.prank(address(desk));
        gate.haltLane(1, 3);
        refused(stranger, address(desk), abi.encodeCall(IConflictDesk.settle, (next)), ConflictMissing.selector);
    }

    /// A closed session's messages settle nothing.
    function test_aClosedSessionSettlesNothing() external {
        IConflictDesk desk = gate.conflictDesk();
        vote(voterA, rootEnvelope(1, keccak256("forged"), 0, 0));
        vote(voterB, rootEnvelope(1, keccak256("honest"), 0, 0));
        bytes memory next = rootEnvelope(2, keccak256("next"), 0, 0);
        voted(next);
        gate.execute(next);
        vote(voterB, next);
        vm.prank(admin);
        gate.closeSession(SESSION);
        refused(stranger, address(desk), abi.encodeCall(IConflictDesk.settle, (next)), SessionUnknown.selector);
    }

    /// A dispatch is seen with its whole envelope, and each sequence of a lane is dispatched once.
    function test_aDispatchIsSeenOnce() external {
        plainHub();
        bytes memory expected = encoded(headerOf(1, 7));
        vm.expectEmit(address(hubGate));
        emit IMessageGate.MessageDispatched(keccak256(expected), SECOND, expected);
        dispatchOne(7);
        vm.deal(voterA, 1_000);
        refused(voterA, address(hubGate), 1_000, dispatchCall(SECOND, 1, 1, 7, 168), SequenceStale.selector);
    }
}
