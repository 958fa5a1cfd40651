// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title The one door for messages of a chain: dispatches on the hub, counts votes everywhere else
interface IMessageGate {
    /// @notice The hub sent a message. `envelope` is what every transport carries.
    event MessageDispatched(bytes32 indexed messageId, uint16 indexed destination, bytes envelope);
    /// @notice A transport did not take a message; the others did. `reason` is the selector of its error, 0 without one,
    /// FeeTooLow's when it asked for more than `maxTransportFeeWei`. `resend` tries it again.
    event TransportFailed(bytes32 indexed messageId, address indexed adapter, bytes4 reason);
    /// @notice A transport that had failed took the message now.
    event MessageResent(bytes32 indexed messageId, address indexed adapter);
    /// @notice The receiver on the hub's own chain refused a message, with the selector of its error. `execute` tries it
    /// again.
    event ExecutionFailed(bytes32 indexed messageId, bytes4 reason);
    /// @notice The most that one transport is paid for one message.
    event MaxTransportFeeSet(uint128 feeWei);
    /// @notice An adapter voted; `votes` is the bitmap of all adapters that voted for this id so far.
    event MessageVoted(bytes32 indexed messageId, address indexed adapter, uint256 votes);
    /// @notice A message had its effect.
    event MessageExecuted(bytes32 indexed messageId, uint8 kind, uint64 cycle);
    /// @notice `messageId` got its first vote although another id of the same lane and sequence had one already.
    /// The hub's MessageDispatched tells which of them is true.
    event MessageConflict(uint8 indexed lane, uint64 indexed sequence, bytes32 messageId);
    /// @notice A configuration of adapters was opened, and is the one that new messages are sent under.
    event SessionOpened(uint32 indexed session, address[] adapters, uint8 threshold, uint256 attesterMask);
    /// @notice A configuration takes no more votes, and its messages have no effect any more.
    event SessionClosed(uint32 indexed session);
    /// @notice Messages to `destination` leave through these adapters.
    event RouteSet(uint16 indexed destination, address[] sendAdapters);
    /// @notice Only this contract may dispatch.
    event HubSet(address hub);
    /// @notice Messages of `kind` are handed to this contract.
    event HandlerSet(uint8 indexed kind, address handler);

    /// @notice Opens a session, once each, with rising numbers. Admin only.
    /// @param session its number, above the current one
    /// @param adapters at most 32; bit i of a vote bitmap is adapters[i]
    /// @param threshold votes needed; at least 2, but for a single adapter (a test network's: it could forge everything)
    /// @param attesterMask bits of the adapters that never suffice alone (PROTOCOL P21)
    function openSession(uint32 session, address[] calldata adapters, uint8 threshold, uint256 attesterMask) external;

    /// @notice Closes a session for ever: it takes no more votes, and what was voted for under it has no effect any more.
    /// Admin only.
    function closeSession(uint32 session) external;

    /// @notice Names the adapters that carry messages to a chain. Admin only.
    function setRoute(uint16 destination, address[] calldata sendAdapters) external;

    /// @notice Sets the most that `dispatch` pays one transport for one message, in wei; 0.1 ether at first. One that asks
    /// for more counts as failed: a price is no way to stop the house. Admin only.
    function setMaxTransportFee(uint128 feeWei) external;

    /// @notice Names the only contract that may dispatch. Admin only.
    function setHub(address hub) external;

    /// @notice Names the contract that gets messages of a kind. Admin only.
    function setHandler(uint8 kind, address handler) external;

    /// @notice Sends a message under the current session. Hub only.
    /// @dev To another chain every transport of the route is tried, with a fixed gas allowance that the caller cannot
    /// withhold (GasTooLow). One that fails does not stop the others (TransportFailed, `resend`); when fewer take the
    /// message than the session's threshold, nothing is sent (TransportsMissing). A fee that the value does not cover is
    /// FeeTooLow. To the own chain the message counts at once and is executed in the same way: a refusal by the receiver
    /// is ExecutionFailed, and `execute` tries again.
    /// @param destination our number of the chain
    /// @param kind what the message does: 1 or 2, others are not built yet
    /// @param lane 0 to 3
    /// @param sequence above the last one of this destination and lane
    /// @param cycle the cycle it belongs to
    /// @param deadlineSeconds Unix time after which it has no effect
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

    /// @notice Hands a message to a transport that failed when it was dispatched, at whatever that one asks for now.
    /// Anyone may call, until the deadline; value beyond the fee comes back. TransportNotFailed for any other message.
    /// @param envelope the message, as MessageDispatched has it
    /// @param adapter the transport, as TransportFailed names it
    function resend(bytes calldata envelope, address adapter) external payable;

    /// @notice What dispatching a payload to a chain costs now, in wei; 0 for the own chain. Transports that would fail
    /// cost nothing.
    function quote(uint16 destination, uint256 payloadBytes) external view returns (uint256 nativeFee);

    /// @notice Counts the calling adapter's vote for a message. Adapters of the message's session only.
    function vote(bytes calldata envelope) external;

    /// @notice Gives a message with enough votes of an open session, or of the hub itself on its own chain, its effect.
    /// Anyone may call.
    function execute(bytes calldata envelope) external;

    /// @notice Bitmap of the adapters that voted for a message.
    function votesOf(bytes32 messageId) external view returns (uint256 votes);

    /// @notice Whether a message has had its effect.
    function executed(bytes32 messageId) external view returns (bool);

    /// @notice Sequence of the last executed message of a lane; 0 before the first.
    function lastExecuted(uint8 lane) external view returns (uint64 sequence);

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

    /// @notice What a session asks for, and whether it takes votes.
    function sessionOf(uint32 session)
        external
        view
        returns (bool open, uint8 threshold, uint256 attesterMask, address[] memory adapters);

    /// @notice The adapters that carry messages to a chain.
    function routeOf(uint16 destination) external view returns (address[] memory sendAdapters);

    /// @notice The contract that gets messages of a kind.
    function handlerOf(uint8 kind) external view returns (address handler);

    /// @notice The house.
    function house() external view returns (uint32);

    /// @notice Our number of this chain.
    function chain() external view returns (uint16);

    /// @notice Our number of the hub chain: the only source whose messages count.
    function hubChain() external view returns (uint16);
}
