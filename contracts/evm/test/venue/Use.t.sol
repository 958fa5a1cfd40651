// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AmountOutOfRange, CreditExceeded, VenueCapExceeded} from "../../src/error/Errors.sol";
import {IVenueGateway, Order} from "../../src/interface/IVenueGateway.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {Tree} from "../support/Tree.sol";
import {VenueWorld} from "../support/VenueWorld.sol";
import {Vm} from "../support/Vm.sol";

/// @notice Credit that trades use.
contract VenueUseTest is VenueWorld {
    uint256 private constant LIMIT = 1 << 127;

    /// A deal at a price of the band, in which the maker is on the given side.
    function deal(uint64 price, uint64 lots, bool makerBuys) private view returns (Deal memory d) {
        d = deal();
        (d.maker.buy, d.taker.buy) = (makerBuys, !makerBuys);
        (d.maker.limitTicks, d.taker.limitTicks) = (price, price);
        sized(d, type(uint64).max, lots);
    }

    /// The worst loss of the side that loses when the price falls to the low end, and of the other.
    function worst(uint64 price, uint64 lots) private pure returns (uint256 down, uint256 up) {
        return (lots * (50 + uint256(price - 900) * 2), lots * (50 + uint256(1_100 - price) * 2));
    }

    function usedBy(AccountId account) private view returns (uint256) {
        return venue.used(account).toUint256();
    }

    function testFuzz_aReduceOnlyAccountHasNoCredit(uint8 flags, bool ofMaker, uint64 lots) external {
        if (ofMaker) makerCredit.flags = flags | 1;
        else takerCredit.flags = flags | 1;
        post(1);
        Deal memory d = deal();
        d.sizeLots = uint64(edged(lots, 1, 20));
        refusedTrade(d, CreditExceeded.selector);
    }

    function testFuzz_useStopsAtTheLimit(uint64 price, uint64 lots, bool makerBuys, bool ofMaker) external {
        price = uint64(edged(price, 900, 1_100));
        lots = uint64(edged(lots, 1, 1_000));
        (uint256 down, uint256 up) = worst(price, lots);
        // One side's limit is one quantum too low, the other's is not reached.
        (makerCredit.limitQuanta, takerCredit.limitQuanta) = (HARD_CAP, HARD_CAP);
        uint256 need = makerBuys == ofMaker ? down : up;
        if (ofMaker) makerCredit.limitQuanta = quanta(need - 1);
        else takerCredit.limitQuanta = quanta(need - 1);
        post(1);
        AccountId account = ofMaker ? MAKER : TAKER;
        bytes memory reason = abi.encodeWithSelector(CreditExceeded.selector, account, 0, need, need - 1);
        (bool done, bytes memory data) = address(venue).call(tradeCall(deal(price, lots, makerBuys)));
        vm.assertTrue(!done, "refused");
        vm.assertEq(data, reason, "use and limit");
        if (ofMaker) makerCredit.limitQuanta = quanta(need);
        else takerCredit.limitQuanta = quanta(need);
        post(2);
        vm.assertEq(trade(deal(price, lots, makerBuys)), 1, "to the last quantum");
        refusedTrade(deal(price, 1, makerBuys), CreditExceeded.selector);
    }

    function testFuzz_useStopsAtTheVenuesCap(uint64 price, uint64 excess, bool makerBuys) external {
        price = uint64(edged(price, 900, 1_100));
        (makerCredit.limitQuanta, takerCredit.limitQuanta) = (quanta(type(uint128).max), quanta(type(uint128).max));
        post(1);
        // Both sides together use 500 a lot at any price: 2,000,000 lots fill the cap.
        uint64 lots = uint64(edged(excess, 2_000_001, 1e15));
        refusedTrade(deal(price, lots, makerBuys), VenueCapExceeded.selector);
        trade(deal(price, 2_000_000, makerBuys));
        assertQuanta(venue.totalUsed(), HARD_CAP.toUint256(), "to the last quantum");
        refusedTrade(deal(price, 1, makerBuys), VenueCapExceeded.selector);
    }

    /// A product that would be small again in 128 bits.
    function testFuzz_useIsNeverTruncated(uint256 margin, uint64 lots) external {
        margin = edged(margin, 1 << 64, LIMIT - 1);
        band.marginPerLotQuanta = quanta(margin);
        band.quantaPerTickLot = quanta(0);
        post(1);
        lots = uint64(edged(lots, LIMIT / margin + 1, type(uint64).max));
        refusedTrade(deal(1_000, lots, true), AmountOutOfRange.selector);
    }

    /// A value of a tick out of range is refused, even where no distance multiplies it.
    function testFuzz_bandFiguresHaveARange(uint256 figure, bool margin, uint64 lots) external {
        figure = edged(figure, LIMIT, type(uint128).max);
        if (margin) band.marginPerLotQuanta = quanta(figure);
        else band.quantaPerTickLot = quanta(figure);
        (band.lowTicks, band.highTicks) = (1_000, 1_000);
        post(1);
        refusedTrade(deal(1_000, uint64(edged(lots, 1, type(uint64).max)), true), AmountOutOfRange.selector);
    }

    function testFuzz_theLargestFiguresAreRefused(uint64 price, uint64 lots) external {
        band.quantaPerTickLot = quanta(LIMIT - 1);
        (band.lowTicks, band.highTicks) = (0, type(uint64).max);
        post(1);
        refusedTrade(deal(price, uint64(edged(lots, 2, type(uint64).max)), true), AmountOutOfRange.selector);
    }

    /// Bit 0 alone removes credit; another has no meaning here.
    function testFuzz_otherFlagsKeepTheCredit(uint8 flags) external {
        makerCredit.flags = flags & 0xfe;
        takerCredit.flags = flags & 0xfe;
        post(1);
        vm.assertEq(trade(deal()), 1, "traded");
    }

    /// For any price in the band and any size, use is the worst loss of each side, and the two add up to both ends.
    function testFuzz_use(uint64 price, uint64 lots, bool makerBuys) external {
        price = uint64(edged(price, 900, 1_100));
        lots = uint64(edged(lots, 1, 100));
        post(1);
        trade(deal(price, lots, makerBuys));
        (uint256 down, uint256 up) = worst(price, lots);
        vm.assertEq(usedBy(MAKER), makerBuys ? down : up, "maker");
        vm.assertEq(usedBy(TAKER), makerBuys ? up : down, "taker");
        assertQuanta(venue.totalUsed(), uint256(lots) * (100 + 200 * 2), "both");
    }

    /// The way back uses credit too, and no root resets it.
    function testFuzz_useAddsUpAndNeverNets(uint64 price, uint64 back, uint64 lots, bool makerBuys) external {
        (price, back) = (uint64(edged(price, 900, 1_100)), uint64(edged(back, 900, 1_100)));
        lots = uint64(edged(lots, 1, 50));
        post(1);
        trade(deal(price, lots, makerBuys));
        (uint256 down, uint256 up) = worst(price, lots);
        (uint256 backDown, uint256 backUp) = worst(back, lots);
        uint256 ofMaker = makerBuys ? down + backUp : up + backDown;
        uint256 ofTaker = makerBuys ? up + backDown : down + backUp;
        post(2);
        trade(deal(back, lots, !makerBuys));
        vm.assertTrue(usedBy(MAKER) == ofMaker && usedBy(TAKER) == ofTaker, "both ways");
        assertQuanta(venue.totalUsed(), ofMaker + ofTaker, "sum");
    }

    function testFuzz_tradesAreEmitted(uint64 price, uint64 lots, bool makerBuys, uint256 earlier) external {
        price = uint64(edged(price, 900, 1_100));
        lots = uint64(edged(lots, 1, 20));
        post(1);
        earlier = edged(earlier, 0, 3);
        for (uint256 i = 0; i < earlier; i++) {
            trade(deal(price, lots, makerBuys));
        }
        Deal memory d = deal(price, lots, makerBuys);
        bytes memory data = tradedData(uint64(earlier + 1), d);
        vm.recordLogs();
        vm.assertEq(trade(d), earlier + 1, "sequence");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 1, "one event");
        vm.assertEq(logs[0].topics[0], IVenueGateway.Traded.selector, "of a trade");
        vm.assertEq(uint256(logs[0].topics[1]), earlier + 1, "its sequence");
        vm.assertEq(uint256(logs[0].topics[2]), 1, "its instrument");
        vm.assertEq(logs[0].data, data, "orders, parties, price, size and use");
    }

    /// The data of the event of the last of equal trades.
    function tradedData(uint64 sequence, Deal memory d) private view returns (bytes memory) {
        (uint256 down, uint256 up) = worst(d.maker.limitTicks, d.sizeLots);
        (Order memory buyer, Order memory seller) = d.maker.buy ? (d.maker, d.taker) : (d.taker, d.maker);
        bytes32 tradeId = keccak256(abi.encode(HOUSE, SECOND, address(venue), sequence));
        return bytes.concat(
            abi.encode(tradeId, venue.orderHash(buyer), venue.orderHash(seller), buyer.account, seller.account),
            abi.encode(d.maker.limitTicks, d.sizeLots, down * sequence, up * sequence)
        );
    }

    /// A newer root with a higher limit gives the difference, not the whole limit again.
    function testFuzz_limitsAreCumulative(uint64 lots, uint256 extra) external {
        lots = uint64(edged(lots, 1, 100));
        (uint256 down,) = worst(1_000, lots);
        extra = edged(extra, 0, down - 1);
        takerCredit.limitQuanta = quanta(down);
        post(1);
        trade(deal(1_000, lots, false));
        takerCredit.limitQuanta = quanta(down + extra);
        post(2);
        Deal memory d = deal(1_000, lots, false);
        d.takerCredit.proof = Tree.proof(creditLeaves, 1);
        refusedTrade(d, CreditExceeded.selector);
    }
}
