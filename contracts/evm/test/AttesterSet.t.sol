// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../src/AttesterSet.sol";
import {ConfigInvalid, QuorumMissing, SignatureInvalid, SignatureOrder} from "../src/error/Errors.sol";
import {Signature} from "../src/library/VaaCodec.sol";
import {World} from "./support/World.sol";

/// @notice Four signers, three of whom must sign.
contract AttesterSetTest is World {
    /// Order of secp256k1.
    uint256 private constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function setUp() external {
        build();
    }

    function refusedSet(bytes32 digest, Signature[] memory signatures, bytes4 selector) private {
        refused(stranger, address(attesters), abi.encodeCall(attesters.verify, (digest, signatures)), selector);
        bytes memory call = abi.encodeCall(attesters.verifyPacked, (digest, packed(signatures)));
        refused(stranger, address(attesters), call, selector);
    }

    /// As they stand in a VAA.
    function packed(Signature[] memory signatures) private pure returns (bytes memory out) {
        for (uint256 i = 0; i < signatures.length; i++) {
            Signature memory one = signatures[i];
            out = abi.encodePacked(out, one.index, one.r, one.s, one.v);
        }
    }

    function refusedConstruction(address[] memory signers) private {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "signers"));
        new AttesterSet(0, signers);
    }

    /// The signers whose bits are set, in order.
    function chosen(uint8 bits) private pure returns (uint8[] memory signers) {
        uint256 count = 0;
        for (uint8 i = 0; i < 4; i++) {
            count += (bits >> i) & 1;
        }
        signers = new uint8[](count);
        for (uint8 i = 4; i > 0; i--) {
            if ((bits >> (i - 1)) & 1 == 1) signers[--count] = i - 1;
        }
    }

    /* CONSTRUCTION */

    function test_constructionRefusesNoSigners() external {
        refusedConstruction(new address[](0));
    }

    function testFuzz_constructionRefusesTooManySigners(uint256 size) external {
        refusedConstruction(many(edged(size, 65, 90)));
    }

    function testFuzz_constructionRefusesAZeroSigner(uint256 size, uint256 place) external {
        address[] memory signers = many(edged(size, 1, 64));
        signers[place % signers.length] = address(0);
        refusedConstruction(signers);
    }

    function testFuzz_constructionRefusesTheSameSignerTwice(uint256 size, uint256 place, uint256 other) external {
        address[] memory signers = many(edged(size, 2, 64));
        place %= signers.length;
        other %= signers.length;
        vm.assume(place != other);
        signers[place] = signers[other];
        refusedConstruction(signers);
    }

    /* VERIFICATION */

    function testFuzz_verifyRefusesFewerThanTheThreshold(bytes32 digest, uint8 bits) external {
        uint8[] memory signers = chosen(bits);
        vm.assume(signers.length < 3);
        refusedSet(digest, sign(digest, signers), QuorumMissing.selector);
    }

    function testFuzz_verifyRefusesEveryOtherOrder(bytes32 digest, uint8 first, uint8 second, uint8 third) external {
        (first, second, third) = (first % 4, second % 4, third % 4);
        vm.assume(first >= second || second >= third);
        refusedSet(digest, sign(digest, indices(first, second, third)), SignatureOrder.selector);
    }

    function testFuzz_verifyRefusesAnIndexOutsideTheSet(bytes32 digest, uint8 index) external {
        Signature[] memory signatures = signThree(digest);
        signatures[2].index = uint8(edged(index, 4, 255));
        refusedSet(digest, signatures, SignatureOrder.selector);
    }

    function testFuzz_signerAtRefusesAnIndexOutsideTheSet(uint8 index) external {
        index = uint8(edged(index, 4, 255));
        vm.expectRevert(abi.encodeWithSelector(SignatureOrder.selector, index));
        attesters.signerAt(index);
    }

    function testFuzz_verifyRefusesAnotherKey(bytes32 digest, uint256 key, uint256 which) external {
        key = edged(key, 1, N - 1);
        which %= 3;
        Signature[] memory signatures = signThree(digest);
        vm.assume(vm.addr(key) != attesters.signerAt(signatures[which].index));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        signatures[which] = Signature(signatures[which].index, r, s, v - 27);
        refusedSet(digest, signatures, SignatureInvalid.selector);
    }

    function testFuzz_verifyRefusesAnotherDigest(bytes32 signed, bytes32 asked) external {
        vm.assume(signed != asked);
        refusedSet(asked, signThree(signed), SignatureInvalid.selector);
    }

    function testFuzz_verifyRefusesAnotherRecoveryId(bytes32 digest, uint256 which, uint8 recovery) external {
        Signature[] memory signatures = signThree(digest);
        which %= 3;
        vm.assume(recovery != signatures[which].v);
        signatures[which].v = recovery;
        refusedSet(digest, signatures, SignatureInvalid.selector);
    }

    function testFuzz_verifyRefusesAnImpossibleR(bytes32 digest, uint256 which, uint256 r) external {
        Signature[] memory signatures = signThree(digest);
        signatures[which % 3].r = bytes32(r % 2 == 0 ? 0 : edged(r, N, type(uint256).max));
        refusedSet(digest, signatures, SignatureInvalid.selector);
    }

    /// A right signature has a second form, with a high s: only one of the two counts.
    function testFuzz_verifyRefusesAHighS(bytes32 digest, uint256 which) external {
        Signature[] memory signatures = signThree(digest);
        which %= 3;
        signatures[which].s = bytes32(N - uint256(signatures[which].s));
        signatures[which].v ^= 1;
        refusedSet(digest, signatures, SignatureInvalid.selector);
    }

    /// No changed bit of a signature or of the digest passes.
    function testFuzz_changedBits(bytes32 digest, uint8 which, uint8 bit, uint8 part) external {
        Signature[] memory signatures = signThree(digest);
        which %= 3;
        if (part % 3 == 0) signatures[which].r ^= bytes32(1 << bit);
        else if (part % 3 == 1) signatures[which].s ^= bytes32(1 << bit);
        else digest ^= bytes32(1 << bit);
        refusedSet(digest, signatures, SignatureInvalid.selector);
    }

    /// One wrong signature fails the whole set, even where the others would be enough.
    function testFuzz_verifyRefusesOneWrongOfFour(bytes32 digest, uint256 which, uint8 bit) external {
        Signature[] memory signatures = sign(digest, chosen(15));
        signatures[which % 4].s ^= bytes32(1 << bit);
        refusedSet(digest, signatures, SignatureInvalid.selector);
    }

    /* SUCCESS */

    /// The threshold is the smallest number above two thirds, for every size.
    function testFuzz_threshold(uint256 size) external {
        size = edged(size, 1, 64);
        uint256 needed = new AttesterSet(0, many(size)).threshold();
        vm.assertTrue(3 * needed > 2 * size && 3 * (needed - 1) <= 2 * size, "smallest above two thirds");
    }

    function testFuzz_aSetReturnsItsSigners(uint32 number, uint256 size, uint256 index) external {
        address[] memory signers = many(edged(size, 1, 64));
        AttesterSet set = new AttesterSet(number, signers);
        vm.assertEq(keccak256(abi.encode(set.signers())), keccak256(abi.encode(signers)), "signers");
        index %= signers.length;
        vm.assertEq(set.signerAt(uint8(index)), signers[index], "signer");
        vm.assertTrue(set.size() == signers.length && set.setIndex() == number, "size and number");
    }

    function testFuzz_verifyTakesEveryQuorum(bytes32 digest, uint8 bits) external view {
        uint8[] memory signers = chosen(bits);
        vm.assume(signers.length >= 3);
        Signature[] memory signatures = sign(digest, signers);
        attesters.verify(digest, signatures);
        attesters.verifyPacked(digest, packed(signatures));
    }

    /// A signature that is cut off counts as none.
    function testFuzz_verifyRefusesWhatIsCutOff(bytes32 digest, uint256 bytes_) external {
        bytes memory all = packed(signThree(digest));
        bytes memory some = new bytes(bound(bytes_, 0, all.length - 1));
        for (uint256 i = 0; i < some.length; i++) {
            some[i] = all[i];
        }
        bytes memory call = abi.encodeCall(attesters.verifyPacked, (digest, some));
        refused(stranger, address(attesters), call, QuorumMissing.selector);
    }
}
