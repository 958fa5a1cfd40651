// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title ContractId
/// @notice A contract with the network that it is on: EVM chain id in the upper 12 bytes, address in the lower 20. What
/// attesters sign names its hub and its emitter so: the same deployer's contracts on another network have the same addresses,
/// but other ids.
library ContractId {
    /// @notice The id of a contract on this network.
    function idOf(address account) internal view returns (bytes32) {
        return bytes32((block.chainid << 160) | uint160(account));
    }

    /// @notice Whether an id names a network.
    function isBound(bytes32 id) internal pure returns (bool) {
        return uint256(id) >> 160 != 0;
    }
}
