// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PayloadMalformed} from "../error/Errors.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";

/// @notice The payload of a settlement root, for a vault (PROTOCOL P15).
struct SettlementRootPayload {
    /// The vault, as 32 bytes.
    bytes32 vault;
    /// Root of the entitlement leaves.
    bytes32 root;
    /// Accumulator of the vault's deposit chain at `depositIndex`.
    bytes32 depositAccumulator;
    /// Deposits that the root has consumed.
    uint64 depositIndex;
    /// Digest of the cycle that it comes from.
    bytes32 cycleDigest;
    /// Root of the totals leaves.
    bytes32 totalsRoot;
}

/// @notice The payload of a credit update, for an on-chain venue.
struct CreditUpdatePayload {
    /// The venue, as 32 bytes.
    bytes32 venue;
    /// Root of the credit leaves.
    bytes32 creditRoot;
    /// Root of the band leaves.
    bytes32 bandRoot;
    /// Unix time of the last second in which the root counts.
    uint64 expirySeconds;
    /// Digest of the cycle that it comes from.
    bytes32 cycleDigest;
}

/// @notice The payload of a credit stop, for an on-chain venue (PROTOCOL P28). The envelope's cycle is the last one whose
/// credit roots end for the accounts.
struct CreditStopPayload {
    /// The venue, as 32 bytes.
    bytes32 venue;
    /// 1 to 13 accounts.
    AccountId[] accounts;
}

/// @notice The payload of a rebalance order, for a vault (PROTOCOL P30). The envelope's sequence is the order's number.
struct RebalancePayload {
    /// The vault that pays, as 32 bytes.
    bytes32 vault;
    AssetId asset;
    Quanta amountQuanta;
    /// Number of the route at the vault's rebalance desk.
    uint16 route;
    /// Our number of the chain that receives.
    uint16 destination;
    /// The vault that receives, as 32 bytes.
    bytes32 destinationVault;
    /// The account for which the tokens are deposited there: the order's own.
    AccountId account;
    /// Unix time of the last second in which the vault pays.
    uint64 expirySeconds;
}

/// @title PayloadCodec
/// @notice The payloads that are built so far, big-endian.
/// @dev Mirrors packages/protocol/src/envelope/payload.ts.
library PayloadCodec {
    /// @notice Length of a settlement root.
    uint256 internal constant SETTLEMENT_ROOT_BYTES = 168;
    /// @notice Length of a credit update.
    uint256 internal constant CREDIT_UPDATE_BYTES = 136;
    /// @notice The most accounts of a credit stop: as many as an envelope holds.
    uint256 internal constant CREDIT_STOP_ACCOUNTS = 13;

    /// @notice Length of a rebalance order.
    uint256 internal constant REBALANCE_BYTES = 126;

    /* ENCODING */

    /// @notice vault 32 · asset u16 · amount u128 · route u16 · destination u16 · destination vault 32 · account 32 · expiry u64
    function encode(RebalancePayload memory message) internal pure returns (bytes memory) {
        return abi.encodePacked(
            message.vault,
            message.asset,
            message.amountQuanta,
            message.route,
            message.destination,
            message.destinationVault,
            message.account,
            message.expirySeconds
        );
    }

    /// @notice vault 32 · root 32 · deposit accumulator 32 · deposit index u64 · cycle digest 32 · totals root 32
    function encode(SettlementRootPayload memory message) internal pure returns (bytes memory) {
        return abi.encodePacked(
            message.vault,
            message.root,
            message.depositAccumulator,
            message.depositIndex,
            message.cycleDigest,
            message.totalsRoot
        );
    }

    /// @notice venue 32 · credit root 32 · band root 32 · expiry u64 · cycle digest 32
    function encode(CreditUpdatePayload memory message) internal pure returns (bytes memory) {
        return abi.encodePacked(
            message.venue, message.creditRoot, message.bandRoot, message.expirySeconds, message.cycleDigest
        );
    }

    /// @notice venue 32 · for each account: id 32
    function encode(CreditStopPayload memory message) internal pure returns (bytes memory) {
        return abi.encodePacked(message.venue, message.accounts);
    }

    /* DECODING */

    /// @notice Reads a settlement root; reverts PayloadMalformed unless it has exactly 168 bytes.
    function decodeSettlementRoot(bytes calldata payload) internal pure returns (SettlementRootPayload memory message) {
        if (payload.length != SETTLEMENT_ROOT_BYTES) revert PayloadMalformed(payload.length);
        // Field by field in the order of the struct: each message reads this once.
        assembly ("memory-safe") {
            let at := payload.offset
            calldatacopy(message, at, 96)
            mstore(add(message, 96), shr(192, calldataload(add(at, 96))))
            calldatacopy(add(message, 128), add(at, 104), 64)
        }
    }

    /// @notice Reads a credit update; reverts PayloadMalformed unless it has exactly 136 bytes.
    function decodeCreditUpdate(bytes calldata payload) internal pure returns (CreditUpdatePayload memory message) {
        if (payload.length != CREDIT_UPDATE_BYTES) revert PayloadMalformed(payload.length);
        message.venue = bytes32At(payload, 0);
        message.creditRoot = bytes32At(payload, 32);
        message.bandRoot = bytes32At(payload, 64);
        message.expirySeconds = uint64(bytes8(bytes32At(payload, 96)));
        message.cycleDigest = bytes32At(payload, 104);
    }

    /// @notice Reads a credit stop; reverts PayloadMalformed unless it has a venue and 1 to 13 whole accounts.
    function decodeCreditStop(bytes calldata payload) internal pure returns (CreditStopPayload memory message) {
        uint256 count = payload.length / 32;
        if (payload.length % 32 != 0 || count < 2 || --count > CREDIT_STOP_ACCOUNTS) {
            revert PayloadMalformed(payload.length);
        }
        message.venue = bytes32At(payload, 0);
        message.accounts = new AccountId[](count);
        for (uint256 i = 0; i < count; i++) {
            message.accounts[i] = AccountId.wrap(bytes32At(payload, 32 + 32 * i));
        }
    }

    /// @notice Reads a rebalance order; reverts PayloadMalformed unless it has exactly 126 bytes.
    function decodeRebalance(bytes calldata payload) internal pure returns (RebalancePayload memory message) {
        if (payload.length != REBALANCE_BYTES) revert PayloadMalformed(payload.length);
        uint256 fields = uint256(bytes32At(payload, 32));
        message.vault = bytes32At(payload, 0);
        // asset u16 · amount u128 · route u16 · destination u16, from the top.
        // forge-lint: disable-start(unsafe-typecast)
        message.asset = AssetId.wrap(uint16(fields >> 240));
        message.amountQuanta = Quanta.wrap(uint128(fields >> 112));
        message.route = uint16(fields >> 96);
        message.destination = uint16(fields >> 80);
        // forge-lint: disable-end(unsafe-typecast)
        message.destinationVault = bytes32At(payload, 54);
        message.account = AccountId.wrap(bytes32At(payload, 86));
        message.expirySeconds = uint64(bytes8(payload[118:126]));
    }

    /// @dev 32 bytes from an offset; the caller has checked the length.
    function bytes32At(bytes calldata payload, uint256 offset) private pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := calldataload(add(payload.offset, offset))
        }
    }
}
