// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {Book} from "../support/Book.sol";
import {Tree} from "../support/Tree.sol";

/// @notice A vault with four members whose clearing house falls silent: roots with leaves that sum to their totals or not,
/// voted for by all or two, tokens that vanish, deposits that no root sees; then the freeze, and everything that anyone may
/// try in any order.
contract ExitHandler is Book {
    uint256 public constant MEMBERS = 4;
    uint128 public constant BUDGET = 3_000_000;

    uint128[4] private balance;
    uint64 private cycle;
    uint64 private consumedIndex;
    uint128 private consumed;
    bool private allVoted;
    /// The asset's roots in effect, the newest last, and whether every adapter has voted for what is in them.
    bytes32[] private inEffect;
    mapping(uint256 place => bool) private byAllAt;
    mapping(uint64 index => uint128) private amounts;
    uint64 private deposits;

    mapping(uint256 member => uint256) public due;
    mapping(uint256 member => uint256) public paid;
    mapping(uint256 member => bool) public exited;
    mapping(uint256 day => uint256) public paidOn;
    uint256 public returned;
    uint256 public exits;
    uint256 public owedAtFreeze;
    uint256 public heldAtFreeze;
    bool public frozen;
    bool public thawed;
    bool public frozenEarly;
    bool public paidTwice;

    constructor() {
        build();
        vm.prank(admin);
        vault.setBudget(DOLLAR, 2, quanta(BUDGET));
        // Warmed up: one root is in effect.
        deposit(0, 5_000_000);
        deposit(1, 5_000_000);
        cycleWith(0, 0, true);
    }

    function desk() public view returns (IExitDesk) {
        return vault.exitDesk();
    }

    function votedByAll() external view returns (bool) {
        return allVoted;
    }

    function ownerOf(uint256 member) public pure returns (address) {
        return address(uint160(0xe0000 + member));
    }

    function memberOf(uint256 member) public pure returns (AccountId) {
        bytes32 padded = toBytes32(ownerOf(member));
        return
            AccountId.wrap(
                keccak256(abi.encodePacked(keccak256("isthmus/v1/account"), HOUSE, SECOND, padded, uint32(0)))
            );
    }

    // before the freeze

    function deposit(uint256 member, uint256 amount) public {
        member %= MEMBERS;
        amount = bound(amount, MINIMUM.toUint256(), 10_000_000);
        dollar.mint(address(this), amount);
        dollar.approve(address(vault), amount);
        (bool done, bytes memory data) =
            address(vault).call(abi.encodeCall(vault.deposit, (memberOf(member), DOLLAR, amount)));
        if (!done) return;
        if (frozen) thawed = true;
        note();
        deposits = abi.decode(data, (uint64));
        amounts[deposits] = uint128((member << 64) | amount);
    }

    /// A cycle in effect; `excess` is what the last leaf states beyond the totals.
    function cycleWith(uint256 upTo, uint256 excess, bool byAll) public {
        uint64 index = uint64(bound(upTo, consumedIndex, deposits));
        for (uint64 i = consumedIndex + 1; i <= index; i++) {
            balance[amounts[i] >> 64] += uint64(amounts[i]);
            consumed += uint64(amounts[i]);
        }
        consumedIndex = index;
        clear();
        uint256 sum = 0;
        for (uint256 i = 0; i < MEMBERS; i++) {
            bool forged = i == MEMBERS - 1 && excess % 4 == 0;
            uint256 states = balance[i] + (forged ? bound(excess, 1, 1e9) : 0);
            addEntry(memberOf(i), DOLLAR, toBytes32(ownerOf(i)), 0, states);
            sum += balance[i];
        }
        addTotals(DOLLAR, 0, sum, consumed);
        cycle++;
        bytes memory envelope = rootEnvelope(cycle, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), index);
        voted(envelope);
        if (byAll) vote(voterB, envelope);
        (bool done,) = address(gate).call(abi.encodeCall(gate.execute, (envelope)));
        if (done && frozen) thawed = true;
        if (!done) return;
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32 root = Tree.root(entryLeaves());
        (done,) = address(vault).call(abi.encodeCall(vault.activateAsset, (totals[0], new bytes32[](0), accumulatorAt(index))));
        if (done) takeEffect(root, byAll);
        allVoted = everyVote(root, byAll);
        if (!done) return;
        for (uint256 i = 0; i < MEMBERS; i++) {
            due[i] = entries[i].exit.toUint256();
        }
    }

    /// A root that comes again with the next cycle keeps its votes.
    function takeEffect(bytes32 root, bool byAll) private {
        uint256 place = inEffect.length;
        byAllAt[place] = byAll || (place > 0 && inEffect[place - 1] == root && byAllAt[place - 1]);
        inEffect.push(root);
    }

    /// Whether every adapter has voted for the root of the asset's totals: as one of its last four, or as the vault's newest,
    /// whatever became of the newest one's totals.
    function everyVote(bytes32 newest, bool byAll) private view returns (bool) {
        uint256 count = inEffect.length;
        if (count == 0) return false;
        bytes32 root = inEffect[count - 1];
        if (byAll && newest == root) return true;
        for (uint256 i = count; i > 0 && i + 4 > count; i--) {
            if (inEffect[i - 1] == root && byAllAt[i - 1]) return true;
        }
        return false;
    }

    /// Tokens that the vault loses without a payment.
    function vanish(uint256 amount) external {
        if (frozen) return;
        amount = bound(amount, 0, dollar.balanceOf(address(vault)) / 4);
        vm.prank(address(vault));
        dollar.transfer(stranger, amount);
    }

    function freeze(uint256 silence) external {
        if (frozen) return;
        vm.warp(block.timestamp + bound(silence, 0, 2 * EXIT_PERIOD));
        bool due_ = block.timestamp >= vault.effectiveRoot().effectiveAtSeconds + EXIT_PERIOD;
        (frozen,) = address(desk()).call(abi.encodeCall(IExitDesk.freeze, ()));
        if (frozen != due_) frozenEarly = true;
        if (!frozen) return;
        // Whatever totals the last root had are in effect, or are refused for good; and budgets are open again.
        vm.warp(block.timestamp + 2 days);
        owedAtFreeze = vault.owedQuanta(DOLLAR);
        heldAtFreeze = vault.heldQuanta(DOLLAR).toUint256();
        desk().settle(DOLLAR);
    }

    // after it

    function exit(uint256 member) external {
        member %= MEMBERS;
        Entry memory e = entries[member];
        bytes32[] memory proof = Tree.proof(entryLeaves(), member);
        bytes memory call = abi.encodeCall(IExitDesk.exit, (e.account, e.asset, e.recipient, e.entitled, e.exit, proof));
        (bool done, bytes memory data) = address(desk()).call(call);
        if (!done) return;
        uint256 amount = abi.decode(data, (uint256));
        if (exited[member] && amount != 0) paidTwice = true;
        exits++;
        paid[member] += amount;
        paidOn[block.timestamp / 1 days] += amount;
        // The budget may leave a part: then a second payment follows, until the share of the whole is paid.
        uint256 share = heldAtFreeze >= owedAtFreeze ? due[member] : due[member] * heldAtFreeze / owedAtFreeze;
        if (allVoted || paid[member] >= share) exited[member] = true;
    }

    function takeBack(uint256 index) external {
        uint64 i = uint64(bound(index, 0, deposits));
        uint256 amount = uint64(amounts[i]);
        AccountId account = memberOf(amounts[i] >> 64);
        bytes memory call = abi.encodeCall(IExitDesk.takeBack, (previousOf(i), account, DOLLAR, quanta(amount), address(this)));
        (bool done, bytes memory data) = address(desk()).call(call);
        if (done) returned += abi.decode(data, (uint256));
    }

    function tryToThaw(uint256 which, uint256 wait) external {
        vm.warp(block.timestamp + bound(wait, 1, 2 days));
        which %= 4;
        bool done;
        if (which == 0) {
            vm.prank(admin);
            (done,) = address(vault).call(abi.encodeCall(vault.unpause, ()));
        } else if (which == 1) {
            vm.prank(address(gate));
            vault.onVeto(0);
        } else if (which == 2) {
            (done,) = address(vault).call(claimCall(0));
        } else {
            (done,) = address(vault).call(abi.encodeCall(vault.activate, ()));
        }
        if (done && frozen) thawed = true;
    }

    function theVaultsTokens() external view returns (uint256) {
        return dollar.balanceOf(address(vault));
    }
}
