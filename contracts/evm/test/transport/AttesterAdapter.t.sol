// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

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
import {IAttesterSet} from "../../src/interface/IAttesterSet.sol";
import {Signature} from "../../src/library/VaaCodec.sol";
import {World} from "../support/World.sol";

contract AttesterAdapterTest is World {
    function setUp() external {
        build();
    }

    function envelope() private view returns (bytes memory) {
        return rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
    }

    function refusedVaa(bytes memory vaa, bytes4 selector) private {
        refused(stranger, address(attesting), abi.encodeCall(attesting.receiveVaa, (vaa)), selector);
        vm.assertEq(gate.votesOf(keccak256(envelope())), 0, "no vote");
    }

    function test_configurationIsTheAdminsAndOnce() external {
        address a = address(attesting);
        refused(stranger, a, abi.encodeCall(attesting.setEmitter, (bytes32("e"))), Unauthorized.selector);
        refused(admin, a, abi.encodeCall(attesting.setEmitter, (bytes32("e"))), AlreadyInitialized.selector);
        refused(
            admin, address(hubAttesting), abi.encodeCall(attesting.setEmitter, (bytes32(0))), ConfigInvalid.selector
        );
        vm.assertEq(attesting.emitter(), toBytes32(address(hubAttesting)), "stays");
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "hubChain"));
        new AttesterAdapter(attesters, gate, SECOND, admin);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "attesters"));
        new AttesterAdapter(IAttesterSet(stranger), gate, HUB, admin);
    }

    function test_onlyTheGateSends() external {
        bytes memory e = envelope();
        bytes memory call = abi.encodeCall(attesting.send, (SECOND, e, stranger));
        refused(stranger, address(attesting), call, Unauthorized.selector);
        vm.deal(address(gate), 5);
        vm.expectEmit(address(attesting));
        emit AttesterAdapter.AttestationRequested(keccak256(e), 1, e);
        vm.prank(address(gate));
        attesting.send{value: 5}(SECOND, e, stranger);
        vm.assertEq(stranger.balance, 5, "it costs nothing");
        vm.assertEq(attesting.quote(SECOND, 512), 0, "quote");
    }

    function test_vaasAreSigned() external {
        bytes memory e = envelope();
        refusedVaa(vaaOf(e, indices(0, 1)), QuorumMissing.selector);
        refusedVaa(vaaOf(e, indices(1, 0, 2)), SignatureOrder.selector);
        refusedVaa(vaaOf(e, indices(1, 1, 2)), SignatureOrder.selector);
        bytes memory body = bodyOf(HUB, toBytes32(address(hubAttesting)), e);
        Signature[] memory s = signThree(keccak256(bytes.concat(keccak256(body))));
        refusedVaa(vaaOfBody(1, body, s), SignerSetMismatch.selector);
        // Signed once instead of twice hashed.
        refusedVaa(vaaOfBody(0, body, signThree(keccak256(body))), SignatureInvalid.selector);
        body[70] ^= 0x01;
        refusedVaa(vaaOfBody(0, body, s), SignatureInvalid.selector);
        refusedVaa("", VaaMalformed.selector);
        refusedVaa(hex"010000000003", VaaMalformed.selector);
        refusedVaa(hex"020000000000", VaaMalformed.selector);
    }

    function test_onlyTheHubsAdapterIsHeard() external {
        refusedVaa(signed(bodyOf(HUB, toBytes32(stranger), envelope())), EmitterMismatch.selector);
        refusedVaa(signed(bodyOf(10002, toBytes32(address(hubAttesting)), envelope())), EmitterMismatch.selector);
        refusedVaa(signed(bodyOf(HUB, toBytes32(address(hubAttesting)), "no envelope")), EnvelopeMalformed.selector);
        bytes memory call = abi.encodeCall(attesting.receiveVaa, (signed(bodyOf(HUB, 0, envelope()))));
        refused(stranger, address(hubAttesting), call, EmitterMismatch.selector);
    }

    function signed(bytes memory body) private view returns (bytes memory) {
        return vaaOfBody(0, body, signThree(keccak256(bytes.concat(keccak256(body)))));
    }

    function test_aSignedVaaIsOneVote() external {
        attesting.receiveVaa(vaaOf(envelope(), indices(1, 2, 3)));
        vm.assertEq(gate.votesOf(keccak256(envelope())), 4, "the adapter's bit");
        // Other signers, the same adapter: no second vote.
        bytes memory call = abi.encodeCall(attesting.receiveVaa, (vaaOf(envelope(), indices(0, 1, 2))));
        refused(stranger, address(attesting), call, MessageAlreadyVoted.selector);
    }
}
