// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {Domains} from "./Domains.sol";

/// @notice Where a set of leaves is valid: one clearing house, one chain, one contract (vault or venue).
struct LeafScope {
    uint32 houseId;
    uint16 chain;
    bytes32 scopeContract;
}

/// @notice The totals that a root declares for one asset of a vault (PROTOCOL P3, P4, P15).
struct TotalsLeaf {
    AssetId asset;
    /// Sum of the entitlements of all leaves of this asset.
    Quanta entitledQuanta;
    /// Sum of the exit balances of all leaves of this asset.
    Quanta exitQuanta;
    /// Cumulative deposits of this asset up to the root's deposit index.
    Quanta consumedQuanta;
}

/// @title Leaves
/// @notice Leaf hashes: keccak256(keccak256(domain ‖ house u32 ‖ chain u16 ‖ contract 32 ‖ fields)). Hashed twice, so that
/// no inner node of a tree passes for a leaf; with the scope inside, so that no leaf counts at another contract.
/// @dev Mirrors packages/protocol/src/leaf/leaves.ts.
library Leaves {
    /// @notice An account's entitlement at a vault: … ‖ account 32 ‖ asset u16 ‖ recipient 32 ‖ entitled u128 ‖ exit u128
    /// @param scope the vault
    /// @param account whose entitlement it is
    /// @param asset what it may claim
    /// @param recipient where claims are paid, as 32 bytes
    /// @param entitled cumulative: all that the account may ever have claimed
    /// @param exit what the account could withdraw on top, if the clearing house were wound down now
    function entitlement(
        LeafScope memory scope,
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitled,
        Quanta exit
    ) internal pure returns (bytes32 leaf) {
        bytes32 domain = Domains.LEAF;
        (uint256 house, uint256 chain, bytes32 scopeContract) = (scope.houseId, scope.chain, scope.scopeContract);
        // The packed bytes behind the free memory, and the outer hash in scratch space: a claim hashes this once, and
        // abi.encodePacked costs more than the hash.
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, domain)
            mstore(add(at, 32), or(shl(224, house), shl(208, chain)))
            mstore(add(at, 38), scopeContract)
            mstore(add(at, 70), account)
            mstore(add(at, 102), shl(240, asset))
            mstore(add(at, 104), recipient)
            mstore(add(at, 136), or(shl(128, entitled), exit))
            mstore(0, keccak256(at, 168))
            leaf := keccak256(0, 32)
        }
    }

    /// @notice The totals of one asset: … ‖ asset u16 ‖ entitled u128 ‖ exit u128 ‖ consumed u128
    function totals(LeafScope memory scope, TotalsLeaf memory leaf) internal pure returns (bytes32) {
        return twice(
            abi.encodePacked(
                Domains.TOTALS,
                scope.houseId,
                scope.chain,
                scope.scopeContract,
                leaf.asset,
                leaf.entitledQuanta,
                leaf.exitQuanta,
                leaf.consumedQuanta
            )
        );
    }

    /// @notice An account's credit at a venue: … ‖ account 32 ‖ trader 32 ‖ limit u128 ‖ expiry u64 ‖ flags u8
    /// @param scope the venue
    /// @param account who has the credit
    /// @param trader the key that signs for it, as 32 bytes
    /// @param limit cumulative: all that the account may ever have used there
    /// @param expirySeconds Unix time of the last second in which it counts
    /// @param flags bit 0: reduce only
    function credit(
        LeafScope memory scope,
        AccountId account,
        bytes32 trader,
        Quanta limit,
        uint64 expirySeconds,
        uint8 flags
    ) internal pure returns (bytes32 leaf) {
        bytes32 domain = Domains.CREDIT;
        (uint256 house, uint256 chain, bytes32 scopeContract) = (scope.houseId, scope.chain, scope.scopeContract);
        // As for an entitlement: a trade hashes two of these.
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, domain)
            mstore(add(at, 32), or(shl(224, house), shl(208, chain)))
            mstore(add(at, 38), scopeContract)
            mstore(add(at, 70), account)
            mstore(add(at, 102), trader)
            mstore(add(at, 134), or(shl(128, limit), or(shl(64, expirySeconds), shl(56, flags))))
            mstore(0, keccak256(at, 159))
            leaf := keccak256(0, 32)
        }
    }

    /// @notice An instrument's price band: … ‖ instrument u16 ‖ low u64 ‖ high u64 ‖ margin per lot u128 ‖ quanta per tick
    /// and lot u128
    /// @param scope the venue
    /// @param instrument its number
    /// @param lowTicks the lowest price that trades
    /// @param highTicks the highest price that trades
    /// @param marginPerLot margin of one lot at either end of the band
    /// @param perTickLot value of one tick on one lot
    function band(
        LeafScope memory scope,
        uint16 instrument,
        uint64 lowTicks,
        uint64 highTicks,
        Quanta marginPerLot,
        Quanta perTickLot
    ) internal pure returns (bytes32 leaf) {
        bytes32 domain = Domains.BAND;
        (uint256 house, uint256 chain, bytes32 scopeContract) = (scope.houseId, scope.chain, scope.scopeContract);
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, domain)
            mstore(add(at, 32), or(shl(224, house), shl(208, chain)))
            mstore(add(at, 38), scopeContract)
            mstore(add(at, 70), or(shl(240, instrument), or(shl(176, lowTicks), shl(112, highTicks))))
            mstore(add(at, 88), or(shl(128, marginPerLot), perTickLot))
            mstore(0, keccak256(at, 120))
            leaf := keccak256(0, 32)
        }
    }

    /// @dev keccak256 of keccak256: 32 bytes are hashed last, an inner node hashes 64.
    function twice(bytes memory preimage) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            mstore(0, keccak256(add(preimage, 32), mload(preimage)))
            hash := keccak256(0, 32)
        }
    }
}
