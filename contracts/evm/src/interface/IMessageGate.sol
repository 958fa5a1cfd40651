// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IConflictDesk} from "./IConflictDesk.sol";

/// @title IMessageGate
/// @notice The gate of one chain: on the hub it dispatches messages, everywhere else it counts the votes of transports and
/// executes. One message has at most one effect: a lane's sequence only rises, and two ids of one sequence are never both
/// executed.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Attesters and bridges: never a quorum of attesters and a bridge together deliver what the hub did not dispatch, as
///   many of them as the session's threshold. Bridges alone open nothing, nor do attesters alone (PROTOCOL P21).
/// - Bridges are independent of each other: two adapters over one bridge are one vote with two bits.
/// - Admin: it opens sessions with the right adapters and names the right handlers. The admin alone can forge everything.
/// - The chain's block time is right to within the lifetime of messages.
/// If they fail, only liveness is lost:
/// - Attesters and at least one bridge, as many transports as the threshold, deliver within the lifetime. A late message
///   has no effect; the next cycle's supersedes it.
/// - Handlers accept the message. A refusal undoes the execution, which anyone may repeat until the deadline.
/// - Bridges: prices stay below `maxTransportFeeWei`. One above it counts as failed, and stops no other.
interface IMessageGate {
    /* EVENTS: DISPATCH */

    /// @notice The hub sent a message. Every transport carries `envelope`.
    event MessageDispatched(bytes32 indexed messageId, uint16 indexed destination, bytes envelope);
    /// @notice A transport did not take a message; the others did. `reason` is the selector of its error, 0 without one,
    /// FeeTooLow's when it asked for more than `maxTransportFeeWei`, GasTooLow's when it was not asked because it had used
    /// a million gas beyond 400,000 a message in this transaction. `resend` tries it again.
    event TransportFailed(bytes32 indexed messageId, address indexed adapter, bytes4 reason);
    /// @notice A transport that had failed has taken the message now.
    event MessageResent(bytes32 indexed messageId, address indexed adapter);
    /// @notice The receiver on the hub's own chain refused a message, with the selector of its error. `execute` tries it
    /// again.
    event ExecutionFailed(bytes32 indexed messageId, bytes4 reason);

    /* EVENTS: VOTES AND EXECUTION */

    /// @notice An adapter voted; `votes` is the bitmap of all adapters that voted for this id so far.
    event MessageVoted(bytes32 indexed messageId, address indexed adapter, uint256 votes);
    /// @notice `messageId` got its first vote although another id of the same lane and sequence had one already.
    /// The hub's MessageDispatched shows which of them is true.
    event MessageConflict(uint8 indexed lane, uint64 indexed sequence, bytes32 messageId);
    /// @notice The adapters cannot agree on one id of this sequence: the lane stands still until the admin acts.
    event LaneHalt(uint8 indexed lane, uint64 indexed sequence);
    /// @notice A halted lane counts messages again, by all adapters that are left: one was revoked.
    event LaneResumed(uint8 indexed lane);
    /// @notice A lane is in conflict no longer: every adapter voted for one message, or the admin ended it.
    event ConflictEnded(uint8 indexed lane);
    /// @notice A message had its effect.
    event MessageExecuted(bytes32 indexed messageId, uint8 kind, uint64 cycle);

    /* EVENTS: VETO */

    /// @notice A watchtower votes to take a lane back to `sequence`.
    event VetoVoted(uint8 indexed lane, uint64 indexed sequence, address indexed watchtower);
    /// @notice Enough watchtowers agreed: the lane is back at `sequence`, and nothing counts on it before `untilSeconds`.
    event LaneVeto(uint8 indexed lane, uint64 indexed sequence, uint64 untilSeconds);
    /// @notice The admin ended a veto before its time.
    event VetoLifted(uint8 indexed lane);

    /* EVENTS: SETTINGS */

    /// @notice A configuration of adapters was opened; new messages are sent under it.
    event SessionOpened(uint32 indexed session, address[] adapters, uint8 threshold, uint256 attesterMask);
    /// @notice A session was closed: it takes no more votes, and its messages have no effect any more.
    event SessionClosed(uint32 indexed session);
    /// @notice A session that has a successor takes sequences up to this one, until this time.
    event SessionRetired(uint32 indexed session, uint64 lastSequence, uint40 untilSeconds);
    /// @notice An adapter votes no more, in these sessions or any later one, and its votes there count no more.
    event AdapterRevoked(address indexed adapter, uint32[] sessions);
    /// @notice Messages to `destination` leave through these adapters.
    event RouteSet(uint16 indexed destination, address[] sendAdapters);
    /// @notice The most that one transport is paid for one message was set.
    event MaxTransportFeeSet(uint128 feeWei);
    /// @notice The only contract that may dispatch was set.
    event HubSet(address hub);
    /// @notice The receiver of messages of `kind` was set.
    event HandlerSet(uint8 indexed kind, address handler);
    /// @notice The watchtowers were set: `threshold` of them veto, for `vetoSeconds`.
    event WatchtowersSet(address[] watchtowers, uint8 threshold, uint32 vetoSeconds);
    /// @notice A lane that has carried nothing yet was set to start at the sequence that the hub has reached.
    event LaneStarted(uint8 indexed lane, uint64 sequence);

