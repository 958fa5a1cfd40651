// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {Book} from "../support/Book.sol";
import {Tree} from "../support/Tree.sol";

/// @notice The aims in gas. foundry.toml sets `isolate`, so every call is a transaction of its own with cold storage,
/// its base cost and its call data: the figures are those of receipts, before refunds. The limits are the aims; the
/// figures themselves are kept in snapshots/gas.json, which `npm run check` compares.
contract BudgetTest is Book {
    AccountId private constant ALICE = AccountId.wrap(keccak256("alice"));
    AccountId private constant BOB = AccountId.wrap(keccak256("bob"));
    uint256 private constant DEPTH = 20;
    bytes32[] private siblings;
    /// Whether every adapter votes, as usual; otherwise claims are counted against the day's budget.
    bool private everybody = true;

    function setUp() external {
        build();
        depositDollars(ALICE, 100_000_000);
        for (uint256 i = 0; i < DEPTH; i++) {
            siblings.push(keccak256(abi.encode("sibling", i)));
        }
        // Warmed up: earlier roots have used every slot, and another member has claimed today.
        for (uint64 cycle = 1; cycle <= 5; cycle++) {
            settleDeep(cycle, 1_000_000 * uint256(cycle), BOB, toBytes32(address(0xcafe)));
        }
        vault.claim(BOB, DOLLAR, toBytes32(address(0xcafe)), quanta(5_000_000), quanta(0), siblings);
    }

    function gasUsed() private view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }

    function show(string memory what, uint256 gas) private {
        vm.snapshotValue("gas", what, gas);
    }

    /// A root over one known leaf at depth 20, as if among a million others, with its totals in effect.
    function settleDeep(uint64 cycle, uint256 entitled, AccountId account, bytes32 recipient) private {
        bytes32 leaf = Leaves.entitlement(vaultScope(), account, DOLLAR, recipient, quanta(entitled), quanta(0));
        // Bob's five dollars besides, and at first one quantum that nobody has claimed.
        TotalsLeaf memory t = totalsOf(DOLLAR, entitled + (account == BOB ? 1 : 5_000_000), 0, 100_000_000);
        bytes32 totalsRoot = Leaves.totals(vaultScope(), t);
        bytes memory envelope = rootEnvelope(cycle, Tree.rootOfPath(leaf, siblings), totalsRoot, 1);
        voted(envelope);
        if (everybody) vote(voterB, envelope);
        gate.execute(envelope);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(t, new bytes32[](0), accumulatorAt(1));
    }

    function applyRoot(bytes memory envelope) private returns (uint256 votesGas, uint256 executeGas) {
        vm.prank(voterA);
        gate.vote(envelope);
        votesGas = gasUsed();
        vm.prank(address(attesting));
        gate.vote(envelope);
        votesGas += gasUsed();
        gate.execute(envelope);
        executeGas = gasUsed();
    }

    function test_applyingARoot() external {
        bytes memory envelope = rootEnvelope(6, keccak256("root"), keccak256("totals"), 1);
        (uint256 votesGas, uint256 executeGas) = applyRoot(envelope);
        // A vote's base cost and call data belong to the transport that brings it; they are in votesGas here.
        vm.assertLt(executeGas, 75_000, "execute, as a transaction");
        uint256 base = 2 * 21_000 + 2 * callDataGas(abi.encodeCall(gate.vote, (envelope)));
        vm.assertLt(votesGas - base + executeGas, 119_600, "two votes and the effect");
        show("root: two votes, without their transactions", votesGas - base);
        show("root: execute, a transaction", executeGas);
        show("root: two votes and execute (limit 119,600)", votesGas - base + executeGas);
        vm.assertEq(vault.maturingRoot().cycle, 6, "and it had its effect");
    }

    /// What follows a root: taking effect, by itself or with the next one's arrival, and one asset's totals.
    function test_takingEffect() external {
        deliver(rootEnvelope(6, keccak256("root"), keccak256("totals"), 1));
        vm.warp(block.timestamp + ROOT_DELAY);
        uint256 state = vm.snapshotState();
        vault.activate();
        uint256 activateGas = gasUsed();
        show("effect: activate, a transaction", activateGas);
        vm.revertToState(state);
        bytes memory next = rootEnvelope(7, keccak256("next root"), keccak256("totals"), 1);
        (, uint256 executeGas) = applyRoot(next);
        vm.assertEq(vault.effectiveRoot().cycle, 6, "the arrival of the next one made it effective");
        show("effect: execute that makes the last root effective too", executeGas);
        vm.assertLt(executeGas, 90_000, "which costs less than a transaction of its own");
        vm.assertLt(activateGas, 40_000, "activate");
    }

    function test_anAssetsTotals() external {
        bytes32 leaf =
            Leaves.entitlement(vaultScope(), ALICE, DOLLAR, toBytes32(address(0xbeef)), quanta(5_000_000), quanta(0));
        TotalsLeaf memory t = totalsOf(DOLLAR, 10_000_001, 0, 100_000_000);
        bytes32 totalsRoot = Leaves.totals(vaultScope(), t);
        deliver(rootEnvelope(6, Tree.rootOfPath(leaf, siblings), totalsRoot, 1));
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(t, new bytes32[](0), accumulatorAt(1));
        show("effect: one asset's totals, a transaction", gasUsed());
        vm.assertLt(gasUsed(), 83_000, "one asset's totals");
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 6, "in effect");
    }

    /// A deposit of a member who has deposited before: one new slot.
    function test_laterDeposit() external {
        depositDollars(ALICE, 100_000_000);
        dollar.mint(address(this), 200_000_000);
        dollar.approve(address(vault), 200_000_000);
        vault.deposit(ALICE, DOLLAR, 100_000_000);
        show("deposit: a later one (limit 93,000)", gasUsed());
        vm.assertLt(gasUsed(), 93_000, "later deposit");
    }

    /// The bytes of a root are the same for any number of members, and so is the gas.
    function test_gasOfARootDoesNotDependOnMembers() external {
        bytes memory few = rootEnvelope(6, rootOver(10), keccak256("totals"), 1);
        (uint256 votesFew, uint256 executeFew) = applyRoot(few);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes memory many = rootEnvelope(7, rootOver(1_000), keccak256("totals"), 1);
        (uint256 votesMany, uint256 executeMany) = applyRoot(many);
        vm.assertLt(apart(votesFew, votesMany), 500, "votes");
        vm.assertLt(apart(executeFew, executeMany), 500, "execute");
    }

    function test_firstClaimAtDepth20() external {
        settleDeep(6, 5_000_000, ALICE, toBytes32(address(0xbeef)));
        claimDeep(5_000_000);
        vm.assertLt(gasUsed(), 106_000, "first claim, to a fresh address");
        show("claim at depth 20: first, to a fresh address (limit 106,000)", gasUsed());
        vm.assertEq(dollar.balanceOf(address(0xbeef)), 5_000_000, "paid");
    }

    function test_repeatedClaimAtDepth20() external {
        settleDeep(6, 5_000_000, ALICE, toBytes32(address(0xbeef)));
        claimDeep(5_000_000);
        settleDeep(7, 6_000_000, ALICE, toBytes32(address(0xbeef)));
        claimDeep(6_000_000);
        vm.assertLt(gasUsed(), 71_500, "repeated claim");
        show("claim at depth 20: repeated (limit 71,500)", gasUsed());
        vm.assertEq(dollar.balanceOf(address(0xbeef)), 6_000_000, "paid");
    }

    /// The first claim of a day, under a root that a transport is missing for: it is counted against the budget.
    function test_budgetedClaimAtDepth20() external {
        everybody = false;
        vm.warp(block.timestamp + 1 days);
        settleDeep(6, 5_000_000, ALICE, toBytes32(address(0xbeef)));
        claimDeep(5_000_000);
        vm.assertLt(gasUsed(), 143_000, "with its budget");
        show("claim at depth 20: first of a day, under a budget", gasUsed());
    }

    function claimDeep(uint256 entitled) private {
        vault.claim(ALICE, DOLLAR, toBytes32(address(0xbeef)), quanta(entitled), quanta(0), siblings);
    }

    function rootOver(uint256 members) private view returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](members);
        for (uint256 i = 0; i < members; i++) {
            leaves[i] = Leaves.entitlement(
                vaultScope(),
                accountOf("member", i),
                DOLLAR,
                toBytes32(address(uint160(i + 1))),
                quanta(i + 1),
                quanta(0)
            );
        }
        return Tree.root(leaves);
    }

    function callDataGas(bytes memory data) private pure returns (uint256 gas) {
        for (uint256 i = 0; i < data.length; i++) {
            gas += data[i] == 0 ? 4 : 16;
        }
    }

    function apart(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a - b : b - a;
    }
}
