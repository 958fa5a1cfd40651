// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Administered} from "../access/Administered.sol";
import {AlreadyInitialized, ConfigInvalid, EmitterMismatch, FeeTooLow, VaaMalformed} from "../error/Errors.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";
import {IWormholeCore} from "../interface/IWormholeCore.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {TransportAdapter} from "./TransportAdapter.sol";

/// @title WormholeAdapter: Wormhole's guardians carry the message
/// @notice On the hub it publishes envelopes through Wormhole's core; elsewhere it votes for what the core verified,
/// when it comes from the one emitter that was set.
contract WormholeAdapter is TransportAdapter, Administered {
    // The core tells its reasons as text: the names of the error table with that text as the field.
    error QuorumMissing(string reason);
    error SignatureInvalid(string reason);
    error SignatureOrder(string reason);
    error SignerSetMismatch(string reason);

    /// @notice The only emitter whose VAAs count; `chain` is Wormhole's number.
    event EmitterSet(uint16 chain, bytes32 emitter);

    /// 1 asks for finality in Wormhole's terms.
    uint8 private constant CONSISTENCY = 1;
    bytes32 private constant NO_QUORUM = keccak256("no quorum");
    bytes32 private constant INVALID_SET = keccak256("invalid guardian set");
    bytes32 private constant EXPIRED_SET = keccak256("guardian set has expired");
    bytes32 private constant NOT_ASCENDING = keccak256("signature indices must be ascending");

    /// @notice Wormhole's core of this chain.
    IWormholeCore public immutable core;
    /// @notice Wormhole's number of the hub chain; 0 until it is set.
    uint16 public emitterChain;
    /// @notice The hub's WormholeAdapter as 32 bytes; zero until it is set.
    bytes32 public emitter;

    /// @param core_ Wormhole's core of this chain
    /// @param gate_ the gate of this chain
    /// @param admin_ who names the emitter
    constructor(IWormholeCore core_, IMessageGate gate_, address admin_) TransportAdapter(gate_) Ownable(admin_) {
        if (address(core_).code.length == 0) revert ConfigInvalid("core");
        core = core_;
    }

    /// @notice Names the hub's WormholeAdapter, once. Admin only.
    /// @param chain Wormhole's number of the hub chain
    /// @param emitter_ the adapter as 32 bytes
    function setEmitter(uint16 chain, bytes32 emitter_) external onlyOwner {
        if (emitter != 0) revert AlreadyInitialized();
        if (chain == 0 || emitter_ == 0) revert ConfigInvalid("emitter");
        emitterChain = chain;
        emitter = emitter_;
        emit EmitterSet(chain, emitter_);
    }

    /// @inheritdoc ITransportAdapter
    function quote(uint16, uint256) external view returns (uint256 nativeFee) {
        return core.messageFee();
    }

    /// @inheritdoc ITransportAdapter
    function send(uint16, bytes calldata envelope, address refundTo) external payable onlyGate {
        uint256 fee = core.messageFee();
        if (msg.value < fee) revert FeeTooLow(msg.value, fee);
        core.publishMessage{value: fee}(EnvelopeCodec.decode(envelope).session, envelope, CONSISTENCY);
        if (msg.value > fee) Address.sendValue(payable(refundTo), msg.value - fee);
    }

    /// @notice Votes for the message in a VAA that the guardians signed. Anyone may call.
    function receiveVaa(bytes calldata encoded) external {
        IWormholeCore.VM memory vm = _verified(encoded);
        if (vm.emitterChainId != emitterChain || vm.emitterAddress != emitter || emitter == 0) {
            revert EmitterMismatch(vm.emitterChainId, vm.emitterAddress);
        }
        gate.vote(vm.payload);
    }

    function _verified(bytes calldata encoded) private view returns (IWormholeCore.VM memory) {
        try core.parseAndVerifyVM(encoded) returns (IWormholeCore.VM memory vm, bool valid, string memory reason) {
            if (!valid) _refuse(reason);
            return vm;
        } catch Error(string memory reason) {
            if (keccak256(bytes(reason)) == NOT_ASCENDING) revert SignatureOrder(reason);
            revert VaaMalformed(encoded.length);
        } catch {
            revert VaaMalformed(encoded.length);
        }
    }

    function _refuse(string memory reason) private pure {
        bytes32 which = keccak256(bytes(reason));
        if (which == NO_QUORUM) revert QuorumMissing(reason);
        if (which == INVALID_SET || which == EXPIRED_SET) revert SignerSetMismatch(reason);
        revert SignatureInvalid(reason);
    }
}
