// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid, InstrumentUnknown, VenueCapExceeded} from "../error/Errors.sol";
import {IVenueGateway} from "../interface/IVenueGateway.sol";
import {Amounts} from "../library/Amounts.sol";
import {Quanta} from "../type/Quanta.sol";
import {windowAt} from "../type/Window.sol";
import {CreditQueue} from "./CreditQueue.sol";

/// @title VenueSettings
/// @notice What the admin of a venue sets, whatever roots state: the hard cap and the least use of a lot. See IVenueGateway.
abstract contract VenueSettings is CreditQueue {
    /* TYPES */

    /// @dev One storage slot.
    struct Terms {
        Quanta marginFloorQuanta;
        uint64 quantaPerTickLot;
        uint64 minimumLots;
    }

    /* STORAGE */

    /// @inheritdoc IVenueGateway
    Quanta public totalUsed;
    /// @dev The total before the window before `venueState.window` began.
    Quanta private usedBefore;
    /// @inheritdoc IVenueGateway
    Quanta public hardCapQuanta;
    /// @dev The total before `venueState.window` began.
    Quanta private usedBeforeWindow;
    mapping(uint16 instrument => Terms) private terms;

    /* SETTINGS */

    /// @inheritdoc IVenueGateway
    function setHardCap(Quanta hardCapQuanta_) external onlyOwner {
        _setHardCap(hardCapQuanta_);
    }

    /// @inheritdoc IVenueGateway
    function setInstrument(uint16 instrument, Quanta marginFloorQuanta, Quanta quantaPerTickLot, uint64 minimumLots)
        external
        onlyOwner
    {
        if (marginFloorQuanta.isZero()) revert ConfigInvalid("marginFloorQuanta");
        uint256 perTickLot = quantaPerTickLot.toUint256();
        if (perTickLot == 0 || perTickLot > type(uint64).max) revert ConfigInvalid("quantaPerTickLot");
        terms[instrument] = Terms({
            marginFloorQuanta: Amounts.checked(marginFloorQuanta),
            // Its range was checked.
            // forge-lint: disable-next-line(unsafe-typecast)
            quantaPerTickLot: uint64(perTickLot),
            minimumLots: minimumLots
        });
        emit InstrumentSet(instrument, marginFloorQuanta, quantaPerTickLot, minimumLots);
    }

    /// @dev Not by a root: a forged one would lift its own bound.
    function _setHardCap(Quanta hardCapQuanta_) internal {
        hardCapQuanta = Amounts.checked(hardCapQuanta_);
        emit HardCapSet(hardCapQuanta_);
    }

    /* USE */

    /// @dev Adds the use of a trade; VenueCapExceeded when this day's and the last one's would be above the cap: by the end of
    /// both a trade is in the books, its credit has expired, and its loss is covered by margin there.
    function _spendCap(VenueState memory state, uint256 use) internal {
        (uint256 total, uint256 before) = (totalUsed.toUint256(), usedBefore.toUint256());
        uint32 window = windowAt(block.timestamp);
        if (window != state.window) {
            before = window == state.window + 1 ? usedBeforeWindow.toUint256() : total;
            usedBefore = Amounts.checked(before);
            usedBeforeWindow = Amounts.checked(total);
            state.window = window;
        }
        if (total - before + use > hardCapQuanta.toUint256()) {
            revert VenueCapExceeded(Amounts.checked(total - before), Amounts.checked(use), hardCapQuanta);
        }
        totalUsed = Amounts.checked(total + use);
    }

    /// @dev The terms of a listed instrument; InstrumentUnknown otherwise.
    function _termsOf(uint16 instrument) internal view returns (Terms memory listed) {
        listed = terms[instrument];
        if (listed.minimumLots == 0) revert InstrumentUnknown(instrument);
    }

    /* VIEWS */

    /// @inheritdoc IVenueGateway
    function recentUse() external view returns (Quanta) {
        uint256 window = windowAt(block.timestamp);
        if (window == venueState.window) return totalUsed - usedBefore;
        return window == uint256(venueState.window) + 1 ? totalUsed - usedBeforeWindow : Quanta.wrap(0);
    }

    /// @inheritdoc IVenueGateway
    function instrumentOf(uint16 instrument)
        external
        view
        returns (Quanta marginFloorQuanta, Quanta quantaPerTickLot, uint64 minimumLots)
    {
        Terms memory found = terms[instrument];
        return (found.marginFloorQuanta, Quanta.wrap(found.quantaPerTickLot), found.minimumLots);
    }
}
