// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Domains} from "./Domains.sol";

/// @notice Where a set of leaves is valid: one house, one chain, one contract (vault or venue).
struct LeafScope {
    uint32 house;
    uint16 chain;
    bytes32 scopeContract;
}

/// @notice What a root declares for one asset of a vault (PROTOCOL P3, P4, P15).
struct TotalsLeaf {
    uint16 asset;
    /// Sum of the entitlements of all leaves of this asset.
    uint128 entitledQuanta;
    /// Sum of the exit balances of all leaves of this asset.
    uint128 exitQuanta;
    /// Cumulative deposits of this asset up to the root's deposit position.
    uint128 consumedQuanta;
}

/// @title Leaf hashes: keccak256(keccak256(domain ‖ house u32 ‖ chain u16 ‖ contract 32 ‖ fields)), hashed twice so
/// that no inner node of a tree can pass for a leaf
/// @notice Mirrors packages/protocol/src/leaf/leaves.ts.
library Leaves {
    /// @notice … ‖ account 32 ‖ asset u16 ‖ recipient 32 ‖ entitled u128 ‖ exit u128
    function entitlement(
        LeafScope memory scope,
        bytes32 account,
        uint16 asset,
        bytes32 recipient,
        uint128 entitledQuanta,
        uint128 exitQuanta
    ) internal pure returns (bytes32) {
        return twice(
            abi.encodePacked(
                Domains.LEAF,
                scope.house,
                scope.chain,
                scope.scopeContract,
                account,
                asset,
                recipient,
                entitledQuanta,
                exitQuanta
            )
        );
    }

    /// @notice … ‖ asset u16 ‖ entitled u128 ‖ exit u128 ‖ consumed u128
    function totals(LeafScope memory scope, TotalsLeaf memory leaf) internal pure returns (bytes32) {
        return twice(
            abi.encodePacked(
                Domains.TOTALS,
                scope.house,
                scope.chain,
                scope.scopeContract,
                leaf.asset,
                leaf.entitledQuanta,
                leaf.exitQuanta,
                leaf.consumedQuanta
            )
        );
    }

    /// @notice … ‖ account 32 ‖ trader 32 ‖ limit u128 ‖ expiry u64 ‖ flags u8
    function credit(
        LeafScope memory scope,
        bytes32 account,
        bytes32 trader,
        uint128 limitQuanta,
        uint64 expirySeconds,
        uint8 flags
    ) internal pure returns (bytes32) {
        return twice(
            abi.encodePacked(
                Domains.CREDIT,
                scope.house,
                scope.chain,
                scope.scopeContract,
                account,
                trader,
                limitQuanta,
                expirySeconds,
                flags
            )
        );
    }

    /// @notice … ‖ instrument u16 ‖ low u64 ‖ high u64 ‖ margin per lot u128 ‖ quanta per tick and lot u128
    function band(
        LeafScope memory scope,
        uint16 instrument,
        uint64 lowTicks,
        uint64 highTicks,
        uint128 marginPerLotQuanta,
        uint128 quantaPerTickLot
    ) internal pure returns (bytes32) {
        return twice(
            abi.encodePacked(
                Domains.BAND,
                scope.house,
                scope.chain,
                scope.scopeContract,
                instrument,
                lowTicks,
                highTicks,
                marginPerLotQuanta,
                quantaPerTickLot
            )
        );
    }

    function twice(bytes memory preimage) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(preimage)));
    }
}
