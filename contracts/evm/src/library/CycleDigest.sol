// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {Domains} from "./Domains.sol";

/// @notice The header of a cycle. The hub itself adds house id, hub chain and its own id (ContractId) to the digest.
struct Header {
    /// 1 for the first cycle.
    uint64 cycle;
    /// Digest of the previous cycle; zero for the first.
    bytes32 previousDigest;
    /// Journal index of the command that closed the cycle.
    uint64 journalPosition;
    /// Digest of the journal up to there.
    bytes32 journalDigest;
    /// Root of the clearing house's state after it.
    bytes32 stateRoot;
}

/// @notice The row of a cycle for one vault.
struct VaultRoot {
    /// Our number of the vault's chain.
    uint16 chain;
    /// The vault, as 32 bytes.
    bytes32 vault;
    /// Root of its entitlement leaves.
    bytes32 root;
    /// Accumulator of the vault's deposit chain at `depositIndex`.
    bytes32 depositAccumulator;
    /// Deposits that the root has consumed.
    uint64 depositIndex;
    /// Root of its totals leaves.
    bytes32 totalsRoot;
}

/// @notice The row of a cycle for one on-chain venue.
struct VenueRoot {
    /// Our number of the venue's chain.
    uint16 chain;
    /// The venue, as 32 bytes.
    bytes32 venue;
    /// Root of its credit leaves.
    bytes32 creditRoot;
    /// Root of its band leaves.
    bytes32 bandRoot;
    /// Unix time of the last second in which the root counts.
    uint64 expirySeconds;
}

/// @notice Accounts whose credit at a venue ends ahead of the next root (PROTOCOL P28).
struct CreditStop {
    /// Our number of the venue's chain.
    uint16 chain;
    /// The last cycle whose credit roots end for them.
    uint64 cycle;
    /// 1 to 13.
    AccountId[] accounts;
}

/// @title CycleDigest
/// @notice What the attesters sign: the digest of a cycle, header and every row, so that a submitter can change none; and those
/// of a stop of credit between cycles and of an order.
/// @dev Mirrors packages/protocol/src/cycle/header.ts and credit-stop.ts, and packages/protocol/src/order/rebalance.ts.
library CycleDigest {
    /// @notice keccak256(domain(cycle) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ cycle u64 ‖ previous digest 32 ‖
    /// journal index u64 ‖ journal digest 32 ‖ state root 32 ‖ vault roots hash 32 ‖ venue roots hash 32)
    function digest(
        uint32 houseId,
        uint16 hubChain,
        bytes32 hub,
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues
    ) internal pure returns (bytes32) {
        // In two parts: one call with all fields is too deep for the stack.
        bytes memory before =
            abi.encodePacked(Domains.CYCLE, houseId, hubChain, hub, header.cycle, header.previousDigest);
        bytes memory state = abi.encodePacked(header.journalPosition, header.journalDigest, header.stateRoot);
        return keccak256(bytes.concat(before, state, vaultRootsHash(houseId, vaults), venueRootsHash(houseId, venues)));
    }

    /// @notice keccak256(domain(vaults) ‖ house u32 ‖ for each: chain u16 ‖ vault 32 ‖ root 32 ‖ accumulator 32 ‖
    /// index u64 ‖ totals root 32)
    function vaultRootsHash(uint32 houseId, VaultRoot[] calldata vaults) internal pure returns (bytes32 hash) {
        (uint256 rows, uint256 at) = _head(Domains.VAULTS, houseId);
        for (uint256 i = 0; i < vaults.length; i++) {
            VaultRoot calldata row = vaults[i];
            (uint256 chain, uint256 index) = (row.chain, row.depositIndex);
            (bytes32 vault, bytes32 root) = (row.vault, row.root);
            (bytes32 accumulator, bytes32 totalsRoot) = (row.depositAccumulator, row.totalsRoot);
            assembly ("memory-safe") {
                mstore(at, shl(240, chain))
                mstore(add(at, 2), vault)
                mstore(add(at, 34), root)
                mstore(add(at, 66), accumulator)
                mstore(add(at, 98), shl(192, index))
                mstore(add(at, 106), totalsRoot)
                at := add(at, 138)
            }
        }
        return _hash(rows, at);
    }

    /// @notice keccak256(domain(venues) ‖ house u32 ‖ for each: chain u16 ‖ venue 32 ‖ credit root 32 ‖ band
    /// root 32 ‖ expiry u64)
    function venueRootsHash(uint32 houseId, VenueRoot[] calldata venues) internal pure returns (bytes32 hash) {
        (uint256 rows, uint256 at) = _head(Domains.VENUES, houseId);
        for (uint256 i = 0; i < venues.length; i++) {
            VenueRoot calldata row = venues[i];
            (uint256 chain, uint256 expirySeconds) = (row.chain, row.expirySeconds);
            (bytes32 venue, bytes32 creditRoot, bytes32 bandRoot) = (row.venue, row.creditRoot, row.bandRoot);
            assembly ("memory-safe") {
                mstore(at, shl(240, chain))
                mstore(add(at, 2), venue)
                mstore(add(at, 34), creditRoot)
                mstore(add(at, 66), bandRoot)
                mstore(add(at, 98), shl(192, expirySeconds))
                at := add(at, 106)
            }
        }
        return _hash(rows, at);
    }

    /// @notice keccak256(domain(credit stop) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ chain u16 ‖ venue 32 ‖ cycle u64 ‖
    /// accounts 32 each)
    function creditStop(uint32 houseId, uint16 hubChain, bytes32 hub, bytes32 venue, CreditStop calldata stop)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encodePacked(
                Domains.CREDIT_STOP, houseId, hubChain, hub, stop.chain, venue, stop.cycle, stop.accounts
            )
        );
    }

    /// @notice keccak256(domain(order) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ chain u16 ‖ number u64 ‖ payload)
    function order(uint32 houseId, uint16 hubChain, bytes32 hub, uint16 chain, uint64 number, bytes memory payload)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(Domains.ORDER, houseId, hubChain, hub, chain, number, payload));
    }

    // The rows are written behind the free memory one after the other and hashed once: joining them row by row would copy
    // all of them each time. The memory stays free.

    /// @dev Domain and house.
    /// @return rows where they begin
    /// @return at where the first row goes
    function _head(bytes32 domain, uint32 houseId) private pure returns (uint256 rows, uint256 at) {
        assembly ("memory-safe") {
            rows := mload(0x40)
            mstore(rows, domain)
            mstore(add(rows, 32), shl(224, houseId))
            at := add(rows, 36)
        }
    }

    function _hash(uint256 rows, uint256 end) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(rows, sub(end, rows))
        }
    }
}
