// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ConfigInvalid, Unauthorized} from "../error/Errors.sol";
import {ICollateralVault} from "../interface/ICollateralVault.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {LeafScope} from "../library/Leaves.sol";
import {SettingsCalls} from "./SettingsCalls.sol";

/// @title VaultScope
/// @notice Which vault it is: clearing house, chain and gate, fixed for good. See ICollateralVault.
abstract contract VaultScope is SettingsCalls, ReentrancyGuardTransient {
    /* IMMUTABLES */

    /// @inheritdoc ICollateralVault
    uint32 public immutable house;
    /// @inheritdoc ICollateralVault
    uint16 public immutable chain;
    /// @inheritdoc ICollateralVault
    IMessageGate public immutable gate;

    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    constructor(uint32 house_, uint16 chain_, IMessageGate gate_) {
        if (gate_.house() != house_) revert ConfigInvalid("house");
        if (gate_.chain() != chain_) revert ConfigInvalid("chain");
        house = house_;
        chain = chain_;
        gate = gate_;
    }

    /* INTERNAL */

    /// @dev The scope of this vault's leaves and deposits.
    function _scope() internal view returns (LeafScope memory) {
        return LeafScope({houseId: house, chain: chain, scopeContract: bytes32(uint256(uint160(address(this))))});
    }

    /// @dev Unauthorized unless this one calls.
    function _checkCaller(address only) internal view {
        if (msg.sender != only) revert Unauthorized(msg.sender);
    }
}
