// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AmountZero,
    CreditExpired,
    OrderExpired,
    OrderFilled,
    OrderMismatch,
    PriceOutsideBand,
    ProofInvalid,
    SignatureInvalid
} from "../../src/error/Errors.sol";
import {Order} from "../../src/interface/IVenueGateway.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice Which orders trade.
contract VenueOrdersTest is VenueWorld {
    /// A deal of two crossing orders at any price in the band.
    function priced(uint64 price, uint64 better, bool makerBuys) private view returns (Deal memory d) {
        d = deal();
        d.maker.limitTicks = uint64(edged(price, 900, 1_100));
        (d.maker.buy, d.taker.buy) = (makerBuys, !makerBuys);
        better = uint64(edged(better, 0, 50));
        d.taker.limitTicks = makerBuys ? d.maker.limitTicks - better : d.maker.limitTicks + better;
        signed(d);
    }

    /// Flips one field of an order by the fuzzer's choice.
    function changed(Order memory order, uint8 field, uint64 change) private pure {
        field %= 4;
        if (field == 0) order.limitTicks ^= change;
        if (field == 1) order.sizeLots ^= change;
        if (field == 2) order.nonce ^= change;
        if (field == 3) order.expirySeconds ^= change;
    }

    function refusedSignature(Deal memory d, uint256 side) private {
        (bool done, bytes memory data) = address(venue).call(tradeCall(d));
        vm.assertTrue(!done, "refused");
        vm.assertEq(data, abi.encodeWithSelector(SignatureInvalid.selector, side), "of this side");
    }

    function testFuzz_tradesHaveASize(uint64 price, bool makerBuys) external {
        post(1);
        Deal memory d = priced(price, 0, makerBuys);
        d.sizeLots = 0;
        refusedTrade(d, AmountZero.selector);
    }

    /// The maker's limit is worse for the taker than its own.
    function testFuzz_ordersMustCross(uint64 price, uint64 worse, bool makerBuys) external {
        post(1);
        Deal memory d = priced(price, 0, makerBuys);
        worse = uint64(edged(worse, 1, 800));
        if (makerBuys) d.taker.limitTicks += worse;
        else d.taker.limitTicks -= worse;
        signed(d);
        refusedTrade(d, OrderMismatch.selector);
    }

    /// At prices that would cross, so that nothing but the side is wrong.
    function testFuzz_ordersOfOneSideDoNotTrade(uint64 price, uint64 better, bool buys) external {
        post(1);
        Deal memory d = priced(price, better, !buys);
        d.maker.buy = buys;
        signed(d);
        refusedTrade(d, OrderMismatch.selector);
    }

    function testFuzz_anAccountDoesNotTradeWithItself(AccountId account, uint64 price) external {
        post(1);
        Deal memory d = priced(price, 0, false);
        (d.maker.account, d.taker.account) = (account, account);
        refusedTrade(d, OrderMismatch.selector);
    }

    function testFuzz_ordersAreOfOneInstrument(uint16 instrument, bool ofMaker) external {
        post(1);
        vm.assume(instrument != 1);
        Deal memory d = deal();
        if (ofMaker) d.maker.instrument = instrument;
        else d.taker.instrument = instrument;
        refusedTrade(d, OrderMismatch.selector);
    }

    function testFuzz_pricesOutsideTheBandAreRefused(uint64 price, bool below) external {
        post(1);
        Deal memory d = deal();
        d.maker.limitTicks = uint64(below ? edged(price, 0, 899) : edged(price, 1_101, type(uint64).max));
        d.taker.limitTicks = d.maker.limitTicks;
        signed(d);
        refusedTrade(d, PriceOutsideBand.selector);
    }

    /// Every field of the band is under the proof.
    function testFuzz_bandsAreProven(uint8 field, uint16 change) external {
        post(1);
        vm.assume(change != 0);
        Deal memory d = deal();
        field %= 5;
        if (field == 0) d.band.instrument ^= change;
        if (field == 1) d.band.lowTicks ^= change;
        if (field == 2) d.band.highTicks ^= change;
        if (field == 3) d.band.marginPerLotQuanta = quanta(d.band.marginPerLotQuanta.toUint256() ^ change);
        if (field == 4) d.band.quantaPerTickLot = quanta(d.band.quantaPerTickLot.toUint256() ^ change);
        refusedTrade(d, ProofInvalid.selector);
        d = deal();
        d.band.proof = new bytes32[](1 + change % 20);
        refusedTrade(d, ProofInvalid.selector);
    }

    /// Every field of both credit leaves is under the proof.
    function testFuzz_creditIsProven(uint8 field, uint64 change, bool ofMaker) external {
        post(1);
        vm.assume(change != 0);
        Deal memory d = deal();
        field %= 6;
        if (field == 5) (ofMaker ? d.maker : d.taker).account = AccountId.wrap(bytes32(uint256(change)));
        else changeCredit(d, field, change, ofMaker);
        refusedTrade(d, ProofInvalid.selector);
    }

    function changeCredit(Deal memory d, uint8 field, uint64 change, bool ofMaker) private pure {
        if (!ofMaker) (d.makerCredit, d.takerCredit) = (d.takerCredit, d.makerCredit);
        if (field == 0) d.makerCredit.trader ^= bytes32(uint256(change));
        if (field == 1) d.makerCredit.limitQuanta = quanta(d.makerCredit.limitQuanta.toUint256() ^ change);
        if (field == 2) d.makerCredit.expirySeconds ^= change;
        if (field == 3) d.makerCredit.flags ^= uint8(edged(change, 1, 255));
        if (field == 4) d.makerCredit.proof[0] ^= bytes32(uint256(change));
        if (!ofMaker) (d.makerCredit, d.takerCredit) = (d.takerCredit, d.makerCredit);
    }

    /// A changed field of a signed order is another order.
    function testFuzz_ordersAreSigned(uint8 field, uint64 change, bool ofMaker) external {
        post(1);
        Deal memory d = deal();
        Order memory order = ofMaker ? d.maker : d.taker;
        bytes32 before = venue.orderHash(order);
        changed(order, field, change);
        vm.assume(venue.orderHash(order) != before);
        (bool done,) = address(venue).call(tradeCall(d));
        vm.assertTrue(!done, "refused");
        if (field % 4 == 2) refusedSignature(d, ofMaker ? 0 : 1);
    }

    function testFuzz_signaturesAreTheTraders(uint256 key, bool ofMaker) external {
        post(1);
        Deal memory d = deal();
        key = bound(key, 1, type(uint128).max);
        vm.assume(key != (ofMaker ? MAKER_KEY : TAKER_KEY));
        if (ofMaker) d.makerSignature = signatureOf(key, d.maker);
        else d.takerSignature = signatureOf(key, d.taker);
        refusedSignature(d, ofMaker ? 0 : 1);
    }

    function testFuzz_changedSignaturesAreRefused(uint256 place, uint8 change, bool ofMaker) external {
        post(1);
        Deal memory d = deal();
        if (ofMaker) d.makerSignature = flipped(d.makerSignature, place, change);
        else d.takerSignature = flipped(d.takerSignature, place, change);
        refusedSignature(d, ofMaker ? 0 : 1);
    }

    function testFuzz_signaturesHaveOneLength(bytes memory signature, bool ofMaker) external {
        post(1);
        vm.assume(signature.length != 65);
        Deal memory d = deal();
        if (ofMaker) d.makerSignature = signature;
        else d.takerSignature = signature;
        refusedSignature(d, ofMaker ? 0 : 1);
    }

    /// A signature that recovers to no address is none, even where a leaf has a zero trader.
    function testFuzz_aZeroTraderSignsNothing(bytes32 r, bytes32 s, uint8 v) external {
        makerCredit.trader = 0;
        post(1);
        Deal memory d = deal();
        d.maker.trader = address(0);
        d.makerSignature = abi.encodePacked(r, s, v);
        refusedTrade(d, SignatureInvalid.selector);
    }

    function testFuzz_aTraderOfAnotherChainCannotSign(bytes32 trader) external {
        makerCredit.trader = trader | bytes32(uint256(1) << 160);
        post(1);
        refusedTrade(deal(), SignatureInvalid.selector);
    }

    function testFuzz_ordersExpire(uint256 late, bool ofMaker) external {
        post(1);
        Deal memory d = deal();
        (ofMaker ? d.taker : d.maker).expirySeconds = type(uint64).max;
        signed(d);
        vm.warp(START + 1 hours + edged(late, 1, 1 days - 1 hours));
        refusedTrade(d, OrderExpired.selector);
    }

    function testFuzz_creditExpires(uint256 late, uint64 lifetime, bool ofMaker) external {
        lifetime = uint64(edged(lifetime, 0, 1 hours - 1));
        if (ofMaker) makerCredit.expirySeconds = START + lifetime;
        else takerCredit.expirySeconds = START + lifetime;
        post(1);
        Deal memory d = deal();
        vm.warp(START + lifetime + edged(late, 1, 1 hours - lifetime));
        refusedTrade(d, CreditExpired.selector);
    }

    /// In any split of an order into trades, its lots trade once.
    function testFuzz_ordersFillOnce(uint64 first, uint64 second, uint64 excess) external {
        post(1);
        first = uint64(edged(first, 1, 99));
        second = uint64(edged(second, 1, 100 - first));
        Deal memory d = deal();
        d.sizeLots = first;
        trade(d);
        d.sizeLots = second;
        trade(d);
        d.sizeLots = uint64(edged(excess, 101 - first - second, type(uint64).max));
        refusedTrade(d, OrderFilled.selector);
        vm.assertEq(venue.filledLots(d.maker.trader, d.maker.nonce), first + second, "maker");
        vm.assertEq(venue.filledLots(d.taker.trader, d.taker.nonce), first + second, "taker");
    }

    /// Orders of one trader and nonce share their fills, whatever their sizes: one replaces another. The nonces beside it in the
    /// slot keep theirs, up to the largest number.
    function testFuzz_oneNonceIsOneOrder(uint64 nonce, uint64 first, uint64 size, bool cancel) external {
        post(1);
        Deal memory d = deal();
        (d.maker.nonce, d.taker.nonce) = (nonce, nonce);
        first = uint64(edged(first, 1, 99));
        sized(d, 100, first);
        trade(d);
        for (uint64 i = 0; i < 4; i++) {
            uint64 other = (nonce & ~uint64(3)) + i;
            vm.assertEq(venue.filledLots(d.maker.trader, other), other == nonce ? first : 0, "the others stay");
        }
        if (cancel) {
            vm.prank(d.maker.trader);
            venue.cancelOrder(d.maker);
            vm.assertEq(venue.filledLots(d.maker.trader, nonce ^ 1), 0, "nor are they cancelled");
        }
        d.maker.sizeLots = uint64(edged(size, 1, type(uint64).max));
        d.sizeLots = uint64(cancel || d.maker.sizeLots <= first ? 1 : d.maker.sizeLots - first);
        if (d.sizeLots > 100 - first) d.sizeLots = 100 - first;
        signed(d);
        if (cancel || d.maker.sizeLots <= first) refusedTrade(d, OrderFilled.selector);
        else trade(d);
    }

    /// Crossing orders at any price of the band, both ends included, by anyone, until the last second of the orders.
    function testFuzz_crossingOrdersTrade(address caller, uint64 price, uint64 better, bool makerBuys, uint256 elapsed)
        external
    {
        post(1);
        Deal memory d = priced(price, better, makerBuys);
        vm.warp(START + edged(elapsed, CREDIT_DELAY, 1 hours));
        bytes memory call = tradeCall(d);
        vm.prank(caller);
        (bool done,) = address(venue).call(call);
        vm.assertTrue(done, "traded");
        vm.assertEq(venue.tradeCount(), 1, "once");
    }

    /// Credit counts until its last second, the leaf's and the root's.
    function testFuzz_creditCountsUntilItExpires(uint64 leaf, uint64 root) external {
        (leaf, root) = (uint64(edged(leaf, CREDIT_DELAY, 1 days)), uint64(edged(root, CREDIT_DELAY, 1 days)));
        makerCredit.expirySeconds = START + leaf;
        takerCredit.expirySeconds = START + leaf;
        post(1, toBytes32(address(venue)), START + root);
        Deal memory d = deal();
        (d.maker.expirySeconds, d.taker.expirySeconds) = (type(uint64).max, type(uint64).max);
        signed(d);
        vm.warp(START + (leaf < root ? leaf : root));
        vm.assertEq(trade(d), 1, "traded");
    }
}
