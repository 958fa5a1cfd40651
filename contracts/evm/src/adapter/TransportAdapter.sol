// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid, Unauthorized} from "../error/Errors.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";

/// @title What every transport adapter shares: its gate, and that only the gate sends
abstract contract TransportAdapter is ITransportAdapter {
    /// @notice The gate of this chain.
    IMessageGate public immutable gate;

    /// @param gate_ the gate of this chain
    constructor(IMessageGate gate_) {
        if (address(gate_).code.length == 0) revert ConfigInvalid("gate");
        gate = gate_;
    }

    modifier onlyGate() {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        _;
    }
}
