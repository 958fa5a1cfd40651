// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {RootMissing, RootNotMature, RootNotNewer} from "../error/Errors.sol";
import {ICollateralVault, RootSlot} from "../interface/ICollateralVault.sol";

/// @title The three roots of a vault: effective, maturing, next (PROTOCOL P13)
/// @notice A maturing root is never replaced, so that a stream of new roots cannot keep one from taking effect; `next`
/// may be, and its clock starts when it arrives. Slots are reused: storing a root costs the same for ever.
abstract contract RootQueue is ICollateralVault {
    /// Everything small that most calls need, in one word. Slot numbers are 1 to 3; 0 means none.
    struct VaultWord {
        uint64 depositIndex;
        uint64 lastCycle;
        uint64 lastRootDepositIndex;
        uint8 effective;
        uint8 maturing;
        uint8 next;
        bool paused;
    }

    /// @notice How long a root waits before it takes effect.
    uint64 public immutable rootDelaySeconds;

    VaultWord internal word;
    RootSlot[4] private slots;
    /// The effective root, or zero while the vault is paused: a claim reads this one word instead of two.
    bytes32 internal claimRoot;

    constructor(uint64 rootDelaySeconds_) {
        rootDelaySeconds = rootDelaySeconds_;
    }

    /// @inheritdoc ICollateralVault
    function activate() external {
        VaultWord memory w = word;
        if (w.maturing == 0) revert RootMissing();
        uint64 effectiveAt = slots[w.maturing].effectiveAtSeconds;
        if (block.timestamp < effectiveAt) revert RootNotMature(effectiveAt, block.timestamp);
        _promote(w);
        word = w;
    }

    /// @inheritdoc ICollateralVault
    function effectiveRoot() public view returns (RootSlot memory) {
        return slots[word.effective];
    }

    /// @inheritdoc ICollateralVault
    function maturingRoot() external view returns (RootSlot memory) {
        return slots[word.maturing];
    }

    /// @inheritdoc ICollateralVault
    function nextRoot() external view returns (RootSlot memory) {
        return slots[word.next];
    }

    /// Takes a root in. The deposit position has been checked.
    function _receiveRoot(VaultWord memory w, bytes32 root, bytes32 totalsRoot, uint64 cycle, uint64 depositPosition)
        internal
    {
        if (cycle <= w.lastCycle) revert RootNotNewer(cycle, w.lastCycle);
        w.lastCycle = cycle;
        w.lastRootDepositIndex = depositPosition;
        _promote(w);
        uint8 slot;
        if (w.maturing == 0) {
            slot = _freeSlot(w);
            w.maturing = slot;
        } else {
            slot = w.next == 0 ? _freeSlot(w) : w.next;
            w.next = slot;
        }
        word = w;
        uint64 effectiveAtSeconds = uint64(block.timestamp) + rootDelaySeconds;
        slots[slot] = RootSlot({
            root: root,
            totalsRoot: totalsRoot,
            cycle: cycle,
            depositIndex: depositPosition,
            effectiveAtSeconds: effectiveAtSeconds
        });
        emit RootReceived(cycle, root, totalsRoot, depositPosition, effectiveAtSeconds);
    }

    /// Makes waiting roots effective whose delay has passed: two at most.
    function _promote(VaultWord memory w) private {
        while (w.maturing != 0 && block.timestamp >= slots[w.maturing].effectiveAtSeconds) {
            w.effective = w.maturing;
            w.maturing = w.next;
            w.next = 0;
            bytes32 root = slots[w.effective].root;
            if (!w.paused) claimRoot = root;
            emit RootEffective(slots[w.effective].cycle, root);
        }
    }

    /// Slot 0 stays empty for ever: it is what a view shows when there is no root.
    function _freeSlot(VaultWord memory w) private pure returns (uint8 slot) {
        slot = 1;
        while (slot == w.effective || slot == w.maturing || slot == w.next) slot++;
    }
}
