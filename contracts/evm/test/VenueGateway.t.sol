// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VenueGateway} from "../src/VenueGateway.sol";
import {
    AmountOutOfRange,
    AmountZero,
    ConfigInvalid,
    CreditExceeded,
    CreditExpired,
    CreditRootMissing,
    CycleOutOfOrder,
    DestinationMismatch,
    EnvelopeMalformed,
    InputInvalid,
    KindUnknown,
    OrderExpired,
    OrderFilled,
    OrderMismatch,
    PayloadMalformed,
    PriceOutsideBand,
    ProofInvalid,
    RootNotNewer,
    SignatureInvalid,
    Unauthorized,
    VenueCapExceeded
} from "../src/error/Errors.sol";
import {Band, Credit, IVenueGateway, Order} from "../src/interface/IVenueGateway.sol";
import {EnvelopeCodec} from "../src/library/EnvelopeCodec.sol";
import {Leaves} from "../src/library/Leaves.sol";
import {CreditUpdatePayload, PayloadCodec} from "../src/library/PayloadCodec.sol";
import {Tree} from "./support/Tree.sol";
import {World} from "./support/World.sol";

contract VenueGatewayTest is World {
    uint256 private constant MAKER_KEY = 0x11;
    uint256 private constant TAKER_KEY = 0x22;
    bytes32 private constant MAKER = keccak256("maker");
    bytes32 private constant TAKER = keccak256("taker");

    /// Everything that a trade is made of, ready to be spoilt one piece at a time.
    struct Deal {
        Order maker;
        bytes makerSignature;
        Credit makerCredit;
        Order taker;
        bytes takerSignature;
        Credit takerCredit;
        Band band;
        uint64 sizeLots;
    }

    bytes32[] private creditLeaves;
    Credit private makerCredit;
    Credit private takerCredit;
    Band private band;

    function setUp() external {
        build();
        makerCredit.trader = toBytes32(vm.addr(MAKER_KEY));
        makerCredit.limitQuanta = 100_000;
        makerCredit.expirySeconds = START + 1 days;
        takerCredit.trader = toBytes32(vm.addr(TAKER_KEY));
        takerCredit.limitQuanta = 50_000;
        takerCredit.expirySeconds = START + 1 days;
        band.instrument = 1;
        band.lowTicks = 900;
        band.highTicks = 1_100;
        band.marginPerLotQuanta = 50;
        band.quantaPerTickLot = 2;
    }

    /// Sends the credit and band leaves as they stand.
    function post(uint64 cycle) private {
        post(cycle, toBytes32(address(venue)), START + 2 days);
    }

    function creditEnvelope(uint64 cycle, bytes32 to, uint64 expirySeconds) private returns (bytes memory) {
        delete creditLeaves;
        creditLeaves.push(creditLeaf(MAKER, makerCredit));
        creditLeaves.push(creditLeaf(TAKER, takerCredit));
        bytes32 bandRoot = Leaves.band(
            venueScope(), band.instrument, band.lowTicks, band.highTicks, band.marginPerLotQuanta, band.quantaPerTickLot
        );
        CreditUpdatePayload memory p =
            CreditUpdatePayload(to, Tree.root(creditLeaves), bandRoot, expirySeconds, keccak256("digest"));
        return EnvelopeCodec.encode(headerOf(2, cycle), PayloadCodec.encode(p));
    }

    function post(uint64 cycle, bytes32 to, uint64 expirySeconds) private {
        deliver(creditEnvelope(cycle, to, expirySeconds));
    }

    function creditLeaf(bytes32 account, Credit memory c) private view returns (bytes32) {
        return Leaves.credit(venueScope(), account, c.trader, c.limitQuanta, c.expirySeconds, c.flags);
    }

    /// The maker sells up to 100 lots at 1000, the taker buys at most at 1010; they trade 10.
    function deal() private view returns (Deal memory d) {
        d.maker = Order(MAKER, 1, false, 1_000, 100, 1, START + 1 hours);
        d.taker = Order(TAKER, 1, true, 1_010, 100, 1, START + 1 hours);
        d.makerCredit = makerCredit;
        d.makerCredit.proof = Tree.proof(creditLeaves, 0);
        d.takerCredit = takerCredit;
        d.takerCredit.proof = Tree.proof(creditLeaves, 1);
        d.band = band;
        d.sizeLots = 10;
        signed(d);
    }

    function signed(Deal memory d) private view {
        d.makerSignature = signatureOf(MAKER_KEY, d.maker);
        d.takerSignature = signatureOf(TAKER_KEY, d.taker);
    }

    function signatureOf(uint256 key, Order memory order) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, venue.orderHash(order));
        return abi.encodePacked(r, s, v);
    }

    function tradeCall(Deal memory d) private view returns (bytes memory) {
        return abi.encodeCall(
            venue.trade,
            (d.maker, d.makerSignature, d.makerCredit, d.taker, d.takerSignature, d.takerCredit, d.band, d.sizeLots)
        );
    }

    function refusedTrade(Deal memory d, bytes4 selector) private {
        uint128 before = venue.totalUsed();
        uint64 count = venue.tradeCount();
        refused(stranger, address(venue), tradeCall(d), selector);
        vm.assertEq(venue.totalUsed(), before, "use stays");
        vm.assertEq(venue.tradeCount(), count, "no trade");
    }

    function trade(Deal memory d) private returns (uint64) {
        return venue.trade(
            d.maker, d.makerSignature, d.makerCredit, d.taker, d.takerSignature, d.takerCredit, d.band, d.sizeLots
        );
    }

    // credit roots

    function test_rootsAreForThisVenueAndNewer() external {
        address v = address(venue);
        bytes memory envelope = creditEnvelope(1, toBytes32(v), START + 2 days);
        refused(stranger, v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), Unauthorized.selector);
        envelope[1] = 0x01;
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), KindUnknown.selector);
        envelope = EnvelopeCodec.encode(headerOf(2, 1), new bytes(137));
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), PayloadMalformed.selector);
        envelope = creditEnvelope(1, toBytes32(address(vault)), START + 2 days);
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), DestinationMismatch.selector);
        // On another lane, or under another sequence than its cycle, it would not compete with the true one (P12).
        envelope = creditEnvelope(1, toBytes32(v), START + 2 days);
        envelope[10] = 0x01;
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), EnvelopeMalformed.selector);
        envelope = creditEnvelope(1, toBytes32(v), START + 2 days);
        envelope[22] = 0x02;
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), CycleOutOfOrder.selector);
        vm.assertEq(venue.creditCycle(), 0, "no root");
        post(5);
        vm.assertEq(venue.creditCycle(), 5, "root");
        envelope = creditEnvelope(5, toBytes32(v), START + 2 days);
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), RootNotNewer.selector);
        envelope = creditEnvelope(4, toBytes32(v), START + 2 days);
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), RootNotNewer.selector);
    }

    function test_theCapOnlyRisesByTheAdmin() external {
        address v = address(venue);
        refused(stranger, v, abi.encodeCall(venue.raiseHardCap, (HARD_CAP + 1)), Unauthorized.selector);
        refused(admin, v, abi.encodeCall(venue.raiseHardCap, (HARD_CAP)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(venue.raiseHardCap, (1 << 127)), AmountOutOfRange.selector);
        vm.assertEq(venue.hardCapQuanta(), HARD_CAP, "cap stays");
        vm.prank(admin);
        venue.raiseHardCap(HARD_CAP + 1);
        vm.assertEq(venue.hardCapQuanta(), HARD_CAP + 1, "cap raised");
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new VenueGateway(8, SECOND, gate, admin, 1);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new VenueGateway(HOUSE, HUB, gate, admin, 1);
    }

    // trades

    function test_tradesNeedARoot() external {
        Deal memory d;
        refusedTrade(d, CreditRootMissing.selector);
    }

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

    function test_theWholeRootExpires() external {
        post(1, toBytes32(address(venue)), START + 10);
        Deal memory d = deal();
        vm.warp(START + 11);
        refusedTrade(d, CreditExpired.selector);
    }

    function test_aReduceOnlyAccountGetsNoCredit() external {
        makerCredit.flags = 1;
        post(1);
        refusedTrade(deal(), CreditExceeded.selector);
    }

    function test_aTraderOfAnotherChainCannotSign() external {
        makerCredit.trader = keccak256("a Solana key");
        post(1);
        refusedTrade(deal(), InputInvalid.selector);
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
