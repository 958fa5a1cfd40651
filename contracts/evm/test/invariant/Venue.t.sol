// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VenueGateway} from "../../src/VenueGateway.sol";
import {Band, Credit, CreditSlot, Leg, Order} from "../../src/interface/IVenueGateway.sol";
import {EnvelopeCodec} from "../../src/library/EnvelopeCodec.sol";
import {Leaves} from "../../src/library/Leaves.sol";
import {CreditUpdatePayload, PayloadCodec} from "../../src/library/PayloadCodec.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {Quanta} from "../../src/type/Quanta.sol";
import {Tree} from "../support/Tree.sol";
import {Cheats} from "../support/Vm.sol";
import {World} from "../support/World.sol";

/// @notice Three traders with changing credit and bands, who trade at any price and size.
contract VenueHandler is World {
    uint256 public constant TRADERS = 3;
    uint128 public constant FLOOR = 7;

    uint64 private cycle;
    uint64 private nonce;
    bytes32[] private leaves;
    Credit[3] private credits;
    Band private band;
    mapping(uint256 trader => uint256) public highestLimit;
    mapping(uint256 trader => uint256) public highestUsed;
    uint256 public trades;
    uint256 public lots;
    bool public usedFell;
    bool public raisedEarly;
    bool public capPassed;

    constructor() {
        build();
        vm.startPrank(admin);
        gate.setWatchtowers(list(voterA, voterB), 2, 60);
        venue.setInstrument(1, quanta(FLOOR), quanta(1), 1);
        vm.stopPrank();
        band.instrument = 1;
        post(1_000, 1_000_000, 50);
    }

    function post(uint64 low, uint128 limit, uint128 margin) public {
        delete leaves;
        band.lowTicks = uint64(bound(low, 1, 1_000));
        band.highTicks = band.lowTicks + 200;
        band.marginPerLotQuanta = quanta(bound(margin, 0, 100));
        band.quantaPerTickLot = quanta(2);
        for (uint256 i = 0; i < TRADERS; i++) {
            credits[i].trader = toBytes32(vm.addr(i + 1));
            uint256 limitQuanta = bound(limit + i * 777, 0, HARD_CAP.toUint256() / 2);
            credits[i].limitQuanta = quanta(limitQuanta);
            credits[i].expirySeconds = START + 100_000 days;
            if (limitQuanta > highestLimit[i]) highestLimit[i] = limitQuanta;
            leaves.push(
                Leaves.credit(
                    venueScope(), accountOf(i), credits[i].trader, credits[i].limitQuanta, credits[i].expirySeconds, 0
                )
            );
        }
        bytes32 bandRoot =
            Leaves.band(venueScope(), 1, band.lowTicks, band.highTicks, band.marginPerLotQuanta, band.quantaPerTickLot);
        cycle++;
        CreditUpdatePayload memory p = CreditUpdatePayload(
            toBytes32(address(venue)), Tree.root(leaves), bandRoot, START + 100_000 days, keccak256("digest")
        );
        deliverByAll(EnvelopeCodec.encode(headerOf(2, cycle), PayloadCodec.encode(p)));
        vm.warp(block.timestamp + CREDIT_DELAY);
    }

    /// A root that raises everyone to the most there is, without margin: it lacks a vote, or its delay, and is vetoed.
    function forge_(uint64 sequence, bool byAll) external {
        uint64 last = venue.effectiveCredit().cycle;
        CreditSlot memory before = venue.effectiveCredit();
        sequence = uint64(bound(sequence, cycle + 1, cycle + 900));
        CreditUpdatePayload memory p = CreditUpdatePayload(
            toBytes32(address(venue)), keccak256("forged"), keccak256("band"), START + 100_000 days, keccak256("digest")
        );
        bytes memory envelope = EnvelopeCodec.encode(headerOf(2, sequence), PayloadCodec.encode(p));
        if (byAll) deliverByAll(envelope);
        else deliver(envelope);
        if (venue.effectiveCredit().creditRoot != before.creditRoot) raisedEarly = true;
        vm.prank(voterA);
        gate.veto(2, last);
        vm.prank(voterB);
        gate.veto(2, last);
        vm.prank(admin);
        gate.liftVeto(2);
        cycle = last;
        vm.warp(block.timestamp + CREDIT_DELAY);
        if (venue.effectiveCredit().creditRoot != before.creditRoot) raisedEarly = true;
    }

    /// Another day.
    function wait_(uint256 seconds_) external {
        vm.warp(block.timestamp + bound(seconds_, 1, 1 days));
    }

    function trade(uint256 maker, uint256 taker, uint64 price, uint64 lots_, bool makerBuys) external {
        maker %= TRADERS;
        taker %= TRADERS;
        // Mostly inside the band.
        price = uint64(bound(price, band.lowTicks - 1, band.highTicks + 5));
        lots_ = uint64(bound(lots_, 1, 2_000));
        nonce++;
        (bool done,) = address(venue).call(tradeCall(maker, taker, price, lots_, makerBuys));
        if (done) trades++;
        if (done) lots += lots_;
        if (venue.recentUse() > venue.hardCapQuanta()) capPassed = true;
        for (uint256 i = 0; i < TRADERS; i++) {
            uint256 used = venue.used(accountOf(i)).toUint256();
            if (used < highestUsed[i]) usedFell = true;
            highestUsed[i] = used;
        }
    }

    function tradeCall(uint256 maker, uint256 taker, uint64 price, uint64 lots, bool makerBuys)
        private
        view
        returns (bytes memory)
    {
        Band[] memory bands = new Band[](1);
        bands[0] = band;
        Leg memory making = legOf(maker, price, lots, makerBuys);
        making.order.maker = true;
        making.signature = signed(maker, making.order);
        Leg memory taking = legOf(taker, price, lots, !makerBuys);
        taking.signature = signed(taker, taking.order);
        return abi.encodeCall(venue.trade, (making, taking, bands, lots));
    }

    function legOf(uint256 trader, uint64 price, uint64 lots, bool buy) private view returns (Leg memory side) {
        side.order = Order({
            account: accountOf(trader),
            trader: vm.addr(trader + 1),
            instrument: 1,
            buy: buy,
            maker: false,
            limitTicks: price,
            sizeLots: lots,
            minimumFillLots: 1,
            nonce: nonce,
            expirySeconds: START + 100_000 days
        });
        side.credits = new Credit[](1);
        side.credits[0] = creditOf(trader);
    }

    function creditOf(uint256 trader) private view returns (Credit memory c) {
        c = credits[trader];
        c.proof = Tree.proof(leaves, trader);
    }

    function signed(uint256 trader, Order memory order) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(trader + 1, venue.orderHash(order));
        return abi.encodePacked(r, s, v);
    }

    function accountOf(uint256 trader) public pure returns (AccountId) {
        return AccountId.wrap(keccak256(abi.encode("trader", trader)));
    }

    function theVenue() external view returns (VenueGateway) {
        return venue;
    }
}

