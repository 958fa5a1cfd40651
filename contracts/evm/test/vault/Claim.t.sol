// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AssetSuspended,
    AssetUnknown,
    ClaimAboveHeld,
    ClaimAboveTotals,
    InputInvalid,
    Paused,
    ProofInvalid,
    TotalsExceedHeld
} from "../../src/error/Errors.sol";
import {AssetState, Claim, ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {RebasingToken} from "../support/Tokens.sol";
import {Tree} from "../support/Tree.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Claims.
contract VaultClaimTest is VaultBook {
    function refusedClaim(Entry memory e, bytes32[] memory proof, bytes4 selector) private {
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.claim, (e.account, e.asset, e.recipient, e.entitled, e.exit, proof)),
            selector
        );
    }

    function test_claimsAreProven() external {
        book();
        bytes32[] memory proof = Tree.proof(entryLeaves(), 0);
        Entry memory e = entries[0];
        refusedClaim(e, proof, ProofInvalid.selector);
        settle(1, 1, 1);
        e.entitled += 1;
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.exit = 0;
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.account = BOB;
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.recipient = toBytes32(stranger);
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.asset = ETHER;
        refusedClaim(e, proof, ProofInvalid.selector);
        refusedClaim(entries[0], new bytes32[](0), ProofInvalid.selector);
        refusedClaim(entries[0], new bytes32[](2), ProofInvalid.selector);
        vm.assertEq(vault.claimed(ALICE, DOLLAR), 0, "nothing paid");
        vm.assertEq(dollar.balanceOf(address(vault)), 10_000_000, "nothing left");
    }

    function test_claimsPayTheDifferenceOnce() external {
        book();
        settle(1, 1, 1);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Claimed(ALICE, DOLLAR, alice, 6_000_000, 6_000_000);
        vm.assertEq(claimEntry(0), 6_000_000, "first");
        vm.recordLogs();
        vm.assertEq(claimEntry(0), 0, "again");
        vm.assertEq(vm.getRecordedLogs().length, 0, "without a word");
        vm.assertEq(dollar.balanceOf(alice), 6_000_000, "alice has it");
        entries[0].entitled = 6_500_000;
        totals[0].entitledQuanta = 9_500_000;
        totals[0].exitQuanta = 500_000;
        settle(2, 1, 1);
        vm.assertEq(claimEntry(0), 500_000, "the difference");
        vm.assertEq(claimEntry(1), 3_000_000, "bob, late");
        // A leaf below what was claimed pays nothing and does not revert.
        entries[0].entitled = 6_000_000;
        settle(3, 1, 1);
        vm.assertEq(claimEntry(0), 0, "older leaf");
        AssetState memory a = vault.assetState(DOLLAR);
        vm.assertEq(a.paidQuanta, 9_500_000, "paid");
        vm.assertEq(a.heldQuanta, 500_000, "held");
        vm.assertEq(dollar.balanceOf(address(vault)), 500_000, "tokens");
        vm.assertEq(vault.owedQuanta(DOLLAR), 500_000, "owed: exit");
    }

    function test_ethersQuantaAreEightDecimals() external {
        ether18.mint(address(this), 2e18);
        ether18.approve(address(vault), 2e18);
        vault.deposit(ALICE, ETHER, 2e18);
        clear();
        entries.push(Entry(ALICE, ETHER, toBytes32(alice), 150_000_000, 0));
        totals.push(TotalsLeaf(ETHER, 150_000_000, 0, 200_000_000));
        settle(1, 1, 1);
        vm.assertEq(claimEntry(0), 150_000_000, "quanta");
        vm.assertEq(ether18.balanceOf(alice), 1.5e18, "units");
    }

    function test_claimsStopAtTheDeclaredTotals() external {
        book();
        // Leaves that add up to more than the totals declare (P3).
        entries[1].entitled = 3_000_001;
        settle(1, 1, 1);
        claimEntry(0);
        refused(stranger, address(vault), claimCall(1), ClaimAboveTotals.selector);
        vm.assertEq(vault.claimed(BOB, DOLLAR), 0, "nothing paid");
        // A root whose totals are not in effect yet pays up to the old ones.
        entries[1].entitled = 3_000_000;
        entries[0].entitled = 6_000_001;
        totals[0].entitledQuanta = 9_000_001;
        totals[0].exitQuanta = 0;
        post(2, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        claimEntry(1);
        refused(stranger, address(vault), claimCall(0), ClaimAboveTotals.selector);
        vault.activateAsset(totals[0], new bytes32[](0), 1);
        vm.assertEq(claimEntry(0), 1, "the rest");
    }

    function test_claimsStopWhenTokensAreMissing() external {
        RebasingToken token = new RebasingToken();
        vm.prank(admin);
        vault.addAsset(7, address(token), 6, 1);
        token.mint(address(this), 1_000);
        token.approve(address(vault), 1_000);
        vault.deposit(ALICE, 7, 1_000);
        book();
        entries.push(Entry(ALICE, 7, toBytes32(alice), 600, 0));
        totals.push(TotalsLeaf(7, 600, 400, 1_000));
        post(1, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory proof = Tree.proof(totalsLeaves(), 1);
        token.shrink(address(vault), 1);
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.activateAsset, (totals[1], proof, 1)),
            TotalsExceedHeld.selector
        );
        token.mint(address(vault), 1);
        vault.activateAsset(totals[1], proof, 1);
        token.shrink(address(vault), 1);
        vm.assertEq(vault.heldQuanta(7), 999, "held is what is there");
        refused(stranger, address(vault), claimCall(2), ClaimAboveHeld.selector);
        // Only that asset stops.
        vault.activateAsset(totals[0], Tree.proof(totalsLeaves(), 0), 2);
        vm.assertEq(claimEntry(0), 6_000_000, "dollars are paid");
        token.mint(address(vault), 1);
        vm.assertEq(claimEntry(2), 600, "paid when it is there again");
    }

    function test_claimsWhenSuspendedPausedOrUnpayable() external {
        book();
        entries.push(Entry(ALICE, 9, toBytes32(alice), 1, 0));
        entries.push(Entry(ALICE, DOLLAR, keccak256("a Solana wallet"), 1, 0));
        settle(1, 1, 1);
        address v = address(vault);
        refused(stranger, v, claimCall(2), AssetUnknown.selector);
        refused(stranger, v, claimCall(3), InputInvalid.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, true);
        refused(stranger, v, claimCall(0), AssetSuspended.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, false);
        vm.prank(pauser);
        vault.pause();
        refused(stranger, v, claimCall(0), Paused.selector);
        // A root may take effect while the vault is paused; claims wait all the same.
        entries[0].entitled = 6_000_001;
        post(2, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(stranger, v, claimCall(0), Paused.selector);
        vm.prank(admin);
        vault.unpause();
        vm.assertEq(claimEntry(0), 6_000_001, "released, against the newer root");
    }

    function test_aBatchGoesOnAfterABadClaim() external {
        book();
        settle(1, 1, 1);
        Claim[] memory claims = new Claim[](3);
        claims[0] = claimOf(0);
        claims[1] = claimOf(0);
        claims[1].account = BOB;
        claims[2] = claimOf(1);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Claimed(ALICE, DOLLAR, alice, 6_000_000, 6_000_000);
        vm.expectEmit(address(vault));
        emit ICollateralVault.ClaimRefused(BOB, DOLLAR, ProofInvalid.selector);
        uint128[] memory paid = vault.claimMany(claims);
        vm.assertTrue(paid[0] == 6_000_000 && paid[1] == 0 && paid[2] == 3_000_000, "paid");
        vm.assertEq(dollar.balanceOf(alice), 6_000_000, "alice");
        vm.assertEq(dollar.balanceOf(bob), 3_000_000, "bob");
    }

    /// However a total is split into leaves, the vault pays the declared total at most.
    function testFuzz_claims(uint128[5] memory parts, uint128 declared) external {
        depositDollars(ALICE, 1_000_000);
        clear();
        declared = uint128(bound(declared, 0, 1_000_000));
        for (uint256 i = 0; i < 5; i++) {
            parts[i] = uint128(bound(parts[i], 0, 500_000));
            entries.push(Entry(keccak256(abi.encode(i)), DOLLAR, toBytes32(alice), parts[i], 0));
        }
        totals.push(TotalsLeaf(DOLLAR, declared, 0, 1_000_000));
        settle(1, 1, 1);
        uint256 paid = 0;
        for (uint256 i = 0; i < 5; i++) {
            (bool done,) = address(vault).call(claimCall(i));
            vm.assertTrue(done == (paid + parts[i] <= declared || parts[i] == 0), "exactly while it fits");
            if (done) paid += parts[i];
        }
        vm.assertLe(paid, declared, "declared");
        vm.assertEq(dollar.balanceOf(alice), paid, "tokens");
    }
}
