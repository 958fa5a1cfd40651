// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Claim, ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {HookToken} from "../support/Tokens.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Tokens that call back.
contract VaultReentrancyTest is VaultBook {
    uint256 private constant FUNDED = 1e30;
    HookToken private token;

    /// Registers the token and gives this contract enough of it.
    function hooked() private {
        token = new HookToken();
        vm.prank(admin);
        vault.addAsset(SEVENTH, address(token), 6, quanta(1));
        vm.prank(admin);
        vault.setBudget(SEVENTH, 2, UNBOUNDED);
        token.mint(address(this), FUNDED);
        token.approve(address(vault), FUNDED);
    }

    /// The deposit of `deposited` with Alice entitled to a part of it, in effect.
    function entitled(uint256 deposited, uint256 amount) private {
        vault.deposit(ALICE, SEVENTH, deposited);
        clear();
        addEntry(ALICE, SEVENTH, toBytes32(alice), amount, 0);
        addTotals(SEVENTH, amount, 0, deposited);
        settle(1, 1, 1);
    }

    /// Any function that moves money or totals, called from within a transfer.
    function callback(uint256 which) private view returns (bytes memory) {
        which %= 4;
        if (which == 0) return claimCall(0);
        if (which == 1) return abi.encodeCall(vault.deposit, (ALICE, SEVENTH, 1));
        if (which == 2) return abi.encodeCall(vault.claimMany, (new Claim[](0)));
        return activateCall(1);
    }

    /// The desk would freeze and settle between the pull of a deposit and its record: that deposit would then go back out of
    /// what is kept for others.
    function testFuzz_noFreezeWithinAPayment(uint256 deposited, uint256 amount, bool claims) external {
        deposited = edged(deposited, 1, 1e20);
        amount = edged(amount, 1, deposited);
        hooked();
        entitled(deposited, amount);
        vm.warp(block.timestamp + EXIT_PERIOD);
        IExitDesk desk = vault.exitDesk();
        token.arm(ICollateralVault(address(desk)), abi.encodeCall(IExitDesk.freeze, ()));
        if (claims) claimEntry(0);
        else vault.deposit(ALICE, SEVENTH, deposited);
        refusedCallback();
        vm.assertEq(desk.frozenAtSeconds(), 0, "not frozen");
        token.arm(ICollateralVault(address(0)), "");
        desk.freeze();
        vm.assertGt(desk.frozenAtSeconds(), 0, "afterwards");
    }

    function refusedCallback() private view {
        bytes4 again = ReentrancyGuard.ReentrancyGuardReentrantCall.selector;
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "refused");
    }

    function testFuzz_nothingRunsWithinADeposit(uint256 which, uint256 deposited, uint256 amount) external {
        deposited = edged(deposited, 1, 1e20);
        hooked();
        entitled(deposited, edged(amount, 1, deposited));
        token.arm(vault, callback(which));
        vault.deposit(ALICE, SEVENTH, deposited);
        refusedCallback();
        vm.assertEq(vault.depositIndex(), 2, "one deposit more");
        assertQuanta(vault.claimed(ALICE, SEVENTH), 0, "nothing claimed");
    }

    function testFuzz_nothingRunsWithinAClaim(uint256 which, uint256 deposited, uint256 amount) external {
        deposited = edged(deposited, 1, 1e20);
        amount = edged(amount, 1, deposited);
        hooked();
        entitled(deposited, amount);
        token.arm(vault, callback(which));
        vm.assertEq(claimEntry(0), amount, "paid");
        refusedCallback();
        vm.assertEq(token.balanceOf(alice), amount, "once");
        vm.assertEq(vault.depositIndex(), 1, "no deposit");
    }

    function testFuzz_nothingRunsWithinABatch(uint256 which, uint256 deposited, uint256 amount) external {
        deposited = edged(deposited, 1, 1e20);
        amount = edged(amount, 1, deposited);
        hooked();
        entitled(deposited, amount);
        token.arm(vault, callback(which));
        Claim[] memory batch = new Claim[](2);
        batch[0] = claimOf(0);
        batch[1] = claimOf(0);
        assertQuanta(vault.claimMany(batch)[0], amount, "paid");
        refusedCallback();
        vm.assertEq(token.balanceOf(alice), amount, "once");
    }
}
