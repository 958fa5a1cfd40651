// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ClaimAboveHeld, GasTooLow, TotalsExceedHeld} from "../../src/error/Errors.sol";
import {Claim} from "../../src/interface/ICollateralVault.sol";
import {HostileToken} from "../../src/local/HostileToken.sol";
import {LocalToken} from "../../src/local/LocalToken.sol";
import {Quanta} from "../../src/type/Quanta.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice What a vault counts as held (PROTOCOL P4): its own ledger or its tokens, whichever is less, in quanta.
contract VaultHeldTest is VaultBook {
    /// A donation is nobody's, whatever was paid before it.
    function test_aDonationIsNotHeld() external {
        book();
        settle(1, 1, 1);
        claimEntry(0);
        dollar.mint(address(vault), 20_000_000);
        assertQuanta(vault.heldQuanta(DOLLAR), DEPOSITED - 6_000_000, "what is left of the deposit");
        clear();
        addEntry(ALICE, DOLLAR, toBytes32(alice), 6_000_000, 0);
        addTotals(DOLLAR, 9_000_000, 2_000_000, DEPOSITED);
        postAndActivate(2, 1);
        refused(stranger, address(vault), activateCall(1), TotalsExceedHeld.selector);
    }

    /// Quanta of a token with 18 decimals are counted as quanta: a missing part stops claims.
    function test_missingTokensOf18DecimalsStopClaims() external {
        ether18.mint(address(this), 1 ether);
        ether18.approve(address(vault), 1 ether);
        vault.deposit(ALICE, ETHER, 1 ether);
        addEntry(ALICE, ETHER, toBytes32(alice), 60_000_000, 40_000_000);
        addTotals(ETHER, 60_000_000, 40_000_000, 100_000_000);
        settle(1, 1, 1);
        assertQuanta(vault.heldQuanta(ETHER), 100_000_000, "all");
        vm.prank(address(vault));
        ether18.transfer(stranger, 1);
        assertQuanta(vault.heldQuanta(ETHER), 99_999_999, "less a quantum");
        refused(stranger, address(vault), claimCall(0), ClaimAboveHeld.selector);
    }

    /// A token that keeps a fee credits what arrived, whatever the vault has of it already.
    function test_aFeeIsNeverCredited() external {
        HostileToken token = new HostileToken(8, 1);
        vm.prank(admin);
        vault.addAsset(SEVENTH, address(token), 8, MINIMUM);
        token.mint(address(this), 20_000);
        token.approve(address(vault), 20_000);
        vault.deposit(ALICE, SEVENTH, 10_000);
        token.setFee(1_000);
        vault.deposit(ALICE, SEVENTH, 10_000);
        assertQuanta(vault.assetState(SEVENTH).depositedQuanta, 19_000, "a tenth is gone");
    }

    /// What was paid is counted by day: in this one and in the one before.
    function test_paymentsAreCountedByDay() external {
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(2_000_000));
        book();
        settle(1, 1, 1);
        vm.warp((block.timestamp / 1 days + 2) * 1 days);
        vm.assertEq(claimEntry(0), 2_000_000, "a day's");
        vm.warp(block.timestamp + 1 days);
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(2_500_000));
        vm.assertEq(claimEntry(1), 500_000, "what is left of two days'");
        (uint32 window, Quanta inWindow, Quanta before) = vault.recentlyPaid(DOLLAR);
        vm.assertEq(window, block.timestamp / 1 days, "today");
        assertQuanta(inWindow, 500_000, "today's");
        assertQuanta(before, 2_000_000, "yesterday's");
    }

    /// A batch is refused that could not give a claim all of its gas: nobody makes one fail by bringing too little.
    function test_aBatchBringsAllGas() external {
        book();
        settle(1, 1, 1);
        Claim[] memory claims = new Claim[](1);
        claims[0] = claimOf(0);
        bytes memory call = abi.encodeCall(vault.claimMany, (claims));
        (bool done, bytes memory data) = address(vault).call{gas: 437_000}(call);
        vm.assertTrue(!done, "refused");
        vm.assertEq(bytes32(bytes4(data)), bytes32(GasTooLow.selector), "for its gas");
        (done,) = address(vault).call{gas: 460_000}(call);
        vm.assertTrue(done && dollar.balanceOf(alice) == 6_000_000, "paid");
    }

    /// An admin is not locked while a single asset stands still: nobody could release it.
    function test_noAdminIsLockedWhileAnAssetIsSuspended() external {
        vm.prank(admin);
        vault.suspendAsset(ETHER, true);
        refusedAs(admin, address(vault), abi.encodeCall(vault.lockAdmin, ()), "admin");
    }

    /// The least deposit of an asset is below 2^127, to the quantum.
    function test_theMinimumHasABound() external {
        address token = address(new LocalToken("Other", "OTH", 6));
        bytes memory call = abi.encodeCall(vault.addAsset, (SEVENTH, token, 6, quanta(1 << 127)));
        refusedAs(admin, address(vault), call, "minimumQuanta");
        vm.prank(admin);
        vault.addAsset(SEVENTH, token, 6, quanta((1 << 127) - 1));
    }
}