    /* SETTINGS */

    /// @notice Opens a session, once each, with rising numbers. Admin only. The one before it ends seven days later, unless
    /// `retireSession` or `closeSession` ends it earlier (PROTOCOL P24).
    /// Warning: whatever reaches the threshold with one adapter inside `attesterMask` and one outside is executed.
    /// @param session its number, above the current one
    /// @param adapters 2 to 32; bit i of a vote bitmap is adapters[i]
    /// @param threshold votes needed, at least 2
    /// @param attesterMask bits of the attesters' adapters: one of them must vote, and one that is not among them. Neither
    /// kind may be missing (ConfigInvalid)
    function openSession(uint32 session, address[] calldata adapters, uint8 threshold, uint256 attesterMask) external;

    /// @notice Closes a session permanently. Admin only; SessionUnknown unless it is open.
    /// Warning: messages that had enough votes and were not executed lose them (docs/adr/0011).
    function closeSession(uint32 session) external;

    /// @notice States the last sequence that was sent under a session which has a successor, and when it ends: messages of
    /// higher sequences have no effect, nor any from then on (SessionUnknown). Admin only; both only shrink.
    function retireSession(uint32 session, uint64 lastSequence, uint40 untilSeconds) external;

    /// @notice Takes an adapter's seats, whose votes count no longer, those that it cast included. Admin only; SessionUnknown
    /// for a session in which it has none.
    /// Warning: a session that cannot reach its threshold without it executes nothing more.
    /// @param adapter never seated again
    /// @param sessions all in which it has a seat
    function revokeAdapter(address adapter, uint32[] calldata sessions) external;

    /// @notice Names the adapters that carry messages to a chain. Admin only.
    /// Warning: fewer adapters than the session's threshold, or none, hold every message to that chain and to no other.
    function setRoute(uint16 destination, address[] calldata sendAdapters) external;

    /// @notice Sets the most that `dispatch` pays one transport for one message, in wei; 0.1 ether at first. One that asks
    /// for more counts as failed, so that no bridge can stop the clearing house by its price. Admin only.
    function setMaxTransportFee(uint128 feeWei) external;

    /// @notice Names the only contract that may dispatch. Admin only, on the hub's chain only.
    function setHub(address hub) external;

    /// @notice Names the receiver of messages of a kind. Admin only.
    /// Warning: the receiver is trusted to accept calls from this gate only for messages that were voted for.
    function setHandler(uint8 kind, address handler) external;

    /// @notice Sets where a lane of a new chain starts: the sequence that the hub has reached, so that the first message is not too far
    /// ahead (SequenceTooFar). Admin only, before the lane's first message (ConfigInvalid).
    function startLane(uint8 lane, uint64 sequence) external;

    /// @notice Names the watchtowers, in place of all former ones. Admin only.
    /// @param watchtowers 2 to 32
    /// @param threshold how many of them veto together, at least 2
    /// @param vetoSeconds how long nothing counts on a vetoed lane: a minute to 12 hours
    function setWatchtowers(address[] calldata watchtowers, uint8 threshold, uint32 vetoSeconds) external;

    /// @notice Ends the veto of a lane before its time. Admin only; through the timelock only if it was scheduled after the veto
    /// began (CallNotDue).
    function liftVeto(uint8 lane) external;

    /* VETO */

    /// @notice A watchtower's vote to take a lane back to a sequence (PROTOCOL P13). When as many as the threshold name
    /// the same one, the receiver drops what has not had its effect, the lane's last sequence is the named one again, and
    /// nothing counts on the lane for `vetoSeconds`. A veto that runs is renewed in the same way. Votes add up for as long as a veto
    /// lasts, from the first of them on.
    /// Warning: as many watchtowers as the threshold can hold a lane for as long as they agree.
    /// @param lane 1 to 3; on lane 3 the desk drops the orders that have arrived and were not paid, and the sequence is 0
    /// @param sequence the last one that is the hub's own; at most the last executed one (InputInvalid)
    function veto(uint8 lane, uint64 sequence) external;

    /* DISPATCH */

    /// @notice Sends a message under the current session. Hub only.
    /// @dev To another chain every transport of the route is tried, with a fixed gas allowance that the caller cannot
    /// withhold (GasTooLow). One that fails does not stop the others (TransportFailed, `resend`); when fewer take the
    /// message than the session's threshold, nothing is sent (TransportsMissing). A fee that the value does not cover is
    /// FeeTooLow. To the own chain the message counts immediately and is executed in the same way: a refusal by the receiver
    /// is ExecutionFailed, and `execute` tries again.
    /// @param destination our number of the chain
    /// @param kind what the message does: 1, 2, 3 or 7, others are not built yet
    /// @param lane 0 to 3
    /// @param sequence above the last one of this destination and lane; on lane 3 an order's number, in any order
    /// @param cycle the cycle it belongs to
    /// @param deadlineSeconds Unix time of the last second in which it has an effect
    /// @param payload at most 473 bytes
    /// @return messageId keccak256 of the envelope
    function dispatch(
        uint16 destination,
        uint8 kind,
        uint8 lane,
        uint64 sequence,
        uint64 cycle,
        uint64 deadlineSeconds,
        bytes calldata payload
    ) external payable returns (bytes32 messageId);

