// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {DepositPositionRegressed, DepositPositionUnknown} from "./error/Errors.sol";
import {Periods} from "./interface/ICollateralVault.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {IMessageHandler} from "./interface/IMessageHandler.sol";
import {EntryCodec} from "./library/EntryCodec.sol";
import {EnvelopeCodec} from "./library/EnvelopeCodec.sol";
import {SettlementRootPayload} from "./library/PayloadCodec.sol";
import {ALL_VOTES} from "./type/Votes.sol";
import {Claims} from "./vault/Claims.sol";
import {Desks} from "./vault/Desks.sol";
import {RootQueue} from "./vault/RootQueue.sol";
import {SettingsCalls} from "./vault/SettingsCalls.sol";
import {Totals} from "./vault/Totals.sol";
import {VaultScope} from "./vault/VaultScope.sol";

/// @title CollateralVault
/// @notice See ICollateralVault. It never pays more than it holds, nor more than the totals in effect declare.
/// @dev P4 is `entitled + exit - paid <= held - (deposited - consumed)`, that is owed <= held with
/// owed = unpaid + exit + unconsumed. Only `unpaid` and `owed` change with a claim, so they share a storage slot; the own
/// ledger (deposited - paid) moves together with owed on deposits and claims, so a claim need only check the token balance.
/// One idea a file in `vault/`: this one takes what the gate delivers.
contract CollateralVault is Totals, Claims, IMessageHandler {
    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    /// @param admin_ registers assets and unpauses
    /// @param pauser_ pauses; not the admin
    /// @param rootDelaySeconds_ how long a root waits before it takes effect
    /// @param periods of the exit desk and the request desk
    /// @param settings_ the code of the settings: a VaultSettings
    constructor(
        uint32 house_,
        uint16 chain_,
        IMessageGate gate_,
        address admin_,
        address pauser_,
        uint64 rootDelaySeconds_,
        Periods memory periods,
        address settings_
    )
        Ownable(admin_)
        VaultScope(house_, chain_, gate_)
        RootQueue(rootDelaySeconds_)
        Desks(periods, rootDelaySeconds_)
        SettingsCalls(settings_)
    {
        _setPauser(pauser_);
    }

    /* ROOTS */

    /// @inheritdoc IMessageHandler
    /// @dev A root is bound to the deposits that it has consumed: it names an index and the accumulator there, which must be
    /// this vault's own (PROTOCOL P8). Its totals are checked later, in `activateAsset` (docs/adr/0013).
    function onMessage(bytes32, bytes calldata envelope, uint8 votes) external {
        _checkCaller(address(gate));
        uint256 head =
            EnvelopeCodec.headOfCycle(envelope, EnvelopeCodec.KIND_SETTLEMENT_ROOT, EnvelopeCodec.LANE_SETTLEMENT);
        SettlementRootPayload memory payload = _rootIn(envelope);
        VaultState memory state = _loadState();
        uint64 index = EntryCodec.indexIn(entries[payload.depositAccumulator]);
        // The chain starts at 0 with accumulator 0: no other accumulator has index 0 but those that are not in it.
        if (index != payload.depositIndex || (index == 0 && payload.depositAccumulator != 0)) {
            revert DepositPositionUnknown(payload.depositIndex, payload.depositAccumulator);
        }
        if (payload.depositIndex < state.lastRootDepositIndex) {
            revert DepositPositionRegressed(payload.depositIndex, state.lastRootDepositIndex);
        }
        _receiveRoot(state, payload.root, payload.totalsRoot, EnvelopeCodec.cycleIn(head), payload.depositIndex, votes);
    }

    /// @inheritdoc IMessageHandler
    /// @dev Roots that wait; `liftBudget` does the same for assets whose totals took effect.
    function onAllVotes(bytes calldata envelope) external {
        _checkCaller(address(gate));
        _raiseVotes(_rootIn(envelope).root, ALL_VOTES);
    }

    /// @inheritdoc IMessageHandler
    function onConflict(uint64 sequence) external {
        _checkCaller(address(gate));
        _slow(sequence);
    }

    /// @inheritdoc IMessageHandler
    function onVeto(uint64) external {
        _checkCaller(address(gate));
        _dropWaiting();
    }
}
