// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PayloadMalformed} from "../error/Errors.sol";

/// @notice What a settlement root message carries to a vault (PROTOCOL P15).
struct SettlementRootPayload {
    bytes32 root;
    bytes32 depositAccumulator;
    uint64 depositIndex;
    bytes32 cycleDigest;
    bytes32 totalsRoot;
}

/// @notice What a credit update carries to an on-chain venue.
struct CreditUpdatePayload {
    bytes32 venue;
    bytes32 creditRoot;
    bytes32 bandRoot;
    uint64 expirySeconds;
    bytes32 cycleDigest;
}

/// @title Payloads of 136 bytes, big-endian, as packages/protocol/src/envelope/payload.ts has them
library PayloadCodec {
    uint256 internal constant SETTLEMENT_ROOT_BYTES = 136;
    uint256 internal constant CREDIT_UPDATE_BYTES = 136;

    /// @notice root 32 · deposit accumulator 32 · deposit index u64 · cycle digest 32 · totals root 32
    function encode(SettlementRootPayload memory p) internal pure returns (bytes memory) {
        return abi.encodePacked(p.root, p.depositAccumulator, p.depositIndex, p.cycleDigest, p.totalsRoot);
    }

    /// @notice venue 32 · credit root 32 · band root 32 · expiry u64 · cycle digest 32
    function encode(CreditUpdatePayload memory p) internal pure returns (bytes memory) {
        return abi.encodePacked(p.venue, p.creditRoot, p.bandRoot, p.expirySeconds, p.cycleDigest);
    }

    /// @notice Reads a settlement root; reverts PayloadMalformed unless it has exactly 136 bytes.
    function decodeSettlementRoot(bytes calldata payload) internal pure returns (SettlementRootPayload memory p) {
        if (payload.length != SETTLEMENT_ROOT_BYTES) revert PayloadMalformed(payload.length);
        p.root = wordAt(payload, 0);
        p.depositAccumulator = wordAt(payload, 32);
        p.depositIndex = uint64(bytes8(wordAt(payload, 64)));
        p.cycleDigest = wordAt(payload, 72);
        p.totalsRoot = wordAt(payload, 104);
    }

    /// @notice Reads a credit update; reverts PayloadMalformed unless it has exactly 136 bytes.
    function decodeCreditUpdate(bytes calldata payload) internal pure returns (CreditUpdatePayload memory p) {
        if (payload.length != CREDIT_UPDATE_BYTES) revert PayloadMalformed(payload.length);
        p.venue = wordAt(payload, 0);
        p.creditRoot = wordAt(payload, 32);
        p.bandRoot = wordAt(payload, 64);
        p.expirySeconds = uint64(bytes8(wordAt(payload, 96)));
        p.cycleDigest = wordAt(payload, 104);
    }

    /// 32 bytes from a place; the caller has checked the length.
    function wordAt(bytes calldata payload, uint256 place) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := calldataload(add(payload.offset, place))
        }
    }
}
