// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid, Unauthorized} from "../error/Errors.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";

/// @title TransportAdapter
/// @notice The common part of every transport adapter: its gate, and that only the gate sends.
abstract contract TransportAdapter is ITransportAdapter {
    /* IMMUTABLES */

    /// @inheritdoc ITransportAdapter
    IMessageGate public immutable gate;

    /* CONSTRUCTOR */

    /// @param gate_ the gate of this chain
    constructor(IMessageGate gate_) {
        if (address(gate_).code.length == 0) revert ConfigInvalid("gate");
        gate = gate_;
    }

    /* ACCESS */

    /// @dev Anyone else could spend the bridge's fee on messages that the hub did not dispatch.
    modifier onlyGate() {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        _;
    }
}
