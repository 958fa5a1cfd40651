// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AmountOutOfRange,
    AssetAlreadyEffective,
    AssetUnknown,
    ConsumedMismatch,
    ProofInvalid,
    RootMissing,
    TotalsExceedHeld,
    TotalsRegressed
} from "../../src/error/Errors.sol";
import {AssetState, ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {TotalsLeaf} from "../../src/library/Leaves.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice An asset's declared totals.
contract VaultTotalsTest is VaultBook {
    function test_totalsAreProven() external {
        book();
        bytes32[] memory none = new bytes32[](0);
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 1)), RootMissing.selector);
        post(1, 1);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 1)), RootMissing.selector);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        TotalsLeaf memory other = totals[0];
        other.asset = 9;
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (other, none, 1)), AssetUnknown.selector);
        other = totals[0];
        other.exitQuanta += 1;
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (other, none, 1)), ProofInvalid.selector);
        refused(
            stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], new bytes32[](1), 1)), ProofInvalid.selector
        );
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 0)), ConsumedMismatch.selector);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 2)), ConsumedMismatch.selector);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 0, "nothing in effect");
        vault.activateAsset(totals[0], none, 1);
        vm.assertEq(vault.assetState(DOLLAR).entitledQuanta, 9_000_000, "in effect");
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 1)), AssetAlreadyEffective.selector);
    }

    function test_consumedMustBeTheAssetsOwnRecord() external {
        depositDollars(ALICE, 1_000);
        ether18.mint(address(this), 1e18);
        ether18.approve(address(vault), 1e18);
        vault.deposit(ALICE, ETHER, 1_000 * 1e10);
        depositDollars(ALICE, 500);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 0, 0, 1_000));
        post(1, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory none = new bytes32[](0);
        // Record 2 has the same number, but of ether; record 3 comes after the root's position.
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.activateAsset, (totals[0], none, 2)),
            ConsumedMismatch.selector
        );
        clear();
        totals.push(TotalsLeaf(DOLLAR, 0, 0, 1_500));
        post(2, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.activateAsset, (totals[0], none, 3)),
            ConsumedMismatch.selector
        );
        vm.assertEq(vault.assetState(DOLLAR).consumedQuanta, 0, "nothing consumed");
    }

    function test_totalsNeverExceedWhatIsHeld() external {
        book();
        depositDollars(BOB, 5_000_000);
        // P4: what the root has not consumed is not its to give.
        totals[0].exitQuanta = 1_000_001;
        post(1, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory none = new bytes32[](0);
        vm.expectRevert(abi.encodeWithSelector(TotalsExceedHeld.selector, 15_000_001, 15_000_000));
        vault.activateAsset(totals[0], none, 1);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 0, "stays on its last totals");
    }

    function test_totalsNeverRegress() external {
        book();
        settle(1, 1, 1);
        depositDollars(BOB, 1_000);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 8_999_999, 0, 10_001_000));
        post(2, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory none = new bytes32[](0);
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 2)), TotalsRegressed.selector);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 9_000_000, 0, 0));
        post(3, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 0)), TotalsRegressed.selector);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 1, "stays on its last totals");
    }

    /// Every number of the totals is kept, and what is owed afterwards is what they leave.
    function test_totalsAreKeptAndTold() external {
        depositDollars(ALICE, 10_000_000);
        depositDollars(BOB, 500);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 4_000_000, 1_000_000, 10_000_000));
        post(1, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vm.assertEq(vault.owedQuanta(DOLLAR), 10_000_500, "all of it before");
        vm.expectEmit(address(vault));
        emit ICollateralVault.AssetEffective(1, DOLLAR, 4_000_000, 1_000_000, 10_000_000);
        vault.activateAsset(totals[0], new bytes32[](0), 1);
        vm.assertEq(vault.owedQuanta(DOLLAR), 5_000_500, "entitled, exit and what is not consumed");
        AssetState memory a = vault.assetState(DOLLAR);
        vm.assertEq(a.entitledQuanta, 4_000_000, "entitled");
        vm.assertEq(a.exitQuanta, 1_000_000, "exit");
        vm.assertEq(a.consumedQuanta, 10_000_000, "consumed");
        vm.assertEq(a.effectiveCycle, 1, "cycle");
    }

    function test_totalsFit() external {
        depositDollars(ALICE, 1_000);
        for (uint64 cycle = 1; cycle <= 2; cycle++) {
            clear();
            uint128 large = uint128(1) << 127;
            totals.push(TotalsLeaf(DOLLAR, cycle == 1 ? large : 0, cycle == 1 ? 0 : large, 1_000));
            post(cycle, 1);
            vm.warp(block.timestamp + ROOT_DELAY);
            vault.activate();
            refused(
                stranger,
                address(vault),
                abi.encodeCall(vault.activateAsset, (totals[0], new bytes32[](0), 1)),
                AmountOutOfRange.selector
            );
        }
    }
}
