// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConflictMissing, ConflictUndecided, InputInvalid, SessionUnknown, VotesMissing} from "../error/Errors.sol";
import {IConflictDesk} from "../interface/IConflictDesk.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ConflictRule} from "../library/ConflictRule.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";

/// @title ConflictDesk
/// @notice See IConflictDesk. A contract of its own, because the gate has no room for what is hardly ever called.
contract ConflictDesk is IConflictDesk {
    /* TYPES */

    /// @dev A session's adapters as bitmaps.
    struct Seats {
        uint256 all;
        uint256 left;
        uint256 attesterMask;
        uint256 threshold;
    }

    /* CONSTANTS */

    /// @dev Lane, session and sequence, as `EnvelopeCodec.headOf` returns them.
    uint256 private constant PLACE = ((1 << 104) - 1) << 72;

    /* IMMUTABLES */

    /// @inheritdoc IConflictDesk
    IMessageGate public immutable gate;

    /* CONSTRUCTOR */

    /// @dev By the gate itself.
    constructor() {
        gate = IMessageGate(msg.sender);
    }

    /* DECISIONS */

    /// @inheritdoc IConflictDesk
    /// @dev An adapter that voted for one of the ids counts for no other: an honest one never votes for two.
    function halt(bytes[] calldata envelopes) external {
        if (envelopes.length < 2) revert InputInvalid("envelopes");
        (uint256 head,) = EnvelopeCodec.headOf(envelopes[0]);
        (uint8 lane, uint64 sequence) = (EnvelopeCodec.laneIn(head), EnvelopeCodec.sequenceIn(head));
        (bool doubtful,) = gate.conflictOf(lane);
        if (!doubtful || sequence <= gate.lastExecuted(lane) || !gate.conflicted(lane, sequence)) {
            revert ConflictMissing(lane, sequence);
        }
        // Under a former session nothing new is sent, and what its adapters think holds nothing up.
        uint32 session = EnvelopeCodec.sessionIn(head);
        if (session != gate.session()) revert SessionUnknown(session);
        Seats memory seats = _seatsOf(session);
        uint256 silent = seats.left;
        uint256[] memory votes = new uint256[](envelopes.length);
        for (uint256 i = 0; i < envelopes.length; i++) {
            (uint256 other,) = EnvelopeCodec.headOf(envelopes[i]);
            if ((other ^ head) & PLACE != 0) revert InputInvalid("envelopes");
            votes[i] = gate.votesOf(keccak256(envelopes[i])) & seats.left;
            silent &= ~votes[i];
        }
        if (_suffices(seats, silent)) revert ConflictUndecided(lane, sequence);
        for (uint256 i = 0; i < votes.length; i++) {
            if (_suffices(seats, votes[i] | silent)) revert ConflictUndecided(lane, sequence);
        }
        gate.haltLane(lane, sequence);
    }

    /// @inheritdoc IConflictDesk
    function settle(bytes calldata envelope) external {
        (uint256 head,) = EnvelopeCodec.headOf(envelope);
        (uint8 lane, uint64 sequence) = (EnvelopeCodec.laneIn(head), EnvelopeCodec.sequenceIn(head));
        (bool doubtful, bool halted) = gate.conflictOf(lane);
        bytes32 messageId = keccak256(envelope);
        // The last one: adapters that agreed earlier may have disagreed since.
        if (!doubtful || halted || sequence != gate.lastExecuted(lane) || !gate.executed(messageId)) {
            revert ConflictMissing(lane, sequence);
        }
        Seats memory seats = _seatsOf(EnvelopeCodec.sessionIn(head));
        uint256 votes = gate.votesOf(messageId) & seats.left;
        if (votes != seats.left) revert VotesMissing(_countBits(votes), _countBits(seats.left));
        if (gate.conflicted(lane, sequence)) revert ConflictUndecided(lane, sequence);
        gate.settleConflict(lane);
    }

    /* INTERNAL */

    function _seatsOf(uint32 session) private view returns (Seats memory seats) {
        (bool open, uint8 threshold, uint256 attesterMask, address[] memory adapters) = gate.sessionOf(session);
        if (!open) revert SessionUnknown(session);
        for (uint256 i = 0; i < adapters.length; i++) {
            uint256 bit = 1 << i;
            seats.all |= bit;
            if (!gate.revoked(adapters[i])) seats.left |= bit;
        }
        (seats.attesterMask, seats.threshold) = (attesterMask, threshold);
    }

    /// @dev Whether these adapters could give a message of a lane in conflict its effect.
    function _suffices(Seats memory seats, uint256 adapters) private pure returns (bool) {
        uint256 needed = ConflictRule.votesNeeded(_countBits(seats.all), _countBits(seats.left), seats.threshold);
        return adapters & seats.attesterMask != 0 && adapters & ~seats.attesterMask != 0
            && _countBits(adapters) >= needed;
    }

    function _countBits(uint256 bitmap) private pure returns (uint256 count) {
        for (; bitmap != 0; bitmap &= bitmap - 1) {
            count++;
        }
    }
}
