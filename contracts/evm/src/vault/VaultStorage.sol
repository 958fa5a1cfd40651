// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Administered} from "../access/Administered.sol";
import {AssetUnknown, ConfigInvalid, VaultMismatch} from "../error/Errors.sol";
import {RootSlot} from "../interface/ICollateralVault.sol";
import {IVaultSettings} from "../interface/IVaultSettings.sol";
import {Amounts} from "../library/Amounts.sol";
import {EntryCodec} from "../library/EntryCodec.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../library/PayloadCodec.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";

/// @title VaultStorage
/// @notice All that a vault stores, in one layout for its own code and for that of its settings, which run in its storage.
/// @dev The two contracts that inherit this one add no storage of their own.
abstract contract VaultStorage is IVaultSettings, Administered {
    /* TYPES */

    /// @dev The small fields that most calls need, in one storage slot. Slot numbers are 1 to 3; 0 means none.
    struct VaultState {
        uint64 lastCycle;
        /// The least entry that the next root may name.
        uint64 lastRootDepositIndex;
        uint8 effective;
        uint8 maturing;
        uint8 next;
        /// Deposits and claims stand still before this time; 0 when no pause was called.
        uint40 pausedUntilSeconds;
    }

    /// @dev What every deposit and claim reads of an asset: one storage slot, read as a whole and taken apart by the
    /// constants below.
    struct AssetHead {
        address token;
        uint8 tokenDecimals;
        /// Until `suspendedUntilSeconds`.
        bool suspended;
        /// The newest of `roots`.
        uint8 newest;
        /// How many adapters voted for each of `roots`, 8 bits each.
        uint32 votesOfRoots;
        /// The window of `paidBefore`.
        uint32 window;
        /// Whether rebalance orders ever took anything of it: then `sentQuanta` counts.
        bool hasSent;
    }

    /// @dev The ledger of one asset, by storage slot.
    struct AssetLedger {
        // slot 0
        AssetHead head;
        // slot 1: the fields that claims write, and deposits. Entitlements in effect that are not paid yet; and everything
        // owed, which is below 2^128.
        Quanta unpaidQuanta;
        Quanta owedQuanta;
        // slot 2: what deposits read besides. Consumed - exit of the totals in effect, modulo 2^128: with slot 1 it gives
        // what was deposited, so that a deposit changes slot 1 alone.
        uint128 consumedLessExit;
        Quanta minimumQuanta;
        // slot 3
        Quanta entitledQuanta;
        Quanta exitQuanta;
        // slot 4
        Quanta consumedQuanta;
        uint64 effectiveCycle;
        uint64 consumedIndex;
        // slots 5 to 8: the last roots whose totals took effect here; leaves of these alone are paid.
        bytes32[4] roots;
        // slot 9: all claims before the window before `window` began, and before `window` began.
        Quanta paidBefore;
        Quanta paidBeforeWindow;
    }

    /// @dev What an account has been paid of an asset, in a slot of its own.
    struct Paid {
        Quanta quanta;
    }

    /* CONSTANTS */

    // Where fields of `AssetHead` start; the token is in the lowest bits.
    uint256 private constant DECIMALS_AT = 160;
    uint256 private constant SUSPENDED_AT = 168;
    uint256 private constant NEWEST_AT = 176;
    uint256 private constant VOTES_AT = 184;
    uint256 private constant WINDOW_AT = 216;
    uint256 private constant HAS_SENT_AT = 248;
    /// @dev One quantum in both halves of an asset's sums.
    uint256 internal constant BOTH_SUMS = (1 << 128) | 1;
    /// @dev The roots whose leaves are paid, of each asset (PROTOCOL P5).
    uint256 internal constant CLAIMABLE_ROOTS = 4;
    /// @dev No root is newer: the last cycle of a frozen vault.
    uint64 internal constant FROZEN_CYCLE = type(uint64).max;

    /* STORAGE */

    /// @inheritdoc IVaultSettings
    address public pauser;
    /// @inheritdoc IVaultSettings
    uint64 public pausableFromSeconds;
    /// @dev How many assets are suspended and not released: the admin cannot be locked above 0.
    uint16 internal suspendedAssets;
    /// @dev The last entry that paid a deposit back; 0 before the first. No root may name an earlier one.
    uint64 internal lastTakeBackIndex;
    /// @inheritdoc IVaultSettings
    mapping(AssetId asset => uint64) public suspendedUntilSeconds;
    /// @inheritdoc IVaultSettings
    mapping(AssetId asset => mapping(uint8 votes => Quanta)) public budgetQuanta;
    mapping(AssetId asset => AssetLedger) internal ledgers;
    mapping(address token => bool) internal tokenTaken;
    /// @dev Read and written as a whole where more than one field changes.
    VaultState internal vaultState;
    /// @dev Slot 0 stays empty: the views return it when there is no root.
    RootSlot[4] internal slots;
    mapping(AccountId account => mapping(AssetId asset => Paid)) internal claimedQuanta;
    /// @dev The hash chain after its newest entry; 0 while it is empty.
    bytes32 internal lastAccumulator;
    /// @dev The entries of the chain by the accumulator after them, never changed (`EntryCodec`).
    mapping(bytes32 accumulator => uint256) internal entries;
    /// @dev All that rebalance orders took out.
    mapping(AssetId asset => Quanta) internal sentQuanta;
    /// @inheritdoc IVaultSettings
    address public rebalanceDesk;

    /* INTERNAL */

    /// @dev The ledger of a registered asset; AssetUnknown otherwise.
    function _ledgerOf(AssetId asset) internal view returns (AssetLedger storage ledger) {
        ledger = ledgers[asset];
        if (ledger.head.token == address(0)) revert AssetUnknown(asset);
    }

    /// @dev All deposits of an asset so far, less those taken back: owed - unpaid is exit + deposited - consumed.
    function _depositedQuanta(AssetLedger storage ledger) internal view returns (Quanta) {
        // The sum is below 2^112; what is taken from it on the way wraps and comes back.
        unchecked {
            return Quanta.wrap(
                Quanta.unwrap(ledger.owedQuanta) - Quanta.unwrap(ledger.unpaidQuanta) + ledger.consumedLessExit
            );
        }
    }

    /// @dev Adds an entry to the hash chain.
    /// @param word the entry (`EntryCodec`)
    function _addEntry(bytes32 accumulator, uint256 word) internal {
        lastAccumulator = accumulator;
        entries[accumulator] = word;
    }

    /// @dev The index of the chain's newest entry; 0 while it is empty.
    function _lastIndex() internal view returns (uint64) {
        return EntryCodec.indexIn(entries[lastAccumulator]);
    }

    /// @dev Whether deposits and claims stand still.
    function _isPaused() internal view returns (bool) {
        return block.timestamp < vaultState.pausedUntilSeconds;
    }

    /// @dev An asset's head as it is stored: `AssetHead`.
    function _headOf(AssetLedger storage ledger) internal view returns (uint256 head) {
        assembly ("memory-safe") {
            head := sload(ledger.slot)
        }
    }

    /// @dev An asset's sums as they are stored: unpaid in the lower half, owed in the upper one.
    function _sumsOf(AssetLedger storage ledger) internal view returns (uint256 sums) {
        assembly ("memory-safe") {
            sums := sload(add(ledger.slot, 1))
        }
    }

    function _setSums(AssetLedger storage ledger, uint256 sums) internal {
        assembly ("memory-safe") {
            sstore(add(ledger.slot, 1), sums)
        }
    }

    // forge-lint: disable-start(unsafe-typecast)

    /// @dev Zero for an asset that is not registered.
    function _tokenIn(uint256 head) internal pure returns (address) {
        return address(uint160(head));
    }

    /// @dev Token units of one quantum.
    function _unitIn(uint256 head) internal pure returns (uint256) {
        return Amounts.unitsPerQuantum(uint8(head >> DECIMALS_AT));
    }

    /// @dev Whether an asset's deposits and claims stand still. Only a suspended one reads a second storage slot.
    function _isSuspended(uint256 head, AssetId asset) internal view returns (bool) {
        return uint8(head >> SUSPENDED_AT) != 0 && block.timestamp < suspendedUntilSeconds[asset];
    }

    function _newestIn(uint256 head) internal pure returns (uint256) {
        return uint8(head >> NEWEST_AT);
    }

    function _votesOfRootsIn(uint256 head) internal pure returns (uint256) {
        return uint32(head >> VOTES_AT);
    }

    function _windowIn(uint256 head) internal pure returns (uint32) {
        return uint32(head >> WINDOW_AT);
    }

    function _hasSentIn(uint256 head) internal pure returns (bool) {
        return head >> HAS_SENT_AT != 0;
    }

    // forge-lint: disable-end(unsafe-typecast)

    /// @dev The votes of one of an asset's roots.
    function _votesAt(uint256 votesOfRoots, uint256 place) internal pure returns (uint8) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint8(votesOfRoots >> (8 * place));
    }

    /// @dev Keeps a root whose leaves are paid, and how many adapters voted for it.
    function _setRoot(AssetLedger storage ledger, uint256 place, bytes32 root, uint8 votes) internal {
        ledger.roots[place] = root;
        uint256 shift = 8 * place;
        uint256 others = ledger.head.votesOfRoots & ~(uint256(0xff) << shift);
        // forge-lint: disable-next-line(unsafe-typecast)
        ledger.head.votesOfRoots = uint32(others | (uint256(votes) << shift));
    }

    /// @dev Raises the votes of the slots that hold a root.
    /// @return raised whether any was
    function _raiseVotes(bytes32 root, uint8 votes) internal returns (bool raised) {
        for (uint256 slot = 1; slot < 4; slot++) {
            if (slots[slot].root == root && slots[slot].votes < votes) {
                slots[slot].votes = votes;
                raised = true;
            }
        }
    }

    /// @dev The root in an envelope; VaultMismatch for another vault's, which may share hub, gate and keys with this one.
    function _rootIn(bytes calldata envelope) internal view returns (SettlementRootPayload memory payload) {
        payload = PayloadCodec.decodeSettlementRoot(EnvelopeCodec.payloadOf(envelope));
        bytes32 own = bytes32(uint256(uint160(address(this))));
        if (payload.vault != own) revert VaultMismatch(payload.vault, own);
    }

    /// @dev The key that pauses must not be the one that unpauses: one stolen key then either stops or releases, never both.
    function _setPauser(address pauser_) internal {
        if (pauser_ == address(0) || pauser_ == owner()) revert ConfigInvalid("pauser");
        pauser = pauser_;
        emit PauserSet(pauser_);
    }
}
