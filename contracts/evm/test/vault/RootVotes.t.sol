// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OutflowAboveBudget} from "../../src/error/Errors.sol";
import {Claim} from "../../src/interface/ICollateralVault.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {IVaultSettings} from "../../src/interface/IVaultSettings.sol";
import {ExitBook} from "../support/ExitBook.sol";
import {Tree} from "../support/Tree.sol";

/// @notice Whose votes count for which root (PROTOCOL P22): full votes of one root never open the budget of another.
contract RootVotesTest is ExitBook {
    uint256 private constant BUDGET = 1_000_000;

    function bounded() private {
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(BUDGET));
    }

    function bookTree() private view returns (bytes32) {
        return Tree.root(entryLeaves());
    }

    function pays(Claim memory c) private returns (uint256) {
        return vault.claim(c.account, c.asset, c.recipient, c.entitledQuanta, c.exitQuanta, c.proof).toUint256();
    }

    function refusedClaim(Claim memory c) private {
        bytes memory call =
            abi.encodeCall(vault.claim, (c.account, c.asset, c.recipient, c.entitledQuanta, c.exitQuanta, c.proof));
        refused(stranger, address(vault), call, OutflowAboveBudget.selector);
    }

    /// Alice's entitlement rises from root to root; each of the last four pays, the oldest too, and none before them.
    function test_theLastFourRootsPayNewestFirst() external {
        book(1_000_000, 3_000_000);
        Claim[] memory all = new Claim[](5);
        bytes32[] memory trees = new bytes32[](5);
        for (uint64 cycle = 1; cycle <= 5; cycle++) {
            write(cycle * 1_000_000, 3_000_000);
            (all[cycle - 1], trees[cycle - 1]) = (claimOf(0), bookTree());
            if (cycle % 2 == 0) settledByAll(cycle, 1);
            else settle(cycle, 1, 1);
        }
        (bytes32[] memory roots, uint8[] memory votes) = vault.claimableRoots(DOLLAR);
        for (uint256 i = 0; i < 4; i++) {
            vm.assertEq(roots[i], trees[4 - i], "newest first");
            vm.assertEq(votes[i], i % 2 == 0 ? 2 : 255, "its own votes");
        }
        (bool done,) = address(vault)
            .call(
                abi.encodeCall(
                    vault.claim,
                    (ALICE, DOLLAR, toBytes32(alice), all[0].entitledQuanta, all[0].exitQuanta, all[0].proof)
                )
            );
        vm.assertTrue(!done, "the fifth is gone");
        for (uint256 i = 1; i < 5; i++) {
            vm.assertEq(pays(all[i]), i == 1 ? 2_000_000 : 1_000_000, "each pays what it adds");
        }
    }

    /// A place that held a root of all votes holds the next one's votes alone.
    function test_aReusedPlaceKeepsNoVotes() external {
        bounded();
        book(4_000_000, 3_000_000);
        settledByAll(1, 1);
        for (uint64 cycle = 2; cycle <= 5; cycle++) {
            write(4_000_000 + cycle, 3_000_000);
            settle(cycle, 1, 1);
        }
        (, uint8[] memory votes) = vault.claimableRoots(DOLLAR);
        for (uint256 i = 0; i < 4; i++) {
            vm.assertEq(votes[i], 2, "two");
        }
        vm.assertEq(pays(claimOf(0)), BUDGET, "within the budget");
    }

    /// Leaves of an older root stay within its own budget while a root of all votes is in effect.
    function test_anOlderRootKeepsItsBudget() external {
        bounded();
        book(4_000_000, 3_000_000);
        settle(1, 1, 1);
        Claim memory older = claimOf(0);
        write(5_000_000, 3_000_000);
        settledByAll(2, 1);
        Claim memory newer = claimOf(0);
        vm.assertEq(pays(older), BUDGET, "in part");
        refusedClaim(older);
        vm.assertEq(pays(newer), 5_000_000 - BUDGET, "all votes: the rest");
    }

    /// The last vote of a root that is no longer in effect is kept where the asset keeps the root, once.
    function test_aLiftReachesARootThatOthersFollowed() external {
        bounded();
        book(4_000_000, 3_000_000);
        bytes32 tree = bookTree();
        bytes memory first = rootEnvelope(1, tree, Tree.root(totalsLeaves()), 1);
        Claim memory older = claimOf(0);
        settle(1, 1, 1);
        write(5_000_000, 3_000_000);
        settle(2, 1, 1);
        vote(voterB, first);
        vm.assertEq(pays(older), BUDGET, "not yet");
        vm.expectEmit(address(vault));
        emit IVaultSettings.BudgetLifted(DOLLAR, tree, 255);
        vault.liftBudget(DOLLAR, first);
        vm.assertEq(pays(older), 4_000_000 - BUDGET, "all of it");
        vm.recordLogs();
        vault.liftBudget(DOLLAR, first);
        vm.assertEq(vm.getRecordedLogs().length, 0, "once");
    }

    /// The last vote counts for a root that waits without any call; a further one that is not the last needs a lift, which is seen.
    function testFuzz_aFurtherVoteReachesAWaitingRoot(bool last) external {
        address[] memory adapters = new address[](4);
        (adapters[0], adapters[1], adapters[2], adapters[3]) = (voterA, voterB, address(attesting), address(0xaaa3));
        if (!last) {
            vm.prank(admin);
            gate.openSession(2, adapters, 2, 4);
        }
        book(4_000_000, 3_000_000);
        bytes memory root = rootEnvelope(1, bookTree(), Tree.root(totalsLeaves()), 1);
        root[14] = bytes1(uint8(last ? 1 : 2));
        deliver(root);
        vote(voterB, root);
        vm.assertEq(vault.maturingRoot().votes, last ? 255 : 2, "the last alone");
        if (!last) {
            vm.expectEmit(address(vault));
            emit IVaultSettings.BudgetLifted(DOLLAR, bookTree(), 3);
        }
        vault.liftBudget(DOLLAR, root);
        vm.assertEq(vault.maturingRoot().votes, last ? 255 : 3, "each");
    }

    /* EXITS */

    /// Nobody brought the totals of the last root, which had all votes: exits under the one before stay within its budget.
    function test_exitsUnderAnOlderRootKeepItsBudget() external {
        bounded();
        book(4_000_000, 3_000_000);
        settle(1, 1, 1);
        clear();
        addEntry(BOB, DOLLAR, toBytes32(bob), 1, 0);
        addTotals(DOLLAR, 7_000_000, 3_000_000, DEPOSITED);
        deliverByAll(rootEnvelope(2, bookTree(), Tree.root(totalsLeaves()), 1));
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        silent();
        vm.warp(block.timestamp + 1 days);
        write(4_000_000, 3_000_000);
        vm.assertEq(exits(0), BUDGET, "in part");
        refusedExit(0, OutflowAboveBudget.selector);
    }

    /// The votes of another claimable root open nothing either.
    function test_exitsUnderTheLastRootHaveItsVotes() external {
        bounded();
        book(4_000_000, 2_000_000);
        settledByAll(1, 1);
        write(4_000_000, 3_000_000);
        settle(2, 1, 1);
        silent();
        vm.assertEq(exits(0), BUDGET, "in part");
        refusedExit(0, OutflowAboveBudget.selector);
    }

    /// The event of each part names what that part settles; an exit of nothing is silent.
    function test_eachPartOfAnExitIsSeen() external {
        bounded();
        book(500_000, 9_500_000);
        settle(1, 1, 1);
        silent();
        vm.expectEmit(address(desk()));
        emit IExitDesk.Exited(BOB, DOLLAR, bob, quanta(BUDGET), quanta(BUDGET));
        exits(1);
        vm.warp(block.timestamp + 2 days);
        vm.expectEmit(address(desk()));
        emit IExitDesk.Exited(ALICE, DOLLAR, alice, quanta(500_000), quanta(500_000));
        exits(0);
        vm.expectEmit(address(desk()));
        emit IExitDesk.Exited(BOB, DOLLAR, bob, quanta(500_000), quanta(500_000));
        exits(1);
        vm.recordLogs();
        vm.assertEq(exits(0), 0, "all is paid");
        vm.assertEq(vm.getRecordedLogs().length, 0, "and nothing is stated");
    }

    /// In a vault that holds half, a budget that is just what is due pays it and settles exactly that.
    function test_anExitThatIsJustTheBudgetIsWhole() external {
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(3_500_000));
        book();
        settle(1, 1, 1);
        vm.prank(address(vault));
        dollar.transfer(stranger, DEPOSITED / 2);
        silent();
        vm.expectEmit(address(desk()));
        emit IExitDesk.Exited(ALICE, DOLLAR, alice, quanta(7_000_000), quanta(3_500_000));
        vm.assertEq(exits(0), 3_500_000, "half of what is due");
        vm.warp(block.timestamp + 2 days);
        vm.assertEq(exits(1), 1_500_000, "and so has Bob");
    }

    /// In a vault that holds half, parts settle the most whose share is what they pay: no quantum is lost between two.
    function test_partsLoseNoQuantum() external {
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(1_000_001));
        book();
        settle(1, 1, 1);
        vm.prank(address(vault));
        dollar.transfer(stranger, DEPOSITED / 2);
        silent();
        vm.expectEmit(address(desk()));
        emit IExitDesk.Exited(ALICE, DOLLAR, alice, quanta(2_000_003), quanta(1_000_001));
        exits(0);
        for (uint256 day = 0; day < 3; day++) {
            vm.warp(block.timestamp + 2 days);
            exits(0);
        }
        vm.assertEq(dollar.balanceOf(alice), 3_500_000, "to the quantum");
    }
}
