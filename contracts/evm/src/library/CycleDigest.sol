// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Domains} from "./Domains.sol";

/// @notice The header of a cycle, without house, hub chain and hub, which the hub adds itself.
struct Header {
    /// 1 for the first cycle.
    uint64 cycle;
    /// Digest of the previous cycle; zero for the first.
    bytes32 previousDigest;
    /// Journal position of the command that closed the cycle.
    uint64 journalPosition;
    bytes32 journalDigest;
    bytes32 stateRoot;
}

/// @notice What one cycle posts to one vault.
struct VaultRoot {
    uint16 chain;
    bytes32 vault;
    bytes32 root;
    bytes32 depositAccumulator;
    uint64 depositIndex;
    bytes32 totalsRoot;
}

/// @notice What one cycle posts to one on-chain venue.
struct VenueRoot {
    uint16 chain;
    bytes32 venue;
    bytes32 creditRoot;
    bytes32 bandRoot;
    uint64 expirySeconds;
}

/// @title The digest of a cycle that attesters sign
/// @notice Mirrors packages/protocol/src/cycle/header.ts.
library CycleDigest {
    /// @notice keccak256(domain(cycle) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ cycle u64 ‖ previous digest 32 ‖
    /// journal position u64 ‖ journal digest 32 ‖ state root 32 ‖ vault roots hash 32 ‖ venue roots hash 32)
    function digest(
        uint32 house,
        uint16 hubChain,
        bytes32 hub,
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues
    ) internal pure returns (bytes32) {
        bytes memory before = abi.encodePacked(Domains.CYCLE, house, hubChain, hub, header.cycle, header.previousDigest);
        bytes memory state = abi.encodePacked(header.journalPosition, header.journalDigest, header.stateRoot);
        return keccak256(bytes.concat(before, state, vaultRootsHash(house, vaults), venueRootsHash(house, venues)));
    }

    /// @notice keccak256(domain(vaults) ‖ house u32 ‖ for each: chain u16 ‖ vault 32 ‖ root 32 ‖ accumulator 32 ‖ index u64 ‖ totals root 32)
    function vaultRootsHash(uint32 house, VaultRoot[] calldata vaults) internal pure returns (bytes32) {
        bytes memory rows = abi.encodePacked(Domains.VAULTS, house);
        for (uint256 i = 0; i < vaults.length; i++) {
            VaultRoot calldata row = vaults[i];
            rows = bytes.concat(
                rows,
                abi.encodePacked(
                    row.chain, row.vault, row.root, row.depositAccumulator, row.depositIndex, row.totalsRoot
                )
            );
        }
        return keccak256(rows);
    }

    /// @notice keccak256(domain(venues) ‖ house u32 ‖ for each: chain u16 ‖ venue 32 ‖ credit root 32 ‖ band root 32 ‖ expiry u64)
    function venueRootsHash(uint32 house, VenueRoot[] calldata venues) internal pure returns (bytes32) {
        bytes memory rows = abi.encodePacked(Domains.VENUES, house);
        for (uint256 i = 0; i < venues.length; i++) {
            VenueRoot calldata row = venues[i];
            rows = bytes.concat(
                rows, abi.encodePacked(row.chain, row.venue, row.creditRoot, row.bandRoot, row.expirySeconds)
            );
        }
        return keccak256(rows);
    }
}
