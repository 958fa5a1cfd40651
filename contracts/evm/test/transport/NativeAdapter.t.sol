// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MessageGate} from "../../src/MessageGate.sol";
import {NativeAdapter} from "../../src/adapter/NativeAdapter.sol";
import {L1BlockHashes} from "../../src/adapter/native/L1BlockHashes.sol";
import {
    BlockUnknown,
    ConfigInvalid,
    EmitterMismatch,
    HeaderMismatch,
    KindUnknown,
    MessageAlreadyVoted,
    ProofInvalid,
    Unauthorized,
    VotesMissing
} from "../../src/error/Errors.sol";
import {IBlockHashes} from "../../src/interface/IBlockHashes.sol";
import {HubProof} from "../../src/interface/INativeAdapter.sol";
import {NativeProofs} from "../support/NativeProofs.sol";
import {TestL1Block} from "../support/TestL1Block.sol";
import {World} from "../support/World.sol";

/// @notice Against proofs of a real node (eth_getProof), recorded by test/vectors/record-native.ts.
contract NativeAdapterTest is World, NativeProofs {
    uint64 private constant CONFIRMATIONS = 4;
    /// @dev Several times what a real proof takes: whatever is in a proof, no more is spent on it.
    uint256 private constant MOST_GAS = 3_000_000;

    TestL1Block private l1Block;
    L1BlockHashes private blocks;
    MessageGate private nativeGate;
    NativeAdapter private adapter;

    function setUp() external {
        build();
        openProofs();
        l1Block = new TestL1Block();
        blocks = new L1BlockHashes(l1Block, CONFIRMATIONS);
        nativeGate = new MessageGate(HOUSE, SECOND, HUB, admin);
        adapter = new NativeAdapter(nativeGate, recordedAdapter(), blocks);
        // The native transport, a bridge, and the attesters.
        vm.prank(admin);
        nativeGate.openSession(SESSION, list(address(adapter), voterA, voterB), 2, 4);
        for (uint256 i = 0; i < MESSAGES; i++) {
            know(proofOf(i).blockNumber, blockHashOf(i));
        }
    }

    /// The chain learns of a block of L1, has it recorded, and of enough that follow.
    function know(uint64 number, bytes32 hash) private {
        l1Block.set(number, hash);
        blocks.record();
        l1Block.set(number + CONFIRMATIONS, keccak256("later"));
    }

    function receiveCall(bytes memory envelope, HubProof memory proof) private view returns (bytes memory) {
        return abi.encodeCall(adapter.receiveProof, (envelope, proof));
    }

    /// Refused with bounded gas, by one of the table's errors, and nobody has voted.
    function refusedProof(uint256 i, HubProof memory proof, bytes4 selector) private {
        (bool done, bytes memory data) = address(adapter).call{gas: MOST_GAS}(receiveCall(envelopeOf(i), proof));
        vm.assertTrue(!done, "must be refused");
        vm.assertEq(bytes32(bytes4(data)), bytes32(selector), "error");
        vm.assertEq(nativeGate.votesOf(keccak256(envelopeOf(i))), 0, "no vote");
    }

    /* VOTES */

    function testFuzz_aProofOfARealNodeIsOneVote(uint256 which) external {
        uint256 i = bound(which, 0, MESSAGES - 1);
        bytes memory envelope = envelopeOf(i);
        adapter.receiveProof(envelope, proofOf(i));
        vm.assertEq(nativeGate.votesOf(keccak256(envelope)), 1, "its seat");
        refused(stranger, address(adapter), receiveCall(envelope, proofOf(i)), MessageAlreadyVoted.selector);
    }

    /// The native transport and every bridge together open nothing without the attesters, nor the attesters alone.
    function testFuzz_itOpensNothingWithoutTheAttesters(uint256 which, bool bridgeFirst) external {
        bytes memory envelope = envelopeOf(bound(which, 0, MESSAGES - 1));
        if (bridgeFirst) castBy(voterA, envelope);
        adapter.receiveProof(envelope, proofOf(bound(which, 0, MESSAGES - 1)));
        if (!bridgeFirst) castBy(voterA, envelope);
        bytes memory execute = abi.encodeCall(nativeGate.execute, (envelope));
        refused(stranger, address(nativeGate), execute, VotesMissing.selector);
        castBy(voterB, envelope);
        // It counts now; this gate has no receiver.
        refused(stranger, address(nativeGate), execute, KindUnknown.selector);
    }

    function castBy(address voter, bytes memory envelope) private {
        vm.prank(voter);
        nativeGate.vote(envelope);
    }

    /* WRONG PROOFS */

    function testFuzz_anAlteredByteOfANodeIsNoProof(uint256 which, bool account, uint256 place, uint8 change) external {
        uint256 i = bound(which, 0, MESSAGES - 1);
        HubProof memory proof = proofOf(i);
        bytes[] memory nodes = account ? proof.accountProof : proof.storageProof;
        uint256 node = place % nodes.length;
        nodes[node] = flipped(nodes[node], place / nodes.length, change);
        refusedProof(i, proof, ProofInvalid.selector);
    }

    function testFuzz_aShortenedOrLongerNodeIsNoProof(uint256 which, bool account, uint256 place, bytes memory more)
        external
    {
        uint256 i = bound(which, 0, MESSAGES - 1);
        HubProof memory proof = proofOf(i);
        bytes[] memory nodes = account ? proof.accountProof : proof.storageProof;
        uint256 node = place % nodes.length;
        if (more.length == 0) nodes[node] = cut(nodes[node], (place / nodes.length) % nodes[node].length);
        else nodes[node] = bytes.concat(nodes[node], more);
        refusedProof(i, proof, ProofInvalid.selector);
    }

    function testFuzz_anyNodesAreNoProof(uint256 which, bytes[] memory account, bytes[] memory slots) external {
        uint256 i = bound(which, 0, MESSAGES - 1);
        HubProof memory proof = proofOf(i);
        bytes[] memory real = proof.accountProof;
        proof.accountProof = account;
        refusedProof(i, proof, ProofInvalid.selector);
        proof.storageProof = slots;
        refusedProof(i, proof, ProofInvalid.selector);
        proof.accountProof = real;
        refusedProof(i, proof, ProofInvalid.selector);
    }

    /// Nodes that hash as they must, whatever is in them: they end, within bounded gas, and never in the message's id.
    function testFuzz_nodesOfAForeignTrieEnd(bytes32 account, bytes[] memory more, bytes memory root) external {
        HubProof memory proof = proofOf(0);
        proof.accountProof = new bytes[](more.length + 1);
        proof.accountProof[0] = root;
        for (uint256 i = 0; i < more.length; i++) {
            proof.accountProof[i + 1] = more[i];
        }
        bytes memory call =
            abi.encodeCall(adapter.provenSlot, (keccak256(root), address(uint160(uint256(account))), account, proof));
        (bool done, bytes memory data) = address(adapter).call{gas: MOST_GAS}(call);
        vm.assertTrue(!done || bytes32(data) != keccak256(envelopeOf(0)), "no message");
    }

    function testFuzz_anAlteredHeaderIsNotTheBlocks(uint256 which, uint256 place, uint8 change) external {
        uint256 i = bound(which, 0, MESSAGES - 1);
        HubProof memory proof = proofOf(i);
        proof.header = flipped(proof.header, place, change);
        refusedProof(i, proof, HeaderMismatch.selector);
    }

    /// The proof of another block fits neither this block's header nor its root.
    function testFuzz_aProofIsOfItsOwnBlock(uint256 one, uint256 other) external {
        uint256 i = bound(one, 0, MESSAGES - 1);
        uint256 j = (i + bound(other, 1, MESSAGES - 1)) % MESSAGES;
        HubProof memory proof = proofOf(i);
        HubProof memory foreign = proofOf(j);
        proof.header = foreign.header;
        refusedProof(i, proof, HeaderMismatch.selector);
        proof.blockNumber = foreign.blockNumber;
        refusedProof(i, proof, ProofInvalid.selector);
    }

    /// That a slot holds nothing proves nothing, nor does the slot of another message.
    function testFuzz_anotherSlotIsNoProof(uint256 one, uint256 other) external {
        uint256 i = bound(one, 0, MESSAGES - 1);
        HubProof memory proof = proofOf(i);
        proof.storageProof = proofOf((i + bound(other, 1, MESSAGES - 1)) % MESSAGES).storageProof;
        refusedProof(i, proof, ProofInvalid.selector);
        proof = proofOf(MESSAGES - 1);
        proof.storageProof = absentProof();
        refusedProof(MESSAGES - 1, proof, ProofInvalid.selector);
    }

    function testFuzz_anotherContractIsNoProof(address other) external {
        vm.assume(other != recordedAdapter() && other != address(0));
        NativeAdapter foreign = new NativeAdapter(nativeGate, other, blocks);
        refused(
            stranger,
            address(foreign),
            abi.encodeCall(adapter.receiveProof, (envelopeOf(0), proofOf(0))),
            ProofInvalid.selector
        );
    }

    function testFuzz_anotherEnvelopeIsNoProof(uint256 place, uint8 change) external {
        bytes memory envelope = flipped(envelopeOf(0), 39 + place % 136, change);
        refused(stranger, address(adapter), receiveCall(envelope, proofOf(0)), ProofInvalid.selector);
    }

    /* BLOCKS */

    function testFuzz_aBlockThatIsNotKnownOrNotSettledProvesNothing(uint64 number, uint64 after_) external {
        HubProof memory proof = proofOf(0);
        L1BlockHashes fresh = new L1BlockHashes(l1Block, CONFIRMATIONS);
        NativeAdapter other = new NativeAdapter(nativeGate, recordedAdapter(), fresh);
        bytes memory call = abi.encodeCall(adapter.receiveProof, (envelopeOf(0), proof));
        refused(stranger, address(other), call, BlockUnknown.selector);
        l1Block.set(proof.blockNumber, blockHashOf(0));
        fresh.record();
        l1Block.set(proof.blockNumber + uint64(bound(after_, 0, CONFIRMATIONS - 1)), keccak256("next"));
        refused(stranger, address(other), call, BlockUnknown.selector);
        proof.blockNumber = number;
        vm.assume(number != proofOf(0).blockNumber && fresh.hashOf(number) == 0);
        refused(
            stranger,
            address(other),
            abi.encodeCall(adapter.receiveProof, (envelopeOf(0), proof)),
            BlockUnknown.selector
        );
    }

    /* THE HUB'S SIDE */

    function testFuzz_theHubKeepsTheIdsOfTheNewestMessages(uint64 sequence, uint256 valueWei) external {
        NativeAdapter sender = new NativeAdapter(hubGate, address(0), IBlockHashes(address(0)));
        sequence = uint64(bound(sequence, 1, type(uint64).max));
        valueWei = bound(valueWei, 0, 1 ether);
        bytes memory envelope = rootEnvelope(sequence, keccak256("root"), keccak256("totals"), 0);
        refused(
            stranger, address(sender), abi.encodeCall(sender.send, (SECOND, envelope, stranger)), Unauthorized.selector
        );
        vm.deal(address(hubGate), valueWei);
        vm.prank(address(hubGate));
        sender.send{value: valueWei}(SECOND, envelope, voterA);
        bytes32 slot = sender.slotOf(SECOND, 1, sequence);
        vm.assertEq(vm.load(address(sender), slot), keccak256(envelope), "kept where a proof looks for it");
        vm.assertEq(voterA.balance, valueWei, "it costs nothing");
        vm.assertEq(sender.quote(SECOND, 512), 0, "nor is anything asked");
        if (sequence < type(uint64).max - 64) {
            vm.assertEq(sender.slotOf(SECOND, 1, sequence + 64), slot, "64 are kept");
        }
        vm.assertTrue(sender.slotOf(SECOND, 2, sequence) != slot, "another lane");
        vm.assertTrue(sender.slotOf(HUB, 1, sequence) != slot, "another destination");
    }

    function test_theHubTakesNoVotes() external {
        NativeAdapter sender = new NativeAdapter(hubGate, address(0), IBlockHashes(address(0)));
        refused(
            stranger,
            address(sender),
            abi.encodeCall(sender.receiveProof, (envelopeOf(0), proofOf(0))),
            EmitterMismatch.selector
        );
    }

    function test_aReceiverHasASourceAndTheHubHasNone() external {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "hubAdapter"));
        new NativeAdapter(hubGate, address(1), IBlockHashes(address(0)));
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "blocks"));
        new NativeAdapter(hubGate, address(0), blocks);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "hubAdapter"));
        new NativeAdapter(gate, address(0), blocks);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "blocks"));
        new NativeAdapter(gate, address(1), IBlockHashes(stranger));
    }
}
