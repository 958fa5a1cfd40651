// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AmountOutOfRange,
    AmountZero,
    AssetSuspended,
    AssetUnknown,
    DepositTooSmall,
    NothingReceived,
    Paused
} from "../../src/error/Errors.sol";
import {DepositRecord, ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {DepositChain} from "../../src/library/DepositChain.sol";
import {FeeToken, GenerousToken, SinkToken} from "../support/Tokens.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Deposits.
contract VaultDepositTest is VaultBook {
    function test_depositsAreChecked() external {
        dollar.mint(stranger, 1_000_000_000);
        ether18.mint(stranger, 1e30);
        vm.startPrank(stranger);
        dollar.approve(address(vault), type(uint256).max);
        ether18.approve(address(vault), type(uint256).max);
        vm.stopPrank();
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, 9, 1_000)), AssetUnknown.selector);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 0)), AmountZero.selector);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, ETHER, 1e10 - 1)), AmountZero.selector);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 99)), DepositTooSmall.selector);
        refused(
            stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, uint256(1) << 127)), AmountOutOfRange.selector
        );
        refused(
            stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, type(uint256).max)), AmountOutOfRange.selector
        );
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, true);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 1_000)), AssetSuspended.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, false);
        vm.prank(pauser);
        vault.pause();
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 1_000)), Paused.selector);
        vm.prank(admin);
        vault.unpause();
        vm.assertEq(vault.depositIndex(), 0, "no deposit");
        vm.assertEq(dollar.balanceOf(v), 0, "no tokens");
        vm.assertEq(dollar.balanceOf(stranger), 1_000_000_000, "all still there");
        vm.prank(stranger);
        vm.assertEq(vault.deposit(ALICE, DOLLAR, 100), 1, "and the smallest is taken");
    }

    function test_depositsFoldIntoTheChain() external {
        depositDollars(ALICE, 5_000_000);
        depositDollars(BOB, 200);
        ether18.mint(address(this), 3e18);
        ether18.approve(address(vault), 3e18);
        // The dust below 1e10 units stays with its owner.
        vault.deposit(ALICE, ETHER, 1e18 + 123);
        vm.assertEq(ether18.balanceOf(address(this)), 2e18, "dust stays");
        bytes32 accumulator = DepositChain.fold(vaultScope(), 0, 1, ALICE, DOLLAR, 5_000_000);
        accumulator = DepositChain.fold(vaultScope(), accumulator, 2, BOB, DOLLAR, 200);
        vm.assertEq(vault.depositRecord(2).accumulator, accumulator, "chain after 2");
        accumulator = DepositChain.fold(vaultScope(), accumulator, 3, ALICE, ETHER, 1e8);
        DepositRecord memory record = vault.depositRecord(3);
        vm.assertEq(record.accumulator, accumulator, "chain after 3");
        vm.assertEq(record.cumulativeQuanta, 1e8, "cumulative of ether");
        vm.assertEq(vault.depositRecord(2).cumulativeQuanta, 5_000_200, "cumulative of dollars");
        vm.assertEq(vault.depositIndex(), 3, "index");
        vm.assertEq(vault.heldQuanta(DOLLAR), 5_000_200, "held");
        vm.assertEq(vault.owedQuanta(DOLLAR), 5_000_200, "unconsumed deposits are owed");
    }

    function test_depositsCreditWhatCame() external {
        FeeToken tithe = new FeeToken(10);
        FeeToken all = new FeeToken(100);
        vm.startPrank(admin);
        vault.addAsset(7, address(tithe), 18, 1);
        vault.addAsset(8, address(all), 18, 1);
        vm.stopPrank();
        tithe.mint(address(this), 10e18);
        tithe.approve(address(vault), 10e18);
        vault.deposit(ALICE, 7, 10e18);
        vm.assertEq(vault.assetState(7).depositedQuanta, 9e8, "nine tenths");
        all.mint(stranger, 10e18);
        vm.prank(stranger);
        all.approve(address(vault), 10e18);
        refused(stranger, address(vault), abi.encodeCall(vault.deposit, (ALICE, 8, 10e18)), NothingReceived.selector);
        // Nor is anything credited when the vault has less than before.
        SinkToken sink = new SinkToken();
        vm.prank(admin);
        vault.addAsset(9, address(sink), 6, 1);
        sink.mint(address(vault), 5);
        sink.mint(stranger, 10);
        vm.prank(stranger);
        sink.approve(address(vault), 10);
        refused(stranger, address(vault), abi.encodeCall(vault.deposit, (ALICE, 9, 10)), NothingReceived.selector);
        // More than was asked for is nobody's.
        GenerousToken generous = new GenerousToken();
        vm.prank(admin);
        vault.addAsset(10, address(generous), 6, 1);
        generous.mint(address(this), 1_000);
        generous.approve(address(vault), 1_000);
        vault.deposit(ALICE, 10, 1_000);
        vm.assertEq(generous.balanceOf(address(vault)), 2_000, "twice as much came");
        vm.assertEq(vault.assetState(10).depositedQuanta, 1_000, "what was asked for");
        vm.assertEq(vault.heldQuanta(10), 1_000, "held");
        vm.assertEq(vault.owedQuanta(10), 1_000, "owed");
        // Donations count for nobody.
        dollar.mint(address(vault), 77_000_000);
        vm.assertEq(vault.heldQuanta(DOLLAR), 0, "a donation is not held");
    }

    /// Deposits of any size credit whole quanta, leave the dust, and keep held equal to what came.
    function testFuzz_deposit(uint256 units) external {
        units = bound(units, 1e12, 1e40);
        ether18.mint(address(this), units);
        ether18.approve(address(vault), units);
        vault.deposit(ALICE, ETHER, units);
        uint256 quanta = units / 1e10;
        vm.assertEq(ether18.balanceOf(address(this)), units % 1e10, "dust");
        vm.assertEq(vault.heldQuanta(ETHER), quanta, "held");
        vm.assertEq(vault.owedQuanta(ETHER), quanta, "owed");
    }

    function test_depositsAreTold() external {
        dollar.mint(stranger, 1_000);
        vm.prank(stranger);
        dollar.approve(address(vault), 1_000);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Deposited(
            1, ALICE, DOLLAR, 1_000, stranger, DepositChain.fold(vaultScope(), 0, 1, ALICE, DOLLAR, 1_000)
        );
        vm.prank(stranger);
        vault.deposit(ALICE, DOLLAR, 1_000);
    }

    /// All deposits of an asset together stay below 2^127 too.
    function test_cumulativeDepositsFit() external {
        uint256 most = (uint256(1) << 127) - 1;
        dollar.mint(address(this), most + 1);
        dollar.approve(address(vault), most + 1);
        vault.deposit(ALICE, DOLLAR, most - 100);
        refused(
            address(this),
            address(vault),
            abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 101)),
            AmountOutOfRange.selector
        );
        vault.deposit(ALICE, DOLLAR, 100);
        vm.assertEq(vault.depositRecord(2).cumulativeQuanta, most, "the largest number");
    }
}
