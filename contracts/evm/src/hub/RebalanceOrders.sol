// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ChainUnknown, RebalanceRepeated} from "../error/Errors.sol";
import {IClearingHub} from "../interface/IClearingHub.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {PayloadCodec, RebalancePayload} from "../library/PayloadCodec.sol";
import {Signature} from "../library/VaaCodec.sol";
import {CreditStops} from "./CreditStops.sol";

/// @title RebalanceOrders
/// @notice What the hub sends beside cycles to move tokens between vaults. See IClearingHub.
/// @dev Each order is one message: a second one of its number would look like a conflict of its transports (PROTOCOL P23). One whose
/// message dies on the way comes back in the books at its expiry, and another order takes its place.
abstract contract RebalanceOrders is CreditStops {
    /* STORAGE */

    /// @inheritdoc IClearingHub
    mapping(bytes32 digest => bool) public rebalanceSent;

    /* ORDERS */

    /// @dev Checks an order, keeps its digest and sends it.
    /// @return refusal the gate's, when too few transports took it; empty otherwise
    function _submitOrder(
        uint64 number,
        uint16 chain_,
        RebalancePayload calldata order,
        Signature[] calldata signatures
    ) internal returns (bytes memory refusal) {
        if (order.vault == 0 || order.vault != vaultOf[chain_]) revert ChainUnknown(chain_);
        bytes memory payload = PayloadCodec.encode(order);
        bytes32 digest = _orderDigest(number, chain_, payload);
        if (rebalanceSent[digest]) revert RebalanceRepeated(number);
        _verify(digest, signatures);
        rebalanceSent[digest] = true;
        emit RebalanceSent(number, chain_, digest);
        return _dispatch(chain_, EnvelopeCodec.KIND_REBALANCE, EnvelopeCodec.LANE_ORDERS, number, payload);
    }

    /// @dev The digest with this hub in it.
    function _orderDigest(uint64 number, uint16 chain_, bytes memory payload) internal view virtual returns (bytes32);
}
