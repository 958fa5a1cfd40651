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
export const clearingHubBytecode = "0x610100604052348015610010575f5ffd5b506040516137a33803806137a383398101604081905261002f916103c6565b816001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161031e565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cf919061044e565b63ffffffff161461010b576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610055565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610170919061046e565b61ffff161415806101e857508461ffff16846001600160a01b0316639dd0cc166040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e1919061046e565b61ffff1614155b1561021e576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610055565b826001600160a01b03163b5f03610264576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610055565b6001600160401b03811615806102855750620151806001600160401b038216115b156102d3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e6473000000000000000000006044820152606401610055565b63ffffffff959095166080525061ffff9290921660a0526001600160a01b0390811660c052600480546001600160a01b031916919092161790556001600160401b031660e052610487565b600180546001600160a01b03191690556103378161033a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805163ffffffff8116811461039c575f5ffd5b919050565b805161ffff8116811461039c575f5ffd5b6001600160a01b0381168114610337575f5ffd5b5f5f5f5f5f5f60c087890312156103db575f5ffd5b6103e487610389565b95506103f2602088016103a1565b94506040870151610402816103b2565b6060880151909450610413816103b2565b6080880151909350610424816103b2565b60a08801519092506001600160401b0381168114610440575f5ffd5b809150509295509295509295565b5f6020828403121561045e575f5ffd5b61046782610389565b9392505050565b5f6020828403121561047e575f5ffd5b610467826103a1565b60805160a05160c05160e05161329561050e5f395f818161065b015261236301525f8181610429015281816108b4015281816109d301528181611609015281816116e701528181611ff701526123c601525f81816105a301528181610f30015281816121a1015261238d01525f818161073601528181610e9a015261218001526132955ff3fe60806040526004361061021f575f3560e01c8063a82dab441161011e578063db26e34d116100a8578063f2fde38b1161006d578063f2fde38b146106cc578063f38481f6146106eb578063f851a44014610496578063fa579fc6146106ff578063ff9b3acf14610725575f5ffd5b8063db26e34d1461062b578063de22949c1461064a578063e30c39781461067d578063e3a489e71461069a578063f181a1e0146106ad575f5ffd5b8063bb6ae2cb116100ee578063bb6ae2cb14610554578063c4d252f514610573578063c763e5a114610592578063ccfa1b2a146105d8578063d6f52f001461060c575f5ffd5b8063a82dab44146104d1578063b09e7e1e146104f0578063b719d0321461050f578063b7b251e11461052e575f5ffd5b806359b3c4fa116101aa5780637a0ebc881161016f5780637a0ebc881461041857806384b248e81461044b5780638680739d146104775780638da5cb5b14610496578063a2e5c06e146104b2575f5ffd5b806359b3c4fa146103a7578063619e9270146103c65780636e39274c146103e5578063715018a6146102ec57806379ba509714610404575f5ffd5b80631c877292116101f05780631c87729214610300578063307b45851461032b5780633135f2071461034a57806350e5d562146103695780635460006c14610394575f5ffd5b8062cfe24f1461027057806305338d40146102ac57806308baff86146102d957806316fd265d146102ec575f5ffd5b3661026c577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61026a5760405163472511eb60e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b34801561027b575f5ffd5b5060045461028f906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156102b7575f5ffd5b506102cb6102c6366004612a72565b610772565b6040519081526020016102a3565b61026a6102e7366004612b2a565b610824565b3480156102f7575f5ffd5b5061026a610afa565b34801561030b575f5ffd5b506102cb61031a366004612bc8565b60086020525f908152604090205481565b348015610336575f5ffd5b5061026a610345366004612bf7565b610b0d565b348015610355575f5ffd5b5060025461028f906001600160a01b031681565b348015610374575f5ffd5b506102cb610383366004612bc8565b60096020525f908152604090205481565b61026a6103a2366004612c2e565b610d4f565b3480156103b2575f5ffd5b5060055461028f906001600160a01b031681565b3480156103d1575f5ffd5b5061026a6103e0366004612cd0565b610e37565b3480156103f0575f5ffd5b5061026a6103ff366004612ceb565b61104b565b34801561040f575f5ffd5b5061026a61115f565b348015610423575f5ffd5b5061028f7f000000000000000000000000000000000000000000000000000000000000000081565b348015610456575f5ffd5b5061045f6111d8565b6040516001600160401b0390911681526020016102a3565b348015610482575f5ffd5b5061026a610491366004612d17565b611289565b3480156104a1575f5ffd5b505f546001600160a01b031661028f565b3480156104bd575f5ffd5b5061026a6104cc366004612cd0565b6112e3565b3480156104dc575f5ffd5b5061026a6104eb366004612df6565b6112f7565b3480156104fb575f5ffd5b506102cb61050a366004612e20565b6113c2565b34801561051a575f5ffd5b5060065461028f906001600160a01b031681565b348015610539575f5ffd5b5060045461045f90600160a01b90046001600160401b031681565b34801561055f575f5ffd5b5061026a61056e366004612e9f565b6113dc565b34801561057e575f5ffd5b5061026a61058d366004612f0b565b611533565b34801561059d575f5ffd5b506105c57f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102a3565b3480156105e3575f5ffd5b5061045f6105f2366004612f0b565b60036020525f90815260409020546001600160401b031681565b348015610617575f5ffd5b506102cb610626366004612f22565b6115fc565b348015610636575f5ffd5b506102cb610645366004612e9f565b6117c1565b348015610655575f5ffd5b5061045f7f000000000000000000000000000000000000000000000000000000000000000081565b348015610688575f5ffd5b506001546001600160a01b031661028f565b61026a6106a8366004612d17565b6118ca565b3480156106b8575f5ffd5b5061026a6106c7366004612df6565b61193c565b3480156106d7575f5ffd5b5061026a6106e6366004612cd0565b6119fb565b3480156106f6575f5ffd5b506102cb611a6b565b34801561070a575f5ffd5b5060015461045f90600160a01b90046001600160401b031681565b348015610730575f5ffd5b506107587f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102a3565b905090565b6001600160401b0381165f90815260076020526040902054801580156107a257506006546001600160a01b031615155b1561081f576006546040516214ce3560e61b81526001600160401b03841660048201526001600160a01b03909116906305338d4090602401602060405180830381865afa1580156107f5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108199190612f8c565b92915050565b919050565b61082c611a77565b5f61083a8888888888611aac565b9050818310158061085357506108508487612fb7565b82115b1561088a5760405163f907de9f60e01b815260040161026190602080825260049082015263726f777360e01b604082015260600190565b825b82811015610adf57868110156109b3576108a960208a018a612a72565b6001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9f6d2028a8a858181106108f3576108f3612fca565b61090992602060c0909202019081019150612bc8565b6040516001600160e01b031960e084901b16815261ffff909116600482015260016024820152604401602060405180830381865afa15801561094d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109719190612fde565b6001600160401b031610156109ae576109ae61099060208b018b612a72565b838a8a858181106109a3576109a3612fca565b905060c00201611b47565b610ad7565b6109c060208a018a612a72565b6001600160401b03166001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9f6d2028888610a048c87612ff9565b818110610a1357610a13612fca565b610a2992602060a0909202019081019150612bc8565b6040516001600160e01b031960e084901b16815261ffff909116600482015260026024820152604401602060405180830381865afa158015610a6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a919190612fde565b6001600160401b03161015610ad757610ad7610ab060208b018b612a72565b838888610abd8c87612ff9565b818110610acc57610acc612fca565b905060a00201611bb4565b60010161088c565b50610ae8611c18565b50610af1611c28565b50505050505050565b610b02611c52565b610b0b5f611caf565b565b610b15611c52565b6001600160a01b0382163b1580610c0a57506004805460408051635a4ddd5160e11b815290516001600160a01b039092169263b49bbaa29282820192602092908290030181865afa158015610b6c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b90919061300c565b610b9b90600161302f565b63ffffffff16826001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bdd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c01919061300c565b63ffffffff1614155b15610c44576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610261565b62278d006001600160401b0382161115610ca1576040516373d0f96960e01b815260206004820152600e60248201527f6f7665726c61705365636f6e64730000000000000000000000000000000000006044820152606401610261565b600454600580546001600160a01b0319166001600160a01b03909216919091179055610ccd814261304b565b600480546001600160e01b031916600160a01b6001600160401b0393841681026001600160a01b031916919091176001600160a01b03861690811792839055604080519182529190920490921660208201527f93a6dd770589c88d608ac0c9850edbd58b3c2c47bcdd32c5dca9df60eb13546a91015b60405180910390a15050565b610d57611a77565b5f610d658888888888611aac565b905082610d725785610d74565b835b8210610dab5760405163f907de9f60e01b81526020600482015260056024820152640d2dcc8caf60db1b6044820152606401610261565b5f83610de457610ddf610dc160208b018b612a72565b838a8a87818110610dd457610dd4612fca565b905060c00201611cc8565b610e12565b610e12610df460208b018b612a72565b83888887818110610e0757610e07612fca565b905060a00201611dbe565b805190915015610e2557610e2581611e7e565b610e2d611c18565b5050610af1611c28565b610e3f611c52565b600554600160a01b90046001600160401b0316151580610e6957506006546001600160a01b031615155b15610e865760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b038116301480610f2857507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610efb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f1f919061300c565b63ffffffff1614155b80610fba57507f000000000000000000000000000000000000000000000000000000000000000061ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f8f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fb3919061306a565b61ffff1614155b15610ff6576040516373d0f96960e01b815260206004820152600b60248201526a383932b232b1b2b9b9b7b960a91b6044820152606401610261565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527fcc84985c8924ebb87b913c2482995056cf8ac7a55fb94aa6991d0abd809515b5906020015b60405180910390a150565b611053611c52565b600154600160a01b90046001600160401b0316156110835760405162dc149f60e41b815260040160405180910390fd5b6001600160401b03821615806110a4575062278d006001600160401b038316115b156110e6576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610261565b6001805467ffffffffffffffff60a01b1916600160a01b6001600160401b0385160217905561111481611e86565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e9101610d43565b5050565b6001546001600160a01b0316331461118c5760405163472511eb60e11b8152336004820152602401610261565b6002546001600160a01b031633036111cf576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610261565b610b0b33611caf565b6005545f90600160a01b90046001600160401b03168015801561120557506006546001600160a01b031615155b61120f5780611283565b60065f9054906101000a90046001600160a01b03166001600160a01b03166384b248e86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561125f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112839190612fde565b91505090565b611291611a77565b602061129d8487612fb7565b116112d45760405163f907de9f60e01b815260040161026190602080825260049082015263726f777360e01b604082015260600190565b610ae887878787878787611f30565b6112eb611c52565b6112f481611e86565b50565b6112ff611c52565b5f819003611338576040516373d0f96960e01b815260206004820152600560248201526476656e756560d81b6044820152606401610261565b61ffff82165f908152600960205260409020541561136f5760405163392d9d9d60e21b815261ffff83166004820152602401610261565b61ffff82165f8181526009602052604090819020839055517f5cf14341738d37e57ac835f79e8348e9a8faff93ad835bce856ac12296364ee6906113b69084815260200190565b60405180910390a25050565b5f6113d0868686868661217a565b90505b95945050505050565b6113e4611c70565b5f82826040516113f5929190613085565b60408051918290039091205f818152600360205291909120549091506001600160401b031680158061142f5750806001600160401b031642105b8061144e5750611442621275008261304b565b6001600160401b031642115b1561147d5760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610261565b5f828152600360205260409020805467ffffffffffffffff191690556001546114c390859085906114be90600160a01b90046001600160401b031685613094565b505050565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a261152c3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506121cb92505050565b5050505050565b6002546001600160a01b0316331480159061155857505f546001600160a01b03163314155b156115785760405163472511eb60e11b8152336004820152602401610261565b5f818152600360205260408120546001600160401b031690036115b65760405163f0652c0760e01b81525f6004820152426024820152604401610261565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b5f805b848110156116da577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee26687878481811061164857611648612fca565b61165e92602060c0909202019081019150612bc8565b6040516001600160e01b031960e084901b16815261ffff909116600482015260a86024820152604401602060405180830381865afa1580156116a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116c69190612f8c565b6116d09083612fb7565b91506001016115ff565b505f5b828110156117b8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee26685858481811061172657611726612fca565b61173c92602060a0909202019081019150612bc8565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa158015611780573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117a49190612f8c565b6117ae9083612fb7565b91506001016116dd565b50949350505050565b5f6117ca611c70565b600154600160a01b90046001600160401b03165f03611820576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610261565b8282604051611830929190613085565b6040519081900390206001549091505f9061185b90600160a01b90046001600160401b03164261304b565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906118bb908790879086906130b3565b60405180910390a25092915050565b6118d2611a77565b5f6118e288888888888888611f30565b90505f5b86811015611906576118fe61099060208b018b612a72565b6001016118e6565b505f5b84811015610adf5761193461192160208b018b612a72565b83888885818110610acc57610acc612fca565b600101611909565b611944611c52565b5f81900361197d576040516373d0f96960e01b81526020600482015260056024820152641d985d5b1d60da1b6044820152606401610261565b61ffff82165f90815260086020526040902054156119b45760405163392d9d9d60e21b815261ffff83166004820152602401610261565b61ffff82165f8181526008602052604090819020839055517f5ac11b1afe087969a4f4ace994568e24ea61b64a9b032497d96473b449b92637906113b69084815260200190565b611a03611c52565b600180546001600160a01b0383166001600160a01b03199091168117909155611a335f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f61076d6102c66111d8565b611a7f6121d8565b610b0b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612218565b5f611aba868686868661217a565b905060075f611acc6020890189612a72565b6001600160401b03166001600160401b031681526020019081526020015f205481146113d3578060075f611b0360208a018a612a72565b6001600160401b03166001600160401b031681526020019081526020015f205460405163066b1ee960e31b8152600401610261929190918252602082015260400190565b5f611b53848484611cc8565b5111156114be57611b676020820182612bc8565b6040516001815261ffff91909116906001600160401b038516907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf906020015b60405180910390a3505050565b5f611bc0848484611dbe565b5111156114be57611bd46020820182612bc8565b6040516002815261ffff91909116906001600160401b038516907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf90602001611ba7565b4715610b0b57610b0b334761221f565b610b0b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611aa6565b600154600160a01b90046001600160401b031615611c705730611c7c565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610b0b5760405163472511eb60e11b8152336004820152602401610261565b600180546001600160a01b03191690556112f481612292565b606060208201351580611d04575060085f611ce66020850185612bc8565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611d3657611d166020830183612bc8565b60405163d3ccf32560e01b815261ffff9091166004820152602401610261565b5f611d976040518060c00160405280856020013581526020018560400135815260200185606001358152602001856080016020810190611d769190612a72565b6001600160401b031681526020018681526020018560a001358152506122e1565b9050611db3611da96020850185612bc8565b600180888561235b565b9150505b9392505050565b606060208201351580611dfa575060095f611ddc6020850185612bc8565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611e0c57611d166020830183612bc8565b5f611e626040518060a00160405280856020013581526020018560400135815260200185606001358152602001856080016020810190611e4c9190612a72565b6001600160401b031681526020018690526124fb565b9050611db3611e746020850185612bc8565b600280888561235b565b805160208201fd5b6001600160a01b0381161580611ea857505f546001600160a01b038281169116145b15611ee2576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610261565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611040565b5f5f611f3a6111d8565b9050611f4781600161304b565b6001600160401b0316611f5d60208b018b612a72565b6001600160401b031614611fae57611f7860208a018a612a72565b611f8382600161304b565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610261565b5f611fb882610772565b9050808a6020013514611feb5760405163066b1ee960e31b815260208b0135600482015260248101829052604401610261565b306001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612051573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061207591906130f3565b6001600160a01b03161461209e5760405163472511eb60e11b8152306004820152602401610261565b6120ab8a8a8a8a8a61217a565b92506120b8838686612554565b6120c560208b018b612a72565b600580546001600160401b0392909216600160a01b0267ffffffffffffffff60a01b199092169190911790558260075f61210260208e018e612a72565b6001600160401b031681526020808201929092526040015f209190915561212b908b018b612a72565b6001600160401b03167f1d02ab282981673c44c526e4038c7421ed26fed96fe1a50bc5b1008a256cd8518460405161216591815260200190565b60405180910390a25050979650505050505050565b5f6113d07f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030898989898961265a565b6060611db783835f6127a7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b0b57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b804710156122495760405163cf47918160e01b815247600482015260248101829052604401610261565b612262828260405180602001604052805f815250612855565b1561226b575050565b3d156122795761115b61286a565b60405163d6bda27560e01b815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6060815f015182602001518360400151846060015185608001518660a00151604051602001612345969594939291909586526020860194909452604085019290925260c01b6001600160c01b03191660608401526068830152608882015260a80190565b6040516020818303038152906040529050919050565b60605f6123887f00000000000000000000000000000000000000000000000000000000000000004261304b565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff168861ffff16146123c057476123c2565b5f5b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317a77df2828a8a8a8a8b898c6040518963ffffffff1660e01b815260040161241d979695949392919061310e565b60206040518083038185885af193505050508015612458575060408051601f3d908101601f1916820190925261245591810190612f8c565b60015b6124e2573d808015612485576040519150601f19603f3d011682016040523d82523d5f602084013e61248a565b606091505b505f61249582613195565b90506001600160e01b0319811663d33b0f0f60e01b148015906124c957506001600160e01b0319811663196ba1c760e21b14155b156124d7576124d782611e7e565b5092506113d3915050565b60405180602001604052805f81525093505050506113d3565b6060815f015182602001518360400151846060015185608001516040516020016123459594939291909485526020850193909352604084019190915260c01b6001600160c01b0319166060830152606882015260880190565b600454600160a01b90046001600160401b031642106125c85760048054604051635a942abf60e11b81526001600160a01b039091169163b528557e916125a091879187918791016131e3565b5f6040518083038186803b1580156125b6575f5ffd5b505afa158015610af1573d5f5f3e3d5ffd5b600554604051635a942abf60e11b81526001600160a01b039091169063b528557e906125fc908690869086906004016131e3565b5f6040518083038186803b158015612612575f5ffd5b505afa925050508015612623575060015b6114be5760048054604051635a942abf60e11b81526001600160a01b039091169163b528557e916125a091879187918791016131e3565b5f807ff2191a2154fe58bca3dc4d2a9b967d30dacb5f97cffc100101332054d60468608a8a8a61268d60208c018c612a72565b8b602001356040516020016126f19695949392919095865260e09490941b6001600160e01b031916602086015260f09290921b6001600160f01b0319166024850152602684015260c01b6001600160c01b0319166046830152604e820152606e0190565b60405160208183030381529060405290505f8760400160208101906127169190612a72565b60405160c09190911b6001600160c01b03191660208201526060890135602882015260808901356048820152606801604051602081830303815290604052905081816127638d8a8a612875565b61276e8e8989612968565b604051602001612781949392919061326e565b604051602081830303815290604052805190602001209250505098975050505050505050565b6060814710156127d35760405163cf47918160e01b815247600482015260248101839052604401610261565b5f6127df858486612855565b905080801561280057505f3d118061280057505f856001600160a01b03163b115b156128155761280d612a45565b915050611db7565b801561283f57604051639996b31560e01b81526001600160a01b0386166004820152602401610261565b3d156122795761284d61286a565b509392505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f5f5f6128b37f7678dfe553c485095ad0f53a6c590675274c3e22d704ff9ca73f820dd73176d18760405191825260e01b6020820152906024820190565b90925090505f5b8481101561295a57368686838181106128d5576128d5612fca565b60c0029190910191505f9050806128ef6020840184612bc8565b6128ff60a0850160808601612a72565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060840135604287015260c01b6001600160c01b0319166062860152505060a00135606a830152608a909101906001016128ba565b508190039020949350505050565b5f5f5f6129a67f1e26293ab329ffcc72ab071c3aabc86bc219c97b55345742af321615b44dbdf48760405191825260e01b6020820152906024820190565b90925090505f5b8481101561295a57368686838181106129c8576129c8612fca565b60a0029190910191505f9050806129e26020840184612bc8565b6129f260a0850160808601612a72565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060909301356042860152505060c01b6001600160c01b0319166062830152606a909101906001016129ad565b6040513d81523d5f602083013e3d602001810160405290565b6001600160401b03811681146112f4575f5ffd5b5f60208284031215612a82575f5ffd5b8135611db781612a5e565b5f60a08284031215612a9d575f5ffd5b50919050565b5f5f83601f840112612ab3575f5ffd5b5081356001600160401b03811115612ac9575f5ffd5b60208301915083602060c083028501011115612ae3575f5ffd5b9250929050565b5f5f83601f840112612afa575f5ffd5b5081356001600160401b03811115612b10575f5ffd5b60208301915083602060a083028501011115612ae3575f5ffd5b5f5f5f5f5f5f5f610120888a031215612b41575f5ffd5b612b4b8989612a8d565b965060a08801356001600160401b03811115612b65575f5ffd5b612b718a828b01612aa3565b90975095505060c08801356001600160401b03811115612b8f575f5ffd5b612b9b8a828b01612aea565b989b979a50959895979660e087013596610100013595509350505050565b61ffff811681146112f4575f5ffd5b5f60208284031215612bd8575f5ffd5b8135611db781612bb9565b6001600160a01b03811681146112f4575f5ffd5b5f5f60408385031215612c08575f5ffd5b8235612c1381612be3565b91506020830135612c2381612a5e565b809150509250929050565b5f5f5f5f5f5f5f610120888a031215612c45575f5ffd5b612c4f8989612a8d565b965060a08801356001600160401b03811115612c69575f5ffd5b612c758a828b01612aa3565b90975095505060c08801356001600160401b03811115612c93575f5ffd5b612c9f8a828b01612aea565b90955093505060e08801358015158114612cb7575f5ffd5b9699959850939692959194919350506101009091013590565b5f60208284031215612ce0575f5ffd5b8135611db781612be3565b5f5f60408385031215612cfc575f5ffd5b8235612d0781612a5e565b91506020830135612c2381612be3565b5f5f5f5f5f5f5f610100888a031215612d2e575f5ffd5b612d388989612a8d565b965060a08801356001600160401b03811115612d52575f5ffd5b612d5e8a828b01612aa3565b90975095505060c08801356001600160401b03811115612d7c575f5ffd5b612d888a828b01612aea565b90955093505060e08801356001600160401b03811115612da6575f5ffd5b8801601f81018a13612db6575f5ffd5b80356001600160401b03811115612dcb575f5ffd5b8a60208260071b8401011115612ddf575f5ffd5b602082019350809250505092959891949750929550565b5f5f60408385031215612e07575f5ffd5b8235612e1281612bb9565b946020939093013593505050565b5f5f5f5f5f60e08688031215612e34575f5ffd5b612e3e8787612a8d565b945060a08601356001600160401b03811115612e58575f5ffd5b612e6488828901612aa3565b90955093505060c08601356001600160401b03811115612e82575f5ffd5b612e8e88828901612aea565b969995985093965092949392505050565b5f5f60208385031215612eb0575f5ffd5b82356001600160401b03811115612ec5575f5ffd5b8301601f81018513612ed5575f5ffd5b80356001600160401b03811115612eea575f5ffd5b856020828401011115612efb575f5ffd5b6020919091019590945092505050565b5f60208284031215612f1b575f5ffd5b5035919050565b5f5f5f5f60408587031215612f35575f5ffd5b84356001600160401b03811115612f4a575f5ffd5b612f5687828801612aa3565b90955093505060208501356001600160401b03811115612f74575f5ffd5b612f8087828801612aea565b95989497509550505050565b5f60208284031215612f9c575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561081957610819612fa3565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215612fee575f5ffd5b8151611db781612a5e565b8181038181111561081957610819612fa3565b5f6020828403121561301c575f5ffd5b815163ffffffff81168114611db7575f5ffd5b63ffffffff818116838216019081111561081957610819612fa3565b6001600160401b03818116838216019081111561081957610819612fa3565b5f6020828403121561307a575f5ffd5b8151611db781612bb9565b818382375f9101908152919050565b6001600160401b03828116828216039081111561081957610819612fa3565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b5f60208284031215613103575f5ffd5b8151611db781612be3565b61ffff8816815260ff8716602082015260ff861660408201526001600160401b03851660608201526001600160401b03841660808201526001600160401b03831660a082015260e060c08201525f82518060e0840152806020850161010085015e5f6101008285010152610100601f19601f83011684010191505098975050505050505050565b805160208201516001600160e01b03198116919060048210156131cc576001600160e01b0319600483900360031b81901b82161692505b5050919050565b803560ff8116811461081f575f5ffd5b83815260406020820181905281018290525f8360608301825b8581101561324c5760ff61320f846131d3565b168252602083810135908301526040808401359083015260ff613234606085016131d3565b166060830152608092830192909101906001016131fc565b509695505050505050565b5f81518060208401855e5f93019283525090919050565b5f61328261327c8388613257565b86613257565b938452505060208201526040019291505056" as const;
