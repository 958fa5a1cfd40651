// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid} from "../error/Errors.sol";

/// @notice What the endpoint of LayerZero answers about an OApp's libraries.
interface IEndpointLibraries {
    function getSendLibrary(address sender, uint32 eid) external view returns (address lib);
    function isDefaultSendLibrary(address sender, uint32 eid) external view returns (bool);
    function getReceiveLibrary(address receiver, uint32 eid) external view returns (address lib, bool isDefault);
    function receiveLibraryTimeout(address receiver, uint32 eid) external view returns (address lib, uint256 expiry);
}

/// @notice What a library of LayerZero answers about an OApp's own DVNs; zeroes where it uses the default.
interface IUlnLibrary {
    struct UlnConfig {
        uint64 confirmations;
        uint8 requiredDVNCount;
        uint8 optionalDVNCount;
        uint8 optionalDVNThreshold;
        address[] requiredDVNs;
        address[] optionalDVNs;
    }

    function getAppUlnConfig(address oapp, uint32 eid) external view returns (UlnConfig memory);
}

/// @title PinnedLane
/// @notice Whether a lane of LayerZero rests on what its OApp chose, and on nothing that LayerZero's owner can change: own
/// libraries both ways and no former one beside them, own confirmations, own DVNs.
library PinnedLane {
    /// @dev LayerZero's "none", which is a choice; 0 is "the default".
    uint8 private constant NIL_DVN_COUNT = type(uint8).max;
    uint64 private constant NIL_CONFIRMATIONS = type(uint64).max;

    /// @notice Reverts ConfigInvalid("libraries"), ("dvns") or ("confirmations") unless the lane is pinned.
    /// @param endpoint LayerZero's
    /// @param oapp whose lane it is
    /// @param eid the other end
    /// @param leastDvns how many different DVNs must agree at the least, the optional ones' threshold included
    function check(address endpoint, address oapp, uint32 eid, uint256 leastDvns) internal view {
        IEndpointLibraries libraries = IEndpointLibraries(endpoint);
        (address receiveLib, bool isDefault) = libraries.getReceiveLibrary(oapp, eid);
        if (isDefault || libraries.isDefaultSendLibrary(oapp, eid)) revert ConfigInvalid("libraries");
        // A former library verifies beside the present one until its grace period ends, which LayerZero counts in blocks.
        (, uint256 expiry) = libraries.receiveLibraryTimeout(oapp, eid);
        if (expiry > block.number) revert ConfigInvalid("libraries");
        _checkDvns(receiveLib, oapp, eid, leastDvns);
        _checkDvns(libraries.getSendLibrary(oapp, eid), oapp, eid, leastDvns);
    }

    function _checkDvns(address lib, address oapp, uint32 eid, uint256 leastDvns) private view {
        IUlnLibrary.UlnConfig memory own = IUlnLibrary(lib).getAppUlnConfig(oapp, eid);
        if (own.confirmations == 0 || own.confirmations == NIL_CONFIRMATIONS) revert ConfigInvalid("confirmations");
        if (own.requiredDVNCount == 0 || own.optionalDVNCount == 0) revert ConfigInvalid("dvns");
        if (_agreeing(own) < leastDvns) revert ConfigInvalid("dvns");
    }

    /// @dev The fewest different DVNs whose agreement suffices: one that is required and optional as well counts once. Each
    /// list of a library is without repetition.
    function _agreeing(IUlnLibrary.UlnConfig memory own) private pure returns (uint256) {
        uint256 required = own.requiredDVNCount == NIL_DVN_COUNT ? 0 : own.requiredDVNCount;
        if (own.optionalDVNCount == NIL_DVN_COUNT) return required;
        uint256 both = 0;
        for (uint256 i = 0; i < own.optionalDVNs.length; i++) {
            for (uint256 j = 0; j < own.requiredDVNs.length; j++) {
                if (own.optionalDVNs[i] == own.requiredDVNs[j]) both++;
            }
        }
        return own.optionalDVNThreshold > both ? required + own.optionalDVNThreshold - both : required;
    }
}
