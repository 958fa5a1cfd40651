// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Claim} from "../../src/interface/ICollateralVault.sol";
import {TotalsLeaf} from "../../src/library/Leaves.sol";
import {HookToken} from "../support/Tokens.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Tokens that call back.
contract VaultReentrancyTest is VaultBook {
    function test_aTokenCannotReenter() external {
        HookToken token = new HookToken();
        vm.prank(admin);
        vault.addAsset(7, address(token), 6, 1);
        token.mint(address(this), 1_000);
        token.approve(address(vault), 1_000);
        vault.deposit(ALICE, 7, 1_000);
        clear();
        entries.push(Entry(ALICE, 7, toBytes32(alice), 600, 0));
        totals.push(TotalsLeaf(7, 600, 0, 1_000));
        settle(1, 1, 1);
        bytes4 again = ReentrancyGuard.ReentrancyGuardReentrantCall.selector;
        token.arm(vault, claimCall(0));
        claimEntry(0);
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "claim");
        token.mint(address(this), 1);
        token.approve(address(vault), 1);
        token.arm(vault, abi.encodeCall(vault.deposit, (ALICE, 7, 1)));
        vault.deposit(ALICE, 7, 1);
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "deposit");
        vm.assertEq(vault.depositIndex(), 2, "one deposit more");
        entries[0].entitled = 700;
        totals[0].entitledQuanta = 700;
        settle(2, 1, 1);
        Claim[] memory batch = new Claim[](1);
        batch[0] = claimOf(0);
        token.arm(vault, claimCall(0));
        vm.assertEq(vault.claimMany(batch)[0], 100, "a batch pays");
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "claim within a batch");
        vm.assertEq(vault.claimed(ALICE, 7), 700, "claimed once");
        vm.assertEq(token.balanceOf(alice), 700, "paid once");
    }

    /// Totals cannot take effect while tokens are on their way either, nor can a batch start within a deposit.
    function test_nothingElseRunsWithinADeposit() external {
        HookToken token = new HookToken();
        vm.prank(admin);
        vault.addAsset(7, address(token), 6, 1);
        token.mint(address(this), 20);
        token.approve(address(vault), 20);
        depositDollars(ALICE, 1_000);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 0, 0, 1_000));
        post(1, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes4 again = ReentrancyGuard.ReentrancyGuardReentrantCall.selector;
        bytes[2] memory calls = [
            abi.encodeCall(vault.activateAsset, (totals[0], new bytes32[](0), 1)),
            abi.encodeCall(vault.claimMany, (new Claim[](0)))
        ];
        for (uint256 i = 0; i < 2; i++) {
            token.arm(vault, calls[i]);
            vault.deposit(ALICE, 7, 10);
            vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "refused");
        }
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 0, "not in effect");
    }
}
