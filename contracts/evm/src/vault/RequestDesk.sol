// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {
    AssetUnknown,
    ConfigInvalid,
    EntryReached,
    RequestTooSmall,
    TakeBackMissing,
    TakeBackNotDue,
    TakeBackRepeated
} from "../error/Errors.sol";
import {AssetState, ICollateralVault, Periods} from "../interface/ICollateralVault.sol";
import {IRequestDesk, TakeBack} from "../interface/IRequestDesk.sol";
import {DepositChain, Link} from "../library/DepositChain.sol";
import {Domains} from "../library/Domains.sol";
import {LeafScope} from "../library/Leaves.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";

/// @title RequestDesk
/// @notice See IRequestDesk.
/// @dev A deposit is consumed or taken back, never both: a payment needs that no root which waits or is in effect has
/// reached the deposit, and from the payment on no root is accepted that does not name it.
contract RequestDesk is IRequestDesk, ReentrancyGuardTransient {
    using Checkpoints for Checkpoints.Trace160;

    /* CONSTANTS */

    uint64 private constant MAX_PERIOD_SECONDS = 365 days;
    /// @dev Payments are open for one part in this many of each period: the house has the rest to get a root through.
    uint64 private constant PARTS_OF_PERIOD = 4;

    /* IMMUTABLES */

    /// @inheritdoc IRequestDesk
    ICollateralVault public immutable vault;
    /// @inheritdoc IRequestDesk
    uint64 public immutable takeBackDelaySeconds;
    /// @inheritdoc IRequestDesk
    uint64 public immutable inclusionPeriodSeconds;
    /// @inheritdoc IRequestDesk
    uint64 public immutable messageLifetimeSeconds;

    /* STORAGE */

    /// @inheritdoc IRequestDesk
    mapping(uint64 index => uint64) public withdrawalRequestedAtSeconds;
    mapping(uint64 depositIndex => TakeBack) private takeBacks;
    /// @dev The entries of an asset's payments, in order.
    mapping(AssetId asset => Checkpoints.Trace160) private payments;

    /* CONSTRUCTOR */

    /// @dev By the vault itself.
    /// @param periods the take-back delay is longer than a message's life and the root delay, so that a root which was sent
    /// before the request has arrived or never will; the inclusion period is longer than a message's life and four root
    /// delays, as long as an honest root may need behind another one when both are disputed; both are at most a year
    constructor(Periods memory periods, uint64 rootDelaySeconds) {
        (uint64 delay, uint64 inclusion) = (periods.takeBackDelaySeconds, periods.inclusionPeriodSeconds);
        uint64 lifetime = periods.messageLifetimeSeconds;
        if (lifetime == 0 || lifetime > MAX_PERIOD_SECONDS) revert ConfigInvalid("messageLifetimeSeconds");
        if (delay <= lifetime + rootDelaySeconds || delay > MAX_PERIOD_SECONDS) {
            revert ConfigInvalid("takeBackDelaySeconds");
        }
        if (inclusion <= lifetime + 4 * rootDelaySeconds || inclusion > MAX_PERIOD_SECONDS) {
            revert ConfigInvalid("inclusionPeriodSeconds");
        }
        vault = ICollateralVault(msg.sender);
        (takeBackDelaySeconds, inclusionPeriodSeconds, messageLifetimeSeconds) = (delay, inclusion, lifetime);
    }

    /* TAKE-BACK */

    /// @inheritdoc IRequestDesk
    function requestTakeBack(bytes32 previous, AccountId account, AssetId asset, Quanta amount)
        external
        nonReentrant
        returns (uint64 index)
    {
        uint64 depositIndex = _provenDeposit(previous, account, asset, amount, msg.sender);
        if (takeBacks[depositIndex].requestedAtSeconds != 0) revert TakeBackRepeated(depositIndex);
        _checkNotReached(depositIndex, vault.effectiveRoot().depositIndex);
        takeBacks[depositIndex] = TakeBack({requestedAtSeconds: uint64(block.timestamp), paid: false});
        Link memory link = _linkOf(account, asset, amount);
        bytes32 accumulator = DepositChain.foldTakeBack(_scope(), Domains.TAKE_BACK_REQUEST, link, depositIndex);
        index = link.index;
        emit TakeBackRequested(index, depositIndex, account, asset, amount, accumulator);
        vault.append(accumulator);
    }

    /// @inheritdoc IRequestDesk
    function payTakeBack(bytes32 previous, AccountId account, AssetId asset, Quanta amount, address payer)
        external
        nonReentrant
        returns (uint64 index)
    {
        uint64 depositIndex = _provenDeposit(previous, account, asset, amount, payer);
        _checkDue(depositIndex);
        _checkNotReached(depositIndex, vault.effectiveRoot().depositIndex);
        _checkNotReached(depositIndex, vault.maturingRoot().depositIndex);
        _checkNotReached(depositIndex, vault.nextRoot().depositIndex);
        takeBacks[depositIndex].paid = true;
        Link memory link = _linkOf(account, asset, amount);
        bytes32 accumulator = DepositChain.foldTakeBack(_scope(), Domains.TAKE_BACK, link, depositIndex);
        index = link.index;
        payments[asset].push(index, index);
        emit TakenBack(index, depositIndex, account, asset, amount, payer, accumulator);
        vault.payTakeBack(accumulator, asset, payer, amount);
    }

    /// @dev ProofInvalid unless the vault's chain has this deposit behind that accumulator, and this address paid it.
    /// @return depositIndex of its entry
    function _provenDeposit(bytes32 previous, AccountId account, AssetId asset, Quanta amount, address payer)
        private
        view
        returns (uint64 depositIndex)
    {
        depositIndex = vault.depositRecord(previous).index + 1;
        bytes32 folded = DepositChain.fold(_scope(), previous, depositIndex, account, asset, amount);
        DepositChain.check(vault.depositRecord(folded), depositIndex, payer);
    }

    function _checkNotReached(uint64 depositIndex, uint64 rootIndex) private pure {
        if (rootIndex >= depositIndex) revert EntryReached(depositIndex, rootIndex);
    }

    function _checkDue(uint64 depositIndex) private view {
        TakeBack memory takeBack = takeBacks[depositIndex];
        if (takeBack.requestedAtSeconds == 0) revert TakeBackMissing(depositIndex);
        if (takeBack.paid) revert TakeBackRepeated(depositIndex);
        uint64 fromSeconds = payableFromSeconds(depositIndex);
        if (block.timestamp >= fromSeconds) fromSeconds = _openFromSeconds(uint64(block.timestamp));
        if (block.timestamp < fromSeconds) revert TakeBackNotDue(fromSeconds, block.timestamp);
    }

    /// @dev The first time from one on at which payments are open.
    function _openFromSeconds(uint64 atSeconds) private view returns (uint64) {
        uint64 into = atSeconds % takeBackDelaySeconds;
        return into * PARTS_OF_PERIOD < takeBackDelaySeconds ? atSeconds : atSeconds + takeBackDelaySeconds - into;
    }

    /* WITHDRAWAL */

    /// @inheritdoc IRequestDesk
    function requestWithdrawal(AccountId account, AssetId asset, Quanta amount)
        external
        nonReentrant
        returns (uint64 index)
    {
        AssetState memory state = vault.assetState(asset);
        if (state.token == address(0)) revert AssetUnknown(asset);
        if (amount < state.minimumQuanta) revert RequestTooSmall(amount, state.minimumQuanta);
        Link memory link = _linkOf(account, asset, amount);
        bytes32 accumulator = DepositChain.foldWithdrawalRequest(_scope(), link, msg.sender);
        index = link.index;
        withdrawalRequestedAtSeconds[index] = uint64(block.timestamp);
        emit WithdrawalRequested(index, account, asset, amount, msg.sender, accumulator);
        vault.append(accumulator);
    }

    /* VIEWS */

    /// @inheritdoc IRequestDesk
    function takeBackOf(uint64 depositIndex) external view returns (TakeBack memory) {
        return takeBacks[depositIndex];
    }

    /// @inheritdoc IRequestDesk
    function payableFromSeconds(uint64 depositIndex) public view returns (uint64) {
        uint64 requestedAtSeconds = takeBacks[depositIndex].requestedAtSeconds;
        return requestedAtSeconds == 0 ? 0 : _openFromSeconds(requestedAtSeconds + takeBackDelaySeconds);
    }

    /// @inheritdoc IRequestDesk
    function lastTakeBackOf(AssetId asset, uint64 index) external view returns (uint64) {
        // Entries are 64 bits wide.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(payments[asset].upperLookupRecent(index));
    }

    /* INTERNAL */

    /// @dev The next entry of the chain.
    function _linkOf(AccountId account, AssetId asset, Quanta amount) private view returns (Link memory) {
        bytes32 previous = vault.depositAccumulator();
        return Link({previous: previous, index: vault.depositIndex() + 1, account: account, asset: asset, amount: amount});
    }

    /// @dev The scope of the vault's entries.
    function _scope() private view returns (LeafScope memory) {
        bytes32 scopeContract = bytes32(uint256(uint160(address(vault))));
        return LeafScope({houseId: vault.house(), chain: vault.chain(), scopeContract: scopeContract});
    }
}
