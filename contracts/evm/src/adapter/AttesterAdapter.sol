// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Administered} from "../access/Administered.sol";
import {AlreadyInitialized, ConfigInvalid, EmitterMismatch, SignerSetMismatch} from "../error/Errors.sol";
import {IAttesterSet} from "../interface/IAttesterSet.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {Vaa, VaaCodec} from "../library/VaaCodec.sol";
import {TransportAdapter} from "./TransportAdapter.sol";

/// @title AttesterAdapter: our own attesters carry the message
/// @notice On the hub it asks the attesters to attest; elsewhere it votes for what enough of them signed as a VAA with
/// timestamp = block time of the dispatch, nonce = session, emitter chain = our number of the hub chain, emitter = the
/// hub's AttesterAdapter, sequence = the envelope's, consistency = 1, payload = the envelope.
contract AttesterAdapter is TransportAdapter, Administered {
    /// @notice Attesters, sign this envelope once its block is final.
    event AttestationRequested(bytes32 indexed messageId, uint64 sequence, bytes envelope);
    /// @notice The only emitter whose VAAs count.
    event EmitterSet(uint16 chain, bytes32 emitter);

    /// @notice Who signs.
    IAttesterSet public immutable attesters;
    /// @notice Our number of the hub chain: the emitter chain of every VAA that counts.
    uint16 public immutable hubChain;
    /// @notice The hub's AttesterAdapter as 32 bytes; zero until it is set.
    bytes32 public emitter;

    /// @param attesters_ who signs
    /// @param gate_ the gate of this chain
    /// @param hubChain_ our number of the hub chain; the gate's
    /// @param admin_ who names the emitter
    constructor(IAttesterSet attesters_, IMessageGate gate_, uint16 hubChain_, address admin_)
        TransportAdapter(gate_)
        Ownable(admin_)
    {
        if (address(attesters_).code.length == 0) revert ConfigInvalid("attesters");
        if (gate_.hubChain() != hubChain_) revert ConfigInvalid("hubChain");
        attesters = attesters_;
        hubChain = hubChain_;
    }

    /// @notice Names the hub's AttesterAdapter, once. Admin only.
    function setEmitter(bytes32 emitter_) external onlyOwner {
        if (emitter != 0) revert AlreadyInitialized();
        if (emitter_ == 0) revert ConfigInvalid("emitter");
        emitter = emitter_;
        emit EmitterSet(hubChain, emitter_);
    }

    /// @inheritdoc ITransportAdapter
    function quote(uint16, uint256) external pure returns (uint256 nativeFee) {
        return 0;
    }

    /// @inheritdoc ITransportAdapter
    function send(uint16, bytes calldata envelope, address refundTo) external payable onlyGate {
        emit AttestationRequested(keccak256(envelope), EnvelopeCodec.decode(envelope).sequence, envelope);
        if (msg.value > 0) Address.sendValue(payable(refundTo), msg.value);
    }

    /// @notice Votes for the message in a VAA that enough attesters signed. Anyone may call.
    function receiveVaa(bytes calldata encoded) external {
        (Vaa memory vaa, bytes calldata payload) = VaaCodec.decode(encoded);
        if (vaa.signerSet != attesters.setIndex()) revert SignerSetMismatch(vaa.signerSet, attesters.setIndex());
        if (vaa.emitterChain != hubChain || vaa.emitter != emitter || emitter == 0) {
            revert EmitterMismatch(vaa.emitterChain, vaa.emitter);
        }
        attesters.verify(vaa.digest, vaa.signatures);
        gate.vote(payload);
    }
}
