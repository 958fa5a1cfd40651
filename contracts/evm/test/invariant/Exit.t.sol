// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Cheats} from "../support/Vm.sol";
import {ExitHandler} from "./ExitHandler.sol";

/// @notice Whatever happened before the silence, and in whatever order members leave.
contract ExitInvariant is Cheats {
    ExitHandler private handler;

    function setUp() external {
        handler = new ExitHandler();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// The handler reaches exits and returned deposits: otherwise the invariants would hold vacuously.
    function test_theHandlerExits() external {
        handler.cycleWith(2, 1, true);
        handler.deposit(2, 1_000_000);
        handler.freeze(14 days);
        vm.assertTrue(handler.frozen(), "frozen");
        handler.exit(0);
        handler.exit(1);
        handler.exit(0);
        vm.assertEq(handler.exits(), 3, "exits");
        vm.assertEq(handler.paid(0) + handler.paid(1), handler.due(0) + handler.due(1), "all");
        vm.assertGt(handler.paid(0), 5_000_000 - 1, "and not nothing");
        handler.takeBack(3);
        vm.assertGt(handler.returned(), 1_000_000 - 1, "returned");
    }

    function paid() private view returns (uint256 sum) {
        for (uint256 i = 0; i < handler.MEMBERS(); i++) {
            sum += handler.paid(i);
        }
    }

    /// After each call; one campaign, so that every state is checked by all of them.
    function invariant_allHold() external view {
        exitsStayWithinWhatIsHeld();
        everyoneGetsTheSameShareOnce();
        exitsStayWithinTheBudget();
        onlySilenceFreezesAndNothingThaws();
    }

    /// Solvency: what left after the freeze is within what was held, and the rest is there.
    function exitsStayWithinWhatIsHeld() private view {
        if (!handler.frozen()) return;
        vm.assertLe(paid() + handler.returned(), handler.heldAtFreeze(), "held");
        vm.assertLe(
            handler.heldAtFreeze() - paid() - handler.returned(), handler.theVaultsTokens(), "the rest is there"
        );
    }

    /// Each once, at the same share, whoever comes first.
    function everyoneGetsTheSameShareOnce() private view {
        (uint256 held, uint256 owed) = (handler.heldAtFreeze(), handler.owedAtFreeze());
        for (uint256 i = 0; i < handler.MEMBERS(); i++) {
            uint256 due = handler.due(i);
            uint256 share = held >= owed ? due : due * held / owed;
            if (handler.exited(i)) vm.assertEq(handler.paid(i), share, "share");
            else if (handler.frozen()) vm.assertLe(handler.paid(i), share, "a part of it");
        }
        vm.assertTrue(!handler.paidTwice(), "once");
    }

    /// Under a root of two votes no day and the next see more than the budget.
    function exitsStayWithinTheBudget() private view {
        if (handler.votedByAll()) return;
        uint256 day = block.timestamp / 1 days;
        for (uint256 i = 0; i < 8; i++) {
            vm.assertLe(handler.paidOn(day - i) + handler.paidOn(day - i - 1), handler.BUDGET(), "budget");
        }
    }

    function onlySilenceFreezesAndNothingThaws() private view {
        vm.assertTrue(!handler.frozenEarly(), "exactly after the exit period");
        vm.assertTrue(!handler.thawed(), "thawed");
    }
}
