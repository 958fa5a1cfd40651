// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AmountOutOfRange, CreditExceeded, VenueCapExceeded} from "../../src/error/Errors.sol";
import {IVenueGateway} from "../../src/interface/IVenueGateway.sol";
import {Tree} from "../support/Tree.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice What trades use of the credit.
contract VenueUseTest is VenueWorld {
    function test_aReduceOnlyAccountGetsNoCredit() external {
        makerCredit.flags = 1;
        post(1);
        refusedTrade(deal(), CreditExceeded.selector);
    }

    /// Bit 0 alone takes credit away; another is not this venue's.
    function test_otherFlagsTakeNoCreditAway() external {
        makerCredit.flags = 2;
        post(1);
        vm.assertEq(trade(deal()), 1, "traded");
    }

    /// A product that would be zero again in 128 bits, and a tick's value that no distance brings into it.
    function test_useIsNeverCutOff() external {
        band.marginPerLotQuanta = 1 << 126;
        band.quantaPerTickLot = 0;
        post(1);
        Deal memory d = deal();
        d.sizeLots = 4;
        refusedTrade(d, AmountOutOfRange.selector);
        band.marginPerLotQuanta = 50;
        band.quantaPerTickLot = 1 << 127;
        band.lowTicks = 1_000;
        band.highTicks = 1_000;
        post(2);
        refusedTrade(deal(), AmountOutOfRange.selector);
    }

    function test_useAddsUpAndNeverNets() external {
        post(1);
        Deal memory d = deal();
        // Seller: 10 × (50 + (1100 − 1000) × 2) = 2500; buyer: 10 × (50 + (1000 − 900) × 2) = 2500.
        vm.assertEq(trade(d), 1, "first");
        vm.assertEq(venue.used(MAKER), 2_500, "seller");
        vm.assertEq(venue.used(TAKER), 2_500, "buyer");
        // The way back uses credit too.
        (d.maker.buy, d.taker.buy) = (true, false);
        (d.maker.limitTicks, d.taker.limitTicks) = (1_050, 1_050);
        signed(d);
        bytes32 tradeId = keccak256(abi.encode(HOUSE, SECOND, address(venue), uint64(2)));
        vm.expectEmit(address(venue));
        emit IVenueGateway.Traded(2, tradeId, 1, MAKER, TAKER, 1_050, 10, 6_000, 4_000);
        trade(d);
        vm.assertEq(venue.used(MAKER), 2_500 + 10 * (50 + 150 * 2), "buyer now");
        vm.assertEq(venue.used(TAKER), 2_500 + 10 * (50 + 50 * 2), "seller now");
        vm.assertEq(venue.totalUsed(), uint256(venue.used(MAKER)) + venue.used(TAKER), "sum");
        // No root resets it.
        post(2);
        vm.assertEq(venue.used(MAKER), 6_000, "stays");
    }

    function test_useStopsAtTheLimit() external {
        post(1);
        Deal memory d = deal();
        d.maker.sizeLots = 1_000;
        d.taker.sizeLots = 1_000;
        d.sizeLots = 201;
        signed(d);
        vm.expectRevert(abi.encodeWithSelector(CreditExceeded.selector, TAKER, 0, 50_250, 50_000));
        trade(d);
        d.sizeLots = 200;
        trade(d);
        d.sizeLots = 1;
        refusedTrade(d, CreditExceeded.selector);
        takerCredit.limitQuanta = 50_250;
        post(2);
        d.takerCredit = takerCredit;
        d.takerCredit.proof = Tree.proof(creditLeaves, 1);
        d.makerCredit.proof = Tree.proof(creditLeaves, 0);
        trade(d);
        vm.assertEq(venue.used(TAKER), 50_250, "up to the new limit");
    }

    function test_useStopsAtTheVenuesCap() external {
        makerCredit.limitQuanta = type(uint128).max;
        takerCredit.limitQuanta = type(uint128).max;
        post(1);
        Deal memory d = deal();
        (d.maker.sizeLots, d.taker.sizeLots) = (type(uint64).max, type(uint64).max);
        signed(d);
        d.sizeLots = 2_000_001;
        refusedTrade(d, VenueCapExceeded.selector);
        d.sizeLots = 2_000_000;
        trade(d);
        vm.assertEq(venue.totalUsed(), HARD_CAP, "to the last quantum");
        d.sizeLots = 1;
        refusedTrade(d, VenueCapExceeded.selector);
    }

    function test_numbersThatDoNotFit() external {
        band.quantaPerTickLot = 1 << 127;
        post(1);
        refusedTrade(deal(), AmountOutOfRange.selector);
        band.quantaPerTickLot = (1 << 127) - 1;
        band.highTicks = type(uint64).max;
        post(2);
        Deal memory d = deal();
        d.maker.limitTicks = type(uint64).max;
        d.taker.limitTicks = type(uint64).max;
        (d.maker.sizeLots, d.taker.sizeLots, d.sizeLots) = (type(uint64).max, type(uint64).max, type(uint64).max);
        signed(d);
        refusedTrade(d, AmountOutOfRange.selector);
    }

    /// For any price in the band and any size, use is the worst loss of each side, and the two add up to both ends.
    function testFuzz_use(uint64 price, uint64 lots, bool makerBuys) external {
        price = uint64(bound(price, 900, 1_100));
        lots = uint64(bound(lots, 1, 100));
        post(1);
        Deal memory d = deal();
        (d.maker.buy, d.taker.buy) = (makerBuys, !makerBuys);
        (d.maker.limitTicks, d.taker.limitTicks) = (price, price);
        d.sizeLots = lots;
        signed(d);
        trade(d);
        uint256 down = lots * (50 + uint256(price - 900) * 2);
        uint256 up = lots * (50 + uint256(1_100 - price) * 2);
        vm.assertEq(venue.used(MAKER), makerBuys ? down : up, "maker");
        vm.assertEq(venue.used(TAKER), makerBuys ? up : down, "taker");
        vm.assertEq(venue.totalUsed(), uint256(lots) * (100 + 200 * 2), "both");
    }
}
