// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    ConfigInvalid,
    CreditExceeded,
    CreditRootMissing,
    InstrumentUnknown,
    PriceOutsideBand,
    ProofInvalid,
    Unauthorized,
    VenueCapExceeded,
    VotesMissing
} from "../../src/error/Errors.sol";
import {VenueGateway} from "../../src/VenueGateway.sol";
import {Band, Credit, IVenueGateway, Leg} from "../../src/interface/IVenueGateway.sol";
import {Tree} from "../support/Tree.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice What forged or late credit roots can do.
contract VenueCreditTest is VenueWorld {
    Credit[2] private oldCredits;
    Band private oldBand;

    /// Roots that a forger had voted for: no credit, no margin, its own key for both accounts.
    function forged() private {
        makerCredit.trader = toBytes32(vm.addr(MAKER_KEY));
        takerCredit.trader = toBytes32(vm.addr(TAKER_KEY));
        (makerCredit.limitQuanta, takerCredit.limitQuanta) = (quanta(type(uint128).max), quanta(type(uint128).max));
        (band.lowTicks, band.highTicks) = (1_000, 1_000);
        (band.marginPerLotQuanta, band.quantaPerTickLot) = (quanta(0), quanta(0));
    }

    /// Keeps the leaves and proofs of the root in effect.
    function keepProofs() private {
        (oldCredits[0], oldCredits[1], oldBand) = (makerCredit, takerCredit, band);
        oldCredits[0].proof = Tree.proof(creditLeaves, 0);
        oldCredits[1].proof = Tree.proof(creditLeaves, 1);
    }

    /// A newer root that waits.
    function newer(uint64 cycle, bool byAll) private returns (bytes memory envelope) {
        envelope = creditEnvelope(cycle, toBytes32(address(venue)), START + 2 days);
        if (byAll) deliverByAll(envelope);
        else deliver(envelope);
    }

    /// The trade with the proofs under both roots.
    function twice(Deal memory d) private view returns (bytes memory) {
        Leg memory maker = legOf(d.maker, d.makerSignature, d.makerCredit);
        Leg memory taker = legOf(d.taker, d.takerSignature, d.takerCredit);
        Band[] memory bands = new Band[](2);
        (maker.credits, taker.credits) = (new Credit[](2), new Credit[](2));
        (maker.credits[0], maker.credits[1]) = (oldCredits[0], d.makerCredit);
        (taker.credits[0], taker.credits[1]) = (oldCredits[1], d.takerCredit);
        (bands[0], bands[1]) = (oldBand, d.band);
        return abi.encodeCall(venue.trade, (maker, taker, bands, d.sizeLots));
    }

    function refusedTwice(Deal memory d, bytes4 selector) private {
        refused(stranger, address(venue), twice(d), selector);
    }

    function tradesTwice(Deal memory d) private {
        (bool done,) = address(venue).call(twice(d));
        vm.assertTrue(done, "traded");
    }

    /* FORGED ROOTS */

    /// A band without margin leaves the floor, so that the cap binds the lots whatever root arrives.
    function testFuzz_aBandWithoutMarginStillUsesTheFloor(uint64 floor, uint64 lots) external {
        floor = uint64(edged(floor, 1, 1e12));
        vm.prank(admin);
        venue.setInstrument(1, quanta(floor), quanta(1), 1);
        forged();
        post(1);
        Deal memory d = deal();
        uint256 most = HARD_CAP.toUint256() / (2 * uint256(floor));
        sized(d, type(uint64).max, uint64(edged(lots, most + 1, 1e18)));
        d.taker.limitTicks = 1_000;
        signed(d);
        refusedTrade(d, VenueCapExceeded.selector);
        if (most == 0) return;
        d.sizeLots = uint64(most);
        trade(d);
        assertQuanta(venue.totalUsed(), 2 * uint256(floor) * most, "the floor of both");
    }

    /// A forged root raises nothing before its delay, and a veto leaves the honest one.
    function testFuzz_aForgedRootRaisesNothingBeforeTheVeto(uint64 jump, uint64 lots) external {
        post(1);
        keepProofs();
        forged();
        newer(uint64(edged(jump, 2, JUMP)), true);
        Deal memory d = deal();
        // The honest limit of the taker is 50,000, each lot of it uses 250 at the least.
        sized(d, type(uint64).max, uint64(edged(lots, 201, 1e6)));
        refusedTrade(d, ProofInvalid.selector);
        refusedTwice(d, CreditExceeded.selector);
        vetoTo(1);
        vm.warp(block.timestamp + 1 hours);
        refusedTrade(d, ProofInvalid.selector);
        vm.assertEq(venue.effectiveCredit().cycle, 1, "the honest root counts");
        vm.assertEq(venue.newestCredit().cycle, 1, "alone");
    }

    /// One that took effect unseen ends with the veto; nothing trades until a newer honest one.
    function testFuzz_aVetoEndsAForgedRootInEffect(uint64 cycle) external {
        post(1);
        forged();
        post(uint64(edged(cycle, 2, JUMP)));
        trade(deal());
        vetoTo(1);
        refusedTrade(deal(), CreditRootMissing.selector);
        vm.assertEq(venue.creditCycle(), 1, "the next honest one is newer");
    }

    function vetoTo(uint64 sequence) private {
        vm.prank(admin);
        gate.setWatchtowers(list(voterA, voterB), 2, 60);
        vm.prank(voterA);
        gate.veto(2, sequence);
        vm.prank(voterB);
        gate.veto(2, sequence);
    }

    /* THE DELAY */

    function testFuzz_theCreditDelayHasBounds(uint64 delay) external {
        delay = delay % 2 == 0 ? 0 : uint64(edged(delay, 1 days + 1, type(uint64).max));
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "creditDelaySeconds"));
        new VenueGateway(HOUSE, SECOND, gate, admin, HARD_CAP, delay);
    }

    /// Two of three adapters only lower: the raise waits for the last vote, which starts the delay by itself.
    function testFuzz_aRaiseNeedsEveryAdapter(uint64 wait) external {
        post(1);
        keepProofs();
        takerCredit.limitQuanta = quanta(100_000);
        makerCredit.limitQuanta = quanta(200_000);
        bytes memory envelope = newer(2, false);
        vm.warp(block.timestamp + edged(wait, 0, 30 minutes));
        Deal memory d = deal();
        sized(d, 1_000, 250);
        refusedTwice(d, CreditExceeded.selector);
        refused(stranger, address(venue), abi.encodeCall(venue.confirmCredit, (envelope)), VotesMissing.selector);
        vm.expectEmit(address(venue));
        emit IVenueGateway.CreditRootConfirmed(2, uint64(block.timestamp) + CREDIT_DELAY);
        vote(voterB, envelope);
        refusedTwice(d, CreditExceeded.selector);
        vm.warp(block.timestamp + CREDIT_DELAY);
        trade(d);
        assertQuanta(venue.used(TAKER), 250 * (50 + 100 * 2), "raised");
        refused(stranger, address(venue), abi.encodeCall(venue.confirmCredit, (envelope)), CreditRootMissing.selector);
    }

    /// What a newer root lowers counts as soon as it arrives, with two votes: limit, price band and account.
    function testFuzz_aNewerRootLowersImmediately(uint64 lots, bool band_) external {
        post(1);
        keepProofs();
        lots = uint64(edged(lots, 1, 100));
        if (band_) (band.lowTicks, band.highTicks) = (1_001, 1_050);
        else takerCredit.limitQuanta = quanta(uint256(lots) * 250 - 1);
        newer(2, false);
        Deal memory d = deal();
        sized(d, 100, lots);
        refusedTwice(d, band_ ? PriceOutsideBand.selector : CreditExceeded.selector);
        if (band_ || lots == 1) return;
        sized(d, 100, lots - 1);
        tradesTwice(d);
    }

    /// Use is counted by the widest of both bands, so that neither root can hide distance or margin.
    function testFuzz_useIsCountedByTheWiderBand(bool newerIsWider, uint64 price) external {
        (makerCredit.limitQuanta, takerCredit.limitQuanta) = (HARD_CAP, HARD_CAP);
        if (newerIsWider) narrow();
        post(1);
        keepProofs();
        price = uint64(edged(price, 990, 1_010));
        if (newerIsWider) widen();
        else narrow();
        newer(2, true);
        Deal memory d = deal();
        (d.maker.limitTicks, d.taker.limitTicks) = (price, price);
        signed(d);
        tradesTwice(d);
        assertQuanta(venue.used(MAKER), 10 * (50 + uint256(1_100 - price) * 2), "seller, up");
        assertQuanta(venue.used(TAKER), 10 * (50 + uint256(price - 900) * 2), "buyer, down");
    }

    function narrow() private {
        (band.lowTicks, band.highTicks) = (990, 1_010);
        (band.marginPerLotQuanta, band.quantaPerTickLot) = (quanta(1), quanta(1));
    }

    function widen() private {
        (band.lowTicks, band.highTicks) = (900, 1_100);
        (band.marginPerLotQuanta, band.quantaPerTickLot) = (quanta(50), quanta(2));
    }

    /// A stream of newer roots does not keep one from taking effect.
    function testFuzz_aMaturingRootIsNotReplaced(uint8 more) external {
        VenueGateway slow = new VenueGateway(HOUSE, SECOND, gate, admin, HARD_CAP, 100);
        vm.prank(admin);
        gate.setHandler(2, address(slow));
        bytes32 to = toBytes32(address(slow));
        uint64 count = uint64(edged(more, 1, 20));
        for (uint64 cycle = 1; cycle <= count + 1; cycle++) {
            deliverByAll(creditEnvelope(cycle, to, START + 2 days));
            vm.warp(block.timestamp + 1);
        }
        vm.assertEq(slow.effectiveCredit().cycle, 0, "none yet");
        vm.warp(START + 100);
        vm.assertEq(slow.effectiveCredit().cycle, 1, "the first");
        vm.warp(START + 100 + count);
        vm.assertEq(slow.effectiveCredit().cycle, count + 1, "then the newest");
    }

    /* THE CAP */

    /// Wash trades spend a day of the venue, not its life.
    function testFuzz_theCapComesBack(uint256 later, bool makerBuys) external {
        (makerCredit.limitQuanta, takerCredit.limitQuanta) = (HARD_CAP, HARD_CAP);
        (makerCredit.expirySeconds, takerCredit.expirySeconds) = (type(uint64).max, type(uint64).max);
        post(1, toBytes32(address(venue)), type(uint64).max);
        Deal memory d = deal();
        (d.maker.buy, d.taker.buy) = (makerBuys, !makerBuys);
        d.taker.limitTicks = 1_000;
        (d.maker.expirySeconds, d.taker.expirySeconds) = (type(uint64).max, type(uint64).max);
        sized(d, type(uint64).max, 2_000_000);
        trade(d);
        assertQuanta(venue.recentUse(), HARD_CAP.toUint256(), "all of it");
        d.sizeLots = 1;
        uint256 day = block.timestamp / 1 days;
        // Anywhere in this day and the next.
        vm.warp(edged(later, block.timestamp, (day + 2) * 1 days - 1));
        refusedTrade(d, VenueCapExceeded.selector);
        vm.warp((day + 2) * 1 days);
        trade(d);
        assertQuanta(venue.recentUse(), 500, "back");
        assertQuanta(venue.totalUsed(), HARD_CAP.toUint256() + 500, "the total does not fall");
    }

    function testFuzz_termsAreTheAdmins(address caller, uint16 instrument) external {
        vm.assume(caller != admin);
        bytes memory call = abi.encodeCall(venue.setInstrument, (instrument, quanta(1), quanta(1), 1));
        refused(caller, address(venue), call, Unauthorized.selector);
    }

    function testFuzz_termsAreNeverZero(uint256 figure) external {
        bytes memory call = abi.encodeCall(venue.setInstrument, (1, quanta(0), quanta(1), 1));
        refusedAs(admin, address(venue), call, "marginFloorQuanta");
        uint256 tick = figure % 2 == 0 ? 0 : edged(figure, 1 << 64, (1 << 127) - 1);
        call = abi.encodeCall(venue.setInstrument, (1, quanta(1), quanta(tick), 1));
        refusedAs(admin, address(venue), call, "quantaPerTickLot");
    }

    function testFuzz_unlistedInstrumentsDoNotTrade(uint16 instrument) external {
        vm.assume(instrument != 1);
        band.instrument = instrument;
        post(1);
        Deal memory d = deal();
        (d.maker.instrument, d.taker.instrument) = (instrument, instrument);
        signed(d);
        refusedTrade(d, InstrumentUnknown.selector);
        vm.prank(admin);
        venue.setInstrument(instrument, quanta(1), quanta(1), 1);
        trade(d);
        vm.prank(admin);
        venue.setInstrument(instrument, quanta(1), quanta(1), 0);
        refusedTrade(d, InstrumentUnknown.selector);
    }
}
