// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Claim} from "../../src/interface/ICollateralVault.sol";
import {TotalsLeaf} from "../../src/library/Leaves.sol";
import {Book} from "./Book.sol";
import {Tree} from "./Tree.sol";

/// @notice Two members with claims on the second chain's vault.
abstract contract VaultBook is Book {
    bytes32 internal constant ALICE = keccak256("alice");

    bytes32 internal constant BOB = keccak256("bob");

    address internal alice = address(0xa11ce);

    address internal bob = address(0xb0b);

    function setUp() external {
        build();
    }

    /// Alice deposits 10 dollars; 6 of them are entitled to her and 3 to Bob; exit 1.
    function book() internal {
        depositDollars(ALICE, 10_000_000);
        clear();
        entries.push(Entry(ALICE, DOLLAR, toBytes32(alice), 6_000_000, 1_000_000));
        entries.push(Entry(BOB, DOLLAR, toBytes32(bob), 3_000_000, 0));
        totals.push(TotalsLeaf(DOLLAR, 9_000_000, 1_000_000, 10_000_000));
    }

    function claimOf(uint256 i) internal view returns (Claim memory) {
        Entry memory e = entries[i];
        return Claim(e.account, e.asset, e.recipient, e.entitled, e.exit, Tree.proof(entryLeaves(), i));
    }
}
