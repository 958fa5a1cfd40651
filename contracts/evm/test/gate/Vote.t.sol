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
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice Votes of transports.
contract GateVoteTest is GateWorld {
    function refusedVote(EnvelopeHeader memory h, bytes4 selector) private {
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (encoded(h))), selector);
        vm.assertEq(gate.votesOf(keccak256(encoded(h))), 0, "no vote");
    }

    function test_voteChecksWhereAMessageBelongs() external {
        EnvelopeHeader memory h = headerOf(1, 1);
        h.house = 8;
        refusedVote(h, HouseMismatch.selector);
        h = headerOf(1, 1);
        h.source = SECOND;
        refusedVote(h, SourceMismatch.selector);
        h = headerOf(1, 1);
        h.destination = 3;
        refusedVote(h, DestinationMismatch.selector);
        h = headerOf(1, 1);
        h.session = 2;
        refusedVote(h, SessionUnknown.selector);
        h = headerOf(1, 1);
        h.deadlineSeconds = uint64(block.timestamp) - 1;
        refusedVote(h, DeadlinePassed.selector);
    }

    function test_voteChecksTheBytes() external {
        bytes memory good = plain();
        refused(voterA, address(gate), abi.encodeCall(gate.vote, ("")), EnvelopeMalformed.selector);
        bytes memory long = bytes.concat(good, new bytes(338));
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (long)), EnvelopeTooLarge.selector);
        good[0] = 0x02;
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (good)), VersionUnknown.selector);
        good[0] = 0x01;
        good[1] = 0x07;
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (good)), KindUnknown.selector);
        good[1] = 0x01;
        good[10] = 0x04;
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (good)), EnvelopeMalformed.selector);
    }

    function test_onlyAdaptersVoteAndOnce() external {
        bytes memory envelope = plain();
        refused(stranger, address(gate), abi.encodeCall(gate.vote, (envelope)), AdapterUnknown.selector);
        refused(admin, address(gate), abi.encodeCall(gate.vote, (envelope)), AdapterUnknown.selector);
        vote(voterA, envelope);
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (envelope)), MessageAlreadyVoted.selector);
        vm.assertEq(gate.votesOf(keccak256(envelope)), 1, "one vote");
        vote(voterB, envelope);
        vm.assertEq(gate.votesOf(keccak256(envelope)), 3, "two votes");
    }

    function test_theHubsGateTakesNoVotes() external {
        EnvelopeHeader memory h = headerOf(1, 1);
        h.destination = HUB;
        refused(voterA, address(hubGate), abi.encodeCall(gate.vote, (encoded(h))), SourceMismatch.selector);
    }

    function test_aClosedSessionTakesNoVotesAndHasNoEffect() external {
        bytes memory counted = plain();
        vote(voterA, counted);
        vote(voterB, counted);
        bytes memory half = rootEnvelope(2, keccak256("root 2"), 0, 0);
        vote(voterA, half);
        vm.prank(admin);
        gate.closeSession(SESSION);
        refused(voterB, address(gate), abi.encodeCall(gate.vote, (half)), SessionUnknown.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (half)), VotesMissing.selector);
        refused(admin, address(gate), abi.encodeCall(gate.closeSession, (SESSION)), SessionUnknown.selector);
        // Trust was withdrawn before the effect: enough votes under it are not enough any more.
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (counted)), SessionUnknown.selector);
        vm.assertTrue(!gate.executed(keccak256(counted)), "no effect");
        vm.assertEq(vault.maturingRoot().cycle, 0, "no root");
    }

    function test_twoSessionsAreOpenSideBySide() external {
        bytes memory old = plain();
        vote(voterA, old);
        vm.prank(admin);
        gate.openSession(2, list(stranger, voterB), 2, 0);
        EnvelopeHeader memory h = headerOf(1, 2);
        h.session = 2;
        bytes memory fresh = EnvelopeCodec.encode(h, new bytes(136));
        // An adapter of one session is nobody in the other, and votes never mix.
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (fresh)), AdapterUnknown.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.vote, (old)), AdapterUnknown.selector);
        vote(voterB, old);
        gate.execute(old);
        vote(stranger, fresh);
        vote(voterB, fresh);
        gate.execute(fresh);
        vm.assertEq(gate.lastExecuted(1), 2, "both had effect");
    }

    function test_aSecondIdOfOneSequenceIsAConflict() external {
        bytes memory first = plain();
        bytes memory second = rootEnvelope(1, keccak256("forged"), keccak256("totals"), 0);
        vote(voterA, first);
        vm.assertTrue(!gate.conflicted(1, 1), "no conflict yet");
        vm.expectEmit(address(gate));
        emit IMessageGate.MessageConflict(1, 1, keccak256(second));
        vote(voterB, second);
        vm.assertTrue(gate.conflicted(1, 1), "conflict");
        vm.assertTrue(!gate.conflicted(2, 1) && !gate.conflicted(1, 2), "of this lane and sequence alone");
        // Votes do not add up over ids.
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (first)), VotesMissing.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (second)), VotesMissing.selector);
        vote(voterB, first);
        vote(voterA, second);
        gate.execute(first);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (second)), SequenceStale.selector);
        vm.assertEq(vault.maturingRoot().root, keccak256("root"), "the first had its effect");
    }

    /// Whatever subset of voters votes for whatever of two ids, at most one has an effect, and only with a quorum.
    function testFuzz_votes(uint8 forFirst, uint8 forSecond) external {
        bytes memory first = plain();
        bytes memory second = rootEnvelope(1, keccak256("other"), keccak256("totals"), 0);
        address[3] memory voters = [voterA, voterB, address(attesting)];
        for (uint256 i = 0; i < 3; i++) {
            if (forFirst & (1 << i) != 0) vote(voters[i], first);
            if (forSecond & (1 << i) != 0) vote(voters[i], second);
        }
        vm.assertTrue(runs(first) == enough(forFirst), "first runs with a quorum alone");
        vm.assertTrue(runs(second) == (enough(forSecond) && !enough(forFirst)), "never both");
    }

    function enough(uint8 votes) private pure returns (bool) {
        // Any two of three; two always hold one that is no attester adapter.
        votes &= 7;
        return votes == 3 || votes == 5 || votes == 6 || votes == 7;
    }

    function runs(bytes memory envelope) private returns (bool done) {
        (done,) = address(gate).call(abi.encodeCall(gate.execute, (envelope)));
    }

    function test_votesAreTold() external {
        bytes memory e = plain();
        vm.expectEmit(address(gate));
        emit IMessageGate.MessageVoted(keccak256(e), voterA, 1);
        vote(voterA, e);
        vm.expectEmit(address(gate));
        emit IMessageGate.MessageVoted(keccak256(e), voterB, 3);
        vote(voterB, e);
        vm.assertTrue(!gate.conflicted(1, 1), "a second vote is no second id");
    }

    /// Sequences share words of 256 bits, each with a bit of its own.
    function test_sequencesAreKeptApart() external {
        vote(voterA, rootEnvelope(1, keccak256("1"), 0, 0));
        vote(voterA, rootEnvelope(2, keccak256("2"), 0, 0));
        vote(voterA, rootEnvelope(257, keccak256("257"), 0, 0));
        vm.assertTrue(!gate.conflicted(1, 1) && !gate.conflicted(1, 2) && !gate.conflicted(1, 257), "none");
        vote(voterB, rootEnvelope(1, keccak256("other"), 0, 0));
        vote(voterB, rootEnvelope(2, keccak256("other"), 0, 0));
        vm.assertTrue(gate.conflicted(1, 1) && gate.conflicted(1, 2), "both");
        vm.assertTrue(!gate.conflicted(1, 257), "and no other");
    }
}
