// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    ConflictMissing,
    ConflictUndecided,
    InputInvalid,
    LaneHalted,
    SequenceStale,
    SessionUnknown,
    Unauthorized,
    VotesMissing
} from "../../src/error/Errors.sol";
import {IConflictDesk} from "../../src/interface/IConflictDesk.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {CreditUpdatePayload, PayloadCodec} from "../../src/library/PayloadCodec.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice What two ids of one lane and sequence lead to (PROTOCOL P23): what a false adapter costs, and whom.
contract GateConflictsTest is GateWorld {
    address private voterC = address(0xaaa3);

    function root(uint64 sequence, bytes32 tree) private view returns (bytes memory) {
        return rootEnvelope(sequence, tree, 0, 0);
    }

    function honest(uint64 sequence) private view returns (bytes memory) {
        return root(sequence, keccak256("honest"));
    }

    function forged(uint64 sequence) private view returns (bytes memory) {
        return root(sequence, keccak256("forged"));
    }

    function credit(uint64 sequence, bytes32 tree) private view returns (bytes memory) {
        uint64 expiry = uint64(block.timestamp) + 1 days;
        return EnvelopeCodec.encode(
            headerOf(2, sequence),
            PayloadCodec.encode(CreditUpdatePayload(toBytes32(address(venue)), tree, keccak256("band"), expiry, 0))
        );
    }

    function pair(bytes memory a, bytes memory b) private pure returns (bytes[] memory out) {
        out = new bytes[](2);
        (out[0], out[1]) = (a, b);
    }

    function halts(bytes[] memory envelopes) private {
        gate.conflictDesk().halt(envelopes);
    }

    function refusedHalt(bytes[] memory envelopes, bytes4 selector) private {
        refused(stranger, address(gate.conflictDesk()), abi.encodeCall(IConflictDesk.halt, (envelopes)), selector);
    }

    function refusedSettle(bytes memory envelope, bytes4 selector) private {
        refused(stranger, address(gate.conflictDesk()), abi.encodeCall(IConflictDesk.settle, (envelope)), selector);
    }

    function refusedExecution(bytes memory envelope, bytes4 selector) private {
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), selector);
    }

    function inConflict(uint8 lane) private view returns (bool doubtful) {
        (doubtful,) = gate.conflictOf(lane);
    }

    /// The attesters and three bridges, of whom two open a message.
    function fourSeats() private {
        address[] memory adapters = new address[](4);
        (adapters[0], adapters[1], adapters[2], adapters[3]) = (voterA, voterB, address(attesting), voterC);
        vm.startPrank(admin);
        gate.closeSession(SESSION);
        gate.openSession(2, adapters, 2, 4);
        vm.stopPrank();
    }

    function ofSessionTwo(bytes memory envelope) private pure returns (bytes memory) {
        envelope[14] = bytes1(uint8(2));
        return envelope;
    }

    /* ONE FALSE ADAPTER */

    /// One bridge votes for a false root every cycle: each root takes effect, one root delay later than otherwise, and no forged one does.
    function test_oneFalseAdapterCostsARootDelayAndNothingElse() external {
        for (uint64 cycle = 1; cycle <= 3; cycle++) {
            vote(voterA, forged(cycle));
            vote(voterB, honest(cycle));
            vote(address(attesting), honest(cycle));
            gate.execute(honest(cycle));
            refusedExecution(forged(cycle), VotesMissing.selector);
            uint64 effectiveAt = vault.maturingRoot().effectiveAtSeconds;
            vm.assertEq(effectiveAt, block.timestamp + 2 * ROOT_DELAY, "twice the delay");
            vm.warp(effectiveAt);
            vault.activate();
            vm.assertEq(vault.effectiveRoot().cycle, cycle, "in effect");
            vm.assertEq(vault.effectiveRoot().root, keccak256("honest"), "the honest one");
        }
        vm.assertTrue(inConflict(1), "as long as it does");
    }

    /// Whatever one bridge votes for, and however often, the others are never halted by it.
    function testFuzz_oneAdapterNeverHaltsALane(bytes32[4] memory others, bool attested, bool carried) external {
        bytes[] memory shown = new bytes[](5);
        shown[4] = honest(1);
        if (attested) vote(address(attesting), shown[4]);
        if (carried) vote(voterB, shown[4]);
        for (uint256 i = 0; i < 4; i++) {
            shown[i] = root(1, keccak256(abi.encode(others[i], i)));
            vote(voterA, shown[i]);
        }
        refusedHalt(shown, ConflictUndecided.selector);
        if (!attested) vote(address(attesting), shown[4]);
        if (!carried) vote(voterB, shown[4]);
        gate.execute(shown[4]);
        vm.assertEq(vault.maturingRoot().root, keccak256("honest"), "executed");
    }

    /// From the conflict on two of four adapters open nothing more on the lane, of whatever sequence.
    function testFuzz_allAdaptersButOneAreNeeded(uint64 sequence, uint64 later) external {
        sequence = uint64(edged(sequence, 1, JUMP - 1));
        later = uint64(edged(later, sequence + 1, JUMP));
        fourSeats();
        bytes memory next = ofSessionTwo(honest(later));
        vote(voterA, ofSessionTwo(forged(sequence)));
        vote(voterB, ofSessionTwo(honest(sequence)));
        vote(address(attesting), next);
        vote(voterB, next);
        refusedExecution(next, VotesMissing.selector);
        vote(voterC, next);
        gate.execute(next);
        vm.assertTrue(vault.maturingRoot().slowed, "and waits");
    }

    /// Stolen attester keys and one bridge are first; the other bridge's honest vote still doubles the time for a veto.
    function testFuzz_aLateConflictSlowsWhatWaits(uint256 elapsed, bytes32 third) external {
        vm.assume(third != keccak256("honest") && third != keccak256("forged"));
        bytes memory stolen = forged(1);
        bytes memory rest = honest(1);
        bytes memory more = root(1, third);
        deliver(stolen);
        uint64 effectiveAt = vault.maturingRoot().effectiveAtSeconds;
        vm.warp(block.timestamp + edged(elapsed, 0, ROOT_DELAY - 1));
        vote(voterB, rest);
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, effectiveAt + ROOT_DELAY, "twice");
        vote(voterB, more);
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, effectiveAt + ROOT_DELAY, "once only");
        vote(address(attesting), rest);
        refusedExecution(rest, SequenceStale.selector);
    }

    /// A root whose delay has passed is in effect by right.
    function testFuzz_aConflictAfterTheDelayChangesNothing(uint256 elapsed) external {
        bytes memory other = honest(1);
        deliver(forged(1));
        uint64 effectiveAt = vault.maturingRoot().effectiveAtSeconds;
        vm.warp(block.timestamp + edged(elapsed, ROOT_DELAY, LIFETIME));
        vote(voterB, other);
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, effectiveAt, "unchanged");
        vm.assertTrue(inConflict(1), "the lane is slow from now on");
    }

    /// However the three vote for two ids, at most one is executed, and a conflict before it makes it wait.
    function testFuzz_twoIdsAreNeverBothExecuted(uint8[12] memory votes) external {
        bytes[2] memory ids = [honest(1), forged(1)];
        address[3] memory voters = [voterA, voterB, address(attesting)];
        uint256 done = 0;
        for (uint256 i = 0; i < votes.length; i++) {
            vm.prank(voters[votes[i] % 3]);
            (bool counted,) = address(gate).call(abi.encodeCall(gate.vote, (ids[(votes[i] / 3) % 2])));
            counted;
            bool before = gate.conflicted(1, 1);
            (bool executed,) = address(gate).call(abi.encodeCall(gate.execute, (ids[(votes[i] / 6) % 2])));
            if (!executed) continue;
            done++;
            vm.assertTrue(vault.maturingRoot().slowed == before, "slow in conflict");
        }
        vm.assertTrue(done <= 1, "one effect");
        vm.assertTrue(done == 0 || vault.maturingRoot().slowed == gate.conflicted(1, 1), "slow at the end");
    }

    /* THE END OF A CONFLICT */

    /// The first message that every adapter voted for ends it, whether the last vote came before its execution or after.
    function testFuzz_aConflictEndsWhenAllAgree(bool late) external {
        vote(voterA, forged(1));
        vote(voterB, honest(1));
        bytes memory next = honest(2);
        refusedSettle(next, ConflictMissing.selector);
        voted(next);
        if (late) gate.execute(next);
        if (late) refusedSettle(next, VotesMissing.selector);
        vote(voterB, next);
        if (late) {
            vm.assertTrue(inConflict(1), "until it is settled");
            gate.conflictDesk().settle(next);
        } else {
            gate.execute(next);
        }
        vm.assertTrue(!inConflict(1), "settled");
        vm.assertTrue(vault.maturingRoot().slowed == late, "only what came before waits");
        refusedSettle(next, ConflictMissing.selector);
        deliver(honest(3));
        vm.assertTrue(!vault.nextRoot().slowed, "as ever");
    }

    /// All votes for an id of a sequence that has two prove that an adapter votes for both.
    function testFuzz_aSequenceInConflictNeverSettlesIt(bool late) external {
        vote(voterA, forged(1));
        voted(honest(1));
        if (late) gate.execute(honest(1));
        vote(voterB, honest(1));
        if (late) refusedSettle(honest(1), ConflictUndecided.selector);
        else gate.execute(honest(1));
        vm.assertTrue(inConflict(1) && vault.maturingRoot().slowed, "in conflict");
    }

    function test_theAdminEndsAConflict() external {
        vote(voterA, forged(1));
        vote(voterB, honest(1));
        refused(stranger, address(gate), abi.encodeCall(gate.liftConflict, (1)), Unauthorized.selector);
        vm.prank(admin);
        gate.liftConflict(1);
        deliver(honest(2));
        vm.assertTrue(!vault.maturingRoot().slowed, "as ever");
    }

    /* THE HALT */

    /// Two bridges vote for a false root and two adapters do not: nobody knows which, so that nothing counts until the admin has.
    function test_aLaneWhoseAdaptersCannotAgreeStandsStill() external {
        fourSeats();
        bytes memory wrong = ofSessionTwo(forged(5));
        bytes memory truth = ofSessionTwo(honest(5));
        bytes memory next = ofSessionTwo(honest(6));
        bytes memory creditUpdate = ofSessionTwo(credit(5, keccak256("credit")));
        vote(voterA, wrong);
        vote(voterB, wrong);
        vote(voterC, truth);
        refusedHalt(pair(wrong, truth), ConflictUndecided.selector);
        vote(address(attesting), truth);
        vm.expectEmit(address(gate));
        emit IMessageGate.LaneHalt(1, 5);
        halts(pair(wrong, truth));
        vote(voterA, next);
        vote(voterB, next);
        vote(voterC, next);
        vote(address(attesting), next);
        refusedExecution(next, LaneHalted.selector);
        vote(voterB, creditUpdate);
        vote(address(attesting), creditUpdate);
        gate.execute(creditUpdate);
        vm.assertEq(venue.creditCycle(), 5, "another lane goes on");
        uint32[] memory sessions = new uint32[](1);
        sessions[0] = 2;
        vm.prank(admin);
        gate.revokeAdapter(voterA, sessions);
        gate.execute(next);
        vm.assertEq(vault.maturingRoot().cycle, 6, "the others agree");
    }

    /// A revoked adapter is the one that may be missing: all that are left must agree.
    function test_withoutTheRevokedOneAllMustAgree() external {
        fourSeats();
        bytes memory next = ofSessionTwo(honest(6));
        vote(voterA, ofSessionTwo(forged(5)));
        vote(voterB, ofSessionTwo(honest(5)));
        uint32[] memory sessions = new uint32[](1);
        sessions[0] = 2;
        vm.prank(admin);
        gate.revokeAdapter(voterA, sessions);
        vote(address(attesting), next);
        vote(voterB, next);
        refusedExecution(next, VotesMissing.selector);
        vote(voterC, next);
        gate.execute(next);
        vm.assertTrue(!inConflict(1), "all that are left agreed");
    }

    /// A conflict that a newer sequence has passed over holds nothing up, nor one under a former session.
    function test_anOldConflictHaltsNothing() external {
        fourSeats();
        bytes memory wrong = ofSessionTwo(forged(5));
        bytes memory truth = ofSessionTwo(honest(5));
        bytes memory next = ofSessionTwo(honest(6));
        vote(voterA, wrong);
        vote(voterB, wrong);
        vote(voterC, truth);
        vote(address(attesting), truth);
        vm.prank(admin);
        gate.openSession(3, list(voterA, voterB, address(attesting)), 2, 4);
        refusedHalt(pair(wrong, truth), SessionUnknown.selector);
        vote(voterB, next);
        vote(voterC, next);
        vote(address(attesting), next);
        gate.execute(next);
        refusedHalt(pair(wrong, truth), ConflictMissing.selector);
    }

    function test_aHaltNeedsIdsOfOnePlace() external {
        bytes[] memory one = new bytes[](1);
        one[0] = honest(1);
        refusedHalt(one, InputInvalid.selector);
        refusedHalt(pair(forged(1), honest(1)), ConflictMissing.selector);
        vote(voterA, forged(1));
        vote(voterB, honest(1));
        refusedHalt(pair(forged(1), honest(2)), InputInvalid.selector);
        refusedHalt(pair(forged(1), forged(1)), ConflictUndecided.selector);
    }

    /* EXEMPTIONS AND RIGHTS */

    /// Only lanes of roots are ever in conflict: on the others what counts is the threshold, and no delay.
    function testFuzz_otherLanesAreExempt(bool last) external {
        EnvelopeHeader memory h = headerOf(4, 1);
        h.lane = last ? 3 : 0;
        bytes memory a = encoded(h);
        h.cycle = 2;
        bytes memory b = encoded(h);
        vote(voterA, a);
        vote(voterB, b);
        vm.assertTrue(gate.conflicted(h.lane, 1), "recorded");
        vm.assertTrue(!inConflict(h.lane) && !inConflict(1) && !inConflict(2), "no conflict");
        refusedHalt(pair(a, b), ConflictMissing.selector);
    }

    /// A credit root waits twice as long before it raises credit, and what it lowers counts immediately.
    function testFuzz_creditRisesLater(bool late) external {
        bytes memory wrong = credit(1, keccak256("forged"));
        bytes memory truth = credit(1, keccak256("credit"));
        vote(voterA, wrong);
        vote(voterB, truth);
        vote(address(attesting), truth);
        if (late) gate.execute(truth);
        vote(voterA, truth);
        if (!late) gate.execute(truth);
        vm.assertEq(venue.newestCredit().creditRoot, keccak256("credit"), "bounds trades immediately");
        vm.assertEq(venue.newestCredit().dueAtSeconds, block.timestamp + 2 * CREDIT_DELAY, "twice the delay");
        vm.assertTrue(!inConflict(1), "the other lane is not concerned");
    }

    function testFuzz_onlyItsGateAndDeskDecide(address caller) external {
        vm.assume(caller != address(gate) && caller != address(gate.conflictDesk()));
        refused(caller, address(vault), abi.encodeCall(vault.onConflict, (1)), Unauthorized.selector);
        refused(caller, address(venue), abi.encodeCall(venue.onConflict, (1)), Unauthorized.selector);
        refused(caller, address(gate), abi.encodeCall(gate.haltLane, (1, 1)), Unauthorized.selector);
        refused(caller, address(gate), abi.encodeCall(gate.settleConflict, (1)), Unauthorized.selector);
    }
}
