// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IUptimeFeed, SequencerUptime} from "../../src/access/SequencerUptime.sol";
import {
    AlreadyInitialized,
    AlreadyRegistered,
    AmountZero,
    AssetSuspended,
    ConfigInvalid,
    DeadlinePassed,
    EnvelopeMalformed,
    InputInvalid,
    LaneVetoed,
    Paused,
    ProofInvalid,
    RebalanceAboveCap,
    RebalanceMissing,
    RebalanceNotDue,
    RebalanceRepeated,
    RouteUnknown,
    SequencerDown,
    TotalsExceedHeld,
    Unauthorized,
    VaultMismatch,
    VotesMissing
} from "../../src/error/Errors.sol";
import {ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {IMessageHandler} from "../../src/interface/IMessageHandler.sol";
import {IRebalanceDesk, Order, Promised} from "../../src/interface/IRebalanceDesk.sol";
import {IVaultSettings} from "../../src/interface/IVaultSettings.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, RebalancePayload} from "../../src/library/PayloadCodec.sol";
import {LocalRoute} from "../../src/local/LocalRoute.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {OrderBook} from "../support/OrderBook.sol";
import {TestUptimeFeed} from "../support/TestUptimeFeed.sol";

/// @notice Orders move tokens to other vaults: with every vote, late, capped, and never what roots promise.
contract RebalanceTest is OrderBook {
    /* PAYMENT */

    /// An order of all adapters is paid to its route, once, after the root delay; held falls with it, owed does not.
    function test_paysAnOrderToItsRouteOnce() external {
        open();
        arrive(1, AMOUNT);
        notPaid(1, RebalanceNotDue.selector);
        vm.warp(block.timestamp + ROOT_DELAY);
        uint256 owed = vault.owedQuanta(DOLLAR);
        vm.expectEmit(address(vault));
        emit ICollateralVault.RebalancePaid(1, DOLLAR, quanta(AMOUNT), address(bridge));
        vm.expectEmit(address(bridge));
        emit LocalRoute.Carried(1, address(dollar), AMOUNT, HUB, toBytes32(address(hubVault)), accountOf(1));
        vm.prank(stranger);
        desk.pay(1, empty);
        vm.assertEq(dollar.balanceOf(address(bridge)), AMOUNT, "carried");
        vm.assertEq(vault.owedQuanta(DOLLAR), owed, "owed");
        vm.assertEq(vault.heldQuanta(DOLLAR).toUint256(), DEPOSITED - AMOUNT, "held");
        vm.assertTrue(desk.orderOf(1).paid, "paid");
        notPaid(1, RebalanceMissing.selector);
        // And everything that was promised is still paid.
        claimEntry(0);
        claimEntry(1);
        vm.assertEq(dollar.balanceOf(alice), 1_000_000, "Alice");
        vm.assertEq(dollar.balanceOf(bob), 1_000_000, "Bob");
    }

    /// What arrives is an ordinary deposit for the order's account at the other vault.
    function test_arrivesAtTheOtherVault() external {
        open();
        due(1, AMOUNT);
        desk.pay(1, empty);
        bridge.deliver(hubVault, DOLLAR, accountOf(1), AMOUNT);
        vm.assertEq(hubVault.heldQuanta(DOLLAR).toUint256(), AMOUNT, "held there");
        vm.assertEq(hubVault.depositIndex(), 1, "entry there");
    }

    /// Numbers count once each, in any order, and no order waits for another (P12).
    function testFuzz_numbersCountOnceInAnyOrder(uint64 first, uint64 second) external {
        vm.assume(first != second);
        open();
        arrive(first, 1_000);
        arrive(second, 1_000);
        vm.assertTrue(desk.arrived(first) && desk.arrived(second), "arrived");
        // The same number again, in another message.
        bytes memory again = envelope(first, order(2_000));
        voted(again);
        vote(voterB, again);
        refused(stranger, address(gate), abi.encodeCall(IMessageGate.execute, (again)), RebalanceRepeated.selector);
        vm.warp(block.timestamp + ROOT_DELAY);
        desk.pay(second, empty);
        desk.pay(first, empty);
        vm.assertEq(dollar.balanceOf(address(bridge)), 2_000, "both");
    }

    /// Votes of all adapters but one open nothing; the last one's does.
    function test_needsEveryVote() external {
        open();
        bytes memory message = envelope(1, order(AMOUNT));
        voted(message);
        refused(stranger, address(gate), abi.encodeCall(IMessageGate.execute, (message)), VotesMissing.selector);
        vm.assertTrue(!desk.arrived(1), "not yet");
        vote(voterB, message);
        gate.execute(message);
        vm.assertTrue(desk.arrived(1), "now");
    }

    /// Watchtowers end what has arrived, and nothing more arrives while the veto lasts.
    function test_aVetoEndsWaitingOrders() external {
        open();
        address[] memory towers = list(address(0x701), address(0x702));
        vm.prank(admin);
        gate.setWatchtowers(towers, 2, 1 hours);
        due(1, AMOUNT);
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(towers[i]);
            gate.veto(3, 0);
        }
        notPaid(1, RebalanceMissing.selector);
        bytes memory message = envelope(2, order(AMOUNT));
        voted(message);
        vote(voterB, message);
        refused(stranger, address(gate), abi.encodeCall(IMessageGate.execute, (message)), LaneVetoed.selector);
        vm.warp(block.timestamp + 1 hours);
        gate.execute(message);
        vm.warp(block.timestamp + ROOT_DELAY);
        desk.pay(2, empty);
        vm.assertEq(dollar.balanceOf(address(bridge)), AMOUNT, "the later one alone");
    }

    /// From its last second on an order is never paid, so that the engine may take it back.
    function test_isNotPaidAfterItsExpiry() external {
        open();
        arrive(1, AMOUNT);
        vm.warp(START + 1 days + 1);
        notPaid(1, DeadlinePassed.selector);
        bytes memory late = envelope(2, order(AMOUNT));
        voted(late);
        vote(voterB, late);
        refused(stranger, address(gate), abi.encodeCall(IMessageGate.execute, (late)), DeadlinePassed.selector);
    }

    /* BOUNDS */

    /// With every key, orders take the cap in any 24 hours and no more.
    function testFuzz_staysWithinTheCap(uint128 first, uint128 second, uint32 later) external {
        open();
        first = uint128(edged(first, 1, 4_000_000));
        second = uint128(edged(second, 1, 4_000_000));
        vm.prank(admin);
        desk.setCap(DOLLAR, quanta(3_000_000));
        arrive(1, first);
        arrive(2, second);
        vm.warp(block.timestamp + ROOT_DELAY);
        uint256 sum = 0;
        if (first <= 3_000_000) {
            desk.pay(1, empty);
            sum = first;
        } else {
            notPaid(1, RebalanceAboveCap.selector);
        }
        vm.warp(block.timestamp + later % 80_000);
        if (sum + second > 3_000_000) notPaid(2, RebalanceAboveCap.selector);
        else if (sum + second > 4_000_000) notPaid(2, TotalsExceedHeld.selector);
        else desk.pay(2, empty);
        vm.assertTrue(dollar.balanceOf(address(bridge)) <= 3_000_000, "within the cap");
    }

    /// Nothing that the totals in effect promise is ever sent, not even the last quantum, whatever the cap.
    function test_leavesWhatIsOwed() external {
        open();
        due(1, 4_000_001);
        notPaid(1, TotalsExceedHeld.selector);
        due(2, 4_000_000);
        desk.pay(2, empty);
        vm.assertEq(vault.owedQuanta(DOLLAR), vault.heldQuanta(DOLLAR).toUint256(), "all that is owed is held");
    }

    /// Deposits that no root has consumed are not sent either.
    function testFuzz_leavesUnconsumedDeposits(uint128 amount) external {
        open();
        amount = uint128(edged(amount, 100, 5_000_000));
        depositDollars(BOB, amount);
        due(1, 4_000_001);
        notPaid(1, TotalsExceedHeld.selector);
    }

    /// Roots that wait promise too: their totals are shown, and what they promise stays.
    function testFuzz_leavesWhatWaitingRootsPromise(uint128 exit, uint128 amount) external {
        open();
        exit = uint128(edged(exit, 0, 7_000_000));
        amount = uint128(edged(amount, 1, 4_000_000));
        arrive(1, amount);
        vm.warp(block.timestamp + ROOT_DELAY);
        declare(1_500_000, exit);
        post(2, 1);
        notPaid(1, InputInvalid.selector);
        Promised[] memory shown = new Promised[](1);
        shown[0] = promised();
        bytes memory call = abi.encodeCall(IRebalanceDesk.pay, (1, shown));
        if (3_000_000 + uint256(exit) + amount > DEPOSITED) {
            refused(stranger, address(desk), call, TotalsExceedHeld.selector);
            return;
        }
        desk.pay(1, shown);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], proofOf(0), accumulatorAt(1));
        vm.assertTrue(vault.owedQuanta(DOLLAR) <= vault.heldQuanta(DOLLAR).toUint256(), "covered");
    }

    /// The totals that are shown are the waiting root's own, of the order's asset.
    function test_refusesOtherTotals() external {
        open();
        due(1, AMOUNT);
        declare(1_500_000, 4_000_000);
        post(2, 1);
        Promised[] memory shown = new Promised[](1);
        shown[0] = promised();
        shown[0].totals.exitQuanta = quanta(1);
        refused(stranger, address(desk), abi.encodeCall(IRebalanceDesk.pay, (1, shown)), ProofInvalid.selector);
        shown[0] = promised();
        shown[0].totals.asset = ETHER;
        refused(stranger, address(desk), abi.encodeCall(IRebalanceDesk.pay, (1, shown)), ProofInvalid.selector);
        Promised[] memory twice = new Promised[](2);
        (twice[0], twice[1]) = (promised(), promised());
        refused(stranger, address(desk), abi.encodeCall(IRebalanceDesk.pay, (1, twice)), InputInvalid.selector);
    }

    /// Totals that are not in effect yet count like those of a waiting root.
    function test_anEffectiveRootPromisesBeforeItsTotalsAreInEffect() external {
        open();
        due(1, 4_000_000);
        declare(1_500_000, 4_000_000);
        post(2, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        notPaid(1, InputInvalid.selector);
        Promised[] memory shown = new Promised[](1);
        shown[0] = promised();
        refused(stranger, address(desk), abi.encodeCall(IRebalanceDesk.pay, (1, shown)), TotalsExceedHeld.selector);
    }

    /// A pause, a suspension and a freeze stop orders like claims.
    function test_standsStillWithTheVault() external {
        open();
        due(1, AMOUNT);
        vm.prank(pauser);
        vault.pause();
        notPaid(1, Paused.selector);
        vm.startPrank(admin);
        vault.unpause();
        vault.suspendAsset(DOLLAR, true);
        vm.stopPrank();
        notPaid(1, AssetSuspended.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, false);
        desk.pay(1, empty);
    }

    /* ORDERS */

    /// An order names this vault, a route as it was registered, and an amount.
    function test_refusesOtherOrders() external {
        open();
        RebalancePayload memory bad = order(AMOUNT);
        bad.vault = toBytes32(address(hubVault));
        refusedOrder(bad, VaultMismatch.selector);
        bad = order(0);
        refusedOrder(bad, AmountZero.selector);
        bad = order(AMOUNT);
        bad.route = 2;
        refusedOrder(bad, RouteUnknown.selector);
        bad = order(AMOUNT);
        bad.asset = ETHER;
        refusedOrder(bad, RouteUnknown.selector);
        bad = order(AMOUNT);
        bad.destination = 3;
        refusedOrder(bad, RouteUnknown.selector);
        bad = order(AMOUNT);
        bad.destinationVault = toBytes32(address(vault));
        refusedOrder(bad, RouteUnknown.selector);
    }

    function refusedOrder(RebalancePayload memory bad, bytes4 selector) private {
        refusedOrder(9, envelope(9, bad), selector);
    }

    /// On another lane no veto would reach an order.
    function test_refusesOrdersOnAnotherLane() external {
        open();
        EnvelopeHeader memory header = headerOf(3, 1);
        header.lane = 2;
        bytes memory message = EnvelopeCodec.encode(header, PayloadCodec.encode(order(AMOUNT)));
        voted(message);
        vote(voterB, message);
        refused(
            stranger, address(gate), abi.encodeCall(IMessageGate.execute, (message)), EnvelopeMalformed.selector
        );
    }

    /// The gate alone delivers, the desk alone pays, and the vault pays no other.
    function test_onlyTheGateAndTheDesk() external {
        open();
        bytes memory message = envelope(1, order(AMOUNT));
        bytes memory call = abi.encodeCall(IMessageHandler.onMessage, (keccak256(message), message, 255));
        refused(stranger, address(desk), call, Unauthorized.selector);
        refused(stranger, address(desk), abi.encodeCall(IMessageHandler.onVeto, (1)), Unauthorized.selector);
        call = abi.encodeCall(ICollateralVault.payRebalance, (1, DOLLAR, stranger, quanta(1)));
        refused(stranger, address(vault), call, Unauthorized.selector);
        refused(admin, address(vault), call, Unauthorized.selector);
    }

    /* SETTINGS */

    /// The desk is named once, and is this vault's.
    function test_theDeskIsNamedOnce() external {
        open();
        bytes memory call = abi.encodeCall(IVaultSettings.setRebalanceDesk, (address(desk)));
        refused(admin, address(vault), call, AlreadyInitialized.selector);
        refused(stranger, address(hubVault), call, Unauthorized.selector);
        refused(admin, address(hubVault), call, ConfigInvalid.selector);
    }

    /// Routes are the admin's; a closed one ends for good, for orders that wait too.
    function test_closedRoutesPayNothing() external {
        open();
        due(1, AMOUNT);
        bytes32 there = toBytes32(address(hubVault));
        bytes memory call = abi.encodeCall(IRebalanceDesk.addRoute, (ROUTE, DOLLAR, address(bridge), HUB, there));
        refused(admin, address(desk), call, AlreadyRegistered.selector);
        call = abi.encodeCall(IRebalanceDesk.addRoute, (2, DOLLAR, address(bridge), SECOND, there));
        refused(admin, address(desk), call, ConfigInvalid.selector);
        refused(stranger, address(desk), call, Unauthorized.selector);
        refused(stranger, address(desk), abi.encodeCall(IRebalanceDesk.closeRoute, (ROUTE)), Unauthorized.selector);
        vm.prank(admin);
        desk.closeRoute(ROUTE);
        notPaid(1, RouteUnknown.selector);
    }

    /* VIEWS */

    /// Whoever watches finds every order that waits, and when it may be paid.
    function test_listsWhatWaits() external {
        open();
        address[] memory towers = list(address(0x701), address(0x702));
        vm.prank(admin);
        gate.setWatchtowers(towers, 2, 1 hours);
        for (uint64 number = 1; number <= 4; number++) {
            arrive(number, 1_000);
        }
        vm.assertEq(desk.payableFromSeconds(2), block.timestamp + ROOT_DELAY, "due");
        vm.assertEq(desk.payableFromSeconds(9), 0, "never arrived");
        vm.warp(block.timestamp + ROOT_DELAY);
        desk.pay(3, empty);
        (uint64[] memory numbers, Order[] memory waiting) = desk.newestWaiting(3);
        vm.assertEq(numbers.length, 2, "two of three");
        vm.assertEq(numbers[0], 4, "newest first");
        vm.assertEq(numbers[1], 2, "then older");
        vm.assertEq(waiting[1].amountQuanta.toUint256(), 1_000, "its amount");
        vm.assertEq(AccountId.unwrap(waiting[1].account), AccountId.unwrap(accountOf(2)), "its account");
        (numbers,) = desk.newestWaiting(100);
        vm.assertEq(numbers.length, 3, "all");
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(towers[i]);
            gate.veto(3, 0);
        }
        (numbers,) = desk.newestWaiting(100);
        vm.assertEq(numbers.length, 0, "none after a veto");
        vm.assertEq(desk.payableFromSeconds(2), 0, "nor any to pay");
    }

    /* UPTIME */

    /// In an outage nobody can veto: an order waits its whole delay after it, by the clock that roots go by.
    function test_waitsTheDelayAfterAnOutage() external {
        TestUptimeFeed feed = new TestUptimeFeed();
        SequencerUptime source = new SequencerUptime(IUptimeFeed(address(feed)));
        open();
        due(1, AMOUNT);
        vm.prank(admin);
        vault.setUptime(source);
        // A desk that goes by another clock than its vault pays nothing.
        refusedAs(stranger, address(desk), payCall(1), "uptime");
        vm.prank(admin);
        desk.setUptime(source);
        feed.set(1);
        vm.warp(block.timestamp + 1 hours);
        notPaid(1, SequencerDown.selector);
        feed.set(0);
        vm.warp(block.timestamp + ROOT_DELAY - 1);
        notPaid(1, SequencerDown.selector);
        vm.warp(block.timestamp + 1);
        desk.pay(1, empty);
    }
}
