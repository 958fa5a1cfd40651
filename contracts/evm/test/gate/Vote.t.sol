// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AdapterUnknown,
    DeadlinePassed,
    DestinationMismatch,
    EnvelopeMalformed,
    EnvelopeTooLarge,
    HouseMismatch,
    KindUnknown,
    MessageAlreadyVoted,
    SequenceStale,
    SessionUnknown,
    SourceMismatch,
    VersionUnknown,
    VotesMissing
} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice Votes of transports.
contract GateVoteTest is GateWorld {
    function refusedVote(address voter, bytes memory envelope, bytes4 selector) private {
        refused(voter, address(gate), abi.encodeCall(gate.vote, (envelope)), selector);
        vm.assertEq(gate.votesOf(keccak256(envelope)), 0, "no vote");
    }

    function refusedExecution(bytes memory envelope, bytes4 selector) private {
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), selector);
    }

    function executes(bytes memory envelope) private returns (bool done) {
        (done,) = address(gate).call(abi.encodeCall(gate.execute, (envelope)));
    }

    /// The attesters, bit 2, and a bridge.
    function enough(uint8 votes) private pure returns (bool) {
        votes &= 7;
        return votes == 5 || votes == 6 || votes == 7;
    }

    function voterOf(uint256 which) private view returns (address) {
        return [voterA, voterB, address(attesting)][which % 3];
    }

    function testFuzz_voteRefusesAnotherClearingHouse(uint32 houseId) external {
        vm.assume(houseId != HOUSE);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.houseId = houseId;
        refusedVote(voterA, encoded(h), HouseMismatch.selector);
    }

    function testFuzz_voteRefusesAnotherSource(uint16 source) external {
        vm.assume(source != HUB);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.source = source;
        refusedVote(voterA, encoded(h), SourceMismatch.selector);
    }

    function testFuzz_voteRefusesAnotherDestination(uint16 destination) external {
        vm.assume(destination != SECOND);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.destination = destination;
        refusedVote(voterA, encoded(h), DestinationMismatch.selector);
    }

    function testFuzz_voteRefusesAnotherSession(uint32 session) external {
        vm.assume(session != SESSION);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.session = session;
        refusedVote(voterA, encoded(h), SessionUnknown.selector);
    }

    function testFuzz_voteRefusesAPastDeadline(uint64 deadlineSeconds) external {
        EnvelopeHeader memory h = headerOf(1, 1);
        h.deadlineSeconds = uint64(edged(deadlineSeconds, 0, block.timestamp - 1));
        refusedVote(voterA, encoded(h), DeadlinePassed.selector);
    }

    function testFuzz_voteRefusesOtherLengths(uint256 length) external {
        refusedVote(voterA, new bytes(edged(length, 0, 38)), EnvelopeMalformed.selector);
        bytes memory long = bytes.concat(plain(), new bytes(edged(length, 338, 2_000)));
        refusedVote(voterA, long, EnvelopeTooLarge.selector);
    }

    function testFuzz_voteRefusesUnknownFields(uint8 version, uint8 kind, uint8 lane) external {
        vm.assume(version != 1);
        bytes memory envelope = plain();
        envelope[0] = bytes1(version);
        refusedVote(voterA, envelope, VersionUnknown.selector);
        envelope = plain();
        kind = uint8(edged(kind, 6, 255));
        envelope[1] = bytes1(kind == 6 ? 0 : kind);
        refusedVote(voterA, envelope, KindUnknown.selector);
        envelope = plain();
        envelope[10] = bytes1(uint8(edged(lane, 4, 255)));
        refusedVote(voterA, envelope, EnvelopeMalformed.selector);
    }

    function testFuzz_onlyAdaptersOfTheSessionVote(address caller) external {
        vm.assume(caller != voterA && caller != voterB && caller != address(attesting));
        refusedVote(caller, plain(), AdapterUnknown.selector);
    }

    /// The hub's own messages never arrive over a transport, so there a vote is always forged.
    function testFuzz_theHubsGateTakesNoVotes(address caller, uint64 sequence) external {
        EnvelopeHeader memory h = headerOf(1, sequence);
        h.destination = HUB;
        refused(caller, address(hubGate), abi.encodeCall(gate.vote, (encoded(h))), SourceMismatch.selector);
    }

    function testFuzz_anAdapterVotesOnce(uint256 which, uint256 elapsed) external {
        bytes memory envelope = plain();
        vote(voterOf(which), envelope);
        vm.warp(block.timestamp + edged(elapsed, 0, LIFETIME));
        bytes memory call = abi.encodeCall(gate.vote, (envelope));
        refused(voterOf(which), address(gate), call, MessageAlreadyVoted.selector);
        vm.assertEq(gate.votesOf(keccak256(envelope)), 1 << (which % 3), "one vote");
    }

    /// Whatever was voted for before a session is closed, nothing of it has an effect afterwards.
    function testFuzz_aClosedSessionHasNoEffect(uint8 votes, uint256 late) external {
        bytes memory envelope = plain();
        for (uint256 i = 0; i < 3; i++) {
            if (votes & (1 << i) != 0) vote(voterOf(i), envelope);
        }
        vm.prank(admin);
        gate.closeSession(SESSION);
        for (uint256 i = 0; i < 3; i++) {
            refused(voterOf(i), address(gate), abi.encodeCall(gate.vote, (envelope)), SessionUnknown.selector);
        }
        vm.warp(block.timestamp + edged(late, 0, LIFETIME));
        refusedExecution(envelope, enough(votes) ? SessionUnknown.selector : VotesMissing.selector);
        refused(admin, address(gate), abi.encodeCall(gate.closeSession, (SESSION)), SessionUnknown.selector);
        vm.assertEq(vault.maturingRoot().cycle, 0, "no root");
    }

    /// An adapter of one session is unknown in the other, and votes never add up over sessions.
    function testFuzz_sessionsShareNoVotes(uint64 first, uint64 second) external {
        first = uint64(edged(first, 1, JUMP - 1));
        second = uint64(edged(second, first + 1, JUMP));
        vm.prank(admin);
        gate.openSession(2, list(stranger, voterB), 2, 1);
        bytes memory old = rootEnvelope(first, keccak256("root"), 0, 0);
        EnvelopeHeader memory h = headerOf(1, second);
        h.session = 2;
        bytes memory fresh = encoded(h);
        refusedVote(voterA, fresh, AdapterUnknown.selector);
        refusedVote(stranger, old, AdapterUnknown.selector);
        voted(old);
        vote(voterB, fresh);
        refusedExecution(fresh, VotesMissing.selector);
        vote(stranger, fresh);
        gate.execute(old);
        gate.execute(fresh);
        vm.assertEq(gate.lastExecuted(1), second, "both had their effect");
    }

    /// A second id of one lane and sequence is a conflict from its first vote, and at most one of them has an effect.
    function testFuzz_aSecondIdOfOneSequenceIsAConflict(uint64 sequence, bytes32 root, bytes32 forged) external {
        vm.assume(root != forged);
        sequence = uint64(edged(sequence, 1, JUMP));
        bytes memory first = rootEnvelope(sequence, root, 0, 0);
        bytes memory second = rootEnvelope(sequence, forged, 0, 0);
        vote(voterA, first);
        vm.assertTrue(!gate.conflicted(1, sequence), "no conflict yet");
        vm.expectEmit(address(gate));
        emit IMessageGate.MessageConflict(1, sequence, keccak256(second));
        vote(address(attesting), second);
        vm.assertTrue(gate.conflicted(1, sequence), "conflict");
        refusedExecution(first, VotesMissing.selector);
        refusedExecution(second, VotesMissing.selector);
        vote(address(attesting), first);
        vote(voterA, second);
        gate.execute(first);
        refusedExecution(second, SequenceStale.selector);
        vm.assertEq(vault.maturingRoot().root, root, "the first had its effect");
    }

    /// Whatever subset of voters votes for whichever of two ids, at most one has an effect, and only with a quorum.
    function testFuzz_votes(uint8 forFirst, uint8 forSecond) external {
        bytes memory first = plain();
        bytes memory second = rootEnvelope(1, keccak256("other"), keccak256("totals"), 0);
        for (uint256 i = 0; i < 3; i++) {
            if (forFirst & (1 << i) != 0) vote(voterOf(i), first);
            if (forSecond & (1 << i) != 0) vote(voterOf(i), second);
        }
        vm.assertTrue(executes(first) == enough(forFirst), "the first with a quorum alone");
        vm.assertTrue(executes(second) == (enough(forSecond) && !enough(forFirst)), "never both");
    }

    /// In any order of voters: each vote emits the bitmap so far, and a second vote is no second id.
    function testFuzz_votesAreEmitted(uint256 start, bool backwards) external {
        bytes memory envelope = plain();
        start %= 3;
        uint256 votes = 0;
        for (uint256 i = 0; i < 3; i++) {
            uint256 which = (start + (backwards ? 3 - i : i)) % 3;
            votes |= 1 << which;
            vm.expectEmit(address(gate));
            emit IMessageGate.MessageVoted(keccak256(envelope), voterOf(which), votes);
            vote(voterOf(which), envelope);
        }
        vm.assertTrue(!gate.conflicted(1, 1), "no conflict");
    }

    /// Sequences share pages of 256 bits, each with a bit of its own: a conflict of one is none of another, nor of a lane.
    function testFuzz_conflictsAreKeptApart(uint64 sequence, uint8 bit) external {
        // Often of the same page, always another.
        uint64 other = sequence ^ uint64(1 << (bit % 64));
        vote(voterA, rootEnvelope(sequence, keccak256("1"), 0, 0));
        vote(voterA, rootEnvelope(other, keccak256("2"), 0, 0));
        vm.assertTrue(!gate.conflicted(1, sequence) && !gate.conflicted(1, other), "none");
        vote(voterB, rootEnvelope(sequence, keccak256("3"), 0, 0));
        vm.assertTrue(gate.conflicted(1, sequence), "the one");
        vm.assertTrue(!gate.conflicted(1, other) && !gate.conflicted(2, sequence), "and no other");
    }
}
