// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {SequenceTooFar, VotesMissing} from "../../src/error/Errors.sol";
import {EnvelopeCodec} from "../../src/library/EnvelopeCodec.sol";
import {CreditUpdatePayload, PayloadCodec} from "../../src/library/PayloadCodec.sol";
import {Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {BridgedNetwork} from "../support/BridgedNetwork.sol";

/// @notice Attack drills: bridges and attesters whose keys are stolen, alone and together, on the real cores of both
/// bridges. Each drill ends with what the thief holds.
contract BridgesDrill is BridgedNetwork {
    AccountId private constant ALICE = AccountId.wrap(keccak256("alice"));
    AccountId private constant THIEF = AccountId.wrap(keccak256("thief"));
    uint256 private constant COLLATERAL = 10_000_000;
    address private thief = address(0x7e1ef);

    function setUp() external {
        buildBridged();
        depositDollars(ALICE, COLLATERAL);
    }

    /// A root that nobody attested: all collateral is the thief's.
    function forgedTotals() private pure returns (TotalsLeaf memory) {
        return totalsOf(DOLLAR, COLLATERAL, 0, COLLATERAL);
    }

    function forgedRoot(uint64 cycle) private view returns (bytes memory) {
        bytes32 leaf = Leaves.entitlement(vaultScope(), THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0));
        return bridgedRoot(cycle, leaf, Leaves.totals(vaultScope(), forgedTotals()), 1);
    }

    function forgedCredit(uint64 cycle) private view returns (bytes memory) {
        CreditUpdatePayload memory payload = CreditUpdatePayload({
            venue: toBytes32(address(venue)),
            creditRoot: keccak256("forged credit"),
            bandRoot: keccak256("forged bands"),
            expirySeconds: type(uint64).max,
            cycleDigest: 0
        });
        return EnvelopeCodec.encode(bridgedHeader(2, cycle), PayloadCodec.encode(payload));
    }

    function voteWith(uint256 stolen, uint64 nonce, bytes memory envelope) private {
        if (stolen & LAYERZERO != 0) layerZeroVotes(nonce, envelope);
        if (stolen & WORMHOLE != 0) guardiansVote(envelope);
        if (stolen & ATTESTERS != 0) attestersVote(envelope);
        vm.assertEq(gate.votesOf(keccak256(envelope)), stolen, "votes");
    }

    /// Whether the vault refuses a call or not, the drill goes on.
    function attempt(bytes memory call) private {
        vm.prank(thief);
        (bool done,) = address(vault).call(call);
        done;
    }

    /// The thief tries every step up to the money with the stolen transports' votes, and gets nothing.
    function losesNothing(uint256 stolen) private {
        bytes memory root = forgedRoot(1);
        bytes memory credit = forgedCredit(1);
        voteWith(stolen, 1, root);
        voteWith(stolen, 2, credit);
        refused(thief, address(gate), abi.encodeCall(gate.execute, (root)), VotesMissing.selector);
        refused(thief, address(gate), abi.encodeCall(gate.execute, (credit)), VotesMissing.selector);
        vm.warp(block.timestamp + ROOT_DELAY);
        bytes32[] memory none = new bytes32[](0);
        attempt(abi.encodeCall(vault.activate, ()));
        attempt(abi.encodeCall(vault.activateAsset, (forgedTotals(), none, accumulatorAt(1))));
        attempt(abi.encodeCall(vault.claim, (THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0), none)));
        vm.assertEq(dollar.balanceOf(thief), 0, "loss");
        vm.assertEq(dollar.balanceOf(address(vault)), COLLATERAL, "all collateral is there");
        vm.assertEq(venue.creditCycle(), 0, "no credit");
    }

    function test_twoForgedBridgesWithoutAttestersTakeNothing() external {
        losesNothing(LAYERZERO | WORMHOLE);
    }

    function test_aForgedLayerZeroAloneTakesNothing() external {
        losesNothing(LAYERZERO);
    }

    function test_aForgedWormholeAloneTakesNothing() external {
        losesNothing(WORMHOLE);
    }

    function test_stolenAttestersAloneTakeNothing() external {
        losesNothing(ATTESTERS);
    }

    /// Attesters and one bridge, while the watchtowers sleep: the loss is the day's budget of two votes.
    function test_attestersAndOneBridgeTakeTheBudgetAtMost() external {
        uint256 budget = 1_000_000;
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(budget));
        stealInParts(budget);
        vm.assertEq(dollar.balanceOf(thief), budget, "loss: the budget");
        vm.assertEq(dollar.balanceOf(address(vault)), COLLATERAL - budget, "the rest is there");
    }

    /// Forged roots and claims of ever more, as often as a day allows.
    function stealInParts(uint256 part) private {
        bytes32[] memory none = new bytes32[](0);
        TotalsLeaf memory t = forgedTotals();
        uint256 start = (block.timestamp / 1 days + 1) * 1 days;
        vm.warp(start);
        for (uint64 i = 1; i <= 4; i++) {
            uint256 amount = part * i;
            bytes32 leaf = Leaves.entitlement(vaultScope(), THIEF, DOLLAR, toBytes32(thief), quanta(amount), quanta(0));
            bytes memory root = bridgedRoot(i, leaf, Leaves.totals(vaultScope(), t), 1);
            voteWith(LAYERZERO | ATTESTERS, i, root);
            gate.execute(root);
            vm.warp(block.timestamp + ROOT_DELAY);
            vault.activate();
            vault.activateAsset(t, none, accumulatorAt(1));
            attempt(abi.encodeCall(vault.claim, (THIEF, DOLLAR, toBytes32(thief), quanta(amount), quanta(0), none)));
        }
        vm.assertLt(block.timestamp, start + 1 days, "within a day");
    }

    /// Attesters and one bridge, while two of three watchtowers are awake: the loss is nothing, whatever sequence the root
    /// names, and the house goes on.
    function test_attestersAndOneBridgeTakeNothingWhenWatchtowersVeto() external {
        address[] memory towers = list(address(0x70), address(0x71), address(0x72));
        vm.prank(admin);
        gate.setWatchtowers(towers, 2, 1 hours);
        uint64 last = gate.highestSequence(1);
        bytes memory beyond = forgedRoot(type(uint64).max);
        voteWith(WORMHOLE | ATTESTERS, 1, beyond);
        refused(thief, address(gate), abi.encodeCall(gate.execute, (beyond)), SequenceTooFar.selector);
        bytes memory root = forgedRoot(last);
        voteWith(WORMHOLE | ATTESTERS, 1, root);
        gate.execute(root);
        for (uint256 i = 1; i < 3; i++) {
            vm.prank(towers[i]);
            gate.veto(1, 0);
        }
        vm.warp(block.timestamp + ROOT_DELAY);
        bytes32[] memory none = new bytes32[](0);
        attempt(abi.encodeCall(vault.activate, ()));
        attempt(abi.encodeCall(vault.activateAsset, (forgedTotals(), none, accumulatorAt(1))));
        attempt(abi.encodeCall(vault.claim, (THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0), none)));
        vm.assertEq(dollar.balanceOf(thief), 0, "loss");
        vm.warp(block.timestamp + 1 hours);
        bytes memory honest = bridgedRoot(1, keccak256("honest"), 0, 1);
        voteWith(LAYERZERO | ATTESTERS, 1, honest);
        gate.execute(honest);
        vm.assertEq(vault.maturingRoot().root, keccak256("honest"), "the honest root counts");
    }

    /// The same for credit: a forged last cycle does not end the venue's lane.
    function test_aForgedCreditRootIsTakenBack() external {
        address[] memory towers = list(address(0x70), address(0x71), address(0x72));
        vm.prank(admin);
        gate.setWatchtowers(towers, 2, 1 hours);
        bytes memory forged = forgedCredit(gate.highestSequence(2));
        voteWith(LAYERZERO | ATTESTERS, 1, forged);
        gate.execute(forged);
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(towers[i]);
            gate.veto(2, 0);
        }
        vm.assertEq(venue.newestCredit().creditRoot, 0, "no credit");
        vm.warp(block.timestamp + 1 hours);
        bytes memory honest = forgedCredit(1);
        voteWith(WORMHOLE | ATTESTERS, 2, honest);
        gate.execute(honest);
        vm.assertEq(venue.creditCycle(), 1, "a root of the next cycle counts");
    }

    /// What is left is the assumption itself: attesters and one bridge, which is why roots wait (P13).
    function test_attestersAndOneBridgeOpenARootAfterItsDelayAndNotBefore() external {
        bytes memory root = forgedRoot(1);
        voteWith(LAYERZERO | ATTESTERS, 1, root);
        gate.execute(root);
        vm.assertEq(vault.effectiveRoot().cycle, 0, "not in effect");
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, block.timestamp + ROOT_DELAY, "after the delay");
    }
}
