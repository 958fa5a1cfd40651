// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OutflowAboveBudget} from "../../src/error/Errors.sol";
import {Claim, ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {IVaultSettings} from "../../src/interface/IVaultSettings.sol";
import {Tree} from "../support/Tree.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice What may leave the vault in a day while not every adapter has voted for a root (P22).
contract VaultBudgetTest is VaultBook {
    bytes private envelope;

    function budget(uint256 amount) private {
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(amount));
    }

    /// Settles the book as the root of a cycle, with two votes or all three.
    function settleWith(uint64 cycle, bool all) private {
        envelope = rootEnvelope(cycle, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), 1);
        voted(envelope);
        if (all) vote(voterB, envelope);
        gate.execute(envelope);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], none, accumulatorAt(1));
    }

    /// The start of a window, so that nothing before it counts.
    function freshWindow() private {
        vm.warp((block.timestamp / 1 days + 3) * 1 days);
    }

    function testFuzz_aClaimAboveTheBudgetWaits(uint256 forAlice, uint256 allowed) external {
        forAlice = edged(forAlice, 2, DEPOSITED - 1);
        allowed = edged(allowed, 1, forAlice - 1);
        book(forAlice, 1);
        settleWith(1, false);
        budget(allowed);
        bytes memory call = claimCall(0);
        vm.assertEq(claimEntry(0), allowed, "what the budget leaves");
        assertQuanta(vault.claimed(ALICE, DOLLAR), allowed, "and no more is claimed");
        (bool done, bytes memory data) = address(vault).call(call);
        vm.assertTrue(!done, "above the budget");
        vm.assertEq(
            data, abi.encodeWithSelector(OutflowAboveBudget.selector, DOLLAR, forAlice, allowed), "outflow and budget"
        );
        // The third transport votes later, which anyone may count.
        vote(voterB, envelope);
        vm.expectEmit(address(vault));
        emit IVaultSettings.BudgetLifted(DOLLAR, Tree.root(entryLeaves()), 255);
        vm.prank(stranger);
        vault.liftBudget(DOLLAR, envelope);
        vm.assertEq(claimEntry(0), forAlice - allowed, "the rest, later");
        vm.assertEq(dollar.balanceOf(alice), forAlice, "all of it");
        vm.assertEq(claimEntry(1), 1, "and others");
    }

    /// Later votes open claims under the effective root by themselves.
    function testFuzz_aLateVoteOpensClaimsByItself(uint256 forAlice) external {
        forAlice = edged(forAlice, 1, DEPOSITED);
        book(forAlice, 0);
        settleWith(1, false);
        budget(0);
        refused(stranger, address(vault), claimCall(0), OutflowAboveBudget.selector);
        vote(voterB, envelope);
        vm.assertEq(claimEntry(0), forAlice, "paid");
    }

    /// A claim above the budget is paid in parts, day by day, and in the end all of it.
    function testFuzz_aLargeClaimIsPaidInParts(uint256 forAlice, uint256 allowed) external {
        forAlice = edged(forAlice, 1, DEPOSITED);
        allowed = edged(allowed, forAlice / 20 + 1, forAlice);
        book(forAlice, 0);
        settleWith(1, false);
        budget(allowed);
        freshWindow();
        for (uint256 part = 0; part < 20; part++) {
            uint256 left = forAlice - vault.claimed(ALICE, DOLLAR).toUint256();
            vm.assertEq(claimEntry(0), left < allowed ? left : allowed, "a day's budget");
            vm.warp(block.timestamp + 2 days);
        }
        vm.assertEq(dollar.balanceOf(alice), forAlice, "all of it");
    }

    /// Nobody leaves, so the next cycle has the same root: what all had voted for stays open when fewer vote for its copy.
    function testFuzz_theSameRootKeepsItsVotes(uint256 forAlice, uint64 copies) external {
        forAlice = edged(forAlice, 1, DEPOSITED);
        copies = uint64(edged(copies, 1, 6));
        book(forAlice, 0);
        budget(0);
        settleWith(1, true);
        for (uint64 i = 0; i < copies; i++) {
            settleWith(i + 2, false);
        }
        vm.assertEq(claimEntry(0), forAlice, "paid");
    }

    /// Nothing is reported to be lifted that was not.
    function testFuzz_onlyALiftIsAnnounced(bytes32 root, uint64 cycle) external {
        book();
        settleWith(1, true);
        vm.recordLogs();
        vm.startPrank(stranger);
        vault.liftBudget(DOLLAR, rootEnvelope(uint64(edged(cycle, 2, JUMP)), root, 0, 0));
        vault.liftBudget(DOLLAR, envelope);
        vm.stopPrank();
        vm.assertEq(vm.getRecordedLogs().length, 0, "no event");
    }

    /// Over all roots, in any span of 24 hours: never more than the budget.
    function testFuzz_noDaySeesMoreThanTheBudget(uint256 allowed, uint32[12] memory gaps, uint32[12] memory amounts)
        external
    {
        allowed = edged(allowed, 1, 1_000_000);
        depositDollars(ALICE, DEPOSITED);
        budget(allowed);
        uint256[13] memory times;
        uint256[13] memory paid;
        uint256 entitled = 0;
        for (uint64 i = 1; i <= 12; i++) {
            vm.warp(block.timestamp + edged(gaps[i - 1], 0, 1 days));
            entitled += edged(amounts[i - 1], 1, allowed);
            if (entitled > DEPOSITED) break;
            write(entitled, 0);
            settleWith(i, false);
            (bool done, bytes memory data) = address(vault).call(claimCall(0));
            times[i] = block.timestamp;
            if (done) paid[i] = abi.decode(data, (uint128));
            else vm.assertEq(bytes32(bytes4(data)), bytes32(OutflowAboveBudget.selector), "nothing left");
            uint256 sum = 0;
            for (uint64 j = 1; j <= i; j++) {
                if (times[j] + 1 days > block.timestamp) sum += paid[j];
            }
            vm.assertLe(sum, allowed, "in one day");
        }
    }

    /// What was paid under roots with all votes counts in the window of the others.
    function testFuzz_theBudgetCountsEveryRoot(uint256 whole, uint256 rest) external {
        whole = edged(whole, 1, DEPOSITED - 2);
        rest = edged(rest, 1, DEPOSITED - whole - 1);
        freshWindow();
        book(whole, 0);
        settleWith(1, true);
        vm.assertEq(claimEntry(0), whole, "no budget with all votes");
        write(whole + rest, 0);
        settleWith(2, false);
        budget(whole);
        refused(stranger, address(vault), claimCall(0), OutflowAboveBudget.selector);
        budget(whole + rest - 1);
        if (rest > 1) vm.assertEq(claimEntry(0), rest - 1, "within it");
        budget(whole + rest);
        vm.assertEq(claimEntry(0), 1, "and the rest");
    }

    /// A claim that waited is paid when the days are over, without anybody's vote.
    function testFuzz_aBudgetComesBack(uint256 first, uint256 elapsed) external {
        first = edged(first, 1, DEPOSITED / 2);
        freshWindow();
        book(first, first);
        settleWith(1, false);
        budget(first);
        claimEntry(0);
        uint256 start = block.timestamp / 1 days * 1 days;
        vm.warp(start + edged(elapsed, block.timestamp - start, 2 days - 1));
        refused(stranger, address(vault), claimCall(1), OutflowAboveBudget.selector);
        vm.warp(start + 2 days);
        vm.assertEq(claimEntry(1), first, "paid");
    }

    function testFuzz_withoutABudgetAllMustVote(uint256 forAlice, bool all) external {
        forAlice = edged(forAlice, 1, DEPOSITED);
        book(forAlice, 0);
        budget(0);
        settleWith(1, all);
        if (!all) refused(stranger, address(vault), claimCall(0), OutflowAboveBudget.selector);
        else vm.assertEq(claimEntry(0), forAlice, "all voted");
    }

    /// Bytes that nobody voted for lift nothing, nor does a root of another message.
    function testFuzz_onlyVotesLiftABudget(uint256 place, uint8 change) external {
        book();
        budget(0);
        settleWith(1, false);
        vm.prank(stranger);
        (bool done,) = address(vault).call(abi.encodeCall(vault.liftBudget, (DOLLAR, flipped(envelope, place, change))));
        done;
        refused(stranger, address(vault), claimCall(0), OutflowAboveBudget.selector);
        vault.liftBudget(DOLLAR, envelope);
        refused(stranger, address(vault), claimCall(0), OutflowAboveBudget.selector);
    }

    /// Lifted before it takes effect, a root has its budget from the start.
    function testFuzz_aWaitingRootIsLiftedToo(uint256 forAlice) external {
        forAlice = edged(forAlice, 1, DEPOSITED);
        book(forAlice, 0);
        budget(0);
        envelope = rootEnvelope(1, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), 1);
        deliver(envelope);
        vote(voterB, envelope);
        vault.liftBudget(DOLLAR, envelope);
        vm.assertEq(vault.maturingRoot().votes, 255, "all");
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], none, accumulatorAt(1));
        vm.assertEq(claimEntry(0), forAlice, "paid");
    }

    /// In a batch it is the claims above the budget that wait.
    function testFuzz_aBatchPaysWhatFits(uint256 forAlice) external {
        forAlice = edged(forAlice, 2, DEPOSITED - 1);
        book(forAlice, 1);
        settleWith(1, false);
        budget(forAlice - 1);
        Claim[] memory claims = new Claim[](3);
        (claims[0], claims[1], claims[2]) = (claimOf(1), claimOf(0), claimOf(0));
        vm.expectEmit(address(vault));
        emit ICollateralVault.ClaimRefused(ALICE, DOLLAR, OutflowAboveBudget.selector);
        vault.claimMany(claims);
        vm.assertEq(dollar.balanceOf(bob), 1, "Bob is paid");
        vm.assertEq(dollar.balanceOf(alice), forAlice - 2, "and Alice in part");
    }
}
