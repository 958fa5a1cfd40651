// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid, RootMissing, RootNotMature, RootNotNewer} from "../error/Errors.sol";
import {ICollateralVault, RootSlot} from "../interface/ICollateralVault.sol";
import {VaultScope} from "./VaultScope.sol";

/// @title RootQueue
/// @notice The three roots of a vault: effective, maturing, next (PROTOCOL P13). See ICollateralVault.
/// @dev A maturing root is never replaced, so that a stream of new roots cannot keep one from taking effect; `next` may be,
/// and its delay starts when it arrives. Slots are reused, so storing a root always costs the same.
abstract contract RootQueue is VaultScope {
    /* CONSTANTS */

    /// @dev A root that no message can take back must still be seen in time: at least a second, for a network of one
    /// machine, and at most 30 days, so that roots do take effect.
    uint64 private constant MAX_ROOT_DELAY_SECONDS = 30 days;

    /* IMMUTABLES */

    /// @inheritdoc ICollateralVault
    uint64 public immutable rootDelaySeconds;

    /* CONSTRUCTOR */

    /// @param rootDelaySeconds_ how long a root waits before it takes effect
    constructor(uint64 rootDelaySeconds_) {
        if (rootDelaySeconds_ == 0 || rootDelaySeconds_ > MAX_ROOT_DELAY_SECONDS) {
            revert ConfigInvalid("rootDelaySeconds");
        }
        rootDelaySeconds = rootDelaySeconds_;
    }

    /* STATE */

    /// @dev The vault's state by one read, and back by one write: field by field each would be a read and a write of its own.
    function _loadState() internal view returns (VaultState memory state) {
        uint256 word;
        assembly ("memory-safe") {
            word := sload(vaultState.slot)
        }
        // forge-lint: disable-start(unsafe-typecast)
        (state.lastCycle, state.lastRootDepositIndex) = (uint64(word), uint64(word >> 64));
        (state.effective, state.maturing) = (uint8(word >> 128), uint8(word >> 136));
        (state.next, state.pausedUntilSeconds) = (uint8(word >> 144), uint40(word >> 152));
        // forge-lint: disable-end(unsafe-typecast)
    }

    function _storeState(VaultState memory state) internal {
        uint256 word = uint256(state.lastCycle) | (uint256(state.lastRootDepositIndex) << 64)
            | (uint256(state.effective) << 128) | (uint256(state.maturing) << 136) | (uint256(state.next) << 144)
            | (uint256(state.pausedUntilSeconds) << 152);
        assembly ("memory-safe") {
            sstore(vaultState.slot, word)
        }
    }

    /* ARRIVAL */

    /// @dev Stores a root that arrived: as the maturing one when none matures, else as the next. The caller has checked its
    /// deposit index and accumulator.
    /// @param state the vault's state, which this writes back
    /// @param root root of the entitlement leaves
    /// @param totalsRoot root of the totals leaves
    /// @param cycle the root's cycle; RootNotNewer unless it is above the last one's
    /// @param consumedIndex deposits that the root has consumed
    /// @param votes how many adapters voted for it; 255 when all did
    function _receiveRoot(
        VaultState memory state,
        bytes32 root,
        bytes32 totalsRoot,
        uint64 cycle,
        uint64 consumedIndex,
        uint8 votes
    ) internal {
        if (cycle <= state.lastCycle) revert RootNotNewer(cycle, state.lastCycle);
        state.lastCycle = cycle;
        state.lastRootDepositIndex = consumedIndex;
        // First those whose delay has passed, so that they are not replaced by this one.
        _promote(state);
        uint8 slot;
        if (state.maturing == 0) {
            slot = _freeSlot(state);
            state.maturing = slot;
        } else {
            slot = state.next == 0 ? _freeSlot(state) : state.next;
            state.next = slot;
        }
        _storeState(state);
        uint64 effectiveAtSeconds;
        // Times and delays are far below 2^63.
        unchecked {
            effectiveAtSeconds = uint64(block.timestamp) + rootDelaySeconds;
        }
        RootSlot storage target = slots[slot];
        (target.root, target.totalsRoot) = (root, totalsRoot);
        // The small fields in one write, low bits first: cycle, deposit index, effective at, votes; not slowed.
        uint256 word = uint256(cycle) | (uint256(consumedIndex) << 64) | (uint256(effectiveAtSeconds) << 128)
            | (uint256(votes) << 192);
        assembly ("memory-safe") {
            sstore(add(target.slot, 2), word)
        }
        emit RootReceived(cycle, root, totalsRoot, consumedIndex, effectiveAtSeconds);
    }

    /* EFFECT */

    /// @inheritdoc ICollateralVault
    function activate() external {
        VaultState memory state = _loadState();
        if (state.maturing == 0) revert RootMissing();
        uint64 effectiveAt = _effectiveAt(slots[state.maturing]);
        if (block.timestamp < effectiveAt) revert RootNotMature(effectiveAt, block.timestamp);
        _promote(state);
        _storeState(state);
    }

    /// @dev Makes waiting roots effective whose delay has passed, two at most. The caller writes `state` back.
    function _promote(VaultState memory state) private {
        while (state.maturing != 0 && block.timestamp >= _effectiveAt(slots[state.maturing])) {
            state.effective = state.maturing;
            state.maturing = state.next;
            state.next = 0;
            emit RootEffective(slots[state.effective].cycle, slots[state.effective].root);
        }
    }

    /// @dev When a waiting root may take effect. On a rollup whose sequencer was down meanwhile, the whole delay after that: in
    /// an outage time passes while no watchtower can act. The source is asked only about roots whose own time has come.
    function _effectiveAt(RootSlot storage waiting) private view returns (uint64 atSeconds) {
        atSeconds = waiting.effectiveAtSeconds;
        if (block.timestamp < atSeconds) return atSeconds;
        uint64 fromSeconds = _upFromSeconds(waiting.slowed ? 2 * rootDelaySeconds : rootDelaySeconds);
        return fromSeconds > atSeconds ? fromSeconds : atSeconds;
    }

    /// @dev Drops the roots that wait and takes the next from where the effective one ends (PROTOCOL P13). One whose delay
    /// has passed is dropped as well, unless someone made it effective.
    function _dropWaiting() internal {
        VaultState memory state = _loadState();
        if (state.lastCycle == FROZEN_CYCLE) return;
        RootSlot storage effective = slots[state.effective];
        state.maturing = 0;
        state.next = 0;
        state.lastCycle = effective.cycle;
        uint64 floor = lastTakeBackIndex;
        state.lastRootDepositIndex = floor > effective.depositIndex ? floor : effective.depositIndex;
        _storeState(state);
        emit RootsVetoed(effective.cycle, effective.depositIndex);
    }

    /// @dev Doubles the delay of a waiting root, once (PROTOCOL P23). One whose delay has passed is in effect by right.
    function _slow(uint64 cycle) internal {
        for (uint256 slot = 1; slot < 4; slot++) {
            RootSlot storage waiting = slots[slot];
            if (waiting.cycle != cycle || waiting.slowed || block.timestamp >= _effectiveAt(waiting)) continue;
            uint64 atSeconds = waiting.effectiveAtSeconds;
            // Times and delays are far below 2^63.
            unchecked {
                atSeconds += rootDelaySeconds;
            }
            (waiting.slowed, waiting.effectiveAtSeconds) = (true, atSeconds);
            emit RootSlowed(cycle, atSeconds);
        }
    }

    /// @dev Nothing waits, nothing arrives, and deposits and claims stand still, for good: the exit desk pays.
    function _freeze() internal {
        VaultState memory state = _loadState();
        (state.maturing, state.next) = (0, 0);
        (state.lastCycle, state.pausedUntilSeconds) = (FROZEN_CYCLE, type(uint40).max);
        _storeState(state);
    }

    /// @dev The votes of a root that an asset keeps, or those that came since, while it is the effective one.
    function _latestVotes(bytes32 root, uint8 votes) internal view returns (uint8) {
        RootSlot storage effective = slots[vaultState.effective];
        return effective.votes > votes && effective.root == root ? effective.votes : votes;
    }

    /// @dev The lowest of the three slots that is not in use. At most two are when this is called.
    function _freeSlot(VaultState memory state) private pure returns (uint8) {
        uint256 used = (1 << state.effective) | (1 << state.maturing) | (1 << state.next);
        if (used & 2 == 0) return 1;
        return used & 4 == 0 ? 2 : 3;
    }

    /* VIEWS */

    /// @inheritdoc ICollateralVault
    function effectiveRoot() public view returns (RootSlot memory) {
        return slots[vaultState.effective];
    }

    /// @inheritdoc ICollateralVault
    function maturingRoot() external view returns (RootSlot memory) {
        return _waiting(vaultState.maturing);
    }

    /// @inheritdoc ICollateralVault
    function nextRoot() external view returns (RootSlot memory) {
        return _waiting(vaultState.next);
    }

    /// @dev A slot as it is, but for when it may take effect by now.
    function _waiting(uint8 slot) private view returns (RootSlot memory waiting) {
        waiting = slots[slot];
        if (slot != 0) waiting.effectiveAtSeconds = _effectiveAt(slots[slot]);
    }
}
