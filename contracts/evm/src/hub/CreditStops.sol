// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CreditStopRepeated, CreditStopStale, InputInvalid} from "../error/Errors.sol";
import {IClearingHub} from "../interface/IClearingHub.sol";
import {CreditStop} from "../library/CycleDigest.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {CreditStopPayload, PayloadCodec} from "../library/PayloadCodec.sol";
import {Signature} from "../library/VaaCodec.sol";
import {HubRegistry} from "./HubRegistry.sol";

/// @title CreditStops
/// @notice What the hub sends ahead of the next roots: accounts whose credit at a venue ends. See IClearingHub.
/// @dev A stop takes nothing and needs no order, so it has no sequence of cycles and no delay: attesters sign it between cycles.
abstract contract CreditStops is HubRegistry {
    /* CONSTANTS */

    /// @dev As many cycles a signed stop is good for: longer than a message of an hour lives, so that a lost one is sent once more.
    /// Roots of these cycles end the credit of whoever has none in them.
    uint64 private constant STOP_BEHIND = 64;
    /// @dev As far as a venue lets one reach beyond its newest root.
    uint64 private constant STOP_AHEAD = 16;

    /* STORAGE */

    /// @inheritdoc IClearingHub
    mapping(bytes32 digest => uint64) public stopUntilSeconds;

    /* STOPS */

    /// @dev Checks a stop, keeps its digest until its message's deadline, and sends it.
    /// @param venue the registered one of its chain
    /// @param deadlineSeconds the message's
    /// @return refusal the gate's, when too few transports took it; empty otherwise
    function _stopCredit(
        CreditStop calldata stop,
        bytes32 venue,
        uint64 deadlineSeconds,
        Signature[] calldata signatures
    ) internal returns (bytes memory refusal) {
        uint256 count = stop.accounts.length;
        if (count == 0 || count > PayloadCodec.CREDIT_STOP_ACCOUNTS) revert InputInvalid("accounts");
        uint64 last = lastCycle();
        if (stop.cycle > last + STOP_AHEAD || stop.cycle + STOP_BEHIND < last) {
            revert CreditStopStale(stop.cycle, last);
        }
        bytes32 digest = _stopDigest(stop, venue);
        uint64 untilSeconds = stopUntilSeconds[digest];
        // Whoever sends it again makes every transport and relayer carry it again.
        if (block.timestamp <= untilSeconds) revert CreditStopRepeated(digest, untilSeconds);
        _verify(digest, signatures);
        stopUntilSeconds[digest] = deadlineSeconds;
        emit CreditStopSent(stop.chain, stop.cycle, digest);
        bytes memory payload = PayloadCodec.encode(CreditStopPayload({venue: venue, accounts: stop.accounts}));
        return _dispatch(
            stop.chain, EnvelopeCodec.KIND_CREDIT_STOP, EnvelopeCodec.LANE_PRIORITY, stop.cycle, payload
        );
    }

    /* HUB */

    /// @inheritdoc IClearingHub
    function lastCycle() public view virtual returns (uint64);

    /// @dev The digest with this hub in it.
    function _stopDigest(CreditStop calldata stop, bytes32 venue) internal view virtual returns (bytes32);

    /// @dev Enough signatures of the attesters over a digest.
    function _verify(bytes32 digest, Signature[] calldata signatures) internal view virtual;

    /// @dev Hands a message to the gate.
    /// @param position what counts it on its lane: a root's or a stop's cycle, an order's number
    function _dispatch(uint16 destination, uint8 kind, uint8 lane, uint64 position, bytes memory payload)
        internal
        virtual
        returns (bytes memory refusal);
}
