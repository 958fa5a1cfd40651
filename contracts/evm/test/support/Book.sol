// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Quanta} from "../../src/type/Quanta.sol";
import {Tree} from "./Tree.sol";
import {World} from "./World.sol";

/// @notice Entitlements as a clearing house would write them down: leaves, totals, roots and proofs for the vault.
abstract contract Book is World {
    struct Entry {
        AccountId account;
        AssetId asset;
        bytes32 recipient;
        Quanta entitled;
        Quanta exit;
    }

    Entry[] internal entries;
    TotalsLeaf[] internal totals;

    function clear() internal {
        delete entries;
        delete totals;
    }

    function addEntry(AccountId account, AssetId asset, bytes32 recipient, uint256 entitled, uint256 exit) internal {
        entries.push(Entry(account, asset, recipient, quanta(entitled), quanta(exit)));
    }

    function addTotals(AssetId asset, uint256 entitled, uint256 exit, uint256 consumed) internal {
        totals.push(totalsOf(asset, entitled, exit, consumed));
    }

    function totalsOf(AssetId asset, uint256 entitled, uint256 exit, uint256 consumed)
        internal
        pure
        returns (TotalsLeaf memory)
    {
        return TotalsLeaf(asset, quanta(entitled), quanta(exit), quanta(consumed));
    }

    function accountOf(string memory name, uint256 number) internal pure returns (AccountId) {
        return AccountId.wrap(keccak256(abi.encode(name, number)));
    }

    function leafOf(Entry memory e) internal view returns (bytes32) {
        return Leaves.entitlement(vaultScope(), e.account, e.asset, e.recipient, e.entitled, e.exit);
    }

    function entryLeaves() internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](entries.length);
        for (uint256 i = 0; i < leaves.length; i++) {
            leaves[i] = leafOf(entries[i]);
        }
    }

    function totalsLeaves() internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](totals.length);
        for (uint256 i = 0; i < leaves.length; i++) {
            leaves[i] = Leaves.totals(vaultScope(), totals[i]);
        }
    }

    /// Sends the book's root to the vault.
    function post(uint64 cycle, uint64 depositIndex) internal {
        deliver(rootEnvelope(cycle, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), depositIndex));
    }

    /// Sends the book's root and waits until it is effective; its totals are not yet.
    function postAndActivate(uint64 cycle, uint64 depositIndex) internal {
        post(cycle, depositIndex);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
    }

    /// Sends the book's root and puts it and all its totals into effect.
    function settle(uint64 cycle, uint64 depositIndex, uint64 recordIndex) internal {
        postAndActivate(cycle, depositIndex);
        for (uint256 i = 0; i < totals.length; i++) {
            vault.activateAsset(totals[i], Tree.proof(totalsLeaves(), i), accumulatorAt(recordIndex));
        }
    }

    function claimCall(uint256 i) internal view returns (bytes memory) {
        Entry memory e = entries[i];
        return abi.encodeCall(
            vault.claim, (e.account, e.asset, e.recipient, e.entitled, e.exit, Tree.proof(entryLeaves(), i))
        );
    }

    function claimEntry(uint256 i) internal returns (uint256) {
        Entry memory e = entries[i];
        bytes32[] memory proof = Tree.proof(entryLeaves(), i);
        return vault.claim(e.account, e.asset, e.recipient, e.entitled, e.exit, proof).toUint256();
    }

    /// Mints dollars and deposits them for an account.
    function depositDollars(AccountId account, uint256 units) internal returns (uint64 index) {
        dollar.mint(address(this), units);
        dollar.approve(address(vault), units);
        index = vault.deposit(account, DOLLAR, units);
        note();
    }
}
