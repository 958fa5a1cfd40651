// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Administered} from "../access/Administered.sol";
import {AlreadyRegistered, ChainUnknown, ConfigInvalid} from "../error/Errors.sol";
import {IClearingHub} from "../interface/IClearingHub.sol";

/// @title HubRegistry
/// @notice Where the hub sends roots: the vault and the venue of each chain, named once. See IClearingHub.
abstract contract HubRegistry is IClearingHub, Administered {
    /* STORAGE */

    /// @inheritdoc IClearingHub
    mapping(uint16 chain => bytes32) public vaultOf;
    /// @inheritdoc IClearingHub
    mapping(uint16 chain => bytes32) public venueOf;

    /* REGISTRATION */

    /// @inheritdoc IClearingHub
    function registerVault(uint16 chain_, bytes32 vault) external onlyOwner {
        if (vault == 0) revert ConfigInvalid("vault");
        if (vaultOf[chain_] != 0) revert AlreadyRegistered(chain_);
        vaultOf[chain_] = vault;
        emit VaultRegistered(chain_, vault);
    }

    /// @inheritdoc IClearingHub
    function registerVenue(uint16 chain_, bytes32 venue) external onlyOwner {
        if (venue == 0) revert ConfigInvalid("venue");
        if (venueOf[chain_] != 0) revert AlreadyRegistered(chain_);
        venueOf[chain_] = venue;
        emit VenueRegistered(chain_, venue);
    }

    /// @dev The registered venue of a chain; ChainUnknown when there is none.
    function _venueAt(uint16 chain_) internal view returns (bytes32 venue) {
        venue = venueOf[chain_];
        if (venue == 0) revert ChainUnknown(chain_);
    }
}
