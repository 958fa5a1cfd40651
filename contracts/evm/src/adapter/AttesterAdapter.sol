// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Administered} from "../access/Administered.sol";
import {AlreadyInitialized, ConfigInvalid, EmitterMismatch, SignerSetMismatch} from "../error/Errors.sol";
import {IAttesterAdapter} from "../interface/IAttesterAdapter.sol";
import {IAttesterSet} from "../interface/IAttesterSet.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";
import {ContractId} from "../library/ContractId.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {Vaa, VaaCodec} from "../library/VaaCodec.sol";
import {TransportAdapter} from "./TransportAdapter.sol";

/// @title AttesterAdapter
/// @notice See IAttesterAdapter.
contract AttesterAdapter is IAttesterAdapter, TransportAdapter, Administered {
    /* IMMUTABLES */

    /// @inheritdoc IAttesterAdapter
    IAttesterSet public immutable attesters;
    /// @inheritdoc IAttesterAdapter
    uint16 public immutable hubChain;
    /// @dev The set's number, which never changes.
    uint32 private immutable signerSet;

    /* STORAGE */

    /// @inheritdoc IAttesterAdapter
    bytes32 public emitter;

    /* CONSTRUCTOR */

    /// @param attesters_ the signer set
    /// @param gate_ the gate of this chain
    /// @param hubChain_ our number of the hub chain; the gate's
    /// @param admin_ names the emitter
    constructor(IAttesterSet attesters_, IMessageGate gate_, uint16 hubChain_, address admin_)
        TransportAdapter(gate_)
        Ownable(admin_)
    {
        if (address(attesters_).code.length == 0) revert ConfigInvalid("attesters");
        if (gate_.hubChain() != hubChain_) revert ConfigInvalid("hubChain");
        attesters = attesters_;
        signerSet = attesters_.setIndex();
        hubChain = hubChain_;
    }

    /* SETTINGS */

    /// @inheritdoc IAttesterAdapter
    function setEmitter(bytes32 emitter_) external onlyOwner {
        if (emitter != 0) revert AlreadyInitialized();
        if (!ContractId.isBound(emitter_)) revert ConfigInvalid("emitter");
        emitter = emitter_;
        emit EmitterSet(hubChain, emitter_);
    }

    /* SENDING, ON THE HUB */

    /// @inheritdoc ITransportAdapter
    /// @dev Attesters read the event from their own node, so it costs nothing and all value is returned.
    function send(uint16, bytes calldata envelope, address refundTo) external payable onlyGate {
        emit AttestationRequested(keccak256(envelope), EnvelopeCodec.decode(envelope).sequence, envelope);
        if (msg.value > 0) Address.sendValue(payable(refundTo), msg.value);
    }

    /// @inheritdoc ITransportAdapter
    function quote(uint16, uint256) external pure returns (uint256 nativeFee) {
        return 0;
    }

    /* RECEIVING, ELSEWHERE */

    /// @inheritdoc IAttesterAdapter
    function receiveVaa(bytes calldata encoded) external {
        (Vaa memory vaa, bytes calldata signatures, bytes calldata payload) = VaaCodec.decode(encoded);
        if (vaa.signerSet != signerSet) revert SignerSetMismatch(vaa.signerSet, signerSet);
        // Without an emitter nothing counts, not even a VAA that names a zero emitter.
        bytes32 wanted = emitter;
        if (vaa.emitterChain != hubChain || vaa.emitter != wanted || wanted == 0) {
            revert EmitterMismatch(vaa.emitterChain, vaa.emitter);
        }
        attesters.verifyPacked(vaa.digest, signatures);
        gate.vote(payload);
    }
}
