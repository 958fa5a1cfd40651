// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VenueGateway} from "../../src/VenueGateway.sol";
import {
    AmountOutOfRange,
    ConfigInvalid,
    CreditExpired,
    CreditRootMissing,
    CycleOutOfOrder,
    DestinationMismatch,
    EnvelopeMalformed,
    KindUnknown,
    PayloadMalformed,
    RootNotNewer,
    Unauthorized
} from "../../src/error/Errors.sol";
import {CreditSlot, IVenueGateway} from "../../src/interface/IVenueGateway.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {CreditUpdatePayload, PayloadCodec} from "../../src/library/PayloadCodec.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice Credit roots and their expiry, and the cap that no root lifts.
contract VenueCreditRootsTest is VenueWorld {
    function messageCall(bytes memory envelope) private view returns (bytes memory) {
        return abi.encodeCall(venue.onMessage, (bytes32(0), envelope, 2));
    }

    function refusedMessage(address caller, bytes memory envelope, bytes4 selector) private {
        uint64 before = venue.creditCycle();
        refused(caller, address(venue), messageCall(envelope), selector);
        vm.assertEq(venue.creditCycle(), before, "no root");
    }

    function envelopeOf(uint64 cycle) private returns (bytes memory) {
        return creditEnvelope(cycle, toBytes32(address(venue)), START + 2 days);
    }

    function encoded(EnvelopeHeader memory h) private view returns (bytes memory) {
        CreditUpdatePayload memory payload =
            CreditUpdatePayload(toBytes32(address(venue)), keccak256("credit"), keccak256("band"), START + 1 days, 0);
        return EnvelopeCodec.encode(h, PayloadCodec.encode(payload));
    }

    function testFuzz_constructionRefusesAnotherScope(uint32 houseId, uint16 chain) external {
        vm.assume(houseId != HOUSE && chain != SECOND);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new VenueGateway(houseId, SECOND, gate, admin, quanta(1), 1);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new VenueGateway(HOUSE, chain, gate, admin, quanta(1), 1);
    }

    function testFuzz_constructionRefusesACapOutOfRange(uint256 cap) external {
        cap = edged(cap, 1 << 127, type(uint128).max);
        vm.expectRevert(abi.encodeWithSelector(AmountOutOfRange.selector, cap));
        new VenueGateway(HOUSE, SECOND, gate, admin, quanta(cap), 1);
    }

    function testFuzz_rootsComeFromTheGateAlone(address caller) external {
        vm.assume(caller != address(gate));
        refusedMessage(caller, envelopeOf(1), Unauthorized.selector);
    }

    function testFuzz_rootsOfAnotherKindAreRefused(uint8 kind) external {
        // A stop of credit is on another lane.
        vm.assume(kind != 2 && kind != 7);
        bytes memory envelope = envelopeOf(1);
        envelope[1] = bytes1(kind);
        refusedMessage(address(gate), envelope, KindUnknown.selector);
    }

    function testFuzz_rootsOfAnotherLengthAreRefused(uint256 length) external {
        length = edged(length, 0, 473);
        if (length == 136) length = 137;
        bytes memory envelope = EnvelopeCodec.encode(headerOf(2, 1), new bytes(length));
        refusedMessage(address(gate), envelope, PayloadMalformed.selector);
    }

    function testFuzz_rootsOfAnotherVenueAreRefused(bytes32 other) external {
        vm.assume(other != toBytes32(address(venue)));
        bytes memory envelope = creditEnvelope(1, other, START + 2 days);
        refusedMessage(address(gate), envelope, DestinationMismatch.selector);
    }

    /// On another lane, or under another sequence than its cycle, a root would not compete with the true one (P12).
    function testFuzz_rootsOnAnotherLaneOrSequenceAreRefused(uint8 lane, uint64 sequence, uint64 cycle) external {
        vm.assume(lane % 4 != 2 && sequence != cycle);
        EnvelopeHeader memory h = headerOf(2, cycle);
        h.lane = lane % 4;
        refusedMessage(address(gate), encoded(h), EnvelopeMalformed.selector);
        h = headerOf(2, sequence);
        h.cycle = cycle;
        refusedMessage(address(gate), encoded(h), CycleOutOfOrder.selector);
    }

    function testFuzz_rootsOfAnOlderCycleAreRefused(uint64 last, uint64 cycle) external {
        last = uint64(edged(last, 1, JUMP));
        cycle = uint64(edged(cycle, 0, last));
        post(last);
        refusedMessage(address(gate), envelopeOf(cycle), RootNotNewer.selector);
    }

    /// The last transport votes for every message, some cycles late: credit follows it, that much later, and never rises on
    /// fewer votes. The newest root bounds every trade meanwhile.
    function testFuzz_aLateTransportDelaysCreditAndEndsItNot(uint64 lateBy, uint64 cycleSeconds) external {
        lateBy = uint64(edged(lateBy, 0, 12));
        cycleSeconds = uint64(edged(cycleSeconds, CREDIT_DELAY + 1, 90));
        bytes[] memory sent = new bytes[](31);
        for (uint64 cycle = 1; cycle <= 30; cycle++) {
            sent[cycle] = envelopeOf(cycle);
            deliver(sent[cycle]);
            if (cycle > lateBy) vote(voterB, sent[cycle - lateBy]);
            vm.warp(block.timestamp + cycleSeconds);
            vm.assertEq(venue.effectiveCredit().cycle, cycle > lateBy ? cycle - lateBy : 0, "as late as the vote");
            vm.assertEq(venue.newestCredit().cycle, cycle, "the newest bounds");
        }
        if (lateBy == 0) trade(deal());
    }

    /// What was vetoed is not put in by votes that come later, nor by anyone's report of them; older roots are.
    function testFuzz_lateVotesPutNoVetoedRootIn(uint64 honest, bool reported) external {
        honest = uint64(edged(honest, 1, 4));
        bytes[] memory sent = new bytes[](6);
        for (uint64 cycle = 1; cycle <= 5; cycle++) {
            sent[cycle] = envelopeOf(cycle);
            deliver(sent[cycle]);
        }
        vm.prank(admin);
        gate.setWatchtowers(list(address(0x71), address(0x72)), 2, 600);
        vm.prank(address(0x71));
        gate.veto(2, honest);
        vm.prank(address(0x72));
        gate.veto(2, honest);
        for (uint64 cycle = 5; cycle > honest; cycle--) {
            vote(voterB, sent[cycle]);
            if (reported) {
                bytes memory call = abi.encodeCall(venue.confirmCredit, (sent[cycle]));
                refused(stranger, address(venue), call, CreditRootMissing.selector);
            }
        }
        vm.warp(block.timestamp + CREDIT_DELAY);
        vm.assertEq(venue.effectiveCredit().cycle, 0, "none of them");
        vote(voterB, sent[honest]);
        vm.warp(block.timestamp + CREDIT_DELAY);
        vm.assertEq(venue.effectiveCredit().cycle, honest, "the honest one");
    }

    function testFuzz_tradesNeedARoot(Deal memory d) external {
        refusedTrade(d, CreditRootMissing.selector);
    }

    function testFuzz_tradesEndWithTheWholeRoot(uint256 lifetime, uint256 late) external {
        lifetime = edged(lifetime, 0, 1 hours - 1);
        post(1, toBytes32(address(venue)), uint64(START + lifetime));
        Deal memory d = deal();
        vm.warp(START + lifetime + edged(late, 1, 1 hours - lifetime));
        refusedTrade(d, CreditExpired.selector);
    }

    function testFuzz_theCapIsTheAdmins(address caller, uint256 cap) external {
        vm.assume(caller != admin);
        bytes memory call = abi.encodeCall(venue.setHardCap, (quanta(cap % (1 << 127))));
        refused(caller, address(venue), call, Unauthorized.selector);
    }

    function testFuzz_theCapHasARange(uint256 cap) external {
        cap = edged(cap, 1 << 127, type(uint128).max);
        bytes memory call = abi.encodeCall(venue.setHardCap, (quanta(cap)));
        refused(admin, address(venue), call, AmountOutOfRange.selector);
    }

    function testFuzz_theCapIsSet(uint256 cap) external {
        cap = edged(cap, 0, (1 << 127) - 1);
        vm.expectEmit(address(venue));
        emit IVenueGateway.HardCapSet(quanta(cap));
        vm.prank(admin);
        venue.setHardCap(quanta(cap));
        assertQuanta(venue.hardCapQuanta(), cap, "set");
    }

    /// A newer root waits with all its fields.
    function testFuzz_rootsAreKeptAndEmitted(bytes32 creditRoot, bytes32 bandRoot, uint64 expiry, uint64 cycle)
        external
    {
        cycle = uint64(edged(cycle, 2, JUMP));
        post(1);
        CreditUpdatePayload memory payload =
            CreditUpdatePayload(toBytes32(address(venue)), creditRoot, bandRoot, expiry, keccak256("digest"));
        bytes memory envelope = EnvelopeCodec.encode(headerOf(2, cycle), PayloadCodec.encode(payload));
        voted(envelope);
        vm.expectEmit(address(venue));
        emit IVenueGateway.CreditRootReceived(cycle, creditRoot, bandRoot, expiry, type(uint64).max);
        gate.execute(envelope);
        CreditSlot memory newest = venue.newestCredit();
        vm.assertTrue(newest.creditRoot == creditRoot && newest.bandRoot == bandRoot, "roots");
        vm.assertTrue(newest.cycle == cycle && newest.expirySeconds == expiry, "cycle and expiry");
        vm.assertEq(venue.creditCycle(), cycle, "newest cycle");
        vm.assertEq(venue.effectiveCredit().cycle, 1, "the last one stays in effect");
    }
}
