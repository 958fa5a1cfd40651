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
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {FeeToken, GenerousToken, SinkToken} from "../support/Tokens.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Deposits.
contract VaultDepositTest is VaultBook {
    /// An amount is below this.
    uint256 private constant LIMIT = 1 << 127;
    /// And all deposits of an asset together are below this, for which an entry has room.
    uint256 private constant ROOM = 1 << 112;

    /// A stranger's deposit of dollars or ether that the vault refuses, and that changes nothing.
    function refusedDeposit(AccountId account, AssetId asset, uint256 units, bytes4 selector) private {
        refused(stranger, address(vault), abi.encodeCall(vault.deposit, (account, asset, units)), selector);
        vm.assertEq(vault.depositIndex(), 0, "no deposit");
        vm.assertEq(dollar.balanceOf(address(vault)) + ether18.balanceOf(address(vault)), 0, "no tokens");
    }

    function fundEther(address sender, uint256 units) private {
        ether18.mint(sender, units);
        vm.prank(sender);
        ether18.approve(address(vault), units);
    }

    function added(address token, uint8 decimals) private {
        vm.prank(admin);
        vault.addAsset(SEVENTH, token, decimals, quanta(1));
    }

    function testFuzz_depositRefusesAnUnknownAsset(AccountId account, AssetId asset, uint256 units) external {
        vm.assume(asset != DOLLAR && asset != ETHER);
        fund(stranger, 1e12);
        refusedDeposit(account, asset, units, AssetUnknown.selector);
    }

    /// Less than a quantum is nothing.
    function testFuzz_depositRefusesLessThanAQuantum(AccountId account, uint256 units) external {
        fundEther(stranger, 1e18);
        refusedDeposit(account, ETHER, edged(units, 0, 1e10 - 1), AmountZero.selector);
    }

    function testFuzz_depositRefusesLessThanTheMinimum(AccountId account, uint256 amount, uint256 dust) external {
        amount = edged(amount, 1, MINIMUM.toUint256() - 1);
        fund(stranger, 1e12);
        refusedDeposit(account, DOLLAR, amount, DepositTooSmall.selector);
        fundEther(stranger, 1e18);
        refusedDeposit(account, ETHER, amount * 1e10 + edged(dust, 0, 1e10 - 1), DepositTooSmall.selector);
    }

    function testFuzz_depositRefusesTooMuch(AccountId account, uint256 units) external {
        fund(stranger, 1e12);
        fund(stranger, LIMIT);
        refusedDeposit(account, DOLLAR, edged(units, ROOM, LIMIT - 1), AmountOutOfRange.selector);
        refusedDeposit(account, DOLLAR, edged(units, LIMIT, type(uint256).max), AmountOutOfRange.selector);
    }

    /// All deposits of an asset together stay below 2^112 too.
    function testFuzz_depositRefusesACumulativeAmountOutOfRange(uint256 first, uint256 second) external {
        first = edged(first, MINIMUM.toUint256(), ROOM - 1 - MINIMUM.toUint256());
        second = edged(second, ROOM - first, ROOM - 1);
        vm.assume(second >= MINIMUM.toUint256());
        fund(address(this), ROOM * 2);
        vault.deposit(ALICE, DOLLAR, first);
        bytes memory call = abi.encodeCall(vault.deposit, (ALICE, DOLLAR, second));
        refused(address(this), address(vault), call, AmountOutOfRange.selector);
        vault.deposit(ALICE, DOLLAR, ROOM - 1 - first);
        assertQuanta(vault.depositRecord(accumulatorAt(2)).cumulativeQuanta, ROOM - 1, "the largest number");
        assertQuanta(vault.assetState(DOLLAR).depositedQuanta, ROOM - 1, "deposited");
        vm.assertEq(vault.owedQuanta(DOLLAR), ROOM - 1, "owed");
    }

    function testFuzz_depositRefusesASuspendedAsset(AccountId account, uint256 units) external {
        fund(stranger, 1e12);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, true);
        refusedDeposit(account, DOLLAR, units, AssetSuspended.selector);
    }

    function testFuzz_depositRefusesDuringAPause(AccountId account, AssetId asset, uint256 units) external {
        fund(stranger, 1e12);
        vm.prank(pauser);
        vault.pause();
        refusedDeposit(account, asset, units, Paused.selector);
    }

    function testFuzz_depositRefusesMoreThanTheCallerHas(uint256 has, uint256 units) external {
        has = edged(has, 0, 1e15);
        units = edged(units, has + MINIMUM.toUint256(), 1e16);
        dollar.mint(stranger, has);
        vm.startPrank(stranger);
        dollar.approve(address(vault), units);
        (bool done,) = address(vault).call(abi.encodeCall(vault.deposit, (ALICE, DOLLAR, units)));
        vm.stopPrank();
        vm.assertTrue(!done && vault.depositIndex() == 0, "refused by the token");
    }

    /// A token whose fee takes everything credits nothing.
    function testFuzz_depositRefusesWhenNothingIsReceived(uint256 units) external {
        units = edged(units, 1e10, 1e30);
        FeeToken token = new FeeToken(100);
        added(address(token), 18);
        token.mint(stranger, units);
        vm.prank(stranger);
        token.approve(address(vault), units);
        refusedDeposit(ALICE, SEVENTH, units, NothingReceived.selector);
    }

    /// Nor is anything credited when the vault has less than before.
    function testFuzz_depositRefusesWhenTheBalanceFalls(uint256 units, uint256 before) external {
        (units, before) = (edged(units, 1, 1e20), edged(before, 1, 1e20));
        SinkToken token = new SinkToken();
        added(address(token), 6);
        token.mint(address(vault), before);
        token.mint(stranger, units);
        vm.prank(stranger);
        token.approve(address(vault), units);
        refusedDeposit(ALICE, SEVENTH, units, NothingReceived.selector);
        vm.assertEq(token.balanceOf(address(vault)), before, "undone");
    }

    /// Deposits of any size credit whole quanta, leave the dust, and keep held equal to the received amount.
    function testFuzz_deposit(AccountId account, uint256 units) external {
        units = edged(units, 1e12, 1e40);
        fundEther(address(this), units);
        vault.deposit(account, ETHER, units);
        uint256 amount = units / 1e10;
        vm.assertEq(ether18.balanceOf(address(this)), units % 1e10, "dust");
        assertQuanta(vault.heldQuanta(ETHER), amount, "held");
        vm.assertEq(vault.owedQuanta(ETHER), amount, "unconsumed deposits are owed");
    }

    /// A token that takes a fee credits the measured increase.
    function testFuzz_depositsCreditTheReceivedAmount(uint256 units, uint256 feePercent) external {
        units = edged(units, 1e12, 1e30);
        FeeToken token = new FeeToken(edged(feePercent, 0, 99));
        added(address(token), 18);
        token.mint(address(this), units);
        token.approve(address(vault), units);
        vault.deposit(ALICE, SEVENTH, units);
        uint256 received = token.balanceOf(address(vault)) / 1e10;
        assertQuanta(vault.assetState(SEVENTH).depositedQuanta, received, "the measured increase");
        assertQuanta(vault.heldQuanta(SEVENTH), received, "held");
    }

    /// More than was asked for is a donation, and donations count for nobody.
    function testFuzz_donationsCountForNobody(uint256 units, uint256 donation) external {
        (units, donation) = (edged(units, 1, 1e20), edged(donation, 0, 1e20));
        GenerousToken token = new GenerousToken();
        added(address(token), 6);
        token.mint(address(this), units);
        token.approve(address(vault), units);
        vault.deposit(ALICE, SEVENTH, units);
        token.mint(address(vault), donation);
        vm.assertEq(token.balanceOf(address(vault)), 2 * units + donation, "more than was asked for");
        assertQuanta(vault.assetState(SEVENTH).depositedQuanta, units, "credited");
        assertQuanta(vault.heldQuanta(SEVENTH), units, "held");
        vm.assertEq(vault.owedQuanta(SEVENTH), units, "owed");
    }

    function testFuzz_depositsFoldIntoTheChain(AccountId[3] memory accounts, uint256[3] memory units, uint8 assets)
        external
    {
        bytes32 accumulator = 0;
        uint256[2] memory cumulative;
        for (uint64 i = 0; i < 3; i++) {
            uint256 which = (assets >> i) & 1;
            uint256 unit = which == 0 ? 1 : 1e10;
            units[i] = edged(units[i], MINIMUM.toUint256() * unit, 1e30);
            if (which == 0) fund(address(this), units[i]);
            else fundEther(address(this), units[i]);
            AssetId asset = which == 0 ? DOLLAR : ETHER;
            vm.assertEq(vault.deposit(accounts[i], asset, units[i]), i + 1, "index");
            uint256 amount = units[i] / unit;
            cumulative[which] += amount;
            accumulator = DepositChain.fold(vaultScope(), accumulator, i + 1, accounts[i], asset, quanta(amount));
            vm.assertEq(vault.depositAccumulator(), accumulator, "chain");
            DepositRecord memory record = vault.depositRecord(accumulator);
            vm.assertEq(record.index, i + 1, "index of the record");
            vm.assertEq(bytes32(record.payerTag), bytes32(DepositChain.payerTag(i + 1, address(this))), "payer");
            assertQuanta(vault.assetState(asset).depositedQuanta, cumulative[which], "deposited");
            vm.assertTrue(record.asset == asset, "asset");
            assertQuanta(record.cumulativeQuanta, cumulative[which], "cumulative of the asset");
        }
        vm.assertEq(vault.depositIndex(), 3, "deposits");
    }

    /// Anyone pays for any account.
    function testFuzz_depositsAreEmitted(address sender, AccountId account, uint256 amount) external {
        vm.assume(sender != address(0) && sender != address(vault));
        amount = edged(amount, MINIMUM.toUint256(), ROOM - 1);
        fund(sender, amount);
        bytes32 accumulator = DepositChain.fold(vaultScope(), 0, 1, account, DOLLAR, quanta(amount));
        vm.expectEmit(address(vault));
        emit ICollateralVault.Deposited(1, account, DOLLAR, quanta(amount), sender, accumulator);
        vm.prank(sender);
        vault.deposit(account, DOLLAR, amount);
    }
}
