// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TotalsLeaf} from "../../src/library/Leaves.sol";
import {EnvelopeCodec} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {IRequestDesk} from "../../src/interface/IRequestDesk.sol";
import {LocalToken} from "../../src/local/LocalToken.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Book} from "../support/Book.sol";
import {Tree} from "../support/Tree.sol";

/// @notice A small clearing house, four members and two assets. Its books are mostly honest; some roots are forged, in every
/// way that a root can be: leaves above the totals, totals above what is held, leaves that fall, a forged accumulator.
contract VaultHandler is Book {
    uint256 public constant MEMBERS = 4;
    AssetId[2] public assets = [DOLLAR, ETHER];

    struct Posted {
        uint64 cycle;
        uint64 depositIndex;
        Entry[] entries;
        TotalsLeaf[] totals;
        uint64[2] recordIndex;
    }

    Posted[] private posted;

    // The state of the clearing house: margin balances and cumulative entitlements per member and asset.
    mapping(uint256 member => mapping(AssetId asset => uint128)) private balance;
    mapping(uint256 member => mapping(AssetId asset => uint128)) private entitled;
    uint64 private consumedIndex;
    mapping(AssetId asset => uint128) private consumed;
    mapping(AssetId asset => uint64) private lastRecord;
    uint64 private cycle;

    // The state as an outside observer derives it from calls.
    struct SeenDeposit {
        uint256 member;
        AssetId asset;
        uint128 amount;
    }

    mapping(uint64 index => SeenDeposit) private seenDeposits;
    mapping(AssetId asset => uint256) public depositedQuanta;
    mapping(AssetId asset => uint256) public paidQuanta;
    mapping(AssetId asset => uint256) public declaredQuanta;
    mapping(uint256 member => mapping(AssetId asset => uint256)) public highestClaimed;
    uint256 public roots;
    uint256 public claims;
    uint256 public activations;
    uint256 public takeBackRequests;
    uint256 public takeBacks;
    /// Payments of deposits, by their entry: the deposit's.
    mapping(uint64 index => uint64) private takenAt;
    mapping(uint64 depositIndex => bool) private taken;
    uint64 private newestPayment;
    bool public paidBackTwice;
    bool public consumedAndTakenBack;
    bool public claimedFell;
    bool public forgedRootAccepted;

    constructor() {
        build();
    }

    // actions

    function deposit(uint256 member, uint256 which, uint256 quanta_) external {
        member %= MEMBERS;
        AssetId asset = assets[which % 2];
        quanta_ = bound(quanta_, MINIMUM.toUint256(), 1e12);
        LocalToken token = tokenOf(asset);
        token.mint(address(this), quanta_ * unitOf(asset));
        token.approve(address(vault), quanta_ * unitOf(asset));
        uint64 index = vault.deposit(memberAccount(member), asset, quanta_ * unitOf(asset));
        note();
        seenDeposits[index] = SeenDeposit(member, asset, uint128(quanta_));
        depositedQuanta[asset] += quanta_;
    }

    function requestTakeBack(uint256 seed) public {
        uint64 index = uint64(bound(seed, 0, vault.depositIndex()));
        SeenDeposit memory seen = seenDeposits[index];
        AccountId account = memberAccount(seen.member);
        bytes memory call =
            abi.encodeCall(IRequestDesk.requestTakeBack, (previousOf(index), account, seen.asset, quanta(seen.amount)));
        (bool done,) = address(vault.requestDesk()).call(call);
        if (!done) return;
        takeBackRequests++;
        note();
    }

    function requestWithdrawal(uint256 member, uint256 amount) external {
        vault.requestDesk().requestWithdrawal(memberAccount(member % MEMBERS), DOLLAR, quanta(bound(amount, 100, 1e12)));
        note();
    }

    /// Pays a deposit back, immediately or as soon as it may be.
    function payTakeBack(uint256 seed, bool waits) public {
        IRequestDesk desk = vault.requestDesk();
        uint64 index = uint64(bound(seed, 0, vault.depositIndex()));
        uint64 from = desk.payableFromSeconds(index);
        if (waits && block.timestamp < from) vm.warp(from);
        SeenDeposit memory seen = seenDeposits[index];
        (bool done, bytes memory data) = address(desk)
            .call(
                abi.encodeCall(
                    IRequestDesk.payTakeBack,
                    (previousOf(index), memberAccount(seen.member), seen.asset, quanta(seen.amount), address(this))
                )
            );
        if (!done) return;
        note();
        takeBacks++;
        if (taken[index]) paidBackTwice = true;
        taken[index] = true;
        for (uint256 i = 0; i < posted.length; i++) {
            if (posted[i].depositIndex >= index) consumedAndTakenBack = true;
        }
        newestPayment = abi.decode(data, (uint64));
        takenAt[newestPayment] = index;
        depositedQuanta[seen.asset] -= seen.amount;
    }

    function donate(uint256 which, uint256 quanta_) external {
        AssetId asset = assets[which % 2];
        tokenOf(asset).mint(address(vault), bound(quanta_, 1, 1e12) * unitOf(asset));
    }

    function withdraw(uint256 member, uint256 which, uint256 quanta_) public {
        member %= MEMBERS;
        AssetId asset = assets[which % 2];
        uint128 amount = uint128(bound(quanta_, 0, balance[member][asset]));
        balance[member][asset] -= amount;
        entitled[member][asset] += amount;
    }

    /// Moves margin from one member to another, as trading does.
    function lose(uint256 from, uint256 to, uint256 which, uint256 quanta_) external {
        AssetId asset = assets[which % 2];
        uint128 amount = uint128(bound(quanta_, 0, balance[from % MEMBERS][asset]));
        balance[from % MEMBERS][asset] -= amount;
        balance[to % MEMBERS][asset] += amount;
    }

    /// A root of any kind; `forgery` selects which, half of them are honest.
    function post(uint256 upTo, uint256 forgery, uint256 size) external {
        send(upTo, forgery % 10, size);
    }

    /// A whole honest cycle: a withdrawal, a root, its delay, and the totals of both assets in effect.
    function settle(uint256 member, uint256 which, uint256 quanta_, uint256 upTo) external {
        consume(vault.depositIndex());
        withdraw(member, which, quanta_);
        send(upTo, 0, 0);
        wait_(2 * ROOT_DELAY - 1);
        wait_(2 * ROOT_DELAY - 1);
        activateAsset(0, 1);
        activateAsset(1, 1);
    }

    function send(uint256 upTo, uint256 forgery, uint256 size) private {
        consume(uint64(bound(upTo, consumedIndex, vault.depositIndex())));
        write(forgery, bound(size, 1, 1e12));
        cycle++;
        bytes memory envelope = rootMessage(forgery == 4);
        vote(voterA, envelope);
        vote(address(attesting), envelope);
        (bool done,) = address(gate).call(abi.encodeCall(gate.execute, (envelope)));
        if (done && forgery == 4) forgedRootAccepted = true;
        if (!done) return;
        roots++;
        if (consumedIndex < newestPayment) consumedAndTakenBack = true;
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
        bytes32 accumulator = forged ? keccak256("forged") : accumulatorAt(consumedIndex);
        SettlementRootPayload memory p = SettlementRootPayload(
            toBytes32(address(vault)),
            Tree.root(entryLeaves()),
            accumulator,
            consumedIndex,
            0,
            Tree.root(totalsLeaves())
        );
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
            vault.activateAsset,
            (totals[which], Tree.proof(totalsLeaves(), which), accumulatorAt(p.recordIndex[which]))
        );
        (bool done,) = address(vault).call(call);
        if (done) declaredQuanta[totals[which].asset] = totals[which].entitledQuanta.toUint256();
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
        AssetId asset = entries[place].asset;
        paidQuanta[asset] += abi.decode(data, (uint128));
        uint256 claimedNow = vault.claimed(entries[place].account, asset).toUint256();
        if (claimedNow < highestClaimed[member % MEMBERS][asset]) claimedFell = true;
        highestClaimed[member % MEMBERS][asset] = claimedNow;
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

    function tokenOf(AssetId asset) public view returns (LocalToken) {
        return asset == DOLLAR ? dollar : ether18;
    }

    function unitOf(AssetId asset) public pure returns (uint256) {
        return asset == DOLLAR ? 1 : 1e10;
    }

    function memberAccount(uint256 member) public pure returns (AccountId) {
        return accountOf("member", member);
    }

    function walletOf(uint256 member) public pure returns (address) {
        return address(uint160(0xca0000 + member));
    }

    // the clearing house

    function consume(uint64 upTo) private {
        while (consumedIndex < upTo) {
            consumedIndex++;
            uint64 depositIndex = takenAt[consumedIndex];
            if (depositIndex != 0) {
                deduct(seenDeposits[depositIndex]);
                continue;
            }
            SeenDeposit memory seen = seenDeposits[consumedIndex];
            balance[seen.member][seen.asset] += seen.amount;
            consumed[seen.asset] += seen.amount;
            lastRecord[seen.asset] = consumedIndex;
        }
    }

    /// A deposit that was paid back: the member bears it, then everybody else.
    function deduct(SeenDeposit memory seen) private {
        consumed[seen.asset] -= seen.amount;
        lastRecord[seen.asset] = consumedIndex;
        uint128 left = seen.amount;
        for (uint256 i = 0; i < MEMBERS; i++) {
            uint128 has = balance[(seen.member + i) % MEMBERS][seen.asset];
            uint128 part = has < left ? has : left;
            balance[(seen.member + i) % MEMBERS][seen.asset] = has - part;
            left -= part;
        }
    }

    function write(uint256 forgery, uint256 size) private {
        clear();
        uint128[2] memory sumEntitled;
        uint128[2] memory sumExit;
        for (uint256 member = 0; member < MEMBERS; member++) {
            for (uint256 i = 0; i < 2; i++) {
                AssetId asset = assets[i];
                uint128 e = entitled[member][asset];
                sumEntitled[i] += e;
                sumExit[i] += balance[member][asset];
                if (forgery == 1 || forgery == 2) e += uint128(size);
                if (forgery == 3) e /= 2;
                addEntry(memberAccount(member), asset, toBytes32(walletOf(member)), e, balance[member][asset]);
            }
        }
        for (uint256 i = 0; i < 2; i++) {
            if (forgery == 2) sumEntitled[i] += uint128(size * MEMBERS);
            if (forgery == 5) sumEntitled[i] /= 2;
            addTotals(assets[i], sumEntitled[i], sumExit[i], consumed[assets[i]]);
        }
    }

    /// The newest roots more often than old ones.
    function pick(uint256 seed) private view returns (Posted storage) {
        uint256 back = seed % 4 == 0 ? bound(seed, 0, posted.length - 1) : bound(seed, 0, posted.length < 3 ? 0 : 2);
        return posted[posted.length - 1 - back];
    }
}
