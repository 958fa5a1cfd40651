// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of CollateralVault. */
export const collateralVaultAbi = [
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
        "name": "admin_",
        "type": "address"
      },
      {
        "name": "pauser_",
        "type": "address"
      },
      {
        "name": "rootDelaySeconds_",
        "type": "uint64"
      },
      {
        "name": "periods",
        "type": "tuple",
        "components": [
          {
            "name": "exitPeriodSeconds",
            "type": "uint64"
          },
          {
            "name": "takeBackDelaySeconds",
            "type": "uint64"
          },
          {
            "name": "inclusionPeriodSeconds",
            "type": "uint64"
          },
          {
            "name": "messageLifetimeSeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "settings_",
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
    "name": "activate",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "activateAsset",
    "inputs": [
      {
        "name": "totals",
        "type": "tuple",
        "components": [
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "consumedQuanta",
            "type": "uint128"
          }
        ]
      },
      {
        "name": "proof",
        "type": "bytes32[]"
      },
      {
        "name": "recordAccumulator",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "addAsset",
    "inputs": [
      {
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
        "type": "address"
      },
      {
        "name": "",
        "type": "uint8"
      },
      {
        "name": "",
        "type": "uint128"
      }
    ],
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
    "name": "append",
    "inputs": [
      {
        "name": "accumulator",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "assetState",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "token",
            "type": "address"
          },
          {
            "name": "tokenDecimals",
            "type": "uint8"
          },
          {
            "name": "suspended",
            "type": "bool"
          },
          {
            "name": "minimumQuanta",
            "type": "uint128"
          },
          {
            "name": "depositedQuanta",
            "type": "uint128"
          },
          {
            "name": "paidQuanta",
            "type": "uint128"
          },
          {
            "name": "heldQuanta",
            "type": "uint128"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "consumedQuanta",
            "type": "uint128"
          },
          {
            "name": "effectiveCycle",
            "type": "uint64"
          },
          {
            "name": "consumedIndex",
            "type": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "budgetQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "votes",
        "type": "uint8"
      }
    ],
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
    "name": "cancel",
    "inputs": [
      {
        "name": "",
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
    "name": "claim",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "recipient",
        "type": "bytes32"
      },
      {
        "name": "entitledQuanta",
        "type": "uint128"
      },
      {
        "name": "exitQuanta",
        "type": "uint128"
      },
      {
        "name": "proof",
        "type": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimMany",
    "inputs": [
      {
        "name": "claims",
        "type": "tuple[]",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "recipient",
            "type": "bytes32"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimOfBatch",
    "inputs": [
      {
        "name": "one",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "recipient",
            "type": "bytes32"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimableRoots",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "roots",
        "type": "bytes32[]"
      },
      {
        "name": "votes",
        "type": "uint8[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "claimed",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
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
    "name": "deposit",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "tokenUnits",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "index",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depositAccumulator",
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
    "name": "depositIndex",
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
    "name": "depositRecord",
    "inputs": [
      {
        "name": "accumulator",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "index",
            "type": "uint64"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "cumulativeQuanta",
            "type": "uint128"
          },
          {
            "name": "payerTag",
            "type": "bytes11"
          }
        ]
      }
    ],
    "stateMutability": "view"
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
    "name": "effectiveRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          },
          {
            "name": "votes",
            "type": "uint8"
          },
          {
            "name": "slowed",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "exitDesk",
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
    "name": "freeze",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "heldQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
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
    "name": "liftBudget",
    "inputs": [
      {
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
        "type": "bytes"
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
    "name": "maturingRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          },
          {
            "name": "votes",
            "type": "uint8"
          },
          {
            "name": "slowed",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nextRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          },
          {
            "name": "votes",
            "type": "uint8"
          },
          {
            "name": "slowed",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "onAllVotes",
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
    "name": "onConflict",
    "inputs": [
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
    "name": "onMessage",
    "inputs": [
      {
        "name": "",
        "type": "bytes32"
      },
      {
        "name": "envelope",
        "type": "bytes"
      },
      {
        "name": "votes",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onVeto",
    "inputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "owedQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
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
    "name": "pausableFromSeconds",
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
    "name": "pause",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "paused",
    "inputs": [],
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
    "name": "pausedUntilSeconds",
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
    "name": "pauser",
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
    "name": "payExit",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "to",
        "type": "address"
      },
      {
        "name": "amount",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "payTakeBack",
    "inputs": [
      {
        "name": "accumulator",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "payer",
        "type": "address"
      },
      {
        "name": "amount",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
        "name": "",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "recentlyPaid",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "window",
        "type": "uint32"
      },
      {
        "name": "inWindow",
        "type": "uint128"
      },
      {
        "name": "before",
        "type": "uint128"
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
    "name": "requestDesk",
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
    "name": "rootDelaySeconds",
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
    "name": "schedule",
    "inputs": [
      {
        "name": "",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setBudget",
    "inputs": [
      {
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
        "type": "uint8"
      },
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setCanceller",
    "inputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setPauser",
    "inputs": [
      {
        "name": "",
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
        "name": "",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settings",
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
    "name": "startTimelock",
    "inputs": [
      {
        "name": "",
        "type": "uint64"
      },
      {
        "name": "",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "suspendAsset",
    "inputs": [
      {
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
        "type": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "suspendedUntilSeconds",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
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
    "name": "transferOwnership",
    "inputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unpause",
    "inputs": [],
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
    "type": "event",
    "name": "AssetAdded",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "token",
        "type": "address",
        "indexed": false
      },
      {
        "name": "tokenDecimals",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "minimumQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AssetEffective",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "entitled",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "exit",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "consumed",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AssetSuspensionSet",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "suspended",
        "type": "bool",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BudgetLifted",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "votes",
        "type": "uint8",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BudgetSet",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "votes",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "budget",
        "type": "uint128",
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
    "name": "ClaimRefused",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
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
    "name": "Claimed",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": false
      },
      {
        "name": "amountQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "claimedTotalQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Deposited",
    "inputs": [
      {
        "name": "index",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "amountQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "from",
        "type": "address",
        "indexed": false
      },
      {
        "name": "accumulator",
        "type": "bytes32",
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
    "name": "PausedBy",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "indexed": false
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
    "name": "PauserSet",
    "inputs": [
      {
        "name": "pauser",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootEffective",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootReceived",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "totalsRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "depositIndex",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "effectiveAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootSlowed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "effectiveAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootsVetoed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "depositIndex",
        "type": "uint64",
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
    "name": "UnpausedBy",
    "inputs": [
      {
        "name": "caller",
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
    "type": "error",
    "name": "AmountOutOfRange",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AmountZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AssetAlreadyEffective",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "cycle",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AssetSuspended",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "AssetUnknown",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClaimAboveHeld",
    "inputs": [
      {
        "name": "owedQuanta",
        "type": "uint256"
      },
      {
        "name": "heldQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClaimAboveTotals",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint256"
      },
      {
        "name": "unpaidQuanta",
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
    "name": "ConsumedMismatch",
    "inputs": [
      {
        "name": "recordIndex",
        "type": "uint64"
      },
      {
        "name": "consumedQuanta",
        "type": "uint128"
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
    "name": "DepositPositionRegressed",
    "inputs": [
      {
        "name": "depositIndex",
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
    "name": "DepositPositionUnknown",
    "inputs": [
      {
        "name": "depositIndex",
        "type": "uint64"
      },
      {
        "name": "accumulator",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DepositTooSmall",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint128"
      },
      {
        "name": "minimumQuanta",
        "type": "uint128"
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
    "name": "NothingReceived",
    "inputs": []
  },
  {
    "type": "error",
    "name": "OutflowAboveBudget",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "outflowQuanta",
        "type": "uint256"
      },
      {
        "name": "budgetQuanta",
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
    "name": "Paused",
    "inputs": []
  },
  {
    "type": "error",
    "name": "PayloadMalformed",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ProofInvalid",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RootMissing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RootNotMature",
    "inputs": [
      {
        "name": "effectiveAtSeconds",
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
    "name": "RootNotNewer",
    "inputs": [
      {
        "name": "cycle",
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
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsExceedHeld",
    "inputs": [
      {
        "name": "owedQuanta",
        "type": "uint256"
      },
      {
        "name": "heldQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsRegressed",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
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
    "name": "VaultMismatch",
    "inputs": [
      {
        "name": "got",
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
    "name": "VersionUnknown",
    "inputs": [
      {
        "name": "version",
        "type": "uint256"
      }
    ]
  }
] as const;

/** The creation code of CollateralVault, without constructor arguments. */
export const collateralVaultBytecode = "0x610160604052348015610010575f5ffd5b5060405161a2a838038061a2a883398101604081905261002f9161050c565b8183808a8a8a868b6001600160a01b03811661006557604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006e8161037c565b50806001600160a01b03163b5f036100b4576040516373d0f96960e01b815260206004820152600860248201526773657474696e677360c01b604482015260640161005c565b806001600160a01b03166080816001600160a01b031681525050508263ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610112573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101369190610622565b63ffffffff1614610172576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161005c565b8161ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d79190610642565b61ffff1614610211576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161005c565b63ffffffff90921660a05261ffff1660c0526001600160a01b031660e0526001600160401b0381161580610250575062278d006001600160401b038216115b15610291576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b604482015260640161005c565b6001600160401b031661010052815160405182906102ae90610494565b6001600160401b03928316815291166020820152604001604051809103905ff0801580156102de573d5f5f3e3d5ffd5b506001600160a01b031661012052604051829082906102fc906104a1565b82516001600160401b0390811682526020808501518216908301526040808501518216908301526060938401518116938201939093529116608082015260a001604051809103905ff080158015610355573d5f5f3e3d5ffd5b506001600160a01b0316610140525061036f905084610398565b505050505050505061065b565b600180546001600160a01b031916905561039581610445565b50565b6001600160a01b03811615806103ba57505f546001600160a01b038281169116145b156103f1576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161005c565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a150565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b612a88806155d283390190565b61224e8061805a83390190565b805163ffffffff811681146104c1575f5ffd5b919050565b805161ffff811681146104c1575f5ffd5b6001600160a01b0381168114610395575f5ffd5b80516104c1816104d7565b80516001600160401b03811681146104c1575f5ffd5b5f5f5f5f5f5f5f5f888a03610160811215610525575f5ffd5b61052e8a6104ae565b985061053c60208b016104c6565b975060408a015161054c816104d7565b60608b015190975061055d816104d7565b60808b015190965061056e816104d7565b945061057c60a08b016104f6565b9350608060bf198201121561058f575f5ffd5b50604051608081016001600160401b03811182821017156105be57634e487b7160e01b5f52604160045260245ffd5b6040526105cd60c08b016104f6565b81526105db60e08b016104f6565b60208201526105ed6101008b016104f6565b60408201526105ff6101208b016104f6565b606082015291506106136101408a016104eb565b90509295985092959890939650565b5f60208284031215610632575f5ffd5b61063b826104ae565b9392505050565b5f60208284031215610652575f5ffd5b61063b826104c6565b60805160a05160c05160e051610100516101205161014051614eb661071c5f395f81816106e9015281816112e001528181611ebf015261343d01525f81816107b701528181610e9101526111f701525f81816107ff015281816121120152818161213b01528181612aae01526131aa01525f81816106a501528181610f4601528181611112015281816118fd0152611d5c01525f818161083401526130a701525f81816109d2015261308001525f81816108fe01526122790152614eb65ff3fe608060405234801561000f575f5ffd5b50600436106103b4575f3560e01c80638456cb59116101f5578063d1d4716011610114578063e30c3978116100a9578063f87c01c811610079578063f87c01c814610983578063fa579fc6146109ab578063fc86882e146109c5578063ff9b3acf146109cd575f5ffd5b8063e30c397814610933578063f2fde38b146104d5578063f3bbc42114610944578063f851a44014610751575f5ffd5b8063db26e34d116100e4578063db26e34d146108c5578063e009266a146108d8578063e06174e4146108f9578063e30bcf3e14610920575f5ffd5b8063d1d4716014610891578063d3a61aaf1461089f578063d3ed3f77146108b2578063d691bbe3146104d5575f5ffd5b8063a4e01bc61161018a578063be5e7ded1161015a578063be5e7ded146107fa578063c4d252f514610821578063c763e5a11461082f578063ccfa1b2a14610869575f5ffd5b8063a4e01bc614610798578063a8baef1e146107b2578063ba150a19146107d9578063bb6ae2cb146107ec575f5ffd5b80639cfecbe2116101c55780639cfecbe2146107615780639eabbf3f146107775780639fd0506d14610785578063a2e5c06e146104d5575f5ffd5b80638456cb59146104055780638a3bd09a1461070b5780638d52423c1461071e5780638da5cb5b14610751575f5ffd5b8063546fcf39116102e15780636e39274c1161027657806379c5833b1161024657806379c5833b146106985780637a0ebc88146106a05780637b898939146106c757806380aee614146106e4575f5ffd5b80636e39274c14610672578063715018a6146104055780637637ca471461068557806379ba509714610405575f5ffd5b806362de98ee116102b157806362de98ee146106015780636483ec251461061457806368738ab01461062757806368e41cd114610647575f5ffd5b8063546fcf391461054f578063550ab636146105b55780635c975abb146105d657806362a5af3b146105f9575f5ffd5b80632d88af4a116103575780634579f9de116103275780634579f9de1461050e5780634cd72fe6146105215780634fd6cade14610534578063510e78b914610547575f5ffd5b80632d88af4a146104d55780633135f207146104e8578063390175e9146104fb5780633f4ba83a14610405575f5ffd5b806316fd265d1161039257806316fd265d1461040557806325de9b5e1461040d57806325f5d1db1461042d57806329f165c414610458575f5ffd5b806306b86d29146103b85780630f15f4c0146103e857806315eb0fc4146103f2575b5f5ffd5b6103cb6103c636600461424c565b610a09565b6040516001600160801b0390911681526020015b60405180910390f35b6103f0610a36565b005b6103f06104003660046142b9565b610be6565b6103f0610bf4565b61042061041b36600461434e565b610bfe565b6040516103df919061438c565b600454610440906001600160a01b031681565b6040516001600160a01b0390911681526020016103df565b610460610e26565b6040516103df91905f60e08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015260c0830151151560c083015292915050565b6103f06104e33660046143d7565b610e79565b600254610440906001600160a01b031681565b6103f06105093660046143f2565b610e84565b6103cb61051c366004614438565b610edc565b6103f061052f3660046144fb565b610f41565b6103f0610542366004614568565b61110d565b61046061113e565b61056261055d366004614583565b61118c565b6040516103df919081516001600160401b0316815260208083015161ffff16908201526040808301516001600160801b0316908201526060918201516001600160a81b0319169181019190915260800190565b6105c86105c336600461459a565b6111c6565b6040519081526020016103df565b600b54600160981b900464ffffffffff16421060405190151581526020016103df565b6103f06111ea565b6103f061060f3660046145b3565b6112cb565b6103f0610622366004614583565b6112d3565b61063a61063536600461459a565b61138e565b6040516103df91906145dc565b61065a610655366004614711565b61158b565b6040516001600160401b0390911681526020016103df565b6103f0610680366004614743565b611787565b6103cb61069336600461477a565b611793565b610460611824565b6104407f000000000000000000000000000000000000000000000000000000000000000081565b6019545f908152601a602052604090205464ffffffffff1661065a565b6104407f000000000000000000000000000000000000000000000000000000000000000081565b6103f0610719366004614568565b6118f8565b6103cb61072c3660046147b0565b600860209081525f92835260408084209091529082529020546001600160801b031681565b5f546001600160a01b0316610440565b600b54600160981b900464ffffffffff1661065a565b6103f06106803660046147d8565b600554610440906001600160a01b031681565b60055461065a90600160a01b90046001600160401b031681565b6104407f000000000000000000000000000000000000000000000000000000000000000081565b6103f06107e7366004614806565b61192a565b6103f0610680366004614862565b61065a7f000000000000000000000000000000000000000000000000000000000000000081565b6103f06104e3366004614583565b6108567f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016103df565b61065a610877366004614583565b60036020525f90815260409020546001600160401b031681565b6103f061060f366004614894565b6103cb6108ad36600461459a565b611d00565b6103f06108c0366004614862565b611d57565b6105c86108d3366004614862565b611d98565b6108eb6108e636600461459a565b611da1565b6040516103df9291906148e2565b6104407f000000000000000000000000000000000000000000000000000000000000000081565b6103f061092e366004614965565b611eb2565b6001546001600160a01b0316610440565b61095761095236600461459a565b612066565b6040805163ffffffff90941684526001600160801b0392831660208501529116908201526060016103df565b61065a61099136600461459a565b60076020525f90815260409020546001600160401b031681565b60015461065a90600160a01b90046001600160401b031681565b6019546105c8565b6109f47f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103df565b5f82815260186020908152604080832061ffff851684529091529020546001600160801b03165b92915050565b6040805160c081018252600b546001600160401b038082168352600160401b820416602083015260ff600160801b8204811693830193909352600160881b8104831660608301819052600160901b8204909316608083015264ffffffffff600160981b9091041660a0820152905f03610ac257604051630dee983760e41b815260040160405180910390fd5b5f610ae9600c836060015160ff1660048110610ae057610ae0614998565b600302016120d5565b9050806001600160401b0316421015610b2b576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044015b60405180910390fd5b610b3482612187565b508051600b8054602084015160408501516060860151608087015160a09097015164ffffffffff16600160981b0264ffffffffff60981b1960ff988916600160901b021665ffffffffffff60901b19928916600160881b0260ff60881b1999909416600160801b029890981661ffff60801b196001600160401b03958616600160401b026001600160801b03199097169590981694909417949094179590951691909117179290921692909217179055565b610bee612274565b50505050565b610bfc612274565b565b6060610c086122b7565b816001600160401b03811115610c2057610c206149ac565b604051908082528060200260200182016040528015610c49578160200160208202803683370190505b5090505f5b82811015610e1d575f617530610c68603f62061a806149e8565b610c759062061a806149fb565b610c7f91906149fb565b9050805a1015610cae575a60405163fe336aa760e01b8152600481019190915260248101829052604401610b22565b30637637ca4762061a80878786818110610cca57610cca614998565b9050602002810190610cdc9190614a0e565b6040518363ffffffff1660e01b8152600401610cf89190614ab9565b6020604051808303815f8887f193505050508015610d33575060408051601f3d908101601f19168201909252610d3091810190614b50565b60015b610ddf57848483818110610d4957610d49614998565b9050602002810190610d5b9190614a0e565b610d6c90604081019060200161459a565b61ffff16858584818110610d8257610d82614998565b9050602002810190610d949190614a0e565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f610dbe6122f3565b6040516001600160e01b0319909116815260200160405180910390a3610e14565b80848481518110610df257610df2614998565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610c4e565b50610a30612312565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54610e7490600160901b900460ff1661233c565b905090565b610e81612274565b50565b610e8c6122b7565b610eb57f0000000000000000000000000000000000000000000000000000000000000000612436565b610ecf610ec8610ec485612461565b5490565b83836124a1565b610ed7612312565b505050565b5f610ee56122b7565b610f2c6040518060a001604052808a81526020018961ffff168152602001888152602001876001600160801b03168152602001866001600160801b031681525084846124d2565b9050610f36612312565b979650505050505050565b610f6a7f0000000000000000000000000000000000000000000000000000000000000000612436565b5f610f7884846001806127b1565b90505f610f8585856128b6565b6040805160c081018252600b546001600160401b038082168352600160401b82041660208084019190915260ff600160801b8304811684860152600160881b830481166060850152600160901b830416608084015264ffffffffff600160981b9092049190911660a0830152828401515f908152601a90915291822054929350916110149064ffffffffff1690565b905082606001516001600160401b0316816001600160401b031614158061105057506001600160401b0381161580156110505750604083015115155b156110885760608301516040808501519051627560b760e41b81526001600160401b0390921660048301526024820152604401610b22565b81602001516001600160401b031683606001516001600160401b031610156110e0576060830151602083015160405163a815b74d60e01b81526001600160401b03928316600482015291166024820152604401610b22565b6111038284602001518560a001516110f88860081c90565b87606001518a61293e565b5050505050505050565b6111367f0000000000000000000000000000000000000000000000000000000000000000612436565b610e81612bb1565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54610e7490600160881b900460ff1661233c565b604080516080810182525f8082526020820181905291810182905260608101919091525f828152601a6020526040902054610a3090612d95565b5f610a306111d383612461565b60010154600160801b90046001600160801b031690565b6111f26122b7565b61121b7f0000000000000000000000000000000000000000000000000000000000000000612436565b6040805160c081018252600b80546001600160401b03600160401b808304821660208601819052600160801b80850460ff169787018890525f60808801819052606088015264ffffffffff60a08801529583905264ffffffffff60981b6001600160801b03199094169102171767ffffffffffffffff60801b1916939092027fffffffffffffffff00000000000000ffffffffffffffffffffffffffffffffff1692909217179055610bfc612312565b610ed7612274565b6112db6122b7565b6113047f0000000000000000000000000000000000000000000000000000000000000000612436565b600b546001600160401b031667fffffffffffffffe1901611338576040516313d0ff5960e31b815260040160405180910390fd5b6113868161137061135d6019545f908152601a602052604090205464ffffffffff1690565b611368906001614b6b565b5f8080612e19565b60198290555f918252601a602052604090912055565b610e81612312565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081019190915261ffff82165f908152600960209081526040808320815160c08101835281546001600160a01b038116825260ff600160a01b8204811695830195909552600160a81b81048516151593820193909352600160b01b8304909316606084015263ffffffff600160b81b830481166080850152600160d81b90920490911660a0830152918061149f8460028101546001909101546001600160801b03818116600160801b90920481169190910391160190565b6114a885612e8c565b91509150604051806101800160405280845f01516001600160a01b03168152602001846020015160ff1681526020016114e86114e2875490565b89612eae565b1515815260028601546001600160801b03600160801b909104811660208301528481166040830152831660608201526080016115248484612ee3565b6001600160801b03908116825260038701548082166020840152600160801b908190048216604084015260049097015490811660608301526001600160401b0396810487166080830152600160c01b900490951660a0909501949094525091949350505050565b5f6115946122b7565b600b54600160981b900464ffffffffff164210156115c5576040516313d0ff5960e31b815260040160405180910390fd5b5f6115cf84612461565b90505f6115da825490565b90506115e68186612eae565b1561160a57604051635ee5fc3b60e11b815261ffff86166004820152602401610b22565b5f6116158286612eee565b90505f6116228483612fd5565b6019545f818152601a60205260409020549192509064ffffffffff16611649906001614b6b565b95505f6116e6611657613052565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b6001600160e01b031916929092179082015260268101919091526046810184905260c089901b6066820152606e81018c9052607086901b60f08c901b17608e82015260a0902090565b60c088901b3360201b175f908152601c90209091506001600160a81b031916611715826113708a8d8886612e19565b604080516001600160801b038716815233602082015290810183905261ffff8b16908c906001600160401b038b16907fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe9060600160405180910390a450505050505050611780612312565b9392505050565b61178f612274565b5050565b5f61179d30612436565b610a306040518060a00160405280845f013581526020018460200160208101906117c7919061459a565b61ffff1681526040808601356020830152016117e96080860160608701614b8a565b6001600160801b0316815260200161180760a0860160808701614b8a565b6001600160801b0316905261181f60a0850185614ba5565b6124d2565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54600c90600160801b900460ff166004811061187c5761187c614998565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b909204909116151560c0820152919050565b6119217f0000000000000000000000000000000000000000000000000000000000000000612436565b610e81816130d7565b6119326122b7565b5f611948611943602087018761459a565b612461565b600b549091505f90600c90600160801b900460ff166004811061196d5761196d614998565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b03808216938301849052600160401b820481166060840152600160801b820416608083015260ff600160c01b8204811660a0840152600160c81b90910416151560c082015291505f03611a0057604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b90910490911610611a7057611a32602087018761459a565b600480840154604051634d38b8a360e01b815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610b22565b60208101511580611aad57508060200151611aaa8686611aa5611a91613052565b611aa0368d90038d018d614bea565b613223565b613312565b14155b15611acb57604051631ff3747d60e21b815260040160405180910390fd5b611af4611ade6040880160208901614b8a565b60038401546001600160801b0390811691161090565b80611b235750611b23611b0d6080880160608901614b8a565b60048401546001600160801b0390811691161090565b15611b5557611b35602087018761459a565b604051632f41e00560e01b815261ffff9091166004820152602401610b22565b5f611b66838886856060015161334c565b9050611b80611b7b6040890160208a01614b8a565b613568565b50611b94611b7b6060890160408a01614b8a565b505f611b9f84612e8c565b600285015460018601549192506001600160801b03808316600160801b90930481169290920390821601905f908316611bed611be160408d0160208e01614b8a565b6001600160801b031690565b611bf79190614c74565b90505f611c0d611be160608d0160408e01614b8a565b611c1790836149fb565b9050611c2c611be160808d0160608e01614b8a565b611c3f906001600160801b038516614c74565b611c4990826149fb565b90505f611c69611be1611c5a8a5490565b611c648789612ee3565b61357b565b905080821115611c9657604051637d06aaa960e11b81526004810183905260248101829052604401610b22565b6001600160801b03828116600160801b029084161760018901556004880180546001600160401b038816600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff909116179055611cf0888d8961359e565b5050505050505050610bee612312565b5f5f611d0b83612461565b9050611780611d18825490565b611c64611d498460028101546001909101546001600160801b03818116600160801b90920481169190910391160190565b611d5285612e8c565b612ee3565b611d807f0000000000000000000000000000000000000000000000000000000000000000612436565b610ed7611d8d83836128b6565b6020015160ff61375b565b5f610a30612274565b6060805f611dae84612461565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b6004811015611eab5781545f906004908390611e1b908390600160b01b900460ff166149fb565b611e259190614c74565b611e2f9190614c87565b9050826005018160048110611e4657611e46614998565b0154858381518110611e5a57611e5a614998565b60209081029190910101528254611e7e90600160b81b900463ffffffff16826137ff565b848381518110611e9057611e90614998565b60ff9092166020928302919091019091015250600101611df4565b5050915091565b611eba6122b7565b611ee37f0000000000000000000000000000000000000000000000000000000000000000612436565b600b54600160981b900464ffffffffff16421015611f14576040516313d0ff5960e31b815260040160405180910390fd5b5f611f1e84612461565b90505f611f29825490565b9050611f358186612eae565b15611f5957604051635ee5fc3b60e11b815261ffff86166004820152602401610b22565b6001820154600160801b90046001600160801b0316611f788282613815565b611f828185612ee3565b6001840180546001600160801b03928316600160801b0292169190911790555f611fc06019545f908152601a602052604090205464ffffffffff1690565b611fcb906001614b6b565b600b80546001600160401b038316600160401b81026fffffffffffffffff000000000000000019909216919091179091556006805467ffffffffffffffff19169091179055905061204f88611370838a6120498960028101546001909101546001600160801b03818116600160801b90920481169190910391160190565b5f612e19565b61205a8387876124a1565b50505050610bee612312565b5f5f5f5f61207385612461565b60098101548154919250600160801b90046001600160801b031690600160d81b900463ffffffff166120ad6120a784612e8c565b83612ee3565b60098401546120c69084906001600160801b0316612ee3565b94509450945050509193909250565b6002810154600160801b90046001600160401b0316428111156120f757919050565b60028201545f9061216690600160c81b900460ff16612136577f000000000000000000000000000000000000000000000000000000000000000061385d565b6121617f00000000000000000000000000000000000000000000000000000000000000006002614c9a565b61385d565b9050816001600160401b0316816001600160401b031611610a305781611780565b606081015160ff16158015906121c257506121b5600c826060015160ff1660048110610ae057610ae0614998565b6001600160401b03164210155b15610e815760608101805160ff908116604084018190526080840180519092169092525f9052600c90600481106121fb576121fb614998565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb5600c836040015160ff166004811061225957612259614998565b600302015460405190815260200160405180910390a2612187565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e80156122b2573d82f35b503d81fd5b6122bf6138d3565b610bfc60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006122ed565b90565b90613913565b5f60033d11156122ea5760045f5f3e505f516001600160e01b03191690565b610bfc5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006122ed565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600c8260ff166004811061238a5761238a614998565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b9092048216151560c0820152915082161561243157612422600c8360ff1660048110610ae057610ae0614998565b6001600160401b031660808201525b919050565b336001600160a01b03821614610e815760405163472511eb60e11b8152336004820152602401610b22565b61ffff81165f90815260096020526040902080546001600160a01b031661243157604051631d9173a160e01b815261ffff83166004820152602401610b22565b610ed7826124ae8561391a565b6124c1906001600160801b038516614cbc565b856001600160a01b03169190613928565b600b545f90600160981b900464ffffffffff16421015612505576040516313d0ff5960e31b815260040160405180910390fd5b60208085015161ffff165f90815260099091526040812090612525825490565b90506001600160a01b03811661255a576020860151604051631d9173a160e01b815261ffff9091166004820152602401610b22565b5f612573838361256e8989611aa58d61395d565b613a0a565b9050612583828860200151612eae565b156125ad576020870151604051635ee5fc3b60e11b815261ffff9091166004820152602401610b22565b604087015160a01c156125ef5760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b6044820152606401610b22565b86515f908152601860209081526040808320828b015161ffff168452918290529091205460608901516001600160801b0391821691168110612638575f95505050505050611780565b60608901516001600160801b031681900395505f612657866001015490565b90506001600160801b038082169088161115612699576040516303519f0160e51b81526001600160801b03888116600483015282166024820152604401610b22565b6126a785608083901c613815565b6126c08a602001516126b98760d81c90565b8987613abb565b96505f6126cd8389613c7c565b60208c81015161ffff165f908152908690526040902080546001600160801b0319166001600160801b0383811691909117909155700100000000000000000000000000000001908a16028303600189015590505f8b604001515f1c90508b6020015161ffff168c5f01517fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac838c8660405161278f939291906001600160a01b039390931683526001600160801b03918216602084015216604082015260600190565b60405180910390a36127a287828b6124a1565b50505050505050509392505050565b5f6127bc8585613c87565b50905060ff83166127cd8260f01c90565b60ff16146127fe576127df8160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610b22565b8160ff1661280c8260a81c90565b60ff1614612844578361281f8260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610b22565b61284e8160081c90565b6001600160401b03166128618260481c90565b6001600160401b0316146128ae576128798160081c90565b6128838260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610b22565b949350505050565b6128f26040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b6129046128ff8484613d78565b613d93565b8051909150309081146129375781516040516393d9f32760e01b8152600481019190915260248101829052604401610b22565b5092915050565b855f01516001600160401b0316836001600160401b03161161298957855160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610b22565b6001600160401b038084168752821660208701526129a686612187565b5f866060015160ff165f036129ce576129be87613e32565b60ff8116606089015290506129fa565b608087015160ff16156129e55786608001516129ee565b6129ee87613e32565b60ff8116608089015290505b8651600b805460208a015160408b015160608c015160808d015160a08e015164ffffffffff16600160981b0264ffffffffff60981b1960ff928316600160901b021665ffffffffffff60901b19938316600160881b0260ff60881b1993909516600160801b029290921661ffff60801b196001600160401b03968716600160401b026001600160801b031990981696909916959095179590951796909616929092171716929092179190911790555f612ad37f000000000000000000000000000000000000000000000000000000000000000042614b6b565b90505f600c8360ff1660048110612aec57612aec614998565b600302016001810188905588815560c085901b60ff60c01b16608084811b77ffffffffffffffff0000000000000000000000000000000016604089811b6fffffffffffffffff0000000000000000166001600160401b038c811691821793909317949094176002860181905581518e8152602081018e90528b8416928101929092529187166060820152939450927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b910160405180910390a250505050505050505050565b6040805160c081018252600b546001600160401b03808216808452600160401b8304909116602084015260ff600160801b8304811694840194909452600160881b820484166060840152600160901b8204909316608083015264ffffffffff600160981b9091041660a08201529067fffffffffffffffe1901612c315750565b5f600c826040015160ff1660048110612c4c57612c4c614998565b5f6060850181905260808501526003020160028101546001600160401b03808216855260065492935091821691600160401b909104168111612ca2576002820154600160401b90046001600160401b0316612ca4565b805b6001600160401b0390811660208581018290528551600b80546040808a015160608b015160808c015160a08d0151968a166001600160801b031990951694909417600160401b9889021761ffff60801b1916600160801b60ff9384160260ff60881b191617600160881b918316919091021765ffffffffffff60901b1916600160901b919093160264ffffffffff60981b191691909117600160981b64ffffffffff909416939093029290921790556002860154905192810484168352909216917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a2505050565b60408051608080820183525f8083526020830181905282840181905260608301528251908101909252908064ffffffffff84166001600160401b03168152602001612de08460281c90565b61ffff1681526dffffffffffffffffffffffffffff603885901c1660208201526001600160a81b03199093166040909301929092525090565b5f6001600160801b0383166e0100000000000000000000000000008110612e5657604051630cd8516360e31b815260048101829052602401610b22565b6001600160401b03861666ffff0000000000602887901b161760389190911b176001600160a81b03198316179050949350505050565b600381015460018201545f91610a30916001600160801b039182169116612ee3565b5f60ff60a884901c161580159061178057505061ffff165f908152600760205260409020546001600160401b03164210919050565b5f6117808284614cd3565b5f8281612efa8261391a565b90505f612f12611be1612f0d84886149e8565b613e81565b9050805f03612f34576040516365e52d5160e11b815260040160405180910390fd5b5f612f3e84613eb9565b9050612f613330612f4f8686614cbc565b6001600160a01b038816929190613ef8565b5f612f6b85613eb9565b90505f828211612f7b575f612f90565b84612f868484614c74565b612f9091906149e8565b9050805f03612fb25760405163b5c74a2760e01b815260040160405180910390fd5b612fc8848210612fc25784613e81565b81613e81565b9998505050505050505050565b5f5f612fe2846001015490565b60028501549091506001600160801b038416608082901c8082101561302d576040516308a5766160e11b81526001600160801b03808816600483015282166024820152604401610b22565b608082811b94909401600188018190559384901c849003830194505050505092915050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60015b600481101561178f575f600c82600481106130f7576130f7614998565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061313f57506002810154600160c81b900460ff165b8061315b575061314e816120d5565b6001600160401b03164210155b15613166575061321b565b600281018054600160c81b7fffffffffffff00ff0000000000000000ffffffffffffffffffffffffffffffff8216600160801b928390046001600160401b039081167f00000000000000000000000000000000000000000000000000000000000000000180821694850260ff60c81b191692909217929092179093556040519182528516907ff7543508fd54996bb4c68b7094124cdc7c6b741b56ba115af95d4b38f52e3c229060200160405180910390a250505b6001016130da565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b6001600160e01b0319169487019490945260f094851b7fffff00000000000000000000000000000000000000000000000000000000000090811660448801526046870193909352931b166066840152608091821b6001600160801b0319908116606885015290821b8116607884015292901b90911660888201525f906117809060980160405160208183030381529060405280516020918201205f9081522090565b8083600584901b81015b8082101561334357813580841160051b93845260209384185260405f20929091019061331c565b50509392505050565b5f808381036133a35760048601546001600160401b03600160c01b82041690613399906001600160801b03166133886080890160608a01614b8a565b6001600160801b0390811691161490565b9092509050613414565b5f848152601a602052604090205464ffffffffff811692506133e16133c88260281c90565b6133d5602089018961459a565b61ffff90811691161490565b80156134105750613410603882901c6dffffffffffffffffffffffffffff166133886080890160608a01614b8a565b9150505b6006546001600160401b0390811690831610156134f8578080156134f557506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638b35bd7261346f602088018861459a565b6040516001600160e01b031960e084901b16815261ffff90911660048201526001600160401b0386166024820152604401602060405180830381865afa1580156134bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134df9190614cf2565b6001600160401b0316826001600160401b031610155b90505b8015806135165750826001600160401b0316826001600160401b0316115b1561355f578161352c6080870160608801614b8a565b60405163353283ed60e11b81526001600160401b0390921660048301526001600160801b03166024820152604401610b22565b50949350505050565b5f610a306001600160801b038316613e81565b5f5f61358684613f2e565b90506001600160801b038316811061178057826128ae565b6135ae6040830160208401614b8a565b6003840180546001600160801b0319166001600160801b03929092169190911790556135e06060830160408401614b8a565b6003840180546001600160801b03928316600160801b02921691909117905561360f6080830160608401614b8a565b6004840180546001600160801b0319166001600160801b03929092169190911790556136416060830160408401614b8a565b6136516080840160608501614b8a565b6002850180546001600160801b031916929091036001600160801b0316919091179055604081015160048401805467ffffffffffffffff60801b1916600160801b6001600160401b0390931692909202919091179055805160a08201516136b9918591613f4b565b6136c6602083018361459a565b61ffff1681604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b84602001602081019061370c9190614b8a565b61371c6060870160408801614b8a565b61372c6080880160608901614b8a565b604080516001600160801b039485168152928416602084015292168183015290519081900360600190a3505050565b5f60015b60048110156129375783600c826004811061377c5761377c614998565b60030201541480156137ba57508260ff16600c82600481106137a0576137a0614998565b6003020160020160189054906101000a900460ff1660ff16105b156137f75782600c82600481106137d3576137d3614998565b6003020160020160186101000a81548160ff021916908360ff160217905550600191505b60010161375f565b5f61380b826008614cbc565b9290921c92915050565b5f61381f83613f2e565b9050806001600160801b0383161115610ed757604051631373e5f160e11b81526001600160801b038316600482015260248101829052604401610b22565b6004545f906001600160a01b031661387657505f919050565b60045461388b906001600160a01b0316613fe8565b905061389e826001600160401b03614d0d565b6001600160401b0316816001600160401b0316116138c5576138c08282614b6b565b610a30565b6001600160401b0392915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610bfc57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f610a3060a083901c614060565b613935838383600161408b565b610ed757604051635274afe760e01b81526001600160a01b0384166004820152602401610b22565b5f610a30613969613052565b835160208086015160408088015160608901516080808b01518851898801519986015195517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09a909a1b61ffff60d01b1660e09190911b6001600160e01b03191617898801526026890194909452604688019690965260f09390931b60668701526068860152921b909117608883015260a89091205f9081522090565b5f60ff60b084901c16815b6004811015613aa15783866005018360048110613a3457613a34614998565b015403613a7557613a4f60b886901c63ffffffff16836137ff565b925060ff80841614613a6a57613a6584846140ed565b613a6c565b825b92505050611780565b60046001613a8382856149fb565b613a8d9190614c74565b613a979190614c87565b9150600101613a15565b50604051631ff3747d60e21b815260040160405180910390fd5b5f5f613ac64261415c565b90508463ffffffff168163ffffffff16148015613ae5575060ff838116145b15613af357839150506128ae565b61ffff86165f90815260096020526040812090613b0f82612e8c565b90508663ffffffff168363ffffffff1614613b9557613b2f876001614d2c565b63ffffffff168363ffffffff1614613b475780613b5d565b6009820154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009830155815463ffffffff8416600160d81b0263ffffffff60d81b199091161782555b60fe1960ff861601613bac578593505050506128ae565b60098201545f90613bc79083906001600160801b0316612ee3565b61ffff8a165f90815260086020908152604080832060ff8b1684529091529020549091506001600160801b039081169082168111613c4b5789613c166001600160801b038a81169085166149fb565b60405163ab0688ed60e01b815261ffff92909216600483015260248201526001600160801b0382166044820152606401610b22565b6001600160801b0381811683900390818116908a1610613c6b5780613c6d565b885b9b9a5050505050505050505050565b5f6117808284614d48565b5f80610200831115613caf5760405163bb9e58ed60e01b815260048101849052602401610b22565b6027831015613cda57604051634e54e99b60e01b8152600481018490525f6024820152604401610b22565b83359150600784013560f883901c600114613d0e576040516301c4836960e01b815260f884901c6004820152602401610b22565b5f613d198460f01c90565b60ff169050801580613d2b5750600781115b15613d4c576040516303a2829760e41b815260048101829052602401610b22565b6003613d588560a81c90565b60ff161115613d6c578461281f8560a81c90565b81925050509250929050565b365f613d878360278187614d67565b915091505b9250929050565b613dcf6040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60a88214613df35760405163db84521760e01b815260048101839052602401610b22565b823581526020830135602082015260408301356040820152606083013560c01c606082015260688301356080820152608883013560a082015292915050565b60015b816040015160ff168160ff161480613e565750816060015160ff168160ff16145b80613e6a5750816080015160ff168160ff16145b156124315780613e7981614d8e565b915050613e35565b5f6f800000000000000000000000000000008210613eb557604051630cd8516360e31b815260048101839052602401610b22565b5090565b6370a0823160e01b5f8181523060045290602082602481865afa613ee2576040513d5f823e3d81fd5b60203d1015613eef575f5ffd5b50505f51919050565b613f0684848484600161416a565b610bee57604051635274afe760e01b81526001600160a01b0385166004820152602401610b22565b5f613f388261391a565b613f4183613eb9565b610a3091906149e8565b8254600160b01b810460ff16905f90613f7190600160b81b900463ffffffff16836137ff565b90508260ff168160ff16118015613f9d575083856005018360048110613f9957613f99614998565b0154145b15613fa6578092505b6004613fb38360016149fb565b613fbd9190614c87565b855460ff60b01b1916600160b01b60ff8316021786559150613fe1858386866141d7565b5050505050565b5f620271005a101561401b575a60405163fe336aa760e01b81526004810191909152620271006024820152604401610b22565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d1481161561405857835f511015614058575f5193505b505050919050565b5f600860ff8316111561408357614078600883614dac565b6138c090600a614ea8565b600192915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166140e15783831516156140d5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b600b545f908190600c90600160801b900460ff166004811061411157614111614998565b6003020190508260ff168160020160189054906101000a900460ff1660ff1611801561413d5750805484145b61414757826128ae565b60020154600160c01b900460ff169392505050565b5f610a3062015180836149e8565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166141c65783831516156141ba573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b818460050184600481106141ed576141ed614998565b01555f6141fb846008614cbc565b855460ff938416821b63ffffffff908116600160b81b8084049690941b199590951616939093170263ffffffff60b81b1990921691909117909355505050565b803561ffff81168114612431575f5ffd5b5f5f6040838503121561425d575f5ffd5b8235915061426d6020840161423b565b90509250929050565b6001600160a01b0381168114610e81575f5ffd5b803560ff81168114612431575f5ffd5b6001600160801b0381168114610e81575f5ffd5b80356124318161429a565b5f5f5f5f608085870312156142cc575f5ffd5b6142d58561423b565b935060208501356142e581614276565b92506142f36040860161428a565b915060608501356143038161429a565b939692955090935050565b5f5f83601f84011261431e575f5ffd5b5081356001600160401b03811115614334575f5ffd5b6020830191508360208260051b8501011115613d8c575f5ffd5b5f5f6020838503121561435f575f5ffd5b82356001600160401b03811115614374575f5ffd5b6143808582860161430e565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156143cc5783516001600160801b03168352602093840193909201916001016143a5565b509095945050505050565b5f602082840312156143e7575f5ffd5b813561178081614276565b5f5f5f60608486031215614404575f5ffd5b61440d8461423b565b9250602084013561441d81614276565b9150604084013561442d8161429a565b809150509250925092565b5f5f5f5f5f5f5f60c0888a03121561444e575f5ffd5b8735965061445e6020890161423b565b95506040880135945060608801356144758161429a565b935060808801356144858161429a565b925060a08801356001600160401b0381111561449f575f5ffd5b6144ab8a828b0161430e565b989b979a50959850939692959293505050565b5f5f83601f8401126144ce575f5ffd5b5081356001600160401b038111156144e4575f5ffd5b602083019150836020828501011115613d8c575f5ffd5b5f5f5f5f6060858703121561450e575f5ffd5b8435935060208501356001600160401b0381111561452a575f5ffd5b614536878288016144be565b909450925061454990506040860161428a565b905092959194509250565b6001600160401b0381168114610e81575f5ffd5b5f60208284031215614578575f5ffd5b813561178081614554565b5f60208284031215614593575f5ffd5b5035919050565b5f602082840312156145aa575f5ffd5b6117808261423b565b5f5f5f606084860312156145c5575f5ffd5b6145ce8461423b565b925061441d6020850161428a565b81516001600160a01b0316815261018081016020830151614602602084018260ff169052565b506040830151614616604084018215159052565b50606083015161463160608401826001600160801b03169052565b50608083015161464c60808401826001600160801b03169052565b5060a083015161466760a08401826001600160801b03169052565b5060c083015161468260c08401826001600160801b03169052565b5060e083015161469d60e08401826001600160801b03169052565b506101008301516146ba6101008401826001600160801b03169052565b506101208301516146d76101208401826001600160801b03169052565b506101408301516146f46101408401826001600160401b03169052565b506101608301516129376101608401826001600160401b03169052565b5f5f5f60608486031215614723575f5ffd5b833592506147336020850161423b565b9150604084013590509250925092565b5f5f60408385031215614754575f5ffd5b823561475f81614554565b9150602083013561476f81614276565b809150509250929050565b5f6020828403121561478a575f5ffd5b81356001600160401b0381111561479f575f5ffd5b820160c08185031215611780575f5ffd5b5f5f604083850312156147c1575f5ffd5b6147ca8361423b565b915061426d6020840161428a565b5f5f604083850312156147e9575f5ffd5b6147f28361423b565b91506020830135801515811461476f575f5ffd5b5f5f5f5f84860360c081121561481a575f5ffd5b6080811215614827575f5ffd5b5084935060808501356001600160401b03811115614843575f5ffd5b61484f8782880161430e565b9598909750949560a00135949350505050565b5f5f60208385031215614873575f5ffd5b82356001600160401b03811115614888575f5ffd5b614380858286016144be565b5f5f5f604084860312156148a6575f5ffd5b6148af8461423b565b925060208401356001600160401b038111156148c9575f5ffd5b6148d5868287016144be565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b8181101561491b5783518352602093840193909201916001016148fd565b5050838103602080860191909152855180835291810192508501905f5b8181101561495957825160ff16845260209384019390920191600101614938565b50919695505050505050565b5f5f5f5f60808587031215614978575f5ffd5b843593506149886020860161423b565b925060408501356142f381614276565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f826149f6576149f66149c0565b500490565b80820180821115610a3057610a306149d4565b5f823560be19833603018112614a22575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614a41575f5ffd5b83016020810192503590506001600160401b03811115614a5f575f5ffd5b8060051b3603821315613d8c575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614aa0575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff90614ad590850161423b565b1660408301525f60408401359050806060840152506060830135614af88161429a565b6001600160801b0381166080840152506080830135614b168161429a565b6001600160801b03811660a084015250614b3360a0840184614a2c565b60c080850152614b4760e085018284614a70565b95945050505050565b5f60208284031215614b60575f5ffd5b81516117808161429a565b6001600160401b038181168382160190811115610a3057610a306149d4565b5f60208284031215614b9a575f5ffd5b81356117808161429a565b5f5f8335601e19843603018112614bba575f5ffd5b8301803591506001600160401b03821115614bd3575f5ffd5b6020019150600581901b3603821315613d8c575f5ffd5b5f6080828403128015614bfb575f5ffd5b50604051608081016001600160401b0381118282101715614c2a57634e487b7160e01b5f52604160045260245ffd5b604052614c368361423b565b81526020830135614c468161429a565b6020820152614c57604084016142ae565b6040820152614c68606084016142ae565b60608201529392505050565b81810381811115610a3057610a306149d4565b5f82614c9557614c956149c0565b500690565b6001600160401b038181168382160290811690818114612937576129376149d4565b8082028115828204841417610a3057610a306149d4565b6001600160801b038281168282160390811115610a3057610a306149d4565b5f60208284031215614d02575f5ffd5b815161178081614554565b6001600160401b038281168282160390811115610a3057610a306149d4565b63ffffffff8181168382160190811115610a3057610a306149d4565b6001600160801b038181168382160190811115610a3057610a306149d4565b5f5f85851115614d75575f5ffd5b83861115614d81575f5ffd5b5050820193919092039150565b5f60ff821660ff8103614da357614da36149d4565b60010192915050565b60ff8281168282160390811115610a3057610a306149d4565b6001815b6001841115614e0057808504811115614de457614de46149d4565b6001841615614df257908102905b60019390931c928002614dc9565b935093915050565b5f82614e1657506001610a30565b81614e2257505f610a30565b8160018114614e385760028114614e4257614e5e565b6001915050610a30565b60ff841115614e5357614e536149d4565b50506001821b610a30565b5060208310610133831016604e8410600b8410161715614e81575081810a610a30565b614e8d5f198484614dc5565b805f1904821115614ea057614ea06149d4565b029392505050565b5f61178060ff841683614e085660c060405234801561000f575f5ffd5b50604051612a88380380612a8883398101604081905261002e916100ee565b5f6201518061003e836002610133565b610048919061015c565b9050806001600160401b0316836001600160401b0316108061007657506301e133806001600160401b038416115b156100bc576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b5050336080526001600160401b031660a052610181565b80516001600160401b03811681146100e9575f5ffd5b919050565b5f5f604083850312156100ff575f5ffd5b610108836100d3565b9150610116602084016100d3565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821602908116908181146101555761015561011f565b5092915050565b6001600160401b03818116838216019081111561017b5761017b61011f565b92915050565b60805160a0516128386102505f395f818160b60152610f1101525f8181610165015281816101aa015281816102ae015281816104ba015281816105f10152818161067e0152818161092801528181610ab201528181610d5901528181610dcd01528181610e7b01528181610f7e0152818161102f0152818161112d015281816111fa0152818161128e01528181611388015281816114440152818161155b01528181611623015281816118010152818161187e01528181611bc901528181611def0152611ebc01526128385ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80636a70c4fc116100635780636a70c4fc14610108578063c9fce5721461011a578063ec791f4014610145578063f22fe57d14610158578063fbfa77cf14610160575f5ffd5b80632a4968fe1461009457806362a5af3b146100a9578063680ad2f7146100b15780636975fc23146100f5575b5f5ffd5b6100a76100a2366004612026565b61019f565b005b6100a7610462565b6100d87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020015b60405180910390f35b6100a7610103366004612057565b610477565b5f546100d8906001600160401b031681565b61012d61012836600461209a565b610484565b6040516001600160801b0390911681526020016100ec565b61012d6101533660046120f5565b610995565b6100d8610dc9565b6101877f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ec565b6101a7610f53565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610204573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610228919061226c565b905080604001516001600160401b03165f0361025757604051630dee983760e41b815260040160405180910390fd5b816001600160401b031681606001516001600160401b0316106102ab5760608101516040516307996fa960e21b81526001600160401b03808516600483015290911660248201526044015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa158015610308573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061032c91906122f6565b604051630b4c32a960e21b81526001600160401b03851660048201529091505f906001600160a01b03831690632d30caa490602401602060405180830381865afa15801561037c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a09190612311565b9050806001600160401b03165f036103ea5760405163f907de9f60e01b815260206004820152600c60248201526b0e4cae2eacae6e892dcc8caf60a31b60448201526064016102a2565b61045c826001600160a01b03166345fa0af56040518163ffffffff1660e01b8152600401602060405180830381865afa158015610429573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044d9190612311565b6104579083612340565b61109f565b50505050565b61046a610f53565b610475610457610dc9565b565b61048081611183565b5050565b5f61048d61176f565b5f61049785611183565b60405163546fcf3960e01b8152600481018990529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063546fcf3990602401608060405180830381865afa1580156104ff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610523919061236a565b5161052f906001612340565b90505f6105cc61053d6117ab565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217908201526026810191909152604681018b905260c084901b6066820152606e81018a9052607088901b60f08a901b17608e82015260a0902090565b60405163546fcf3960e01b815260048101829052909150610661906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063546fcf3990602401608060405180830381865afa158015610636573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061065a919061236a565b838761190e565b60038301546001600160401b0390811690831611158061077157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106fc91906122f6565b604051630f11ff0160e21b81526001600160401b03841660048201526001600160a01b039190911690633c47fc04906024016040805180830381865afa158015610748573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061076c9190612408565b602001515b1561078f57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b0382165f9081526003602052604090205460ff16156107ba575f9350505050610984565b6001600160401b0382165f908152600360205260408120805460ff191660011790556001600160801b0387166002850154909150600160801b90046001600160801b031681111561083c5760028401546040516303519f0160e51b815260048101839052600160801b9091046001600160801b031660248201526044016102a2565b808460020160108282829054906101000a90046001600160801b03166108629190612464565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506108908482611987565b604080516001600160a01b03891681526001600160801b038316602082015291965061ffff8a16918b916001600160401b038716917f99053375a31f4fb40def6616c623569dda79a34eb1b207e7552a430f1f1a16a3910160405180910390a460405163390175e960e01b815261ffff891660048201526001600160a01b0387811660248301526001600160801b03871660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610969575f5ffd5b505af115801561097b573d5f5f3e3d5ffd5b50505050505050505b61098c6119e6565b95945050505050565b5f61099e61176f565b5f6109a888611183565b90505f610a466109b66117ab565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b82549091501580610a635750610a618585845f015484611a10565b155b15610a8157604051631ff3747d60e21b815260040160405180910390fd5b6040516306b86d2960e01b8152600481018b905261ffff8a1660248201526001600160801b038716905f90610b30907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906306b86d29906044015b602060405180830381865afa158015610b00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b249190612483565b6001600160801b031690565b9050806001600160801b038a161115610b6357610b56816001600160801b038b1661249e565b610b6090836124b1565b91505b505f8b815260026020908152604080832061ffff8e168452909152902054808211610b94575f945050505050610db6565b60028401546001600160801b0316610bac828461249e565b1115610bec57610bbc818361249e565b60028501546040516303519f0160e51b815260048101929092526001600160801b031660248201526044016102a2565b610bf8848c8385611a27565b80965081935050508160025f8e81526020019081526020015f205f8d61ffff1661ffff1681526020019081526020015f20819055508082610c39919061249e565b6002850180545f90610c559084906001600160801b0316612464565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555060a08a5f1c901c5f14610cbb5760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b60448201526064016102a2565b8961ffff8c168d7ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf83610cee868861249e565b604080516001600160a01b0390931683526001600160801b039182166020840152908b169082015260600160405180910390a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610d9a575f5ffd5b505af1158015610dac573d5f5f3e3d5ffd5b5050505050505050505b610dbe6119e6565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610e27573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e4b919061226c565b905080604001516001600160401b03165f1480610e74575080608001516001600160401b031642105b15610efc577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610ed5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef9919061226c565b90505b60408101516001600160401b031615610f44577f00000000000000000000000000000000000000000000000000000000000000008160800151610f3f9190612340565b610f4d565b6001600160401b035b91505090565b5f546001600160401b031615610f7b5760405162dc149f60e41b815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610fd8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ffc919061226c565b905080604001516001600160401b03165f14158015611028575080608001516001600160401b03164210155b1561109c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b158015611085575f5ffd5b505af1158015611097573d5f5f3e3d5ffd5b505050505b50565b806001600160401b03164210156110da576040516360efe09b60e01b81526001600160401b03821660048201524260248201526044016102a2565b5f805467ffffffffffffffff1916426001600160401b03169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b158015611085575f5ffd5b61ffff81165f90815260016020526040902060038101546901000000000000000000900460ff16156111b457919050565b5f80546001600160401b031690036111df57604051630dee983760e41b815260040160405180910390fd5b60405163068738ab60e41b815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa158015611248573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061126c91906124cf565b5f80549192509061128a9062015180906001600160401b0316612340565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156112e8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061130c919061226c565b604001516001600160401b03168261014001516001600160401b03161415801561133e5750806001600160401b031642105b1561136d576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044016102a2565b604051637004933560e11b815261ffff851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e009266a906024015f60405180830381865afa1580156113d4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526113fb9190810190612652565b509050805f815181106114105761141061270e565b6020908102919091010151845560405163f3bbc42160e01b815261ffff861660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f3bbc42190602401606060405180830381865afa158015611489573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114ad9190612735565b60048a810180546001600160801b039384166fffffffffffffffffffffffffffffffff1990911617905560038b01805463ffffffff95909516600160501b026dffffffff000000000000000000001994909316600160701b02939093167fffff0000000000000000000000000000000000000000ffffffffffffffffffff90941693909317179055604051632a855b1b60e11b815261ffff8a16918101919091525f94506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016935063550ab63692506024019050602060405180830381865afa1580156115a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115c8919061277c565b90505f6115e1610b248560800151866101200151611d3b565b6001860180546fffffffffffffffffffffffffffffffff19166001600160801b03851617905560405163d3a61aaf60e01b815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa158015611670573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116949190612483565b6001860180546001600160801b03928316600160801b0292169190911790556116bd818361249e565b6001600160801b03908116600160801b838316810291909117600288015561016086015160038801805469010000000000000000006001600160401b0390931669ff00ffffffffffffffff1990911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b611777611d46565b61047560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006117a5565b90565b90611d86565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa15801561184d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118719190612793565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156118d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118fc91906127ac565b61ffff16815260200191909152919050565b816001600160401b0316835f01516001600160401b0316141580611964575060c082901b602082901b175f908152601c9020606084015174ffffffffffffffffffffffffffffffffffffffffff19908116911614155b1561198257604051631ff3747d60e21b815260040160405180910390fd5b505050565b60018201545f906001600160801b03808216600160801b9092041610156119db5760018301546001600160801b03808216916119cc91600160801b90910416846127c7565b6119d691906127de565b6119dd565b815b90505b92915050565b6104755f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006117a5565b5f82611a1d868685611d8d565b1495945050505050565b5f5f5f611a348786611987565b905083611a4f82611a458a88611987565b6117a2919061249e565b90935091505f611a5f8888611dce565b905060fe1960ff821601611a74575050611d32565b5f611a7e42611fd8565b60038a015490915063ffffffff808316600160501b9092041614611b6d576003890154611ab990600160501b900463ffffffff1660016127fd565b63ffffffff168163ffffffff1614611ad1575f611ae7565b6003890154600160701b90046001600160801b03165b60048a0180546fffffffffffffffffffffffffffffffff19166001600160801b03929092169190911790556003890180547fffff0000000000000000000000000000000000000000ffffffffffffffffffff16600160501b63ffffffff8416027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff161790555b600389015460048a01545f91611b96916001600160801b03600160701b909204821691166124b1565b604051632354908f60e21b815261ffff8b16600482015260ff851660248201529091505f90611bf8906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638d52423c90604401610ae5565b90506001600160801b03861681611c0f82856124b1565b1115611ce157818310611c53578a611c2782856124b1565b60405163ab0688ed60e01b815261ffff90921660048301526024820152604481018390526064016102a2565b611c5d838361249e565b90508060018d01549097506001600160801b03808216600160801b909204161015611cd4576001808d01546001600160801b03600160801b82048116929116611ca6848a6124b1565b611cb19060016124b1565b611cbb91906127c7565b611cc5919061249e565b611ccf91906127de565b611cde565b611cde818b6124b1565b97505b868c600301600e8282829054906101000a90046001600160801b0316611d079190612819565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505050505b94509492505050565b5f6119dd8284612464565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561047557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f81815b84811015611dc557611dbb82878784818110611daf57611daf61270e565b90506020020135611fe6565b9150600101611d91565b50949350505050565b600382015468010000000000000000900460ff1660fe198101156119e0575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015611e49573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e6d919061226c565b84548151919250148015611e8a57508160ff168160a0015160ff16115b15611e97578060a0015191505b604051637004933560e11b815261ffff841660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa158015611f00573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611f279190810190612652565b90925090505f5b8251811015611faa57865f0154838281518110611f4d57611f4d61270e565b6020026020010151148015611f8057508460ff16828281518110611f7357611f7361270e565b602002602001015160ff16115b15611fa257818181518110611f9757611f9761270e565b602002602001015194505b600101611f2e565b50505050600392909201805468ff000000000000000019166801000000000000000060ff8516021790555090565b5f6119e062015180836127de565b5f818310612000575f8281526020849052604090206119dd565b5f8381526020839052604090206119dd565b6001600160401b038116811461109c575f5ffd5b5f60208284031215612036575f5ffd5b813561204181612012565b9392505050565b61ffff8116811461109c575f5ffd5b5f60208284031215612067575f5ffd5b813561204181612048565b6001600160801b038116811461109c575f5ffd5b6001600160a01b038116811461109c575f5ffd5b5f5f5f5f5f60a086880312156120ae575f5ffd5b853594506020860135935060408601356120c781612048565b925060608601356120d781612072565b915060808601356120e781612086565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a03121561210b575f5ffd5b87359650602088013561211d81612048565b955060408801359450606088013561213481612072565b9350608088013561214481612072565b925060a08801356001600160401b0381111561215e575f5ffd5b8801601f81018a1361216e575f5ffd5b80356001600160401b03811115612183575f5ffd5b8a60208260051b8401011115612197575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b03811182821017156121e4576121e46121ae565b60405290565b60405161018081016001600160401b03811182821017156121e4576121e46121ae565b604051601f8201601f191681016001600160401b0381118282101715612235576122356121ae565b604052919050565b805161224881612012565b919050565b805160ff81168114612248575f5ffd5b80518015158114612248575f5ffd5b5f60e082840312801561227d575f5ffd5b506122866121c2565b825181526020808401519082015260408301516122a281612012565b604082015260608301516122b581612012565b606082015260808301516122c881612012565b60808201526122d960a0840161224d565b60a08201526122ea60c0840161225d565b60c08201529392505050565b5f60208284031215612306575f5ffd5b815161204181612086565b5f60208284031215612321575f5ffd5b815161204181612012565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156119e0576119e061232c565b805161224881612072565b5f608082840312801561237b575f5ffd5b50604051608081016001600160401b038111828210171561239e5761239e6121ae565b60405282516123ac81612012565b815260208301516123bc81612048565b602082015260408301516123cf81612072565b6040820152606083015174ffffffffffffffffffffffffffffffffffffffffff19811681146123fc575f5ffd5b60608201529392505050565b5f6040828403128015612419575f5ffd5b50604080519081016001600160401b038111828210171561243c5761243c6121ae565b604052825161244a81612012565b81526124586020840161225d565b60208201529392505050565b6001600160801b0382811682821603908111156119e0576119e061232c565b5f60208284031215612493575f5ffd5b815161204181612072565b818103818111156119e0576119e061232c565b808201808211156119e0576119e061232c565b805161224881612086565b5f6101808284031280156124e1575f5ffd5b506124ea6121ea565b6124f3836124c4565b81526125016020840161224d565b60208201526125126040840161225d565b60408201526125236060840161235f565b60608201526125346080840161235f565b608082015261254560a0840161235f565b60a082015261255660c0840161235f565b60c082015261256760e0840161235f565b60e0820152612579610100840161235f565b61010082015261258c610120840161235f565b61012082015261259f610140840161223d565b6101408201526125b2610160840161223d565b6101608201529392505050565b5f6001600160401b038211156125d7576125d76121ae565b5060051b60200190565b5f82601f8301126125f0575f5ffd5b81516126036125fe826125bf565b61220d565b8082825260208201915060208360051b860101925085831115612624575f5ffd5b602085015b838110156126485761263a8161224d565b835260209283019201612629565b5095945050505050565b5f5f60408385031215612663575f5ffd5b82516001600160401b03811115612678575f5ffd5b8301601f81018513612688575f5ffd5b80516126966125fe826125bf565b8082825260208201915060208360051b8501019250878311156126b7575f5ffd5b6020840193505b828410156126d95783518252602093840193909101906126be565b8095505050505060208301516001600160401b038111156126f8575f5ffd5b612704858286016125e1565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b805163ffffffff81168114612248575f5ffd5b5f5f5f60608486031215612747575f5ffd5b61275084612722565b9250602084015161276081612072565b604085015190925061277181612072565b809150509250925092565b5f6020828403121561278c575f5ffd5b5051919050565b5f602082840312156127a3575f5ffd5b6119dd82612722565b5f602082840312156127bc575f5ffd5b815161204181612048565b80820281158282048414176119e0576119e061232c565b5f826127f857634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff81811683821601908111156119e0576119e061232c565b6001600160801b0381811683821601908111156119e0576119e061232c56610100604052348015610010575f5ffd5b5060405161224e38038061224e83398101604081905261002f91610205565b6020820151604083015160608401516001600160401b038116158061006057506301e133806001600160401b038216115b156100b3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e64730000000000000000000060448201526064015b60405180910390fd5b6100bd84826102bf565b6001600160401b0316836001600160401b03161115806100e957506301e133806001600160401b038416115b15610137576040516373d0f96960e01b815260206004820152601460248201527f74616b654261636b44656c61795365636f6e647300000000000000000000000060448201526064016100aa565b6101428460046102e4565b61014c90826102bf565b6001600160401b0316826001600160401b031611158061017857506301e133806001600160401b038316115b156101c6576040516373d0f96960e01b815260206004820152601660248201527f696e636c7573696f6e506572696f645365636f6e64730000000000000000000060448201526064016100aa565b336080526001600160401b0390811660e05290811660c0521660a0525061030d9050565b80516001600160401b0381168114610200575f5ffd5b919050565b5f5f82840360a0811215610217575f5ffd5b6080811215610224575f5ffd5b50604051608081016001600160401b038111828210171561025357634e487b7160e01b5f52604160045260245ffd5b60405261025f846101ea565b815261026d602085016101ea565b602082015261027e604085016101ea565b604082015261028f606085016101ea565b606082015291506102a2608084016101ea565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156102de576102de6102ab565b92915050565b6001600160401b038181168382160290811690818114610306576103066102ab565b5092915050565b60805160a05160c05160e051611e916103bd5f395f61021f01525f6101bf01525f818160ee0152818161050901528181610ec001528181610ef10152610f3001525f8181610259015281816102b70152818161046e015281816105d10152818161077c0152818161081601528181610876015281816108d601528181610a8001528181610b4f01528181610be201528181610cf601528181610d730152818161102f01526111860152611e915ff3fe608060405234801561000f575f5ffd5b50600436106100b5575f3560e01c80636ae1eaeb1161007d578063de22949c11610058578063de22949c1461021a578063f75c18a614610241578063fbfa77cf14610254575f5ffd5b80636ae1eaeb146101e15780638b35bd72146101f4578063b73819c114610207575f5ffd5b8063113713d2146100b9578063247cee80146100e95780632d30caa4146101105780633c47fc041461013857806345fa0af5146101ba575b5f5ffd5b6100cc6100c73660046117b2565b610293565b6040516001600160401b0390911681526020015b60405180910390f35b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61011e366004611805565b5f602081905290815260409020546001600160401b031681565b610194610146366004611805565b6040805180820182525f80825260209182018190526001600160401b039384168152600182528290208251808401909352549283168252600160401b90920460ff1615159181019190915290565b6040805182516001600160401b03168152602092830151151592810192909252016100e0565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc6101ef366004611805565b6104df565b6100cc610202366004611820565b610540565b6100cc610215366004611857565b61056e565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61024f3660046118b2565b6107ee565b61027b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e0565b5f61029c610aeb565b60405163068738ab60e41b815261ffff841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa158015610305573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061032991906119b5565b80519091506001600160a01b031661035f57604051631d9173a160e01b815261ffff851660048201526024015b60405180910390fd5b60608101516001600160801b0390811690841610156103aa576060810151604051637ff9b54f60e01b81526001600160801b0380861660048301529091166024820152604401610356565b5f6103b6868686610b22565b90505f6103cb6103c4610ca0565b8333610e03565b6020838101516001600160401b038082165f818152808552604090819020805467ffffffffffffffff1916429094169390931790925581516001600160801b038b168152339481019490945290830184905290965091925061ffff88169189917f1d0e98dfab1240fac86ef2522feef70f57ec889fdff4e9820603c0bb2cfbd8b79060600160405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b1580156104b7575f5ffd5b505af11580156104c9573d5f5f3e3d5ffd5b505050505050506104d8610e8f565b9392505050565b6001600160401b038082165f9081526001602052604081205490911680156105385761053361052e7f000000000000000000000000000000000000000000000000000000000000000083611ab9565b610eb9565b6104d8565b5f9392505050565b61ffff82165f908152600260205260408120610565906001600160401b038416610f66565b90505b92915050565b5f610577610aeb565b5f6105858686868633611017565b6001600160401b038082165f9081526001602052604090205491925016156105cb5760405163057fc84d60e11b81526001600160401b0382166004820152602401610356565b610658817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061064f9190611ad8565b60600151611200565b6040805180820182526001600160401b0342811682525f6020808401828152868416835260019091529381209251835494511515600160401b0268ffffffffffffffffff199095169216919091179290921790556106b7868686610b22565b90505f6106ed6106c5610ca0565b7f8b884eb868b6b2f83b9d4b96f1de339edca8cbf4fc8b572876118afd56e1a2f78486611249565b90508160200151935086836001600160401b0316856001600160401b03167f4d7ed176901d30ed4ce183afdfc86e22ab4ae5eb007fcee55ae73f64536515a189898660405161075e9392919061ffff9390931683526001600160801b03919091166020830152604082015260600190565b60405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b1580156107c5575f5ffd5b505af11580156107d7573d5f5f3e3d5ffd5b505050505050506107e6610e8f565b949350505050565b5f6107f7610aeb565b5f6108058787878787611017565b9050610810816112ab565b610870817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b6108d0817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b610930817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329f165c46040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b6001600160401b0381165f908152600160205260408120805468ff00000000000000001916600160401b179055610968878787610b22565b90505f61099e610976610ca0565b7fe78d3cf013adf8ffbac95dc834669c4829109d535df24af538a8f580035f5d3b8486611249565b60208084015161ffff8a165f908152600290925260409091209095509091506109d1906001600160401b038616806113aa565b50506040805161ffff891681526001600160801b03881660208201526001600160a01b0387168183015260608101839052905189916001600160401b0386811692908816917f74b7cd9e63b462fde30690ec3c79479753cd9e64ba1565045770823df9a208e8919081900360800190a4604051637185e79f60e11b81526004810182905261ffff881660248201526001600160a01b0386811660448301526001600160801b03881660648301527f0000000000000000000000000000000000000000000000000000000000000000169063e30bcf3e906084015f604051808303815f87803b158015610ac1575f5ffd5b505af1158015610ad3573d5f5f3e3d5ffd5b50505050505050610ae2610e8f565b95945050505050565b610af36113c4565b610b2060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611404565b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fc86882e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ba9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bcd9190611b62565b90506040518060a001604052808281526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637b8989396040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c3c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c609190611b79565b610c6b906001611ab9565b6001600160401b031681526020018681526020018561ffff168152602001846001600160801b03168152509150509392505050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa158015610d42573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d669190611b94565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dcd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610df19190611bb7565b61ffff16815260200191909152919050565b5f7fd639f59b64e4de866299a07c86b9e8e4393f792ba0c1a1433801bb58c1388d44845f015185602001518660400151865f01518760200151876001600160a01b03165f1b89604001518a606001518b60800151604051602001610e709a99989796959493929190611bd2565b6040516020818303038152906040528051906020012090509392505050565b610b205f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610b1a565b5f80610ee57f000000000000000000000000000000000000000000000000000000000000000084611c7b565b90506001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610f1c600483611cb4565b6001600160401b031610610f5f5780610f557f000000000000000000000000000000000000000000000000000000000000000085611ab9565b6105339190611cdd565b5090919050565b81545f9081816005811115610fc3575f610f7f8461140b565b610f899085611cfc565b5f888152602090209091508101546001600160601b039081169087161015610fb357809150610fc1565b610fbe816001611d0f565b92505b505b5f610fd08787858561156b565b9050801561100a57610ff487610fe7600184611cfc565b5f91825260209091200190565b54600160601b90046001600160a01b031661100c565b5f5b979650505050505050565b60405163546fcf3960e01b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063546fcf3990602401608060405180830381865afa15801561107c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110a09190611d22565b516110ac906001611ab9565b90505f6111616110ba610ca0565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b7fffffffff0000000000000000000000000000000000000000000000000000000016929092179082015260268101919091526046810189905260c084901b6066820152606e8101889052607086901b60f088901b17608e82015260a0902090565b60405163546fcf3960e01b8152600481018290529091506111f6906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063546fcf3990602401608060405180830381865afa1580156111cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111ef9190611d22565b83856115c2565b5095945050505050565b816001600160401b0316816001600160401b031610611245576040516307996fa960e21b81526001600160401b03808416600483015282166024820152604401610356565b5050565b5f83855f015186602001518760400151865f015187602001518789604001518a606001518b6080015160405160200161128b9a99989796959493929190611dcc565b604051602081830303815290604052805190602001209050949350505050565b6001600160401b038181165f908152600160209081526040808320815180830190925254938416808252600160401b90940460ff1615159181019190915291900361131457604051633bed50cd60e01b81526001600160401b0383166004820152602401610356565b8060200151156113425760405163057fc84d60e11b81526001600160401b0383166004820152602401610356565b5f61134c836104df565b9050806001600160401b0316421061136a5761136742610eb9565b90505b806001600160401b03164210156113a557604051634996cb6d60e11b81526001600160401b0382166004820152426024820152604401610356565b505050565b5f806113b7858585611636565b915091505b935093915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b2057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f60018211611418575090565b816001700100000000000000000000000000000000821061143e5760809190911c9060401b5b600160401b82106114545760409190911c9060201b5b640100000000821061146b5760209190911c9060101b5b6201000082106114805760109190911c9060081b5b61010082106114945760089190911c9060041b5b601082106114a75760049190911c9060021b5b600482106114b35760011b5b600302600190811c908185816114cb576114cb611c67565b048201901c905060018185816114e3576114e3611c67565b048201901c905060018185816114fb576114fb611c67565b048201901c9050600181858161151357611513611c67565b048201901c9050600181858161152b5761152b611c67565b048201901c9050600181858161154357611543611c67565b048201901c905061156281858161155c5761155c611c67565b04821190565b90039392505050565b5f5b818310156115ba575f8581526020902083831660028585180401908101546001600160601b03868116911611156115a6578092506115b4565b6115b1816001611d0f565b93505b5061156d565b509392505050565b816001600160401b0316835f01516001600160401b0316141580611618575060c082901b602082901b175f908152601c9020606084015174ffffffffffffffffffffffffffffffffffffffffff19908116911614155b156113a557604051631ff3747d60e21b815260040160405180910390fd5b82545f9081908015611731575f61165287610fe7600185611cfc565b80549091506001600160601b0380821691600160601b90046001600160a01b031690881682111561169657604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b0316036116d25782546001600160601b0316600160601b6001600160a01b03891602178355611723565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b94508593506113bc92505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b0291909316179201919091559050816113bc565b61ffff8116811461179b575f5ffd5b50565b6001600160801b038116811461179b575f5ffd5b5f5f5f606084860312156117c4575f5ffd5b8335925060208401356117d68161178c565b915060408401356117e68161179e565b809150509250925092565b6001600160401b038116811461179b575f5ffd5b5f60208284031215611815575f5ffd5b81356104d8816117f1565b5f5f60408385031215611831575f5ffd5b823561183c8161178c565b9150602083013561184c816117f1565b809150509250929050565b5f5f5f5f6080858703121561186a575f5ffd5b843593506020850135925060408501356118838161178c565b915060608501356118938161179e565b939692955090935050565b6001600160a01b038116811461179b575f5ffd5b5f5f5f5f5f60a086880312156118c6575f5ffd5b853594506020860135935060408601356118df8161178c565b925060608601356118ef8161179e565b915060808601356118ff8161189e565b809150509295509295909350565b60405161018081016001600160401b038111828210171561193c57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e081016001600160401b038111828210171561193c57634e487b7160e01b5f52604160045260245ffd5b805161197b8161189e565b919050565b805160ff8116811461197b575f5ffd5b8051801515811461197b575f5ffd5b805161197b8161179e565b805161197b816117f1565b5f6101808284031280156119c7575f5ffd5b506119d061190d565b6119d983611970565b81526119e760208401611980565b60208201526119f860408401611990565b6040820152611a096060840161199f565b6060820152611a1a6080840161199f565b6080820152611a2b60a0840161199f565b60a0820152611a3c60c0840161199f565b60c0820152611a4d60e0840161199f565b60e0820152611a5f610100840161199f565b610100820152611a72610120840161199f565b610120820152611a8561014084016119aa565b610140820152611a9861016084016119aa565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561056857610568611aa5565b5f60e0828403128015611ae9575f5ffd5b50611af2611942565b82518152602080840151908201526040830151611b0e816117f1565b60408201526060830151611b21816117f1565b60608201526080830151611b34816117f1565b6080820152611b4560a08401611980565b60a0820152611b5660c08401611990565b60c08201529392505050565b5f60208284031215611b72575f5ffd5b5051919050565b5f60208284031215611b89575f5ffd5b81516104d8816117f1565b5f60208284031215611ba4575f5ffd5b815163ffffffff811681146104d8575f5ffd5b5f60208284031215611bc7575f5ffd5b81516104d88161178c565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b16606682015284606e82015283608e82015261ffff60f01b8360f01b1660ae820152611c5660b082018360801b6fffffffffffffffffffffffffffffffff19169052565b60c0019a9950505050505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680611c9f57634e487b7160e01b5f52601260045260245ffd5b806001600160401b0384160691505092915050565b6001600160401b038181168382160290811690818114611cd657611cd6611aa5565b5092915050565b6001600160401b03828116828216039081111561056857610568611aa5565b8181038181111561056857610568611aa5565b8082018082111561056857610568611aa5565b5f6080828403128015611d33575f5ffd5b50604051608081016001600160401b0381118282101715611d6257634e487b7160e01b5f52604160045260245ffd5b6040528251611d70816117f1565b81526020830151611d808161178c565b60208201526040830151611d938161179e565b6040820152606083015174ffffffffffffffffffffffffffffffffffffffffff1981168114611dc0575f5ffd5b60608201529392505050565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b1660668201526001600160401b0360c01b8560c01b16606e820152836076820152611e5e609682018460f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b611e80609882018360801b6fffffffffffffffffffffffffffffffff19169052565b60a8019a995050505050505050505056" as const;
