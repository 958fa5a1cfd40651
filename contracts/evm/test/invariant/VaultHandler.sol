// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TotalsLeaf} from "../../src/library/Leaves.sol";
import {EnvelopeCodec} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {LocalToken} from "../../src/local/LocalToken.sol";
import {Book} from "../support/Book.sol";
import {Tree} from "../support/Tree.sol";

/// @notice A small house, four members and two assets. It mostly keeps honest books; sometimes it lies, in every way
/// that a forged root could: leaves above the totals, totals above what is held, leaves that fall, a forged position.
contract VaultHandler is Book {
    uint256 public constant MEMBERS = 4;
    uint16[2] public assets = [DOLLAR, ETHER];

    struct Posted {
        uint64 cycle;
        uint64 depositIndex;
        Entry[] entries;
        TotalsLeaf[] totals;
        uint64[2] recordIndex;
    }

    Posted[] private posted;

    // What the house knows: margin balances and cumulative entitlements per member and asset.
    mapping(uint256 member => mapping(uint16 asset => uint128)) private balance;
    mapping(uint256 member => mapping(uint16 asset => uint128)) private entitled;
    uint64 private consumedIndex;
    mapping(uint16 asset => uint128) private consumed;
    mapping(uint16 asset => uint64) private lastRecord;
    uint64 private cycle;

    // What an onlooker saw.
    struct Seen {
        uint256 member;
        uint16 asset;
        uint128 amount;
    }

    mapping(uint64 index => Seen) private seenDeposits;
    mapping(uint16 asset => uint256) public depositedQuanta;
    mapping(uint16 asset => uint256) public paidQuanta;
    mapping(uint16 asset => uint256) public declaredQuanta;
    mapping(uint256 member => mapping(uint16 asset => uint128)) public highestClaimed;
    uint256 public roots;
    uint256 public claims;
    uint256 public activations;
    bool public claimedFell;
    bool public forgedRootAccepted;

    constructor() {
        build();
    }

    // actions

    function deposit(uint256 member, uint256 which, uint256 quanta) external {
        member %= MEMBERS;
        uint16 asset = assets[which % 2];
        quanta = bound(quanta, MINIMUM, 1e12);
        LocalToken token = tokenOf(asset);
        token.mint(address(this), quanta * unitOf(asset));
        token.approve(address(vault), quanta * unitOf(asset));
        uint64 index = vault.deposit(accountOf(member), asset, quanta * unitOf(asset));
        seenDeposits[index] = Seen(member, asset, uint128(quanta));
        depositedQuanta[asset] += quanta;
    }

    function donate(uint256 which, uint256 quanta) external {
        uint16 asset = assets[which % 2];
        tokenOf(asset).mint(address(vault), bound(quanta, 1, 1e12) * unitOf(asset));
    }

    function withdraw(uint256 member, uint256 which, uint256 quanta) public {
        member %= MEMBERS;
        uint16 asset = assets[which % 2];
        uint128 amount = uint128(bound(quanta, 0, balance[member][asset]));
        balance[member][asset] -= amount;
        entitled[member][asset] += amount;
    }

    /// Moves margin from one member to another, as trading does.
    function lose(uint256 from, uint256 to, uint256 which, uint256 quanta) external {
        uint16 asset = assets[which % 2];
        uint128 amount = uint128(bound(quanta, 0, balance[from % MEMBERS][asset]));
        balance[from % MEMBERS][asset] -= amount;
        balance[to % MEMBERS][asset] += amount;
    }

    /// A root of any kind; `lie` says which, half of them are honest.
    function post(uint256 upTo, uint256 lie, uint256 size) external {
        send(upTo, lie % 10, size);
    }

    /// A whole honest cycle: a withdrawal, a root, its delay, and the totals of both assets in effect.
    function settle(uint256 member, uint256 which, uint256 quanta, uint256 upTo) external {
        consume(vault.depositIndex());
        withdraw(member, which, quanta);
        send(upTo, 0, 0);
        wait_(2 * ROOT_DELAY - 1);
        wait_(2 * ROOT_DELAY - 1);
        activateAsset(0, 1);
        activateAsset(1, 1);
    }

    function send(uint256 upTo, uint256 lie, uint256 size) private {
        consume(uint64(bound(upTo, consumedIndex, vault.depositIndex())));
        write(lie, bound(size, 1, 1e12));
        cycle++;
        bytes memory envelope = rootMessage(lie == 4);
        vote(voterA, envelope);
        vote(voterB, envelope);
        (bool done,) = address(gate).call(abi.encodeCall(gate.execute, (envelope)));
        if (done && lie == 4) forgedRootAccepted = true;
        if (!done) return;
        roots++;
        Posted storage p = posted.push();
        (p.cycle, p.depositIndex) = (cycle, consumedIndex);
        for (uint256 i = 0; i < entries.length; i++) {
            p.entries.push(entries[i]);
        }
        for (uint256 i = 0; i < totals.length; i++) {
            p.totals.push(totals[i]);
            p.recordIndex[i] = lastRecord[totals[i].asset];
        }
    }

    function rootMessage(bool forged) private view returns (bytes memory) {
        bytes32 accumulator = forged ? keccak256("forged") : vault.depositRecord(consumedIndex).accumulator;
        SettlementRootPayload memory p =
            SettlementRootPayload(Tree.root(entryLeaves()), accumulator, consumedIndex, 0, Tree.root(totalsLeaves()));
        return EnvelopeCodec.encode(headerOf(1, cycle), PayloadCodec.encode(p));
    }

    function wait_(uint256 secs) public {
        vm.warp(block.timestamp + bound(secs, 1, 2 * ROOT_DELAY));
        (bool done,) = address(vault).call(abi.encodeCall(vault.activate, ()));
        if (done) activations++;
    }

    function activateAsset(uint256 which, uint256 seed) public {
        if (posted.length == 0) return;
        Posted storage p = pick(seed);
        which %= 2;
        clear();
        for (uint256 i = 0; i < 2; i++) {
            totals.push(p.totals[i]);
        }
        bytes memory call = abi.encodeCall(
            vault.activateAsset, (totals[which], Tree.proof(totalsLeaves(), which), p.recordIndex[which])
        );
        (bool done,) = address(vault).call(call);
        if (done) declaredQuanta[totals[which].asset] = totals[which].entitledQuanta;
    }

    /// Claims a member's leaf of any root that was ever posted.
    function claim(uint256 member, uint256 which, uint256 seed) external {
        if (posted.length == 0) return;
        Posted storage p = pick(seed);
        clear();
        for (uint256 i = 0; i < p.entries.length; i++) {
            entries.push(p.entries[i]);
        }
        uint256 place = (member % MEMBERS) * 2 + (which % 2);
        (bool done, bytes memory data) = address(vault).call(claimCall(place));
        if (!done) return;
        claims++;
        uint16 asset = entries[place].asset;
        paidQuanta[asset] += abi.decode(data, (uint128));
        uint128 now_ = vault.claimed(entries[place].account, asset);
        if (now_ < highestClaimed[member % MEMBERS][asset]) claimedFell = true;
        highestClaimed[member % MEMBERS][asset] = now_;
    }

    function pauseFor(uint256 secs) external {
        vm.prank(pauser);
        vault.pause();
        vm.warp(block.timestamp + bound(secs, 1, ROOT_DELAY));
        (bool done,) = address(vault).call(abi.encodeCall(vault.activate, ()));
        if (done) activations++;
        vm.prank(admin);
        vault.unpause();
    }

    // views for the invariants

    function theVault() external view returns (address) {
        return address(vault);
    }

    function tokenOf(uint16 asset) public view returns (LocalToken) {
        return asset == DOLLAR ? dollar : ether18;
    }

    function unitOf(uint16 asset) public pure returns (uint256) {
        return asset == DOLLAR ? 1 : 1e10;
    }

    function accountOf(uint256 member) public pure returns (bytes32) {
        return keccak256(abi.encode("member", member));
    }

    function walletOf(uint256 member) public pure returns (address) {
        return address(uint160(0xca0000 + member));
    }

    // the house

    function consume(uint64 upTo) private {
        while (consumedIndex < upTo) {
            consumedIndex++;
            Seen memory seen = seenDeposits[consumedIndex];
            balance[seen.member][seen.asset] += seen.amount;
            consumed[seen.asset] += seen.amount;
            lastRecord[seen.asset] = consumedIndex;
        }
    }

    function write(uint256 lie, uint256 size) private {
        clear();
        uint128[2] memory sumEntitled;
        uint128[2] memory sumExit;
        for (uint256 member = 0; member < MEMBERS; member++) {
            for (uint256 i = 0; i < 2; i++) {
                uint16 asset = assets[i];
                uint128 e = entitled[member][asset];
                sumEntitled[i] += e;
                sumExit[i] += balance[member][asset];
                if (lie == 1 || lie == 2) e += uint128(size);
                if (lie == 3) e /= 2;
                entries.push(Entry(accountOf(member), asset, toBytes32(walletOf(member)), e, balance[member][asset]));
            }
        }
        for (uint256 i = 0; i < 2; i++) {
            if (lie == 2) sumEntitled[i] += uint128(size * MEMBERS);
            if (lie == 5) sumEntitled[i] /= 2;
            totals.push(TotalsLeaf(assets[i], sumEntitled[i], sumExit[i], consumed[assets[i]]));
        }
    }

    /// The newest roots more often than old ones.
    function pick(uint256 seed) private view returns (Posted storage) {
        uint256 back = seed % 4 == 0 ? bound(seed, 0, posted.length - 1) : bound(seed, 0, posted.length < 3 ? 0 : 2);
        return posted[posted.length - 1 - back];
    }
}
