// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";
import {ChainUnknown} from "../error/Errors.sol";
import {VaultRoot, VenueRoot} from "../library/CycleDigest.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {CreditUpdatePayload, PayloadCodec, SettlementRootPayload} from "../library/PayloadCodec.sol";
import {RebalanceOrders} from "./RebalanceOrders.sol";

/// @title CycleRows
/// @notice Sends the rows of a cycle to vaults and venues, or holds them. See IClearingHub.
abstract contract CycleRows is RebalanceOrders {
    using TransientSlot for *;

    /* CONSTANTS */

    /// @dev What held rows may burn in one transaction, which has a limit (EIP-7825).
    uint256 private constant HELD_GAS = 1_000_000;
    /// @dev Where that is added up, for the transaction.
    bytes32 private constant HELD_AT = keccak256("isthmus/v1/held-gas");

    /* ROWS */

    function _sendOrHold(uint64 cycle, bytes32 digest, VaultRoot calldata row) internal {
        uint256 left = gasleft();
        if (_isSpent(row.chain) || _sendVaultRoot(cycle, digest, row).length > 0) {
            _hold(left);
            emit MessageHeld(cycle, row.chain, EnvelopeCodec.KIND_SETTLEMENT_ROOT);
        }
    }

    function _sendOrHold(uint64 cycle, bytes32 digest, VenueRoot calldata row) internal {
        uint256 left = gasleft();
        if (_isSpent(row.chain) || _sendVenueRoot(cycle, digest, row).length > 0) {
            _hold(left);
            emit MessageHeld(cycle, row.chain, EnvelopeCodec.KIND_CREDIT_UPDATE);
        }
    }

    /// @dev Whether rows that were held have burned so much in this transaction that one of another chain is held without a
    /// call: the cycle itself and the own chain's rows always fit, and each held row can be sent by anyone.
    function _isSpent(uint16 chain_) private view returns (bool) {
        return chain_ != _ownChain() && HELD_AT.asUint256().tload() >= HELD_GAS;
    }

    /// @dev Adds up what held rows burn.
    /// @param left the gas before the row
    function _hold(uint256 left) private {
        TransientSlot.Uint256Slot held = HELD_AT.asUint256();
        held.tstore(held.tload() + left - gasleft());
    }

    /// @dev Sends a vault its root; ChainUnknown unless it is the registered vault of its chain.
    /// @return refusal the gate's, when too few transports took it; empty otherwise
    function _sendVaultRoot(uint64 cycle, bytes32 digest, VaultRoot calldata row)
        internal
        returns (bytes memory refusal)
    {
        if (row.vault == 0 || row.vault != vaultOf[row.chain]) {
            revert ChainUnknown(row.chain);
        }
        bytes memory payload = PayloadCodec.encode(
            SettlementRootPayload({
                vault: row.vault,
                root: row.root,
                depositAccumulator: row.depositAccumulator,
                depositIndex: row.depositIndex,
                cycleDigest: digest,
                totalsRoot: row.totalsRoot
            })
        );
        return _dispatch(row.chain, EnvelopeCodec.KIND_SETTLEMENT_ROOT, EnvelopeCodec.LANE_SETTLEMENT, cycle, payload);
    }

    /// @dev Sends a venue its credit root; ChainUnknown unless it is the registered venue of its chain.
    /// @return refusal the gate's, when too few transports took it; empty otherwise
    function _sendVenueRoot(uint64 cycle, bytes32 digest, VenueRoot calldata row)
        internal
        returns (bytes memory refusal)
    {
        if (row.venue == 0 || row.venue != venueOf[row.chain]) {
            revert ChainUnknown(row.chain);
        }
        bytes memory payload = PayloadCodec.encode(
            CreditUpdatePayload({
                venue: row.venue,
                creditRoot: row.creditRoot,
                bandRoot: row.bandRoot,
                expirySeconds: row.expirySeconds,
                cycleDigest: digest
            })
        );
        return _dispatch(row.chain, EnvelopeCodec.KIND_CREDIT_UPDATE, EnvelopeCodec.LANE_CREDIT, cycle, payload);
    }

    /* HUB */

    /// @dev Our number of the hub's chain.
    function _ownChain() internal view virtual returns (uint16);
}
