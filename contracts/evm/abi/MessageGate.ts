// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of MessageGate. */
export const messageGateAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "house_",
        "type": "uint32"
      },
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "hubChain_",
        "type": "uint16"
      },
      {
        "name": "admin_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acceptOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "admin",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "adminDelaySeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "canceller",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "chain",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "closeSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "conflictDesk",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "conflictOf",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "doubtful",
        "type": "bool"
      },
      {
        "name": "halted",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "conflicted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "dispatch",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "kind",
        "type": "uint8"
      },
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "deadlineSeconds",
        "type": "uint64"
      },
      {
        "name": "payload",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "dueAtSeconds",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "execute",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "executed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "haltLane",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "handlerOf",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "highestSequence",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "house",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hub",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hubChain",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lastDispatched",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lastExecuted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "liftConflict",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "liftVeto",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "lockAdmin",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "maxTransportFeeWei",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      },
      {
        "name": "adapters",
        "type": "address[]"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "attesterMask",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "owner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pendingOwner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "perform",
    "inputs": [
      {
        "name": "call",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "quote",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "payloadBytes",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "nativeFee",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "resend",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "retireSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      },
      {
        "name": "lastSequence",
        "type": "uint64"
      },
      {
        "name": "untilSeconds",
        "type": "uint40"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeAdapter",
    "inputs": [
      {
        "name": "adapter",
        "type": "address"
      },
      {
        "name": "sessions_",
        "type": "uint32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revoked",
    "inputs": [
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "routeOf",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "sendAdapters",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "schedule",
    "inputs": [
      {
        "name": "call",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "session",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "sessionOf",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "open",
        "type": "bool"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "attesterMask",
        "type": "uint256"
      },
      {
        "name": "adapters",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setCanceller",
    "inputs": [
      {
        "name": "canceller_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setHandler",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      },
      {
        "name": "handler",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setHub",
    "inputs": [
      {
        "name": "hub_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setMaxTransportFee",
    "inputs": [
      {
        "name": "feeWei",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRoute",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "sendAdapters",
        "type": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setWatchtowers",
    "inputs": [
      {
        "name": "towers",
        "type": "address[]"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "vetoSeconds_",
        "type": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settleConflict",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "startLane",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "startTimelock",
    "inputs": [
      {
        "name": "delaySeconds",
        "type": "uint64"
      },
      {
        "name": "canceller_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferOwnership",
    "inputs": [
      {
        "name": "newOwner",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transportFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "veto",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "vetoSeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "vetoThreshold",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "vetoedUntilSeconds",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "vote",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "votesFor",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "votes",
        "type": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "votesOf",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "votes",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "watchtowersOf",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "AdapterRevoked",
    "inputs": [
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "sessions",
        "type": "uint32[]",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallCancelled",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallPerformed",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallScheduled",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "call",
        "type": "bytes",
        "indexed": false
      },
      {
        "name": "dueAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CancellerSet",
    "inputs": [
      {
        "name": "canceller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ConflictEnded",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ExecutionFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "reason",
        "type": "bytes4",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HandlerSet",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "handler",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HubSet",
    "inputs": [
      {
        "name": "hub",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneHalt",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneResumed",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneStarted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneVeto",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "untilSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MaxTransportFeeSet",
    "inputs": [
      {
        "name": "feeWei",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageConflict",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageDispatched",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "destination",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "envelope",
        "type": "bytes",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "kind",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageResent",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageVoted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "votes",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferStarted",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferred",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RouteSet",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "sendAdapters",
        "type": "address[]",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionClosed",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionOpened",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "adapters",
        "type": "address[]",
        "indexed": false
      },
      {
        "name": "threshold",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "attesterMask",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionRetired",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "lastSequence",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "untilSeconds",
        "type": "uint40",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TimelockStarted",
    "inputs": [
      {
        "name": "delaySeconds",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "canceller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransportFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "reason",
        "type": "bytes4",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VetoLifted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VetoVoted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "watchtower",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "WatchtowersSet",
    "inputs": [
      {
        "name": "watchtowers",
        "type": "address[]",
        "indexed": false
      },
      {
        "name": "threshold",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "vetoSeconds",
        "type": "uint32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AdapterUnknown",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyInitialized",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CallNotDue",
    "inputs": [
      {
        "name": "dueAtSeconds",
        "type": "uint64"
      },
      {
        "name": "nowSeconds",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ConfigInvalid",
    "inputs": [
      {
        "name": "key",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "DeadlinePassed",
    "inputs": [
      {
        "name": "deadlineSeconds",
        "type": "uint64"
      },
      {
        "name": "nowSeconds",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DestinationMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint16"
      },
      {
        "name": "wanted",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "EnvelopeMalformed",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      },
      {
        "name": "lane",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EnvelopeTooLarge",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FeeTooLow",
    "inputs": [
      {
        "name": "sent",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasTooLow",
    "inputs": [
      {
        "name": "left",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "HouseMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint32"
      },
      {
        "name": "wanted",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InputInvalid",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KindUnknown",
    "inputs": [
      {
        "name": "kind",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LaneHalted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "LaneVetoed",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "untilSeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageAlreadyExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageAlreadyVoted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableInvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SequenceStale",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "last",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SequenceTooFar",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "limit",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionUnknown",
    "inputs": [
      {
        "name": "session",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SourceMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint16"
      },
      {
        "name": "wanted",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "TransportNotFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TransportsMissing",
    "inputs": [
      {
        "name": "sent",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Unauthorized",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "VersionUnknown",
    "inputs": [
      {
        "name": "version",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VotesMissing",
    "inputs": [
      {
        "name": "votes",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  }
] as const;

/** The creation code of MessageGate, without constructor arguments. */
export const messageGateBytecode = "0x610100604081905260048054600160201b600160a01b0319166b016345785d8a000000000000179055610031906101a9565b604051809103905ff08015801561004a573d5f5f3e3d5ffd5b506001600160a01b031660e052348015610062575f5ffd5b506040516170b83803806170b8833981016040819052610081916101cc565b83838383806001600160a01b0381166100b357604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100bc8161013e565b505063ffffffff90921660805261ffff90811660a0521660c0525f5b600360ff8216116101345760ff81165f908152600b60205260409020805464ffffffffff4216600160801b02600160401b600160a81b0319909116176903e800000000000000001790558061012c81610235565b9150506100d8565b505050505061025f565b600180546001600160a01b03191690556101578161015a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b61133080615d8883390190565b805161ffff811681146101c7575f5ffd5b919050565b5f5f5f5f608085870312156101df575f5ffd5b845163ffffffff811681146101f2575f5ffd5b9350610200602086016101b6565b925061020e604086016101b6565b60608601519092506001600160a01b038116811461022a575f5ffd5b939692955090935050565b5f60ff821660ff810361025657634e487b7160e01b5f52601160045260245ffd5b60010192915050565b60805160a05160c05160e051615a636103255f395f818161076b01528181611a1301526125d101525f818161084e01528181610d560152818161141e0152818161153801528181614879015281816148ab015261491401525f81816109b201528181610d7b0152818161122001528181611329015281816114430152818161155d01528181611cd8015281816121f9015281816148d001528181614950015261499701525f8181610c32015281816111f4015281816147f0015261483d0152615a635ff3fe60806040526004361061037c575f3560e01c806397068e80116101d3578063cf502917116100fd578063f21181361161009d578063fa01dc061161006d578063fa01dc0614610bae578063fa579fc614610bdc578063fa7645ef14610c02578063ff9b3acf14610c21575f5ffd5b8063f211813614610b31578063f2fde38b14610b70578063f57b47f114610b8f578063f851a4401461078d575f5ffd5b8063df917785116100d8578063df91778514610ab7578063e30c397814610ad6578063e7042c2514610af3578063e9dc061414610b12575f5ffd5b8063cf50291714610a66578063db26e34d14610a79578063de09beed14610a98575f5ffd5b8063b32e8c4011610173578063c763e5a111610143578063c763e5a1146109a1578063c9f6d202146109d4578063ccfa1b2a14610a13578063ce33023914610a47575f5ffd5b8063b32e8c4014610926578063bb6ae2cb14610942578063c4d252f514610961578063c50c592914610980575f5ffd5b8063a2e5c06e116101ae578063a2e5c06e14610883578063a5ce5ed7146108a2578063a9fcfb33146108d3578063ae978ff414610907575f5ffd5b806397068e80146107e75780639a352118146108065780639dd0cc161461083d575f5ffd5b8063570aa6a9116102b4578063715018a6116102545780638972a835116102245780638972a8351461075a5780638da5cb5b1461078d578063911ee266146107a9578063944d13bc146107c8575f5ffd5b8063715018a61461048557806379ba5097146106eb5780637a43c731146106ff578063800fe2141461073b575f5ffd5b806361c5e1941161028f57806361c5e194146106555780636c85cc5c146106745780636d472c82146106ad5780636e39274c146106cc575f5ffd5b8063570aa6a9146105e45780635e3568b814610603578063614f427f14610634575f5ffd5b80631df7da291161031f57806332f7ab13116102fa57806332f7ab1314610546578063365a86fc146105775780633754629e14610596578063545d3041146105b5575f5ffd5b80631df7da29146104d95780633135f2071461050857806331962cdc14610527575f5ffd5b806314c5d2981161035a57806314c5d2981461042957806316fd265d1461048557806317a77df2146104995780631b1a42a3146104ba575f5ffd5b806305291c771461038057806309c5eabe146103d157806313d2f52f146103f2575b5f5ffd5b34801561038b575f5ffd5b506103b461039a366004614fd9565b60066020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156103dc575f5ffd5b506103f06103eb366004615036565b610c54565b005b3480156103fd575f5ffd5b5061041161040c366004614fd9565b610f77565b6040516001600160401b0390911681526020016103c8565b348015610434575f5ffd5b5061046e610443366004614fd9565b60ff9081165f908152600b6020526040902054600160d01b8104821692600160d81b90910490911690565b6040805192151583529015156020830152016103c8565b348015610490575f5ffd5b506103f0611009565b6104ac6104a736600461509b565b61101c565b6040519081526020016103c8565b3480156104c5575f5ffd5b506103f06104d4366004614fd9565b611395565b3480156104e4575f5ffd5b506104f86104f336600461513b565b6113c5565b60405190151581526020016103c8565b348015610513575f5ffd5b506002546103b4906001600160a01b031681565b348015610532575f5ffd5b506103f0610541366004615182565b611403565b348015610551575f5ffd5b50610565610560366004615036565b6114f2565b60405160ff90911681526020016103c8565b348015610582575f5ffd5b506005546103b4906001600160a01b031681565b3480156105a1575f5ffd5b506103f06105b03660046151db565b6115c8565b3480156105c0575f5ffd5b506105d46105cf36600461523c565b61181a565b6040516103c89493929190615298565b3480156105ef575f5ffd5b506103f06105fe3660046152c1565b611920565b34801561060e575f5ffd5b5060045461061f9063ffffffff1681565b60405163ffffffff90911681526020016103c8565b34801561063f575f5ffd5b50600c5461056590640100000000900460ff1681565b348015610660575f5ffd5b506103f061066f366004614fd9565b611a08565b34801561067f575f5ffd5b506104f861068e3660046152e9565b601560209081525f928352604080842090915290825290205460ff1681565b3480156106b8575f5ffd5b506103f06106c736600461530a565b611a5c565b3480156106d7575f5ffd5b506103f06106e6366004615330565b611ac9565b3480156106f6575f5ffd5b506103f0611bf5565b34801561070a575f5ffd5b50610411610719366004614fd9565b60ff165f908152600b6020526040902054600160a81b900464ffffffffff1690565b348015610746575f5ffd5b506103f0610755366004614fd9565b611c6e565b348015610765575f5ffd5b506103b47f000000000000000000000000000000000000000000000000000000000000000081565b348015610798575f5ffd5b505f546001600160a01b03166103b4565b3480156107b4575f5ffd5b506104ac6107c336600461534a565b611cbf565b3480156107d3575f5ffd5b506103f06107e2366004615372565b611d7a565b3480156107f2575f5ffd5b506103f061080136600461513b565b61206d565b348015610811575f5ffd5b50610411610820366004614fd9565b60ff165f908152600b60205260409020546001600160401b031690565b348015610848575f5ffd5b506108707f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016103c8565b34801561088e575f5ffd5b506103f061089d366004615182565b6121de565b3480156108ad575f5ffd5b506104ac6108bc3660046153d2565b5f9081526011602052604090205463ffffffff1690565b3480156108de575f5ffd5b506104f86108ed3660046153d2565b5f9081526011602052604090205464020000000016151590565b348015610912575f5ffd5b506103f06109213660046153e9565b6121ef565b348015610931575f5ffd5b50600c5461061f9063ffffffff1681565b34801561094d575f5ffd5b506103f061095c366004615036565b612346565b34801561096c575f5ffd5b506103f061097b3660046153d2565b61249d565b34801561098b575f5ffd5b50610994612566565b6040516103c89190615404565b3480156109ac575f5ffd5b506108707f000000000000000000000000000000000000000000000000000000000000000081565b3480156109df575f5ffd5b506104116109ee366004615416565b601460209081525f92835260408084209091529082529020546001600160401b031681565b348015610a1e575f5ffd5b50610411610a2d3660046153d2565b60036020525f90815260409020546001600160401b031681565b348015610a52575f5ffd5b506103f0610a6136600461513b565b6125c6565b6103f0610a7436600461543e565b612668565b348015610a84575f5ffd5b506104ac610a93366004615036565b6128ae565b348015610aa3575f5ffd5b506103f0610ab236600461523c565b6129b7565b348015610ac2575f5ffd5b506103f0610ad136600461548d565b612ab0565b348015610ae1575f5ffd5b506001546001600160a01b03166103b4565b348015610afe575f5ffd5b506103f0610b0d3660046154da565b612c68565b348015610b1d575f5ffd5b506103f0610b2c366004615036565b613228565b348015610b3c575f5ffd5b50600454610b589064010000000090046001600160801b031681565b6040516001600160801b0390911681526020016103c8565b348015610b7b575f5ffd5b506103f0610b8a366004615182565b61344e565b348015610b9a575f5ffd5b506103f0610ba936600461513b565b6134be565b348015610bb9575f5ffd5b506104f8610bc8366004615182565b60076020525f908152604090205460ff1681565b348015610be7575f5ffd5b5060015461041190600160a01b90046001600160401b031681565b348015610c0d575f5ffd5b50610994610c1c366004615541565b61389d565b348015610c2c575f5ffd5b5061061f7f000000000000000000000000000000000000000000000000000000000000000081565b5f5f610c60848461390b565b915091505f8484604051610c7592919061555a565b60408051918290039091205f81815260116020529190912054909150640200000000811615610cbf57604051639b1aa2bf60e01b8152600481018390526024015b60405180910390fd5b5f610cca8560881c90565b905064010000000082165f03610d46575f610cea63ffffffff8416613a21565b63ffffffff83165f90815260086020526040902054909150610100900460ff1681818110610d2257610d1d83600161557d565b610d24565b815b6040516323d7926b60e11b815260048101929092526024820152604401610cb6565b5f610d518660481c90565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614610db357610dae838386613a3e565b610db6565b60ff5b9050856001600160401b0316421115610df357604051631ef7407960e11b81526001600160401b0387166004820152426024820152604401610cb6565b5f610e07610e018960a81c90565b84613af0565b8015610e235750610e23610e1b8960a81c90565b858585613c7f565b5f87815260116020526040812064020000000088179055909150610e478960f01c90565b90505f610e5382613d87565b9050877fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b83610e828d60081c90565b6040805160ff90931683526001600160401b0390911660208301520160405180910390a2806001600160a01b0316634cd72fe6898e8e886040518563ffffffff1660e01b8152600401610ed894939291906155b8565b5f604051808303815f87803b158015610eef575f5ffd5b505af1158015610f01573d5f5f3e3d5ffd5b505050508215610f695760405163451de84d60e11b81526001600160401b03861660048201526001600160a01b03821690638a3bd09a906024015f604051808303815f87803b158015610f52575f5ffd5b505af1158015610f64573d5f5f3e3d5ffd5b505050505b505050505050505050505050565b60ff8082165f908152600b60209081526040808320815160c08101835290546001600160401b038082168352600160401b8204169382019390935264ffffffffff600160801b8404811692820192909252600160a81b83049091166060820152600160d01b8204841615156080820152600160d81b909104909216151560a08301529061100390613dc5565b92915050565b611011613dec565b61101a5f613e49565b565b5f611025613e62565b6005546001600160a01b031633146110525760405163472511eb60e11b8152336004820152602401610cb6565b60ff881660011480159061106a575060ff8816600214155b1561108d576040516303a2829760e41b815260ff89166004820152602401610cb6565b600360ff881611156110be57604051634e54e99b60e01b81526004810183905260ff88166024820152604401610cb6565b60045463ffffffff165f9081526008602052604090205460ff16611104576004805460405163196ba1c760e21b815263ffffffff90911691810191909152602401610cb6565b61ffff89165f90815260146020908152604080832060ff8b1684529091529020546001600160401b03908116908716116111875761ffff89165f90815260146020908152604080832060ff8b168452909152908190205490516321e3281360e11b81526001600160401b0380891660048301529091166024820152604401610cb6565b8560145f8b61ffff1661ffff1681526020019081526020015f205f8960ff1660ff1681526020019081526020015f205f6101000a8154816001600160401b0302191690836001600160401b031602179055505f6112de6040518061012001604052808b60ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020018c61ffff1681526020018a60ff16815260200160045f9054906101000a900463ffffffff1663ffffffff168152602001896001600160401b03168152602001886001600160401b03168152602001876001600160401b031681525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613e9e92505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d78360405161131f9190615613565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff1603611365576113608282613f1e565b611370565b611370828b83613fd7565b4715611380576113803347614295565b50611389614308565b98975050505050505050565b61139d613dec565b60ff81165f908152600b60205260409020805460ff60d81b191690556113c281614332565b50565b60ff8083165f90815260136020908152604080832066ffffffffffffff600887901c168452909152812054909160019084161b1615155b9392505050565b61140b613dec565b6001600160a01b038116158061146957507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b1561149d576040516373d0f96960e01b8152602060048201526003602482015262343ab160e91b6044820152606401610cb6565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f5f60115f858560405161150792919061555a565b604051809103902081526020019081526020015f2054905064020000000081165f03611536575f915050611003565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff160361158f5760ff915050611003565b6115c0816115bb6115a08787614377565b60a0015163ffffffff165f9081526008602052604090205490565b614495565b949350505050565b6115d0613dec565b6001600160a01b0383165f908152600760205260408120805460ff191660011790555b818110156117c9575f60085f85858581811061161157611611615625565b9050602002016020810190611626919061523c565b63ffffffff16815260208101919091526040015f206001015411801561168c575060085f84848481811061165c5761165c615625565b9050602002016020810190611671919061523c565b63ffffffff16815260208101919091526040015f205460ff16155b6117c1575f60095f8585858181106116a6576116a6615625565b90506020020160208101906116bb919061523c565b63ffffffff16815260208082019290925260409081015f9081206001600160a01b03891682529092529020805490915060ff1661173b5783838381811061170457611704615625565b9050602002016020810190611719919061523c565b60405163196ba1c760e21b815263ffffffff9091166004820152602401610cb6565b805460ff1916808255600161010090910460ff161b60085f86868681811061176557611765615625565b905060200201602081019061177a919061523c565b63ffffffff908116825260208201929092526040015f208054928216670100000000000000808504909316179091026affffffff0000000000000019909216919091179055505b6001016115f3565b50826001600160a01b03167f5a21ec3e028830b0a0977b83d2852bc33063a72a2d91ddc33baa0e3a55fea96e8383604051611805929190615639565b60405180910390a2611815614503565b505050565b63ffffffff8181165f908152600860209081526040808320815160e081018352815460ff8082161515808452610100830482168488018190526201000084049092168487015263010000008304891660608086018290526701000000000000008504909a166080860152600160581b84046001600160401b031660a0860152600160981b90930464ffffffffff1660c08501526001850180548751818a0281018a0190985280885298998a998a9991989395939183919083018282801561190857602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116118ea575b50505050509050955095509550955050509193509193565b611928613dec565b60ff8216158061193b5750600660ff8316115b1561195e576040516303a2829760e41b815260ff83166004820152602401610cb6565b806001600160a01b03163b5f036119a2576040516373d0f96960e01b81526020600482015260076024820152663430b7323632b960c91b6044820152606401610cb6565b60ff82165f8181526006602090815260409182902080546001600160a01b0319166001600160a01b03861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611a535760405163472511eb60e11b8152336004820152602401610cb6565b6113c281614332565b611a64613dec565b6004805473ffffffffffffffffffffffffffffffff0000000019166401000000006001600160801b038416908102919091179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc877906020016114e7565b611ad1613dec565b600154600160a01b90046001600160401b031615611b015760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580611b22575062278d006001600160401b038316115b15611b64576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610cb6565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055611ba681614586565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b6001546001600160a01b03163314611c225760405163472511eb60e11b8152336004820152602401610cb6565b6002546001600160a01b03163303611c65576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610cb6565b61101a33613e49565b611c76613dec565b60ff81165f818152600b6020526040808220805464ffffffffff60a81b19169055517ff01f3d74a9702e0b9c877e3febabe55ee4d99ad0cba94c9c1f9c79a3822b2f1e9190a250565b61ffff8083165f818152600a60205260408120909290917f00000000000000000000000000000000000000000000000000000000000000009091169003611d09575f915050611003565b5f5b8154811015611d72575f5f611d50848481548110611d2b57611d2b615625565b5f918252602090912001546001600160a01b031688611d4b89602761557d565b614630565b50915091508115611d6857611d65818661557d565b94505b5050600101611d0b565b505092915050565b611d82613dec565b826002811080611d925750602081115b15611dce576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610cb6565b60028360ff161080611de25750808360ff16115b15611e20576040516373d0f96960e01b815260206004820152600d60248201526c1d995d1bd51a1c995cda1bdb19609a1b6044820152606401610cb6565b603c63ffffffff83161080611e3c575061a8c063ffffffff8316115b15611e78576040516373d0f96960e01b815260206004820152600b60248201526a7665746f5365636f6e647360a81b6044820152606401610cb6565b5f600c600581819054906101000a900463ffffffff16611e9790615680565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f5f90505b82811015611ff0575f878783818110611ed657611ed6615625565b9050602002016020810190611eeb9190615182565b6001600160a01b03161480611f53575063ffffffff82165f908152600e6020526040812090888884818110611f2257611f22615625565b9050602002016020810190611f379190615182565b6001600160a01b0316815260208101919091526040015f205415155b15611f8f576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610cb6565b63ffffffff82165f908152600e602052604081206001831b91898985818110611fba57611fba615625565b9050602002016020810190611fcf9190615182565b6001600160a01b0316815260208101919091526040015f2055600101611ebb565b50611ffd600d8787614f54565b50600c805464ffffffffff191664010000000060ff87160263ffffffff19161763ffffffff85161790556040517f7fdf6ed096cd4c6bbf8d393b75b2fb1a302d83706d653616c9b6434c5c6538e09061205d9088908890889088906156e0565b60405180910390a1505050505050565b612075613dec565b600360ff831611806120a0575060ff82165f908152600b60205260409020546001600160401b031615155b156120d7576040516373d0f96960e01b8152600401610cb6906020808252600490820152636c616e6560e01b604082015260600190565b6120ea6103e86001600160401b03615713565b6001600160401b0316816001600160401b03161115612137576040516373d0f96960e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610cb6565b6121436103e882615732565b60ff83165f818152600b6020908152604091829020805474ffffffffffffffffffffffffff00000000000000001916600160401b6001600160401b039687160274ffffffffff00000000000000000000000000000000191617600160801b4264ffffffffff16021790559051928416835290917f2e8a5d1fe0b8a41d0e34e4b87eb01848ec2ddf073a6459b803af364987a28c9b91016119fc565b6121e6613dec565b6113c281614586565b6121f7613dec565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff16148061222d5750600881115b15612263576040516373d0f96960e01b8152602060048201526005602482015264726f75746560d81b6044820152606401610cb6565b5f5b818110156122e45782828281811061227f5761227f615625565b90506020020160208101906122949190615182565b6001600160a01b03163b5f036122dc576040516373d0f96960e01b815260206004820152600c60248201526b73656e64416461707465727360a01b6044820152606401610cb6565b600101612265565b5061ffff83165f908152600a60205260409020612302908383614f54565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee8383604051612339929190615751565b60405180910390a2505050565b61234e613e0a565b5f828260405161235f92919061555a565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806123995750806001600160401b031642105b806123b857506123ac6212750082615732565b6001600160401b031642115b156123e75760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610cb6565b5f828152600360205260409020805467ffffffffffffffff1916905560015461242d908590859061242890600160a01b90046001600160401b031685615713565b61471a565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26124963085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506147d492505050565b5050505050565b6002546001600160a01b031633148015906124c257505f546001600160a01b03163314155b156124e25760405163472511eb60e11b8152336004820152602401610cb6565b5f818152600360205260408120546001600160401b031690036125205760405163f0652c0760e01b81525f6004820152426024820152604401610cb6565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6060600d8054806020026020016040519081016040528092919081815260200182805480156125bc57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161259e575b5050505050905090565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146126115760405163472511eb60e11b8152336004820152602401610cb6565b60ff82165f818152600b6020526040808220805460ff60d81b1916600160d81b179055516001600160401b03841692917f4240cbc79271a7acca1e778de6168fe1135973a88c68981b1e67baee763a347291a35050565b612670613e62565b5f61267b8484614377565b90505f848460405161268e92919061555a565b60408051918290039091205f818152601560209081528382206001600160a01b03881683529052919091205490915060ff166126ef57604051633aea1fab60e01b8152600481018290526001600160a01b0384166024820152604401610cb6565b8161010001516001600160401b031642111561273657610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610cb6565b5f8181526015602090815260408083206001600160a01b0387168085529252808320805460ff191690556060850151905163488f713360e11b815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa1580156127a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127cb9190615764565b9050348111156127f7576040516378279ed960e11b815234600482015260248101829052604401610cb6565b6040516001600160a01b0385169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040516318d885d560e31b81526001600160a01b0386169163c6c42ea8918491612863918b908b90339060040161577b565b5f604051808303818588803b15801561287a575f5ffd5b505af115801561288c573d5f5f3e3d5ffd5b50505050505f4711156128a3576128a33347614295565b505050611815614308565b5f6128b7613e0a565b600154600160a01b90046001600160401b03165f0361290d576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610cb6565b828260405161291d92919061555a565b6040519081900390206001549091505f9061294890600160a01b90046001600160401b031642615732565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906129a8908790879086906157b2565b60405180910390a25092915050565b6129bf613dec565b63ffffffff81165f908152600860205260409020805460ff166129fd5760405163196ba1c760e21b815263ffffffff83166004820152602401610cb6565b805460ff191681555f5b6001820154811015612a7b5763ffffffff83165f90815260096020526040812060018401805483919085908110612a4057612a40615625565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff1916911515919091179055600101612a07565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b612ab8613dec565b63ffffffff83165f908152600860205260409020805460ff161580612ae7575060045463ffffffff8581169116145b15612b0d5760405163196ba1c760e21b815263ffffffff85166004820152602401610cb6565b80546001600160401b03600160581b90910481169084161115612b62576040516373d0f96960e01b815260206004820152600c60248201526b6c61737453657175656e636560a01b6044820152606401610cb6565b64ffffffffff82161580612b885750805464ffffffffff600160981b9091048116908316115b15612bc5576040516373d0f96960e01b815260206004820152600c60248201526b756e74696c5365636f6e647360a01b6044820152606401610cb6565b80547fffffffffffffffff00000000000000000000000000ffffffffffffffffffffff16600160581b6001600160401b03851690810264ffffffffff60981b191691909117600160981b64ffffffffff851690810291909117835560408051928352602083019190915263ffffffff8616917fbd787090c3edf8c2be9ec2f2f0ce18cac6ba6bb357c0b4915aa8a397b19d41a6910160405180910390a250505050565b612c70613dec565b60045463ffffffff90811690861611612cb6576040516373d0f96960e01b815260206004820152600760248201526639b2b9b9b4b7b760c91b6044820152606401610cb6565b826002811080612cc65750602081115b15612cff576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610cb6565b60028360ff161080612d135750808360ff16115b15612d4d576040516373d0f96960e01b81526020600482015260096024820152681d1a1c995cda1bdb1960ba1b6044820152606401610cb6565b811580612d665750612d62600180831b6157de565b8210155b15612da3576040516373d0f96960e01b815260206004820152600c60248201526b61747465737465724d61736b60a01b6044820152606401610cb6565b815f5b82811015612fb2575f878783818110612dc157612dc1615625565b9050602002016020810190612dd69190615182565b6001600160a01b03161480612e3f575063ffffffff88165f90815260096020526040812090888884818110612e0d57612e0d615625565b9050602002016020810190612e229190615182565b6001600160a01b0316815260208101919091526040015f205460ff165b80612e8c575060075f888884818110612e5a57612e5a615625565b9050602002016020810190612e6f9190615182565b6001600160a01b0316815260208101919091526040015f205460ff165b15612ec5576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610cb6565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600990915291822083928a8a85818110612f1757612f17615625565b9050602002016020810190612f2c9190615182565b6001600160a01b0316815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff1663010000000266ffffffff0000001960ff96871662010000021666ffffffffff000019969094166101000261ff00199215159290921661ffff199095169490941717939093161717905550600101612da6565b5063ffffffff87165f9081526008602052604090208290612fd7906001018888614f54565b506040518060e001604052806001151581526020018660ff1681526020018260ff1681526020018363ffffffff1681526020015f63ffffffff1681526020016001600160401b03801681526020015f64ffffffffff1681525060085f8a63ffffffff1663ffffffff1681526020019081526020015f205f015f820151815f015f6101000a81548160ff0219169083151502179055506020820151815f0160016101000a81548160ff021916908360ff1602179055506040820151815f0160026101000a81548160ff021916908360ff1602179055506060820151815f0160036101000a81548163ffffffff021916908363ffffffff1602179055506080820151815f0160076101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600b6101000a8154816001600160401b0302191690836001600160401b0316021790555060c0820151815f0160136101000a81548164ffffffffff021916908364ffffffffff1602179055509050505f60085f60045f9054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020019081526020015f205f019050805f015f9054906101000a900460ff16156131c7576131a462093a804261557d565b815464ffffffffff91909116600160981b0264ffffffffff60981b199091161781555b6004805463ffffffff191663ffffffff8b169081179091556040517f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee90613215908b908b908b908b906157f1565b60405180910390a2505050505050505050565b5f5f613234848461390b565b91509150613241826147e1565b5f61324c8360881c90565b63ffffffff81165f90815260096020908152604080832033845290915281208054929350919060ff821690036132d45763ffffffff83165f9081526008602052604090205460ff166132b95760405163196ba1c760e21b815263ffffffff84166004820152602401610cb6565b6040516355ed399160e11b8152336004820152602401610cb6565b836001600160401b031642111561330f57604051631ef7407960e11b81526001600160401b0385166004820152426024820152604401610cb6565b5f878760405161332092919061555a565b60408051918290039091205f81815260116020529190912054909150600160ff600885901c161b8082161561337157604051631e026b2f60e01b815260048101849052336024820152604401610cb6565b815f036133825761338288846149c4565b9081179063ffffffff80831690601886901c8082169160ff601089901c1691861616158015906133b457508119831615155b80156133c85750806133c584613a21565b10155b156133d857640100000000851794505b5f868152601160205260409081902086905551339087907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f9061341e9087815260200190565b60405180910390a364020000000085161561343f5761343f8d8d8d88614b54565b50505050505050505050505050565b613456613dec565b600180546001600160a01b0383166001600160a01b031990911681179091556134865f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600c5465010000000000900463ffffffff165f908152600e602090815260408083203384529091528120549081900361350c5760405163472511eb60e11b8152336004820152602401610cb6565b60ff83165f908152600b60205260409020546001600160401b0390811690831611156135665760405163f907de9f60e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610cb6565b600c5460ff84165f818152600f6020908152604080832054815163ffffffff650100000000008804811682860152818401969096526001600160401b0389811660608301529091166080808301919091528251808303909101815260a0909101825280519083012080845260108352922054919391926135ea92169083901c61557d565b4211156135f757504260201b5b5f82815260106020526040808220928517928390555133916001600160401b0387169160ff8916917fb76b8900ab7b3dd8226ba44358e2ad4f965f4757e2a33b6355885a852d53cbea91a4600c54640100000000900460ff1661365f63ffffffff8316613a21565b101561366c575050505050565b60ff85165f908152600f6020526040812080546001600160401b0316916136928361581a565b82546001600160401b039182166101009390930a928302919092021990911617905550600c545f906136ca9063ffffffff164261583b565b60ff8088165f908152600b6020908152604091829020825160c08101845281546001600160401b038082168352600160401b8204169382019390935264ffffffffff600160801b8404811694820194909452600160a81b83049093166060840152600160d01b8204841615156080840152600160d81b909104909216151560a08201529192509061375a90613dc5565b81547fffffffffffff0000000000ffffffffff0000000000000000ffffffffffffffff16600160401b6001600160401b039283160264ffffffffff60a81b191617600160a81b64ffffffffff8581169182029290921774ffffffffff0000000000000000ffffffffffffffff1916600160801b429093169290920267ffffffffffffffff191691909117918816918217835560405190815260ff8916907f35b49144333fd1e09d0125265bbee828f6ae7298a0ae0407cf3e64a9f8a7bac69060200160405180910390a361383561383088614bdc565b613d87565b6040516327eb656f60e11b81526001600160401b03881660048201526001600160a01b039190911690634fd6cade906024015f604051808303815f87803b15801561387e575f5ffd5b505af1158015613890573d5f5f3e3d5ffd5b5050505050505050505050565b61ffff81165f908152600a60209081526040918290208054835181840281018401909452808452606093928301828280156138ff57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116138e1575b50505050509050919050565b5f806102008311156139335760405163bb9e58ed60e01b815260048101849052602401610cb6565b602783101561395e57604051634e54e99b60e01b8152600481018490525f6024820152604401610cb6565b83359150600784013560f883901c600114613992576040516301c4836960e01b815260f884901c6004820152602401610cb6565b5f61399d8460f01c90565b60ff1690508015806139af5750600681115b156139d0576040516303a2829760e41b815260048101829052602401610cb6565b60036139dc8560a81c90565b60ff161115613a1557846139f08560a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610cb6565b81925050509250929050565b5f5b8115613a39575f19820190911690600101613a23565b919050565b5f5f613a4a8585614c36565b9050603881901c63ffffffff8181169185161615613adc575f811963ffffffff86161690505f5f5f63ffffffff601887901c16600887901c60ff16613a8e86613a21565b9250925092508284165f1480613aa5575082198416155b80613aaf57508181105b15613ad7576040516323d7926b60e11b81526004810182905260248101839052604401610cb6565b505050505b613ae68483614495565b9695505050505050565b60ff82165f908152600b602052604080822080549091819081901c64ffffffffff60a883901c1660d083901c6001600160401b0380851690891611613b5b576040516321e3281360e11b81526001600160401b03808a16600483015285166024820152604401610cb6565b816001600160401b0316421015613b9957604051634b22bbdd60e01b815260ff8a1660048201526001600160401b0383166024820152604401610cb6565b60ff811115613bc057604051630623ee3f60e11b815260ff8a166004820152602401610cb6565b5f429050608086901c64ffffffffff16810384019350836001600160401b0316896001600160401b03161115613c1c576040516352cc081d60e01b81526001600160401b03808b16600483015285166024820152604401610cb6565b6103e88985036001600160401b03161115613c39576103e8890193505b60d082901b6080826001600160401b0316901b6040866001600160401b0316901b8b6001600160401b03161717179550858755815f141597505050505050505092915050565b63ffffffff8084165f9081526008602052604081208054919290918391613cb191670100000000000000900416613a21565b8254613cc6919062010000900460ff166157de565b82549091505f90613cea9060ff620100008204811691859161010090910416614cb6565b9050808560ff161015613d1c576040516323d7926b60e11b815260ff8616600482015260248101829052604401610cb6565b818560ff161080613d60575060ff8089165f90815260136020908152604080832066ffffffffffffff60088c901c16845290915290205460019188169190911b1615155b15613d7157600193505050506115c0565b613d7a88614332565b505f979650505050505050565b60ff81165f908152600660205260408120546001600160a01b031680611003576040516303a2829760e41b815260ff84166004820152602401610cb6565b5f816040015164ffffffffff1642613ddd9190615713565b82602001516110039190615732565b600154600160a01b90046001600160401b031615613e0a5730613e16565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b03161461101a5760405163472511eb60e11b8152336004820152602401610cb6565b600180546001600160a01b03191690556113c281614ce0565b613e6a614d2f565b61101a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613e98565b90565b90614d6f565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a613ee49a60019a91999198978e910161586f565b60405160208183030381529060405290506102008151111561100357805160405163bb9e58ed60e01b8152600401610cb691815260200190565b5f8281526011602052604090206401000000009055613f3f6207a120614d76565b6040516304e2f55f60e11b815230906309c5eabe906207a12090613f67908590600401615613565b5f604051808303815f88803b158015613f7e575f5ffd5b5087f193505050508015613f90575060015b611bf157817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e8315613fbe614dc8565b6040516001600160e01b031990911681526020016119fc565b61ffff82165f908152600a602090815260408083208054825181850281018501909352808352919290919083018282801561403957602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161401b575b509394503493505f9250829150505b8351811015614241575f5f5f61407987858151811061406957614069615625565b60200260200101518a8a51614630565b925092509250821561416857858211156140b0576040516378279ed960e11b81526004810187905260248101839052604401610cb6565b6140bc620f4240614d76565b8684815181106140ce576140ce615625565b60200260200101516001600160a01b031663c6c42ea8620f4240848c8c336040518663ffffffff1660e01b815260040161410a93929190615970565b5f604051808303818589803b158015614121575f5ffd5b5088f19450505050508015614134575060015b61414757614140614dc8565b9050614168565b61415182876157de565b95508461415d816159a5565b955050505050614239565b5f8a81526015602052604081208851600192908a908890811061418d5761418d615625565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205f6101000a81548160ff0219169083151502179055508684815181106141dc576141dc615625565b60200260200101516001600160a01b03168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f8360405161422d91906001600160e01b031991909116815260200190565b60405180910390a35050505b600101614048565b5060045463ffffffff165f90815260086020526040902054610100900460ff168082101561428c5760405163d33b0f0f60e01b81526004810183905260248101829052604401610cb6565b50505050505050565b804710156142bf5760405163cf47918160e01b815247600482015260248101829052604401610cb6565b6142d8828260405180602001604052805f815250614de7565b156142e1575050565b3d156142ef57611bf1614dfc565b60405163d6bda27560e01b815260040160405180910390fd5b61101a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613e98565b60ff81165f818152600b6020526040808220805460ff60d01b19169055517fc3e16383554506135e65ebec7ec61229cb7842b65cd4f109ae8d5d4ba5395b1f9190a250565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905290806143ca858561390b565b915091506040518061012001604052806143e48460f01c90565b60ff1681526020016143f68460d01c90565b63ffffffff16815260200161440b8460c01c90565b61ffff16815260200161441e8460b01c90565b61ffff1681526020016144318460a81c90565b60ff1681526020016144438460881c90565b63ffffffff1681526020016144588460481c90565b6001600160401b031681526020016144708460081c90565b6001600160401b03168152602001826001600160401b03168152509250505092915050565b5f5f63ffffffff603884901c1690505f6144b7821963ffffffff871616613a21565b90505f6144c383613a21565b6144d49060ff601088901c166157de565b90508082101580156144ed5750600885901c60ff168210155b6144f75781613ae6565b60ff9695505050505050565b60015b600260ff8216116113c25760ff8082165f908152600b6020526040902054600160d81b900416156145745760ff81165f818152600b6020526040808220805460ff60d81b19169055517f261699248c4360c8bb7bfb325fedd496ede0089be4101adaec09273705c366749190a25b8061457e816159bd565b915050614506565b6001600160a01b03811615806145a857505f546001600160a01b038281169116145b156145e2576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610cb6565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b4906020016114e7565b5f5f5f61463f620f4240614d76565b6040805161ffff871660248201526044808201879052825180830390910181526064909101909152602080820180516001600160e01b031663488f713360e11b1781528251620f4240925f92839283918d87fa5f519650915050601f3d11816146bb575f5f6146ac614dc8565b96509650965050505050614711565b806146d357505f955085945084935061471192505050565b60045464010000000090046001600160801b031686111561470557505f95506378279ed960e11b935061471192505050565b50600195505f93505050505b93509350939050565b632003f88560e21b61472c83856159d2565b6001600160e01b0319161461474057505050565b5f600b816147518560048189615a0a565b81019061475e9190614fd9565b60ff16815260208101919091526040015f208054909150600160a81b900464ffffffffff16421080156147a857508054600160801b900464ffffffffff166001600160401b038316105b156147ce5760405163f0652c0760e01b81525f6004820152426024820152604401610cb6565b50505050565b60606113fc83835f614e07565b5f6147ec8260d01c90565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff161461486a5760405163bcf1643960e01b815263ffffffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610cb6565b5f6148758360c01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff161415806148f557507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b15614941576040516341053e8360e11b815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610cb6565b5f61494c8460b01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff16146147ce576040516327ea86dd60e21b815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610cb6565b5f6149cf8360a81c90565b90505f6149dc8460481c90565b60ff8381165f90815260126020908152604080832066ffffffffffffff600887901c1680855292528220549394509260019285169290921b91908183169003614a485760ff9094165f908152601260209081526040808320948352939052919091209217909155505050565b60ff85165f81815260136020908152604080832087845282529182902080548617905590518881526001600160401b03871692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a360ff8516600114801590614abf575060ff8516600214155b15614acd5750505050505050565b60ff85165f908152600b60205260409020805460ff60d01b198116600160d01b179091556001600160401b039081169085161161428c5761428c614b1086614bdc565b6040516001600160401b038716602482015260440160408051601f198184030181529190526020810180516001600160e01b031663451de84d60e11b179052614eb5565b5f614b71614b628460881c90565b614b6c8560481c90565b614c36565b905060ff614b7f8383614495565b60ff1614614b8d57506147ce565b612496614b9a8460f01c90565b8686604051602401614bad929190615a31565b60408051601f198184030181529190526020810180516001600160e01b031663d3ed3f7760e01b179052614eb5565b5f5f1960ff831601614bf057506001919050565b60011960ff831601614c0457506002919050565b60405163f907de9f60e01b8152600401610cb6906020808252600490820152636c616e6560e01b604082015260600190565b63ffffffff82165f9081526008602052604081205490609882901c908115801590614c615750814210155b905060ff83161580614c885750605883901c6001600160401b0316846001600160401b0316115b80614c905750805b15611d725760405163196ba1c760e21b815263ffffffff86166004820152602401610cb6565b5f838314614cc45782614ccf565b614ccf6001846157de565b9050818110156113fc575092915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561101a57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f61c350614d85603f84615a44565b614d8f908461557d565b614d99919061557d565b9050805a1015611bf1575a60405163fe336aa760e01b8152600481019190915260248101829052604401610cb6565b5f60033d1115613e955760045f5f3e505f516001600160e01b03191690565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b606081471015614e335760405163cf47918160e01b815247600482015260248101839052604401610cb6565b5f614e3f858486614de7565b9050808015614e6057505f3d1180614e6057505f856001600160a01b03163b115b15614e7557614e6d614f3b565b9150506113fc565b8015614e9f57604051639996b31560e01b81526001600160a01b0386166004820152602401610cb6565b3d156142ef57614ead614dfc565b509392505050565b60ff82165f908152600660205260408120546001600160a01b0316906201adb090612710614ee4603f84615a44565b614eee908461557d565b614ef8919061557d565b9050805a1015614f27575a60405163fe336aa760e01b8152600481019190915260248101829052604401610cb6565b5f5f8551602087015f8787f1505050505050565b6040513d81523d5f602083013e3d602001810160405290565b828054828255905f5260205f20908101928215614fa5579160200282015b82811115614fa55781546001600160a01b0319166001600160a01b03843516178255602090920191600190910190614f72565b50614fb1929150614fb5565b5090565b5b80821115614fb1575f8155600101614fb6565b803560ff81168114613a39575f5ffd5b5f60208284031215614fe9575f5ffd5b6113fc82614fc9565b5f5f83601f840112615002575f5ffd5b5081356001600160401b03811115615018575f5ffd5b60208301915083602082850101111561502f575f5ffd5b9250929050565b5f5f60208385031215615047575f5ffd5b82356001600160401b0381111561505c575f5ffd5b61506885828601614ff2565b90969095509350505050565b803561ffff81168114613a39575f5ffd5b80356001600160401b0381168114613a39575f5ffd5b5f5f5f5f5f5f5f5f60e0898b0312156150b2575f5ffd5b6150bb89615074565b97506150c960208a01614fc9565b96506150d760408a01614fc9565b95506150e560608a01615085565b94506150f360808a01615085565b935061510160a08a01615085565b925060c08901356001600160401b0381111561511b575f5ffd5b6151278b828c01614ff2565b999c989b5096995094979396929594505050565b5f5f6040838503121561514c575f5ffd5b61515583614fc9565b915061516360208401615085565b90509250929050565b80356001600160a01b0381168114613a39575f5ffd5b5f60208284031215615192575f5ffd5b6113fc8261516c565b5f5f83601f8401126151ab575f5ffd5b5081356001600160401b038111156151c1575f5ffd5b6020830191508360208260051b850101111561502f575f5ffd5b5f5f5f604084860312156151ed575f5ffd5b6151f68461516c565b925060208401356001600160401b03811115615210575f5ffd5b61521c8682870161519b565b9497909650939450505050565b803563ffffffff81168114613a39575f5ffd5b5f6020828403121561524c575f5ffd5b6113fc82615229565b5f8151808452602084019350602083015f5b8281101561528e5781516001600160a01b0316865260209586019590910190600101615267565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f613ae66080830184615255565b5f5f604083850312156152d2575f5ffd5b6152db83614fc9565b91506151636020840161516c565b5f5f604083850312156152fa575f5ffd5b823591506151636020840161516c565b5f6020828403121561531a575f5ffd5b81356001600160801b03811681146113fc575f5ffd5b5f5f60408385031215615341575f5ffd5b6152db83615085565b5f5f6040838503121561535b575f5ffd5b61536483615074565b946020939093013593505050565b5f5f5f5f60608587031215615385575f5ffd5b84356001600160401b0381111561539a575f5ffd5b6153a68782880161519b565b90955093506153b9905060208601614fc9565b91506153c760408601615229565b905092959194509250565b5f602082840312156153e2575f5ffd5b5035919050565b5f5f5f604084860312156153fb575f5ffd5b6151f684615074565b602081525f6113fc6020830184615255565b5f5f60408385031215615427575f5ffd5b61543083615074565b915061516360208401614fc9565b5f5f5f60408486031215615450575f5ffd5b83356001600160401b03811115615465575f5ffd5b61547186828701614ff2565b909450925061548490506020850161516c565b90509250925092565b5f5f5f6060848603121561549f575f5ffd5b6154a884615229565b92506154b660208501615085565b9150604084013564ffffffffff811681146154cf575f5ffd5b809150509250925092565b5f5f5f5f5f608086880312156154ee575f5ffd5b6154f786615229565b945060208601356001600160401b03811115615511575f5ffd5b61551d8882890161519b565b9095509350615530905060408701614fc9565b949793965091946060013592915050565b5f60208284031215615551575f5ffd5b6113fc82615074565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561100357611003615569565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f6155d1606083018587615590565b905060ff8316604083015295945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6113fc60208301846155e5565b634e487b7160e01b5f52603260045260245ffd5b602080825281018290525f8360408301825b858110156156765763ffffffff61566184615229565b1682526020928301929091019060010161564b565b5095945050505050565b5f63ffffffff821663ffffffff810361569b5761569b615569565b60010192915050565b8183526020830192505f815f5b8481101561528e576001600160a01b036156ca8361516c565b16865260209586019591909101906001016156b1565b606081525f6156f36060830186886156a4565b905060ff8416602083015263ffffffff8316604083015295945050505050565b6001600160401b03828116828216039081111561100357611003615569565b6001600160401b03818116838216019081111561100357611003615569565b602081525f6115c06020830184866156a4565b5f60208284031215615774575f5ffd5b5051919050565b61ffff85168152606060208201525f615798606083018587615590565b90506001600160a01b038316604083015295945050505050565b604081525f6157c5604083018587615590565b90506001600160401b0383166020830152949350505050565b8181038181111561100357611003615569565b606081525f6158046060830186886156a4565b60ff949094166020830152506040015292915050565b5f6001600160401b0382166001600160401b03810361569b5761569b615569565b64ffffffffff818116838216019081111561100357611003615569565b5f81518060208401855e5f93019283525090919050565b6001600160f81b031960f88d811b821683528c901b1660018201526001600160e01b031960e08b901b1660028201527fffff00000000000000000000000000000000000000000000000000000000000060f08a811b8216600684015289901b1660088201526158ed600a82018860f81b6001600160f81b0319169052565b615906600b82018760e01b6001600160e01b0319169052565b61591f600f82018660c01b6001600160c01b0319169052565b615938601782018560c01b6001600160c01b0319169052565b615951601f82018460c01b6001600160c01b0319169052565b5f61595f6027830184615858565b9d9c50505050505050505050505050565b61ffff84168152606060208201525f61598c60608301856155e5565b90506001600160a01b0383166040830152949350505050565b5f600182016159b6576159b6615569565b5060010190565b5f60ff821660ff810361569b5761569b615569565b80356001600160e01b03198116906004841015615a03576001600160e01b0319600485900360031b81901b82161691505b5092915050565b5f5f85851115615a18575f5ffd5b83861115615a24575f5ffd5b5050820193919092039150565b602081525f6115c0602083018486615590565b5f82615a5e57634e487b7160e01b5f52601260045260245ffd5b5004905660a060405234801561000f575f5ffd5b50336080526080516112a461008c5f395f818160480152818160fb015281816101aa0152818161024f015281816103350152818161040c015281816104c8015281816105df0152818161066a01528181610721015281816107d60152818161095e01528181610b5401528181610cf30152610dae01526112a45ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80637a0ebc8814610043578063d0322fbf14610086578063e4a2264b1461009b575b5f5ffd5b61006a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b610099610094366004610f48565b6100ae565b005b6100996100a9366004610fb6565b610534565b5f6100b98383610b8b565b5090505f5f6100c88360a81c90565b6100d28460481c90565b604051630298ba5360e31b815260ff8316600482015291935091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906314c5d298906024016040805180830381865afa15801561013f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101639190611026565b915091505f8787604051610178929190611057565b6040518091039020905082158061018c5750815b806102335750604051631346a42360e31b815260ff861660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639a35211890602401602060405180830381865afa1580156101f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021b9190611066565b67ffffffffffffffff168467ffffffffffffffff1614155b806102c2575060405163a9fcfb3360e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9fcfb3390602401602060405180830381865afa15801561029c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c0919061108d565b155b156102fa576040516318dd93dd60e31b815260ff8616600482015267ffffffffffffffff851660248201526044015b60405180910390fd5b5f61030d6103088860881c90565b610ca1565b602081015160405163a5ce5ed760e01b8152600481018590529192505f916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a5ce5ed790602401602060405180830381865afa15801561037a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061039e91906110a6565b169050816020015181146103e4576103b581610e88565b6103c28360200151610e88565b6040516323d7926b60e11b8152600481019290925260248201526044016102f1565b604051631df7da2960e01b815260ff8816600482015267ffffffffffffffff871660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631df7da2990604401602060405180830381865afa158015610459573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061047d919061108d565b156104b0576040516363ac927560e11b815260ff8816600482015267ffffffffffffffff871660248201526044016102f1565b604051631871786560e21b815260ff881660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906361c5e194906024015b5f604051808303815f87803b158015610512575f5ffd5b505af1158015610524573d5f5f3e3d5ffd5b5050505050505050505050505050565b60028110156105725760405163f907de9f60e01b8152602060048201526009602482015268656e76656c6f70657360b81b60448201526064016102f1565b5f61059f83835f818110610588576105886110bd565b905060200281019061059a91906110d1565b610b8b565b5090505f5f6105ae8360a81c90565b6105b88460481c90565b604051630298ba5360e31b815260ff8316600482015291935091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906314c5d298906024016040805180830381865afa158015610623573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106479190611026565b5090508015806106f35750604051631346a42360e31b815260ff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639a35211890602401602060405180830381865afa1580156106b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106db9190611066565b67ffffffffffffffff168267ffffffffffffffff1611155b806107945750604051631df7da2960e01b815260ff8416600482015267ffffffffffffffff831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631df7da2990604401602060405180830381865afa15801561076e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610792919061108d565b155b156107c7576040516318dd93dd60e31b815260ff8416600482015267ffffffffffffffff831660248201526044016102f1565b5f6107d28560881c90565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635e3568b86040518163ffffffff1660e01b8152600401602060405180830381865afa158015610830573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610854919061111b565b63ffffffff168163ffffffff16146108875760405163196ba1c760e21b815263ffffffff821660048201526024016102f1565b5f61089182610ca1565b60208101519091505f8867ffffffffffffffff8111156108b3576108b361113e565b6040519080825280602002602001820160405280156108dc578160200160208202803683370190505b5090505f5b89811015610a82575f6108ff8c8c84818110610588576105886110bd565b50905089811875ffffffffffffffffffffffffff00000000000000000016156109575760405163f907de9f60e01b8152602060048201526009602482015268656e76656c6f70657360b81b60448201526064016102f1565b84602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5ce5ed78e8e8681811061099d5761099d6110bd565b90506020028101906109af91906110d1565b6040516109bd929190611057565b60405190819003812060e083901b7fffffffff000000000000000000000000000000000000000000000000000000001682526004820152602401602060405180830381865afa158015610a12573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a3691906110a6565b16838381518110610a4957610a496110bd565b602002602001018181525050828281518110610a6757610a676110bd565b602002602001015119841693505080806001019150506108e1565b50610a8d8383610eb7565b15610ac0576040516363ac927560e11b815260ff8816600482015267ffffffffffffffff871660248201526044016102f1565b5f5b8151811015610b2b57610af08484848481518110610ae257610ae26110bd565b602002602001015117610eb7565b15610b23576040516363ac927560e11b815260ff8916600482015267ffffffffffffffff881660248201526044016102f1565b600101610ac2565b5060405163ce33023960e01b815260ff8816600482015267ffffffffffffffff871660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ce330239906044016104fb565b5f80610200831115610bb35760405163bb9e58ed60e01b8152600481018490526024016102f1565b6027831015610bde57604051634e54e99b60e01b8152600481018490525f60248201526044016102f1565b83359150600784013560f883901c600114610c12576040516301c4836960e01b815260f884901c60048201526024016102f1565b5f610c1d8460f01c90565b60ff169050801580610c2f5750600681115b15610c50576040516303a2829760e41b8152600481018290526024016102f1565b6003610c5c8560a81c90565b60ff161115610c955784610c708560a81c90565b604051634e54e99b60e01b8152600481019290925260ff1660248201526044016102f1565b81925050509250929050565b610cc860405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405163545d304160e01b815263ffffffff831660048201525f908190819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063545d3041906024015f60405180830381865afa158015610d37573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610d5e9190810190611168565b935093509350935083610d8c5760405163196ba1c760e21b815263ffffffff871660048201526024016102f1565b5f5b8151811015610e715785516001821b908117875282516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063fa01dc0690859085908110610de757610de76110bd565b60200260200101516040518263ffffffff1660e01b8152600401610e1a91906001600160a01b0391909116815260200190565b602060405180830381865afa158015610e35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e59919061108d565b610e6857602087018051821790525b50600101610d8e565b505060ff9091166060840152604083015250919050565b5f5b8115610eb25780610e9a81611279565b9150610ea99050600183611291565b82169150610e8a565b919050565b5f5f610edf610ec8855f0151610e88565b610ed58660200151610e88565b8660600151610f1b565b9050836040015183165f14158015610efd5750604084015119831615155b8015610f11575080610f0e84610e88565b10155b9150505b92915050565b5f838314610f295782610f34565b610f34600184611291565b905081811015610f415750805b9392505050565b5f5f60208385031215610f59575f5ffd5b823567ffffffffffffffff811115610f6f575f5ffd5b8301601f81018513610f7f575f5ffd5b803567ffffffffffffffff811115610f95575f5ffd5b856020828401011115610fa6575f5ffd5b6020919091019590945092505050565b5f5f60208385031215610fc7575f5ffd5b823567ffffffffffffffff811115610fdd575f5ffd5b8301601f81018513610fed575f5ffd5b803567ffffffffffffffff811115611003575f5ffd5b8560208260051b8401011115610fa6575f5ffd5b80518015158114610eb2575f5ffd5b5f5f60408385031215611037575f5ffd5b61104083611017565b915061104e60208401611017565b90509250929050565b818382375f9101908152919050565b5f60208284031215611076575f5ffd5b815167ffffffffffffffff81168114610f41575f5ffd5b5f6020828403121561109d575f5ffd5b610f4182611017565b5f602082840312156110b6575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126110e6575f5ffd5b83018035915067ffffffffffffffff821115611100575f5ffd5b602001915036819003821315611114575f5ffd5b9250929050565b5f6020828403121561112b575f5ffd5b815163ffffffff81168114610f41575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610eb2575f5ffd5b5f5f5f5f6080858703121561117b575f5ffd5b61118485611017565b9350602085015160ff81168114611199575f5ffd5b60408601516060870151919450925067ffffffffffffffff8111156111bc575f5ffd5b8501601f810187136111cc575f5ffd5b805167ffffffffffffffff8111156111e6576111e661113e565b8060051b604051601f19603f830116810181811067ffffffffffffffff821117156112135761121361113e565b60405291825260208184018101929081018a841115611230575f5ffd5b6020850194505b838510156112565761124885611152565b815260209485019401611237565b50969995985093965050505050565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161128a5761128a611265565b5060010190565b81810381811115610f1557610f1561126556" as const;
