// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Claim} from "../../src/interface/ICollateralVault.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Book} from "./Book.sol";
import {Tree} from "./Tree.sol";

/// @notice Two members with claims on the second chain's vault.
abstract contract VaultBook is Book {
    AccountId internal constant ALICE = AccountId.wrap(keccak256("alice"));
    AccountId internal constant BOB = AccountId.wrap(keccak256("bob"));
    /// An asset that only some tests register.
    AssetId internal constant SEVENTH = AssetId.wrap(7);
    /// Dollars that Alice deposits in `book`, in quanta.
    uint128 internal constant DEPOSITED = 10_000_000;

    address internal alice = address(0xa11ce);
    address internal bob = address(0xb0b);
    bytes32[] internal none;

    function setUp() external {
        build();
    }

    /// Alice deposits 10 dollars; 6 of them are entitled to her and 3 to Bob; exit 1.
    function book() internal {
        book(6_000_000, 3_000_000);
    }

    /// Alice deposits 10 dollars and withdraws some to herself, some to Bob; the rest is her exit balance.
    function book(uint256 forAlice, uint256 forBob) internal {
        depositDollars(ALICE, DEPOSITED);
        write(forAlice, forBob);
    }

    /// Rewrites the book of the one deposit.
    function write(uint256 forAlice, uint256 forBob) internal {
        clear();
        uint256 exit = DEPOSITED - forAlice - forBob;
        addEntry(ALICE, DOLLAR, toBytes32(alice), forAlice, exit);
        addEntry(BOB, DOLLAR, toBytes32(bob), forBob, 0);
        addTotals(DOLLAR, forAlice + forBob, exit, DEPOSITED);
    }

    function claimOf(uint256 i) internal view returns (Claim memory) {
        Entry memory e = entries[i];
        return Claim(e.account, e.asset, e.recipient, e.entitled, e.exit, Tree.proof(entryLeaves(), i));
    }

    /// Mints an asset's token to the sender, who lets the vault pull it.
    function fund(address sender, uint256 units) internal {
        dollar.mint(sender, units);
        vm.prank(sender);
        dollar.approve(address(vault), units);
    }

    /// The proof of one of the book's totals.
    function proofOf(uint256 i) internal view returns (bytes32[] memory) {
        return Tree.proof(totalsLeaves(), i);
    }

    /// The call that puts the first totals of the book into effect.
    function activateCall(uint64 recordIndex) internal view returns (bytes memory) {
        return abi.encodeCall(vault.activateAsset, (totals[0], Tree.proof(totalsLeaves(), 0), accumulatorAt(recordIndex)));
    }
}