    /// @notice Hands a message to a transport that failed when it was dispatched, at the fee that it asks for now. Anyone
    /// may call, until the deadline; value beyond the fee is returned. TransportNotFailed for any other message.
    /// @param envelope the message, as MessageDispatched has it
    /// @param adapter the transport, as TransportFailed names it
    function resend(bytes calldata envelope, address adapter) external payable;

    /// @notice The fee of dispatching a payload to a chain now, in wei; 0 for the own chain. Transports that would fail
    /// cost nothing.
    function quote(uint16 destination, uint256 payloadBytes) external view returns (uint256 nativeFee);

    /* VOTES AND EXECUTION */

    /// @notice Counts the calling adapter's vote for a message, until the deadline. Adapters of the message's session only.
    /// A vote after the execution is counted as well.
    function vote(bytes calldata envelope) external;

    /// @notice Gives a message with enough votes of an open session, or of the hub itself on its own chain, its effect.
    /// Anyone may call. SequenceTooFar above `highestSequence`, LaneVetoed while a veto of the lane runs. Messages of lane 0
    /// have their effect in any order, each once, and no veto or conflict holds them up.
    function execute(bytes calldata envelope) external;

    /* CONFLICTS */

    /// @notice Halts a lane in conflict whose adapters cannot agree. The conflict desk only.
    function haltLane(uint8 lane, uint64 sequence) external;

    /// @notice Ends the conflict of a lane whose adapters agree again. The conflict desk only.
    function settleConflict(uint8 lane) external;

    /// @notice Ends the conflict of a lane, and its halt. Admin only.
    /// Warning: one that ends it without revoking the false adapter gives its votes their full weight again.
    function liftConflict(uint8 lane) external;

    /* VIEWS */

    /// @notice Decides what becomes of lanes in conflict.
    function conflictDesk() external view returns (IConflictDesk);

    /// @notice Whether a lane is in conflict, and whether it is halted.
    function conflictOf(uint8 lane) external view returns (bool doubtful, bool halted);

    /// @notice Whether an adapter may sit in no session any more.
    function revoked(address adapter) external view returns (bool);

    /// @notice Bitmap of the adapters that voted for a message.
    function votesOf(bytes32 messageId) external view returns (uint256 votes);

    /// @notice How many adapters voted for a message that had its effect: 255 when all of its session did, and for the hub's
    /// own; 0 when it had none.
    function votesFor(bytes calldata envelope) external view returns (uint8 votes);

    /// @notice Whether a message has had its effect.
    function executed(bytes32 messageId) external view returns (bool);

    /// @notice Sequence of the last executed message of a lane; 0 before the first.
    function lastExecuted(uint8 lane) external view returns (uint64 sequence);

    /// @notice The highest sequence that a message of a lane may have now.
    function highestSequence(uint8 lane) external view returns (uint64 sequence);

    /// @notice Until when nothing counts on a lane; in the past when no veto runs.
    function vetoedUntilSeconds(uint8 lane) external view returns (uint64);

    /// @notice The watchtowers.
    function watchtowersOf() external view returns (address[] memory);

    /// @notice How many watchtowers veto together; 0 while there are none.
    function vetoThreshold() external view returns (uint8);

    /// @notice How long nothing counts on a vetoed lane.
    function vetoSeconds() external view returns (uint32);

    /// @notice Sequence of the last message sent to a chain on a lane; 0 before the first.
    function lastDispatched(uint16 destination, uint8 lane) external view returns (uint64 sequence);

    /// @notice Whether two ids of one lane and sequence got votes.
    function conflicted(uint8 lane, uint64 sequence) external view returns (bool);

    /// @notice Whether a transport failed to take a message and has not taken it since.
    function transportFailed(bytes32 messageId, address adapter) external view returns (bool);

    /// @notice The most that `dispatch` pays one transport for one message, in wei.
    function maxTransportFeeWei() external view returns (uint128);

    /// @notice The session that messages are sent under; 0 before the first.
    function session() external view returns (uint32);

    /// @notice The terms of a session, and whether it takes votes.
    function sessionOf(uint32 session)
        external
        view
        returns (bool open, uint8 threshold, uint256 attesterMask, address[] memory adapters);

    /// @notice The adapters that carry messages to a chain.
    function routeOf(uint16 destination) external view returns (address[] memory sendAdapters);

    /// @notice The receiver of messages of a kind.
    function handlerOf(uint8 kind) external view returns (address handler);

    /// @notice The only contract that may dispatch; zero everywhere but on the hub's chain.
    function hub() external view returns (address);

    /// @notice Number of the clearing house.
    function house() external view returns (uint32);

    /// @notice Our number of this chain.
    function chain() external view returns (uint16);

    /// @notice Our number of the hub chain: the only source whose messages count.
    function hubChain() external view returns (uint16);
}
