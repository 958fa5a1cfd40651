// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    CallNotDue,
    InputInvalid,
    RebalanceMissing,
    RebalanceAboveCap,
    RouteUnknown,
    Unauthorized,
    VotesMissing
} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {IRebalanceDesk} from "../../src/interface/IRebalanceDesk.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {VaultRoot, VenueRoot} from "../../src/library/CycleDigest.sol";
import {LeafScope, Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {PayloadCodec, RebalancePayload} from "../../src/library/PayloadCodec.sol";
import {LocalRoute} from "../../src/local/LocalRoute.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {RebalanceDesk} from "../../src/vault/RebalanceDesk.sol";
import {OrderBook} from "../support/OrderBook.sol";

/// @notice Drills of stolen keys against orders (PROTOCOL P30): what a thief gets, and what moves at the most.
contract StolenOrdersTest is OrderBook {
    AccountId private constant THIEF = AccountId.wrap(keccak256("thief"));

    /// What the vault holds less than before, and what any other has in the tokens of the route.
    function lost() private view returns (uint256 vaultQuanta) {
        return DEPOSITED - vault.heldQuanta(DOLLAR).toUint256();
    }

    /// A quorum of attesters, or every bridge, opens nothing without the other: loss 0.
    function test_attestersOrBridgesAloneMoveNothing() external {
        open();
        bytes memory message = envelope(1, order(AMOUNT));
        bytes memory call = abi.encodeCall(IMessageGate.execute, (message));
        vote(address(attesting), message);
        refused(stranger, address(gate), call, VotesMissing.selector);
        message = envelope(2, order(AMOUNT));
        vote(voterA, message);
        vote(voterB, message);
        refused(stranger, address(gate), abi.encodeCall(IMessageGate.execute, (message)), VotesMissing.selector);
        vm.assertEq(lost(), 0, "nothing moved");
    }

    /// Attesters and all bridges but one open nothing either: loss 0.
    function test_allKeysButOneBridgeMoveNothing() external {
        open();
        bytes memory message = envelope(1, order(AMOUNT));
        voted(message);
        refused(stranger, address(gate), abi.encodeCall(IMessageGate.execute, (message)), VotesMissing.selector);
        vm.warp(block.timestamp + ROOT_DELAY);
        notPaid(1, RebalanceMissing.selector);
        vm.assertEq(lost(), 0, "nothing moved");
    }

    /// Every key of attesters and bridges names no account and no vault of the thief's: the tokens stay the clearing house's, in another
    /// of its vaults, and no more than the cap moves in 24 hours.
    function test_everyKeyMovesTheCapBetweenOurVaultsAlone() external {
        open();
        EnvelopeHeader memory header = headerOf(3, 1);
        header.lane = 3;
        RebalancePayload memory forged = order(AMOUNT);
        forged.account = THIEF;
        refusedOrder(1, EnvelopeCodec.encode(header, PayloadCodec.encode(forged)), InputInvalid.selector);
        forged = order(AMOUNT);
        forged.destinationVault = toBytes32(stranger);
        refusedOrder(2, envelope(2, forged), RouteUnknown.selector);

        vm.prank(admin);
        desk.setCap(DOLLAR, quanta(AMOUNT));
        arrive(3, AMOUNT);
        arrive(4, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        desk.pay(3, empty);
        notPaid(4, RebalanceAboveCap.selector);
        vm.assertEq(lost(), AMOUNT, "the cap");
        bridge.deliver(hubVault, DOLLAR, accountOf(3), AMOUNT);
        vm.assertEq(hubVault.heldQuanta(DOLLAR).toUint256(), AMOUNT, "and it is ours");
    }

    /// Watchtowers that are awake let not even that move: loss 0.
    function test_everyKeyMovesNothingBesideWatchtowers() external {
        open();
        address[] memory towers = list(address(0x701), address(0x702));
        vm.prank(admin);
        gate.setWatchtowers(towers, 2, 1 hours);
        arrive(1, AMOUNT);
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(towers[i]);
            gate.veto(3, 0);
        }
        vm.warp(block.timestamp + ROOT_DELAY);
        notPaid(1, RebalanceMissing.selector);
        vm.assertEq(lost(), 0, "nothing moved");
    }

    /// On the hub's own chain no bridge votes: a quorum of attesters moves the cap between our vaults, and watchtowers stop it there.
    function test_attestersMoveTheCapFromTheHubsOwnVault() external {
        open();
        RebalanceDesk hubDesk = new RebalanceDesk(hubVault, admin);
        LocalRoute hubBridge = new LocalRoute();
        vm.startPrank(admin);
        hubVault.setRebalanceDesk(address(hubDesk));
        hubGate.setHandler(3, address(hubDesk));
        hubDesk.addRoute(1, DOLLAR, address(hubBridge), SECOND, toBytes32(address(vault)));
        hubDesk.setCap(DOLLAR, quanta(AMOUNT));
        vm.stopPrank();
        dollar.mint(address(this), DEPOSITED);
        dollar.approve(address(hubVault), DEPOSITED);
        hubVault.deposit(ALICE, DOLLAR, DEPOSITED);
        consumeAtTheHub();

        RebalancePayload memory forged = order(AMOUNT);
        forged.vault = toBytes32(address(hubVault));
        (forged.destination, forged.destinationVault) = (SECOND, toBytes32(address(vault)));
        forged.account = THIEF;
        hub.submitRebalance(1, HUB, forged, signThree(hub.rebalanceDigest(1, HUB, forged)));
        vm.assertTrue(!hubDesk.arrived(1), "not for the thief's account");
        forged.account = accountOf(2);
        hub.submitRebalance(2, HUB, forged, signThree(hub.rebalanceDigest(2, HUB, forged)));
        vm.assertTrue(hubDesk.arrived(2), "for nobody's");
        vm.warp(block.timestamp + ROOT_DELAY);
        hubDesk.pay(2, empty);
        vm.assertEq(dollar.balanceOf(address(hubBridge)), AMOUNT, "the cap");
        bridge.deliver(vault, DOLLAR, accountOf(2), AMOUNT);
        vm.assertEq(vault.heldQuanta(DOLLAR).toUint256(), uint256(DEPOSITED) + AMOUNT, "and it is ours");
    }

    /// A root of the hub's own vault consumes its deposit and promises nothing.
    function consumeAtTheHub() private {
        TotalsLeaf memory declared = TotalsLeaf(DOLLAR, quanta(0), quanta(0), quanta(DEPOSITED));
        LeafScope memory scope = LeafScope(HOUSE, HUB, toBytes32(address(hubVault)));
        VaultRoot[] memory rows = new VaultRoot[](1);
        rows[0] = VaultRoot(
            HUB,
            toBytes32(address(hubVault)),
            keccak256("hub root"),
            hubVault.depositAccumulator(),
            1,
            Leaves.totals(scope, declared)
        );
        VenueRoot[] memory none_ = new VenueRoot[](0);
        bytes32 digest = hub.cycleDigest(header(1, 0), rows, none_);
        hub.submitCycle(header(1, 0), rows, none_, signThree(digest));
        vm.warp(block.timestamp + ROOT_DELAY);
        hubVault.activate();
        hubVault.activateAsset(declared, none, hubVault.depositAccumulator());
    }

    /// The admin's key alone names no route in less than the timelock's delay, in which its canceller stops it: loss 0.
    function test_theAdminAloneMovesNothing() external {
        open();
        vm.prank(admin);
        desk.startTimelock(2 days, pauser);
        LocalRoute evil = new LocalRoute();
        bytes memory call = abi.encodeCall(
            IRebalanceDesk.addRoute, (9, DOLLAR, address(evil), HUB, toBytes32(stranger))
        );
        refused(admin, address(desk), call, Unauthorized.selector);
        vm.prank(admin);
        bytes32 id = desk.schedule(call);
        vm.prank(pauser);
        desk.cancel(id);
        vm.warp(block.timestamp + 2 days);
        refused(admin, address(desk), abi.encodeCall(desk.perform, (call)), CallNotDue.selector);
        vm.assertEq(lost(), 0, "nothing moved");
    }
}
