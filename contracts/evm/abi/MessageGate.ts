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
    "name": "setUptime",
    "inputs": [
      {
        "name": "uptime_",
        "type": "address"
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
    "name": "uptime",
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
    "name": "UptimeSet",
    "inputs": [
      {
        "name": "uptime",
        "type": "address",
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
    "name": "SequencerDown",
    "inputs": [
      {
        "name": "fromSeconds",
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
export const messageGateBytecode = "0x6101006040819052600580546001600160801b03191667016345785d8a000017905561002a906101a2565b604051809103905ff080158015610043573d5f5f3e3d5ffd5b506001600160a01b031660e05234801561005b575f5ffd5b5060405161747c38038061747c83398101604081905261007a916101c5565b83838383806001600160a01b0381166100ac57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100b581610137565b505063ffffffff90921660805261ffff90811660a0521660c0525f5b600360ff82161161012d5760ff81165f908152600c60205260409020805464ffffffffff4216600160801b02600160401b600160a81b0319909116176903e80000000000000000179055806101258161022e565b9150506100d1565b5050505050610258565b600180546001600160a01b031916905561015081610153565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6113308061614c83390190565b805161ffff811681146101c0575f5ffd5b919050565b5f5f5f5f608085870312156101d8575f5ffd5b845163ffffffff811681146101eb575f5ffd5b93506101f9602086016101af565b9250610207604086016101af565b60608601519092506001600160a01b0381168114610223575f5ffd5b939692955090935050565b5f60ff821660ff810361024f57634e487b7160e01b5f52601160045260245ffd5b60010192915050565b60805160a05160c05160e051615e2e61031e5f395f81816107a701528181611a7d015261263801525f818161088a01528181610da901528181611488015281816115a201528181614a5d01528181614a8f0152614af801525f81816109ee01528181610dce015281816112a901528181611393015281816114ad015281816115c701528181611d340152818161225501528181614ab401528181614b340152614b7b01525f8181610c850152818161127a015281816149d40152614a210152615e2e5ff3fe608060405260043610610392575f3560e01c806397068e80116101de578063cf50291711610108578063f21181361161009d578063fa01dc061161006d578063fa01dc0614610c01578063fa579fc614610c2f578063fa7645ef14610c55578063ff9b3acf14610c74575f5ffd5b8063f211813614610b8c578063f2fde38b14610bc3578063f57b47f114610be2578063f851a440146107c9575f5ffd5b8063df917785116100d8578063df91778514610b12578063e30c397814610b31578063e7042c2514610b4e578063e9dc061414610b6d575f5ffd5b8063cf50291714610aa2578063d691bbe314610ab5578063db26e34d14610ad4578063de09beed14610af3575f5ffd5b8063b32e8c401161017e578063c763e5a11161014e578063c763e5a1146109dd578063c9f6d20214610a10578063ccfa1b2a14610a4f578063ce33023914610a83575f5ffd5b8063b32e8c4014610962578063bb6ae2cb1461097e578063c4d252f51461099d578063c50c5929146109bc575f5ffd5b8063a2e5c06e116101b9578063a2e5c06e146108bf578063a5ce5ed7146108de578063a9fcfb331461090f578063ae978ff414610943575f5ffd5b806397068e80146108235780639a352118146108425780639dd0cc1614610879575f5ffd5b8063570aa6a9116102bf578063715018a61161025f5780638972a8351161022f5780638972a835146107965780638da5cb5b146107c9578063911ee266146107e5578063944d13bc14610804575f5ffd5b8063715018a61461049b57806379ba5097146107275780637a43c7311461073b578063800fe21414610777575f5ffd5b806361c5e1941161029a57806361c5e194146106915780636c85cc5c146106b05780636d472c82146106e95780636e39274c14610708575f5ffd5b8063570aa6a9146106195780635e3568b814610638578063614f427f14610670575f5ffd5b80631df7da291161033557806332f7ab131161030557806332f7ab131461057b578063365a86fc146105ac5780633754629e146105cb578063545d3041146105ea575f5ffd5b80631df7da29146104ef57806325f5d1db1461051e5780633135f2071461053d57806331962cdc1461055c575f5ffd5b806314c5d2981161037057806314c5d2981461043f57806316fd265d1461049b57806317a77df2146104af5780631b1a42a3146104d0575f5ffd5b806305291c771461039657806309c5eabe146103e757806313d2f52f14610408575b5f5ffd5b3480156103a1575f5ffd5b506103ca6103b0366004615399565b60076020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156103f2575f5ffd5b506104066104013660046153f6565b610ca7565b005b348015610413575f5ffd5b50610427610422366004615399565b610ff4565b6040516001600160401b0390911681526020016103de565b34801561044a575f5ffd5b50610484610459366004615399565b60ff9081165f908152600c6020526040902054600160d01b8104821692600160d81b90910490911690565b6040805192151583529015156020830152016103de565b3480156104a6575f5ffd5b50610406611086565b6104c26104bd36600461545b565b611099565b6040519081526020016103de565b3480156104db575f5ffd5b506104066104ea366004615399565b6113ff565b3480156104fa575f5ffd5b5061050e6105093660046154fb565b61142f565b60405190151581526020016103de565b348015610529575f5ffd5b506004546103ca906001600160a01b031681565b348015610548575f5ffd5b506002546103ca906001600160a01b031681565b348015610567575f5ffd5b50610406610576366004615540565b61146d565b348015610586575f5ffd5b5061059a6105953660046153f6565b61155c565b60405160ff90911681526020016103de565b3480156105b7575f5ffd5b506006546103ca906001600160a01b031681565b3480156105d6575f5ffd5b506104066105e536600461559b565b611632565b3480156105f5575f5ffd5b506106096106043660046155fe565b611884565b6040516103de949392919061565a565b348015610624575f5ffd5b50610406610633366004615683565b61198a565b348015610643575f5ffd5b5060045461065b90600160a01b900463ffffffff1681565b60405163ffffffff90911681526020016103de565b34801561067b575f5ffd5b50600d5461059a90640100000000900460ff1681565b34801561069c575f5ffd5b506104066106ab366004615399565b611a72565b3480156106bb575f5ffd5b5061050e6106ca3660046156b8565b601660209081525f928352604080842090915290825290205460ff1681565b3480156106f4575f5ffd5b506104066107033660046156db565b611ac6565b348015610713575f5ffd5b50610406610722366004615701565b611b25565b348015610732575f5ffd5b50610406611c51565b348015610746575f5ffd5b50610427610755366004615399565b60ff165f908152600c6020526040902054600160a81b900464ffffffffff1690565b348015610782575f5ffd5b50610406610791366004615399565b611cca565b3480156107a1575f5ffd5b506103ca7f000000000000000000000000000000000000000000000000000000000000000081565b3480156107d4575f5ffd5b505f546001600160a01b03166103ca565b3480156107f0575f5ffd5b506104c26107ff36600461571b565b611d1b565b34801561080f575f5ffd5b5061040661081e366004615743565b611dd6565b34801561082e575f5ffd5b5061040661083d3660046154fb565b6120c9565b34801561084d575f5ffd5b5061042761085c366004615399565b60ff165f908152600c60205260409020546001600160401b031690565b348015610884575f5ffd5b506108ac7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016103de565b3480156108ca575f5ffd5b506104066108d9366004615540565b61223a565b3480156108e9575f5ffd5b506104c26108f83660046157a3565b5f9081526012602052604090205463ffffffff1690565b34801561091a575f5ffd5b5061050e6109293660046157a3565b5f9081526012602052604090205464020000000016151590565b34801561094e575f5ffd5b5061040661095d3660046157ba565b61224b565b34801561096d575f5ffd5b50600d5461065b9063ffffffff1681565b348015610989575f5ffd5b506104066109983660046153f6565b6123a2565b3480156109a8575f5ffd5b506104066109b73660046157a3565b612504565b3480156109c7575f5ffd5b506109d06125cd565b6040516103de91906157d5565b3480156109e8575f5ffd5b506108ac7f000000000000000000000000000000000000000000000000000000000000000081565b348015610a1b575f5ffd5b50610427610a2a3660046157e7565b601560209081525f92835260408084209091529082529020546001600160401b031681565b348015610a5a575f5ffd5b50610427610a693660046157a3565b60036020525f90815260409020546001600160401b031681565b348015610a8e575f5ffd5b50610406610a9d3660046154fb565b61262d565b610406610ab036600461580f565b6126cf565b348015610ac0575f5ffd5b50610406610acf366004615540565b612915565b348015610adf575f5ffd5b506104c2610aee3660046153f6565b6129dd565b348015610afe575f5ffd5b50610406610b0d3660046155fe565b612ae6565b348015610b1d575f5ffd5b50610406610b2c366004615861565b612bdf565b348015610b3c575f5ffd5b506001546001600160a01b03166103ca565b348015610b59575f5ffd5b50610406610b683660046158a3565b612d9e565b348015610b78575f5ffd5b50610406610b873660046153f6565b613372565b348015610b97575f5ffd5b50600554610bab906001600160801b031681565b6040516001600160801b0390911681526020016103de565b348015610bce575f5ffd5b50610406610bdd366004615540565b613589565b348015610bed575f5ffd5b50610406610bfc3660046154fb565b6135f9565b348015610c0c575f5ffd5b5061050e610c1b366004615540565b60086020525f908152604090205460ff1681565b348015610c3a575f5ffd5b5060015461042790600160a01b90046001600160401b031681565b348015610c60575f5ffd5b506109d0610c6f36600461590a565b6139d8565b348015610c7f575f5ffd5b5061065b7f000000000000000000000000000000000000000000000000000000000000000081565b5f5f610cb38484613a46565b915091505f8484604051610cc8929190615923565b60408051918290039091205f81815260126020529190912054909150640200000000811615610d1257604051639b1aa2bf60e01b8152600481018390526024015b60405180910390fd5b5f610d1d8560881c90565b905064010000000082165f03610d99575f610d3d63ffffffff8416613b5c565b63ffffffff83165f90815260096020526040902054909150610100900460ff1681818110610d7557610d70836001615946565b610d77565b815b6040516323d7926b60e11b815260048101929092526024820152604401610d09565b5f610da48660481c90565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614610e0f57610e0a83610e048960081c90565b86613b79565b610e12565b60ff5b9050856001600160401b0316421115610e4f57604051631ef7407960e11b81526001600160401b0387166004820152426024820152604401610d09565b5f610e5a8860a81c90565b90505f60021960ff831601610e7757610e7282613c2b565b610ea2565b60ff821615801590610e8e5750610e8e8285613c80565b15610ea257610e9f82868686613e0f565b90505b5f87815260126020526040812064020000000088179055610ec38a60f01c90565b90505f610ecf82613f17565b9050887fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b83610efe8e60081c90565b6040805160ff90931683526001600160401b0390911660208301520160405180910390a2806001600160a01b0316634cd72fe68a8f8f896040518563ffffffff1660e01b8152600401610f549493929190615981565b5f604051808303815f87803b158015610f6b575f5ffd5b505af1158015610f7d573d5f5f3e3d5ffd5b505050508215610fe55760405163451de84d60e11b81526001600160401b03871660048201526001600160a01b03821690638a3bd09a906024015f604051808303815f87803b158015610fce575f5ffd5b505af1158015610fe0573d5f5f3e3d5ffd5b505050505b50505050505050505050505050565b60ff8082165f908152600c60209081526040808320815160c08101835290546001600160401b038082168352600160401b8204169382019390935264ffffffffff600160801b8404811692820192909252600160a81b83049091166060820152600160d01b8204841615156080820152600160d81b909104909216151560a08301529061108090613f55565b92915050565b61108e613f7c565b6110975f613fd9565b565b5f6110a2613ff2565b6006546001600160a01b031633146110cf5760405163472511eb60e11b8152336004820152602401610d09565b60ff881615806110f15750600360ff89161180156110f1575060ff8816600714155b15611114576040516303a2829760e41b815260ff89166004820152602401610d09565b600360ff8816111561114557604051634e54e99b60e01b81526004810183905260ff88166024820152604401610d09565b600454600160a01b900463ffffffff165f9081526009602052604090205460ff16611198576004805460405163196ba1c760e21b8152600160a01b90910463ffffffff1691810191909152602401610d09565b60ff87166003146112615761ffff89165f90815260156020908152604080832060ff8b1684529091529020546001600160401b03908116908716116112265761ffff89165f90815260156020908152604080832060ff8b168452909152908190205490516321e3281360e11b81526001600160401b0380891660048301529091166024820152604401610d09565b61ffff89165f90815260156020908152604080832060ff8b1684529091529020805467ffffffffffffffff19166001600160401b0388161790555b604080516101208101825260ff808b16825263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000811660208085019190915261ffff7f00000000000000000000000000000000000000000000000000000000000000008116858701528e166060850152918b166080840152600454600160a01b90041660a08301526001600160401b03808a1660c084015288811660e084015287166101008301528251601f86018290048202810182019093528483525f92611348929187908790819084018382808284375f9201919091525061402e92505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d78360405161138991906159dc565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff16036113cf576113ca82826140ae565b6113da565b6113da828b83614167565b47156113ea576113ea334761436a565b506113f36143dd565b98975050505050505050565b611407613f7c565b60ff81165f908152600c60205260409020805460ff60d81b1916905561142c81614407565b50565b60ff8083165f90815260146020908152604080832066ffffffffffffff600887901c168452909152812054909160019084161b1615155b9392505050565b611475613f7c565b6001600160a01b03811615806114d357507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b15611507576040516373d0f96960e01b8152602060048201526003602482015262343ab160e91b6044820152606401610d09565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f5f60125f8585604051611571929190615923565b604051809103902081526020019081526020015f2054905064020000000081165f036115a0575f915050611080565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16036115f95760ff915050611080565b61162a8161162561160a878761444c565b60a0015163ffffffff165f9081526009602052604090205490565b61456a565b949350505050565b61163a613f7c565b6001600160a01b0383165f908152600860205260408120805460ff191660011790555b81811015611833575f60095f85858581811061167b5761167b6159ee565b905060200201602081019061169091906155fe565b63ffffffff16815260208101919091526040015f20600101541180156116f6575060095f8484848181106116c6576116c66159ee565b90506020020160208101906116db91906155fe565b63ffffffff16815260208101919091526040015f205460ff16155b61182b575f600a5f858585818110611710576117106159ee565b905060200201602081019061172591906155fe565b63ffffffff16815260208082019290925260409081015f9081206001600160a01b03891682529092529020805490915060ff166117a55783838381811061176e5761176e6159ee565b905060200201602081019061178391906155fe565b60405163196ba1c760e21b815263ffffffff9091166004820152602401610d09565b805460ff1916808255600161010090910460ff161b60095f8686868181106117cf576117cf6159ee565b90506020020160208101906117e491906155fe565b63ffffffff908116825260208201929092526040015f208054928216670100000000000000808504909316179091026affffffff0000000000000019909216919091179055505b60010161165d565b50826001600160a01b03167f5a21ec3e028830b0a0977b83d2852bc33063a72a2d91ddc33baa0e3a55fea96e838360405161186f929190615a02565b60405180910390a261187f6145d8565b505050565b63ffffffff8181165f908152600960209081526040808320815160e081018352815460ff8082161515808452610100830482168488018190526201000084049092168487015263010000008304891660608086018290526701000000000000008504909a166080860152600160581b84046001600160401b031660a0860152600160981b90930464ffffffffff1660c08501526001850180548751818a0281018a0190985280885298998a998a9991989395939183919083018282801561197257602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611954575b50505050509050955095509550955050509193509193565b611992613f7c565b60ff821615806119a55750600760ff8316115b156119c8576040516303a2829760e41b815260ff83166004820152602401610d09565b806001600160a01b03163b5f03611a0c576040516373d0f96960e01b81526020600482015260076024820152663430b7323632b960c91b6044820152606401610d09565b60ff82165f8181526007602090815260409182902080546001600160a01b0319166001600160a01b03861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611abd5760405163472511eb60e11b8152336004820152602401610d09565b61142c81614407565b611ace613f7c565b600580546fffffffffffffffffffffffffffffffff19166001600160801b0383169081179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc87790602001611551565b611b2d613f7c565b600154600160a01b90046001600160401b031615611b5d5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580611b7e575062278d006001600160401b038316115b15611bc0576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610d09565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055611c028161465b565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b6001546001600160a01b03163314611c7e5760405163472511eb60e11b8152336004820152602401610d09565b6002546001600160a01b03163303611cc1576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610d09565b61109733613fd9565b611cd2613f7c565b60ff81165f818152600c6020526040808220805464ffffffffff60a81b19169055517ff01f3d74a9702e0b9c877e3febabe55ee4d99ad0cba94c9c1f9c79a3822b2f1e9190a250565b61ffff8083165f818152600b60205260408120909290917f00000000000000000000000000000000000000000000000000000000000000009091169003611d65575f915050611080565b5f5b8154811015611dce575f5f611dac848481548110611d8757611d876159ee565b5f918252602090912001546001600160a01b031688611da7896027615946565b614705565b50915091508115611dc457611dc18186615946565b94505b5050600101611d67565b505092915050565b611dde613f7c565b826002811080611dee5750602081115b15611e2a576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610d09565b60028360ff161080611e3e5750808360ff16115b15611e7c576040516373d0f96960e01b815260206004820152600d60248201526c1d995d1bd51a1c995cda1bdb19609a1b6044820152606401610d09565b603c63ffffffff83161080611e98575061a8c063ffffffff8316115b15611ed4576040516373d0f96960e01b815260206004820152600b60248201526a7665746f5365636f6e647360a81b6044820152606401610d09565b5f600d600581819054906101000a900463ffffffff16611ef390615a49565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f5f90505b8281101561204c575f878783818110611f3257611f326159ee565b9050602002016020810190611f479190615540565b6001600160a01b03161480611faf575063ffffffff82165f908152600f6020526040812090888884818110611f7e57611f7e6159ee565b9050602002016020810190611f939190615540565b6001600160a01b0316815260208101919091526040015f205415155b15611feb576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610d09565b63ffffffff82165f908152600f602052604081206001831b91898985818110612016576120166159ee565b905060200201602081019061202b9190615540565b6001600160a01b0316815260208101919091526040015f2055600101611f17565b50612059600e8787615314565b50600d805464ffffffffff191664010000000060ff87160263ffffffff19161763ffffffff85161790556040517f7fdf6ed096cd4c6bbf8d393b75b2fb1a302d83706d653616c9b6434c5c6538e0906120b9908890889088908890615aab565b60405180910390a1505050505050565b6120d1613f7c565b600360ff831611806120fc575060ff82165f908152600c60205260409020546001600160401b031615155b15612133576040516373d0f96960e01b8152600401610d09906020808252600490820152636c616e6560e01b604082015260600190565b6121466103e86001600160401b03615ade565b6001600160401b0316816001600160401b03161115612193576040516373d0f96960e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610d09565b61219f6103e882615afd565b60ff83165f818152600c6020908152604091829020805474ffffffffffffffffffffffffff00000000000000001916600160401b6001600160401b039687160274ffffffffff00000000000000000000000000000000191617600160801b4264ffffffffff16021790559051928416835290917f2e8a5d1fe0b8a41d0e34e4b87eb01848ec2ddf073a6459b803af364987a28c9b9101611a66565b612242613f7c565b61142c8161465b565b612253613f7c565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff1614806122895750600881115b156122bf576040516373d0f96960e01b8152602060048201526005602482015264726f75746560d81b6044820152606401610d09565b5f5b81811015612340578282828181106122db576122db6159ee565b90506020020160208101906122f09190615540565b6001600160a01b03163b5f03612338576040516373d0f96960e01b815260206004820152600c60248201526b73656e64416461707465727360a01b6044820152606401610d09565b6001016122c1565b5061ffff83165f908152600b6020526040902061235e908383615314565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee8383604051612395929190615b1c565b60405180910390a2505050565b6123aa613f9a565b5f82826040516123bb929190615923565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806123f55750806001600160401b031642105b8061241457506124086212750082615afd565b6001600160401b031642115b156124435760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610d09565b5f828152600360205260409020805467ffffffffffffffff1916905561246a8484836147e7565b600154612494908590859061248f90600160a01b90046001600160401b031685615ade565b614886565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26124fd3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061494092505050565b5050505050565b6002546001600160a01b0316331480159061252957505f546001600160a01b03163314155b156125495760405163472511eb60e11b8152336004820152602401610d09565b5f818152600360205260408120546001600160401b031690036125875760405163f0652c0760e01b81525f6004820152426024820152604401610d09565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6060600e80548060200260200160405190810160405280929190818152602001828054801561262357602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612605575b5050505050905090565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146126785760405163472511eb60e11b8152336004820152602401610d09565b60ff82165f818152600c6020526040808220805460ff60d81b1916600160d81b179055516001600160401b03841692917f4240cbc79271a7acca1e778de6168fe1135973a88c68981b1e67baee763a347291a35050565b6126d7613ff2565b5f6126e2848461444c565b90505f84846040516126f5929190615923565b60408051918290039091205f818152601660209081528382206001600160a01b03881683529052919091205490915060ff1661275657604051633aea1fab60e01b8152600481018290526001600160a01b0384166024820152604401610d09565b8161010001516001600160401b031642111561279d57610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610d09565b5f8181526016602090815260408083206001600160a01b0387168085529252808320805460ff191690556060850151905163488f713360e11b815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa15801561280e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128329190615b2f565b90503481111561285e576040516378279ed960e11b815234600482015260248101829052604401610d09565b6040516001600160a01b0385169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040516318d885d560e31b81526001600160a01b0386169163c6c42ea89184916128ca918b908b903390600401615b46565b5f604051808303818588803b1580156128e1575f5ffd5b505af11580156128f3573d5f5f3e3d5ffd5b50505050505f47111561290a5761290a334761436a565b50505061187f6143dd565b61291d613f7c565b6001600160a01b0381161561298f575f6129368261494d565b90506001600160401b038116158061295657506001600160401b03818116145b1561298d576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b6044820152606401610d09565b505b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc090602001611551565b5f6129e6613f9a565b600154600160a01b90046001600160401b03165f03612a3c576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610d09565b8282604051612a4c929190615923565b6040519081900390206001549091505f90612a7790600160a01b90046001600160401b031642615afd565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490612ad790879087908690615b7d565b60405180910390a25092915050565b612aee613f7c565b63ffffffff81165f908152600960205260409020805460ff16612b2c5760405163196ba1c760e21b815263ffffffff83166004820152602401610d09565b805460ff191681555f5b6001820154811015612baa5763ffffffff83165f908152600a6020526040812060018401805483919085908110612b6f57612b6f6159ee565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff1916911515919091179055600101612b36565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b612be7613f7c565b63ffffffff83165f908152600960205260409020805460ff161580612c1d575060045463ffffffff858116600160a01b90920416145b15612c435760405163196ba1c760e21b815263ffffffff85166004820152602401610d09565b80546001600160401b03600160581b90910481169084161115612c98576040516373d0f96960e01b815260206004820152600c60248201526b6c61737453657175656e636560a01b6044820152606401610d09565b64ffffffffff82161580612cbe5750805464ffffffffff600160981b9091048116908316115b15612cfb576040516373d0f96960e01b815260206004820152600c60248201526b756e74696c5365636f6e647360a01b6044820152606401610d09565b80547fffffffffffffffff00000000000000000000000000ffffffffffffffffffffff16600160581b6001600160401b03851690810264ffffffffff60981b191691909117600160981b64ffffffffff851690810291909117835560408051928352602083019190915263ffffffff8616917fbd787090c3edf8c2be9ec2f2f0ce18cac6ba6bb357c0b4915aa8a397b19d41a6910160405180910390a250505050565b612da6613f7c565b60045463ffffffff600160a01b909104811690861611612df3576040516373d0f96960e01b815260206004820152600760248201526639b2b9b9b4b7b760c91b6044820152606401610d09565b826002811080612e035750602081115b15612e3c576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610d09565b60028360ff161080612e505750808360ff16115b15612e8a576040516373d0f96960e01b81526020600482015260096024820152681d1a1c995cda1bdb1960ba1b6044820152606401610d09565b811580612ea35750612e9f600180831b615ba9565b8210155b15612ee0576040516373d0f96960e01b815260206004820152600c60248201526b61747465737465724d61736b60a01b6044820152606401610d09565b815f5b828110156130ef575f878783818110612efe57612efe6159ee565b9050602002016020810190612f139190615540565b6001600160a01b03161480612f7c575063ffffffff88165f908152600a6020526040812090888884818110612f4a57612f4a6159ee565b9050602002016020810190612f5f9190615540565b6001600160a01b0316815260208101919091526040015f205460ff165b80612fc9575060085f888884818110612f9757612f976159ee565b9050602002016020810190612fac9190615540565b6001600160a01b0316815260208101919091526040015f205460ff165b15613002576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610d09565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600a90915291822083928a8a85818110613054576130546159ee565b90506020020160208101906130699190615540565b6001600160a01b0316815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff1663010000000266ffffffff0000001960ff96871662010000021666ffffffffff000019969094166101000261ff00199215159290921661ffff199095169490941717939093161717905550600101612ee3565b5063ffffffff87165f9081526009602052604090208290613114906001018888615314565b506040518060e001604052806001151581526020018660ff1681526020018260ff1681526020018363ffffffff1681526020015f63ffffffff1681526020016001600160401b03801681526020015f64ffffffffff1681525060095f8a63ffffffff1663ffffffff1681526020019081526020015f205f015f820151815f015f6101000a81548160ff0219169083151502179055506020820151815f0160016101000a81548160ff021916908360ff1602179055506040820151815f0160026101000a81548160ff021916908360ff1602179055506060820151815f0160036101000a81548163ffffffff021916908363ffffffff1602179055506080820151815f0160076101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600b6101000a8154816001600160401b0302191690836001600160401b0316021790555060c0820151815f0160136101000a81548164ffffffffff021916908364ffffffffff1602179055509050505f60095f600460149054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020019081526020015f205f019050805f015f9054906101000a900460ff1615613305576132e262093a8042615946565b815464ffffffffff91909116600160981b0264ffffffffff60981b199091161781555b6004805463ffffffff60a01b1916600160a01b63ffffffff8c16908102919091179091556040517f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee9061335f908b908b908b908b90615bbc565b60405180910390a2505050505050505050565b5f5f61337e8484613a46565b9150915061338b826149c5565b5f6133968360881c90565b63ffffffff81165f908152600a6020908152604080832033845290915281208054929350919060ff8216900361341e5763ffffffff83165f9081526009602052604090205460ff166134035760405163196ba1c760e21b815263ffffffff84166004820152602401610d09565b6040516355ed399160e11b8152336004820152602401610d09565b836001600160401b031642111561345957604051631ef7407960e11b81526001600160401b0385166004820152426024820152604401610d09565b5f878760405161346a929190615923565b60408051918290039091205f81815260126020529190912054909150600160ff600885901c161b808216156134bb57604051631e026b2f60e01b815260048101849052336024820152604401610d09565b815f036134cc576134cc8884614ba8565b9081179063ffffffff80831690601886901c8082169160ff601089901c1691861616158015906134fe57508119831615155b801561351257508061350f84613b5c565b10155b1561352257640100000000851794505b5f868152601260205260409081902086905551339087907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f906135689087815260200190565b60405180910390a3640200000000851615610fe557610fe58d8d8d88614d38565b613591613f7c565b600180546001600160a01b0383166001600160a01b031990911681179091556135c15f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600d5465010000000000900463ffffffff165f908152600f60209081526040808320338452909152812054908190036136475760405163472511eb60e11b8152336004820152602401610d09565b60ff83165f908152600c60205260409020546001600160401b0390811690831611156136a15760405163f907de9f60e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610d09565b600d5460ff84165f81815260106020908152604080832054815163ffffffff650100000000008804811682860152818401969096526001600160401b0389811660608301529091166080808301919091528251808303909101815260a09091018252805190830120808452601183529220549193919261372592169083901c615946565b42111561373257504260201b5b5f82815260116020526040808220928517928390555133916001600160401b0387169160ff8916917fb76b8900ab7b3dd8226ba44358e2ad4f965f4757e2a33b6355885a852d53cbea91a4600d54640100000000900460ff1661379a63ffffffff8316613b5c565b10156137a7575050505050565b60ff85165f90815260106020526040812080546001600160401b0316916137cd83615be5565b82546001600160401b039182166101009390930a928302919092021990911617905550600d545f906138059063ffffffff1642615c06565b60ff8088165f908152600c6020908152604091829020825160c08101845281546001600160401b038082168352600160401b8204169382019390935264ffffffffff600160801b8404811694820194909452600160a81b83049093166060840152600160d01b8204841615156080840152600160d81b909104909216151560a08201529192509061389590613f55565b81547fffffffffffff0000000000ffffffffff0000000000000000ffffffffffffffff16600160401b6001600160401b039283160264ffffffffff60a81b191617600160a81b64ffffffffff8581169182029290921774ffffffffff0000000000000000ffffffffffffffff1916600160801b429093169290920267ffffffffffffffff191691909117918816918217835560405190815260ff8916907f35b49144333fd1e09d0125265bbee828f6ae7298a0ae0407cf3e64a9f8a7bac69060200160405180910390a361397061396b88614dc0565b613f17565b6040516327eb656f60e11b81526001600160401b03881660048201526001600160a01b039190911690634fd6cade906024015f604051808303815f87803b1580156139b9575f5ffd5b505af11580156139cb573d5f5f3e3d5ffd5b5050505050505050505050565b61ffff81165f908152600b6020908152604091829020805483518184028101840190945280845260609392830182828015613a3a57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613a1c575b50505050509050919050565b5f80610200831115613a6e5760405163bb9e58ed60e01b815260048101849052602401610d09565b6027831015613a9957604051634e54e99b60e01b8152600481018490525f6024820152604401610d09565b83359150600784013560f883901c600114613acd576040516301c4836960e01b815260f884901c6004820152602401610d09565b5f613ad88460f01c90565b60ff169050801580613aea5750600781115b15613b0b576040516303a2829760e41b815260048101829052602401610d09565b6003613b178560a81c90565b60ff161115613b505784613b2b8560a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610d09565b81925050509250929050565b5f5b8115613b74575f19820190911690600101613b5e565b919050565b5f5f613b858585614e2e565b9050603881901c63ffffffff8181169185161615613c17575f811963ffffffff86161690505f5f5f63ffffffff601887901c16600887901c60ff16613bc986613b5c565b9250925092508284165f1480613be0575082198416155b80613bea57508181105b15613c12576040516323d7926b60e11b81526004810182905260248101839052604401610d09565b505050505b613c21848361456a565b9695505050505050565b60ff81165f908152600c6020526040902054600160a81b900464ffffffffff1642811115611c4d57604051634b22bbdd60e01b815260ff831660048201526001600160401b0382166024820152604401610d09565b60ff82165f908152600c602052604080822080549091819081901c64ffffffffff60a883901c1660d083901c6001600160401b0380851690891611613ceb576040516321e3281360e11b81526001600160401b03808a16600483015285166024820152604401610d09565b816001600160401b0316421015613d2957604051634b22bbdd60e01b815260ff8a1660048201526001600160401b0383166024820152604401610d09565b60ff811115613d5057604051630623ee3f60e11b815260ff8a166004820152602401610d09565b5f429050608086901c64ffffffffff16810384019350836001600160401b0316896001600160401b03161115613dac576040516352cc081d60e01b81526001600160401b03808b16600483015285166024820152604401610d09565b6103e88985036001600160401b03161115613dc9576103e8890193505b60d082901b6080826001600160401b0316901b6040866001600160401b0316901b8b6001600160401b03161717179550858755815f141597505050505050505092915050565b63ffffffff8084165f9081526009602052604081208054919290918391613e4191670100000000000000900416613b5c565b8254613e56919062010000900460ff16615ba9565b82549091505f90613e7a9060ff620100008204811691859161010090910416614eae565b9050808560ff161015613eac576040516323d7926b60e11b815260ff8616600482015260248101829052604401610d09565b818560ff161080613ef0575060ff8089165f90815260146020908152604080832066ffffffffffffff60088c901c16845290915290205460019188169190911b1615155b15613f01576001935050505061162a565b613f0a88614407565b505f979650505050505050565b60ff81165f908152600760205260408120546001600160a01b031680611080576040516303a2829760e41b815260ff84166004820152602401610d09565b5f816040015164ffffffffff1642613f6d9190615ade565b82602001516110809190615afd565b600154600160a01b90046001600160401b031615613f9a5730613fa6565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146110975760405163472511eb60e11b8152336004820152602401610d09565b600180546001600160a01b031916905561142c81614ed8565b613ffa614f27565b61109760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00614028565b90565b90614f67565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a6140749a60019a91999198978e9101615c3a565b60405160208183030381529060405290506102008151111561108057805160405163bb9e58ed60e01b8152600401610d0991815260200190565b5f82815260126020526040902064010000000090556140cf6207a120614f6e565b6040516304e2f55f60e11b815230906309c5eabe906207a120906140f79085906004016159dc565b5f604051808303815f88803b15801561410e575f5ffd5b5087f193505050508015614120575060015b611c4d57817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e831561414e614fc0565b6040516001600160e01b03199091168152602001611a66565b61ffff82165f908152600b60209081526040808320805482518185028101850190935280835291929091908301828280156141c957602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116141ab575b509394503493505f9250829150505b835181101561430f575f5f5f6142098785815181106141f9576141f96159ee565b60200260200101518a8a89614fdf565b92509250925082156142365761421f8287615ba9565b95508461422b81615d3b565b955050505050614307565b5f8a81526016602052604081208851600192908a908890811061425b5761425b6159ee565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205f6101000a81548160ff0219169083151502179055508684815181106142aa576142aa6159ee565b60200260200101516001600160a01b03168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f836040516142fb91906001600160e01b031991909116815260200190565b60405180910390a35050505b6001016141d8565b50600454600160a01b900463ffffffff165f90815260096020526040902054610100900460ff16808210156143615760405163d33b0f0f60e01b81526004810183905260248101829052604401610d09565b50505050505050565b804710156143945760405163cf47918160e01b815247600482015260248101829052604401610d09565b6143ad828260405180602001604052805f815250615131565b156143b6575050565b3d156143c457611c4d615146565b60405163d6bda27560e01b815260040160405180910390fd5b6110975f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00614028565b60ff81165f818152600c6020526040808220805460ff60d01b19169055517fc3e16383554506135e65ebec7ec61229cb7842b65cd4f109ae8d5d4ba5395b1f9190a250565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052908061449f8585613a46565b915091506040518061012001604052806144b98460f01c90565b60ff1681526020016144cb8460d01c90565b63ffffffff1681526020016144e08460c01c90565b61ffff1681526020016144f38460b01c90565b61ffff1681526020016145068460a81c90565b60ff1681526020016145188460881c90565b63ffffffff16815260200161452d8460481c90565b6001600160401b031681526020016145458460081c90565b6001600160401b03168152602001826001600160401b03168152509250505092915050565b5f5f63ffffffff603884901c1690505f61458c821963ffffffff871616613b5c565b90505f61459883613b5c565b6145a99060ff601088901c16615ba9565b90508082101580156145c25750600885901c60ff168210155b6145cc5781613c21565b60ff9695505050505050565b60015b600260ff82161161142c5760ff8082165f908152600c6020526040902054600160d81b900416156146495760ff81165f818152600c6020526040808220805460ff60d81b19169055517f261699248c4360c8bb7bfb325fedd496ede0089be4101adaec09273705c366749190a25b8061465381615d53565b9150506145db565b6001600160a01b038116158061467d57505f546001600160a01b038281169116145b156146b7576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610d09565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611551565b5f5f5f614714620f4240614f6e565b6040805161ffff871660248201526044808201879052825180830390910181526064909101909152602080820180516001600160e01b031663488f713360e11b1781528251620f4240925f92839283918d87fa5f519650915050601f3d1181614790575f5f614781614fc0565b965096509650505050506147de565b806147a857505f95508594508493506147de92505050565b6005546001600160801b03168611156147d257505f95506378279ed960e11b93506147de92505050565b50600195505f93505050505b93509350939050565b6001545f9061480590600160a01b90046001600160401b0316615151565b9050806001600160401b0316421061481d5750505050565b5f63d691bbe360e01b6148308587615d68565b6001600160e01b03191614905080158061485e575061485262093a8084615afd565b6001600160401b031642105b156124fd576040516268351560e91b81526001600160401b0383166004820152602401610d09565b632003f88560e21b6148988385615d68565b6001600160e01b031916146148ac57505050565b5f600c816148bd8560048189615da0565b8101906148ca9190615399565b60ff16815260208101919091526040015f208054909150600160a81b900464ffffffffff164210801561491457508054600160801b900464ffffffffff166001600160401b038316105b1561493a5760405163f0652c0760e01b81525f6004820152426024820152604401610d09565b50505050565b606061146683835f6151c7565b5f620271005a1015614980575a60405163fe336aa760e01b81526004810191909152620271006024820152604401610d09565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d148116156149bd57835f5110156149bd575f5193505b505050919050565b5f6149d08260d01c90565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff1614614a4e5760405163bcf1643960e01b815263ffffffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610d09565b5f614a598360c01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff16141580614ad957507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b15614b25576040516341053e8360e11b815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610d09565b5f614b308460b01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff161461493a576040516327ea86dd60e21b815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610d09565b5f614bb38360a81c90565b90505f614bc08460481c90565b60ff8381165f90815260136020908152604080832066ffffffffffffff600887901c1680855292528220549394509260019285169290921b91908183169003614c2c5760ff9094165f908152601360209081526040808320948352939052919091209217909155505050565b60ff85165f81815260146020908152604080832087845282529182902080548617905590518881526001600160401b03871692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a360ff8516600114801590614ca3575060ff8516600214155b15614cb15750505050505050565b60ff85165f908152600c60205260409020805460ff60d01b198116600160d01b179091556001600160401b039081169085161161436157614361614cf486614dc0565b6040516001600160401b038716602482015260440160408051601f198184030181529190526020810180516001600160e01b031663451de84d60e11b179052615275565b5f614d55614d468460881c90565b614d508560081c90565b614e2e565b905060ff614d63838361456a565b60ff1614614d71575061493a565b6124fd614d7e8460f01c90565b8686604051602401614d91929190615dc7565b60408051601f198184030181529190526020810180516001600160e01b031663d3ed3f7760e01b179052615275565b5f5f1960ff831601614dd457506001919050565b60011960ff831601614de857506002919050565b60021960ff831601614dfc57506003919050565b60405163f907de9f60e01b8152600401610d09906020808252600490820152636c616e6560e01b604082015260600190565b63ffffffff82165f9081526009602052604081205490609882901c908115801590614e595750814210155b905060ff83161580614e805750605883901c6001600160401b0316846001600160401b0316115b80614e885750805b15611dce5760405163196ba1c760e21b815263ffffffff86166004820152602401610d09565b5f838314614ebc5782614ec7565b614ec7600184615ba9565b905081811015611466575092915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561109757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f61c350614f7d603f84615dda565b614f879084615946565b614f919190615946565b9050805a1015611c4d575a60405163fe336aa760e01b8152600481019190915260248101829052604401610d09565b5f60033d11156140255760045f5f3e505f516001600160e01b03191690565b5f80806b4f32dca525ec9cae5466fb5760a11b6001600160a01b03881617805c620f4240811061502157505f935083925063fe336aa760e01b91506151279050565b5f5a90506150318a8a8a51614705565b9197509550935085156150e75786851115615069576040516378279ed960e11b81526004810188905260248101869052604401610d09565b615075620f4240614f6e565b896001600160a01b031663c6c42ea8620f4240878c8c336040518663ffffffff1660e01b81526004016150aa93929190615df9565b5f604051808303818589803b1580156150c1575f5ffd5b5088f194505050505080156150d4575060015b6150e7575f6150e1614fc0565b90965093505b5f5a6150f39083615ba9565b905062061a808111156151225761512262061a806151118386615946565b61511b9190615ba9565b8590614f67565b505050505b9450945094915050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b6004545f906001600160a01b031661516a57505f919050565b60045461517f906001600160a01b031661494d565b9050615192826001600160401b03615ade565b6001600160401b0316816001600160401b0316116151b9576151b48282615afd565b611080565b6001600160401b0392915050565b6060814710156151f35760405163cf47918160e01b815247600482015260248101839052604401610d09565b5f6151ff858486615131565b905080801561522057505f3d118061522057505f856001600160a01b03163b115b156152355761522d6152fb565b915050611466565b801561525f57604051639996b31560e01b81526001600160a01b0386166004820152602401610d09565b3d156143c45761526d615146565b509392505050565b60ff82165f908152600760205260408120546001600160a01b0316906201adb0906127106152a4603f84615dda565b6152ae9084615946565b6152b89190615946565b9050805a10156152e7575a60405163fe336aa760e01b8152600481019190915260248101829052604401610d09565b5f5f8551602087015f8787f1505050505050565b6040513d81523d5f602083013e3d602001810160405290565b828054828255905f5260205f20908101928215615365579160200282015b828111156153655781546001600160a01b0319166001600160a01b03843516178255602090920191600190910190615332565b50615371929150615375565b5090565b5b80821115615371575f8155600101615376565b803560ff81168114613b74575f5ffd5b5f602082840312156153a9575f5ffd5b61146682615389565b5f5f83601f8401126153c2575f5ffd5b5081356001600160401b038111156153d8575f5ffd5b6020830191508360208285010111156153ef575f5ffd5b9250929050565b5f5f60208385031215615407575f5ffd5b82356001600160401b0381111561541c575f5ffd5b615428858286016153b2565b90969095509350505050565b803561ffff81168114613b74575f5ffd5b80356001600160401b0381168114613b74575f5ffd5b5f5f5f5f5f5f5f5f60e0898b031215615472575f5ffd5b61547b89615434565b975061548960208a01615389565b965061549760408a01615389565b95506154a560608a01615445565b94506154b360808a01615445565b93506154c160a08a01615445565b925060c08901356001600160401b038111156154db575f5ffd5b6154e78b828c016153b2565b999c989b5096995094979396929594505050565b5f5f6040838503121561550c575f5ffd5b61551583615389565b915061552360208401615445565b90509250929050565b6001600160a01b038116811461142c575f5ffd5b5f60208284031215615550575f5ffd5b81356114668161552c565b5f5f83601f84011261556b575f5ffd5b5081356001600160401b03811115615581575f5ffd5b6020830191508360208260051b85010111156153ef575f5ffd5b5f5f5f604084860312156155ad575f5ffd5b83356155b88161552c565b925060208401356001600160401b038111156155d2575f5ffd5b6155de8682870161555b565b9497909650939450505050565b803563ffffffff81168114613b74575f5ffd5b5f6020828403121561560e575f5ffd5b611466826155eb565b5f8151808452602084019350602083015f5b828110156156505781516001600160a01b0316865260209586019590910190600101615629565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f613c216080830184615617565b5f5f60408385031215615694575f5ffd5b61569d83615389565b915060208301356156ad8161552c565b809150509250929050565b5f5f604083850312156156c9575f5ffd5b8235915060208301356156ad8161552c565b5f602082840312156156eb575f5ffd5b81356001600160801b0381168114611466575f5ffd5b5f5f60408385031215615712575f5ffd5b61569d83615445565b5f5f6040838503121561572c575f5ffd5b61573583615434565b946020939093013593505050565b5f5f5f5f60608587031215615756575f5ffd5b84356001600160401b0381111561576b575f5ffd5b6157778782880161555b565b909550935061578a905060208601615389565b9150615798604086016155eb565b905092959194509250565b5f602082840312156157b3575f5ffd5b5035919050565b5f5f5f604084860312156157cc575f5ffd5b6155b884615434565b602081525f6114666020830184615617565b5f5f604083850312156157f8575f5ffd5b61580183615434565b915061552360208401615389565b5f5f5f60408486031215615821575f5ffd5b83356001600160401b03811115615836575f5ffd5b615842868287016153b2565b90945092505060208401356158568161552c565b809150509250925092565b5f5f5f60608486031215615873575f5ffd5b61587c846155eb565b925061588a60208501615445565b9150604084013564ffffffffff81168114615856575f5ffd5b5f5f5f5f5f608086880312156158b7575f5ffd5b6158c0866155eb565b945060208601356001600160401b038111156158da575f5ffd5b6158e68882890161555b565b90955093506158f9905060408701615389565b949793965091946060013592915050565b5f6020828403121561591a575f5ffd5b61146682615434565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561108057611080615932565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f61599a606083018587615959565b905060ff8316604083015295945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61146660208301846159ae565b634e487b7160e01b5f52603260045260245ffd5b602080825281018290525f8360408301825b85811015615a3f5763ffffffff615a2a846155eb565b16825260209283019290910190600101615a14565b5095945050505050565b5f63ffffffff821663ffffffff8103615a6457615a64615932565b60010192915050565b8183526020830192505f815f5b84811015615650578135615a8d8161552c565b6001600160a01b031686526020958601959190910190600101615a7a565b606081525f615abe606083018688615a6d565b905060ff8416602083015263ffffffff8316604083015295945050505050565b6001600160401b03828116828216039081111561108057611080615932565b6001600160401b03818116838216019081111561108057611080615932565b602081525f61162a602083018486615a6d565b5f60208284031215615b3f575f5ffd5b5051919050565b61ffff85168152606060208201525f615b63606083018587615959565b90506001600160a01b038316604083015295945050505050565b604081525f615b90604083018587615959565b90506001600160401b0383166020830152949350505050565b8181038181111561108057611080615932565b606081525f615bcf606083018688615a6d565b60ff949094166020830152506040015292915050565b5f6001600160401b0382166001600160401b038103615a6457615a64615932565b64ffffffffff818116838216019081111561108057611080615932565b5f81518060208401855e5f93019283525090919050565b6001600160f81b031960f88d811b821683528c901b1660018201526001600160e01b031960e08b901b1660028201527fffff00000000000000000000000000000000000000000000000000000000000060f08a811b8216600684015289901b166008820152615cb8600a82018860f81b6001600160f81b0319169052565b615cd1600b82018760e01b6001600160e01b0319169052565b615cea600f82018660c01b6001600160c01b0319169052565b615d03601782018560c01b6001600160c01b0319169052565b615d1c601f82018460c01b6001600160c01b0319169052565b5f615d2a6027830184615c23565b9d9c50505050505050505050505050565b5f60018201615d4c57615d4c615932565b5060010190565b5f60ff821660ff8103615a6457615a64615932565b80356001600160e01b03198116906004841015615d99576001600160e01b0319600485900360031b81901b82161691505b5092915050565b5f5f85851115615dae575f5ffd5b83861115615dba575f5ffd5b5050820193919092039150565b602081525f61162a602083018486615959565b5f82615df457634e487b7160e01b5f52601260045260245ffd5b500490565b61ffff84168152606060208201525f615e1560608301856159ae565b90506001600160a01b03831660408301529493505050505660a060405234801561000f575f5ffd5b50336080526080516112a461008c5f395f818160480152818160fb015281816101aa0152818161024f015281816103350152818161040c015281816104c8015281816105df0152818161066a01528181610721015281816107d60152818161095e01528181610b5401528181610cf30152610dae01526112a45ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80637a0ebc8814610043578063d0322fbf14610086578063e4a2264b1461009b575b5f5ffd5b61006a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b610099610094366004610f48565b6100ae565b005b6100996100a9366004610fb6565b610534565b5f6100b98383610b8b565b5090505f5f6100c88360a81c90565b6100d28460481c90565b604051630298ba5360e31b815260ff8316600482015291935091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906314c5d298906024016040805180830381865afa15801561013f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101639190611026565b915091505f8787604051610178929190611057565b6040518091039020905082158061018c5750815b806102335750604051631346a42360e31b815260ff861660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639a35211890602401602060405180830381865afa1580156101f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021b9190611066565b67ffffffffffffffff168467ffffffffffffffff1614155b806102c2575060405163a9fcfb3360e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9fcfb3390602401602060405180830381865afa15801561029c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c0919061108d565b155b156102fa576040516318dd93dd60e31b815260ff8616600482015267ffffffffffffffff851660248201526044015b60405180910390fd5b5f61030d6103088860881c90565b610ca1565b602081015160405163a5ce5ed760e01b8152600481018590529192505f916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a5ce5ed790602401602060405180830381865afa15801561037a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061039e91906110a6565b169050816020015181146103e4576103b581610e88565b6103c28360200151610e88565b6040516323d7926b60e11b8152600481019290925260248201526044016102f1565b604051631df7da2960e01b815260ff8816600482015267ffffffffffffffff871660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631df7da2990604401602060405180830381865afa158015610459573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061047d919061108d565b156104b0576040516363ac927560e11b815260ff8816600482015267ffffffffffffffff871660248201526044016102f1565b604051631871786560e21b815260ff881660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906361c5e194906024015b5f604051808303815f87803b158015610512575f5ffd5b505af1158015610524573d5f5f3e3d5ffd5b5050505050505050505050505050565b60028110156105725760405163f907de9f60e01b8152602060048201526009602482015268656e76656c6f70657360b81b60448201526064016102f1565b5f61059f83835f818110610588576105886110bd565b905060200281019061059a91906110d1565b610b8b565b5090505f5f6105ae8360a81c90565b6105b88460481c90565b604051630298ba5360e31b815260ff8316600482015291935091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906314c5d298906024016040805180830381865afa158015610623573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106479190611026565b5090508015806106f35750604051631346a42360e31b815260ff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639a35211890602401602060405180830381865afa1580156106b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106db9190611066565b67ffffffffffffffff168267ffffffffffffffff1611155b806107945750604051631df7da2960e01b815260ff8416600482015267ffffffffffffffff831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631df7da2990604401602060405180830381865afa15801561076e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610792919061108d565b155b156107c7576040516318dd93dd60e31b815260ff8416600482015267ffffffffffffffff831660248201526044016102f1565b5f6107d28560881c90565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635e3568b86040518163ffffffff1660e01b8152600401602060405180830381865afa158015610830573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610854919061111b565b63ffffffff168163ffffffff16146108875760405163196ba1c760e21b815263ffffffff821660048201526024016102f1565b5f61089182610ca1565b60208101519091505f8867ffffffffffffffff8111156108b3576108b361113e565b6040519080825280602002602001820160405280156108dc578160200160208202803683370190505b5090505f5b89811015610a82575f6108ff8c8c84818110610588576105886110bd565b50905089811875ffffffffffffffffffffffffff00000000000000000016156109575760405163f907de9f60e01b8152602060048201526009602482015268656e76656c6f70657360b81b60448201526064016102f1565b84602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5ce5ed78e8e8681811061099d5761099d6110bd565b90506020028101906109af91906110d1565b6040516109bd929190611057565b60405190819003812060e083901b7fffffffff000000000000000000000000000000000000000000000000000000001682526004820152602401602060405180830381865afa158015610a12573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a3691906110a6565b16838381518110610a4957610a496110bd565b602002602001018181525050828281518110610a6757610a676110bd565b602002602001015119841693505080806001019150506108e1565b50610a8d8383610eb7565b15610ac0576040516363ac927560e11b815260ff8816600482015267ffffffffffffffff871660248201526044016102f1565b5f5b8151811015610b2b57610af08484848481518110610ae257610ae26110bd565b602002602001015117610eb7565b15610b23576040516363ac927560e11b815260ff8916600482015267ffffffffffffffff881660248201526044016102f1565b600101610ac2565b5060405163ce33023960e01b815260ff8816600482015267ffffffffffffffff871660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ce330239906044016104fb565b5f80610200831115610bb35760405163bb9e58ed60e01b8152600481018490526024016102f1565b6027831015610bde57604051634e54e99b60e01b8152600481018490525f60248201526044016102f1565b83359150600784013560f883901c600114610c12576040516301c4836960e01b815260f884901c60048201526024016102f1565b5f610c1d8460f01c90565b60ff169050801580610c2f5750600781115b15610c50576040516303a2829760e41b8152600481018290526024016102f1565b6003610c5c8560a81c90565b60ff161115610c955784610c708560a81c90565b604051634e54e99b60e01b8152600481019290925260ff1660248201526044016102f1565b81925050509250929050565b610cc860405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405163545d304160e01b815263ffffffff831660048201525f908190819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063545d3041906024015f60405180830381865afa158015610d37573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610d5e9190810190611168565b935093509350935083610d8c5760405163196ba1c760e21b815263ffffffff871660048201526024016102f1565b5f5b8151811015610e715785516001821b908117875282516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063fa01dc0690859085908110610de757610de76110bd565b60200260200101516040518263ffffffff1660e01b8152600401610e1a91906001600160a01b0391909116815260200190565b602060405180830381865afa158015610e35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e59919061108d565b610e6857602087018051821790525b50600101610d8e565b505060ff9091166060840152604083015250919050565b5f5b8115610eb25780610e9a81611279565b9150610ea99050600183611291565b82169150610e8a565b919050565b5f5f610edf610ec8855f0151610e88565b610ed58660200151610e88565b8660600151610f1b565b9050836040015183165f14158015610efd5750604084015119831615155b8015610f11575080610f0e84610e88565b10155b9150505b92915050565b5f838314610f295782610f34565b610f34600184611291565b905081811015610f415750805b9392505050565b5f5f60208385031215610f59575f5ffd5b823567ffffffffffffffff811115610f6f575f5ffd5b8301601f81018513610f7f575f5ffd5b803567ffffffffffffffff811115610f95575f5ffd5b856020828401011115610fa6575f5ffd5b6020919091019590945092505050565b5f5f60208385031215610fc7575f5ffd5b823567ffffffffffffffff811115610fdd575f5ffd5b8301601f81018513610fed575f5ffd5b803567ffffffffffffffff811115611003575f5ffd5b8560208260051b8401011115610fa6575f5ffd5b80518015158114610eb2575f5ffd5b5f5f60408385031215611037575f5ffd5b61104083611017565b915061104e60208401611017565b90509250929050565b818382375f9101908152919050565b5f60208284031215611076575f5ffd5b815167ffffffffffffffff81168114610f41575f5ffd5b5f6020828403121561109d575f5ffd5b610f4182611017565b5f602082840312156110b6575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126110e6575f5ffd5b83018035915067ffffffffffffffff821115611100575f5ffd5b602001915036819003821315611114575f5ffd5b9250929050565b5f6020828403121561112b575f5ffd5b815163ffffffff81168114610f41575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610eb2575f5ffd5b5f5f5f5f6080858703121561117b575f5ffd5b61118485611017565b9350602085015160ff81168114611199575f5ffd5b60408601516060870151919450925067ffffffffffffffff8111156111bc575f5ffd5b8501601f810187136111cc575f5ffd5b805167ffffffffffffffff8111156111e6576111e661113e565b8060051b604051601f19603f830116810181811067ffffffffffffffff821117156112135761121361113e565b60405291825260208184018101929081018a841115611230575f5ffd5b6020850194505b838510156112565761124885611152565b815260209485019401611237565b50969995985093965050505050565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161128a5761128a611265565b5060010190565b81810381811115610f1557610f1561126556" as const;
