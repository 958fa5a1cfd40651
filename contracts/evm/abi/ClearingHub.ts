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
export const clearingHubBytecode = "0x610100604052348015610010575f5ffd5b50604051613bb8380380613bb883398101604081905261002f916103c6565b816001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161031e565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cf919061044e565b63ffffffff161461010b576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610055565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610170919061046e565b61ffff161415806101e857508461ffff16846001600160a01b0316639dd0cc166040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e1919061046e565b61ffff1614155b1561021e576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610055565b826001600160a01b03163b5f03610264576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610055565b6001600160401b03811615806102855750620151806001600160401b038216115b156102d3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e6473000000000000000000006044820152606401610055565b63ffffffff959095166080525061ffff9290921660a0526001600160a01b0390811660c052600580546001600160a01b031916919092161790556001600160401b031660e052610487565b600180546001600160a01b03191690556103378161033a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805163ffffffff8116811461039c575f5ffd5b919050565b805161ffff8116811461039c575f5ffd5b6001600160a01b0381168114610337575f5ffd5b5f5f5f5f5f5f60c087890312156103db575f5ffd5b6103e487610389565b95506103f2602088016103a1565b94506040870151610402816103b2565b6060880151909450610413816103b2565b6080880151909350610424816103b2565b60a08801519092506001600160401b0381168114610440575f5ffd5b809150509295509295509295565b5f6020828403121561045e575f5ffd5b61046782610389565b9392505050565b5f6020828403121561047e575f5ffd5b610467826103a1565b60805160a05160c05160e0516136a36105155f395f81816106af015261266d01525f818161045e0152818161090801528181610a270152818161177e0152818161185c015281816121bb01526126d001525f81816105d801528181610f8f015281816123650152818161248a015261269701525f818161078a01528181610ef9015261234401526136a35ff3fe608060405260043610610235575f3560e01c8063a82dab4411610129578063db26e34d116100a8578063f2fde38b1161006d578063f2fde38b14610720578063f38481f61461073f578063f851a440146104cb578063fa579fc614610753578063ff9b3acf14610779575f5ffd5b8063db26e34d1461067f578063de22949c1461069e578063e30c3978146106d1578063e3a489e7146106ee578063f181a1e014610701575f5ffd5b8063c4d252f5116100ee578063c4d252f5146105a8578063c763e5a1146105c7578063ccfa1b2a1461060d578063d691bbe314610641578063d6f52f0014610660575f5ffd5b8063a82dab4414610506578063b09e7e1e14610525578063b719d03214610544578063b7b251e114610563578063bb6ae2cb14610589575f5ffd5b806359b3c4fa116101b55780637a0ebc881161017a5780637a0ebc881461044d57806384b248e8146104805780638680739d146104ac5780638da5cb5b146104cb578063a2e5c06e146104e7575f5ffd5b806359b3c4fa146103dc578063619e9270146103fb5780636e39274c1461041a578063715018a61461030257806379ba509714610439575f5ffd5b806325f5d1db116101fb57806325f5d1db14610341578063307b4585146103605780633135f2071461037f57806350e5d5621461039e5780635460006c146103c9575f5ffd5b8062cfe24f1461028657806305338d40146102c257806308baff86146102ef57806316fd265d146103025780631c87729214610316575f5ffd5b36610282577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6102805760405163472511eb60e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610291575f5ffd5b506005546102a5906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156102cd575f5ffd5b506102e16102dc366004612e48565b6107c6565b6040519081526020016102b9565b6102806102fd366004612f00565b610878565b34801561030d575f5ffd5b50610280610b4e565b348015610321575f5ffd5b506102e1610330366004612f9e565b60096020525f908152604090205481565b34801561034c575f5ffd5b506004546102a5906001600160a01b031681565b34801561036b575f5ffd5b5061028061037a366004612fcd565b610b61565b34801561038a575f5ffd5b506002546102a5906001600160a01b031681565b3480156103a9575f5ffd5b506102e16103b8366004612f9e565b600a6020525f908152604090205481565b6102806103d7366004613004565b610dae565b3480156103e7575f5ffd5b506006546102a5906001600160a01b031681565b348015610406575f5ffd5b506102806104153660046130a6565b610e96565b348015610425575f5ffd5b506102806104343660046130c1565b6110aa565b348015610444575f5ffd5b506102806111be565b348015610458575f5ffd5b506102a57f000000000000000000000000000000000000000000000000000000000000000081565b34801561048b575f5ffd5b50610494611237565b6040516001600160401b0390911681526020016102b9565b3480156104b7575f5ffd5b506102806104c63660046130ed565b6112e8565b3480156104d6575f5ffd5b505f546001600160a01b03166102a5565b3480156104f2575f5ffd5b506102806105013660046130a6565b611342565b348015610511575f5ffd5b506102806105203660046131cc565b611356565b348015610530575f5ffd5b506102e161053f3660046131f6565b611421565b34801561054f575f5ffd5b506007546102a5906001600160a01b031681565b34801561056e575f5ffd5b5060055461049490600160a01b90046001600160401b031681565b348015610594575f5ffd5b506102806105a3366004613275565b61143b565b3480156105b3575f5ffd5b506102806105c23660046132e1565b61159d565b3480156105d2575f5ffd5b506105fa7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102b9565b348015610618575f5ffd5b506104946106273660046132e1565b60036020525f90815260409020546001600160401b031681565b34801561064c575f5ffd5b5061028061065b3660046130a6565b611666565b34801561066b575f5ffd5b506102e161067a3660046132f8565b611771565b34801561068a575f5ffd5b506102e1610699366004613275565b611936565b3480156106a9575f5ffd5b506104947f000000000000000000000000000000000000000000000000000000000000000081565b3480156106dc575f5ffd5b506001546001600160a01b03166102a5565b6102806106fc3660046130ed565b611a3f565b34801561070c575f5ffd5b5061028061071b3660046131cc565b611ab1565b34801561072b575f5ffd5b5061028061073a3660046130a6565b611b70565b34801561074a575f5ffd5b506102e1611be0565b34801561075e575f5ffd5b5060015461049490600160a01b90046001600160401b031681565b348015610784575f5ffd5b506107ac7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102b9565b905090565b6001600160401b0381165f90815260086020526040902054801580156107f657506007546001600160a01b031615155b15610873576007546040516214ce3560e61b81526001600160401b03841660048201526001600160a01b03909116906305338d4090602401602060405180830381865afa158015610849573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061086d9190613362565b92915050565b919050565b610880611bec565b5f61088e8888888888611c21565b905081831015806108a757506108a4848761338d565b82115b156108de5760405163f907de9f60e01b815260040161027790602080825260049082015263726f777360e01b604082015260600190565b825b82811015610b335786811015610a07576108fd60208a018a612e48565b6001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9f6d2028a8a85818110610947576109476133a0565b61095d92602060c0909202019081019150612f9e565b6040516001600160e01b031960e084901b16815261ffff909116600482015260016024820152604401602060405180830381865afa1580156109a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c591906133b4565b6001600160401b03161015610a0257610a026109e460208b018b612e48565b838a8a858181106109f7576109f76133a0565b905060c00201611cbc565b610b2b565b610a1460208a018a612e48565b6001600160401b03166001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9f6d2028888610a588c876133cf565b818110610a6757610a676133a0565b610a7d92602060a0909202019081019150612f9e565b6040516001600160e01b031960e084901b16815261ffff909116600482015260026024820152604401602060405180830381865afa158015610ac1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ae591906133b4565b6001600160401b03161015610b2b57610b2b610b0460208b018b612e48565b838888610b118c876133cf565b818110610b2057610b206133a0565b905060a00201611d54565b6001016108e0565b50610b3c611ddc565b50610b45611dec565b50505050505050565b610b56611e16565b610b5f5f611e73565b565b610b69611e16565b6001600160a01b0382163b1580610c69575060055f9054906101000a90046001600160a01b03166001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bef91906133e2565b610bfa906001613405565b63ffffffff16826001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c3c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c6091906133e2565b63ffffffff1614155b15610ca3576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610277565b62278d006001600160401b0382161115610d00576040516373d0f96960e01b815260206004820152600e60248201527f6f7665726c61705365636f6e64730000000000000000000000000000000000006044820152606401610277565b600554600680546001600160a01b0319166001600160a01b03909216919091179055610d2c8142613421565b600580546001600160e01b031916600160a01b6001600160401b0393841681026001600160a01b031916919091176001600160a01b03861690811792839055604080519182529190920490921660208201527f93a6dd770589c88d608ac0c9850edbd58b3c2c47bcdd32c5dca9df60eb13546a91015b60405180910390a15050565b610db6611bec565b5f610dc48888888888611c21565b905082610dd15785610dd3565b835b8210610e0a5760405163f907de9f60e01b81526020600482015260056024820152640d2dcc8caf60db1b6044820152606401610277565b5f83610e4357610e3e610e2060208b018b612e48565b838a8a87818110610e3357610e336133a0565b905060c00201611e8c565b610e71565b610e71610e5360208b018b612e48565b83888887818110610e6657610e666133a0565b905060a00201611f82565b805190915015610e8457610e8481612042565b610e8c611ddc565b5050610b45611dec565b610e9e611e16565b600654600160a01b90046001600160401b0316151580610ec857506007546001600160a01b031615155b15610ee55760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b038116301480610f8757507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f5a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f7e91906133e2565b63ffffffff1614155b8061101957507f000000000000000000000000000000000000000000000000000000000000000061ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610fee573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110129190613440565b61ffff1614155b15611055576040516373d0f96960e01b815260206004820152600b60248201526a383932b232b1b2b9b9b7b960a91b6044820152606401610277565b600780546001600160a01b0319166001600160a01b0383169081179091556040519081527fcc84985c8924ebb87b913c2482995056cf8ac7a55fb94aa6991d0abd809515b5906020015b60405180910390a150565b6110b2611e16565b600154600160a01b90046001600160401b0316156110e25760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580611103575062278d006001600160401b038316115b15611145576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610277565b6001805467ffffffffffffffff60a01b1916600160a01b6001600160401b038516021790556111738161204a565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e9101610da2565b5050565b6001546001600160a01b031633146111eb5760405163472511eb60e11b8152336004820152602401610277565b6002546001600160a01b0316330361122e576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610277565b610b5f33611e73565b6006545f90600160a01b90046001600160401b03168015801561126457506007546001600160a01b031615155b61126e57806112e2565b60075f9054906101000a90046001600160a01b03166001600160a01b03166384b248e86040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112e291906133b4565b91505090565b6112f0611bec565b60206112fc848761338d565b116113335760405163f907de9f60e01b815260040161027790602080825260049082015263726f777360e01b604082015260600190565b610b3c878787878787876120f4565b61134a611e16565b6113538161204a565b50565b61135e611e16565b5f819003611397576040516373d0f96960e01b815260206004820152600560248201526476656e756560d81b6044820152606401610277565b61ffff82165f908152600a6020526040902054156113ce5760405163392d9d9d60e21b815261ffff83166004820152602401610277565b61ffff82165f818152600a602052604090819020839055517f5cf14341738d37e57ac835f79e8348e9a8faff93ad835bce856ac12296364ee6906114159084815260200190565b60405180910390a25050565b5f61142f868686868661233e565b90505b95945050505050565b611443611e34565b5f828260405161145492919061345b565b60408051918290039091205f818152600360205291909120549091506001600160401b031680158061148e5750806001600160401b031642105b806114ad57506114a16212750082613421565b6001600160401b031642115b156114dc5760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610277565b5f828152600360205260409020805467ffffffffffffffff19169055611503848483612394565b60015461152d908590859061152890600160a01b90046001600160401b03168561346a565b505050565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26115963085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061243392505050565b5050505050565b6002546001600160a01b031633148015906115c257505f546001600160a01b03163314155b156115e25760405163472511eb60e11b8152336004820152602401610277565b5f818152600360205260408120546001600160401b031690036116205760405163f0652c0760e01b81525f6004820152426024820152604401610277565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b61166e611e16565b6001600160a01b038116158015906116ec5750806001600160a01b0316633ecb1a676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116e191906133b4565b6001600160401b0316155b15611723576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b6044820152606401610277565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc09060200161109f565b5f805b8481101561184f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee2668787848181106117bd576117bd6133a0565b6117d392602060c0909202019081019150612f9e565b6040516001600160e01b031960e084901b16815261ffff909116600482015260a86024820152604401602060405180830381865afa158015611817573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061183b9190613362565b611845908361338d565b9150600101611774565b505f5b8281101561192d577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee26685858481811061189b5761189b6133a0565b6118b192602060a0909202019081019150612f9e565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa1580156118f5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119199190613362565b611923908361338d565b9150600101611852565b50949350505050565b5f61193f611e34565b600154600160a01b90046001600160401b03165f03611995576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610277565b82826040516119a592919061345b565b6040519081900390206001549091505f906119d090600160a01b90046001600160401b031642613421565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490611a3090879087908690613489565b60405180910390a25092915050565b611a47611bec565b5f611a57888888888888886120f4565b90505f5b86811015611a7b57611a736109e460208b018b612e48565b600101611a5b565b505f5b84811015610b3357611aa9611a9660208b018b612e48565b83888885818110610b2057610b206133a0565b600101611a7e565b611ab9611e16565b5f819003611af2576040516373d0f96960e01b81526020600482015260056024820152641d985d5b1d60da1b6044820152606401610277565b61ffff82165f9081526009602052604090205415611b295760405163392d9d9d60e21b815261ffff83166004820152602401610277565b61ffff82165f8181526009602052604090819020839055517f5ac11b1afe087969a4f4ace994568e24ea61b64a9b032497d96473b449b92637906114159084815260200190565b611b78611e16565b600180546001600160a01b0383166001600160a01b03199091168117909155611ba85f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f6107c16102dc611237565b611bf4612440565b610b5f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612480565b5f611c2f868686868661233e565b905060085f611c416020890189612e48565b6001600160401b03166001600160401b031681526020019081526020015f20548114611432578060085f611c7860208a018a612e48565b6001600160401b03166001600160401b031681526020019081526020015f205460405163066b1ee960e31b8152600401610277929190918252602082015260400190565b5f5a9050611cd5611cd06020840184612f9e565b612487565b80611cea57505f611ce7858585611e8c565b51115b15611d4e57611cf8816124e8565b611d056020830183612f9e565b6040516001815261ffff91909116906001600160401b038616907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf906020015b60405180910390a35b50505050565b5f5a9050611d68611cd06020840184612f9e565b80611d7d57505f611d7a858585611f82565b51115b15611d4e57611d8b816124e8565b611d986020830183612f9e565b6040516002815261ffff91909116906001600160401b038616907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf90602001611d45565b4715610b5f57610b5f3347612529565b610b5f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611c1b565b600154600160a01b90046001600160401b031615611e345730611e40565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610b5f5760405163472511eb60e11b8152336004820152602401610277565b600180546001600160a01b03191690556113538161259c565b606060208201351580611ec8575060095f611eaa6020850185612f9e565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611efa57611eda6020830183612f9e565b60405163d3ccf32560e01b815261ffff9091166004820152602401610277565b5f611f5b6040518060c00160405280856020013581526020018560400135815260200185606001358152602001856080016020810190611f3a9190612e48565b6001600160401b031681526020018681526020018560a001358152506125eb565b9050611f77611f6d6020850185612f9e565b6001808885612665565b9150505b9392505050565b606060208201351580611fbe5750600a5f611fa06020850185612f9e565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611fd057611eda6020830183612f9e565b5f6120266040518060a001604052808560200135815260200185604001358152602001856060013581526020018560800160208101906120109190612e48565b6001600160401b03168152602001869052612805565b9050611f776120386020850185612f9e565b6002808885612665565b805160208201fd5b6001600160a01b038116158061206c57505f546001600160a01b038281169116145b156120a6576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610277565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b49060200161109f565b5f5f6120fe611237565b905061210b816001613421565b6001600160401b031661212160208b018b612e48565b6001600160401b0316146121725761213c60208a018a612e48565b612147826001613421565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610277565b5f61217c826107c6565b9050808a60200135146121af5760405163066b1ee960e31b815260208b0135600482015260248101829052604401610277565b306001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612215573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061223991906134c9565b6001600160a01b0316146122625760405163472511eb60e11b8152306004820152602401610277565b61226f8a8a8a8a8a61233e565b925061227c83868661285e565b61228960208b018b612e48565b600680546001600160401b0392909216600160a01b0267ffffffffffffffff60a01b199092169190911790558260085f6122c660208e018e612e48565b6001600160401b031681526020808201929092526040015f20919091556122ef908b018b612e48565b6001600160401b03167f1d02ab282981673c44c526e4038c7421ed26fed96fe1a50bc5b1008a256cd8518460405161232991815260200190565b60405180910390a25050979650505050505050565b5f61142f7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000004660a01b30178989898989612966565b6001545f906123b290600160a01b90046001600160401b0316612ab3565b9050806001600160401b031642106123ca5750505050565b5f63d691bbe360e01b6123dd85876134e4565b6001600160e01b03191614905080158061240b57506123ff62093a8084613421565b6001600160401b031642105b15611596576040516268351560e91b81526001600160401b0383166004820152602401610277565b6060611f7b83835f612b7d565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b5f57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f7f000000000000000000000000000000000000000000000000000000000000000061ffff168261ffff161415801561086d57505050620f42407ff8698a5a346ca11c9ec99de820863ad45bd8f7b73d6d9f93091f83914a3f99a45c101590565b7ff8698a5a346ca11c9ec99de820863ad45bd8f7b73d6d9f93091f83914a3f99a46111ba5a61251884845c61338d565b61252291906133cf565b8290612480565b804710156125535760405163cf47918160e01b815247600482015260248101829052604401610277565b61256c828260405180602001604052805f815250612c2b565b15612575575050565b3d15612583576111ba612c40565b60405163d6bda27560e01b815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6060815f015182602001518360400151846060015185608001518660a0015160405160200161264f969594939291909586526020860194909452604085019290925260c01b6001600160c01b03191660608401526068830152608882015260a80190565b6040516020818303038152906040529050919050565b60605f6126927f000000000000000000000000000000000000000000000000000000000000000042613421565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff168861ffff16146126ca57476126cc565b5f5b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317a77df2828a8a8a8a8b898c6040518963ffffffff1660e01b8152600401612727979695949392919061351c565b60206040518083038185885af193505050508015612762575060408051601f3d908101601f1916820190925261275f91810190613362565b60015b6127ec573d80801561278f576040519150601f19603f3d011682016040523d82523d5f602084013e612794565b606091505b505f61279f826135a3565b90506001600160e01b0319811663d33b0f0f60e01b148015906127d357506001600160e01b0319811663196ba1c760e21b14155b156127e1576127e182612042565b509250611432915050565b60405180602001604052805f8152509350505050611432565b6060815f0151826020015183604001518460600151856080015160405160200161264f9594939291909485526020850193909352604084019190915260c01b6001600160c01b0319166060830152606882015260880190565b600554600160a01b90046001600160401b031642106128d357600554604051635a942abf60e11b81526001600160a01b039091169063b528557e906128ab908690869086906004016135f1565b5f6040518083038186803b1580156128c1575f5ffd5b505afa158015610b45573d5f5f3e3d5ffd5b600654604051635a942abf60e11b81526001600160a01b039091169063b528557e90612907908690869086906004016135f1565b5f6040518083038186803b15801561291d575f5ffd5b505afa92505050801561292e575060015b61152857600554604051635a942abf60e11b81526001600160a01b039091169063b528557e906128ab908690869086906004016135f1565b5f807ff2191a2154fe58bca3dc4d2a9b967d30dacb5f97cffc100101332054d60468608a8a8a61299960208c018c612e48565b8b602001356040516020016129fd9695949392919095865260e09490941b6001600160e01b031916602086015260f09290921b6001600160f01b0319166024850152602684015260c01b6001600160c01b0319166046830152604e820152606e0190565b60405160208183030381529060405290505f876040016020810190612a229190612e48565b60405160c09190911b6001600160c01b0319166020820152606089013560288201526080890135604882015260680160405160208183030381529060405290508181612a6f8d8a8a612c4b565b612a7a8e8989612d3e565b604051602001612a8d949392919061367c565b604051602081830303815290604052805190602001209250505098975050505050505050565b6004545f906001600160a01b0316612acc57505f919050565b6004805460408051633ecb1a6760e01b815290516001600160a01b0390921692633ecb1a679282820192602092908290030181865afa158015612b11573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b3591906133b4565b9050612b48826001600160401b0361346a565b6001600160401b0316816001600160401b031611612b6f57612b6a8282613421565b61086d565b6001600160401b0392915050565b606081471015612ba95760405163cf47918160e01b815247600482015260248101839052604401610277565b5f612bb5858486612c2b565b9050808015612bd657505f3d1180612bd657505f856001600160a01b03163b115b15612beb57612be3612e1b565b915050611f7b565b8015612c1557604051639996b31560e01b81526001600160a01b0386166004820152602401610277565b3d1561258357612c23612c40565b509392505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f5f5f612c897f7678dfe553c485095ad0f53a6c590675274c3e22d704ff9ca73f820dd73176d18760405191825260e01b6020820152906024820190565b90925090505f5b84811015612d305736868683818110612cab57612cab6133a0565b60c0029190910191505f905080612cc56020840184612f9e565b612cd560a0850160808601612e48565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060840135604287015260c01b6001600160c01b0319166062860152505060a00135606a830152608a90910190600101612c90565b508190039020949350505050565b5f5f5f612d7c7f1e26293ab329ffcc72ab071c3aabc86bc219c97b55345742af321615b44dbdf48760405191825260e01b6020820152906024820190565b90925090505f5b84811015612d305736868683818110612d9e57612d9e6133a0565b60a0029190910191505f905080612db86020840184612f9e565b612dc860a0850160808601612e48565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060909301356042860152505060c01b6001600160c01b0319166062830152606a90910190600101612d83565b6040513d81523d5f602083013e3d602001810160405290565b6001600160401b0381168114611353575f5ffd5b5f60208284031215612e58575f5ffd5b8135611f7b81612e34565b5f60a08284031215612e73575f5ffd5b50919050565b5f5f83601f840112612e89575f5ffd5b5081356001600160401b03811115612e9f575f5ffd5b60208301915083602060c083028501011115612eb9575f5ffd5b9250929050565b5f5f83601f840112612ed0575f5ffd5b5081356001600160401b03811115612ee6575f5ffd5b60208301915083602060a083028501011115612eb9575f5ffd5b5f5f5f5f5f5f5f610120888a031215612f17575f5ffd5b612f218989612e63565b965060a08801356001600160401b03811115612f3b575f5ffd5b612f478a828b01612e79565b90975095505060c08801356001600160401b03811115612f65575f5ffd5b612f718a828b01612ec0565b989b979a50959895979660e087013596610100013595509350505050565b61ffff81168114611353575f5ffd5b5f60208284031215612fae575f5ffd5b8135611f7b81612f8f565b6001600160a01b0381168114611353575f5ffd5b5f5f60408385031215612fde575f5ffd5b8235612fe981612fb9565b91506020830135612ff981612e34565b809150509250929050565b5f5f5f5f5f5f5f610120888a03121561301b575f5ffd5b6130258989612e63565b965060a08801356001600160401b0381111561303f575f5ffd5b61304b8a828b01612e79565b90975095505060c08801356001600160401b03811115613069575f5ffd5b6130758a828b01612ec0565b90955093505060e0880135801515811461308d575f5ffd5b9699959850939692959194919350506101009091013590565b5f602082840312156130b6575f5ffd5b8135611f7b81612fb9565b5f5f604083850312156130d2575f5ffd5b82356130dd81612e34565b91506020830135612ff981612fb9565b5f5f5f5f5f5f5f610100888a031215613104575f5ffd5b61310e8989612e63565b965060a08801356001600160401b03811115613128575f5ffd5b6131348a828b01612e79565b90975095505060c08801356001600160401b03811115613152575f5ffd5b61315e8a828b01612ec0565b90955093505060e08801356001600160401b0381111561317c575f5ffd5b8801601f81018a1361318c575f5ffd5b80356001600160401b038111156131a1575f5ffd5b8a60208260071b84010111156131b5575f5ffd5b602082019350809250505092959891949750929550565b5f5f604083850312156131dd575f5ffd5b82356131e881612f8f565b946020939093013593505050565b5f5f5f5f5f60e0868803121561320a575f5ffd5b6132148787612e63565b945060a08601356001600160401b0381111561322e575f5ffd5b61323a88828901612e79565b90955093505060c08601356001600160401b03811115613258575f5ffd5b61326488828901612ec0565b969995985093965092949392505050565b5f5f60208385031215613286575f5ffd5b82356001600160401b0381111561329b575f5ffd5b8301601f810185136132ab575f5ffd5b80356001600160401b038111156132c0575f5ffd5b8560208284010111156132d1575f5ffd5b6020919091019590945092505050565b5f602082840312156132f1575f5ffd5b5035919050565b5f5f5f5f6040858703121561330b575f5ffd5b84356001600160401b03811115613320575f5ffd5b61332c87828801612e79565b90955093505060208501356001600160401b0381111561334a575f5ffd5b61335687828801612ec0565b95989497509550505050565b5f60208284031215613372575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561086d5761086d613379565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156133c4575f5ffd5b8151611f7b81612e34565b8181038181111561086d5761086d613379565b5f602082840312156133f2575f5ffd5b815163ffffffff81168114611f7b575f5ffd5b63ffffffff818116838216019081111561086d5761086d613379565b6001600160401b03818116838216019081111561086d5761086d613379565b5f60208284031215613450575f5ffd5b8151611f7b81612f8f565b818382375f9101908152919050565b6001600160401b03828116828216039081111561086d5761086d613379565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b5f602082840312156134d9575f5ffd5b8151611f7b81612fb9565b80356001600160e01b03198116906004841015613515576001600160e01b0319600485900360031b81901b82161691505b5092915050565b61ffff8816815260ff8716602082015260ff861660408201526001600160401b03851660608201526001600160401b03841660808201526001600160401b03831660a082015260e060c08201525f82518060e0840152806020850161010085015e5f6101008285010152610100601f19601f83011684010191505098975050505050505050565b805160208201516001600160e01b03198116919060048210156135da576001600160e01b0319600483900360031b81901b82161692505b5050919050565b803560ff81168114610873575f5ffd5b83815260406020820181905281018290525f8360608301825b8581101561365a5760ff61361d846135e1565b168252602083810135908301526040808401359083015260ff613642606085016135e1565b1660608301526080928301929091019060010161360a565b509695505050505050565b5f81518060208401855e5f93019283525090919050565b5f61369061368a8388613665565b86613665565b938452505060208201526040019291505056" as const;
