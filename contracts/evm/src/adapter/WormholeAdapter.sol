// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Administered} from "../access/Administered.sol";
import {AlreadyInitialized, ConfigInvalid, EmitterMismatch, FeeTooLow, VaaMalformed} from "../error/Errors.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";
import {IWormholeAdapter} from "../interface/IWormholeAdapter.sol";
import {IWormholeCore} from "../interface/IWormholeCore.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {TransportAdapter} from "./TransportAdapter.sol";

/// @title WormholeAdapter
/// @notice See IWormholeAdapter.
contract WormholeAdapter is IWormholeAdapter, TransportAdapter, Administered {
    /* CONSTANTS */

    /// @dev 1 asks for finality in Wormhole's terms.
    uint8 private constant CONSISTENCY = 1;

    // The core's reasons, by their hashes.
    bytes32 private constant NO_QUORUM = keccak256("no quorum");
    bytes32 private constant INVALID_SET = keccak256("invalid guardian set");
    bytes32 private constant EXPIRED_SET = keccak256("guardian set has expired");
    bytes32 private constant NOT_ASCENDING = keccak256("signature indices must be ascending");

    /* IMMUTABLES */

    /// @inheritdoc IWormholeAdapter
    IWormholeCore public immutable core;

    /* STORAGE */

    /// @inheritdoc IWormholeAdapter
    uint16 public emitterChain;
    /// @inheritdoc IWormholeAdapter
    bytes32 public emitter;

    /* CONSTRUCTOR */

    /// @param core_ Wormhole's core of this chain
    /// @param gate_ the gate of this chain
    /// @param admin_ names the emitter
    constructor(IWormholeCore core_, IMessageGate gate_, address admin_) TransportAdapter(gate_) Ownable(admin_) {
        if (address(core_).code.length == 0) revert ConfigInvalid("core");
        core = core_;
    }

    /* SETTINGS */

    /// @inheritdoc IWormholeAdapter
    function setEmitter(uint16 chain, bytes32 emitter_) external onlyOwner {
        if (emitter != 0) revert AlreadyInitialized();
        if (chain == 0 || emitter_ == 0) revert ConfigInvalid("emitter");
        emitterChain = chain;
        emitter = emitter_;
        emit EmitterSet(chain, emitter_);
    }

    /* SENDING, ON THE HUB */

    /// @inheritdoc ITransportAdapter
    /// @dev The core takes exactly its fee, so the rest is returned here.
    function send(uint16, bytes calldata envelope, address refundTo) external payable onlyGate {
        uint256 fee = core.messageFee();
        if (msg.value < fee) revert FeeTooLow(msg.value, fee);
        core.publishMessage{value: fee}(EnvelopeCodec.decode(envelope).session, envelope, CONSISTENCY);
        if (msg.value > fee) Address.sendValue(payable(refundTo), msg.value - fee);
    }

    /// @inheritdoc ITransportAdapter
    function quote(uint16, uint256) external view returns (uint256 nativeFee) {
        return core.messageFee();
    }

    /* RECEIVING, ELSEWHERE */

    /// @inheritdoc IWormholeAdapter
    function receiveVaa(bytes calldata encoded) external {
        IWormholeCore.VM memory vm = _verified(encoded);
        // Without an emitter nothing counts, not even a VAA that names a zero emitter.
        if (vm.emitterChainId != emitterChain || vm.emitterAddress != emitter || emitter == 0) {
            revert EmitterMismatch(vm.emitterChainId, vm.emitterAddress);
        }
        gate.vote(vm.payload);
    }

    /* INTERNAL */

    /// @dev The VAA if the core finds it valid; otherwise the core's reason as an error of the table.
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

    /// @dev Reasons that are not known are taken for a wrong signature: a newer core may have more of them.
    function _refuse(string memory reason) private pure {
        bytes32 which = keccak256(bytes(reason));
        if (which == NO_QUORUM) revert QuorumMissing(reason);
        if (which == INVALID_SET || which == EXPIRED_SET) revert SignerSetMismatch(reason);
        revert SignatureInvalid(reason);
    }
}