contract VenueInvariant is Cheats {
    VenueHandler private handler;
    VenueGateway private venue;

    function setUp() external {
        handler = new VenueHandler();
        venue = handler.theVenue();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// The handler's trades go through: otherwise the invariants would hold vacuously.
    function test_theHandlerTrades() external {
        handler.trade(0, 1, 100, 5, true);
        handler.trade(1, 2, 50, 7, false);
        vm.assertEq(handler.trades(), 2, "trades");
        vm.assertGt(venue.totalUsed().toUint256(), 0, "use");
    }

    /// After each call; one campaign, so that every state is checked by all of them.
    function invariant_allHold() external view {
        usedNeverFalls();
        forgedRootsRaiseNothing();
        useWithinCredit();
    }

    /// Use never falls, whatever roots arrive.
    function usedNeverFalls() private view {
        vm.assertTrue(!handler.usedFell(), "used fell");
    }

    /// A forged root raises nothing before its votes and its delay, nor after the veto.
    function forgedRootsRaiseNothing() private view {
        vm.assertTrue(!handler.raisedEarly(), "raised");
    }

    /// Each account within the highest limit that it ever had; all of them together within the cap.
    function useWithinCredit() private view {
        uint256 sum = 0;
        for (uint256 i = 0; i < handler.TRADERS(); i++) {
            uint256 used = venue.used(handler.accountOf(i)).toUint256();
            vm.assertLe(used, handler.highestLimit(i), "limit");
            sum += used;
        }
        assertQuanta(venue.totalUsed(), sum, "sum of all");
        vm.assertTrue(!handler.capPassed(), "cap of a day");
        vm.assertLe(2 * uint256(handler.FLOOR()) * handler.lots(), sum, "the floor of every lot, twice");
        vm.assertEq(venue.tradeCount(), handler.trades(), "trades are counted");
    }
}
