// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {
    AmountZero,
    AssetAlreadyEffective,
    AssetSuspended,
    ClaimAboveHeld,
    ClaimAboveTotals,
    ConfigInvalid,
    ConsumedMismatch,
    DepositPositionRegressed,
    DepositPositionUnknown,
    DepositTooSmall,
    InputInvalid,
    NothingReceived,
    Paused,
    ProofInvalid,
    RootMissing,
    TotalsExceedHeld,
    TotalsRegressed,
    Unauthorized
} from "./error/Errors.sol";
import {Claim, DepositRecord, ICollateralVault, RootSlot} from "./interface/ICollateralVault.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {IMessageHandler} from "./interface/IMessageHandler.sol";
import {Amounts} from "./library/Amounts.sol";
import {DepositChain} from "./library/DepositChain.sol";
import {EnvelopeCodec, EnvelopeHeader} from "./library/EnvelopeCodec.sol";
import {LeafScope, Leaves, TotalsLeaf} from "./library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "./library/PayloadCodec.sol";
import {RootQueue} from "./vault/RootQueue.sol";
import {VaultSettings} from "./vault/VaultSettings.sol";

/// @title CollateralVault
/// @notice See ICollateralVault. It never pays more than it holds or than the totals in effect declare.
/// @dev P4 is `entitled + exit - paid <= held - (deposited - consumed)`, that is owed <= held with
/// owed = unpaid + exit + unconsumed. Only `unpaid` and `owed` change with a claim, so they share a word; the own ledger
/// (deposited - paid) moves together with owed on deposits and claims, so a claim need only look at the token balance.
contract CollateralVault is VaultSettings, IMessageHandler, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice The house.
    uint32 public immutable house;
    /// @notice Our number of this chain.
    uint16 public immutable chain;
    /// @notice The only contract that hands in roots.
    IMessageGate public immutable gate;

    /// @inheritdoc ICollateralVault
    mapping(bytes32 account => mapping(uint16 asset => uint128)) public claimed;
    mapping(uint64 index => DepositRecord) private records;

    /// @param house_ the house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    /// @param admin_ who registers assets and unpauses
    /// @param pauser_ who pauses; not the admin
    /// @param rootDelaySeconds_ how long a root waits before it takes effect
    constructor(
        uint32 house_,
        uint16 chain_,
        IMessageGate gate_,
        address admin_,
        address pauser_,
        uint64 rootDelaySeconds_
    ) RootQueue(rootDelaySeconds_) Ownable(admin_) {
        if (gate_.house() != house_) revert ConfigInvalid("house");
        if (gate_.chain() != chain_) revert ConfigInvalid("chain");
        house = house_;
        chain = chain_;
        gate = gate_;
        _setPauser(pauser_);
    }

    /// @inheritdoc ICollateralVault
    function deposit(bytes32 account, uint16 asset, uint256 tokenUnits) external nonReentrant returns (uint64 index) {
        if (word.paused) revert Paused();
        Asset storage a = _known(asset);
        if (a.suspended) revert AssetSuspended(asset);
        uint128 amountQuanta = _pull(a, tokenUnits);
        if (amountQuanta < a.minimumQuanta) revert DepositTooSmall(amountQuanta, a.minimumQuanta);

        uint128 cumulativeQuanta = Amounts.checked(uint256(a.depositedQuanta) + amountQuanta);
        a.depositedQuanta = cumulativeQuanta;
        a.owedQuanta += amountQuanta;
        index = word.depositIndex + 1;
        word.depositIndex = index;
        bytes32 accumulator =
            DepositChain.fold(_scope(), records[index - 1].accumulator, index, account, asset, amountQuanta);
        records[index] = DepositRecord({accumulator: accumulator, asset: asset, cumulativeQuanta: cumulativeQuanta});
        emit Deposited(index, account, asset, amountQuanta, msg.sender, accumulator);
    }

    /// @inheritdoc IMessageHandler
    function onMessage(bytes32, bytes calldata envelope) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        EnvelopeHeader memory header =
            EnvelopeCodec.decodeOfCycle(envelope, EnvelopeCodec.KIND_SETTLEMENT_ROOT, EnvelopeCodec.LANE_SETTLEMENT);
        SettlementRootPayload memory payload = PayloadCodec.decodeSettlementRoot(EnvelopeCodec.payloadOf(envelope));
        VaultWord memory w = word;
        // Record 0 does not exist: its accumulator is 0, where the chain starts.
        if (
            payload.depositIndex > w.depositIndex
                || records[payload.depositIndex].accumulator != payload.depositAccumulator
        ) revert DepositPositionUnknown(payload.depositIndex, payload.depositAccumulator);
        if (payload.depositIndex < w.lastRootDepositIndex) {
            revert DepositPositionRegressed(payload.depositIndex, w.lastRootDepositIndex);
        }
        _receiveRoot(w, payload.root, payload.totalsRoot, header.cycle, payload.depositIndex);
    }

    /// @inheritdoc ICollateralVault
    function activateAsset(TotalsLeaf calldata totals, bytes32[] calldata proof, uint64 recordIndex)
        external
        nonReentrant
    {
        Asset storage a = _known(totals.asset);
        RootSlot memory effective = effectiveRoot();
        if (effective.cycle == 0) revert RootMissing();
        if (a.effectiveCycle >= effective.cycle) revert AssetAlreadyEffective(totals.asset, a.effectiveCycle);
        _prove(effective.totalsRoot, proof, Leaves.totals(_scope(), totals));
        _checkConsumed(totals, recordIndex, effective.depositIndex);
        if (totals.entitledQuanta < a.entitledQuanta || totals.consumedQuanta < a.consumedQuanta) {
            revert TotalsRegressed(totals.asset);
        }
        Amounts.checked(totals.entitledQuanta);
        Amounts.checked(totals.exitQuanta);

        // Entitlements in effect never fall and what was paid never exceeds them, so nothing here goes below zero.
        uint256 unpaid = totals.entitledQuanta - (a.entitledQuanta - a.unpaidQuanta);
        uint256 owed = unpaid + totals.exitQuanta + (a.depositedQuanta - totals.consumedQuanta);
        uint256 held = _heldQuanta(a);
        if (owed > held) revert TotalsExceedHeld(owed, held);
        // Both are at most `held`, which is below 2^127.
        // forge-lint: disable-start(unsafe-typecast)
        a.unpaidQuanta = uint128(unpaid);
        a.owedQuanta = uint128(owed);
        // forge-lint: disable-end(unsafe-typecast)
        a.entitledQuanta = totals.entitledQuanta;
        a.exitQuanta = totals.exitQuanta;
        a.consumedQuanta = totals.consumedQuanta;
        a.effectiveCycle = effective.cycle;
        emit AssetEffective(
            effective.cycle, totals.asset, totals.entitledQuanta, totals.exitQuanta, totals.consumedQuanta
        );
    }

    /// @inheritdoc ICollateralVault
    function claim(
        bytes32 account,
        uint16 asset,
        bytes32 recipient,
        uint128 entitledQuanta,
        uint128 exitQuanta,
        bytes32[] calldata proof
    ) external nonReentrant returns (uint128 paidQuanta) {
        _proveLeaf(account, asset, recipient, entitledQuanta, exitQuanta, proof);
        return _pay(account, asset, recipient, entitledQuanta);
    }

    /// @inheritdoc ICollateralVault
    function claimMany(Claim[] calldata claims) external nonReentrant returns (uint128[] memory paidQuanta) {
        paidQuanta = new uint128[](claims.length);
        for (uint256 i = 0; i < claims.length; i++) {
            try this.claimOfBatch(claims[i]) returns (uint128 paid) {
                paidQuanta[i] = paid;
            } catch (bytes memory reason) {
                // The first four bytes are the error's selector; an empty reason becomes 0.
                // forge-lint: disable-next-line(unsafe-typecast)
                emit ClaimRefused(claims[i].account, claims[i].asset, bytes4(reason));
            }
        }
    }

    /// @notice One claim of `claimMany`, in a call of its own so that it fails alone. The vault itself only.
    function claimOfBatch(Claim calldata one) external returns (uint128 paidQuanta) {
        if (msg.sender != address(this)) revert Unauthorized(msg.sender);
        _proveLeaf(one.account, one.asset, one.recipient, one.entitledQuanta, one.exitQuanta, one.proof);
        return _pay(one.account, one.asset, one.recipient, one.entitledQuanta);
    }

    /// @inheritdoc ICollateralVault
    function depositIndex() external view returns (uint64) {
        return word.depositIndex;
    }

    /// @inheritdoc ICollateralVault
    function depositRecord(uint64 index) external view returns (DepositRecord memory) {
        return records[index];
    }

    /// @inheritdoc ICollateralVault
    function heldQuanta(uint16 asset) external view returns (uint128) {
        return _heldQuanta(_known(asset));
    }

    /// @inheritdoc ICollateralVault
    function owedQuanta(uint16 asset) external view returns (uint256) {
        return _known(asset).owedQuanta;
    }

    /// Proves a leaf against the effective root.
    function _proveLeaf(
        bytes32 account,
        uint16 asset,
        bytes32 recipient,
        uint128 entitledQuanta,
        uint128 exitQuanta,
        bytes32[] calldata proof
    ) private view {
        bytes32 root = claimRoot;
        if (root == 0 && word.paused) revert Paused();
        _prove(root, proof, Leaves.entitlement(_scope(), account, asset, recipient, entitledQuanta, exitQuanta));
    }

    /// Pays a proven leaf.
    function _pay(bytes32 account, uint16 asset, bytes32 recipient, uint128 entitledQuanta)
        private
        returns (uint128 amountQuanta)
    {
        Asset storage a = _known(asset);
        if (a.suspended) revert AssetSuspended(asset);
        if (uint256(recipient) >> 160 != 0) revert InputInvalid("recipient");
        uint128 before = claimed[account][asset];
        // An older leaf than the one that was paid: nothing is due, and a batch must not stop at it.
        if (entitledQuanta <= before) return 0;
        amountQuanta = entitledQuanta - before;
        uint128 unpaid = a.unpaidQuanta;
        uint128 owed = a.owedQuanta;
        if (amountQuanta > unpaid) revert ClaimAboveTotals(amountQuanta, unpaid);
        IERC20 token = IERC20(a.token);
        uint256 unit = Amounts.unitsPerQuantum(a.tokenDecimals);
        uint256 balanceQuanta = token.balanceOf(address(this)) / unit;
        if (owed > balanceQuanta) revert ClaimAboveHeld(owed, balanceQuanta);

        claimed[account][asset] = entitledQuanta;
        a.unpaidQuanta = unpaid - amountQuanta;
        a.owedQuanta = owed - amountQuanta;
        // The upper 96 bits are zero.
        // forge-lint: disable-next-line(unsafe-typecast)
        address to = address(uint160(uint256(recipient)));
        emit Claimed(account, asset, to, amountQuanta, entitledQuanta);
        token.safeTransfer(to, amountQuanta * unit);
    }

    /// Pulls whole quanta from the caller and measures what came: a token that takes a fee credits less.
    function _pull(Asset storage a, uint256 tokenUnits) private returns (uint128) {
        IERC20 token = IERC20(a.token);
        uint256 unit = Amounts.unitsPerQuantum(a.tokenDecimals);
        uint256 askedQuanta = Amounts.checked(tokenUnits / unit);
        if (askedQuanta == 0) revert AmountZero();
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), askedQuanta * unit);
        uint256 later = token.balanceOf(address(this));
        uint256 receivedQuanta = later > before ? (later - before) / unit : 0;
        if (receivedQuanta == 0) revert NothingReceived();
        // More than was asked for is a donation, which counts for nobody.
        return Amounts.checked(receivedQuanta < askedQuanta ? receivedQuanta : askedQuanta);
    }

    function _checkConsumed(TotalsLeaf calldata totals, uint64 recordIndex, uint64 rootDepositIndex) private view {
        DepositRecord memory record = records[recordIndex];
        // Record 0 does not exist and reads as nothing consumed, for any asset.
        bool fits = recordIndex <= rootDepositIndex && record.cumulativeQuanta == totals.consumedQuanta
            && (recordIndex == 0 || record.asset == totals.asset);
        if (!fits) revert ConsumedMismatch(recordIndex, totals.consumedQuanta);
    }

    /// The empty root proves nothing.
    function _prove(bytes32 root, bytes32[] calldata proof, bytes32 leaf) private pure {
        if (root == 0 || !MerkleProof.verifyCalldata(proof, root, leaf)) revert ProofInvalid();
    }

    function _heldQuanta(Asset storage a) private view returns (uint128) {
        uint128 ledger = a.depositedQuanta - (a.entitledQuanta - a.unpaidQuanta);
        uint256 balance = IERC20(a.token).balanceOf(address(this)) / Amounts.unitsPerQuantum(a.tokenDecimals);
        // Not above the ledger, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return balance < ledger ? uint128(balance) : ledger;
    }

    function _scope() private view returns (LeafScope memory) {
        return LeafScope({house: house, chain: chain, scopeContract: bytes32(uint256(uint160(address(this))))});
    }
}
