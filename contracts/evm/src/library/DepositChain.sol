// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {Domains} from "./Domains.sol";
import {LeafScope} from "./Leaves.sol";

/// @title DepositChain
/// @notice The hash chain over a vault's deposits (PROTOCOL P8): it starts at 0, and the first deposit has index 1. A root
/// names an index and the accumulator there, so one root cannot rest on deposits that the vault never took.
/// @dev Mirrors packages/protocol/src/leaf/deposit-chain.ts.
library DepositChain {
    /// @notice keccak256(domain(deposit) ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ previous 32 ‖ index u64 ‖ account 32 ‖
    /// asset u16 ‖ amount u128)
    /// @param scope the vault
    /// @param previous accumulator before the deposit; 0 before the first
    /// @param index of the deposit, from 1
    /// @param account the account that is credited
    /// @param asset what was deposited
    /// @param amount what was credited
    /// @return the accumulator after the deposit
    function fold(
        LeafScope memory scope,
        bytes32 previous,
        uint64 index,
        AccountId account,
        AssetId asset,
        Quanta amount
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                Domains.DEPOSIT,
                scope.houseId,
                scope.chain,
                scope.scopeContract,
                previous,
                index,
                account,
                asset,
                amount
            )
        );
    }
}
