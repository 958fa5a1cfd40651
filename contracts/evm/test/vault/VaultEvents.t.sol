// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {IVaultSettings} from "../../src/interface/IVaultSettings.sol";
import {ExitBook} from "../support/ExitBook.sol";

/// @notice What members and watchtowers read of a vault: each change of what waits and each payment is an event.
contract VaultEventsTest is ExitBook {
    function test_aBudgetIsSeen() external {
        vm.expectEmit(address(vault));
        emit IVaultSettings.BudgetSet(DOLLAR, 3, quanta(77));
        vm.prank(admin);
        vault.setBudget(DOLLAR, 3, quanta(77));
    }

    function test_aSlowedRootIsSeen() external {
        deliver(rootEnvelope(1, keccak256("forged"), 0, 0));
        uint64 later = uint64(block.timestamp) + 2 * ROOT_DELAY;
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootSlowed(1, later);
        vote(voterB, rootEnvelope(1, keccak256("honest"), 0, 0));
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, later, "twice the delay");
    }

    /// After a veto readers go on from where the effective root ends.
    function test_aVetoIsSeen() external {
        book();
        settledByAll(1, 1);
        depositDollars(BOB, 1_000);
        post(2, 2);
        vm.expectEmit(address(vault));
        emit ICollateralVault.RootsVetoed(1, 1);
        vm.prank(address(gate));
        vault.onVeto(1);
        vm.assertEq(vault.maturingRoot().cycle, 0, "dropped");
    }

    function test_anExitIsSeen() external {
        book(6_000_000, 3_000_000);
        settledByAll(1, 1);
        silent();
        desk().settle(DOLLAR);
        vm.expectEmit(address(desk()));
        emit IExitDesk.Exited(ALICE, DOLLAR, alice, quanta(7_000_000), quanta(7_000_000));
        exits(0);
    }

    function test_aReturnedDepositIsSeen() external {
        book();
        settledByAll(1, 1);
        uint64 index = depositDollars(BOB, 5_000);
        silent();
        desk().settle(DOLLAR);
        vm.expectEmit(address(desk()));
        emit IExitDesk.DepositReturned(index, BOB, DOLLAR, address(this), quanta(5_000));
        desk().takeBack(previousOf(index), BOB, DOLLAR, quanta(5_000), address(this));
    }
}
