// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Administered} from "../access/Administered.sol";
import {ConfigInvalid, CreditRootMissing, RootNotNewer} from "../error/Errors.sol";
import {CreditSlot, IVenueGateway} from "../interface/IVenueGateway.sol";
import {CreditUpdatePayload} from "../library/PayloadCodec.sol";
import {ALL_VOTES} from "../type/Votes.sol";

/// @title CreditQueue
/// @notice The three credit roots of a venue: in effect, maturing, next. See IVenueGateway.
/// @dev The newest root bounds every trade as soon as it arrives, together with the one in effect: credit falls immediately
/// and rises with the delay only. A maturing root whose delay runs is never replaced, so that a stream of new roots cannot
/// keep one from taking effect; `next` may be, and so may a maturing one that lacks votes. One that lacked votes is recorded:
/// where the last transport is slower than cycles are, its vote puts that root in between the one in effect and the newest.
abstract contract CreditQueue is IVenueGateway, Administered {
    /* TYPES */

    /// @dev The small fields that every trade needs, in one storage slot. Slot numbers are 1 to 3; 0 means none.
    struct VenueState {
        uint64 tradeCount;
        uint64 lastCycle;
        /// Day of the last trade.
        uint32 window;
        uint8 effective;
        uint8 maturing;
        uint8 next;
    }

    /* CONSTANTS */

    uint64 private constant MAX_CREDIT_DELAY_SECONDS = 1 days;
    /// @dev Of a root for which not every adapter has voted.
    uint64 internal constant NEVER = type(uint64).max;
    /// @dev As many roots that lacked votes are recorded: at a cycle a minute and a half, longer than a message of an hour lives.
    uint64 private constant RECORDED = 64;
    /// @dev A stop reaches as many cycles beyond the newest root: roots on their way that still have the account's credit. A
    /// forged one stops an account that long, and no longer.
    uint64 private constant STOP_AHEAD = 16;

    /* IMMUTABLES */

    /// @inheritdoc IVenueGateway
    uint64 public immutable creditDelaySeconds;

    /* STORAGE */

    VenueState internal venueState;
    /// @dev Slot 0 stays empty: there is no root.
    CreditSlot[4] private slots;
    /// @dev What arrived without every vote, by its cycle's place.
    mapping(uint64 place => bytes32) private unconfirmed;

    /* CONSTRUCTOR */

    /// @param creditDelaySeconds_ a second, for a network of one machine, to a day
    constructor(uint64 creditDelaySeconds_) {
        if (creditDelaySeconds_ == 0 || creditDelaySeconds_ > MAX_CREDIT_DELAY_SECONDS) {
            revert ConfigInvalid("creditDelaySeconds");
        }
        creditDelaySeconds = creditDelaySeconds_;
    }

    /* ARRIVAL */

    /// @dev Stores a root that arrived; RootNotNewer unless its cycle is above the last one's.
    /// @param votes how many adapters voted for it; 255 when all did
    function _receiveCredit(CreditUpdatePayload memory payload, uint64 cycle, uint8 votes) internal {
        VenueState memory state = venueState;
        if (cycle <= state.lastCycle) revert RootNotNewer(cycle, state.lastCycle);
        state.lastCycle = cycle;
        _promote(state);
        uint8 slot = _place(state);
        venueState = state;
        if (votes != ALL_VOTES) unconfirmed[cycle % RECORDED] = _memoryOf(payload, cycle);
        uint64 dueAt = votes == ALL_VOTES ? uint64(block.timestamp) + creditDelaySeconds : NEVER;
        slots[slot] = CreditSlot({
            creditRoot: payload.creditRoot,
            bandRoot: payload.bandRoot,
            cycle: cycle,
            expirySeconds: payload.expirySeconds,
            dueAtSeconds: dueAt,
            slowed: false
        });
        emit CreditRootReceived(cycle, payload.creditRoot, payload.bandRoot, payload.expirySeconds, dueAt);
    }

    /// @dev Starts the delay of a root for which every adapter has voted now: one that waits, or one whose place another took.
    /// @return found false when there is none, or the delay of another runs
    function _confirmCredit(CreditUpdatePayload memory payload, uint64 cycle) internal returns (bool found) {
        for (uint256 i = 1; i < 4; i++) {
            CreditSlot storage slot = slots[i];
            if (
                slot.cycle != cycle || slot.dueAtSeconds != NEVER || slot.creditRoot != payload.creditRoot
                    || slot.bandRoot != payload.bandRoot
            ) continue;
            uint64 dueAt = uint64(block.timestamp) + (slot.slowed ? 2 * creditDelaySeconds : creditDelaySeconds);
            slot.dueAtSeconds = dueAt;
            emit CreditRootConfirmed(cycle, dueAt);
            return true;
        }
        return _confirmLate(payload, cycle);
    }

    /// @dev Puts a root in that is newer than the one in effect, before the newest, which goes on bounding trades.
    function _confirmLate(CreditUpdatePayload memory payload, uint64 cycle) private returns (bool) {
        if (unconfirmed[cycle % RECORDED] != _memoryOf(payload, cycle)) return false;
        VenueState memory state = venueState;
        _promote(state);
        bool runs = state.next != 0 || (state.maturing != 0 && slots[state.maturing].dueAtSeconds != NEVER);
        if (runs || cycle <= slots[state.effective].cycle) return false;
        delete unconfirmed[cycle % RECORDED];
        uint8 slot = _freeSlot(state);
        (state.maturing, state.next) = (slot, state.maturing);
        venueState = state;
        uint64 dueAt = uint64(block.timestamp) + creditDelaySeconds;
        slots[slot] = CreditSlot({
            creditRoot: payload.creditRoot,
            bandRoot: payload.bandRoot,
            cycle: cycle,
            expirySeconds: payload.expirySeconds,
            dueAtSeconds: dueAt,
            slowed: false
        });
        emit CreditRootConfirmed(cycle, dueAt);
        return true;
    }

    /// @dev What is recorded of a root.
    function _memoryOf(CreditUpdatePayload memory payload, uint64 cycle) private pure returns (bytes32) {
        return keccak256(abi.encode(payload.creditRoot, payload.bandRoot, payload.expirySeconds, cycle));
    }

    /// @dev Doubles the delay of a waiting root, once, also when it has not started yet (PROTOCOL P23).
    function _slow(uint64 cycle) internal {
        // Nor is it put in later, without the longer delay.
        delete unconfirmed[cycle % RECORDED];
        for (uint256 i = 1; i < 4; i++) {
            CreditSlot storage slot = slots[i];
            if (slot.cycle != cycle || slot.slowed || _isDue(slot)) continue;
            slot.slowed = true;
            if (slot.dueAtSeconds != NEVER) slot.dueAtSeconds += creditDelaySeconds;
            emit CreditSlowed(cycle, slot.dueAtSeconds);
        }
    }

    /// @dev Drops roots of cycles above the last honest one, in effect or not (PROTOCOL P13). Use stays.
    function _dropAbove(uint64 cycle) internal {
        VenueState memory state = venueState;
        _promote(state);
        if (slots[state.effective].cycle > cycle) state.effective = _emptied(state.effective);
        if (slots[state.next].cycle > cycle) state.next = _emptied(state.next);
        if (slots[state.maturing].cycle > cycle) {
            state.maturing = _emptied(state.maturing);
            (state.maturing, state.next) = (state.next, 0);
        }
        if (cycle < state.lastCycle) {
            _forget(cycle, state.lastCycle);
            state.lastCycle = cycle;
        }
        venueState = state;
        emit CreditVetoed(cycle);
    }

    /// @dev Forgets the roots above a cycle: votes that come later put none of them in.
    function _forget(uint64 cycle, uint64 last) private {
        uint64 count = last - cycle < RECORDED ? last - cycle : RECORDED;
        for (uint64 i = 0; i < count; i++) {
            delete unconfirmed[(last - i) % RECORDED];
        }
    }

    /// @dev Empties a slot, so that late votes find nothing there.
    function _emptied(uint8 slot) private returns (uint8) {
        delete slots[slot];
        return 0;
    }

    /// @dev The slot for a new root, which `state` names afterwards.
    function _place(VenueState memory state) private view returns (uint8 slot) {
        if (state.maturing == 0) return state.maturing = _freeSlot(state);
        if (state.next != 0) return state.next;
        if (slots[state.maturing].dueAtSeconds == NEVER) return state.maturing;
        return state.next = _freeSlot(state);
    }

    /// @dev The lowest of the three slots that is not in use. At most two are when this is called.
    function _freeSlot(VenueState memory state) private pure returns (uint8 slot) {
        slot = 1;
        while (slot == state.effective || slot == state.maturing || slot == state.next) slot++;
    }

    /// @dev The last cycle that a stop ends here.
    /// @param cycle as the message names it
    function _lastStopped(uint64 cycle) internal view returns (uint64) {
        uint64 highest = venueState.lastCycle + STOP_AHEAD;
        return cycle < highest ? cycle : highest;
    }

    /* EFFECT */

    /// @dev Makes waiting roots effective whose delay has passed, two at most. Whoever only reads need not write `state`.
    function _promote(VenueState memory state) private view {
        while (state.maturing != 0 && _isDue(slots[state.maturing])) {
            state.effective = state.maturing;
            state.maturing = state.next;
            state.next = 0;
        }
    }

    /// @dev Whether a root's delay has passed; on a rollup whose sequencer was down meanwhile, all of it after that.
    function _isDue(CreditSlot storage slot) private view returns (bool) {
        if (block.timestamp < slot.dueAtSeconds) return false;
        return block.timestamp >= _upFromSeconds(slot.slowed ? 2 * creditDelaySeconds : creditDelaySeconds);
    }

    /// @dev The roots that bound a trade: the one in effect, and the newest if that one still waits.
    /// CreditRootMissing before the first takes effect.
    function _bounds(VenueState memory state) internal view returns (CreditSlot[] memory roots) {
        _promote(state);
        if (state.effective == 0) revert CreditRootMissing();
        uint8 newest = state.next != 0 ? state.next : state.maturing;
        roots = new CreditSlot[](newest == 0 ? 1 : 2);
        roots[0] = slots[state.effective];
        if (newest != 0) roots[1] = slots[newest];
    }

    /* VIEWS */

    /// @inheritdoc IVenueGateway
    function effectiveCredit() external view returns (CreditSlot memory) {
        VenueState memory state = venueState;
        _promote(state);
        return slots[state.effective];
    }

    /// @inheritdoc IVenueGateway
    function newestCredit() external view returns (CreditSlot memory) {
        VenueState memory state = venueState;
        if (state.next != 0) return slots[state.next];
        return slots[state.maturing != 0 ? state.maturing : state.effective];
    }

    /// @inheritdoc IVenueGateway
    function creditCycle() external view returns (uint64) {
        return venueState.lastCycle;
    }

    /// @inheritdoc IVenueGateway
    function tradeCount() external view returns (uint64) {
        return venueState.tradeCount;
    }
}
