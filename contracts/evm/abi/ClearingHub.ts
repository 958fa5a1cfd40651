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
export const clearingHubBytecode = "0x610100604052348015610010575f5ffd5b506040516138e03803806138e083398101604081905261002f916103c6565b816001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161031e565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cf919061044e565b63ffffffff161461010b576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610055565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610170919061046e565b61ffff161415806101e857508461ffff16846001600160a01b0316639dd0cc166040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e1919061046e565b61ffff1614155b1561021e576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610055565b826001600160a01b03163b5f03610264576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610055565b6001600160401b03811615806102855750620151806001600160401b038216115b156102d3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e6473000000000000000000006044820152606401610055565b63ffffffff959095166080525061ffff9290921660a0526001600160a01b0390811660c052600480546001600160a01b031916919092161790556001600160401b031660e052610487565b600180546001600160a01b03191690556103378161033a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805163ffffffff8116811461039c575f5ffd5b919050565b805161ffff8116811461039c575f5ffd5b6001600160a01b0381168114610337575f5ffd5b5f5f5f5f5f5f60c087890312156103db575f5ffd5b6103e487610389565b95506103f2602088016103a1565b94506040870151610402816103b2565b6060880151909450610413816103b2565b6080880151909350610424816103b2565b60a08801519092506001600160401b0381168114610440575f5ffd5b809150509295509295509295565b5f6020828403121561045e575f5ffd5b61046782610389565b9392505050565b5f6020828403121561047e575f5ffd5b610467826103a1565b60805160a05160c05160e0516133d96105075f395f81816106b5015261245001525f81816104830152818161092801528181610a47015281816116f7015281816117d501526124b301525f81816105fd01528181610fe90152818161225c015261247a01525f818161079001528181610f53015261223b01526133d95ff3fe608060405260043610610279575f3560e01c8063a82dab441161014b578063db26e34d116100c6578063f2fde38b1161007c578063f851a44011610062578063f851a440146104f0578063fa579fc614610759578063ff9b3acf1461077f575f5ffd5b8063f2fde38b14610726578063f38481f614610745575f5ffd5b8063e30c3978116100ac578063e30c3978146106d7578063e3a489e7146106f4578063f181a1e014610707575f5ffd5b8063db26e34d14610685578063de22949c146106a4575f5ffd5b8063bb6ae2cb1161011b578063c763e5a111610101578063c763e5a1146105ec578063ccfa1b2a14610632578063d6f52f0014610666575f5ffd5b8063bb6ae2cb146105ae578063c4d252f5146105cd575f5ffd5b8063a82dab441461052b578063b09e7e1e1461054a578063b719d03214610569578063b7b251e114610588575f5ffd5b806359b3c4fa116101f55780637a0ebc88116101ab5780638680739d116101915780638680739d146104d15780638da5cb5b146104f0578063a2e5c06e1461050c575f5ffd5b80637a0ebc881461047257806384b248e8146104a5575f5ffd5b80636e39274c116101db5780636e39274c1461043f578063715018a61461034657806379ba50971461045e575f5ffd5b806359b3c4fa14610401578063619e927014610420575f5ffd5b80631c8772921161024a5780633135f207116102305780633135f207146103a457806350e5d562146103c35780635460006c146103ee575f5ffd5b80631c8772921461035a578063307b458514610385575f5ffd5b8062cfe24f146102ca57806305338d401461030657806308baff861461033357806316fd265d14610346575f5ffd5b366102c6577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6102c45760405163472511eb60e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b3480156102d5575f5ffd5b506004546102e9906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610311575f5ffd5b50610325610320366004612bf2565b6107cc565b6040519081526020016102fd565b6102c4610341366004612caa565b610898565b348015610351575f5ffd5b506102c4610b6e565b348015610365575f5ffd5b50610325610374366004612d48565b60086020525f908152604090205481565b348015610390575f5ffd5b506102c461039f366004612d77565b610b81565b3480156103af575f5ffd5b506002546102e9906001600160a01b031681565b3480156103ce575f5ffd5b506103256103dd366004612d48565b60096020525f908152604090205481565b6102c46103fc366004612dae565b610df0565b34801561040c575f5ffd5b506005546102e9906001600160a01b031681565b34801561042b575f5ffd5b506102c461043a366004612e50565b610ef0565b34801561044a575f5ffd5b506102c4610459366004612e6b565b611116565b348015610469575f5ffd5b506102c461124a565b34801561047d575f5ffd5b506102e97f000000000000000000000000000000000000000000000000000000000000000081565b3480156104b0575f5ffd5b506104b96112db565b6040516001600160401b0390911681526020016102fd565b3480156104dc575f5ffd5b506102c46104eb366004612e97565b61138c565b3480156104fb575f5ffd5b505f546001600160a01b03166102e9565b348015610517575f5ffd5b506102c4610526366004612e50565b6113e6565b348015610536575f5ffd5b506102c4610545366004612f76565b6113fa565b348015610555575f5ffd5b50610325610564366004612fa0565b6114dd565b348015610574575f5ffd5b506006546102e9906001600160a01b031681565b348015610593575f5ffd5b506004546104b990600160a01b90046001600160401b031681565b3480156105b9575f5ffd5b506102c46105c836600461301f565b6114f7565b3480156105d8575f5ffd5b506102c46105e736600461308b565b611621565b3480156105f7575f5ffd5b5061061f7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102fd565b34801561063d575f5ffd5b506104b961064c36600461308b565b60036020525f90815260409020546001600160401b031681565b348015610671575f5ffd5b506103256106803660046130a2565b6116ea565b348015610690575f5ffd5b5061032561069f36600461301f565b6118af565b3480156106af575f5ffd5b506104b97f000000000000000000000000000000000000000000000000000000000000000081565b3480156106e2575f5ffd5b506001546001600160a01b03166102e9565b6102c4610702366004612e97565b6119c4565b348015610712575f5ffd5b506102c4610721366004612f76565b611a36565b348015610731575f5ffd5b506102c4610740366004612e50565b611b0d565b348015610750575f5ffd5b50610325611b7d565b348015610764575f5ffd5b506001546104b990600160a01b90046001600160401b031681565b34801561078a575f5ffd5b506107b27f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102fd565b905090565b6001600160401b0381165f90815260076020526040902054801580156107fc57506006546001600160a01b031615155b15610893576006546040517f05338d400000000000000000000000000000000000000000000000000000000081526001600160401b03841660048201526001600160a01b03909116906305338d4090602401602060405180830381865afa158015610869573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061088d919061310c565b92915050565b919050565b6108a0611b89565b5f6108ae8888888888611bbe565b905081831015806108c757506108c48487613137565b82115b156108fe5760405163f907de9f60e01b81526004016102bb90602080825260049082015263726f777360e01b604082015260600190565b825b82811015610b535786811015610a275761091d60208a018a612bf2565b6001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9f6d2028a8a858181106109675761096761314a565b61097d92602060c0909202019081019150612d48565b6040516001600160e01b031960e084901b16815261ffff909116600482015260016024820152604401602060405180830381865afa1580156109c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109e5919061315e565b6001600160401b03161015610a2257610a22610a0460208b018b612bf2565b838a8a85818110610a1757610a1761314a565b905060c00201611c59565b610b4b565b610a3460208a018a612bf2565b6001600160401b03166001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9f6d2028888610a788c87613179565b818110610a8757610a8761314a565b610a9d92602060a0909202019081019150612d48565b6040516001600160e01b031960e084901b16815261ffff909116600482015260026024820152604401602060405180830381865afa158015610ae1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b05919061315e565b6001600160401b03161015610b4b57610b4b610b2460208b018b612bf2565b838888610b318c87613179565b818110610b4057610b4061314a565b905060a00201611cc7565b600101610900565b50610b5c611d2b565b50610b65611d3b565b50505050505050565b610b76611d65565b610b7f5f611dc2565b565b610b89611d65565b6001600160a01b0382163b1580610c97575060048054604080517fb49bbaa200000000000000000000000000000000000000000000000000000000815290516001600160a01b039092169263b49bbaa29282820192602092908290030181865afa158015610bf9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c1d919061318c565b610c289060016131af565b63ffffffff16826001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c8e919061318c565b63ffffffff1614155b15610ce5576040516373d0f96960e01b815260206004820152600960248201527f617474657374657273000000000000000000000000000000000000000000000060448201526064016102bb565b62278d006001600160401b0382161115610d42576040516373d0f96960e01b815260206004820152600e60248201527f6f7665726c61705365636f6e647300000000000000000000000000000000000060448201526064016102bb565b600454600580546001600160a01b0319166001600160a01b03909216919091179055610d6e81426131cb565b600480546001600160e01b031916600160a01b6001600160401b0393841681026001600160a01b031916919091176001600160a01b03861690811792839055604080519182529190920490921660208201527f93a6dd770589c88d608ac0c9850edbd58b3c2c47bcdd32c5dca9df60eb13546a91015b60405180910390a15050565b610df8611b89565b5f610e068888888888611bbe565b905082610e135785610e15565b835b8210610e645760405163f907de9f60e01b815260206004820152600560248201527f696e64657800000000000000000000000000000000000000000000000000000060448201526064016102bb565b5f83610e9d57610e98610e7a60208b018b612bf2565b838a8a87818110610e8d57610e8d61314a565b905060c00201611ddb565b610ecb565b610ecb610ead60208b018b612bf2565b83888887818110610ec057610ec061314a565b905060a00201611eea565b805190915015610ede57610ede81611faa565b610ee6611d2b565b5050610b65611d3b565b610ef8611d65565b600554600160a01b90046001600160401b0316151580610f2257506006546001600160a01b031615155b15610f3f5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b038116301480610fe157507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610fb4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd8919061318c565b63ffffffff1614155b8061107357507f000000000000000000000000000000000000000000000000000000000000000061ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611048573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061106c91906131ea565b61ffff1614155b156110c1576040516373d0f96960e01b815260206004820152600b60248201527f7072656465636573736f7200000000000000000000000000000000000000000060448201526064016102bb565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527fcc84985c8924ebb87b913c2482995056cf8ac7a55fb94aa6991d0abd809515b5906020015b60405180910390a150565b61111e611d65565b600154600160a01b90046001600160401b03161561114e5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b038216158061116f575062278d006001600160401b038316115b156111bd576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016102bb565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b038516021790556111ff81611fb2565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e9101610de4565b5050565b6001546001600160a01b031633146112775760405163472511eb60e11b81523360048201526024016102bb565b6002546001600160a01b031633036112d2576040516373d0f96960e01b815260206004820152600560248201527f61646d696e00000000000000000000000000000000000000000000000000000060448201526064016102bb565b610b7f33611dc2565b6005545f90600160a01b90046001600160401b03168015801561130857506006546001600160a01b031615155b6113125780611386565b60065f9054906101000a90046001600160a01b03166001600160a01b03166384b248e86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611362573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611386919061315e565b91505090565b611394611b89565b60206113a08487613137565b116113d75760405163f907de9f60e01b81526004016102bb90602080825260049082015263726f777360e01b604082015260600190565b610b5c87878787878787612070565b6113ee611d65565b6113f781611fb2565b50565b611402611d65565b5f819003611453576040516373d0f96960e01b815260206004820152600560248201527f76656e756500000000000000000000000000000000000000000000000000000060448201526064016102bb565b61ffff82165f908152600960205260409020541561148a5760405163392d9d9d60e21b815261ffff831660048201526024016102bb565b61ffff82165f8181526009602052604090819020839055517f5cf14341738d37e57ac835f79e8348e9a8faff93ad835bce856ac12296364ee6906114d19084815260200190565b60405180910390a25050565b5f6114eb8686868686612235565b90505b95945050505050565b6114ff611d83565b5f8282604051611510929190613205565b60408051918290039091205f818152600360205291909120549091506001600160401b031680158061154a5750806001600160401b031642105b80611569575061155d62127500826131cb565b6001600160401b031642115b156115985760405163f0652c0760e01b81526001600160401b03821660048201524260248201526044016102bb565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a261161a3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061228692505050565b5050505050565b6002546001600160a01b0316331480159061164657505f546001600160a01b03163314155b156116665760405163472511eb60e11b81523360048201526024016102bb565b5f818152600360205260408120546001600160401b031690036116a45760405163f0652c0760e01b81525f60048201524260248201526044016102bb565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b5f805b848110156117c8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee2668787848181106117365761173661314a565b61174c92602060c0909202019081019150612d48565b6040516001600160e01b031960e084901b16815261ffff909116600482015260a86024820152604401602060405180830381865afa158015611790573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117b4919061310c565b6117be9083613137565b91506001016116ed565b505f5b828110156118a6577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee2668585848181106118145761181461314a565b61182a92602060a0909202019081019150612d48565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa15801561186e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611892919061310c565b61189c9083613137565b91506001016117cb565b50949350505050565b5f6118b8611d83565b600154600160a01b90046001600160401b03165f0361191a576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016102bb565b828260405161192a929190613205565b6040519081900390206001549091505f9061195590600160a01b90046001600160401b0316426131cb565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906119b590879087908690613214565b60405180910390a25092915050565b6119cc611b89565b5f6119dc88888888888888612070565b90505f5b86811015611a00576119f8610a0460208b018b612bf2565b6001016119e0565b505f5b84811015610b5357611a2e611a1b60208b018b612bf2565b83888885818110610b4057610b4061314a565b600101611a03565b611a3e611d65565b5f819003611a8f576040516373d0f96960e01b815260206004820152600560248201527f7661756c7400000000000000000000000000000000000000000000000000000060448201526064016102bb565b61ffff82165f9081526008602052604090205415611ac65760405163392d9d9d60e21b815261ffff831660048201526024016102bb565b61ffff82165f8181526008602052604090819020839055517f5ac11b1afe087969a4f4ace994568e24ea61b64a9b032497d96473b449b92637906114d19084815260200190565b611b15611d65565b600180546001600160a01b0383166001600160a01b03199091168117909155611b455f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f6107c76103206112db565b611b91612293565b610b7f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906122ec565b5f611bcc8686868686612235565b905060075f611bde6020890189612bf2565b6001600160401b03166001600160401b031681526020019081526020015f205481146114ee578060075f611c1560208a018a612bf2565b6001600160401b03166001600160401b031681526020019081526020015f205460405163066b1ee960e31b81526004016102bb929190918252602082015260400190565b5f611c65848484611ddb565b511115611cc257611c796020820182612d48565b6040516001815261ffff91909116906001600160401b038516907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf906020015b60405180910390a35b505050565b5f611cd3848484611eea565b511115611cc257611ce76020820182612d48565b6040516002815261ffff91909116906001600160401b038516907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf90602001611cb9565b4715610b7f57610b7f33476122f3565b610b7f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611bb8565b600154600160a01b90046001600160401b031615611d835730611d8f565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610b7f5760405163472511eb60e11b81523360048201526024016102bb565b600180546001600160a01b03191690556113f78161237f565b606060208201351580611e17575060085f611df96020850185612d48565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611e6257611e296020830183612d48565b6040517fd3ccf32500000000000000000000000000000000000000000000000000000000815261ffff90911660048201526024016102bb565b5f611ec36040518060c00160405280856020013581526020018560400135815260200185606001358152602001856080016020810190611ea29190612bf2565b6001600160401b031681526020018681526020018560a001358152506123ce565b9050611edf611ed56020850185612d48565b6001808885612448565b9150505b9392505050565b606060208201351580611f26575060095f611f086020850185612d48565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611f3857611e296020830183612d48565b5f611f8e6040518060a00160405280856020013581526020018560400135815260200185606001358152602001856080016020810190611f789190612bf2565b6001600160401b0316815260200186905261261a565b9050611edf611fa06020850185612d48565b6002808885612448565b805160208201fd5b6001600160a01b0381161580611fd457505f546001600160a01b038281169116145b15612022576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c6572000000000000000000000000000000000000000000000060448201526064016102bb565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b49060200161110b565b5f5f61207a6112db565b90506120878160016131cb565b6001600160401b031661209d60208b018b612bf2565b6001600160401b031614612108576120b860208a018a612bf2565b6120c38260016131cb565b6040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b039283166004820152911660248201526044016102bb565b5f612112826107cc565b9050808a60200135146121455760405163066b1ee960e31b815260208b01356004820152602481018290526044016102bb565b6121528a8a8a8a8a612235565b925061215f838686612673565b61216c60208b018b612bf2565b600580546001600160401b0392909216600160a01b027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790558260075f6121bd60208e018e612bf2565b6001600160401b031681526020808201929092526040015f20919091556121e6908b018b612bf2565b6001600160401b03167f1d02ab282981673c44c526e4038c7421ed26fed96fe1a50bc5b1008a256cd8518460405161222091815260200190565b60405180910390a25050979650505050505050565b5f6114eb7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000308989898989612779565b6060611ee383835f6128de565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b7f576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b8047101561231d5760405163cf47918160e01b8152476004820152602481018290526044016102bb565b612336828260405180602001604052805f8152506129a5565b1561233f575050565b3d1561234d576112466129ba565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6060815f015182602001518360400151846060015185608001518660a00151604051602001612432969594939291909586526020860194909452604085019290925260c01b6001600160c01b03191660608401526068830152608882015260a80190565b6040516020818303038152906040529050919050565b60605f6124757f0000000000000000000000000000000000000000000000000000000000000000426131cb565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff168861ffff16146124ad57476124af565b5f5b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317a77df2828a8a8a8a8b898c6040518963ffffffff1660e01b815260040161250a9796959493929190613254565b60206040518083038185885af193505050508015612545575060408051601f3d908101601f191682019092526125429181019061310c565b60015b612601573d808015612572576040519150601f19603f3d011682016040523d82523d5f602084013e612577565b606091505b505f612582826132db565b90506001600160e01b031981167fd33b0f0f00000000000000000000000000000000000000000000000000000000148015906125e857506001600160e01b031981167f65ae871c0000000000000000000000000000000000000000000000000000000014155b156125f6576125f682611faa565b5092506114ee915050565b60405180602001604052805f81525093505050506114ee565b6060815f015182602001518360400151846060015185608001516040516020016124329594939291909485526020850193909352604084019190915260c01b6001600160c01b0319166060830152606882015260880190565b600454600160a01b90046001600160401b031642106126e75760048054604051635a942abf60e11b81526001600160a01b039091169163b528557e916126bf9187918791879101613327565b5f6040518083038186803b1580156126d5575f5ffd5b505afa158015610b65573d5f5f3e3d5ffd5b600554604051635a942abf60e11b81526001600160a01b039091169063b528557e9061271b90869086908690600401613327565b5f6040518083038186803b158015612731575f5ffd5b505afa925050508015612742575060015b611cc25760048054604051635a942abf60e11b81526001600160a01b039091169163b528557e916126bf9187918791879101613327565b5f807ff2191a2154fe58bca3dc4d2a9b967d30dacb5f97cffc100101332054d60468608a8a8a6127ac60208c018c612bf2565b8b602001356040516020016128289695949392919095865260e09490941b6001600160e01b031916602086015260f09290921b7fffff000000000000000000000000000000000000000000000000000000000000166024850152602684015260c01b6001600160c01b0319166046830152604e820152606e0190565b60405160208183030381529060405290505f87604001602081019061284d9190612bf2565b60405160c09190911b6001600160c01b031916602082015260608901356028820152608089013560488201526068016040516020818303038152906040529050818161289a8d8a8a6129c5565b6128a58e8989612ad0565b6040516020016128b894939291906133b2565b604051602081830303815290604052805190602001209250505098975050505050505050565b60608147101561290a5760405163cf47918160e01b8152476004820152602481018390526044016102bb565b5f6129168584866129a5565b905080801561293757505f3d118061293757505f856001600160a01b03163b115b1561294c57612944612bc5565b915050611ee3565b801561298f576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024016102bb565b3d1561234d5761299d6129ba565b509392505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f5f5f612a037f7678dfe553c485095ad0f53a6c590675274c3e22d704ff9ca73f820dd73176d18760405191825260e01b6020820152906024820190565b90925090505f5b84811015612ac25736868683818110612a2557612a2561314a565b60c0029190910191505f905080612a3f6020840184612d48565b612a4f60a0850160808601612bf2565b60f09190911b7fffff00000000000000000000000000000000000000000000000000000000000016865260208401356002870152604084013560228701526060840135604287015260c01b6001600160c01b0319166062860152505060a00135606a830152608a90910190600101612a0a565b508190039020949350505050565b5f5f5f612b0e7f1e26293ab329ffcc72ab071c3aabc86bc219c97b55345742af321615b44dbdf48760405191825260e01b6020820152906024820190565b90925090505f5b84811015612ac25736868683818110612b3057612b3061314a565b60a0029190910191505f905080612b4a6020840184612d48565b612b5a60a0850160808601612bf2565b60f09190911b7fffff00000000000000000000000000000000000000000000000000000000000016865260208401356002870152604084013560228701526060909301356042860152505060c01b6001600160c01b0319166062830152606a90910190600101612b15565b6040513d81523d5f602083013e3d602001810160405290565b6001600160401b03811681146113f7575f5ffd5b5f60208284031215612c02575f5ffd5b8135611ee381612bde565b5f60a08284031215612c1d575f5ffd5b50919050565b5f5f83601f840112612c33575f5ffd5b5081356001600160401b03811115612c49575f5ffd5b60208301915083602060c083028501011115612c63575f5ffd5b9250929050565b5f5f83601f840112612c7a575f5ffd5b5081356001600160401b03811115612c90575f5ffd5b60208301915083602060a083028501011115612c63575f5ffd5b5f5f5f5f5f5f5f610120888a031215612cc1575f5ffd5b612ccb8989612c0d565b965060a08801356001600160401b03811115612ce5575f5ffd5b612cf18a828b01612c23565b90975095505060c08801356001600160401b03811115612d0f575f5ffd5b612d1b8a828b01612c6a565b989b979a50959895979660e087013596610100013595509350505050565b61ffff811681146113f7575f5ffd5b5f60208284031215612d58575f5ffd5b8135611ee381612d39565b6001600160a01b03811681146113f7575f5ffd5b5f5f60408385031215612d88575f5ffd5b8235612d9381612d63565b91506020830135612da381612bde565b809150509250929050565b5f5f5f5f5f5f5f610120888a031215612dc5575f5ffd5b612dcf8989612c0d565b965060a08801356001600160401b03811115612de9575f5ffd5b612df58a828b01612c23565b90975095505060c08801356001600160401b03811115612e13575f5ffd5b612e1f8a828b01612c6a565b90955093505060e08801358015158114612e37575f5ffd5b9699959850939692959194919350506101009091013590565b5f60208284031215612e60575f5ffd5b8135611ee381612d63565b5f5f60408385031215612e7c575f5ffd5b8235612e8781612bde565b91506020830135612da381612d63565b5f5f5f5f5f5f5f610100888a031215612eae575f5ffd5b612eb88989612c0d565b965060a08801356001600160401b03811115612ed2575f5ffd5b612ede8a828b01612c23565b90975095505060c08801356001600160401b03811115612efc575f5ffd5b612f088a828b01612c6a565b90955093505060e08801356001600160401b03811115612f26575f5ffd5b8801601f81018a13612f36575f5ffd5b80356001600160401b03811115612f4b575f5ffd5b8a60208260071b8401011115612f5f575f5ffd5b602082019350809250505092959891949750929550565b5f5f60408385031215612f87575f5ffd5b8235612f9281612d39565b946020939093013593505050565b5f5f5f5f5f60e08688031215612fb4575f5ffd5b612fbe8787612c0d565b945060a08601356001600160401b03811115612fd8575f5ffd5b612fe488828901612c23565b90955093505060c08601356001600160401b03811115613002575f5ffd5b61300e88828901612c6a565b969995985093965092949392505050565b5f5f60208385031215613030575f5ffd5b82356001600160401b03811115613045575f5ffd5b8301601f81018513613055575f5ffd5b80356001600160401b0381111561306a575f5ffd5b85602082840101111561307b575f5ffd5b6020919091019590945092505050565b5f6020828403121561309b575f5ffd5b5035919050565b5f5f5f5f604085870312156130b5575f5ffd5b84356001600160401b038111156130ca575f5ffd5b6130d687828801612c23565b90955093505060208501356001600160401b038111156130f4575f5ffd5b61310087828801612c6a565b95989497509550505050565b5f6020828403121561311c575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561088d5761088d613123565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561316e575f5ffd5b8151611ee381612bde565b8181038181111561088d5761088d613123565b5f6020828403121561319c575f5ffd5b815163ffffffff81168114611ee3575f5ffd5b63ffffffff818116838216019081111561088d5761088d613123565b6001600160401b03818116838216019081111561088d5761088d613123565b5f602082840312156131fa575f5ffd5b8151611ee381612d39565b818382375f9101908152919050565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b61ffff8816815260ff8716602082015260ff861660408201526001600160401b03851660608201526001600160401b03841660808201526001600160401b03831660a082015260e060c08201525f82518060e0840152806020850161010085015e5f6101008285010152610100601f19601f83011684010191505098975050505050505050565b805160208201516001600160e01b0319811691906004821015613310576001600160e01b0319808360040360031b1b82161692505b5050919050565b803560ff81168114610893575f5ffd5b83815260406020820181905281018290525f8360608301825b858110156133905760ff61335384613317565b168252602083810135908301526040808401359083015260ff61337860608501613317565b16606083015260809283019290910190600101613340565b509695505050505050565b5f81518060208401855e5f93019283525090919050565b5f6133c66133c0838861339b565b8661339b565b938452505060208201526040019291505056" as const;
