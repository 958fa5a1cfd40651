// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AmountZero,
    CreditExpired,
    InputInvalid,
    OrderExpired,
    OrderFilled,
    OrderMismatch,
    PriceOutsideBand,
    ProofInvalid,
    SignatureInvalid
} from "../../src/error/Errors.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice Which orders trade.
contract VenueOrdersTest is VenueWorld {
    function test_ordersMustCross() external {
        post(1);
        Deal memory d = deal();
        d.sizeLots = 0;
        refusedTrade(d, AmountZero.selector);
        d = deal();
        d.taker.limitTicks = 999;
        signed(d);
        refusedTrade(d, OrderMismatch.selector);
        d = deal();
        d.taker.buy = false;
        signed(d);
        refusedTrade(d, OrderMismatch.selector);
        d = deal();
        (d.maker.buy, d.taker.buy) = (true, false);
        signed(d);
        // The taker sells at 1010 at least, the maker pays 1000.
        refusedTrade(d, OrderMismatch.selector);
        d = deal();
        d.taker.account = MAKER;
        refusedTrade(d, OrderMismatch.selector);
        d = deal();
        d.taker.instrument = 2;
        refusedTrade(d, OrderMismatch.selector);
        d = deal();
        d.maker.instrument = 2;
        refusedTrade(d, OrderMismatch.selector);
    }

    /// At prices that would meet, so that nothing but the side is wrong.
    function test_ordersOfOneSideDoNotMeet() external {
        post(1);
        Deal memory d = deal();
        d.maker.buy = true;
        signed(d);
        refusedTrade(d, OrderMismatch.selector);
        d = deal();
        d.taker.buy = false;
        d.taker.limitTicks = 1_000;
        signed(d);
        refusedTrade(d, OrderMismatch.selector);
    }

    /// A signature that recovers to nobody is none, even where a leaf names nobody as the trader.
    function test_nobodySignsForNobody() external {
        makerCredit.trader = 0;
        post(1);
        Deal memory d = deal();
        d.makerSignature = new bytes(65);
        refusedTrade(d, SignatureInvalid.selector);
    }

    function test_ordersTradeInTheirLastSecond() external {
        post(1);
        Deal memory d = deal();
        vm.warp(START + 1 hours);
        vm.assertEq(trade(d), 1, "traded");
    }

    function test_pricesStayInsideTheBand() external {
        post(1);
        Deal memory d = deal();
        d.maker.limitTicks = 899;
        signed(d);
        refusedTrade(d, PriceOutsideBand.selector);
        d.maker.limitTicks = 1_101;
        d.taker.limitTicks = 1_200;
        signed(d);
        refusedTrade(d, PriceOutsideBand.selector);
        d = deal();
        d.band.highTicks = 5_000;
        refusedTrade(d, ProofInvalid.selector);
        d = deal();
        d.band.marginPerLotQuanta = 0;
        refusedTrade(d, ProofInvalid.selector);
        // Both edges are inside.
        d = deal();
        d.maker.limitTicks = 900;
        signed(d);
        trade(d);
    }

    function test_creditIsProvenSignedAndAlive() external {
        post(1);
        Deal memory d = deal();
        d.makerCredit.limitQuanta += 1;
        refusedTrade(d, ProofInvalid.selector);
        d = deal();
        d.takerCredit.trader = toBytes32(stranger);
        refusedTrade(d, ProofInvalid.selector);
        d = deal();
        d.makerSignature = signatureOf(TAKER_KEY, d.maker);
        vm.expectRevert(abi.encodeWithSelector(SignatureInvalid.selector, 0));
        trade(d);
        d = deal();
        d.takerSignature = "";
        vm.expectRevert(abi.encodeWithSelector(SignatureInvalid.selector, 1));
        trade(d);
        d = deal();
        d.taker.nonce = 2;
        refusedTrade(d, SignatureInvalid.selector);
        d = deal();
        vm.warp(START + 1 hours + 1);
        refusedTrade(d, OrderExpired.selector);
        d.maker.expirySeconds = type(uint64).max;
        d.taker.expirySeconds = type(uint64).max;
        signed(d);
        vm.warp(START + 1 days);
        trade(d);
        vm.warp(START + 1 days + 1);
        refusedTrade(d, CreditExpired.selector);
    }

    function test_aTraderOfAnotherChainCannotSign() external {
        makerCredit.trader = keccak256("a Solana key");
        post(1);
        refusedTrade(deal(), InputInvalid.selector);
    }

    function test_ordersFillOnce() external {
        post(1);
        Deal memory d = deal();
        d.sizeLots = 101;
        refusedTrade(d, OrderFilled.selector);
        d.sizeLots = 60;
        trade(d);
        d.sizeLots = 41;
        refusedTrade(d, OrderFilled.selector);
        d.sizeLots = 40;
        trade(d);
        d.sizeLots = 1;
        refusedTrade(d, OrderFilled.selector);
        vm.assertEq(venue.filledLots(venue.orderHash(d.maker)), 100, "filled");
    }
}
