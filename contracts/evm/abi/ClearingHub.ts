// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of ClearingHub. */
export const clearingHubAbi = [
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
        "name": "gate_",
        "type": "address"
      },
      {
        "name": "attesters_",
        "type": "address"
      },
      {
        "name": "admin_",
        "type": "address"
      },
      {
        "name": "messageLifetimeSeconds_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
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
    "name": "attesters",
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
    "name": "cycleDigest",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "digestOf",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "dispatchRows",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "from",
        "type": "uint256"
      },
      {
        "name": "to",
        "type": "uint256"
      }
    ],
    "outputs": [],
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
    "name": "formerAttesters",
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
    "name": "formerUntilSeconds",
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
    "name": "gate",
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
    "name": "lastCycle",
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
    "name": "lastDigest",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
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
    "name": "messageLifetimeSeconds",
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
    "name": "predecessor",
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
    "name": "quoteCycle",
    "inputs": [
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
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
    "name": "redispatch",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "venue",
        "type": "bool"
      },
      {
        "name": "index",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "registerVault",
    "inputs": [
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "vault",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "registerVenue",
    "inputs": [
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "venue",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "stopCredit",
    "inputs": [
      {
        "name": "stop",
        "type": "tuple",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "accounts",
            "type": "bytes32[]"
          }
        ]
      },
      {
        "name": "signatures",
        "type": "tuple[]",
        "components": [
          {
            "name": "index",
            "type": "uint8"
          },
          {
            "name": "r",
            "type": "bytes32"
          },
          {
            "name": "s",
            "type": "bytes32"
          },
          {
            "name": "v",
            "type": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "stopDigest",
    "inputs": [
      {
        "name": "stop",
        "type": "tuple",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "accounts",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "stopUntilSeconds",
    "inputs": [
      {
        "name": "digest",
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
    "name": "storeCycle",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "signatures",
        "type": "tuple[]",
        "components": [
          {
            "name": "index",
            "type": "uint8"
          },
          {
            "name": "r",
            "type": "bytes32"
          },
          {
            "name": "s",
            "type": "bytes32"
          },
          {
            "name": "v",
            "type": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "submitCycle",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "signatures",
        "type": "tuple[]",
        "components": [
          {
            "name": "index",
            "type": "uint8"
          },
          {
            "name": "r",
            "type": "bytes32"
          },
          {
            "name": "s",
            "type": "bytes32"
          },
          {
            "name": "v",
            "type": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "succeedAttesters",
    "inputs": [
      {
        "name": "next",
        "type": "address"
      },
      {
        "name": "overlapSeconds",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "succeedHub",
    "inputs": [
      {
        "name": "predecessor_",
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
    "name": "vaultOf",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "venueOf",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "AttestersSucceeded",
    "inputs": [
      {
        "name": "attesters",
        "type": "address",
        "indexed": false
      },
      {
        "name": "formerUntilSeconds",
        "type": "uint64",
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
    "name": "CreditStopSent",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CycleSubmitted",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HubSucceeded",
    "inputs": [
      {
        "name": "predecessor",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageHeld",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "chain",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "kind",
        "type": "uint8",
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
    "name": "VaultRegistered",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "vault",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VenueRegistered",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "venue",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
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
    "name": "AlreadyRegistered",
    "inputs": [
      {
        "name": "id",
        "type": "uint256"
      }
    ]
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
    "name": "ChainUnknown",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16"
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
    "name": "CreditStopRepeated",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      },
      {
        "name": "untilSeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditStopStale",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "lastCycle",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CycleDigestMismatch",
    "inputs": [
      {
        "name": "previousDigest",
        "type": "bytes32"
      },
      {
        "name": "wanted",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "CycleOutOfOrder",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "wanted",
        "type": "uint64"
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
    "name": "Unauthorized",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  }
] as const;

/** The creation code of ClearingHub, without constructor arguments. */
export const clearingHubBytecode = "0x610100604052348015610010575f5ffd5b5060405161434138038061434183398101604081905261002f916103c6565b816001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161031e565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cf919061044e565b63ffffffff161461010b576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610055565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610170919061046e565b61ffff161415806101e857508461ffff16846001600160a01b0316639dd0cc166040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e1919061046e565b61ffff1614155b1561021e576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610055565b826001600160a01b03163b5f03610264576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610055565b6001600160401b03811615806102855750620151806001600160401b038216115b156102d3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e6473000000000000000000006044820152606401610055565b63ffffffff959095166080525061ffff9290921660a0526001600160a01b0390811660c052600880546001600160a01b031916919092161790556001600160401b031660e052610487565b600180546001600160a01b03191690556103378161033a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805163ffffffff8116811461039c575f5ffd5b919050565b805161ffff8116811461039c575f5ffd5b6001600160a01b0381168114610337575f5ffd5b5f5f5f5f5f5f60c087890312156103db575f5ffd5b6103e487610389565b95506103f2602088016103a1565b94506040870151610402816103b2565b6060880151909450610413816103b2565b6080880151909350610424816103b2565b60a08801519092506001600160401b0381168114610440575f5ffd5b809150509295509295509295565b5f6020828403121561045e575f5ffd5b61046782610389565b9392505050565b5f6020828403121561047e575f5ffd5b610467826103a1565b60805160a05160c05160e051613e106105315f395f818161076301528181610e700152612bca01525f818161052a015281816109bc01528181610adb0152818161188501528181611963015281816125e001528181612c5d0152612cdd01525f818161068c015281816110c4015281816124ed0152818161278a015281816129270152612bf401525f818161083e0152818161102e015281816124cc01526127690152613e105ff3fe608060405260043610610283575f3560e01c80638da5cb5b1161015d578063d6f52f00116100c2578063f181a1e011610087578063f851a44011610062578063f851a4401461057f578063fa579fc614610807578063ff9b3acf1461082d575f5ffd5b8063f181a1e0146107b5578063f2fde38b146107d4578063f38481f6146107f3575f5ffd5b8063d6f52f0014610714578063db26e34d14610733578063de22949c14610752578063e30c397814610785578063e3a489e7146107a2575f5ffd5b8063b7b251e111610122578063c763e5a1116100fd578063c763e5a11461067b578063ccfa1b2a146106c1578063d691bbe3146106f5575f5ffd5b8063b7b251e114610617578063bb6ae2cb1461063d578063c4d252f51461065c575f5ffd5b80638da5cb5b1461057f578063a2e5c06e1461059b578063a82dab44146105ba578063b09e7e1e146105d9578063b719d032146105f8575f5ffd5b8063510239d211610203578063715018a6116101c85780637a0ebc88116101a35780637a0ebc881461051957806384b248e81461054c5780638680739d14610560575f5ffd5b8063715018a61461039c578063781b77b2146104e657806379ba509714610505575f5ffd5b8063510239d2146104635780635460006c1461047657806359b3c4fa14610489578063619e9270146104a85780636e39274c146104c7575f5ffd5b80631c877292116102495780631c877292146103b057806325f5d1db146103db578063307b4585146103fa5780633135f2071461041957806350e5d56214610438575f5ffd5b8062cfe24f146102d457806305338d401461031057806308baff861461033d5780630c7418591461035057806316fd265d1461039c575f5ffd5b366102d0577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6102ce5760405163472511eb60e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b3480156102df575f5ffd5b506008546102f3906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b34801561031b575f5ffd5b5061032f61032a3660046133e8565b61087a565b604051908152602001610307565b6102ce61034b3660046134a0565b61092c565b34801561035b575f5ffd5b5061038461036a36600461352f565b60076020525f90815260409020546001600160401b031681565b6040516001600160401b039091168152602001610307565b3480156103a7575f5ffd5b506102ce610c02565b3480156103bb575f5ffd5b5061032f6103ca366004613555565b60056020525f908152604090205481565b3480156103e6575f5ffd5b506004546102f3906001600160a01b031681565b348015610405575f5ffd5b506102ce610414366004613584565b610c15565b348015610424575f5ffd5b506002546102f3906001600160a01b031681565b348015610443575f5ffd5b5061032f610452366004613555565b60066020525f908152604090205481565b6102ce61047136600461360b565b610e62565b6102ce610484366004613672565b610ee3565b348015610494575f5ffd5b506009546102f3906001600160a01b031681565b3480156104b3575f5ffd5b506102ce6104c2366004613714565b610fcb565b3480156104d2575f5ffd5b506102ce6104e136600461372f565b6111df565b3480156104f1575f5ffd5b5061032f61050036600461375b565b6112f3565b348015610510575f5ffd5b506102ce61130d565b348015610524575f5ffd5b506102f37f000000000000000000000000000000000000000000000000000000000000000081565b348015610557575f5ffd5b50610384611386565b34801561056b575f5ffd5b506102ce61057a366004613794565b611437565b34801561058a575f5ffd5b505f546001600160a01b03166102f3565b3480156105a6575f5ffd5b506102ce6105b5366004613714565b611491565b3480156105c5575f5ffd5b506102ce6105d4366004613842565b6114a5565b3480156105e4575f5ffd5b5061032f6105f336600461386c565b611570565b348015610603575f5ffd5b50600a546102f3906001600160a01b031681565b348015610622575f5ffd5b5060085461038490600160a01b90046001600160401b031681565b348015610648575f5ffd5b506102ce6106573660046138eb565b61158a565b348015610667575f5ffd5b506102ce61067636600461352f565b6116e7565b348015610686575f5ffd5b506106ae7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610307565b3480156106cc575f5ffd5b506103846106db36600461352f565b60036020525f90815260409020546001600160401b031681565b348015610700575f5ffd5b506102ce61070f366004613714565b6117b0565b34801561071f575f5ffd5b5061032f61072e366004613957565b611878565b34801561073e575f5ffd5b5061032f61074d3660046138eb565b611a3d565b34801561075d575f5ffd5b506103847f000000000000000000000000000000000000000000000000000000000000000081565b348015610790575f5ffd5b506001546001600160a01b03166102f3565b6102ce6107b0366004613794565b611b46565b3480156107c0575f5ffd5b506102ce6107cf366004613842565b611bb8565b3480156107df575f5ffd5b506102ce6107ee366004613714565b611c77565b3480156107fe575f5ffd5b5061032f611ce7565b348015610812575f5ffd5b5060015461038490600160a01b90046001600160401b031681565b348015610838575f5ffd5b506108607f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610307565b905090565b6001600160401b0381165f908152600b6020526040902054801580156108aa5750600a546001600160a01b031615155b1561092757600a546040516214ce3560e61b81526001600160401b03841660048201526001600160a01b03909116906305338d4090602401602060405180830381865afa1580156108fd573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061092191906139c1565b92915050565b919050565b610934611cf3565b5f6109428888888888611d28565b9050818310158061095b575061095884876139ec565b82115b156109925760405163f907de9f60e01b81526004016102c590602080825260049082015263726f777360e01b604082015260600190565b825b82811015610be75786811015610abb576109b160208a018a6133e8565b6001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9f6d2028a8a858181106109fb576109fb6139ff565b610a1192602060c0909202019081019150613555565b6040516001600160e01b031960e084901b16815261ffff909116600482015260016024820152604401602060405180830381865afa158015610a55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a799190613a13565b6001600160401b03161015610ab657610ab6610a9860208b018b6133e8565b838a8a85818110610aab57610aab6139ff565b905060c00201611dc3565b610bdf565b610ac860208a018a6133e8565b6001600160401b03166001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9f6d2028888610b0c8c87613a2e565b818110610b1b57610b1b6139ff565b610b3192602060a0909202019081019150613555565b6040516001600160e01b031960e084901b16815261ffff909116600482015260026024820152604401602060405180830381865afa158015610b75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b999190613a13565b6001600160401b03161015610bdf57610bdf610bb860208b018b6133e8565b838888610bc58c87613a2e565b818110610bd457610bd46139ff565b905060a00201611e5b565b600101610994565b50610bf0611ee3565b50610bf9611ef3565b50505050505050565b610c0a611f1d565b610c135f611f7a565b565b610c1d611f1d565b6001600160a01b0382163b1580610d1d575060085f9054906101000a90046001600160a01b03166001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c7f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca39190613a41565b610cae906001613a64565b63ffffffff16826001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610cf0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d149190613a41565b63ffffffff1614155b15610d57576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b60448201526064016102c5565b62278d006001600160401b0382161115610db4576040516373d0f96960e01b815260206004820152600e60248201527f6f7665726c61705365636f6e647300000000000000000000000000000000000060448201526064016102c5565b600854600980546001600160a01b0319166001600160a01b03909216919091179055610de08142613a80565b600880546001600160e01b031916600160a01b6001600160401b0393841681026001600160a01b031916919091176001600160a01b03861690811792839055604080519182529190920490921660208201527f93a6dd770589c88d608ac0c9850edbd58b3c2c47bcdd32c5dca9df60eb13546a91015b60405180910390a15050565b610e6a611cf3565b5f610e957f000000000000000000000000000000000000000000000000000000000000000042613a80565b90505f610eb985610eb1610eac6020830183613555565b611f93565b848787611fcd565b805190915015610ecc57610ecc8161225e565b610ed4611ee3565b5050610ede611ef3565b505050565b610eeb611cf3565b5f610ef98888888888611d28565b905082610f065785610f08565b835b8210610f3f5760405163f907de9f60e01b81526020600482015260056024820152640d2dcc8caf60db1b60448201526064016102c5565b5f83610f7857610f73610f5560208b018b6133e8565b838a8a87818110610f6857610f686139ff565b905060c00201612266565b610fa6565b610fa6610f8860208b018b6133e8565b83888887818110610f9b57610f9b6139ff565b905060a0020161235c565b805190915015610fb957610fb98161225e565b610fc1611ee3565b5050610bf9611ef3565b610fd3611f1d565b600954600160a01b90046001600160401b0316151580610ffd5750600a546001600160a01b031615155b1561101a5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0381163014806110bc57507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561108f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110b39190613a41565b63ffffffff1614155b8061114e57507f000000000000000000000000000000000000000000000000000000000000000061ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611123573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111479190613a9f565b61ffff1614155b1561118a576040516373d0f96960e01b815260206004820152600b60248201526a383932b232b1b2b9b9b7b960a91b60448201526064016102c5565b600a80546001600160a01b0319166001600160a01b0383169081179091556040519081527fcc84985c8924ebb87b913c2482995056cf8ac7a55fb94aa6991d0abd809515b5906020015b60405180910390a150565b6111e7611f1d565b600154600160a01b90046001600160401b0316156112175760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580611238575062278d006001600160401b038316115b1561127a576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b60448201526064016102c5565b6001805467ffffffffffffffff60a01b1916600160a01b6001600160401b038516021790556112a88161241c565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e9101610e56565b5050565b5f61092182611308610eac6020830183613555565b6124c6565b6001546001600160a01b0316331461133a5760405163472511eb60e11b81523360048201526024016102c5565b6002546001600160a01b0316330361137d576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016102c5565b610c1333611f7a565b6009545f90600160a01b90046001600160401b0316801580156113b35750600a546001600160a01b031615155b6113bd5780611431565b600a5f9054906101000a90046001600160a01b03166001600160a01b03166384b248e86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561140d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114319190613a13565b91505090565b61143f611cf3565b602061144b84876139ec565b116114825760405163f907de9f60e01b81526004016102c590602080825260049082015263726f777360e01b604082015260600190565b610bf087878787878787612519565b611499611f1d565b6114a28161241c565b50565b6114ad611f1d565b5f8190036114e6576040516373d0f96960e01b815260206004820152600560248201526476656e756560d81b60448201526064016102c5565b61ffff82165f908152600660205260409020541561151d5760405163392d9d9d60e21b815261ffff831660048201526024016102c5565b61ffff82165f8181526006602052604090819020839055517f5cf14341738d37e57ac835f79e8348e9a8faff93ad835bce856ac12296364ee6906115649084815260200190565b60405180910390a25050565b5f61157e8686868686612763565b90505b95945050505050565b611592611f3b565b5f82826040516115a3929190613aba565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806115dd5750806001600160401b031642105b806115fc57506115f06212750082613a80565b6001600160401b031642115b1561162b5760405163f0652c0760e01b81526001600160401b03821660048201524260248201526044016102c5565b5f828152600360205260409020805467ffffffffffffffff191690556116528484836127b9565b6001546116779085908590610ede90600160a01b90046001600160401b031685613ac9565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26116e03085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061285892505050565b5050505050565b6002546001600160a01b0316331480159061170c57505f546001600160a01b03163314155b1561172c5760405163472511eb60e11b81523360048201526024016102c5565b5f818152600360205260408120546001600160401b0316900361176a5760405163f0652c0760e01b81525f60048201524260248201526044016102c5565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6117b8611f1d565b6001600160a01b0381161561182a575f6117d182612865565b90506001600160401b03811615806117f157506001600160401b03818116145b15611828576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b60448201526064016102c5565b505b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc0906020016111d4565b5f805b84811015611956577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee2668787848181106118c4576118c46139ff565b6118da92602060c0909202019081019150613555565b6040516001600160e01b031960e084901b16815261ffff909116600482015260a86024820152604401602060405180830381865afa15801561191e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061194291906139c1565b61194c90836139ec565b915060010161187b565b505f5b82811015611a34577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee2668585848181106119a2576119a26139ff565b6119b892602060a0909202019081019150613555565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa1580156119fc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a2091906139c1565b611a2a90836139ec565b9150600101611959565b50949350505050565b5f611a46611f3b565b600154600160a01b90046001600160401b03165f03611a9c576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b60448201526064016102c5565b8282604051611aac929190613aba565b6040519081900390206001549091505f90611ad790600160a01b90046001600160401b031642613a80565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490611b3790879087908690613ae8565b60405180910390a25092915050565b611b4e611cf3565b5f611b5e88888888888888612519565b90505f5b86811015611b8257611b7a610a9860208b018b6133e8565b600101611b62565b505f5b84811015610be757611bb0611b9d60208b018b6133e8565b83888885818110610bd457610bd46139ff565b600101611b85565b611bc0611f1d565b5f819003611bf9576040516373d0f96960e01b81526020600482015260056024820152641d985d5b1d60da1b60448201526064016102c5565b61ffff82165f9081526005602052604090205415611c305760405163392d9d9d60e21b815261ffff831660048201526024016102c5565b61ffff82165f8181526005602052604090819020839055517f5ac11b1afe087969a4f4ace994568e24ea61b64a9b032497d96473b449b92637906115649084815260200190565b611c7f611f1d565b600180546001600160a01b0383166001600160a01b03199091168117909155611caf5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f61087561032a611386565b611cfb6128dd565b610c1360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061291d565b5f611d368686868686612763565b9050600b5f611d4860208901896133e8565b6001600160401b03166001600160401b031681526020019081526020015f205481146115815780600b5f611d7f60208a018a6133e8565b6001600160401b03166001600160401b031681526020019081526020015f205460405163066b1ee960e31b81526004016102c5929190918252602082015260400190565b5f5a9050611ddc611dd76020840184613555565b612924565b80611df157505f611dee858585612266565b51115b15611e5557611dff81612985565b611e0c6020830183613555565b6040516001815261ffff91909116906001600160401b038616907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf906020015b60405180910390a35b50505050565b5f5a9050611e6f611dd76020840184613555565b80611e8457505f611e8185858561235c565b51115b15611e5557611e9281612985565b611e9f6020830183613555565b6040516002815261ffff91909116906001600160401b038616907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf90602001611e4c565b4715610c1357610c1333476129c6565b610c135f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611d22565b600154600160a01b90046001600160401b031615611f3b5730611f47565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610c135760405163472511eb60e11b81523360048201526024016102c5565b600180546001600160a01b03191690556114a281612a39565b61ffff81165f90815260066020526040812054908190036109275760405163d3ccf32560e01b815261ffff831660048201526024016102c5565b60605f611fdd6040880188613b28565b915050801580611fed5750600d81115b156120265760405163f907de9f60e01b81526020600482015260086024820152676163636f756e747360c01b60448201526064016102c5565b5f61202f611386565b905061203c601082613a80565b6001600160401b031661205560408a0160208b016133e8565b6001600160401b0316118061209557506001600160401b03811660406120808a820160208c016133e8565b61208a9190613a80565b6001600160401b0316105b156120d7576120aa6040890160208a016133e8565b60405163c1b92a7560e01b81526001600160401b03918216600482015290821660248201526044016102c5565b5f6120e289896124c6565b5f818152600760205260409020549091506001600160401b031642811061212e576040516360095f7160e01b8152600481018390526001600160401b03821660248201526044016102c5565b612139828888612a88565b5f82815260076020908152604091829020805467ffffffffffffffff19166001600160401b038c16179055612172918c01908c016133e8565b6001600160401b031661218860208c018c613555565b61ffff167f11e46e11858f8ea211cfec686592e59a8dd22fe229f57cc3ed04a4fef57887dd846040516121bd91815260200190565b60405180910390a35f61222160405180604001604052808c81526020018d80604001906121ea9190613b28565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152505050915250612b90565b905061224f61223360208d018d613555565b60075f8e602001602081019061224991906133e8565b85612bc2565b9b9a5050505050505050505050565b805160208201fd5b6060602082013515806122a2575060055f6122846020850185613555565b61ffff1661ffff1681526020019081526020015f2054826020013514155b156122d4576122b46020830183613555565b60405163d3ccf32560e01b815261ffff90911660048201526024016102c5565b5f6123356040518060c0016040528085602001358152602001856040013581526020018560600135815260200185608001602081019061231491906133e8565b6001600160401b031681526020018681526020018560a00135815250612e14565b90506123516123476020850185613555565b6001808885612bc2565b9150505b9392505050565b606060208201351580612398575060065f61237a6020850185613555565b61ffff1661ffff1681526020019081526020015f2054826020013514155b156123aa576122b46020830183613555565b5f6124006040518060a001604052808560200135815260200185604001358152602001856060013581526020018560800160208101906123ea91906133e8565b6001600160401b03168152602001869052612e78565b90506123516124126020850185613555565b6002808885612bc2565b6001600160a01b038116158061243e57505f546001600160a01b038281169116145b15612478576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b60448201526064016102c5565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b4906020016111d4565b5f6123557f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000004660a01b30178587612ed1565b5f5f612523611386565b9050612530816001613a80565b6001600160401b031661254660208b018b6133e8565b6001600160401b0316146125975761256160208a018a6133e8565b61256c826001613a80565b6040516248a30960e41b81526001600160401b039283166004820152911660248201526044016102c5565b5f6125a18261087a565b9050808a60200135146125d45760405163066b1ee960e31b815260208b01356004820152602481018290526044016102c5565b306001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561263a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061265e9190613b6d565b6001600160a01b0316146126875760405163472511eb60e11b81523060048201526024016102c5565b6126948a8a8a8a8a612763565b92506126a1838686612a88565b6126ae60208b018b6133e8565b600980546001600160401b0392909216600160a01b0267ffffffffffffffff60a01b1990921691909117905582600b5f6126eb60208e018e6133e8565b6001600160401b031681526020808201929092526040015f2091909155612714908b018b6133e8565b6001600160401b03167f1d02ab282981673c44c526e4038c7421ed26fed96fe1a50bc5b1008a256cd8518460405161274e91815260200190565b60405180910390a25050979650505050505050565b5f61157e7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000004660a01b30178989898989612f5a565b6001545f906127d790600160a01b90046001600160401b03166130a7565b9050806001600160401b031642106127ef5750505050565b5f63d691bbe360e01b6128028587613b88565b6001600160e01b031916149050801580612830575061282462093a8084613a80565b6001600160401b031642105b156116e0576040516268351560e91b81526001600160401b03831660048201526024016102c5565b606061235583835f61311d565b5f620271005a1015612898575a60405163fe336aa760e01b815260048101919091526202710060248201526044016102c5565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d148116156128d557835f5110156128d5575f5193505b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610c1357604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f7f000000000000000000000000000000000000000000000000000000000000000061ffff168261ffff161415801561092157505050620f42407ff8698a5a346ca11c9ec99de820863ad45bd8f7b73d6d9f93091f83914a3f99a45c101590565b7ff8698a5a346ca11c9ec99de820863ad45bd8f7b73d6d9f93091f83914a3f99a46112ef5a6129b584845c6139ec565b6129bf9190613a2e565b829061291d565b804710156129f05760405163cf47918160e01b8152476004820152602481018290526044016102c5565b612a09828260405180602001604052805f8152506131cb565b15612a12575050565b3d15612a20576112ef6131e0565b60405163d6bda27560e01b815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600854600160a01b90046001600160401b03164210612afd57600854604051635a942abf60e11b81526001600160a01b039091169063b528557e90612ad590869086908690600401613bd0565b5f6040518083038186803b158015612aeb575f5ffd5b505afa158015610bf9573d5f5f3e3d5ffd5b600954604051635a942abf60e11b81526001600160a01b039091169063b528557e90612b3190869086908690600401613bd0565b5f6040518083038186803b158015612b47575f5ffd5b505afa925050508015612b58575060015b610ede57600854604051635a942abf60e11b81526001600160a01b039091169063b528557e90612ad590869086908690600401613bd0565b6060815f01518260200151604051602001612bac929190613c44565b6040516020818303038152906040529050919050565b60605f612bef7f000000000000000000000000000000000000000000000000000000000000000042613a80565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff168861ffff1614612c275747612c29565b5f5b90505f60ff871615612c3b5785612cd9565b6040516364fb690160e11b815261ffff8a16600482015260ff881660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c9f6d20290604401602060405180830381865afa158015612caa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cce9190613a13565b612cd9906001613a80565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317a77df2838b8b8b868c8a8d6040518963ffffffff1660e01b8152600401612d349796959493929190613c7e565b60206040518083038185885af193505050508015612d6f575060408051601f3d908101601f19168201909252612d6c918101906139c1565b60015b612dfa573d808015612d9c576040519150601f19603f3d011682016040523d82523d5f602084013e612da1565b606091505b505f612dac82613d05565b90506001600160e01b0319811663d33b0f0f60e01b14801590612de057506001600160e01b0319811663196ba1c760e21b14155b15612dee57612dee8261225e565b50935061158192505050565b60405180602001604052805f815250945050505050611581565b6060815f015182602001518360400151846060015185608001518660a00151604051602001612bac969594939291909586526020860194909452604085019290925260c01b6001600160c01b03191660608401526068830152608882015260a80190565b6060815f01518260200151836040015184606001518560800151604051602001612bac9594939291909485526020850193909352604084019190915260c01b6001600160c01b0319166060830152606882015260880190565b5f7f4428dd10665380943c8f8006be8146bfd76d28fe4cf8ad7802628eb44ac57fa0868686612f036020870187613555565b87612f146040890160208a016133e8565b612f2160408a018a613b28565b604051602001612f3999989796959493929190613d43565b60405160208183030381529060405280519060200120905095945050505050565b5f807ff2191a2154fe58bca3dc4d2a9b967d30dacb5f97cffc100101332054d60468608a8a8a612f8d60208c018c6133e8565b8b60200135604051602001612ff19695949392919095865260e09490941b6001600160e01b031916602086015260f09290921b6001600160f01b0319166024850152602684015260c01b6001600160c01b0319166046830152604e820152606e0190565b60405160208183030381529060405290505f87604001602081019061301691906133e8565b60405160c09190911b6001600160c01b03191660208201526060890135602882015260808901356048820152606801604051602081830303815290604052905081816130638d8a8a6131eb565b61306e8e89896132de565b6040516020016130819493929190613de9565b604051602081830303815290604052805190602001209250505098975050505050505050565b6004545f906001600160a01b03166130c057505f919050565b6004546130d5906001600160a01b0316612865565b90506130e8826001600160401b03613ac9565b6001600160401b0316816001600160401b03161161310f5761310a8282613a80565b610921565b6001600160401b0392915050565b6060814710156131495760405163cf47918160e01b8152476004820152602481018390526044016102c5565b5f6131558584866131cb565b905080801561317657505f3d118061317657505f856001600160a01b03163b115b1561318b576131836133bb565b915050612355565b80156131b557604051639996b31560e01b81526001600160a01b03861660048201526024016102c5565b3d15612a20576131c36131e0565b509392505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f5f5f6132297f7678dfe553c485095ad0f53a6c590675274c3e22d704ff9ca73f820dd73176d18760405191825260e01b6020820152906024820190565b90925090505f5b848110156132d0573686868381811061324b5761324b6139ff565b60c0029190910191505f9050806132656020840184613555565b61327560a08501608086016133e8565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060840135604287015260c01b6001600160c01b0319166062860152505060a00135606a830152608a90910190600101613230565b508190039020949350505050565b5f5f5f61331c7f1e26293ab329ffcc72ab071c3aabc86bc219c97b55345742af321615b44dbdf48760405191825260e01b6020820152906024820190565b90925090505f5b848110156132d0573686868381811061333e5761333e6139ff565b60a0029190910191505f9050806133586020840184613555565b61336860a08501608086016133e8565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060909301356042860152505060c01b6001600160c01b0319166062830152606a90910190600101613323565b6040513d81523d5f602083013e3d602001810160405290565b6001600160401b03811681146114a2575f5ffd5b5f602082840312156133f8575f5ffd5b8135612355816133d4565b5f60a08284031215613413575f5ffd5b50919050565b5f5f83601f840112613429575f5ffd5b5081356001600160401b0381111561343f575f5ffd5b60208301915083602060c083028501011115613459575f5ffd5b9250929050565b5f5f83601f840112613470575f5ffd5b5081356001600160401b03811115613486575f5ffd5b60208301915083602060a083028501011115613459575f5ffd5b5f5f5f5f5f5f5f610120888a0312156134b7575f5ffd5b6134c18989613403565b965060a08801356001600160401b038111156134db575f5ffd5b6134e78a828b01613419565b90975095505060c08801356001600160401b03811115613505575f5ffd5b6135118a828b01613460565b989b979a50959895979660e087013596610100013595509350505050565b5f6020828403121561353f575f5ffd5b5035919050565b61ffff811681146114a2575f5ffd5b5f60208284031215613565575f5ffd5b813561235581613546565b6001600160a01b03811681146114a2575f5ffd5b5f5f60408385031215613595575f5ffd5b82356135a081613570565b915060208301356135b0816133d4565b809150509250929050565b5f60608284031215613413575f5ffd5b5f5f83601f8401126135db575f5ffd5b5081356001600160401b038111156135f1575f5ffd5b6020830191508360208260071b8501011115613459575f5ffd5b5f5f5f6040848603121561361d575f5ffd5b83356001600160401b03811115613632575f5ffd5b61363e868287016135bb565b93505060208401356001600160401b03811115613659575f5ffd5b613665868287016135cb565b9497909650939450505050565b5f5f5f5f5f5f5f610120888a031215613689575f5ffd5b6136938989613403565b965060a08801356001600160401b038111156136ad575f5ffd5b6136b98a828b01613419565b90975095505060c08801356001600160401b038111156136d7575f5ffd5b6136e38a828b01613460565b90955093505060e088013580151581146136fb575f5ffd5b9699959850939692959194919350506101009091013590565b5f60208284031215613724575f5ffd5b813561235581613570565b5f5f60408385031215613740575f5ffd5b823561374b816133d4565b915060208301356135b081613570565b5f6020828403121561376b575f5ffd5b81356001600160401b03811115613780575f5ffd5b61378c848285016135bb565b949350505050565b5f5f5f5f5f5f5f610100888a0312156137ab575f5ffd5b6137b58989613403565b965060a08801356001600160401b038111156137cf575f5ffd5b6137db8a828b01613419565b90975095505060c08801356001600160401b038111156137f9575f5ffd5b6138058a828b01613460565b90955093505060e08801356001600160401b03811115613823575f5ffd5b61382f8a828b016135cb565b989b979a50959850939692959293505050565b5f5f60408385031215613853575f5ffd5b823561385e81613546565b946020939093013593505050565b5f5f5f5f5f60e08688031215613880575f5ffd5b61388a8787613403565b945060a08601356001600160401b038111156138a4575f5ffd5b6138b088828901613419565b90955093505060c08601356001600160401b038111156138ce575f5ffd5b6138da88828901613460565b969995985093965092949392505050565b5f5f602083850312156138fc575f5ffd5b82356001600160401b03811115613911575f5ffd5b8301601f81018513613921575f5ffd5b80356001600160401b03811115613936575f5ffd5b856020828401011115613947575f5ffd5b6020919091019590945092505050565b5f5f5f5f6040858703121561396a575f5ffd5b84356001600160401b0381111561397f575f5ffd5b61398b87828801613419565b90955093505060208501356001600160401b038111156139a9575f5ffd5b6139b587828801613460565b95989497509550505050565b5f602082840312156139d1575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610921576109216139d8565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613a23575f5ffd5b8151612355816133d4565b81810381811115610921576109216139d8565b5f60208284031215613a51575f5ffd5b815163ffffffff81168114612355575f5ffd5b63ffffffff8181168382160190811115610921576109216139d8565b6001600160401b038181168382160190811115610921576109216139d8565b5f60208284031215613aaf575f5ffd5b815161235581613546565b818382375f9101908152919050565b6001600160401b038281168282160390811115610921576109216139d8565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b5f5f8335601e19843603018112613b3d575f5ffd5b8301803591506001600160401b03821115613b56575f5ffd5b6020019150600581901b3603821315613459575f5ffd5b5f60208284031215613b7d575f5ffd5b815161235581613570565b80356001600160e01b03198116906004841015613bb9576001600160e01b0319600485900360031b81901b82161691505b5092915050565b803560ff81168114610927575f5ffd5b83815260406020820181905281018290525f8360608301825b85811015613c395760ff613bfc84613bc0565b168252602083810135908301526040808401359083015260ff613c2160608501613bc0565b16606083015260809283019290910190600101613be9565b509695505050505050565b8281525f602082018351602085015f5b82811015613c72578151845260209384019390910190600101613c54565b50919695505050505050565b61ffff8816815260ff8716602082015260ff861660408201526001600160401b03851660608201526001600160401b03841660808201526001600160401b03831660a082015260e060c08201525f82518060e0840152806020850161010085015e5f6101008285010152610100601f19601f83011684010191505098975050505050505050565b805160208201516001600160e01b0319811691906004821015613d3c576001600160e01b0319600483900360031b81901b82161692505b5050919050565b8981526001600160e01b031960e08a901b1660208201526001600160f01b031960f089811b821660248401526026830189905287901b166046820152604881018590526001600160c01b031960c085901b1660688201525f6070820184825b85811015613dc0578135835260209283019290910190600101613da2565b50909c9b505050505050505050505050565b5f81518060208401855e5f93019283525090919050565b5f613dfd613df78388613dd2565b86613dd2565b938452505060208201526040019291505056" as const;
