// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {ITransportAdapter} from "../../src/interface/ITransportAdapter.sol";

/// @notice A transport that keeps its fee and records what it was sent, and fails on request, in every way that a bridge can.
contract TestTransport is ITransportAdapter {
    enum Fault {
        NONE,
        QUOTE_REVERTS,
        QUOTE_BURNS_GAS,
        SEND_REVERTS,
        SEND_BURNS_GAS,
        SEND_RETURNS_A_BOMB
    }

    error BridgeDown(uint256 sinceSeconds);

    Fault public fault;
    uint256 public feeWei;
    uint256 public sends;
    bytes32 public lastSent;
    uint256 public leastSendGas = type(uint256).max;

    function set(Fault fault_, uint256 feeWei_) external {
        fault = fault_;
        feeWei = feeWei_;
    }

    function quote(uint16, uint256) external view returns (uint256) {
        if (fault == Fault.QUOTE_REVERTS) revert BridgeDown(1);
        if (fault == Fault.QUOTE_BURNS_GAS) _burn();
        return feeWei;
    }

    function send(uint16, bytes calldata envelope, address) external payable {
        if (gasleft() < leastSendGas) leastSendGas = gasleft();
        if (fault == Fault.SEND_REVERTS) revert BridgeDown(1);
        if (fault == Fault.SEND_BURNS_GAS) _burn();
        if (fault == Fault.SEND_RETURNS_A_BOMB) {
            assembly {
                revert(0, 200000)
            }
        }
        require(msg.value == feeWei, "exact fee");
        sends++;
        lastSent = keccak256(envelope);
    }

    /// It stands at no gate: whoever calls may send.
    function gate() external pure returns (IMessageGate) {
        return IMessageGate(address(0));
    }

    function _burn() private pure {
        assembly {
            invalid()
        }
    }
}
