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
    "name": "rebalanceDigest",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "order",
        "type": "tuple",
        "components": [
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "amountQuanta",
            "type": "uint128"
          },
          {
            "name": "route",
            "type": "uint16"
          },
          {
            "name": "destination",
            "type": "uint16"
          },
          {
            "name": "destinationVault",
            "type": "bytes32"
          },
          {
            "name": "account",
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
    "name": "rebalanceSent",
    "inputs": [
      {
        "name": "digest",
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
    "name": "submitRebalance",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "order",
        "type": "tuple",
        "components": [
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "amountQuanta",
            "type": "uint128"
          },
          {
            "name": "route",
            "type": "uint16"
          },
          {
            "name": "destination",
            "type": "uint16"
          },
          {
            "name": "destinationVault",
            "type": "bytes32"
          },
          {
            "name": "account",
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
    "name": "RebalanceSent",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "chain",
        "type": "uint16",
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
    "name": "RebalanceRepeated",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
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
export const clearingHubBytecode = "0x610100604052348015610010575f5ffd5b5060405161492438038061492483398101604081905261002f916103c6565b816001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161031e565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cf919061044e565b63ffffffff161461010b576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610055565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610170919061046e565b61ffff161415806101e857508461ffff16846001600160a01b0316639dd0cc166040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e1919061046e565b61ffff1614155b1561021e576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610055565b826001600160a01b03163b5f03610264576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610055565b6001600160401b03811615806102855750620151806001600160401b038216115b156102d3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e6473000000000000000000006044820152606401610055565b63ffffffff959095166080525061ffff9290921660a0526001600160a01b0390811660c052600980546001600160a01b031916919092161790556001600160401b031660e052610487565b600180546001600160a01b03191690556103378161033a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805163ffffffff8116811461039c575f5ffd5b919050565b805161ffff8116811461039c575f5ffd5b6001600160a01b0381168114610337575f5ffd5b5f5f5f5f5f5f60c087890312156103db575f5ffd5b6103e487610389565b95506103f2602088016103a1565b94506040870151610402816103b2565b6060880151909450610413816103b2565b6080880151909350610424816103b2565b60a08801519092506001600160401b0381168114610440575f5ffd5b809150509295509295509295565b5f6020828403121561045e575f5ffd5b61046782610389565b9392505050565b5f6020828403121561047e575f5ffd5b610467826103a1565b60805160a05160c05160e0516143e561053f5f395f818161082101528181610f2e0152612f1101525f81816105d501528181610a7a01528181610b99015281816119a901528181611a870152818161281001528181612f9e015261303a01525f818161074a015281816111ae0152818161261f0152818161271d015281816129ba01528181612c840152612f3b01525f81816108fc01528181611118015281816125fe015281816126fc015261299901526143e55ff3fe6080604052600436106102d1575f3560e01c80638da5cb5b11610177578063d691bbe3116100dc578063f181a1e011610087578063f851a44011610062578063f851a4401461062a578063fa579fc6146108c5578063ff9b3acf146108eb575f5ffd5b8063f181a1e014610873578063f2fde38b14610892578063f38481f6146108b1575f5ffd5b8063de22949c116100b7578063de22949c14610810578063e30c397814610843578063e3a489e714610860575f5ffd5b8063d691bbe3146107b3578063d6f52f00146107d2578063db26e34d146107f1575f5ffd5b8063b7b251e11161013c578063c4d252f511610117578063c4d252f51461071a578063c763e5a114610739578063ccfa1b2a1461077f575f5ffd5b8063b7b251e1146106c2578063bb398c2d146106e8578063bb6ae2cb146106fb575f5ffd5b80638da5cb5b1461062a578063a2e5c06e14610646578063a82dab4414610665578063b09e7e1e14610684578063b719d032146106a3575f5ffd5b8063510239d211610237578063715018a6116101e25780637a0ebc88116101bd5780637a0ebc88146105c457806384b248e8146105f75780638680739d1461060b575f5ffd5b8063715018a6146103ea578063781b77b21461059157806379ba5097146105b0575f5ffd5b806359b3c4fa1161021257806359b3c4fa14610534578063619e9270146105535780636e39274c14610572575f5ffd5b8063510239d2146104ef5780635460006c146105025780635535855e14610515575f5ffd5b80631c877292116102975780633135f207116102725780633135f20714610467578063460276eb1461048657806350e5d562146104c4575f5ffd5b80631c877292146103fe57806325f5d1db14610429578063307b458514610448575f5ffd5b8062cfe24f1461032257806305338d401461035e57806308baff861461038b5780630c7418591461039e57806316fd265d146103ea575f5ffd5b3661031e577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61031c5760405163472511eb60e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b34801561032d575f5ffd5b50600954610341906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610369575f5ffd5b5061037d6103783660046137b2565b610938565b604051908152602001610355565b61031c61039936600461386a565b6109ea565b3480156103a9575f5ffd5b506103d26103b83660046138f9565b60076020525f90815260409020546001600160401b031681565b6040516001600160401b039091168152602001610355565b3480156103f5575f5ffd5b5061031c610cc0565b348015610409575f5ffd5b5061037d61041836600461392a565b60056020525f908152604090205481565b348015610434575f5ffd5b50600454610341906001600160a01b031681565b348015610453575f5ffd5b5061031c610462366004613959565b610cd3565b348015610472575f5ffd5b50600254610341906001600160a01b031681565b348015610491575f5ffd5b506104b46104a03660046138f9565b60086020525f908152604090205460ff1681565b6040519015158152602001610355565b3480156104cf575f5ffd5b5061037d6104de36600461392a565b60066020525f908152604090205481565b61031c6104fd3660046139e0565b610f20565b61031c610510366004613a47565b610fa1565b348015610520575f5ffd5b5061037d61052f366004613afa565b611089565b34801561053f575f5ffd5b50600a54610341906001600160a01b031681565b34801561055e575f5ffd5b5061031c61056d366004613b40565b6110b5565b34801561057d575f5ffd5b5061031c61058c366004613b5b565b6112c9565b34801561059c575f5ffd5b5061037d6105ab366004613b87565b6113dd565b3480156105bb575f5ffd5b5061031c6113f7565b3480156105cf575f5ffd5b506103417f000000000000000000000000000000000000000000000000000000000000000081565b348015610602575f5ffd5b506103d2611470565b348015610616575f5ffd5b5061031c610625366004613bc0565b611521565b348015610635575f5ffd5b505f546001600160a01b0316610341565b348015610651575f5ffd5b5061031c610660366004613b40565b61157b565b348015610670575f5ffd5b5061031c61067f366004613c6e565b61158f565b34801561068f575f5ffd5b5061037d61069e366004613c98565b61165a565b3480156106ae575f5ffd5b50600b54610341906001600160a01b031681565b3480156106cd575f5ffd5b506009546103d290600160a01b90046001600160401b031681565b61031c6106f6366004613d17565b611674565b348015610706575f5ffd5b5061031c610715366004613d7d565b6116b5565b348015610725575f5ffd5b5061031c6107343660046138f9565b61180b565b348015610744575f5ffd5b5061076c7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610355565b34801561078a575f5ffd5b506103d26107993660046138f9565b60036020525f90815260409020546001600160401b031681565b3480156107be575f5ffd5b5061031c6107cd366004613b40565b6118d4565b3480156107dd575f5ffd5b5061037d6107ec366004613de9565b61199c565b3480156107fc575f5ffd5b5061037d61080b366004613d7d565b611b61565b34801561081b575f5ffd5b506103d27f000000000000000000000000000000000000000000000000000000000000000081565b34801561084e575f5ffd5b506001546001600160a01b0316610341565b61031c61086e366004613bc0565b611c6a565b34801561087e575f5ffd5b5061031c61088d366004613c6e565b611cdc565b34801561089d575f5ffd5b5061031c6108ac366004613b40565b611d9b565b3480156108bc575f5ffd5b5061037d611e0b565b3480156108d0575f5ffd5b506001546103d290600160a01b90046001600160401b031681565b3480156108f6575f5ffd5b5061091e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610355565b905090565b6001600160401b0381165f908152600c6020526040902054801580156109685750600b546001600160a01b031615155b156109e557600b546040516214ce3560e61b81526001600160401b03841660048201526001600160a01b03909116906305338d4090602401602060405180830381865afa1580156109bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109df9190613e53565b92915050565b919050565b6109f2611e17565b5f610a008888888888611e4c565b90508183101580610a195750610a168487613e7e565b82115b15610a505760405163f907de9f60e01b815260040161031390602080825260049082015263726f777360e01b604082015260600190565b825b82811015610ca55786811015610b7957610a6f60208a018a6137b2565b6001600160401b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9f6d2028a8a85818110610ab957610ab9613e91565b610acf92602060c090920201908101915061392a565b6040516001600160e01b031960e084901b16815261ffff909116600482015260016024820152604401602060405180830381865afa158015610b13573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b379190613ea5565b6001600160401b03161015610b7457610b74610b5660208b018b6137b2565b838a8a85818110610b6957610b69613e91565b905060c00201611ee7565b610c9d565b610b8660208a018a6137b2565b6001600160401b03166001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9f6d2028888610bca8c87613ec0565b818110610bd957610bd9613e91565b610bef92602060a090920201908101915061392a565b6040516001600160e01b031960e084901b16815261ffff909116600482015260026024820152604401602060405180830381865afa158015610c33573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c579190613ea5565b6001600160401b03161015610c9d57610c9d610c7660208b018b6137b2565b838888610c838c87613ec0565b818110610c9257610c92613e91565b905060a00201611f7f565b600101610a52565b50610cae612007565b50610cb7612017565b50505050505050565b610cc8612041565b610cd15f61209e565b565b610cdb612041565b6001600160a01b0382163b1580610ddb575060095f9054906101000a90046001600160a01b03166001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d619190613ed3565b610d6c906001613ef6565b63ffffffff16826001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dd29190613ed3565b63ffffffff1614155b15610e15576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610313565b62278d006001600160401b0382161115610e72576040516373d0f96960e01b815260206004820152600e60248201527f6f7665726c61705365636f6e64730000000000000000000000000000000000006044820152606401610313565b600954600a80546001600160a01b0319166001600160a01b03909216919091179055610e9e8142613f12565b600980546001600160e01b031916600160a01b6001600160401b0393841681026001600160a01b031916919091176001600160a01b03861690811792839055604080519182529190920490921660208201527f93a6dd770589c88d608ac0c9850edbd58b3c2c47bcdd32c5dca9df60eb13546a91015b60405180910390a15050565b610f28611e17565b5f610f537f000000000000000000000000000000000000000000000000000000000000000042613f12565b90505f610f7785610f6f610f6a602083018361392a565b6120b7565b8487876120f1565b805190915015610f8a57610f8a81612382565b610f92612007565b5050610f9c612017565b505050565b610fa9611e17565b5f610fb78888888888611e4c565b905082610fc45785610fc6565b835b8210610ffd5760405163f907de9f60e01b81526020600482015260056024820152640d2dcc8caf60db1b6044820152606401610313565b5f836110365761103161101360208b018b6137b2565b838a8a8781811061102657611026613e91565b905060c0020161238a565b611064565b61106461104660208b018b6137b2565b8388888781811061105957611059613e91565b905060a00201612475565b8051909150156110775761107781612382565b61107f612007565b5050610cb7612017565b5f6110ab84846110a66110a136879003870187613f50565b612535565b6125f8565b90505b9392505050565b6110bd612041565b600a54600160a01b90046001600160401b03161515806110e75750600b546001600160a01b031615155b156111045760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0381163014806111a657507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611179573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061119d9190613ed3565b63ffffffff1614155b8061123857507f000000000000000000000000000000000000000000000000000000000000000061ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561120d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112319190614009565b61ffff1614155b15611274576040516373d0f96960e01b815260206004820152600b60248201526a383932b232b1b2b9b9b7b960a91b6044820152606401610313565b600b80546001600160a01b0319166001600160a01b0383169081179091556040519081527fcc84985c8924ebb87b913c2482995056cf8ac7a55fb94aa6991d0abd809515b5906020015b60405180910390a150565b6112d1612041565b600154600160a01b90046001600160401b0316156113015760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580611322575062278d006001600160401b038316115b15611364576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610313565b6001805467ffffffffffffffff60a01b1916600160a01b6001600160401b038516021790556113928161264c565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e9101610f14565b5050565b5f6109df826113f2610f6a602083018361392a565b6126f6565b6001546001600160a01b031633146114245760405163472511eb60e11b8152336004820152602401610313565b6002546001600160a01b03163303611467576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610313565b610cd13361209e565b600a545f90600160a01b90046001600160401b03168015801561149d5750600b546001600160a01b031615155b6114a7578061151b565b600b5f9054906101000a90046001600160a01b03166001600160a01b03166384b248e86040518163ffffffff1660e01b8152600401602060405180830381865afa1580156114f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061151b9190613ea5565b91505090565b611529611e17565b60206115358487613e7e565b1161156c5760405163f907de9f60e01b815260040161031390602080825260049082015263726f777360e01b604082015260600190565b610cae87878787878787612749565b611583612041565b61158c8161264c565b50565b611597612041565b5f8190036115d0576040516373d0f96960e01b815260206004820152600560248201526476656e756560d81b6044820152606401610313565b61ffff82165f90815260066020526040902054156116075760405163392d9d9d60e21b815261ffff83166004820152602401610313565b61ffff82165f8181526006602052604090819020839055517f5cf14341738d37e57ac835f79e8348e9a8faff93ad835bce856ac12296364ee69061164e9084815260200190565b60405180910390a25050565b5f6116688686868686612993565b90505b95945050505050565b61167c611e17565b5f61168a86868686866129e9565b80519091501561169d5761169d81612382565b6116a5612007565b506116ae612017565b5050505050565b6116bd61205f565b5f82826040516116ce929190614024565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806117085750806001600160401b031642105b80611727575061171b6212750082613f12565b6001600160401b031642115b156117565760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610313565b5f828152600360205260409020805467ffffffffffffffff1916905561177d848483612b16565b6001546117a29085908590610f9c90600160a01b90046001600160401b031685614033565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26116ae3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612bb592505050565b6002546001600160a01b0316331480159061183057505f546001600160a01b03163314155b156118505760405163472511eb60e11b8152336004820152602401610313565b5f818152600360205260408120546001600160401b0316900361188e5760405163f0652c0760e01b81525f6004820152426024820152604401610313565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6118dc612041565b6001600160a01b0381161561194e575f6118f582612bc2565b90506001600160401b038116158061191557506001600160401b03818116145b1561194c576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b6044820152606401610313565b505b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc0906020016112be565b5f805b84811015611a7a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee2668787848181106119e8576119e8613e91565b6119fe92602060c090920201908101915061392a565b6040516001600160e01b031960e084901b16815261ffff909116600482015260a86024820152604401602060405180830381865afa158015611a42573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a669190613e53565b611a709083613e7e565b915060010161199f565b505f5b82811015611b58577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee266858584818110611ac657611ac6613e91565b611adc92602060a090920201908101915061392a565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa158015611b20573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b449190613e53565b611b4e9083613e7e565b9150600101611a7d565b50949350505050565b5f611b6a61205f565b600154600160a01b90046001600160401b03165f03611bc0576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610313565b8282604051611bd0929190614024565b6040519081900390206001549091505f90611bfb90600160a01b90046001600160401b031642613f12565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490611c5b90879087908690614052565b60405180910390a25092915050565b611c72611e17565b5f611c8288888888888888612749565b90505f5b86811015611ca657611c9e610b5660208b018b6137b2565b600101611c86565b505f5b84811015610ca557611cd4611cc160208b018b6137b2565b83888885818110610c9257610c92613e91565b600101611ca9565b611ce4612041565b5f819003611d1d576040516373d0f96960e01b81526020600482015260056024820152641d985d5b1d60da1b6044820152606401610313565b61ffff82165f9081526005602052604090205415611d545760405163392d9d9d60e21b815261ffff83166004820152602401610313565b61ffff82165f8181526005602052604090819020839055517f5ac11b1afe087969a4f4ace994568e24ea61b64a9b032497d96473b449b926379061164e9084815260200190565b611da3612041565b600180546001600160a01b0383166001600160a01b03199091168117909155611dd35f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f610933610378611470565b611e1f612c3a565b610cd160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612c7a565b5f611e5a8686868686612993565b9050600c5f611e6c60208901896137b2565b6001600160401b03166001600160401b031681526020019081526020015f2054811461166b5780600c5f611ea360208a018a6137b2565b6001600160401b03166001600160401b031681526020019081526020015f205460405163066b1ee960e31b8152600401610313929190918252602082015260400190565b5f5a9050611f00611efb602084018461392a565b612c81565b80611f1557505f611f1285858561238a565b51115b15611f7957611f2381612ce2565b611f30602083018361392a565b6040516001815261ffff91909116906001600160401b038616907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf906020015b60405180910390a35b50505050565b5f5a9050611f93611efb602084018461392a565b80611fa857505f611fa5858585612475565b51115b15611f7957611fb681612ce2565b611fc3602083018361392a565b6040516002815261ffff91909116906001600160401b038616907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf90602001611f70565b4715610cd157610cd13347612d23565b610cd15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e46565b600154600160a01b90046001600160401b03161561205f573061206b565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610cd15760405163472511eb60e11b8152336004820152602401610313565b600180546001600160a01b031916905561158c81612d96565b61ffff81165f90815260066020526040812054908190036109e55760405163d3ccf32560e01b815261ffff83166004820152602401610313565b60605f6121016040880188614092565b9150508015806121115750600d81115b1561214a5760405163f907de9f60e01b81526020600482015260086024820152676163636f756e747360c01b6044820152606401610313565b5f612153611470565b9050612160601082613f12565b6001600160401b031661217960408a0160208b016137b2565b6001600160401b031611806121b957506001600160401b03811660406121a48a820160208c016137b2565b6121ae9190613f12565b6001600160401b0316105b156121fb576121ce6040890160208a016137b2565b60405163c1b92a7560e01b81526001600160401b0391821660048201529082166024820152604401610313565b5f61220689896126f6565b5f818152600760205260409020549091506001600160401b0316428110612252576040516360095f7160e01b8152600481018390526001600160401b0382166024820152604401610313565b61225d828888612de5565b5f82815260076020908152604091829020805467ffffffffffffffff19166001600160401b038c16179055612296918c01908c016137b2565b6001600160401b03166122ac60208c018c61392a565b61ffff167f11e46e11858f8ea211cfec686592e59a8dd22fe229f57cc3ed04a4fef57887dd846040516122e191815260200190565b60405180910390a35f61234560405180604001604052808c81526020018d806040019061230e9190614092565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152505050915250612eed565b905061237361235760208d018d61392a565b60075f8e602001602081019061236d91906137b2565b85612f09565b9b9a5050505050505050505050565b805160208201fd5b6060602082013515806123c6575060055f6123a8602085018561392a565b61ffff1661ffff1681526020019081526020015f2054826020013514155b156123f8576123d8602083018361392a565b60405163d3ccf32560e01b815261ffff9091166004820152602401610313565b5f6124596040518060c0016040528085602001358152602001856040013581526020018560600135815260200185608001602081019061243891906137b2565b6001600160401b031681526020018681526020018560a00135815250613173565b905061166b61246b602085018561392a565b6001808885612f09565b6060602082013515806124b1575060065f612493602085018561392a565b61ffff1661ffff1681526020019081526020015f2054826020013514155b156124c3576123d8602083018361392a565b5f6125196040518060a0016040528085602001358152602001856040013581526020018560600135815260200185608001602081019061250391906137b2565b6001600160401b031681526020018690526131d7565b905061166b61252b602085018561392a565b6002808885612f09565b6060815f015182602001518360400151846060015185608001518660a001518760c001518860e001516040516020016125e298979695949392919097885260f096871b6001600160f01b031990811660208a015260809690961b6fffffffffffffffffffffffffffffffff1916602289015293861b851660328801529190941b90921660348501526036840192909252605683015260c01b6001600160c01b0319166076820152607e0190565b6040516020818303038152906040529050919050565b5f6110ab7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000004660a01b3017868887613230565b6001600160a01b038116158061266e57505f546001600160a01b038281169116145b156126a8576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610313565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b4906020016112be565b5f6110ae7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000004660a01b30178587613290565b5f5f612753611470565b9050612760816001613f12565b6001600160401b031661277660208b018b6137b2565b6001600160401b0316146127c75761279160208a018a6137b2565b61279c826001613f12565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610313565b5f6127d182610938565b9050808a60200135146128045760405163066b1ee960e31b815260208b0135600482015260248101829052604401610313565b306001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663365a86fc6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561286a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061288e91906140d7565b6001600160a01b0316146128b75760405163472511eb60e11b8152306004820152602401610313565b6128c48a8a8a8a8a612993565b92506128d1838686612de5565b6128de60208b018b6137b2565b600a80546001600160401b0392909216600160a01b0267ffffffffffffffff60a01b1990921691909117905582600c5f61291b60208e018e6137b2565b6001600160401b031681526020808201929092526040015f2091909155612944908b018b6137b2565b6001600160401b03167f1d02ab282981673c44c526e4038c7421ed26fed96fe1a50bc5b1008a256cd8518460405161297e91815260200190565b60405180910390a25050979650505050505050565b5f6116687f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000004660a01b30178989898989613319565b606083351580612a0c575061ffff85165f90815260056020526040902054843514155b15612a305760405163d3ccf32560e01b815261ffff86166004820152602401610313565b5f612a436110a136879003870187613f50565b90505f612a518888846125f8565b5f8181526008602052604090205490915060ff1615612a8e57604051631405d04160e31b81526001600160401b0389166004820152602401610313565b612a99818686612de5565b5f8181526008602052604090819020805460ff191660011790555161ffff8816906001600160401b038a16907f684f38a09d40924a585dfca2d38cee4cee9591ab2916de05ead3315b689953fe90612af49085815260200190565b60405180910390a3612b0a876003808b86612f09565b98975050505050505050565b6001545f90612b3490600160a01b90046001600160401b0316613466565b9050806001600160401b03164210612b4c5750505050565b5f63d691bbe360e01b612b5f85876140f2565b6001600160e01b031916149050801580612b8d5750612b8162093a8084613f12565b6001600160401b031642105b156116ae576040516268351560e91b81526001600160401b0383166004820152602401610313565b60606110ae83835f6134dc565b5f620271005a1015612bf5575a60405163fe336aa760e01b81526004810191909152620271006024820152604401610313565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d14811615612c3257835f511015612c32575f5193505b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610cd157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f7f000000000000000000000000000000000000000000000000000000000000000061ffff168261ffff16141580156109df57505050620f42407ff8698a5a346ca11c9ec99de820863ad45bd8f7b73d6d9f93091f83914a3f99a45c101590565b7ff8698a5a346ca11c9ec99de820863ad45bd8f7b73d6d9f93091f83914a3f99a46113d95a612d1284845c613e7e565b612d1c9190613ec0565b8290612c7a565b80471015612d4d5760405163cf47918160e01b815247600482015260248101829052604401610313565b612d66828260405180602001604052805f81525061358a565b15612d6f575050565b3d15612d7d576113d961359f565b60405163d6bda27560e01b815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600954600160a01b90046001600160401b03164210612e5a57600954604051635a942abf60e11b81526001600160a01b039091169063b528557e90612e329086908690869060040161413a565b5f6040518083038186803b158015612e48575f5ffd5b505afa158015610cb7573d5f5f3e3d5ffd5b600a54604051635a942abf60e11b81526001600160a01b039091169063b528557e90612e8e9086908690869060040161413a565b5f6040518083038186803b158015612ea4575f5ffd5b505afa925050508015612eb5575060015b610f9c57600954604051635a942abf60e11b81526001600160a01b039091169063b528557e90612e329086908690869060040161413a565b6060815f015182602001516040516020016125e29291906141ae565b60605f612f367f000000000000000000000000000000000000000000000000000000000000000042613f12565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff168861ffff1614612f6e5747612f70565b5f5b9050848060ff8816613021576040516364fb690160e11b815261ffff8b16600482015260ff891660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c9f6d20290604401602060405180830381865afa158015612feb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061300f9190613ea5565b61301a906001613f12565b9150613038565b60021960ff89160161303857613035611470565b90505b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317a77df2848c8c8c87878b8e6040518963ffffffff1660e01b815260040161309197969594939291906141e8565b60206040518083038185885af1935050505080156130cc575060408051601f3d908101601f191682019092526130c991810190613e53565b60015b613158573d8080156130f9576040519150601f19603f3d011682016040523d82523d5f602084013e6130fe565b606091505b505f6131098261426f565b90506001600160e01b0319811663d33b0f0f60e01b1480159061313d57506001600160e01b0319811663196ba1c760e21b14155b1561314b5761314b82612382565b50945061166b9350505050565b60405180602001604052805f8152509550505050505061166b565b6060815f015182602001518360400151846060015185608001518660a001516040516020016125e2969594939291909586526020860194909452604085019290925260c01b6001600160c01b03191660608401526068830152608882015260a80190565b6060815f015182602001518360400151846060015185608001516040516020016125e29594939291909485526020850193909352604084019190915260c01b6001600160c01b0319166060830152606882015260880190565b5f7f2c8f143634ec6cd64994e9d33e720bdee40e2709aa9facdbd2f058f1dc60ea6487878787878760405160200161326e97969594939291906142c4565b6040516020818303038152906040528051906020012090509695505050505050565b5f7f4428dd10665380943c8f8006be8146bfd76d28fe4cf8ad7802628eb44ac57fa08686866132c2602087018761392a565b876132d36040890160208a016137b2565b6132e060408a018a614092565b6040516020016132f89998979695949392919061432f565b60405160208183030381529060405280519060200120905095945050505050565b5f807ff2191a2154fe58bca3dc4d2a9b967d30dacb5f97cffc100101332054d60468608a8a8a61334c60208c018c6137b2565b8b602001356040516020016133b09695949392919095865260e09490941b6001600160e01b031916602086015260f09290921b6001600160f01b0319166024850152602684015260c01b6001600160c01b0319166046830152604e820152606e0190565b60405160208183030381529060405290505f8760400160208101906133d591906137b2565b60405160c09190911b6001600160c01b03191660208201526060890135602882015260808901356048820152606801604051602081830303815290604052905081816134228d8a8a6135aa565b61342d8e898961369d565b60405160200161344094939291906143be565b604051602081830303815290604052805190602001209250505098975050505050505050565b6004545f906001600160a01b031661347f57505f919050565b600454613494906001600160a01b0316612bc2565b90506134a7826001600160401b03614033565b6001600160401b0316816001600160401b0316116134ce576134c98282613f12565b6109df565b6001600160401b0392915050565b6060814710156135085760405163cf47918160e01b815247600482015260248101839052604401610313565b5f61351485848661358a565b905080801561353557505f3d118061353557505f856001600160a01b03163b115b1561354a5761354261377a565b9150506110ae565b801561357457604051639996b31560e01b81526001600160a01b0386166004820152602401610313565b3d15612d7d5761358261359f565b509392505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f5f5f6135e87f7678dfe553c485095ad0f53a6c590675274c3e22d704ff9ca73f820dd73176d18760405191825260e01b6020820152906024820190565b90925090505f5b8481101561368f573686868381811061360a5761360a613e91565b60c0029190910191505f905080613624602084018461392a565b61363460a08501608086016137b2565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060840135604287015260c01b6001600160c01b0319166062860152505060a00135606a830152608a909101906001016135ef565b508190039020949350505050565b5f5f5f6136db7f1e26293ab329ffcc72ab071c3aabc86bc219c97b55345742af321615b44dbdf48760405191825260e01b6020820152906024820190565b90925090505f5b8481101561368f57368686838181106136fd576136fd613e91565b60a0029190910191505f905080613717602084018461392a565b61372760a08501608086016137b2565b60f09190911b6001600160f01b031916865260208401356002870152604084013560228701526060909301356042860152505060c01b6001600160c01b0319166062830152606a909101906001016136e2565b6040513d81523d5f602083013e3d602001810160405290565b6001600160401b038116811461158c575f5ffd5b80356109e581613793565b5f602082840312156137c2575f5ffd5b81356110ae81613793565b5f60a082840312156137dd575f5ffd5b50919050565b5f5f83601f8401126137f3575f5ffd5b5081356001600160401b03811115613809575f5ffd5b60208301915083602060c083028501011115613823575f5ffd5b9250929050565b5f5f83601f84011261383a575f5ffd5b5081356001600160401b03811115613850575f5ffd5b60208301915083602060a083028501011115613823575f5ffd5b5f5f5f5f5f5f5f610120888a031215613881575f5ffd5b61388b89896137cd565b965060a08801356001600160401b038111156138a5575f5ffd5b6138b18a828b016137e3565b90975095505060c08801356001600160401b038111156138cf575f5ffd5b6138db8a828b0161382a565b989b979a50959895979660e087013596610100013595509350505050565b5f60208284031215613909575f5ffd5b5035919050565b61ffff8116811461158c575f5ffd5b80356109e581613910565b5f6020828403121561393a575f5ffd5b81356110ae81613910565b6001600160a01b038116811461158c575f5ffd5b5f5f6040838503121561396a575f5ffd5b823561397581613945565b9150602083013561398581613793565b809150509250929050565b5f606082840312156137dd575f5ffd5b5f5f83601f8401126139b0575f5ffd5b5081356001600160401b038111156139c6575f5ffd5b6020830191508360208260071b8501011115613823575f5ffd5b5f5f5f604084860312156139f2575f5ffd5b83356001600160401b03811115613a07575f5ffd5b613a1386828701613990565b93505060208401356001600160401b03811115613a2e575f5ffd5b613a3a868287016139a0565b9497909650939450505050565b5f5f5f5f5f5f5f610120888a031215613a5e575f5ffd5b613a6889896137cd565b965060a08801356001600160401b03811115613a82575f5ffd5b613a8e8a828b016137e3565b90975095505060c08801356001600160401b03811115613aac575f5ffd5b613ab88a828b0161382a565b90955093505060e08801358015158114613ad0575f5ffd5b9699959850939692959194919350506101009091013590565b5f61010082840312156137dd575f5ffd5b5f5f5f6101408486031215613b0d575f5ffd5b8335613b1881613793565b92506020840135613b2881613910565b9150613b378560408601613ae9565b90509250925092565b5f60208284031215613b50575f5ffd5b81356110ae81613945565b5f5f60408385031215613b6c575f5ffd5b8235613b7781613793565b9150602083013561398581613945565b5f60208284031215613b97575f5ffd5b81356001600160401b03811115613bac575f5ffd5b613bb884828501613990565b949350505050565b5f5f5f5f5f5f5f610100888a031215613bd7575f5ffd5b613be189896137cd565b965060a08801356001600160401b03811115613bfb575f5ffd5b613c078a828b016137e3565b90975095505060c08801356001600160401b03811115613c25575f5ffd5b613c318a828b0161382a565b90955093505060e08801356001600160401b03811115613c4f575f5ffd5b613c5b8a828b016139a0565b989b979a50959850939692959293505050565b5f5f60408385031215613c7f575f5ffd5b8235613c8a81613910565b946020939093013593505050565b5f5f5f5f5f60e08688031215613cac575f5ffd5b613cb687876137cd565b945060a08601356001600160401b03811115613cd0575f5ffd5b613cdc888289016137e3565b90955093505060c08601356001600160401b03811115613cfa575f5ffd5b613d068882890161382a565b969995985093965092949392505050565b5f5f5f5f5f6101608688031215613d2c575f5ffd5b8535613d3781613793565b94506020860135613d4781613910565b9350613d568760408801613ae9565b92506101408601356001600160401b03811115613d71575f5ffd5b613d06888289016139a0565b5f5f60208385031215613d8e575f5ffd5b82356001600160401b03811115613da3575f5ffd5b8301601f81018513613db3575f5ffd5b80356001600160401b03811115613dc8575f5ffd5b856020828401011115613dd9575f5ffd5b6020919091019590945092505050565b5f5f5f5f60408587031215613dfc575f5ffd5b84356001600160401b03811115613e11575f5ffd5b613e1d878288016137e3565b90955093505060208501356001600160401b03811115613e3b575f5ffd5b613e478782880161382a565b95989497509550505050565b5f60208284031215613e63575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156109df576109df613e6a565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613eb5575f5ffd5b81516110ae81613793565b818103818111156109df576109df613e6a565b5f60208284031215613ee3575f5ffd5b815163ffffffff811681146110ae575f5ffd5b63ffffffff81811683821601908111156109df576109df613e6a565b6001600160401b0381811683821601908111156109df576109df613e6a565b80356fffffffffffffffffffffffffffffffff811681146109e5575f5ffd5b5f610100828403128015613f62575f5ffd5b5060405161010081016001600160401b0381118282101715613f9257634e487b7160e01b5f52604160045260245ffd5b60405282358152613fa56020840161391f565b6020820152613fb660408401613f31565b6040820152613fc76060840161391f565b6060820152613fd86080840161391f565b608082015260a0838101359082015260c08084013590820152613ffd60e084016137a7565b60e08201529392505050565b5f60208284031215614019575f5ffd5b81516110ae81613910565b818382375f9101908152919050565b6001600160401b0382811682821603908111156109df576109df613e6a565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b5f5f8335601e198436030181126140a7575f5ffd5b8301803591506001600160401b038211156140c0575f5ffd5b6020019150600581901b3603821315613823575f5ffd5b5f602082840312156140e7575f5ffd5b81516110ae81613945565b80356001600160e01b03198116906004841015614123576001600160e01b0319600485900360031b81901b82161691505b5092915050565b803560ff811681146109e5575f5ffd5b83815260406020820181905281018290525f8360608301825b858110156141a35760ff6141668461412a565b168252602083810135908301526040808401359083015260ff61418b6060850161412a565b16606083015260809283019290910190600101614153565b509695505050505050565b8281525f602082018351602085015f5b828110156141dc5781518452602093840193909101906001016141be565b50919695505050505050565b61ffff8816815260ff8716602082015260ff861660408201526001600160401b03851660608201526001600160401b03841660808201526001600160401b03831660a082015260e060c08201525f82518060e0840152806020850161010085015e5f6101008285010152610100601f19601f83011684010191505098975050505050505050565b805160208201516001600160e01b03198116919060048210156142a6576001600160e01b0319600483900360031b81901b82161692505b5050919050565b5f81518060208401855e5f93019283525090919050565b8781526001600160e01b031960e088901b1660208201526001600160f01b031960f087811b821660248401526026830187905285901b1660468201526001600160c01b031960c084901b1660488201525f61432260508301846142ad565b9998505050505050505050565b8981526001600160e01b031960e08a901b1660208201526001600160f01b031960f089811b821660248401526026830189905287901b166046820152604881018590526001600160c01b031960c085901b1660688201525f6070820184825b858110156143ac57813583526020928301929091019060010161438e565b50909c9b505050505050505050505050565b5f6143d26143cc83886142ad565b866142ad565b938452505060208201526040019291505056" as const;
