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
import {AssetId} from "../../src/type/AssetId.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice An asset's declared totals.
contract VaultTotalsTest is VaultBook {
    /// The book's first totals are refused, and the asset keeps its last ones.
    function refusedTotals(uint64 recordIndex, bytes4 selector) private {
        uint64 before = vault.assetState(DOLLAR).effectiveCycle;
        refused(stranger, address(vault), activateCall(recordIndex), selector);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, before, "keeps its last totals");
    }

    /// Posts a root that declares exactly these totals for dollars, and waits until it is effective.
    function declare(uint64 cycle, uint64 depositIndex, TotalsLeaf memory leaf) private {
        clear();
        totals.push(leaf);
        postAndActivate(cycle, depositIndex);
    }

    function depositEther(uint256 amount) private {
        ether18.mint(address(this), amount * 1e10);
        ether18.approve(address(vault), amount * 1e10);
        vault.deposit(ALICE, ETHER, amount * 1e10);
        note();
    }

    function testFuzz_totalsNeedAnEffectiveRoot(bool waiting, uint256 elapsed) external {
        book();
        if (waiting) post(1, 1);
        vm.warp(block.timestamp + edged(elapsed, 0, 365 days));
        refusedTotals(1, RootMissing.selector);
    }

    function testFuzz_totalsOfAnUnknownAssetAreRefused(AssetId asset) external {
        vm.assume(asset != DOLLAR && asset != ETHER);
        book();
        totals[0].asset = asset;
        postAndActivate(1, 1);
        refusedTotals(1, AssetUnknown.selector);
    }

    /// Every field of the leaf is under the proof.
    function testFuzz_totalsAreProven(uint8 field, uint128 change, bytes32 sibling) external {
        book();
        postAndActivate(1, 1);
        vm.assume(change != 0);
        TotalsLeaf memory leaf = totals[0];
        if (field % 4 == 0) leaf.entitledQuanta = quanta(uint128(leaf.entitledQuanta.toUint256()) ^ change);
        if (field % 4 == 1) leaf.exitQuanta = quanta(uint128(leaf.exitQuanta.toUint256()) ^ change);
        if (field % 4 == 2) leaf.consumedQuanta = quanta(uint128(leaf.consumedQuanta.toUint256()) ^ change);
        if (field % 4 == 3) leaf.asset = ETHER;
        bytes memory call = abi.encodeCall(vault.activateAsset, (leaf, none, accumulatorAt(1)));
        refused(stranger, address(vault), call, ProofInvalid.selector);
        bytes32[] memory longer = new bytes32[](1);
        longer[0] = sibling;
        call = abi.encodeCall(vault.activateAsset, (totals[0], longer, accumulatorAt(1)));
        refused(stranger, address(vault), call, ProofInvalid.selector);
    }

    /// The consumed amount is the cumulative amount of the named record, and of no other.
    function testFuzz_totalsOnAnotherRecordAreRefused(uint64 recordIndex, uint256 consumed) external {
        depositDollars(ALICE, 1_000);
        depositDollars(ALICE, 500);
        depositDollars(ALICE, 300);
        uint256[4] memory cumulative = [uint256(0), 1_000, 1_500, 1_800];
        recordIndex = uint64(edged(recordIndex, 0, 3));
        consumed = edged(consumed, 0, 1_800);
        vm.assume(consumed != cumulative[recordIndex]);
        declare(1, 3, totalsOf(DOLLAR, 0, 0, consumed));
        refusedTotals(recordIndex, ConsumedMismatch.selector);
    }

    /// What the chain never had after an entry is no record, of nothing consumed neither.
    function testFuzz_totalsOnNoRecordAreRefused(bytes32 forged, bool nothing) external {
        depositDollars(ALICE, 1_000);
        vm.assume(forged != 0 && forged != accumulatorAt(1));
        declare(1, 1, totalsOf(DOLLAR, 0, 0, nothing ? 0 : 1_000));
        bytes memory call = abi.encodeCall(vault.activateAsset, (totals[0], none, forged));
        refused(stranger, address(vault), call, ConsumedMismatch.selector);
        vault.activateAsset(totals[0], none, accumulatorAt(nothing ? 0 : 1));
    }

    /// Without an accumulator the record is that of the totals in effect: their consumed amount and no other.
    function testFuzz_theRecordInEffectNeedsNoName(uint256 more) external {
        depositDollars(ALICE, 1_000);
        more = edged(more, MINIMUM.toUint256(), 1e12);
        depositDollars(ALICE, more);
        declare(1, 1, totalsOf(DOLLAR, 0, 0, 1_000));
        vault.activateAsset(totals[0], none, accumulatorAt(1));
        declare(2, 2, totalsOf(DOLLAR, 0, 0, 1_000 + more));
        refusedTotals(0, ConsumedMismatch.selector);
        declare(3, 2, totalsOf(DOLLAR, 10, 0, 1_000));
        vault.activateAsset(totals[0], none, 0);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 3, "in effect");
        vm.assertEq(vault.assetState(DOLLAR).consumedIndex, 1, "up to the same entry");
        assertQuanta(vault.assetState(DOLLAR).depositedQuanta, 1_000 + more, "deposited");
    }

    /// A record of another asset with the same amount does not count.
    function testFuzz_totalsOnAnotherAssetsRecordAreRefused(uint256 amount) external {
        amount = edged(amount, MINIMUM.toUint256(), 1e15);
        depositDollars(ALICE, amount);
        depositEther(amount);
        declare(1, 2, totalsOf(DOLLAR, 0, 0, amount));
        refusedTotals(2, ConsumedMismatch.selector);
        vault.activateAsset(totals[0], none, accumulatorAt(1));
    }

    /// Nor does one after the root's own index.
    function testFuzz_totalsOnALaterRecordAreRefused(uint64 rootIndex, uint64 recordIndex) external {
        for (uint256 i = 0; i < 4; i++) {
            depositDollars(ALICE, 1_000);
        }
        rootIndex = uint64(edged(rootIndex, 0, 3));
        recordIndex = uint64(edged(recordIndex, rootIndex + 1, 4));
        declare(1, rootIndex, totalsOf(DOLLAR, 0, 0, uint256(recordIndex) * 1_000));
        refusedTotals(recordIndex, ConsumedMismatch.selector);
    }

    /// P4: entitlements, exit and deposits that the root has not consumed are all held, or the totals are refused.
    function testFuzz_totalsNeverExceedTheHeldAmount(uint256 entitled, uint256 exit, uint256 unconsumed) external {
        unconsumed = edged(unconsumed, MINIMUM.toUint256(), 1e12);
        entitled = edged(entitled, 0, 2 * DEPOSITED);
        uint256 room = entitled > DEPOSITED ? 0 : DEPOSITED - entitled;
        exit = edged(exit, entitled > DEPOSITED ? 0 : room + 1, 3 * DEPOSITED);
        depositDollars(ALICE, DEPOSITED);
        depositDollars(BOB, unconsumed);
        declare(1, 1, totalsOf(DOLLAR, entitled, exit, DEPOSITED));
        bytes memory reason =
            abi.encodeWithSelector(TotalsExceedHeld.selector, entitled + exit + unconsumed, DEPOSITED + unconsumed);
        (bool done, bytes memory data) = address(vault).call(activateCall(1));
        vm.assertTrue(!done, "refused");
        vm.assertEq(data, reason, "owed and held");
    }

    function testFuzz_entitledTotalsNeverRegress(uint256 entitled, uint256 less) external {
        entitled = edged(entitled, 1, DEPOSITED);
        less = edged(less, 0, entitled - 1);
        book(entitled, 0);
        settle(1, 1, 1);
        declare(2, 1, totalsOf(DOLLAR, less, 0, DEPOSITED));
        refusedTotals(1, TotalsRegressed.selector);
        assertQuanta(vault.assetState(DOLLAR).entitledQuanta, entitled, "stays");
    }

    function testFuzz_consumedTotalsNeverRegress(uint256 first, uint256 second) external {
        (first, second) = (edged(first, 100, 1e12), edged(second, 100, 1e12));
        depositDollars(ALICE, first);
        depositDollars(ALICE, second);
        declare(1, 2, totalsOf(DOLLAR, 0, 0, first + second));
        vault.activateAsset(totals[0], none, accumulatorAt(2));
        declare(2, 2, totalsOf(DOLLAR, 0, 0, first));
        refusedTotals(1, TotalsRegressed.selector);
        declare(3, 2, totalsOf(DOLLAR, 0, 0, 0));
        refusedTotals(0, TotalsRegressed.selector);
    }

    function testFuzz_totalsOutOfRangeAreRefused(uint256 amount, bool entitled) external {
        amount = edged(amount, 1 << 127, type(uint128).max);
        depositDollars(ALICE, 1_000);
        declare(1, 1, totalsOf(DOLLAR, entitled ? amount : 0, entitled ? 0 : amount, 1_000));
        refusedTotals(1, AmountOutOfRange.selector);
    }

    function testFuzz_totalsTakeEffectOnce(address caller, uint256 forAlice) external {
        book(edged(forAlice, 0, DEPOSITED), 0);
        settle(1, 1, 1);
        refused(caller, address(vault), activateCall(1), AssetAlreadyEffective.selector);
    }

    /// Every number of the totals is kept, and owed afterwards is entitled, exit and unconsumed.
    function testFuzz_totalsAreKeptAndEmitted(uint256 entitled, uint256 exit, uint256 unconsumed) external {
        unconsumed = edged(unconsumed, MINIMUM.toUint256(), 1e12);
        entitled = edged(entitled, 0, DEPOSITED);
        exit = edged(exit, 0, DEPOSITED - entitled);
        depositDollars(ALICE, DEPOSITED);
        depositDollars(BOB, unconsumed);
        declare(1, 1, totalsOf(DOLLAR, entitled, exit, DEPOSITED));
        vm.assertEq(vault.owedQuanta(DOLLAR), DEPOSITED + unconsumed, "everything before");
        vm.expectEmit(address(vault));
        emit ICollateralVault.AssetEffective(1, DOLLAR, quanta(entitled), quanta(exit), quanta(DEPOSITED));
        vault.activateAsset(totals[0], none, accumulatorAt(1));
        vm.assertEq(vault.owedQuanta(DOLLAR), entitled + exit + unconsumed, "owed");
        AssetState memory state = vault.assetState(DOLLAR);
        assertQuanta(state.entitledQuanta, entitled, "entitled");
        assertQuanta(state.exitQuanta, exit, "exit");
        assertQuanta(state.consumedQuanta, DEPOSITED, "consumed");
        vm.assertEq(state.effectiveCycle, 1, "cycle");
    }
}
