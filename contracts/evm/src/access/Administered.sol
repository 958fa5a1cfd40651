// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {
    AlreadyInitialized,
    CallNotDue,
    ConfigInvalid,
    GasTooLow,
    SequencerDown,
    Unauthorized
} from "../error/Errors.sol";
import {IAdministered} from "../interface/IAdministered.sol";
import {IUptime} from "../interface/IUptime.sol";

/// @title Administered
/// @notice See IAdministered. OpenZeppelin's Ownable2Step, with Unauthorized in place of its own errors, and with a timelock
/// in the contract itself: once it has started, `onlyOwner` lets through only calls that the contract makes to itself, which
/// are those that the admin scheduled and nobody cancelled.
abstract contract Administered is IAdministered, Ownable2Step {
    /* CONSTANTS */

    /// @dev At least a second, for a network of one machine; at most 30 days, so that a repair still comes in time.
    uint64 private constant MAX_ADMIN_DELAY_SECONDS = 30 days;
    /// @dev A call that was scheduled and not made by then is void: nobody keeps one in reserve.
    uint64 private constant GRACE_SECONDS = 14 days;
    /// @dev From when it is due until another source of uptime is named although the present one reports an outage: longer than
    /// outages last, so that a dead source locks nothing for good.
    uint64 private constant DEAD_UPTIME_SECONDS = 7 days;
    /// @dev The gas of a source of uptime, no more and no less: half again what a reader gives a feed.
    uint256 private constant UPTIME_GAS = 150_000;
    /// @dev What must be left to call it: a call gets at most 63/64 of that, silently, and making it costs something too.
    uint256 private constant UPTIME_CALL_GAS = 160_000;

    /* STORAGE */

    /// @inheritdoc IAdministered
    uint64 public adminDelaySeconds;
    /// @inheritdoc IAdministered
    address public canceller;
    /// @inheritdoc IAdministered
    mapping(bytes32 callId => uint64) public dueAtSeconds;
    /// @inheritdoc IAdministered
    IUptime public uptime;

    /* TIMELOCK */

    /// @inheritdoc IAdministered
    function startTimelock(uint64 delaySeconds, address canceller_) external virtual onlyOwner {
        if (adminDelaySeconds != 0) revert AlreadyInitialized();
        if (delaySeconds == 0 || delaySeconds > MAX_ADMIN_DELAY_SECONDS) revert ConfigInvalid("adminDelaySeconds");
        adminDelaySeconds = delaySeconds;
        _setCanceller(canceller_);
        emit TimelockStarted(delaySeconds, canceller_);
        _onTimelock();
    }

    /// @inheritdoc IAdministered
    function setCanceller(address canceller_) external virtual onlyOwner {
        _setCanceller(canceller_);
    }

    /// @inheritdoc IAdministered
    function schedule(bytes calldata call) external virtual returns (bytes32 callId) {
        _checkAdmin();
        if (adminDelaySeconds == 0) revert ConfigInvalid("adminDelaySeconds");
        callId = keccak256(call);
        uint64 dueAt = uint64(block.timestamp) + adminDelaySeconds;
        dueAtSeconds[callId] = dueAt;
        emit CallScheduled(callId, call, dueAt);
    }

    /// @inheritdoc IAdministered
    function cancel(bytes32 callId) external virtual {
        if (msg.sender != canceller && msg.sender != owner()) revert Unauthorized(msg.sender);
        if (dueAtSeconds[callId] == 0) revert CallNotDue(0, block.timestamp);
        delete dueAtSeconds[callId];
        emit CallCancelled(callId);
    }

    /// @inheritdoc IAdministered
    function perform(bytes calldata call) external virtual {
        _checkAdmin();
        bytes32 callId = keccak256(call);
        uint64 dueAt = dueAtSeconds[callId];
        if (dueAt == 0 || block.timestamp < dueAt || block.timestamp > dueAt + GRACE_SECONDS) {
            revert CallNotDue(dueAt, block.timestamp);
        }
        delete dueAtSeconds[callId];
        _checkUp(call, dueAt);
        _beforePerform(call, dueAt - adminDelaySeconds);
        emit CallPerformed(callId);
        Address.functionCall(address(this), call);
    }

    /* UPTIME */

    /// @inheritdoc IAdministered
    function setUptime(IUptime uptime_) external virtual onlyOwner {
        if (address(uptime_) != address(0)) {
            uint64 sinceSeconds = _upSinceSeconds(uptime_);
            if (sinceSeconds == 0 || sinceSeconds == type(uint64).max) revert ConfigInvalid("uptime");
        }
        uptime = uptime_;
        emit UptimeSet(address(uptime_));
    }

    /// @dev SequencerDown until the sequencer has been up for the admin's delay without a break: the canceller has all of it.
    function _checkUp(bytes calldata call, uint64 dueAt) private view {
        uint64 fromSeconds = _upFromSeconds(adminDelaySeconds);
        if (block.timestamp >= fromSeconds) return;
        // A shorter call has no selector of four bytes, and no such function is performed.
        // forge-lint: disable-next-line(unsafe-typecast)
        bool replaces = bytes4(call) == IAdministered.setUptime.selector;
        if (!replaces || block.timestamp < dueAt + DEAD_UPTIME_SECONDS) revert SequencerDown(fromSeconds);
    }

    /// @dev The time at which the sequencer will have been up for so long; 0 without a source, 2^64-1 during an outage.
    function _upFromSeconds(uint64 forSeconds) internal view returns (uint64 fromSeconds) {
        if (address(uptime) == address(0)) return 0;
        fromSeconds = _upSinceSeconds(uptime);
        return fromSeconds > type(uint64).max - forSeconds ? type(uint64).max : fromSeconds + forSeconds;
    }

    /// @dev What a source answers; 2^64-1, as in an outage, when it reverts, burns its gas or answers anything but one word.
    /// GasTooLow when it could not have all of its gas: nobody fakes an outage by bringing too little.
    function _upSinceSeconds(IUptime source) private view returns (uint64 sinceSeconds) {
        if (gasleft() < UPTIME_CALL_GAS) revert GasTooLow(gasleft(), UPTIME_CALL_GAS);
        (uint256 gasLimit, bytes32 question) = (UPTIME_GAS, IUptime.upSinceSeconds.selector);
        sinceSeconds = type(uint64).max;
        // Not by `try`, which an answer of another length makes revert here.
        assembly ("memory-safe") {
            mstore(0, question)
            let answered := staticcall(gasLimit, source, 0, 4, 0, 32)
            if and(answered, eq(returndatasize(), 32)) {
                if lt(mload(0), sinceSeconds) { sinceSeconds := mload(0) }
            }
        }
    }

    /* TRANSFER */

    /// @notice Makes the caller the admin, if the present admin named it in `transferOwnership`; Unauthorized otherwise.
    function acceptOwnership() public virtual override {
        if (msg.sender != pendingOwner()) revert Unauthorized(msg.sender);
        if (msg.sender == canceller) revert ConfigInvalid("admin");
        _transferOwnership(msg.sender);
    }

    /* LOCK */

    /// @inheritdoc IAdministered
    function lockAdmin() external virtual onlyOwner {
        _transferOwnership(address(0));
    }

    /* VIEWS */

    /// @inheritdoc IAdministered
    function admin() external view returns (address) {
        return owner();
    }

    /* INTERNAL */

    /// @inheritdoc Ownable
    function _checkOwner() internal view virtual override {
        if (msg.sender != (adminDelaySeconds == 0 ? owner() : address(this))) revert Unauthorized(msg.sender);
    }

    /// @dev The admin's own calls: those that only schedule, undo or release. Unauthorized for anyone else.
    function _checkAdmin() internal view {
        if (msg.sender != owner()) revert Unauthorized(msg.sender);
    }

    /// @dev What else the admin holds outside this contract ends here.
    function _onTimelock() internal virtual {}

    /// @dev CallNotDue for a call that was scheduled before that what it is about began.
    function _beforePerform(bytes calldata call, uint64 scheduledAtSeconds) internal view virtual {}

    /// @dev A stolen admin's key must not silence its own alarm.
    function _setCanceller(address canceller_) private {
        if (canceller_ == address(0) || canceller_ == owner()) revert ConfigInvalid("canceller");
        canceller = canceller_;
        emit CancellerSet(canceller_);
    }
}
