// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MessagingFee, OApp, Origin} from "@layerzerolabs/oapp-evm/contracts/oapp/OApp.sol";
import {IOAppCore} from "@layerzerolabs/oapp-evm/contracts/oapp/interfaces/IOAppCore.sol";
import {IMessageLibManager} from "@layerzerolabs/lz-evm-protocol-v2/contracts/interfaces/IMessageLibManager.sol";
import {IMessagingChannel} from "@layerzerolabs/lz-evm-protocol-v2/contracts/interfaces/IMessagingChannel.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Administered} from "../access/Administered.sol";
import {
    AlreadyInitialized,
    ChainUnknown,
    ConfigInvalid,
    DeadlineAhead,
    EmitterMismatch,
    GasTooLow,
    ProofInvalid
} from "../error/Errors.sol";
import {ILayerZeroAdapter} from "../interface/ILayerZeroAdapter.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {PinnedLane} from "../library/PinnedLane.sol";
import {Refusal} from "../library/Refusal.sol";
import {TransportAdapter} from "./TransportAdapter.sol";

/// @notice Who configures an OApp beside itself; the endpoint's own interface does not name it.
interface IEndpointDelegates {
    function delegates(address oapp) external view returns (address);
}

/// @title LayerZeroAdapter
/// @notice See ILayerZeroAdapter.
/// @dev LayerZero's own licence excludes permissioned applications in production: nothing else depends on this adapter.
contract LayerZeroAdapter is ILayerZeroAdapter, TransportAdapter, Administered, OApp {
    /* CONSTANTS */

    // Options of type 3 with one executor option: the gas of lzReceive.
    uint16 private constant OPTIONS_TYPE = 3;
    uint8 private constant EXECUTOR_WORKER = 1;
    uint16 private constant RECEIVE_OPTION_BYTES = 17;
    uint8 private constant RECEIVE_OPTION = 1;
    /// @dev The gas of a vote: three times what it takes.
    uint256 private constant VOTE_GAS = 180_000;
    /// @dev Beyond the allowance: the call itself, and the event when it is refused.
    uint256 private constant VOTE_RESERVE_GAS = 10_000;
    /// @dev A packet that was sent again may carry an older message than those before it, by the lifetime of messages.
    uint64 private constant SKIP_GRACE_SECONDS = 1 days;

    /* IMMUTABLES */

    /// @inheritdoc ILayerZeroAdapter
    uint8 public immutable leastDvns;

    /* STORAGE */

    /// @dev Endpoint ids of the connected chains.
    uint32[] private eids;
    /// @inheritdoc ILayerZeroAdapter
    mapping(uint16 chain => uint32) public eidOf;
    /// @inheritdoc ILayerZeroAdapter
    uint128 public receiveGas = 300_000;

    /* CONSTRUCTOR */

    /// @param endpoint_ LayerZero's endpoint of this chain
    /// @param gate_ the gate of this chain
    /// @param admin_ connects chains and, as the endpoint's delegate, configures DVNs
    /// @param leastDvns_ how many DVNs must agree on each lane: 2 where they are others'; not 0
    constructor(address endpoint_, IMessageGate gate_, address admin_, uint8 leastDvns_)
        TransportAdapter(gate_)
        OApp(endpoint_, admin_)
        Ownable(admin_)
    {
        if (leastDvns_ == 0) revert ConfigInvalid("leastDvns");
        leastDvns = leastDvns_;
    }

    /* SETTINGS */

    /// @inheritdoc ILayerZeroAdapter
    function connect(uint16 chain, uint32 eid, bytes32 peer) external onlyOwner {
        if (eid == 0) revert ConfigInvalid("eid");
        if (eidOf[chain] != 0) revert AlreadyInitialized();
        eidOf[chain] = eid;
        eids.push(eid);
        _setPeer(eid, peer);
        // Once changes wait for a delay, no lane starts on the defaults of LayerZero's owner.
        if (adminDelaySeconds != 0) PinnedLane.check(address(endpoint), address(this), eid, leastDvns);
        emit ChainConnected(chain, eid, peer);
    }

    /// @inheritdoc ILayerZeroAdapter
    function setReceiveGas(uint128 gasLimit) external onlyOwner {
        if (gasLimit == 0) revert ConfigInvalid("receiveGas");
        receiveGas = gasLimit;
        emit ReceiveGasSet(gasLimit);
    }

    /// @inheritdoc Ownable2Step
    function transferOwnership(address newOwner) public override(Ownable, Ownable2Step) {
        Ownable2Step.transferOwnership(newOwner);
    }

    /// @inheritdoc ILayerZeroAdapter
    function callEndpoint(bytes calldata call) external onlyOwner {
        // The selector alone is meant.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (!_configures(bytes4(call))) revert ConfigInvalid("call");
        Address.functionCall(address(endpoint), call);
        if (adminDelaySeconds != 0) _checkPinned();
    }

    /// @dev The endpoint's settings of an OApp, and its ways past a packet. Never `send` or what else speaks in the adapter's
    /// name: only the gate sends. Nor `setDelegate`, who would call all of them.
    function _configures(bytes4 selector) private pure returns (bool) {
        return selector == IMessageLibManager.setSendLibrary.selector
            || selector == IMessageLibManager.setReceiveLibrary.selector
            || selector == IMessageLibManager.setReceiveLibraryTimeout.selector
            || selector == IMessageLibManager.setConfig.selector || selector == IMessagingChannel.skip.selector
            || selector == IMessagingChannel.nilify.selector || selector == IMessagingChannel.burn.selector;
    }

    /* SENDING, ON THE HUB */

    /// @inheritdoc ITransportAdapter
    function send(uint16 destination, bytes calldata envelope, address refundTo) external payable onlyGate {
        _lzSend(_eid(destination), envelope, _options(), MessagingFee(msg.value, 0), refundTo);
    }

    /// @inheritdoc ITransportAdapter
    function quote(uint16 destination, uint256 envelopeBytes) external view returns (uint256 nativeFee) {
        // LayerZero's price depends on the length alone.
        return _quote(_eid(destination), new bytes(envelopeBytes), _options(), false).nativeFee;
    }

    /* RECEIVING, ELSEWHERE */

    /// @dev The OApp has checked that the endpoint calls and that a peer sent; here only the hub chain's peer counts.
    function _lzReceive(Origin calldata origin, bytes32, bytes calldata envelope, address, bytes calldata)
        internal
        override
    {
        if (origin.srcEid != eidOf[gate.hubChain()]) revert EmitterMismatch(origin.srcEid, origin.sender);
        // A refusal by the gate is final. It ends the packet: one that is left behind makes every later one more expensive.
        // A packet that brings too little gas for a vote stays, so that nobody loses a vote by executing it badly.
        uint256 needed = VOTE_GAS + VOTE_GAS / 63 + VOTE_RESERVE_GAS;
        if (gasleft() < needed) revert GasTooLow(gasleft(), needed);
        try gate.vote{gas: VOTE_GAS}(envelope) {}
        catch {
            emit VoteRefused(keccak256(envelope), Refusal.selector());
        }
    }

    /// @inheritdoc ILayerZeroAdapter
    function skip(uint64 nonce, uint64 laterNonce, bytes32 laterGuid, bytes calldata laterEnvelope) external {
        uint32 eid = eidOf[gate.hubChain()];
        bytes32 sender = peers[eid];
        bytes32 verified = endpoint.inboundPayloadHash(address(this), eid, sender, laterNonce);
        if (laterNonce <= nonce || verified != keccak256(abi.encodePacked(laterGuid, laterEnvelope))) {
            revert ProofInvalid();
        }
        uint64 overSeconds = EnvelopeCodec.decode(laterEnvelope).deadlineSeconds + SKIP_GRACE_SECONDS;
        if (block.timestamp <= overSeconds) revert DeadlineAhead(overSeconds, block.timestamp);
        // LayerZero's own call: its channel is ordered, and a packet that nobody verified would hold those behind it.
        endpoint.skip(address(this), eid, sender, nonce);
        emit PacketSkipped(eid, nonce);
    }

    /* INTERNAL */

    /// @inheritdoc Administered
    /// @dev OApp's own `setDelegate` asks here too. It is refused once changes wait for a delay: a delegate would not wait.
    function _checkOwner() internal view override(Administered, Ownable) {
        Administered._checkOwner();
        if (msg.sig == IOAppCore.setDelegate.selector && adminDelaySeconds != 0) revert ConfigInvalid("delegate");
    }

    /// @dev The endpoint's delegate, who configures DVNs and libraries, changes with the admin while there is no timelock: a
    /// former admin keeps no right there.
    function _transferOwnership(address newOwner) internal override(Ownable, Ownable2Step) {
        if (newOwner == address(0)) _checkPinned();
        Ownable2Step._transferOwnership(newOwner);
        // Ownable's constructor runs before the endpoint is known; OApp's own names the first delegate.
        if (address(endpoint) != address(0)) endpoint.setDelegate(adminDelaySeconds == 0 ? newOwner : address(0));
    }

    /// @dev The delegate would change DVNs and libraries immediately: from now on the admin does so by `callEndpoint`.
    function _onTimelock() internal override {
        endpoint.setDelegate(address(0));
        _checkPinned();
    }

    /// @dev ConfigInvalid unless every lane rests on libraries and DVNs of its own choice and, once changes wait for a delay,
    /// nobody else may change them.
    function _checkPinned() private view {
        if (adminDelaySeconds != 0 && IEndpointDelegates(address(endpoint)).delegates(address(this)) != address(0)) {
            revert ConfigInvalid("delegate");
        }
        for (uint256 i = 0; i < eids.length; i++) {
            PinnedLane.check(address(endpoint), address(this), eids[i], leastDvns);
        }
    }

    /// @dev One peer per endpoint id, permanently, through OApp's own `setPeer` too.
    function _setPeer(uint32 eid, bytes32 peer) internal override {
        if (peers[eid] != 0) revert AlreadyInitialized();
        if (peer == 0) revert ConfigInvalid("peer");
        super._setPeer(eid, peer);
    }

    /// @dev The endpoint id of a chain; ChainUnknown while it is not connected.
    function _eid(uint16 chain) private view returns (uint32 eid) {
        eid = eidOf[chain];
        if (eid == 0) revert ChainUnknown(chain);
    }

    /// @dev The one executor option: gas for lzReceive, no value.
    function _options() private view returns (bytes memory) {
        return abi.encodePacked(OPTIONS_TYPE, EXECUTOR_WORKER, RECEIVE_OPTION_BYTES, RECEIVE_OPTION, receiveGas);
    }
}
