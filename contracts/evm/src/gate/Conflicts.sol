// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {GasTooLow, Unauthorized, VotesMissing} from "../error/Errors.sol";
import {IConflictDesk} from "../interface/IConflictDesk.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {IMessageHandler} from "../interface/IMessageHandler.sol";
import {ConflictRule} from "../library/ConflictRule.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {ConflictDesk} from "./ConflictDesk.sol";
import {Lanes} from "./Lanes.sol";

/// @title Conflicts
/// @notice What two ids of one lane and sequence lead to (PROTOCOL P23). See IMessageGate.
/// @dev One false adapter costs time alone: the others agree without it, and their lane waits twice as long. Only lanes of
/// roots are ever in conflict: what stops trading or a vault must not wait.
abstract contract Conflicts is Lanes {
    /* CONSTANTS */

    // A tally is one storage slot per message id, packed by hand because its fields are read and written together: the
    // bitmap of adapters that voted; whether enough of them did, among them an attester adapter and a bridge's; whether it
    // had its effect.
    uint256 internal constant VOTES = 0xffffffff;
    uint256 internal constant COUNTS = 1 << 32;
    uint256 internal constant EXECUTED = 1 << 33;

    /// @dev The gas of a notice to a handler during a vote, no less: above what the most expensive one uses.
    uint256 private constant NOTICE_GAS = 110_000;
    /// @dev Beyond the allowance: the cost of the call.
    uint256 private constant NOTICE_RESERVE_GAS = 10_000;

    /* IMMUTABLES */

    /// @inheritdoc IMessageGate
    IConflictDesk public immutable conflictDesk = new ConflictDesk();

    /* STORAGE */

    /// @dev See the constants above.
    mapping(bytes32 messageId => uint256) internal tallies;
    /// @dev One bit per sequence of a lane for which some id got a vote, 256 to a page: an id without votes that finds the
    /// bit set is a second one.
    mapping(uint8 lane => mapping(uint256 page => uint256)) private votedSequences;
    /// @dev One bit per sequence of a lane for which a second id got a vote.
    mapping(uint8 lane => mapping(uint256 page => uint256)) private conflictedSequences;

    /* DETECTION */

    /// @dev Marks the sequence of an id's first vote; a conflict when another id marked it before.
    /// @param head of the id's envelope
    function _recordSequence(uint256 head, bytes32 messageId) internal {
        uint8 lane = EnvelopeCodec.laneIn(head);
        uint64 sequence = EnvelopeCodec.sequenceIn(head);
        uint256 page = sequence >> 8;
        uint256 bit = 1 << (sequence & 255);
        uint256 voted = votedSequences[lane][page];
        if (voted & bit == 0) {
            votedSequences[lane][page] = voted | bit;
            return;
        }
        conflictedSequences[lane][page] |= bit;
        emit MessageConflict(lane, sequence, messageId);
        if (lane != EnvelopeCodec.LANE_SETTLEMENT && lane != EnvelopeCodec.LANE_CREDIT) return;
        lanes[lane].doubtful = true;
        // One of the two ids has had its effect: what it brought waits longer, if it still waits.
        if (sequence <= lanes[lane].last) {
            _notify(_kindOf(lane), abi.encodeCall(IMessageHandler.onConflict, (sequence)));
        }
    }

    /// @dev Notifies a handler without letting it fail the vote: not by `try`, which reverts where there is no code.
    /// GasTooLow when a vote brings too little: whoever casts it must not choose that it counts and nobody hears of it.
    function _notify(uint8 kind, bytes memory notice) internal {
        address handler = handlerOf[kind];
        uint256 allowance = NOTICE_GAS;
        uint256 needed = allowance + allowance / 63 + NOTICE_RESERVE_GAS;
        if (gasleft() < needed) revert GasTooLow(gasleft(), needed);
        assembly ("memory-safe") {
            pop(call(allowance, handler, 0, add(notice, 32), mload(notice), 0, 0))
        }
    }

    /* CONSEQUENCES */

    /// @dev Whether a message on a lane in conflict waits longer; VotesMissing unless all adapters but one voted for it.
    /// It ends the conflict when every adapter voted for it, and for no other id of its sequence.
    /// @param votes how many adapters voted for it; 255 when all did
    function _inDoubt(uint8 lane, uint32 session_, uint64 sequence, uint8 votes) internal returns (bool) {
        Terms storage terms = sessions[session_].terms;
        uint256 left = terms.seats - _countBits(terms.revokedMask);
        uint256 needed = ConflictRule.votesNeeded(terms.seats, left, terms.threshold);
        if (votes < needed) revert VotesMissing(votes, needed);
        if (votes < left || _isConflicted(lane, sequence)) return true;
        _endConflict(lane);
        return false;
    }

    /// @inheritdoc IMessageGate
    function haltLane(uint8 lane, uint64 sequence) external {
        if (msg.sender != address(conflictDesk)) revert Unauthorized(msg.sender);
        lanes[lane].halted = true;
        emit LaneHalt(lane, sequence);
    }

    /// @inheritdoc IMessageGate
    function settleConflict(uint8 lane) external {
        if (msg.sender != address(conflictDesk)) revert Unauthorized(msg.sender);
        _endConflict(lane);
    }

    /// @inheritdoc IMessageGate
    function liftConflict(uint8 lane) external onlyOwner {
        lanes[lane].halted = false;
        _endConflict(lane);
    }

    function _endConflict(uint8 lane) private {
        lanes[lane].doubtful = false;
        emit ConflictEnded(lane);
    }

    function _isConflicted(uint8 lane, uint64 sequence) private view returns (bool) {
        return conflictedSequences[lane][sequence >> 8] & (1 << (sequence & 255)) != 0;
    }

    /* VIEWS */

    /// @inheritdoc IMessageGate
    function conflicted(uint8 lane, uint64 sequence) external view returns (bool) {
        return _isConflicted(lane, sequence);
    }

    /// @inheritdoc IMessageGate
    function conflictOf(uint8 lane) external view returns (bool doubtful, bool halted) {
        return (lanes[lane].doubtful, lanes[lane].halted);
    }
}
