// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ContractId} from "../../src/library/ContractId.sol";
import {AttesterAdapter} from "../../src/adapter/AttesterAdapter.sol";
import {
    AlreadyInitialized,
    ConfigInvalid,
    EmitterMismatch,
    EnvelopeMalformed,
    MessageAlreadyVoted,
    QuorumMissing,
    SignatureInvalid,
    SignatureOrder,
    SignerSetMismatch,
    Unauthorized,
    VaaMalformed
} from "../../src/error/Errors.sol";
import {IAttesterAdapter} from "../../src/interface/IAttesterAdapter.sol";
import {IAttesterSet} from "../../src/interface/IAttesterSet.sol";
import {World} from "../support/World.sol";

/// @notice The attesters' transport: four attesters, three of whom must sign.
contract AttesterAdapterTest is World {
    function setUp() external {
        build();
    }

    function envelope() private view returns (bytes memory) {
        return rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
    }

    function body() private view returns (bytes memory) {
        return bodyOf(HUB, ContractId.idOf(address(hubAttesting)), envelope());
    }

    function signed(bytes memory body_) private view returns (bytes memory) {
        return vaaOfBody(0, body_, signThree(digestOf(body_)));
    }

    function digestOf(bytes memory body_) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(body_)));
    }

    function refusedVaa(bytes memory vaa, bytes4 selector) private {
        refused(stranger, address(attesting), abi.encodeCall(attesting.receiveVaa, (vaa)), selector);
        vm.assertEq(gate.votesOf(keccak256(envelope())), 0, "no vote");
    }

    function testFuzz_constructionRefusesAnotherHubChain(uint16 hubChain) external {
        vm.assume(hubChain != HUB);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "hubChain"));
        new AttesterAdapter(attesters, gate, hubChain, admin);
    }

    function testFuzz_constructionRefusesASetWithoutCode(address set) external {
        vm.assume(set.code.length == 0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "attesters"));
        new AttesterAdapter(IAttesterSet(set), gate, HUB, admin);
    }

    function testFuzz_setEmitterRefusesEveryoneElse(address caller, bytes32 emitter) external {
        vm.assume(caller != admin);
        bytes memory call = abi.encodeCall(attesting.setEmitter, (emitter));
        refused(caller, address(hubAttesting), call, Unauthorized.selector);
    }

    function testFuzz_setEmitterRefusesASecondOne(bytes32 emitter) external {
        bytes memory call = abi.encodeCall(attesting.setEmitter, (emitter));
        refused(admin, address(attesting), call, AlreadyInitialized.selector);
        vm.assertEq(attesting.emitter(), ContractId.idOf(address(hubAttesting)), "stays");
    }

    /// An address alone is one on every network.
    function testFuzz_setEmitterRefusesOneWithoutANetwork(address emitter) external {
        refusedAs(admin, address(hubAttesting), abi.encodeCall(attesting.setEmitter, (toBytes32(emitter))), "emitter");
    }

    function testFuzz_sendRefusesEveryoneButTheGate(address caller) external {
        vm.assume(caller != address(gate));
        bytes memory call = abi.encodeCall(attesting.send, (SECOND, envelope(), stranger));
        refused(caller, address(attesting), call, Unauthorized.selector);
    }

    function testFuzz_receiveRefusesTooFewSignatures(uint8 first, uint8 second) external {
        first = uint8(edged(first, 0, 2));
        second = uint8(edged(second, first + 1, 3));
        refusedVaa(vaaOf(envelope(), indices(first, second)), QuorumMissing.selector);
    }

    function testFuzz_receiveRefusesEveryOtherOrder(uint8 first, uint8 second, uint8 third) external {
        (first, second, third) = (first % 4, second % 4, third % 4);
        vm.assume(first >= second || second >= third);
        refusedVaa(vaaOf(envelope(), indices(first, second, third)), SignatureOrder.selector);
    }

    function testFuzz_receiveRefusesAnotherSet(uint32 set) external {
        vm.assume(set != 0);
        refusedVaa(vaaOfBody(set, body(), signThree(digestOf(body()))), SignerSetMismatch.selector);
    }

    /// Another hash than the double one, as of a body that was hashed once.
    function testFuzz_receiveRefusesSignaturesOverAnotherDigest(bytes32 digest) external {
        vm.assume(digest != digestOf(body()));
        refusedVaa(vaaOfBody(0, body(), signThree(digest)), SignatureInvalid.selector);
        refusedVaa(vaaOfBody(0, body(), signThree(keccak256(body()))), SignatureInvalid.selector);
    }

    /// No byte of a signed VAA can be changed.
    function testFuzz_receiveRefusesEveryOtherByte(uint256 place, uint8 change) external {
        bytes memory vaa = signed(body());
        (bool done,) = address(attesting).call(abi.encodeCall(attesting.receiveVaa, (flipped(vaa, place, change))));
        vm.assertTrue(!done, "refused");
        attesting.receiveVaa(vaa);
    }

    function testFuzz_receiveRefusesShortBytes(uint256 length, uint8 version) external {
        bytes memory vaa = signed(body());
        length = edged(length, 0, 6 + 3 * 66 + 50);
        assembly {
            mstore(vaa, length)
        }
        refusedVaa(vaa, VaaMalformed.selector);
        vm.assume(version != 1);
        vaa = signed(body());
        vaa[0] = bytes1(version);
        refusedVaa(vaa, VaaMalformed.selector);
    }

    function testFuzz_receiveRefusesAnotherEmitter(uint16 chain, bytes32 emitter) external {
        vm.assume(chain != HUB && emitter != ContractId.idOf(address(hubAttesting)));
        refusedVaa(signed(bodyOf(HUB, emitter, envelope())), EmitterMismatch.selector);
        refusedVaa(signed(bodyOf(chain, ContractId.idOf(address(hubAttesting)), envelope())), EmitterMismatch.selector);
    }

    /// Without an emitter nothing counts, not even a zero emitter.
    function testFuzz_receiveRefusesWithoutAnEmitter(bytes32 emitter, bool zero) external {
        bytes memory vaa = signed(bodyOf(HUB, zero ? bytes32(0) : emitter, envelope()));
        bytes memory call = abi.encodeCall(attesting.receiveVaa, (vaa));
        refused(stranger, address(hubAttesting), call, EmitterMismatch.selector);
    }

    function testFuzz_receiveRefusesAShortPayload(uint256 length) external {
        bytes memory payload = new bytes(edged(length, 0, 38));
        refusedVaa(signed(bodyOf(HUB, ContractId.idOf(address(hubAttesting)), payload)), EnvelopeMalformed.selector);
    }

    /// Other signers, the same adapter: no second vote.
    function testFuzz_receiveRefusesASecondVote(uint8 missing) external {
        attesting.receiveVaa(vaaOf(envelope(), indices(1, 2, 3)));
        bytes memory vaa = vaaOf(envelope(), allBut(missing % 4));
        bytes memory call = abi.encodeCall(attesting.receiveVaa, (vaa));
        refused(stranger, address(attesting), call, MessageAlreadyVoted.selector);
    }

    function allBut(uint8 missing) private pure returns (uint8[] memory) {
        if (missing == 0) return indices(1, 2, 3);
        if (missing == 1) return indices(0, 2, 3);
        return missing == 2 ? indices(0, 1, 3) : indices(0, 1, 2);
    }

    function testFuzz_everyQuorumIsOneVote(address caller, uint8 missing) external {
        bytes memory vaa = vaaOf(envelope(), allBut(missing % 4));
        vm.prank(caller);
        attesting.receiveVaa(vaa);
        vm.assertEq(gate.votesOf(keccak256(envelope())), 4, "the adapter's bit");
    }

    function testFuzz_sendRequestsAnAttestationAtNoFee(uint256 value, uint64 sequence, uint16 destination) external {
        value = edged(value, 0, 10 ether);
        bytes memory e = rootEnvelope(sequence, keccak256("root"), 0, 0);
        vm.deal(address(gate), value);
        vm.expectEmit(address(attesting));
        emit IAttesterAdapter.AttestationRequested(keccak256(e), sequence, e);
        vm.prank(address(gate));
        attesting.send{value: value}(destination, e, stranger);
        vm.assertEq(stranger.balance, value, "all value is returned");
        vm.assertEq(attesting.quote(destination, e.length), 0, "quote");
    }

    function testFuzz_theEmitterIsKept(bytes32 emitter) external {
        vm.assume(uint256(emitter) >> 160 != 0);
        vm.expectEmit(address(hubAttesting));
        emit IAttesterAdapter.EmitterSet(HUB, emitter);
        vm.prank(admin);
        hubAttesting.setEmitter(emitter);
        vm.assertEq(hubAttesting.emitter(), emitter, "emitter");
    }
}
