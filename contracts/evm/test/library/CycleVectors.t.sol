// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../../src/AttesterSet.sol";
import {VaaMalformed} from "../../src/error/Errors.sol";
import {CreditStop, Header, VaultRoot, VenueRoot} from "../../src/library/CycleDigest.sol";
import {Signature, Vaa} from "../../src/library/VaaCodec.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {Codecs, VectorFiles} from "../support/VectorFiles.sol";

/// @notice Cycle digests and VAAs against the golden vectors.
contract CycleVectorsTest is VectorFiles {
    function test_cycles() external {
        file("cycles.json");
        AttesterSet set = new AttesterSet(0, vm.parseJsonAddressArray(json, ".signers"));
        vm.assertEq(set.threshold(), vm.parseJsonUint(json, ".threshold"), "threshold");
        uint256 i = 0;
        for (; has(".cases", i); i++) {
            bytes32 digest = checkCycle(i);
            set.verify(digest, signaturesAt(at(".cases", i, "signatures")));
        }
        vm.assertGt(i, 2, "cycles read");
    }

    function test_creditStops() external {
        file("cycles.json");
        uint256 i = 0;
        for (; has(".creditStops", i); i++) {
            bytes32[] memory words = vm.parseJsonBytes32Array(json, at(".creditStops", i, "accounts"));
            CreditStop memory stop;
            (stop.chain, stop.cycle) =
                (uint16(number(".creditStops", i, "chain")), uint64(number(".creditStops", i, "cycle")));
            stop.accounts = new AccountId[](words.length);
            for (uint256 n = 0; n < words.length; n++) {
                stop.accounts[n] = AccountId.wrap(words[n]);
            }
            bytes32 digest = codecs.stopDigest(
                uint32(number(".creditStops", i, "house")),
                uint16(number(".creditStops", i, "hubChain")),
                hash32(".creditStops", i, "hub"),
                hash32(".creditStops", i, "venue"),
                stop
            );
            vm.assertEq(digest, hash32(".creditStops", i, "digest"), "digest");
        }
        vm.assertGt(i, 1, "credit stops read");
    }

    function test_vaas() external {
        file("vaas.json");
        AttesterSet set = new AttesterSet(0, vm.parseJsonAddressArray(json, ".signers"));
        uint256 i = 0;
        for (; has(".cases", i); i++) {
            (Vaa memory vaa, bytes memory signatures, bytes memory payload) = codecs.vaa(blob(".cases", i, "encoded"));
            vm.assertEq(vaa.signerSet, number(".cases", i, "signerSet"), "set");
            vm.assertEq(vaa.emitterChain, number(".cases", i, "emitterChain"), "emitter chain");
            vm.assertEq(vaa.emitter, hash32(".cases", i, "emitter"), "emitter");
            vm.assertEq(vaa.sequence, number(".cases", i, "sequence"), "sequence");
            vm.assertEq(vaa.digest, hash32(".cases", i, "digest"), "digest");
            vm.assertEq(payload, blob(".cases", i, "payload"), "payload");
            Signature[] memory wanted = signaturesAt(at(".cases", i, "signatures"));
            vm.assertEq(signatures.length, 66 * wanted.length, "as many");
            for (uint256 n = 0; n < wanted.length; n++) {
                bytes32 read = keccak256(abi.encode(codecs.signature(signatures, n)));
                vm.assertEq(read, keccak256(abi.encode(wanted[n])), "signature");
            }
            set.verify(vaa.digest, wanted);
            set.verifyPacked(vaa.digest, signatures);
        }
        vm.assertGt(i, 3, "VAAs read");
        for (i = 0; has(".malformed", i); i++) {
            refused(abi.encodeCall(Codecs.vaa, (blob(".malformed", i, "encoded"))), VaaMalformed.selector);
        }
        vm.assertGt(i, 3, "malformed VAAs read");
    }

    function checkCycle(uint256 i) private view returns (bytes32 digest) {
        Header memory header = Header(
            uint64(number(".cases", i, "cycle")),
            hash32(".cases", i, "previousDigest"),
            uint64(number(".cases", i, "journalPosition")),
            hash32(".cases", i, "journalDigest"),
            hash32(".cases", i, "stateRoot")
        );
        bytes32 vaultsHash;
        bytes32 venuesHash;
        (digest, vaultsHash, venuesHash) = codecs.cycle(
            uint32(number(".cases", i, "house")),
            uint16(number(".cases", i, "hubChain")),
            hash32(".cases", i, "hub"),
            header,
            vaultsAt(at(".cases", i, "vaults")),
            venuesAt(at(".cases", i, "venues"))
        );
        vm.assertEq(vaultsHash, hash32(".cases", i, "vaultRootsHash"), "vaults");
        vm.assertEq(venuesHash, hash32(".cases", i, "venueRootsHash"), "venues");
        vm.assertEq(digest, hash32(".cases", i, "digest"), "digest");
    }

    function vaultsAt(string memory list) private view returns (VaultRoot[] memory rows) {
        rows = new VaultRoot[](count(list));
        for (uint256 i = 0; i < rows.length; i++) {
            rows[i] = VaultRoot(
                uint16(number(list, i, "chain")),
                hash32(list, i, "vault"),
                hash32(list, i, "root"),
                hash32(list, i, "depositAccumulator"),
                uint64(number(list, i, "depositIndex")),
                hash32(list, i, "totalsRoot")
            );
        }
    }

    function venuesAt(string memory list) private view returns (VenueRoot[] memory rows) {
        rows = new VenueRoot[](count(list));
        for (uint256 i = 0; i < rows.length; i++) {
            rows[i] = VenueRoot(
                uint16(number(list, i, "chain")),
                hash32(list, i, "venue"),
                hash32(list, i, "creditRoot"),
                hash32(list, i, "bandRoot"),
                uint64(number(list, i, "expirySeconds"))
            );
        }
    }

    function signaturesAt(string memory list) private view returns (Signature[] memory rows) {
        rows = new Signature[](count(list));
        for (uint256 i = 0; i < rows.length; i++) {
            rows[i] = Signature(
                uint8(number(list, i, "index")),
                hash32(list, i, "r"),
                hash32(list, i, "s"),
                uint8(number(list, i, "recovery"))
            );
        }
    }
}
