// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {DepositPositionUnknown, HouseNotSilent} from "../../src/error/Errors.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {Drill} from "../support/Drill.sol";
import {Tree} from "../support/Tree.sol";

/// @notice Drills of silence and of chains that misbehave, on the real cores of both bridges: a hub nobody hears, a root
/// that one vault never gets, a deposit that vanishes, a sequencer that is down. Each ends with who lost what.
contract SilenceDrill is Drill {
    AccountId private constant BOB = AccountId.wrap(keccak256("bob"));
    address private bob = address(0xb0b);

    function setUp() external {
        buildDrill();
    }

    /// Six of ten million are Alice's exit balance, four are Bob's; every transport voted.
    function bookOfTwo() private {
        clear();
        addEntry(ALICE, DOLLAR, toBytes32(alice), 0, 6_000_000);
        addEntry(BOB, DOLLAR, toBytes32(bob), 0, 4_000_000);
        addTotals(DOLLAR, 0, COLLATERAL, COLLATERAL);
        bytes memory root = bridgedRoot(1, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), 1);
        layerZeroVotes(1, root);
        guardiansVote(root);
        attestersVote(root);
        gate.execute(root);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], none, accumulatorAt(1));
    }

    function exitsByStranger(uint256 i) private {
        Entry memory e = entries[i];
        bytes32[] memory proof = Tree.proof(entryLeaves(), i);
        IExitDesk desk = vault.exitDesk();
        vm.prank(stranger);
        desk.exit(e.account, e.asset, e.recipient, e.entitled, e.exit, proof);
    }

    function everyoneLeft() private view {
        vm.assertEq(dollar.balanceOf(alice), 6_000_000, "Alice");
        vm.assertEq(dollar.balanceOf(bob), 4_000_000, "Bob");
        vm.assertEq(dollar.balanceOf(address(vault)), 0, "nothing stays");
    }

    /// Hub, coordinator, operators, relayer: all gone. Who kept a proof is paid in full, by anybody's hand.
    function test_aSilentHubLetsEverybodyOut() external {
        bookOfTwo();
        IExitDesk desk = vault.exitDesk();
        vm.warp(block.timestamp + EXIT_PERIOD - 1);
        refused(stranger, address(desk), abi.encodeCall(IExitDesk.freeze, ()), HouseNotSilent.selector);
        vm.warp(block.timestamp + 1);
        vm.prank(stranger);
        desk.freeze();
        exitsByStranger(1);
        exitsByStranger(0);
        everyoneLeft();
    }

    /// The attesters come back with a forged root after the freeze, all bridges theirs: the vault hears nobody any more.
    function test_aFrozenVaultHearsNoForgedRoot() external {
        bookOfTwo();
        vm.warp(block.timestamp + EXIT_PERIOD);
        vault.exitDesk().freeze();
        bytes memory forged = forgedRoot(2);
        layerZeroVotes(2, forged);
        guardiansVote(forged);
        attestersVote(forged);
        attempt(address(gate), abi.encodeCall(gate.execute, (forged)));
        vm.warp(block.timestamp + ROOT_DELAY);
        grab();
        lost(0);
        exitsByStranger(0);
        exitsByStranger(1);
        everyoneLeft();
    }

    /// The hub goes on, and its own vault with it; the second chain's vault alone gets no root. Its members leave it.
    function test_aRootWithheldFromOneVaultCostsItsMembersNothing() external {
        bookOfTwo();
        uint256 end = block.timestamp + EXIT_PERIOD;
        for (uint64 cycle = 2; block.timestamp < end; cycle++) {
            hubVaultHears(cycle);
            vm.warp(block.timestamp + 1 days);
        }
        IExitDesk hubDesk = hubVault.exitDesk();
        refused(stranger, address(hubDesk), abi.encodeCall(IExitDesk.freeze, ()), HouseNotSilent.selector);
        vault.exitDesk().freeze();
        exitsByStranger(0);
        exitsByStranger(1);
        everyoneLeft();
    }

    /// A root of the cycle at the hub's own vault, as its gate hands it over.
    function hubVaultHears(uint64 cycle) private {
        bytes memory root = hubRoot(cycle);
        vm.prank(address(hubGate));
        hubVault.onMessage(keccak256(root), root, 255);
        vm.warp(block.timestamp + ROOT_DELAY);
        hubVault.activate();
    }

    function hubRoot(uint64 cycle) private view returns (bytes memory) {
        EnvelopeHeader memory h = headerOf(1, cycle);
        (h.destination, h.session) = (HUB, SESSION);
        return EnvelopeCodec.encode(
            h, PayloadCodec.encode(SettlementRootPayload(toBytes32(address(hubVault)), keccak256("root"), 0, 0, 0, 0))
        );
    }

    /// A root with one leaf, of the thief's five million, under these totals and at this deposit.
    function rootOver(TotalsLeaf memory declared, uint64 index) private view returns (bytes memory) {
        bytes32 leaf = Leaves.entitlement(vaultScope(), THIEF, DOLLAR, toBytes32(thief), quanta(5_000_000), quanta(0));
        return bridgedRoot(1, leaf, Leaves.totals(vaultScope(), declared), index);
    }

    /// A deposit is credited, and its block is not of the chain any more: a root that counts it never counts here, whoever
    /// votes for it, and the next one that does not is paid.
    function test_aReorganisedDepositPaysNobody() external {
        uint256 before = vm.snapshotState();
        depositDollars(THIEF, 5_000_000);
        TotalsLeaf memory more = totalsOf(DOLLAR, 5_000_000, 0, COLLATERAL + 5_000_000);
        bytes memory root = rootOver(more, 2);
        vm.revertToState(before);
        // Another deposit takes its number, so that the index alone would fit.
        depositDollars(BOB, 5_000_000);
        layerZeroVotes(1, root);
        guardiansVote(root);
        attestersVote(root);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (root)), DepositPositionUnknown.selector);
        grab();
        vm.assertEq(dollar.balanceOf(thief), 0, "loss");
        vm.assertEq(dollar.balanceOf(address(vault)), COLLATERAL + 5_000_000, "all of it");
        settledByAll(2, rootFor(2, ALICE, alice, COLLATERAL));
        vault.claim(ALICE, DOLLAR, toBytes32(alice), quanta(COLLATERAL), quanta(0), none);
        vm.assertEq(dollar.balanceOf(alice), COLLATERAL, "Alice is paid");
    }

    /// The sequencer is down while a forged root of attesters and one bridge waits, so nobody can veto in its delay. If the
    /// thief is first in the block that ends it, the loss is the budget.
    function test_aSequencerDownThroughTheDelayCostsTheBudget() external {
        forgedWaits(BUDGET);
        vm.warp(block.timestamp + ROOT_DELAY + 6 hours);
        vault.activate();
        vault.activateAsset(allOfIt(), none, accumulatorAt(1));
        vault.claim(THIEF, DOLLAR, toBytes32(thief), quanta(BUDGET), quanta(0), none);
        lost(BUDGET);
        // Watchtowers and pauser act in the same block; the day's budget is spent, and no further root waits.
        vetoBy(2, 0);
        vm.prank(pauser);
        vault.pause();
        grab();
        lost(BUDGET);
    }

    /// If the watchtowers are first, a root whose delay is over but which nobody put into effect is dropped all the same.
    function test_aSequencerDownThroughTheDelayCostsNothingIfTheVetoIsFirst() external {
        forgedWaits(BUDGET);
        vm.warp(block.timestamp + ROOT_DELAY + 6 hours);
        vetoBy(2, 0);
        grab();
        lost(0);
    }

    function forgedWaits(uint256 amount) private {
        bytes memory root = rootFor(1, THIEF, thief, amount);
        guardiansVote(root);
        attestersVote(root);
        gate.execute(root);
    }
}
