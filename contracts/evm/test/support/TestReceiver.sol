// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IMessageHandler} from "../../src/interface/IMessageHandler.sol";

/// @notice A receiver that refuses everything until it is opened.
contract TestReceiver is IMessageHandler {
    error NotYet(bytes32 messageId);

    bool private isOpen;
    uint256 public messages;

    function open() external {
        isOpen = true;
    }

    function onAllVotes(bytes calldata) external pure {}

    function onConflict(uint64) external pure {}

    function onVeto(uint64) external pure {}

    function onMessage(bytes32 messageId, bytes calldata, uint8) external {
        if (!isOpen) revert NotYet(messageId);
        messages++;
    }
}
