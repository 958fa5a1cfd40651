import { parseAbi } from "viem";

/** What we use of LayerZero's EndpointV2, ReceiveUln302, DVN and Executor (lz-evm-protocol-v2, lz-evm-messagelib-v2 3.0.168). */
export const layerZeroAbi = parseAbi([
  "struct Origin { uint32 srcEid; bytes32 sender; uint64 nonce; }",
  "struct ExecuteParam { uint32 vid; address target; bytes callData; uint256 expiration; bytes signatures; }",
  "struct ExecutionParams { address receiver; Origin origin; bytes32 guid; bytes message; bytes extraData; uint256 gasLimit; }",
  "event PacketSent(bytes encodedPayload, bytes options, address sendLibrary)",
  "event PacketVerified(Origin origin, address receiver, bytes32 payloadHash)",
  "event PacketDelivered(Origin origin, address receiver)",
  "event LzReceiveAlert(address indexed receiver, address indexed executor, Origin origin, bytes32 guid, uint256 gas, uint256 value, bytes message, bytes extraData, bytes reason)",
  "event PayloadVerified(address dvn, bytes header, uint256 confirmations, bytes32 proofHash)",
  "event VerifySignaturesFailed(uint256 idx)",
  "event ExecuteFailed(uint256 _index, bytes _data)",
  "function verify(bytes header, bytes32 payloadHash, uint64 confirmations)",
  "function commitVerification(bytes header, bytes32 payloadHash)",
  "function execute(ExecuteParam[] params)",
  "function execute302(ExecutionParams params) payable",
  "function inboundPayloadHash(address receiver, uint32 srcEid, bytes32 sender, uint64 nonce) view returns (bytes32)",
  "function lazyInboundNonce(address receiver, uint32 srcEid, bytes32 sender) view returns (uint64)",
  "function hashLookup(bytes32 headerHash, bytes32 payloadHash, address dvn) view returns (bool submitted, uint64 confirmations)",
  "error LZ_ULN_Verifying()",
  "error LZ_ULN_InvalidPacketHeader()",
  "error LZ_ULN_InvalidPacketVersion()",
  "error LZ_ULN_InvalidEid()",
  "error LZ_PayloadHashNotFound(bytes32 expected, bytes32 actual)",
  "error LZ_PathNotVerifiable()",
  "error LZ_PathNotInitializable()",
  "error LZ_InvalidNonce(uint64 nonce)",
  "error LZ_InsufficientFee(uint256 requiredNative, uint256 suppliedNative, uint256 requiredLzToken, uint256 suppliedLzToken)",
]);

/** What we use of the Wormhole core. */
export const wormholeAbi = parseAbi([
  "event LogMessagePublished(address indexed sender, uint64 sequence, uint32 nonce, bytes payload, uint8 consistencyLevel)",
]);
