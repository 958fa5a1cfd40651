// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Band, Credit, Order, Leg} from "../../src/interface/IVenueGateway.sol";
import {EnvelopeCodec} from "../../src/library/EnvelopeCodec.sol";
import {Leaves} from "../../src/library/Leaves.sol";
import {CreditUpdatePayload, PayloadCodec} from "../../src/library/PayloadCodec.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {Tree} from "./Tree.sol";
import {World} from "./World.sol";

/// @notice A maker and a taker with credit at the second chain's venue.
abstract contract VenueWorld is World {
    uint256 internal constant MAKER_KEY = 0x11;
    uint256 internal constant TAKER_KEY = 0x22;
    AccountId internal constant MAKER = AccountId.wrap(keccak256("maker"));
    AccountId internal constant TAKER = AccountId.wrap(keccak256("taker"));

    /// Everything that a trade is made of, so that a test can change one part of it.
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

    bytes32[] internal creditLeaves;
    Credit internal makerCredit;
    Credit internal takerCredit;
    Band internal band;

    function setUp() external {
        build();
        makerCredit.trader = toBytes32(vm.addr(MAKER_KEY));
        makerCredit.limitQuanta = quanta(100_000);
        makerCredit.expirySeconds = START + 1 days;
        takerCredit.trader = toBytes32(vm.addr(TAKER_KEY));
        takerCredit.limitQuanta = quanta(50_000);
        takerCredit.expirySeconds = START + 1 days;
        band.instrument = 1;
        band.lowTicks = 900;
        band.highTicks = 1_100;
        band.marginPerLotQuanta = quanta(50);
        band.quantaPerTickLot = quanta(2);
    }

    /// Sends the credit and band leaves as they stand.
    function post(uint64 cycle) internal {
        post(cycle, toBytes32(address(venue)), START + 2 days);
    }

    /// It takes effect: every adapter votes, and the delay passes.
    function post(uint64 cycle, bytes32 to, uint64 expirySeconds) internal {
        deliverByAll(creditEnvelope(cycle, to, expirySeconds));
        vm.warp(block.timestamp + CREDIT_DELAY);
    }

    function creditEnvelope(uint64 cycle, bytes32 to, uint64 expirySeconds) internal returns (bytes memory) {
        delete creditLeaves;
        creditLeaves.push(creditLeaf(MAKER, makerCredit));
        creditLeaves.push(creditLeaf(TAKER, takerCredit));
        CreditUpdatePayload memory p =
            CreditUpdatePayload(to, Tree.root(creditLeaves), bandLeaf(), expirySeconds, keccak256("digest"));
        return EnvelopeCodec.encode(headerOf(2, cycle), PayloadCodec.encode(p));
    }

    function bandLeaf() internal view returns (bytes32) {
        return Leaves.band(
            venueScope(), band.instrument, band.lowTicks, band.highTicks, band.marginPerLotQuanta, band.quantaPerTickLot
        );
    }

    function creditLeaf(AccountId account, Credit memory c) internal view returns (bytes32) {
        return Leaves.credit(venueScope(), account, c.trader, c.limitQuanta, c.expirySeconds, c.flags);
    }

    /// The maker sells up to 100 lots at 1000, the taker buys at most at 1010; they trade 10.
    function deal() internal view returns (Deal memory d) {
        d.maker = orderOf(MAKER, MAKER_KEY, true);
        d.taker = orderOf(TAKER, TAKER_KEY, false);
        d.makerCredit = makerCredit;
        d.makerCredit.proof = Tree.proof(creditLeaves, 0);
        d.takerCredit = takerCredit;
        d.takerCredit.proof = Tree.proof(creditLeaves, 1);
        d.band = band;
        d.sizeLots = 10;
        signed(d);
    }

    function orderOf(AccountId account, uint256 key, bool maker) private pure returns (Order memory) {
        return Order({
            account: account,
            trader: vm.addr(key),
            instrument: 1,
            buy: !maker,
            maker: maker,
            limitTicks: maker ? 1_000 : 1_010,
            sizeLots: 100,
            minimumFillLots: 1,
            nonce: 1,
            expirySeconds: START + 1 hours
        });
    }

    function signed(Deal memory d) internal view {
        d.makerSignature = signatureOf(MAKER_KEY, d.maker);
        d.takerSignature = signatureOf(TAKER_KEY, d.taker);
    }

    function signatureOf(uint256 key, Order memory order) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, venue.orderHash(order));
        return abi.encodePacked(r, s, v);
    }

    function legOf(Order memory order, bytes memory signature, Credit memory credit)
        internal
        pure
        returns (Leg memory side)
    {
        side.order = order;
        side.signature = signature;
        side.credits = new Credit[](1);
        side.credits[0] = credit;
    }

    function bandsOf(Band memory one) internal pure returns (Band[] memory bands) {
        bands = new Band[](1);
        bands[0] = one;
    }

    function tradeCall(Deal memory d) internal view returns (bytes memory) {
        Leg memory maker = legOf(d.maker, d.makerSignature, d.makerCredit);
        Leg memory taker = legOf(d.taker, d.takerSignature, d.takerCredit);
        return abi.encodeCall(venue.trade, (maker, taker, bandsOf(d.band), d.sizeLots));
    }

    function refusedTrade(Deal memory d, bytes4 selector) internal {
        uint256 before = venue.totalUsed().toUint256();
        uint64 count = venue.tradeCount();
        refused(stranger, address(venue), tradeCall(d), selector);
        assertQuanta(venue.totalUsed(), before, "use stays");
        vm.assertEq(venue.tradeCount(), count, "no trade");
    }

    /// Gives both sides room for any size that the band and the credit allow.
    function sized(Deal memory d, uint64 orderLots, uint64 sizeLots) internal view {
        (d.maker.sizeLots, d.taker.sizeLots, d.sizeLots) = (orderLots, orderLots, sizeLots);
        signed(d);
    }

    function trade(Deal memory d) internal returns (uint64) {
        return venue.trade(
            legOf(d.maker, d.makerSignature, d.makerCredit),
            legOf(d.taker, d.takerSignature, d.takerCredit),
            bandsOf(d.band),
            d.sizeLots
        );
    }
}
