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
export const messageGateBytecode = "0x60e060405260048054600160201b600160a01b0319166b016345785d8a000000000000179055348015610030575f5ffd5b506040516159f93803806159f983398101604081905261004f9161018f565b83838383806001600160a01b03811661008157604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61008a8161010e565b505063ffffffff90921660805261ffff90811660a0521660c0525f5b600360ff8216116101045760ff81165f908152600b602052604090208054426001600160401b0316600160801b02600160401b600160c01b0319909116176903e80000000000000000179055806100fc816101f8565b9150506100a6565b5050505050610222565b600180546001600160a01b03191690556101278161012a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805161ffff8116811461018a575f5ffd5b919050565b5f5f5f5f608085870312156101a2575f5ffd5b845163ffffffff811681146101b5575f5ffd5b93506101c360208601610179565b92506101d160408601610179565b60608601519092506001600160a01b03811681146101ed575f5ffd5b939692955090935050565b5f60ff821660ff810361021957634e487b7160e01b5f52601160045260245ffd5b60010192915050565b60805160a05160c0516157286102d15f395f818161077f01528181610c7e01528181611245015281816113790152818161315a01528181613190015261321701525f81816108e301528181610ca3015281816110b5015281816111be0152818161126a0152818161139e01528181611b1b0152818161208f015281816131b50152818161324801526132b101525f8181610b5601528181611089015281816130ba015261312901526157285ff3fe608060405260043610610345575f3560e01c80639dd0cc16116101b2578063db26e34d116100f2578063f2fde38b11610092578063fa01dc061161006d578063fa01dc0614610ad2578063fa579fc614610b00578063fa7645ef14610b26578063ff9b3acf14610b45575f5ffd5b8063f2fde38b14610a94578063f57b47f114610ab3578063f851a440146106be575f5ffd5b8063e30c3978116100cd578063e30c3978146109e8578063e7042c2514610a05578063e9dc061414610a24578063f211813614610a43575f5ffd5b8063db26e34d1461098b578063de09beed146109aa578063df917785146109c9575f5ffd5b8063bb6ae2cb1161015d578063c763e5a111610138578063c763e5a1146108d2578063c9f6d20214610905578063ccfa1b2a14610944578063cf50291714610978575f5ffd5b8063bb6ae2cb14610873578063c4d252f514610892578063c50c5929146108b1575f5ffd5b8063a9fcfb331161018d578063a9fcfb3314610804578063ae978ff414610838578063b32e8c4014610857575f5ffd5b80639dd0cc161461076e578063a2e5c06e146107b4578063a5ce5ed7146107d3575f5ffd5b80635e3568b8116102885780637a43c73111610228578063911ee26611610203578063911ee266146106da578063944d13bc146106f957806397068e80146107185780639a35211814610737575f5ffd5b80637a43c73114610661578063800fe2141461069f5780638da5cb5b146106be575f5ffd5b80636d472c82116102635780636d472c821461060f5780636e39274c1461062e578063715018a6146103f257806379ba50971461064d575f5ffd5b80635e3568b814610584578063614f427f146105b55780636c85cc5c146105d6575f5ffd5b80633135f207116102f3578063365a86fc116102ce578063365a86fc146104f85780633754629e14610517578063545d304114610536578063570aa6a914610565575f5ffd5b80633135f2071461048957806331962cdc146104a857806332f7ab13146104c7575f5ffd5b806316fd265d1161032357806316fd265d146103f257806317a77df2146104065780631df7da2914610427575f5ffd5b806305291c771461034957806309c5eabe1461039a57806313d2f52f146103bb575b5f5ffd5b348015610354575f5ffd5b5061037d610363366004614c74565b60066020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156103a5575f5ffd5b506103b96103b4366004614cd1565b610b78565b005b3480156103c6575f5ffd5b506103da6103d5366004614c74565b610e2f565b6040516001600160401b039091168152602001610391565b3480156103fd575f5ffd5b506103b9610e9e565b610419610414366004614d36565b610eb1565b604051908152602001610391565b348015610432575f5ffd5b50610479610441366004614dd6565b60ff9182165f908152601560209081526040808320600885901c66ffffffffffffff1684529091529020546001919092161b16151590565b6040519015158152602001610391565b348015610494575f5ffd5b5060025461037d906001600160a01b031681565b3480156104b3575f5ffd5b506103b96104c2366004614e1d565b61122a565b3480156104d2575f5ffd5b506104e66104e1366004614cd1565b611333565b60405160ff9091168152602001610391565b348015610503575f5ffd5b5060055461037d906001600160a01b031681565b348015610522575f5ffd5b506103b9610531366004614e76565b611486565b348015610541575f5ffd5b50610555610550366004614ed7565b61163a565b6040516103919493929190614f33565b348015610570575f5ffd5b506103b961057f366004614f66565b611740565b34801561058f575f5ffd5b506004546105a09063ffffffff1681565b60405163ffffffff9091168152602001610391565b3480156105c0575f5ffd5b50600c546104e690640100000000900460ff1681565b3480156105e1575f5ffd5b506104796105f0366004614f8e565b601360209081525f928352604080842090915290825290205460ff1681565b34801561061a575f5ffd5b506103b9610629366004614faf565b61183e565b348015610639575f5ffd5b506103b9610648366004614fde565b6118bf565b348015610658575f5ffd5b506103b9611a11565b34801561066c575f5ffd5b506103da61067b366004614c74565b60ff165f908152600b6020526040902054600160c01b90046001600160401b031690565b3480156106aa575f5ffd5b506103b96106b9366004614c74565b611aa2565b3480156106c9575f5ffd5b505f546001600160a01b031661037d565b3480156106e5575f5ffd5b506104196106f4366004614ff8565b611b02565b348015610704575f5ffd5b506103b9610713366004615020565b611bbd565b348015610723575f5ffd5b506103b9610732366004614dd6565b611ed3565b348015610742575f5ffd5b506103da610751366004614c74565b60ff165f908152600b60205260409020546001600160401b031690565b348015610779575f5ffd5b506107a17f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610391565b3480156107bf575f5ffd5b506103b96107ce366004614e1d565b612071565b3480156107de575f5ffd5b506104196107ed366004615080565b5f9081526012602052604090205463ffffffff1690565b34801561080f575f5ffd5b5061047961081e366004615080565b5f9081526012602052604090205464020000000016151590565b348015610843575f5ffd5b506103b9610852366004615097565b612085565b348015610862575f5ffd5b50600c546105a09063ffffffff1681565b34801561087e575f5ffd5b506103b961088d366004614cd1565b6121f8565b34801561089d575f5ffd5b506103b96108ac366004615080565b612322565b3480156108bc575f5ffd5b506108c56123eb565b60405161039191906150b2565b3480156108dd575f5ffd5b506107a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610910575f5ffd5b506103da61091f3660046150c4565b601160209081525f92835260408084209091529082529020546001600160401b031681565b34801561094f575f5ffd5b506103da61095e366004615080565b60036020525f90815260409020546001600160401b031681565b6103b96109863660046150ec565b61244b565b348015610996575f5ffd5b506104196109a5366004614cd1565b6126c8565b3480156109b5575f5ffd5b506103b96109c4366004614ed7565b6127dd565b3480156109d4575f5ffd5b506103b96109e336600461513b565b6128d6565b3480156109f3575f5ffd5b506001546001600160a01b031661037d565b348015610a10575f5ffd5b506103b9610a1f366004615188565b612ab0565b348015610a2f575f5ffd5b506103b9610a3e366004614cd1565b6130ab565b348015610a4e575f5ffd5b50600454610a739064010000000090046fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff9091168152602001610391565b348015610a9f575f5ffd5b506103b9610aae366004614e1d565b613626565b348015610abe575f5ffd5b506103b9610acd366004614dd6565b613696565b348015610add575f5ffd5b50610479610aec366004614e1d565b60076020525f908152604090205460ff1681565b348015610b0b575f5ffd5b506001546103da90600160a01b90046001600160401b031681565b348015610b31575f5ffd5b506108c5610b403660046151ef565b613a8f565b348015610b50575f5ffd5b506105a07f000000000000000000000000000000000000000000000000000000000000000081565b5f610b838383613afd565b90505f8383604051610b96929190615208565b60408051918290039091205f81815260126020529190912054909150640200000000811615610bf9576040517f9b1aa2bf000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b64010000000081165f03610c77575f610c1763ffffffff8316613cce565b60a085015163ffffffff165f90815260086020526040902054909150610100900460ff1681818110610c5357610c4e83600161522b565b610c55565b815b6040516323d7926b60e11b815260048101929092526024820152604401610bf0565b5f60ff90507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614610ce157610cde8460a001518560c0015184613ceb565b90505b8361010001516001600160401b0316421115610d2857610100840151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610bf0565b610d3a84608001518560c00151613e89565b5f838152601260205260408120640200000000841790558451610d5c90614002565b855160e08701516040805160ff90931683526001600160401b03909116602083015291925085917fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b910160405180910390a26040517f4cd72fe60000000000000000000000000000000000000000000000000000000081526001600160a01b03821690634cd72fe690610df99087908b908b908890600401615266565b5f604051808303815f87803b158015610e10575f5ffd5b505af1158015610e22573d5f5f3e3d5ffd5b5050505050505050505050565b60ff81165f908152600b60209081526040808320815160808101835290546001600160401b038082168352680100000000000000008204811694830194909452600160801b8104841692820192909252600160c01b9091049091166060820152610e9890614040565b92915050565b610ea6614060565b610eaf5f6140bd565b565b5f610eba6140d6565b6005546001600160a01b03163314610ee75760405163472511eb60e11b8152336004820152602401610bf0565b60ff8816600114801590610eff575060ff8816600214155b15610f22576040516303a2829760e41b815260ff89166004820152602401610bf0565b600360ff88161115610f5357604051634e54e99b60e01b81526004810183905260ff88166024820152604401610bf0565b60045463ffffffff165f9081526008602052604090205460ff16610f99576004805460405163196ba1c760e21b815263ffffffff90911691810191909152602401610bf0565b61ffff89165f90815260116020908152604080832060ff8b1684529091529020546001600160401b039081169087161161101c5761ffff89165f90815260116020908152604080832060ff8b168452909152908190205490516321e3281360e11b81526001600160401b0380891660048301529091166024820152604401610bf0565b8560115f8b61ffff1661ffff1681526020019081526020015f205f8960ff1660ff1681526020019081526020015f205f6101000a8154816001600160401b0302191690836001600160401b031602179055505f6111736040518061012001604052808b60ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020018c61ffff1681526020018a60ff16815260200160045f9054906101000a900463ffffffff1663ffffffff168152602001896001600160401b03168152602001886001600160401b03168152602001876001600160401b031681525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061411292505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d7836040516111b491906152c1565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff16036111fa576111f58282614192565b611205565b611205828b83614264565b471561121557611215334761453b565b5061121e6145c7565b98975050505050505050565b611232614060565b6001600160a01b038116158061129057507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b156112de576040516373d0f96960e01b815260206004820152600360248201527f68756200000000000000000000000000000000000000000000000000000000006044820152606401610bf0565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f5f60125f8585604051611348929190615208565b604051809103902081526020019081526020015f2054905064020000000081165f03611377575f915050610e98565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16036113d05760ff915050610e98565b61147e8160085f6113e18888613afd565b60a09081015163ffffffff908116835260208084019490945260409283015f20835160e081018552905460ff8082161515835261010082048116968301969096526201000081049095169381019390935263010000008404811660608401526701000000000000008404166080830152600160581b83046001600160401b031690820152600160981b90910464ffffffffff1660c08201526145f1565b949350505050565b61148e614060565b6001600160a01b0383165f908152600760205260408120805460ff191660011790555b818110156115f1575f60095f8585858181106114cf576114cf6152d3565b90506020020160208101906114e49190614ed7565b63ffffffff16815260208082019290925260409081015f9081206001600160a01b03891682529092529020805490915060ff166115645783838381811061152d5761152d6152d3565b90506020020160208101906115429190614ed7565b60405163196ba1c760e21b815263ffffffff9091166004820152602401610bf0565b805460ff1916808255600161010090910460ff161b60085f86868681811061158e5761158e6152d3565b90506020020160208101906115a39190614ed7565b63ffffffff908116825260208201929092526040015f208054928216670100000000000000808504909316179091026affffffff0000000000000019909216919091179055506001016114b1565b50826001600160a01b03167f5a21ec3e028830b0a0977b83d2852bc33063a72a2d91ddc33baa0e3a55fea96e838360405161162d9291906152e7565b60405180910390a2505050565b63ffffffff8181165f908152600860209081526040808320815160e081018352815460ff8082161515808452610100830482168488018190526201000084049092168487015263010000008304891660608086018290526701000000000000008504909a166080860152600160581b84046001600160401b031660a0860152600160981b90930464ffffffffff1660c08501526001850180548751818a0281018a0190985280885298998a998a9991989395939183919083018282801561172857602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161170a575b50505050509050955095509550955050509193509193565b611748614060565b60ff8216158061175b5750600660ff8316115b1561177e576040516303a2829760e41b815260ff83166004820152602401610bf0565b806001600160a01b03163b5f036117d8576040516373d0f96960e01b815260206004820152600760248201527f68616e646c6572000000000000000000000000000000000000000000000000006044820152606401610bf0565b60ff82165f8181526006602090815260409182902080546001600160a01b0319166001600160a01b03861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b611846614060565b600480547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff166401000000006fffffffffffffffffffffffffffffffff8416908102919091179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc87790602001611328565b6118c7614060565b600154600160a01b90046001600160401b031615611911576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611932575062278d006001600160401b038316115b15611980576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610bf0565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b038516021790556119c281614630565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b6001546001600160a01b03163314611a3e5760405163472511eb60e11b8152336004820152602401610bf0565b6002546001600160a01b03163303611a99576040516373d0f96960e01b815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610bf0565b610eaf336140bd565b611aaa614060565b60ff81165f818152600b6020526040808220805477ffffffffffffffffffffffffffffffffffffffffffffffff169055517ff01f3d74a9702e0b9c877e3febabe55ee4d99ad0cba94c9c1f9c79a3822b2f1e9190a250565b61ffff8083165f818152600a60205260408120909290917f00000000000000000000000000000000000000000000000000000000000000009091169003611b4c575f915050610e98565b5f5b8154811015611bb5575f5f611b93848481548110611b6e57611b6e6152d3565b5f918252602090912001546001600160a01b031688611b8e89602761522b565b6146ee565b50915091508115611bab57611ba8818661522b565b94505b5050600101611b4e565b505092915050565b611bc5614060565b826002811080611bd55750602081115b15611c11576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610bf0565b60028360ff161080611c255750808360ff16115b15611c73576040516373d0f96960e01b815260206004820152600d60248201527f7665746f5468726573686f6c64000000000000000000000000000000000000006044820152606401610bf0565b603c63ffffffff83161080611c90575062278d0063ffffffff8316115b15611cde576040516373d0f96960e01b815260206004820152600b60248201527f7665746f5365636f6e64730000000000000000000000000000000000000000006044820152606401610bf0565b5f600c600581819054906101000a900463ffffffff16611cfd9061532e565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f5f90505b82811015611e56575f878783818110611d3c57611d3c6152d3565b9050602002016020810190611d519190614e1d565b6001600160a01b03161480611db9575063ffffffff82165f908152600e6020526040812090888884818110611d8857611d886152d3565b9050602002016020810190611d9d9190614e1d565b6001600160a01b0316815260208101919091526040015f205415155b15611df5576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610bf0565b63ffffffff82165f908152600e602052604081206001831b91898985818110611e2057611e206152d3565b9050602002016020810190611e359190614e1d565b6001600160a01b0316815260208101919091526040015f2055600101611d21565b50611e63600d8787614bef565b50600c805464ffffffffff191664010000000060ff87160263ffffffff19161763ffffffff85161790556040517f7fdf6ed096cd4c6bbf8d393b75b2fb1a302d83706d653616c9b6434c5c6538e090611ec390889088908890889061538e565b60405180910390a1505050505050565b611edb614060565b600360ff83161180611f06575060ff82165f908152600b60205260409020546001600160401b031615155b15611f56576040516373d0f96960e01b8152600401610bf09060208082526004908201527f6c616e6500000000000000000000000000000000000000000000000000000000604082015260600190565b611f696103e86001600160401b036153c1565b6001600160401b0316816001600160401b03161115611fb6576040516373d0f96960e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610bf0565b611fc26103e8826153e0565b60ff83165f818152600b602090815260409182902080547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160401b03968716027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1617600160801b428716021790559051928416835290917f2e8a5d1fe0b8a41d0e34e4b87eb01848ec2ddf073a6459b803af364987a28c9b9101611832565b612079614060565b61208281614630565b50565b61208d614060565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff1614806120c35750600881115b15612111576040516373d0f96960e01b815260206004820152600560248201527f726f7574650000000000000000000000000000000000000000000000000000006044820152606401610bf0565b5f5b818110156121a35782828281811061212d5761212d6152d3565b90506020020160208101906121429190614e1d565b6001600160a01b03163b5f0361219b576040516373d0f96960e01b815260206004820152600c60248201527f73656e64416461707465727300000000000000000000000000000000000000006044820152606401610bf0565b600101612113565b5061ffff83165f908152600a602052604090206121c1908383614bef565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee838360405161162d9291906153ff565b61220061407e565b5f8282604051612211929190615208565b60408051918290039091205f818152600360205291909120549091506001600160401b031680158061224b5750806001600160401b031642105b8061226a575061225e62127500826153e0565b6001600160401b031642115b156122995760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610bf0565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a261231b3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506147f692505050565b5050505050565b6002546001600160a01b0316331480159061234757505f546001600160a01b03163314155b156123675760405163472511eb60e11b8152336004820152602401610bf0565b5f818152600360205260408120546001600160401b031690036123a55760405163f0652c0760e01b81525f6004820152426024820152604401610bf0565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6060600d80548060200260200160405190810160405280929190818152602001828054801561244157602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612423575b5050505050905090565b6124536140d6565b5f61245e8484613afd565b90505f8484604051612471929190615208565b60408051918290039091205f818152601360209081528382206001600160a01b03881683529052919091205490915060ff166124eb576040517f3aea1fab000000000000000000000000000000000000000000000000000000008152600481018290526001600160a01b0384166024820152604401610bf0565b8161010001516001600160401b031642111561253257610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610bf0565b5f8181526013602090815260408083206001600160a01b0387168085529252808320805460ff191690556060850151905163488f713360e11b815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa1580156125a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125c79190615412565b9050348111156125f3576040516378279ed960e11b815234600482015260248101829052604401610bf0565b6040516001600160a01b0385169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040517fc6c42ea80000000000000000000000000000000000000000000000000000000081526001600160a01b0386169163c6c42ea8918491612678918b908b903390600401615429565b5f604051808303818588803b15801561268f575f5ffd5b505af11580156126a1573d5f5f3e3d5ffd5b50505050505f4711156126b8576126b8334761453b565b5050506126c36145c7565b505050565b5f6126d161407e565b600154600160a01b90046001600160401b03165f03612733576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610bf0565b8282604051612743929190615208565b6040519081900390206001549091505f9061276e90600160a01b90046001600160401b0316426153e0565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906127ce90879087908690615460565b60405180910390a25092915050565b6127e5614060565b63ffffffff81165f908152600860205260409020805460ff166128235760405163196ba1c760e21b815263ffffffff83166004820152602401610bf0565b805460ff191681555f5b60018201548110156128a15763ffffffff83165f90815260096020526040812060018401805483919085908110612866576128666152d3565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff191691151591909117905560010161282d565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b6128de614060565b63ffffffff83165f908152600860205260409020805460ff16158061290d575060045463ffffffff8581169116145b156129335760405163196ba1c760e21b815263ffffffff85166004820152602401610bf0565b80546001600160401b03600160581b90910481169084161115612999576040516373d0f96960e01b815260206004820152600c60248201527f6c61737453657175656e636500000000000000000000000000000000000000006044820152606401610bf0565b64ffffffffff821615806129bf5750805464ffffffffff600160981b9091048116908316115b15612a0d576040516373d0f96960e01b815260206004820152600c60248201527f756e74696c5365636f6e647300000000000000000000000000000000000000006044820152606401610bf0565b80547fffffffffffffffff00000000000000000000000000ffffffffffffffffffffff16600160581b6001600160401b03851690810264ffffffffff60981b191691909117600160981b64ffffffffff851690810291909117835560408051928352602083019190915263ffffffff8616917fbd787090c3edf8c2be9ec2f2f0ce18cac6ba6bb357c0b4915aa8a397b19d41a6910160405180910390a250505050565b612ab8614060565b60045463ffffffff90811690861611612b14576040516373d0f96960e01b815260206004820152600760248201527f73657373696f6e000000000000000000000000000000000000000000000000006044820152606401610bf0565b826002811080612b245750602081115b15612b5d576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610bf0565b60028360ff161080612b715750808360ff16115b15612bbf576040516373d0f96960e01b815260206004820152600960248201527f7468726573686f6c6400000000000000000000000000000000000000000000006044820152606401610bf0565b811580612bd85750612bd4600180831b61548c565b8210155b15612c26576040516373d0f96960e01b815260206004820152600c60248201527f61747465737465724d61736b00000000000000000000000000000000000000006044820152606401610bf0565b815f5b82811015612e35575f878783818110612c4457612c446152d3565b9050602002016020810190612c599190614e1d565b6001600160a01b03161480612cc2575063ffffffff88165f90815260096020526040812090888884818110612c9057612c906152d3565b9050602002016020810190612ca59190614e1d565b6001600160a01b0316815260208101919091526040015f205460ff165b80612d0f575060075f888884818110612cdd57612cdd6152d3565b9050602002016020810190612cf29190614e1d565b6001600160a01b0316815260208101919091526040015f205460ff165b15612d48576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610bf0565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600990915291822083928a8a85818110612d9a57612d9a6152d3565b9050602002016020810190612daf9190614e1d565b6001600160a01b0316815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff1663010000000266ffffffff0000001960ff96871662010000021666ffffffffff000019969094166101000261ff00199215159290921661ffff199095169490941717939093161717905550600101612c29565b5063ffffffff87165f9081526008602052604090208290612e5a906001018888614bef565b506040518060e001604052806001151581526020018660ff1681526020018260ff1681526020018363ffffffff1681526020015f63ffffffff1681526020016001600160401b03801681526020015f64ffffffffff1681525060085f8a63ffffffff1663ffffffff1681526020019081526020015f205f015f820151815f015f6101000a81548160ff0219169083151502179055506020820151815f0160016101000a81548160ff021916908360ff1602179055506040820151815f0160026101000a81548160ff021916908360ff1602179055506060820151815f0160036101000a81548163ffffffff021916908363ffffffff1602179055506080820151815f0160076101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600b6101000a8154816001600160401b0302191690836001600160401b0316021790555060c0820151815f0160136101000a81548164ffffffffff021916908364ffffffffff1602179055509050505f60085f60045f9054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020019081526020015f205f019050805f015f9054906101000a900460ff161561304a5761302762093a804261522b565b815464ffffffffff91909116600160981b0264ffffffffff60981b199091161781555b6004805463ffffffff191663ffffffff8b169081179091556040517f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee90613098908b908b908b908b9061549f565b60405180910390a2505050505050505050565b5f6130b68383613afd565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816020015163ffffffff16146131585760208101516040517fbcf1643900000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610bf0565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816040015161ffff161415806131da57507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b156132465760408181015190517f820a7d0600000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610bf0565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816060015161ffff16146132e05760608101516040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610bf0565b60a081015163ffffffff9081165f9081526009602090815260408083203384528252918290208251608081018452905460ff80821615158084526101008304821694840194909452620100008204169382019390935263010000009092049092166060820152906133c65760a082015163ffffffff165f9081526008602052604090205460ff166133925760a082015160405163196ba1c760e21b815263ffffffff9091166004820152602401610bf0565b6040517fabda7322000000000000000000000000000000000000000000000000000000008152336004820152602401610bf0565b8161010001516001600160401b031642111561340d57610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610bf0565b5f848460405161341e929190615208565b60408051918290039091205f818152601260209081529290205491840151909250600160ff9091161b8082161561348a576040517f1e026b2f00000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610bf0565b815f036134a4576134a485608001518660c0015185614803565b60608401519181179163ffffffff8084169180851682161580159291821619861690911615159082906134d45750805b80156134ef5750866040015160ff166134ec84613cce565b10155b156134ff57640100000000851794505b5f868152601260205260409081902086905551339087907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f906135459087815260200190565b60405180910390a3640200000000851615801590613608575060a08881015163ffffffff9081165f90815260086020908152604091829020825160e081018452905460ff808216151583526101008204811693830193909352620100008104831693820193909352630100000083048416606082015267010000000000000083049093166080840152600160581b82046001600160401b031693830193909352600160981b900464ffffffffff1660c08201526136039087906145f1565b60ff16145b1561361a57875161361a908b8b6148ce565b50505050505050505050565b61362e614060565b600180546001600160a01b0383166001600160a01b0319909116811790915561365e5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600c5465010000000000900463ffffffff165f908152600e60209081526040808320338452909152812054908190036136e45760405163472511eb60e11b8152336004820152602401610bf0565b60ff83165f908152600b60205260409020546001600160401b039081169083161115613757576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600860248201526773657175656e636560c01b6044820152606401610bf0565b600c5460ff84165f818152600f602090815260408083205481516501000000000090960463ffffffff16928601929092528401929092526001600160401b03808616606085015290911660808301529060a00160408051601f1981840301815282825280516020918201205f81815260109092529181208054861790819055919350909133916001600160401b0387169160ff8916917fb76b8900ab7b3dd8226ba44358e2ad4f965f4757e2a33b6355885a852d53cbea91a4600c54640100000000900460ff1661382782613cce565b1015613834575050505050565b60ff85165f908152600f6020526040812080546001600160401b03169161385a836154c8565b82546001600160401b039182166101009390930a928302919092021990911617905550600c545f906138929063ffffffff16426153e0565b60408051608080820183526001600160401b03808a16835260ff8b165f908152600b60209081529085902085519384018652548083168452680100000000000000008104831684830152600160801b8104831695840195909552600160c01b909404166060820152929350919082019061390b90614040565b6001600160401b039081168252428116602080840191909152848216604093840181905260ff8b165f818152600b84528590208651815488860151898901516060909a01518816600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a8916600160801b029a909a166fffffffffffffffffffffffffffffffff91891668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009093169389169390931791909117161796909617909555925192835290881692917f35b49144333fd1e09d0125265bbee828f6ae7298a0ae0407cf3e64a9f8a7bac6910160405180910390a3613a1b613a1687614973565b614002565b6040517f4fd6cade0000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201526001600160a01b039190911690634fd6cade906024015f604051808303815f87803b158015613a7d575f5ffd5b505af115801561361a573d5f5f3e3d5ffd5b61ffff81165f908152600a6020908152604091829020805483518184028101840190945280845260609392830182828015613af157602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613ad3575b50505050509050919050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152610200821115613b6b5760405163bb9e58ed60e01b815260048101839052602401610bf0565b6027821015613b9657604051634e54e99b60e01b8152600481018390525f6024820152604401610bf0565b8235600784013560f882901c600114613be1576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c6004820152602401610bf0565b60ff60f083901c168084521580613bfe57508251600660ff909116115b15613c245782516040516303a2829760e41b815260ff9091166004820152602401610bf0565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c166080840181905260031015613c90576080830151604051634e54e99b60e01b81526004810186905260ff9091166024820152604401610bf0565b63ffffffff608883901c1660a08401526001600160401b03604883901c811660c085015260089290921c821660e08401521661010082015292915050565b5f5b8115613ce6575f19820190911690600101613cd0565b919050565b63ffffffff8381165f908152600860209081526040808320815160e081018352905460ff808216158015845261010083048216958401959095526201000082041692820192909252630100000082048516606082015267010000000000000082049094166080850152600160581b81046001600160401b031660a0850152600160981b900464ffffffffff1660c084018190529192919080613da257508160a001516001600160401b0316856001600160401b0316115b80613db757508015801590613db75750804210155b15613ddd5760405163196ba1c760e21b815263ffffffff87166004820152602401610bf0565b6080820151841663ffffffff1615613e73575f826080015163ffffffff161963ffffffff86161690505f5f5f85606001518660200151613e1c86613cce565b925060ff16925063ffffffff1692508284165f1480613e3c575082198416155b80613e4657508181105b15613e6e576040516323d7926b60e11b81526004810182905260248101839052604401610bf0565b505050505b613e7d84836145f1565b925050505b9392505050565b60ff82165f908152600b60205260409081902080549091819081901c60c082901c6001600160401b0380841690871611613ee9576040516321e3281360e11b81526001600160401b03808816600483015284166024820152604401610bf0565b806001600160401b0316421015613f40576040517f4b22bbdd00000000000000000000000000000000000000000000000000000000815260ff881660048201526001600160401b0382166024820152604401610bf0565b5f429050608085901c810383019250826001600160401b0316876001600160401b03161115613fae576040517f52cc081d0000000000000000000000000000000000000000000000000000000081526001600160401b03808916600483015284166024820152604401610bf0565b6103e88784036001600160401b03161115613fcb576103e8870192505b6080816001600160401b0316901b6040846001600160401b0316901b886001600160401b0316171794508486555050505050505050565b60ff81165f908152600660205260408120546001600160a01b031680610e98576040516303a2829760e41b815260ff84166004820152602401610bf0565b5f81604001514261405191906153c1565b8260200151610e9891906153e0565b600154600160a01b90046001600160401b03161561407e573061408a565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610eaf5760405163472511eb60e11b8152336004820152602401610bf0565b600180546001600160a01b0319169055612082816149b6565b6140de614a05565b610eaf60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061410c565b90565b90614a5e565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a6141589a60019a91999198978e9101615500565b604051602081830303815290604052905061020081511115610e9857805160405163bb9e58ed60e01b8152600401610bf091815260200190565b5f82815260126020526040902064010000000090556141b36207a120614a65565b6040517f09c5eabe00000000000000000000000000000000000000000000000000000000815230906309c5eabe906207a120906141f49085906004016152c1565b5f604051808303815f88803b15801561420b575f5ffd5b5087f19350505050801561421d575060015b611a0d57817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e831561424b614ad0565b6040516001600160e01b03199091168152602001611832565b61ffff82165f908152600a60209081526040808320805482518185028101850190935280835291929091908301828280156142c657602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116142a8575b509394503493505f9250829150505b83518110156144ce575f5f5f6143068785815181106142f6576142f66152d3565b60200260200101518a8a516146ee565b92509250925082156143f5578582111561433d576040516378279ed960e11b81526004810187905260248101839052604401610bf0565b614349620f4240614a65565b86848151811061435b5761435b6152d3565b60200260200101516001600160a01b031663c6c42ea8620f4240848c8c336040518663ffffffff1660e01b8152600401614397939291906156a9565b5f604051808303818589803b1580156143ae575f5ffd5b5088f194505050505080156143c1575060015b6143d4576143cd614ad0565b90506143f5565b6143de828761548c565b9550846143ea816156de565b9550505050506144c6565b5f8a81526013602052604081208851600192908a908890811061441a5761441a6152d3565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205f6101000a81548160ff021916908315150217905550868481518110614469576144696152d3565b60200260200101516001600160a01b03168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f836040516144ba91906001600160e01b031991909116815260200190565b60405180910390a35050505b6001016142d5565b5060045463ffffffff165f90815260086020526040902054610100900460ff1680821015614532576040517fd33b0f0f0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610bf0565b50505050505050565b804710156145655760405163cf47918160e01b815247600482015260248101829052604401610bf0565b61457e828260405180602001604052805f815250614aef565b15614587575050565b3d1561459557611a0d614b04565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610eaf5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061410c565b5f5f61460f836080015163ffffffff161963ffffffff861616613cce565b9050826040015160ff16811015614626578061147e565b5060ff9392505050565b6001600160a01b038116158061465257505f546001600160a01b038281169116145b156146a0576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610bf0565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611328565b5f5f5f6146fd620f4240614a65565b6040805161ffff871660248201526044808201879052825180830390910181526064909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663488f713360e11b1781528251620f4240925f92839283918d87fa5f519650915050601f3d118161478e575f5f61477f614ad0565b965096509650505050506147ed565b806147a657505f95508594508493506147ed92505050565b60045464010000000090046fffffffffffffffffffffffffffffffff168611156147e157505f95506378279ed960e11b93506147ed92505050565b50600195505f93505050505b93509350939050565b6060613e8283835f614b0f565b60ff8381165f90815260146020908152604080832066ffffffffffffff600888901c168085529252822054909260019086161b9181831690036148665760ff86165f908152601460209081526040808320868452909152902081831790556148c6565b60ff86165f81815260156020908152604080832087845282529182902080548617905590518681526001600160401b03881692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a35b505050505050565b60ff83165f908152600660205260408082205490516001600160a01b03909116919061490090859085906024016156f6565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd3ed3f7700000000000000000000000000000000000000000000000000000000178152815191925061ea60915f91829190828786f150505050505050565b5f5f1960ff83160161498757506001919050565b60011960ff83160161499b57506002919050565b6040516303a2829760e41b81525f6004820152602401610bf0565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610eaf576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f61c350614a74603f84615709565b614a7e908461522b565b614a88919061522b565b9050805a1015611a0d575a6040517ffe336aa7000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610bf0565b5f60033d11156141095760045f5f3e505f516001600160e01b03191690565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b606081471015614b3b5760405163cf47918160e01b815247600482015260248101839052604401610bf0565b5f614b47858486614aef565b9050808015614b6857505f3d1180614b6857505f856001600160a01b03163b115b15614b7d57614b75614bd6565b915050613e82565b8015614bc0576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610bf0565b3d1561459557614bce614b04565b509392505050565b6040513d81523d5f602083013e3d602001810160405290565b828054828255905f5260205f20908101928215614c40579160200282015b82811115614c405781546001600160a01b0319166001600160a01b03843516178255602090920191600190910190614c0d565b50614c4c929150614c50565b5090565b5b80821115614c4c575f8155600101614c51565b803560ff81168114613ce6575f5ffd5b5f60208284031215614c84575f5ffd5b613e8282614c64565b5f5f83601f840112614c9d575f5ffd5b5081356001600160401b03811115614cb3575f5ffd5b602083019150836020828501011115614cca575f5ffd5b9250929050565b5f5f60208385031215614ce2575f5ffd5b82356001600160401b03811115614cf7575f5ffd5b614d0385828601614c8d565b90969095509350505050565b803561ffff81168114613ce6575f5ffd5b80356001600160401b0381168114613ce6575f5ffd5b5f5f5f5f5f5f5f5f60e0898b031215614d4d575f5ffd5b614d5689614d0f565b9750614d6460208a01614c64565b9650614d7260408a01614c64565b9550614d8060608a01614d20565b9450614d8e60808a01614d20565b9350614d9c60a08a01614d20565b925060c08901356001600160401b03811115614db6575f5ffd5b614dc28b828c01614c8d565b999c989b5096995094979396929594505050565b5f5f60408385031215614de7575f5ffd5b614df083614c64565b9150614dfe60208401614d20565b90509250929050565b80356001600160a01b0381168114613ce6575f5ffd5b5f60208284031215614e2d575f5ffd5b613e8282614e07565b5f5f83601f840112614e46575f5ffd5b5081356001600160401b03811115614e5c575f5ffd5b6020830191508360208260051b8501011115614cca575f5ffd5b5f5f5f60408486031215614e88575f5ffd5b614e9184614e07565b925060208401356001600160401b03811115614eab575f5ffd5b614eb786828701614e36565b9497909650939450505050565b803563ffffffff81168114613ce6575f5ffd5b5f60208284031215614ee7575f5ffd5b613e8282614ec4565b5f8151808452602084019350602083015f5b82811015614f295781516001600160a01b0316865260209586019590910190600101614f02565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f614f5c6080830184614ef0565b9695505050505050565b5f5f60408385031215614f77575f5ffd5b614f8083614c64565b9150614dfe60208401614e07565b5f5f60408385031215614f9f575f5ffd5b82359150614dfe60208401614e07565b5f60208284031215614fbf575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114613e82575f5ffd5b5f5f60408385031215614fef575f5ffd5b614f8083614d20565b5f5f60408385031215615009575f5ffd5b61501283614d0f565b946020939093013593505050565b5f5f5f5f60608587031215615033575f5ffd5b84356001600160401b03811115615048575f5ffd5b61505487828801614e36565b9095509350615067905060208601614c64565b915061507560408601614ec4565b905092959194509250565b5f60208284031215615090575f5ffd5b5035919050565b5f5f5f604084860312156150a9575f5ffd5b614e9184614d0f565b602081525f613e826020830184614ef0565b5f5f604083850312156150d5575f5ffd5b6150de83614d0f565b9150614dfe60208401614c64565b5f5f5f604084860312156150fe575f5ffd5b83356001600160401b03811115615113575f5ffd5b61511f86828701614c8d565b9094509250615132905060208501614e07565b90509250925092565b5f5f5f6060848603121561514d575f5ffd5b61515684614ec4565b925061516460208501614d20565b9150604084013564ffffffffff8116811461517d575f5ffd5b809150509250925092565b5f5f5f5f5f6080868803121561519c575f5ffd5b6151a586614ec4565b945060208601356001600160401b038111156151bf575f5ffd5b6151cb88828901614e36565b90955093506151de905060408701614c64565b949793965091946060013592915050565b5f602082840312156151ff575f5ffd5b613e8282614d0f565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610e9857610e98615217565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f61527f60608301858761523e565b905060ff8316604083015295945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f613e826020830184615293565b634e487b7160e01b5f52603260045260245ffd5b602080825281018290525f8360408301825b858110156153245763ffffffff61530f84614ec4565b168252602092830192909101906001016152f9565b5095945050505050565b5f63ffffffff821663ffffffff810361534957615349615217565b60010192915050565b8183526020830192505f815f5b84811015614f29576001600160a01b0361537883614e07565b168652602095860195919091019060010161535f565b606081525f6153a1606083018688615352565b905060ff8416602083015263ffffffff8316604083015295945050505050565b6001600160401b038281168282160390811115610e9857610e98615217565b6001600160401b038181168382160190811115610e9857610e98615217565b602081525f61147e602083018486615352565b5f60208284031215615422575f5ffd5b5051919050565b61ffff85168152606060208201525f61544660608301858761523e565b90506001600160a01b038316604083015295945050505050565b604081525f61547360408301858761523e565b90506001600160401b0383166020830152949350505050565b81810381811115610e9857610e98615217565b606081525f6154b2606083018688615352565b60ff949094166020830152506040015292915050565b5f6001600160401b0382166001600160401b03810361534957615349615217565b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008c60f81b1681527fff000000000000000000000000000000000000000000000000000000000000008b60f81b1660018201526001600160e01b03198a60e01b1660028201527fffff0000000000000000000000000000000000000000000000000000000000008960f01b1660068201526155c2600882018960f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b6155f3600a82018860f81b7fff00000000000000000000000000000000000000000000000000000000000000169052565b61560c600b82018760e01b6001600160e01b0319169052565b615636600f82018660c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b615660601782018560c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b61568a601f82018460c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b5f61569860278301846154e9565b9d9c50505050505050505050505050565b61ffff84168152606060208201525f6156c56060830185615293565b90506001600160a01b0383166040830152949350505050565b5f600182016156ef576156ef615217565b5060010190565b602081525f61147e60208301848661523e565b5f8261572357634e487b7160e01b5f52601260045260245ffd5b50049056" as const;
