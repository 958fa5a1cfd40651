// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OutflowAboveBudget} from "../../src/error/Errors.sol";
import {ExitBook} from "../support/ExitBook.sol";
import {Tree} from "../support/Tree.sol";

/// @notice Exits within the budget of the votes that their root has (PROTOCOL P22).
contract ExitBudgetTest is ExitBook {
    /// Silence opens no more than votes do: under a root that a transport is missing for, the budget of a day holds.
    function testFuzz_exitsStayWithinTheBudget(uint256 budget) external {
        budget = edged(budget, 3_000_000, 6_999_999);
        bookUnder(budget);
        silent();
        exits(1);
        if (budget > 3_000_000) vm.assertEq(exits(0), budget - 3_000_000, "what is left of the day");
        refusedExit(0, OutflowAboveBudget.selector);
        vm.warp((block.timestamp / 1 days + 1) * 1 days);
        refusedExit(0, OutflowAboveBudget.selector);
        vm.warp((block.timestamp / 1 days + 1) * 1 days);
        uint256 rest = 10_000_000 - budget;
        vm.assertEq(exits(0), rest < budget ? rest : budget, "two days later");
    }

    /// The book under a root of two votes, with a budget.
    function bookUnder(uint256 budget) private {
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(budget));
        book();
        settle(1, 1, 1);
    }

    /// Whoever is owed more than a day's budget is paid in parts, which add up to the share of the whole: to a quantum what
    /// one payment would be, in a vault that is short too. No day and the one before see more than the budget.
    function testFuzz_everyExitIsPaidInTheEnd(uint256 budget, uint256 missing, bool bobFirst) external {
        budget = edged(budget, 500_000, 12_000_000);
        missing = edged(missing, 0, 9_000_000);
        bookUnder(budget);
        vm.prank(address(vault));
        dollar.transfer(stranger, missing);
        silent();
        vm.warp((block.timestamp / 1 days + 2) * 1 days);
        uint256 dayBefore = 0;
        for (uint256 day = 0; day < 45; day++) {
            uint256 had = dollar.balanceOf(address(vault));
            attemptExit(bobFirst ? 1 : 0);
            attemptExit(bobFirst ? 0 : 1);
            uint256 today = had - dollar.balanceOf(address(vault));
            vm.assertLe(dayBefore + today, budget, "budget");
            (dayBefore, had) = (today, 0);
            vm.warp(block.timestamp + 1 days);
        }
        uint256 held = DEPOSITED - missing;
        vm.assertEq(dollar.balanceOf(alice), 7_000_000 * held / DEPOSITED, "Alice, with her exit balance");
        vm.assertEq(dollar.balanceOf(bob), 3_000_000 * held / DEPOSITED, "Bob");
    }

    function attemptExit(uint256 i) private {
        (bool done, bytes memory data) = address(desk()).call(exitCall(i));
        if (!done) vm.assertEq(bytes32(bytes4(data)), bytes32(OutflowAboveBudget.selector), "the budget alone");
    }

    /// The last vote counts whenever it comes: before the settlement or after it, and whether or not anyone lifts the budget.
    function testFuzz_aLateVoteOpensExits(bool settledBefore, bool lifted) external {
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(0));
        book();
        bytes memory root = rootEnvelope(1, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), 1);
        deliver(root);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], proofOf(0), accumulatorAt(1));
        if (!settledBefore) vote(voterB, root);
        // The deadline of a message is an hour away; the vault's clock is the only one that runs here.
        uint256 arrived = block.timestamp;
        silent();
        desk().settle(DOLLAR);
        if (settledBefore) {
            refusedExit(0, OutflowAboveBudget.selector);
            vm.warp(arrived);
            vote(voterB, root);
        }
        if (lifted) vault.liftBudget(DOLLAR, root);
        vm.assertEq(exits(0) + exits(1), DEPOSITED, "everyone");
    }

    /// Claims and exits share a budget: the freeze opens no second one in the same day, nor in the next.
    function testFuzz_claimsAndExitsAreOneOutflow(uint256 budget, bool nextDay) external {
        budget = edged(budget, 1, 5_999_999);
        bookUnder(budget);
        vm.warp((block.timestamp + EXIT_PERIOD) / 1 days * 1 days + 1 days);
        vm.assertEq(claimEntry(0), budget, "a day's budget to Alice, in part");
        if (nextDay) vm.warp(block.timestamp + 1 days);
        desk().freeze();
        refusedExit(1, OutflowAboveBudget.selector);
        refusedExit(0, OutflowAboveBudget.selector);
        vm.warp((block.timestamp / 1 days + (nextDay ? 1 : 2)) * 1 days);
        vm.assertEq(exits(1), budget < 3_000_000 ? budget : 3_000_000, "when it has passed");
    }

    /// Claims before the freeze and exits after it together: no day and the next see more than the budget.
    function testFuzz_claimsAndExitsShareTheBudget(uint256 budget, uint256 wait) external {
        budget = edged(budget, 4_000_000, 6_999_999);
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(budget));
        book(3_000_000, 1_000_000);
        settle(1, 1, 1);
        vm.warp(block.timestamp + EXIT_PERIOD);
        vm.assertEq(claimEntry(0) + claimEntry(1), 4_000_000, "claims of the last day");
        uint256 lastDay = block.timestamp / 1 days;
        desk().freeze();
        vm.warp(block.timestamp + edged(wait, 0, (lastDay + 2) * 1 days - 1 - block.timestamp));
        (bool done, bytes memory data) = address(desk()).call(exitCall(0));
        uint256 part = done ? abi.decode(data, (uint256)) : 0;
        vm.assertLe(4_000_000 + part, budget, "in two days");
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(6_000_000));
        vm.warp((lastDay + 2) * 1 days);
        vm.assertEq(part + exits(0), 6_000_000, "later, all of it");
    }
}
