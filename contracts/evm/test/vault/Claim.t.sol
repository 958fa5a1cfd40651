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
    TotalsExceedHeld,
    Unauthorized
} from "../../src/error/Errors.sol";
import {AssetState, Claim, ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
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

    function refusedEntry(uint256 i, bytes4 selector) private {
        uint256 before = dollar.balanceOf(address(vault));
        refused(stranger, address(vault), claimCall(i), selector);
        vm.assertEq(dollar.balanceOf(address(vault)), before, "nothing was paid");
    }

    /// A split of the one deposit between Alice and Bob.
    function split(uint256 forAlice, uint256 forBob) private pure returns (uint256, uint256) {
        forAlice = edged(forAlice, 1, DEPOSITED - 1);
        return (forAlice, edged(forBob, 1, DEPOSITED - forAlice));
    }

    function testFuzz_claimsNeedAnEffectiveRoot(bool waiting, uint256 elapsed) external {
        book();
        if (waiting) post(1, 1);
        vm.warp(block.timestamp + edged(elapsed, 0, 365 days));
        refusedEntry(0, ProofInvalid.selector);
    }

    /// Every field of the leaf is under the proof.
    function testFuzz_claimsAreProven(uint8 field, bytes32 other) external {
        book();
        settle(1, 1, 1);
        Entry memory e = entries[0];
        uint128 amount = uint128(uint256(other));
        if (field % 5 == 0) e.account = AccountId.wrap(other);
        if (field % 5 == 1) e.asset = ETHER;
        if (field % 5 == 2) e.recipient = other;
        if (field % 5 == 3) e.entitled = quanta(amount);
        if (field % 5 == 4) e.exit = quanta(amount);
        vm.assume(leafOf(e) != leafOf(entries[0]) && leafOf(e) != leafOf(entries[1]));
        refusedClaim(e, Tree.proof(entryLeaves(), 0), ProofInvalid.selector);
    }

    function testFuzz_claimsNeedTheirOwnProof(uint256 length, uint256 place, uint8 change) external {
        book();
        settle(1, 1, 1);
        bytes32[] memory proof = Tree.proof(entryLeaves(), 0);
        proof[0] = bytes32(flipped(abi.encode(proof[0]), place, change));
        refusedClaim(entries[0], proof, ProofInvalid.selector);
        length = edged(length, 0, 20);
        if (length == 1) length = 2;
        proof = new bytes32[](length);
        if (length > 0) proof[0] = Tree.proof(entryLeaves(), 0)[0];
        refusedClaim(entries[0], proof, ProofInvalid.selector);
        vm.assertEq(dollar.balanceOf(address(vault)), DEPOSITED, "nothing was paid");
    }

    /// A leaf above the declared total: the totals bound the claims (P3).
    function testFuzz_claimsStopAtTheDeclaredTotals(uint256 forAlice, uint256 forBob, uint256 excess) external {
        (forAlice, forBob) = split(forAlice, forBob);
        book(forAlice, forBob);
        entries[1].entitled = quanta(forBob + edged(excess, 1, 1e30));
        settle(1, 1, 1);
        claimEntry(0);
        refusedEntry(1, ClaimAboveTotals.selector);
        assertQuanta(vault.claimed(BOB, DOLLAR), 0, "no record");
    }

    /// A leaf is paid under the totals of its own root alone: what earlier totals declare is for others. Alice, who is in
    /// them, is paid whatever is claimed for Bob, who is not.
    function testFuzz_leavesAreNeverPaidOutOfEarlierTotals(uint256 forAlice, uint256 forBob) external {
        (forAlice, forBob) = split(forAlice, forBob);
        book(forAlice, 0);
        settle(1, 1, 1);
        bytes memory first = claimCall(0);
        write(forAlice, forBob);
        postAndActivate(2, 1);
        refusedEntry(1, ProofInvalid.selector);
        (bool done,) = address(vault).call(first);
        vm.assertTrue(done, "Alice, under her own root");
        vm.assertEq(dollar.balanceOf(alice), forAlice, "in full");
        vault.activateAsset(totals[0], none, accumulatorAt(1));
        vm.assertEq(claimEntry(1), forBob, "Bob with the new totals");
    }

    /// The last four roots whose totals took effect stay claimable: a newer one overtakes nobody who is slow (P5).
    function testFuzz_theLastRootsStayClaimable(uint256 newer, uint256 first) external {
        newer = edged(newer, 0, 6);
        first = edged(first, 1, DEPOSITED - 6);
        book(first, 0);
        settle(1, 1, 1);
        bytes memory call = claimCall(0);
        for (uint64 i = 1; i <= newer; i++) {
            write(first + i, 0);
            settle(1 + i, 1, 1);
        }
        (bytes32[] memory roots,) = vault.claimableRoots(DOLLAR);
        vm.assertEq(roots[0], vault.effectiveRoot().root, "the newest first");
        if (newer > 3) {
            refused(stranger, address(vault), call, ProofInvalid.selector);
            vm.assertEq(claimEntry(0), first + newer, "under the newest");
        } else {
            (bool done,) = address(vault).call(call);
            vm.assertTrue(done, "still paid");
            vm.assertEq(dollar.balanceOf(alice), first, "its amount");
            vm.assertEq(claimEntry(0), newer, "and the difference under the newest");
        }
    }

    /// A balance that fell by itself stops that asset, until the tokens are there again.
    function testFuzz_claimsStopWhenTokensAreMissing(uint256 missing, uint256 entitled) external {
        (missing, entitled) = (edged(missing, 1, 1_000), edged(entitled, 1, 1_000));
        RebasingToken token = rebasing(entitled);
        bytes32[] memory proof = Tree.proof(totalsLeaves(), 1);
        bytes memory call = abi.encodeCall(vault.activateAsset, (totals[1], proof, accumulatorAt(1)));
        token.shrink(address(vault), missing);
        refused(stranger, address(vault), call, TotalsExceedHeld.selector);
        token.mint(address(vault), missing);
        vault.activateAsset(totals[1], proof, accumulatorAt(1));
        token.shrink(address(vault), missing);
        assertQuanta(vault.heldQuanta(SEVENTH), 1_000 - missing, "held is the balance");
        refusedEntry(2, ClaimAboveHeld.selector);
        // Only that asset stops.
        vault.activateAsset(totals[0], Tree.proof(totalsLeaves(), 0), accumulatorAt(2));
        vm.assertEq(claimEntry(0), 6_000_000, "dollars are paid");
        token.mint(address(vault), missing);
        vm.assertEq(claimEntry(2), entitled, "paid when it is there again");
    }

    /// A thousand of a token whose balance can fall, deposited before the book's dollars; its root is effective.
    function rebasing(uint256 entitled) private returns (RebasingToken token) {
        token = new RebasingToken();
        vm.prank(admin);
        vault.addAsset(SEVENTH, address(token), 6, quanta(1));
        vm.prank(admin);
        vault.setBudget(SEVENTH, 2, UNBOUNDED);
        token.mint(address(this), 1_000);
        token.approve(address(vault), 1_000);
        vault.deposit(ALICE, SEVENTH, 1_000);
        note();
        book();
        addEntry(ALICE, SEVENTH, toBytes32(alice), entitled, 0);
        addTotals(SEVENTH, entitled, 1_000 - entitled, 1_000);
        postAndActivate(1, 2);
    }

    function testFuzz_claimsOfAnUnknownAssetAreRefused(AssetId asset) external {
        vm.assume(asset != DOLLAR && asset != ETHER);
        book();
        addEntry(ALICE, asset, toBytes32(alice), 1, 0);
        settle(1, 1, 1);
        refusedEntry(2, AssetUnknown.selector);
    }

    /// A recipient of another kind of chain cannot be paid here.
    function testFuzz_claimsToNoAddressAreRefused(bytes32 recipient) external {
        recipient |= bytes32(uint256(1) << 160);
        book();
        addEntry(ALICE, DOLLAR, recipient, 1, 0);
        settle(1, 1, 1);
        refusedEntry(2, InputInvalid.selector);
    }

    function testFuzz_claimsOfASuspendedAssetAreRefused(uint256 forAlice, uint256 forBob) external {
        (forAlice, forBob) = split(forAlice, forBob);
        book(forAlice, forBob);
        settle(1, 1, 1);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, true);
        refusedEntry(0, AssetSuspended.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, false);
        vm.assertEq(claimEntry(0), forAlice, "released");
    }

    /// A root may take effect during a pause; claims wait all the same, and are then proven against the newer root.
    function testFuzz_claimsWaitDuringAPause(uint256 forAlice, uint256 forBob, bool newer) external {
        (forAlice, forBob) = split(forAlice, forBob);
        book(forAlice - 1, forBob);
        settle(1, 1, 1);
        vm.prank(pauser);
        vault.pause();
        refusedEntry(0, Paused.selector);
        if (newer) {
            write(forAlice, forBob);
            settle(2, 1, 1);
        }
        refusedEntry(0, Paused.selector);
        refusedEntry(1, Paused.selector);
        vm.prank(admin);
        vault.unpause();
        vm.assertEq(claimEntry(0), newer ? forAlice : forAlice - 1, "released, against the effective root");
    }

    function testFuzz_claimOfBatchIsTheVaultsAlone(address caller) external {
        vm.assume(caller != address(vault));
        book();
        settle(1, 1, 1);
        bytes memory call = abi.encodeCall(vault.claimOfBatch, (claimOf(0)));
        refused(caller, address(vault), call, Unauthorized.selector);
    }

    /// However a total is split into leaves, the vault pays the declared total at most.
    function testFuzz_claims(uint128[5] memory parts, uint128 declared) external {
        depositDollars(ALICE, 1_000_000);
        clear();
        declared = uint128(edged(declared, 0, 1_000_000));
        for (uint256 i = 0; i < 5; i++) {
            parts[i] = uint128(edged(parts[i], 0, 500_000));
            addEntry(accountOf("member", i), DOLLAR, toBytes32(alice), parts[i], 0);
        }
        addTotals(DOLLAR, declared, 0, 1_000_000);
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

    /// Over rising entitlements an account is paid each difference once; a leaf at or below its claims pays 0 silently.
    function testFuzz_claimsPayTheDifferenceOnce(uint256 first, uint256 second, address caller) external {
        first = edged(first, 1, DEPOSITED - 1);
        second = edged(second, first, DEPOSITED);
        book(first, 0);
        settle(1, 1, 1);
        bytes memory call = claimCall(0);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Claimed(ALICE, DOLLAR, alice, quanta(first), quanta(first));
        vm.prank(caller);
        (bool done,) = address(vault).call(call);
        vm.assertTrue(done, "anyone may call");
        vm.recordLogs();
        vm.assertEq(claimEntry(0), 0, "nothing again");
        vm.assertEq(vm.getRecordedLogs().length, 0, "and no event");
        write(second, 0);
        settle(2, 1, 1);
        vm.assertEq(claimEntry(0), second - first, "the difference");
        assertClaimed(second);
        entries[0].entitled = quanta(first);
        settle(3, 1, 1);
        vm.assertEq(claimEntry(0), 0, "an older leaf");
        assertClaimed(second);
    }

    /// Alice has been paid exactly this, by every book.
    function assertClaimed(uint256 amount) private view {
        AssetState memory state = vault.assetState(DOLLAR);
        assertQuanta(vault.claimed(ALICE, DOLLAR), amount, "claimed");
        assertQuanta(state.paidQuanta, amount, "paid");
        assertQuanta(state.heldQuanta, DEPOSITED - amount, "held");
        vm.assertEq(dollar.balanceOf(alice), amount, "her tokens");
        vm.assertEq(dollar.balanceOf(address(vault)), DEPOSITED - amount, "the vault's tokens");
        vm.assertEq(vault.owedQuanta(DOLLAR), DEPOSITED - amount, "owed: exit");
    }

    /// Quanta of an 18-decimals token are 10^10 units each.
    function testFuzz_claimsPayTokenUnits(uint256 deposited, uint256 entitled) external {
        deposited = edged(deposited, MINIMUM.toUint256(), 1e20);
        entitled = edged(entitled, 1, deposited);
        ether18.mint(address(this), deposited * 1e10);
        ether18.approve(address(vault), deposited * 1e10);
        vault.deposit(ALICE, ETHER, deposited * 1e10);
        note();
        clear();
        addEntry(ALICE, ETHER, toBytes32(alice), entitled, 0);
        addTotals(ETHER, entitled, 0, deposited);
        settle(1, 1, 1);
        vm.assertEq(claimEntry(0), entitled, "quanta");
        vm.assertEq(ether18.balanceOf(alice), entitled * 1e10, "units");
    }

    /// A batch in any order, with a refused claim at any place: the others are paid.
    function testFuzz_aBatchContinuesAfterARefusedClaim(uint256 place, bool bobFirst) external {
        book();
        settle(1, 1, 1);
        place %= 3;
        Claim memory forged = claimOf(0);
        forged.account = BOB;
        Claim[] memory claims = new Claim[](3);
        uint256 next = 0;
        for (uint256 i = 0; i < 3; i++) {
            claims[i] = i == place ? forged : claimOf(bobFirst ? 1 - next : next);
            if (i != place) next++;
        }
        vm.expectEmit(address(vault));
        emit ICollateralVault.ClaimRefused(BOB, DOLLAR, ProofInvalid.selector);
        uint256 sum = 0;
        bytes memory call = abi.encodeCall(vault.claimMany, (claims));
        (bool done, bytes memory data) = address(vault).call(call);
        vm.assertTrue(done, "the batch succeeds");
        uint256[] memory paid = abi.decode(data, (uint256[]));
        vm.assertEq(paid[place], 0, "the refused one");
        for (uint256 i = 0; i < 3; i++) {
            sum += paid[i];
        }
        vm.assertEq(sum, 9_000_000, "the others");
        vm.assertTrue(dollar.balanceOf(alice) == 6_000_000 && dollar.balanceOf(bob) == 3_000_000, "tokens");
    }
}
