// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    CreditStopped,
    DestinationMismatch,
    EnvelopeMalformed,
    HouseMismatch,
    KindUnknown,
    MessageAlreadyExecuted,
    PayloadMalformed,
    SessionUnknown,
    Unauthorized,
    VotesMissing
} from "../../src/error/Errors.sol";
import {IVenueGateway} from "../../src/interface/IVenueGateway.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {CreditStopPayload, PayloadCodec} from "../../src/library/PayloadCodec.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice Credit that ends ahead of the next root (PROTOCOL P28).
contract VenueCreditStopTest is VenueWorld {
    /// How far beyond the newest root a stop reaches.
    uint64 private constant AHEAD = 16;

    function only(AccountId account) private pure returns (AccountId[] memory accounts) {
        accounts = new AccountId[](1);
        accounts[0] = account;
    }

    function stopEnvelope(EnvelopeHeader memory h, bytes32 to, AccountId[] memory accounts)
        private
        pure
        returns (bytes memory)
    {
        return EnvelopeCodec.encode(h, PayloadCodec.encode(CreditStopPayload(to, accounts)));
    }

    /// A stop of one account through a cycle, under a number of the priority lane.
    function stopOf(AccountId account, uint64 number, uint64 cycle) private view returns (bytes memory) {
        EnvelopeHeader memory h = headerOf(7, number);
        h.cycle = cycle;
        return stopEnvelope(h, toBytes32(address(venue)), only(account));
    }

    function refusedStop(bytes memory envelope, bytes4 selector) private {
        refused(address(gate), address(venue), abi.encodeCall(venue.onMessage, (bytes32(0), envelope, 2)), selector);
        vm.assertEq(venue.stoppedThrough(TAKER), 0, "not stopped");
    }

    /* EFFECT */

    /// An account in liquidation trades no longer under the root in effect, nor by an order that it signed before: immediately, with
    /// two votes and without a delay. The others go on.
    function testFuzz_aStoppedAccountTradesNoMore(bool ofMaker, uint64 lots) external {
        post(1);
        Deal memory d = deal();
        d.sizeLots = uint64(edged(lots, 1, 20));
        trade(d);
        AccountId stopped = ofMaker ? MAKER : TAKER;
        uint256 before = venue.used(stopped).toUint256();
        bytes memory envelope = stopOf(stopped, 1, 1);
        voted(envelope);
        vm.expectEmit(address(venue));
        emit IVenueGateway.CreditStop(stopped, 1, quanta(before), 1);
        gate.execute(envelope);
        refusedTrade(d, CreditStopped.selector);
        assertQuanta(venue.used(stopped), before, "it takes nothing");
        vm.assertEq(venue.stoppedThrough(ofMaker ? TAKER : MAKER), 0, "the other side has its credit");
    }

    /// With the next root in effect the account trades again, if it has a leaf there: no stop lasts longer than the roots that it
    /// names, and a forged one no longer than as many as `AHEAD` beyond the newest.
    function testFuzz_aStopEndsWithALaterRoot(uint64 named, bool forged) external {
        post(1);
        named = forged ? uint64(edged(named, 2, type(uint64).max)) : 1;
        deliver(stopOf(TAKER, 1, named));
        uint64 through = named < 1 + AHEAD ? named : 1 + AHEAD;
        vm.assertEq(venue.stoppedThrough(TAKER), through, "bounded");
        for (uint64 cycle = 2; cycle <= through; cycle++) {
            post(cycle);
            refusedTrade(deal(), CreditStopped.selector);
        }
        // Arrived, but the older root still bounds trades.
        bytes memory next = creditEnvelope(through + 1, toBytes32(address(venue)), START + 2 days);
        deliverByAll(next);
        vm.assertEq(venue.newestCredit().cycle, through + 1, "waits");
        vm.warp(block.timestamp + CREDIT_DELAY);
        trade(deal());
    }

    /// A root on its way, of a cycle that the stop ends, gives no credit back when it arrives later than the stop.
    function testFuzz_aStopOvertakesARoot(uint64 behind) external {
        behind = uint64(edged(behind, 1, AHEAD));
        post(1);
        deliver(stopOf(TAKER, 1, 1 + behind));
        post(1 + behind);
        refusedTrade(deal(), CreditStopped.selector);
    }

    /// In any order, each once: what reaches further counts, and an older stop that comes late changes nothing.
    function testFuzz_stopsComeInAnyOrder(uint64 first, uint64 second, bool reversed) external {
        post(JUMP);
        first = uint64(edged(first, 1, JUMP));
        second = uint64(edged(second, 1, JUMP));
        bytes memory one = stopOf(TAKER, reversed ? 2 : 1, first);
        bytes memory two = stopOf(TAKER, reversed ? 1 : 2, second);
        deliver(one);
        voted(two);
        // Also what adds nothing is reported, with what counts.
        vm.expectEmit(address(venue));
        emit IVenueGateway.CreditStop(TAKER, first > second ? first : second, quanta(0), 0);
        gate.execute(two);
        vm.assertEq(venue.stoppedThrough(TAKER), first > second ? first : second, "the highest");
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (one)), MessageAlreadyExecuted.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (two)), MessageAlreadyExecuted.selector);
    }

    function test_oneMessageStopsThirteen() external {
        post(1);
        AccountId[] memory accounts = new AccountId[](13);
        for (uint256 i = 0; i < 13; i++) {
            accounts[i] = AccountId.wrap(keccak256(abi.encode("stopped", i)));
        }
        deliver(stopEnvelope(stopHeader(1), toBytes32(address(venue)), accounts));
        for (uint256 i = 0; i < 13; i++) {
            vm.assertEq(venue.stoppedThrough(accounts[i]), 1, "each");
        }
    }

    /* WHO AND WHERE */

    function stopHeader(uint64 cycle) private view returns (EnvelopeHeader memory h) {
        h = headerOf(7, 1);
        h.cycle = cycle;
    }

    /// Neither bridges nor attesters alone (P21).
    function test_aStopNeedsAttestersAndABridge() external {
        post(1);
        bytes memory envelope = stopOf(TAKER, 1, 1);
        vote(voterA, envelope);
        vote(voterB, envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), VotesMissing.selector);
        envelope = stopOf(TAKER, 2, 1);
        vote(address(attesting), envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), VotesMissing.selector);
        vm.assertEq(venue.stoppedThrough(TAKER), 0, "not stopped");
        trade(deal());
    }

    function testFuzz_stopsComeFromTheGateAlone(address caller) external {
        vm.assume(caller != address(gate));
        bytes memory call = abi.encodeCall(venue.onMessage, (bytes32(0), stopOf(TAKER, 1, 1), 255));
        refused(caller, address(venue), call, Unauthorized.selector);
    }

    function testFuzz_stopsOfAnotherVenueAreRefused(bytes32 other) external {
        vm.assume(other != toBytes32(address(venue)));
        refusedStop(stopEnvelope(stopHeader(1), other, only(TAKER)), DestinationMismatch.selector);
    }

    function testFuzz_stopsOfAnotherHouseAreRefused(uint32 other) external {
        vm.assume(other != HOUSE);
        EnvelopeHeader memory h = stopHeader(1);
        h.houseId = other;
        bytes memory envelope = stopEnvelope(h, toBytes32(address(venue)), only(TAKER));
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (envelope)), HouseMismatch.selector);
    }

    /// On a lane of roots it would use up their sequences and wait for their conflicts.
    function testFuzz_stopsOnAnotherLaneAreRefused(uint8 lane) external {
        EnvelopeHeader memory h = stopHeader(1);
        h.lane = uint8(edged(lane, 1, 3));
        refusedStop(stopEnvelope(h, toBytes32(address(venue)), only(TAKER)), EnvelopeMalformed.selector);
    }

    /// Nor does a root have an effect on the priority lane, where nothing orders it.
    function testFuzz_rootsOnThePriorityLaneHaveNoEffect(uint8 kind) external {
        kind = uint8(edged(kind, 1, 2));
        EnvelopeHeader memory h = headerOf(kind, 1);
        h.lane = 0;
        bytes memory envelope = EnvelopeCodec.encode(h, new bytes(kind == 1 ? 168 : 136));
        voted(envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), EnvelopeMalformed.selector);
    }

    function testFuzz_stopsOfAnotherLengthAreRefused(uint256 length) external {
        length = edged(length, 0, 473);
        if (length % 32 == 0 && length > 32 && length <= 448) length++;
        refusedStop(EnvelopeCodec.encode(stopHeader(1), new bytes(length)), PayloadMalformed.selector);
    }

    function test_otherKindsHaveNoEffectHere() external {
        EnvelopeHeader memory h = stopHeader(1);
        h.kind = 3;
        refusedStop(stopEnvelope(h, toBytes32(address(venue)), only(TAKER)), KindUnknown.selector);
    }

    /* PRECEDENCE */

    /// A second id of its number, a conflict or a veto of the lanes of roots: none holds a stop up (P23).
    function test_noConflictAndNoVetoHoldsAStopUp() external {
        post(1);
        vote(voterB, stopOf(MAKER, 1, 1));
        bytes memory root = creditEnvelope(2, toBytes32(address(venue)), START + 2 days);
        vote(voterB, root);
        deliver(creditEnvelope(2, toBytes32(address(venue)), START + 3 days));
        (bool doubtful,) = gate.conflictOf(2);
        vm.assertTrue(doubtful, "in conflict");
        vm.prank(admin);
        gate.setWatchtowers(list(voterA, voterB), 2, 600);
        vm.prank(voterA);
        gate.veto(2, 1);
        vm.prank(voterB);
        gate.veto(2, 1);
        deliver(stopOf(TAKER, 1, 1));
        vm.assertEq(venue.stoppedThrough(TAKER), 1, "stopped");
        (doubtful,) = gate.conflictOf(0);
        vm.assertTrue(!doubtful, "the priority lane is never in conflict");
        vm.assertEq(gate.lastExecuted(0), 0, "nor has it an order");
    }

    /// A retired session stops what the roots sent under it gave credit, and nothing later (P24).
    function testFuzz_aRetiredSessionStopsItsOwnCyclesAlone(uint64 last, uint64 cycle) external {
        last = uint64(edged(last, 1, 10));
        cycle = uint64(edged(cycle, 1, 20));
        vm.startPrank(admin);
        gate.openSession(2, list(voterA, voterB, address(attesting)), 2, 4);
        gate.retireSession(SESSION, last, uint40(block.timestamp + 1 hours));
        vm.stopPrank();
        // Its number is not what counts: those of the priority lane are no cycles.
        bytes memory envelope = stopOf(TAKER, 1_000_000, cycle);
        voted(envelope);
        bytes memory call = abi.encodeCall(gate.execute, (envelope));
        if (cycle > last) refused(stranger, address(gate), call, SessionUnknown.selector);
        else gate.execute(envelope);
    }
}
