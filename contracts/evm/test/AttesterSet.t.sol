// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../src/AttesterSet.sol";
import {ConfigInvalid, QuorumMissing, SignatureInvalid, SignatureOrder} from "../src/error/Errors.sol";
import {Signature} from "../src/library/VaaCodec.sol";
import {World} from "./support/World.sol";

contract AttesterSetTest is World {
    bytes32 private constant DIGEST = keccak256("digest");
    /// Order of secp256k1.
    uint256 private constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function setUp() external {
        build();
    }

    function refusedSet(Signature[] memory s, bytes4 selector) private {
        refused(stranger, address(attesters), abi.encodeCall(attesters.verify, (DIGEST, s)), selector);
    }

    function test_setsAreChecked() external {
        address[] memory none = new address[](0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "signers"));
        new AttesterSet(0, none);
        address[] memory many = new address[](65);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "signers"));
        new AttesterSet(0, many);
        address[] memory zero = list(voterA, address(0));
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "signers"));
        new AttesterSet(0, zero);
        address[] memory twice = list(voterA, voterB, voterA);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "signers"));
        new AttesterSet(0, twice);
    }

    function test_signaturesAreChecked() external {
        refusedSet(new Signature[](0), QuorumMissing.selector);
        refusedSet(sign(DIGEST, indices(0, 1)), QuorumMissing.selector);
        refusedSet(sign(DIGEST, indices(0, 0, 1)), SignatureOrder.selector);
        refusedSet(sign(DIGEST, indices(1, 0, 2)), SignatureOrder.selector);
        Signature[] memory s = signThree(DIGEST);
        s[2].index = 4;
        refusedSet(s, SignatureOrder.selector);
        s[2].index = 2;
        refusedSet(s, SignatureInvalid.selector);
        refusedSet(signThree(keccak256("another")), SignatureInvalid.selector);
        s = signThree(DIGEST);
        s[1].v = 27;
        refusedSet(s, SignatureInvalid.selector);
        s = signThree(DIGEST);
        s[1].v ^= 1;
        refusedSet(s, SignatureInvalid.selector);
        s = signThree(DIGEST);
        s[0].r = 0;
        refusedSet(s, SignatureInvalid.selector);
        // The other form of a right signature: high s.
        s = signThree(DIGEST);
        s[0].s = bytes32(N - uint256(s[0].s));
        s[0].v ^= 1;
        refusedSet(s, SignatureInvalid.selector);
        // A fourth, wrong one spoils three right ones.
        uint8[] memory four = new uint8[](4);
        (four[1], four[2], four[3]) = (1, 2, 3);
        s = sign(DIGEST, four);
        s[3].s = bytes32(uint256(s[3].s) ^ 1);
        refusedSet(s, SignatureInvalid.selector);
        vm.expectRevert(abi.encodeWithSelector(SignatureOrder.selector, 4));
        attesters.signerAt(4);
    }

    function test_enoughRightSignaturesPass() external view {
        attesters.verify(DIGEST, signThree(DIGEST));
        attesters.verify(DIGEST, sign(DIGEST, indices(1, 2, 3)));
        vm.assertEq(attesters.threshold(), 3, "threshold of four");
        vm.assertEq(attesters.size(), 4, "size");
        vm.assertEq(attesters.signerAt(2), vm.addr(keys[2]), "signer");
        vm.assertEq(attesters.signers().length, 4, "signers");
    }

    /// More than two thirds, for every size.
    function testFuzz_threshold(uint8 size) external {
        size = uint8(bound(size, 1, 64));
        address[] memory members = new address[](size);
        for (uint160 i = 0; i < size; i++) {
            members[i] = address(i + 1);
        }
        uint256 needed = new AttesterSet(0, members).threshold();
        vm.assertTrue(
            3 * needed > 2 * uint256(size) && 3 * (needed - 1) <= 2 * uint256(size), "smallest above two thirds"
        );
    }

    /// No changed bit of a signature or of the digest passes.
    function testFuzz_changedBits(uint8 which, uint8 bit, uint8 part) external {
        Signature[] memory s = signThree(DIGEST);
        uint256 i = which % 3;
        bytes32 digest = DIGEST;
        if (part % 3 == 0) s[i].r ^= bytes32(1 << bit);
        else if (part % 3 == 1) s[i].s ^= bytes32(1 << bit);
        else digest ^= bytes32(1 << bit);
        vm.prank(stranger);
        (bool done,) = address(attesters).call(abi.encodeCall(attesters.verify, (digest, s)));
        vm.assertTrue(!done, "refused");
    }
}
