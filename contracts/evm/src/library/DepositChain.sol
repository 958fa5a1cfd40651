// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ProofInvalid} from "../error/Errors.sol";
import {DepositRecord} from "../interface/ICollateralVault.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {Domains} from "./Domains.sol";
import {LeafScope} from "./Leaves.sol";

/// @notice What entries other than deposits are folded from.
struct Link {
    /// The accumulator before the entry.
    bytes32 previous;
    /// Of the entry, from 1.
    uint64 index;
    AccountId account;
    AssetId asset;
    Quanta amount;
}

/// @title DepositChain
/// @notice The hash chain over a vault's entries (PROTOCOL P8): deposits, requests to take one back, payments of those
/// (P10), requests for a withdrawal (P11). It starts at 0, and the first entry has index 1. A root names an index and the
/// accumulator there, so one root cannot rest on deposits that the vault never took, nor pass over a request.
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
    /// @return accumulator the accumulator after the deposit
    function fold(
        LeafScope memory scope,
        bytes32 previous,
        uint64 index,
        AccountId account,
        AssetId asset,
        Quanta amount
    ) internal pure returns (bytes32 accumulator) {
        bytes32 domain = Domains.DEPOSIT;
        (uint256 house, uint256 chain, bytes32 scopeContract) = (scope.houseId, scope.chain, scope.scopeContract);
        // The packed bytes behind the free memory: every deposit hashes this once.
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, domain)
            mstore(add(at, 32), or(shl(224, house), shl(208, chain)))
            mstore(add(at, 38), scopeContract)
            mstore(add(at, 70), previous)
            mstore(add(at, 102), shl(192, index))
            mstore(add(at, 110), account)
            mstore(add(at, 142), or(shl(240, asset), shl(112, amount)))
            accumulator := keccak256(at, 160)
        }
    }

    /// @notice What a deposit's record keeps of its payer, in the space that its slot has left: 11 bytes of a hash that
    /// differs per deposit, so that nobody finds an address that stands for another one's deposits.
    function payerTag(uint64 index, address payer) internal pure returns (bytes11 tag) {
        // keccak256(index u64 ‖ payer 20) in scratch space.
        assembly ("memory-safe") {
            mstore(0, or(shl(192, index), shl(32, payer)))
            tag := and(keccak256(0, 28), shl(168, 0xffffffffffffffffffffff))
        }
    }

    /// @notice ProofInvalid unless the vault has a deposit's entry and this address paid it.
    /// @param record under the accumulator that the deposit folds to, with this index; all zero when there is none
    /// @param index of the entry, from 1
    function check(DepositRecord memory record, uint64 index, address payer) internal pure {
        if (record.index != index || record.payerTag != payerTag(index, payer)) revert ProofInvalid();
    }

    /// @notice keccak256(domain ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ previous 32 ‖ index u64 ‖ deposit's index u64 ‖
    /// account 32 ‖ asset u16 ‖ amount u128)
    /// @param domain TAKE_BACK_REQUEST or TAKE_BACK
    /// @param link the entry
    /// @param depositIndex of the deposit that is taken back
    /// @return the accumulator after the entry
    function foldTakeBack(LeafScope memory scope, bytes32 domain, Link memory link, uint64 depositIndex)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encodePacked(
                domain,
                scope.houseId,
                scope.chain,
                scope.scopeContract,
                link.previous,
                link.index,
                depositIndex,
                link.account,
                link.asset,
                link.amount
            )
        );
    }

    /// @notice keccak256(domain(withdrawal-request) ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ previous 32 ‖ index u64 ‖
    /// requester 32 ‖ account 32 ‖ asset u16 ‖ amount u128)
    /// @param link the entry
    /// @param requester who posted it
    /// @return the accumulator after the entry
    function foldWithdrawalRequest(LeafScope memory scope, Link memory link, address requester)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encodePacked(
                Domains.WITHDRAWAL_REQUEST,
                scope.houseId,
                scope.chain,
                scope.scopeContract,
                link.previous,
                link.index,
                bytes32(uint256(uint160(requester))),
                link.account,
                link.asset,
                link.amount
            )
        );
    }
}
