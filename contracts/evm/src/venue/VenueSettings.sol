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
    /// @dev The highest total that this window allows: the total before the window before it began, plus the hard cap. In the
    /// total's slot, so that a trade reads no other.
    Quanta private highestTotal;
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
        hardCapQuanta_ = Amounts.checked(hardCapQuanta_);
        highestTotal = highestTotal - hardCapQuanta + hardCapQuanta_;
        hardCapQuanta = hardCapQuanta_;
        emit HardCapSet(hardCapQuanta_);
    }

    /* USE */

    /// @dev Adds the use of a trade; VenueCapExceeded when this day's and the last one's would be above the cap: by the end of
    /// both a trade is in the books, its credit has expired, and its loss is covered by margin there.
    function _spendCap(VenueState memory state, uint256 use) internal {
        (Quanta total, Quanta highest) = (totalUsed, highestTotal);
        uint32 window = windowAt(block.timestamp);
        if (window != state.window) {
            highest = (window == state.window + 1 ? usedBeforeWindow : total) + hardCapQuanta;
            usedBeforeWindow = total;
            state.window = window;
        }
        if (total.toUint256() + use > highest.toUint256()) {
            Quanta cap = hardCapQuanta;
            revert VenueCapExceeded(total - (highest - cap), Amounts.checked(use), cap);
        }
        (totalUsed, highestTotal) = (Amounts.checked(total.toUint256() + use), highest);
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
        if (window == venueState.window) return totalUsed - (highestTotal - hardCapQuanta);
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
