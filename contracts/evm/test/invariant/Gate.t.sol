// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {IMessageHandler} from "../../src/interface/IMessageHandler.sol";
import {Cheats} from "../support/Vm.sol";
import {World} from "../support/World.sol";

/// @notice Counts every effect.
contract Effects is IMessageHandler {
    mapping(bytes32 messageId => uint256) public effects;
    mapping(uint256 slot => uint256) public effectsOf;
    uint256 public total;

    function onAllVotes(bytes calldata) external pure {}

    function onConflict(uint64) external pure {}

    function onVeto(uint64) external pure {}

    function onMessage(bytes32 messageId, bytes calldata envelope, uint8) external {
        EnvelopeHeader memory h = EnvelopeCodec.decode(envelope);
        effects[messageId]++;
        effectsOf[(uint256(h.lane) << 64) | h.sequence]++;
        total++;
    }
}

/// @notice Voters that vote for true and forged messages of a few sequences in any order, and anyone who executes.
contract GateHandler is World {
    uint64 public constant SEQUENCES = 6;
    uint256 public constant VARIANTS = 3;
    Effects public effects = new Effects();
    mapping(uint256 message => uint256) public votes;
    mapping(uint256 message => bool) public executed;
    uint64[4] public lastSeen;
    bool public laneFell;

    constructor() {
        build();
        vm.startPrank(admin);
        gate.setHandler(1, address(effects));
        gate.setHandler(4, address(effects));
        vm.stopPrank();
    }

    function vote(uint256 voter, uint256 sequence, uint256 variant, bool urgent) external {
        voter %= 3;
        (uint256 message, bytes memory envelope) = messageOf(sequence, variant, urgent);
        vm.prank(voter == 0 ? voterA : voter == 1 ? voterB : address(attesting));
        (bool done,) = address(gate).call(abi.encodeCall(gate.vote, (envelope)));
        if (done) votes[message] |= 1 << voter;
    }

    function execute(uint256 sequence, uint256 variant, bool urgent) external {
        (uint256 message, bytes memory envelope) = messageOf(sequence, variant, urgent);
        (bool done,) = address(gate).call(abi.encodeCall(gate.execute, (envelope)));
        if (done) executed[message] = true;
        for (uint8 lane = 0; lane < 4; lane++) {
            if (gate.lastExecuted(lane) < lastSeen[lane]) laneFell = true;
            lastSeen[lane] = gate.lastExecuted(lane);
        }
    }

    function strangerVotes(uint256 sequence, uint256 variant) external {
        (, bytes memory envelope) = messageOf(sequence, variant, false);
        vm.prank(stranger);
        (bool done,) = address(gate).call(abi.encodeCall(gate.vote, (envelope)));
        vm.assertTrue(!done, "a stranger voted");
    }

    function messageOf(uint256 sequence, uint256 variant, bool urgent)
        public
        view
        returns (uint256 message, bytes memory envelope)
    {
        sequence = 1 + sequence % SEQUENCES;
        variant %= VARIANTS;
        EnvelopeHeader memory h = headerOf(urgent ? 4 : 1, uint64(sequence));
        h.lane = urgent ? 0 : 1;
        h.deadlineSeconds = START + 365 days;
        envelope = EnvelopeCodec.encode(h, abi.encode(variant));
        message = (urgent ? 1000 : 0) + sequence * VARIANTS + variant;
    }
}

contract GateInvariant is Cheats {
    GateHandler private handler;

    function setUp() external {
        handler = new GateHandler();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// After each call; one campaign, so that every state is checked by all of them.
    function invariant_allHold() external view {
        atMostOneEffect();
        lanesOnlyRise();
    }

    /// One effect per id and per (lane, sequence), and only with the attesters and a bridge.
    function atMostOneEffect() private view {
        Effects effects = handler.effects();
        for (uint256 lane = 0; lane < 2; lane++) {
            for (uint64 sequence = 0; sequence < handler.SEQUENCES(); sequence++) {
                for (uint256 variant = 0; variant < handler.VARIANTS(); variant++) {
                    (uint256 message, bytes memory envelope) = handler.messageOf(sequence, variant, lane == 0);
                    bool had = effects.effects(keccak256(envelope)) == 1;
                    vm.assertLe(effects.effects(keccak256(envelope)), 1, "one effect per id");
                    vm.assertTrue(had == handler.executed(message), "effect and execution are one");
                    uint256 votes = handler.votes(message);
                    if (had) vm.assertTrue(votes == 5 || votes == 6 || votes == 7, "attesters and a bridge");
                }
                vm.assertLe(effects.effectsOf((lane << 64) | (sequence + 1)), 1, "one effect per sequence");
            }
        }
    }

    function lanesOnlyRise() private view {
        vm.assertTrue(!handler.laneFell(), "a lane fell");
    }
}
