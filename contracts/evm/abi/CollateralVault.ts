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
    "name": "payRebalance",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "bridge",
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
    "name": "rebalanceDesk",
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
    "name": "setRebalanceDesk",
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
    "name": "RebalanceDeskSet",
    "inputs": [
      {
        "name": "desk",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RebalancePaid",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
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
        "name": "bridge",
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
export const collateralVaultBytecode = "0x610160604052348015610010575f5ffd5b5060405161a26f38038061a26f83398101604081905261002f9161050c565b8183808a8a8a868b6001600160a01b03811661006557604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006e8161037c565b50806001600160a01b03163b5f036100b4576040516373d0f96960e01b815260206004820152600860248201526773657474696e677360c01b604482015260640161005c565b806001600160a01b03166080816001600160a01b031681525050508263ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610112573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101369190610622565b63ffffffff1614610172576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161005c565b8161ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d79190610642565b61ffff1614610211576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161005c565b63ffffffff90921660a05261ffff1660c0526001600160a01b031660e0526001600160401b0381161580610250575062278d006001600160401b038216115b15610291576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b604482015260640161005c565b6001600160401b031661010052815160405182906102ae90610494565b6001600160401b03928316815291166020820152604001604051809103905ff0801580156102de573d5f5f3e3d5ffd5b506001600160a01b031661012052604051829082906102fc906104a1565b82516001600160401b0390811682526020808501518216908301526040808501518216908301526060938401518116938201939093529116608082015260a001604051809103905ff080158015610355573d5f5f3e3d5ffd5b506001600160a01b0316610140525061036f905084610398565b505050505050505061065b565b600180546001600160a01b031916905561039581610445565b50565b6001600160a01b03811615806103ba57505f546001600160a01b038281169116145b156103f1576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161005c565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a150565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b612a888061559983390190565b61224e8061802183390190565b805163ffffffff811681146104c1575f5ffd5b919050565b805161ffff811681146104c1575f5ffd5b6001600160a01b0381168114610395575f5ffd5b80516104c1816104d7565b80516001600160401b03811681146104c1575f5ffd5b5f5f5f5f5f5f5f5f888a03610160811215610525575f5ffd5b61052e8a6104ae565b985061053c60208b016104c6565b975060408a015161054c816104d7565b60608b015190975061055d816104d7565b60808b015190965061056e816104d7565b945061057c60a08b016104f6565b9350608060bf198201121561058f575f5ffd5b50604051608081016001600160401b03811182821017156105be57634e487b7160e01b5f52604160045260245ffd5b6040526105cd60c08b016104f6565b81526105db60e08b016104f6565b60208201526105ed6101008b016104f6565b60408201526105ff6101208b016104f6565b606082015291506106136101408a016104eb565b90509295985092959890939650565b5f60208284031215610632575f5ffd5b61063b826104ae565b9392505050565b5f60208284031215610652575f5ffd5b61063b826104c6565b60805160a05160c05160e051610100516101205161014051614e7d61071c5f395f818161070a0152818161113201528181611cf7015261349401525f81816107eb01528181610de801526110e901525f8181610833015281816121be015281816121e701528181612b6f01526131f901525f81816106c601528181610e9d01528181610ff60152818161176b0152611b9401525f818161086801526130f601525f8181610a1901526130cf01525f818161093201526123880152614e7d5ff3fe608060405234801561000f575f5ffd5b50600436106103d5575f3560e01c80638674564811610200578063d1d471601161011f578063e30c3978116100b4578063f87c01c811610084578063f87c01c8146109b7578063fa579fc6146109df578063fbbef9e0146109f9578063fc86882e14610a0c578063ff9b3acf14610a14575f5ffd5b8063e30c397814610967578063f2fde38b146104f6578063f3bbc42114610978578063f851a44014610785575f5ffd5b8063db26e34d116100ef578063db26e34d146108f9578063e009266a1461090c578063e06174e41461092d578063e30bcf3e14610954575f5ffd5b8063d1d47160146108c5578063d3a61aaf146108d3578063d3ed3f77146108e6578063d691bbe3146104f6575f5ffd5b8063a4e01bc611610195578063be5e7ded11610165578063be5e7ded1461082e578063c4d252f514610855578063c763e5a114610863578063ccfa1b2a1461089d575f5ffd5b8063a4e01bc6146107cc578063a8baef1e146107e6578063ba150a191461080d578063bb6ae2cb14610820575f5ffd5b80639cfecbe2116101d05780639cfecbe2146107955780639eabbf3f146107ab5780639fd0506d146107b9578063a2e5c06e146104f6575f5ffd5b8063867456481461072c5780638a3bd09a1461073f5780638d52423c146107525780638da5cb5b14610785575f5ffd5b8063546fcf39116102f75780636e39274c1161028c57806379c5833b1161025c57806379c5833b146106b95780637a0ebc88146106c15780637b898939146106e857806380aee614146107055780638456cb5914610426575f5ffd5b80636e39274c14610693578063715018a6146104265780637637ca47146106a657806379ba509714610426575f5ffd5b806362de98ee116102c757806362de98ee146106225780636483ec251461063557806368738ab01461064857806368e41cd114610668575f5ffd5b8063546fcf3914610570578063550ab636146105d65780635c975abb146105f757806362a5af3b1461061a575f5ffd5b80633135f2071161036d5780634579f9de1161033d5780634579f9de1461052f5780634cd72fe6146105425780634fd6cade14610555578063510e78b914610568575f5ffd5b80633135f20714610509578063390175e91461051c5780633f4ba83a1461042657806343ab0f47146104f6575f5ffd5b806325de9b5e116103a857806325de9b5e1461042e57806325f5d1db1461044e57806329f165c4146104795780632d88af4a146104f6575f5ffd5b806306b86d29146103d95780630f15f4c01461040957806315eb0fc41461041357806316fd265d14610426575b5f5ffd5b6103ec6103e7366004614225565b610a50565b6040516001600160801b0390911681526020015b60405180910390f35b610411610a7d565b005b610411610421366004614292565b610b2e565b610411610b3c565b61044161043c36600461432e565b610b46565b604051610400919061436c565b600454610461906001600160a01b031681565b6040516001600160a01b039091168152602001610400565b610481610d6e565b60405161040091905f60e08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015260c0830151151560c083015292915050565b6104116105043660046143b7565b610dd0565b600254610461906001600160a01b031681565b61041161052a3660046143d2565b610ddb565b6103ec61053d366004614418565b610e33565b6104116105503660046144db565b610e98565b610411610563366004614548565b610ff1565b610481611022565b61058361057e366004614563565b61107e565b604051610400919081516001600160401b0316815260208083015161ffff16908201526040808301516001600160801b0316908201526060918201516001600160a81b0319169181019190915260800190565b6105e96105e436600461457a565b6110b8565b604051908152602001610400565b600b54600160981b900464ffffffffff1642106040519015158152602001610400565b6104116110dc565b610411610630366004614593565b61111d565b610411610643366004614563565b611125565b61065b61065636600461457a565b6111e0565b60405161040091906145bc565b61067b6106763660046146f1565b6113fd565b6040516001600160401b039091168152602001610400565b6104116106a1366004614723565b6115f9565b6103ec6106b436600461475a565b611601565b610481611692565b6104617f000000000000000000000000000000000000000000000000000000000000000081565b6019545f908152601a602052604090205464ffffffffff1661067b565b6104617f000000000000000000000000000000000000000000000000000000000000000081565b601c54610461906001600160a01b031681565b61041161074d366004614548565b611766565b6103ec610760366004614790565b600860209081525f92835260408084209091529082529020546001600160801b031681565b5f546001600160a01b0316610461565b600b54600160981b900464ffffffffff1661067b565b6104116106a13660046147b8565b600554610461906001600160a01b031681565b60055461067b90600160a01b90046001600160401b031681565b6104617f000000000000000000000000000000000000000000000000000000000000000081565b61041161081b3660046147e6565b611798565b6104116106a1366004614842565b61067b7f000000000000000000000000000000000000000000000000000000000000000081565b610411610504366004614563565b61088a7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610400565b61067b6108ab366004614563565b60036020525f90815260409020546001600160401b031681565b610411610630366004614874565b6103ec6108e136600461457a565b611b3e565b6104116108f4366004614842565b611b8f565b6105e9610907366004614842565b611bd0565b61091f61091a36600461457a565b611bd9565b6040516104009291906148c2565b6104617f000000000000000000000000000000000000000000000000000000000000000081565b610411610962366004614945565b611cea565b6001546001600160a01b0316610461565b61098b61098636600461457a565b611e9e565b6040805163ffffffff90941684526001600160801b039283166020850152911690820152606001610400565b61067b6109c536600461457a565b60076020525f90815260409020546001600160401b031681565b60015461067b90600160a01b90046001600160401b031681565b610411610a07366004614978565b611f0d565b6019546105e9565b610a3b7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610400565b5f82815260186020908152604080832061ffff851684529091529020546001600160801b03165b92915050565b5f610a86612120565b9050806060015160ff165f03610aaf57604051630dee983760e41b815260040160405180910390fd5b5f610ad6600c836060015160ff1660048110610acd57610acd6149a4565b60030201612181565b9050806001600160401b0316421015610b18576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044015b60405180910390fd5b610b2182612233565b610b2a82612320565b5050565b610b36612383565b50505050565b610b44612383565b565b6060610b506123c6565b816001600160401b03811115610b6857610b686149b8565b604051908082528060200260200182016040528015610b91578160200160208202803683370190505b5090505f5b82811015610d65575f617530610bb0603f62061a806149f4565b610bbd9062061a80614a07565b610bc79190614a07565b9050805a1015610bf6575a60405163fe336aa760e01b8152600481019190915260248101829052604401610b0f565b30637637ca4762061a80878786818110610c1257610c126149a4565b9050602002810190610c249190614a1a565b6040518363ffffffff1660e01b8152600401610c409190614ac5565b6020604051808303815f8887f193505050508015610c7b575060408051601f3d908101601f19168201909252610c7891810190614b5c565b60015b610d2757848483818110610c9157610c916149a4565b9050602002810190610ca39190614a1a565b610cb490604081019060200161457a565b61ffff16858584818110610cca57610cca6149a4565b9050602002810190610cdc9190614a1a565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f610d06612402565b6040516001600160e01b0319909116815260200160405180910390a3610d5c565b80848481518110610d3a57610d3a6149a4565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610b96565b50610a77612421565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54610dcb907201000000000000000000000000000000000000900460ff1661244b565b905090565b610dd8612383565b50565b610de36123c6565b610e0c7f0000000000000000000000000000000000000000000000000000000000000000612545565b610e26610e1f610e1b85612570565b5490565b83836125b0565b610e2e612421565b505050565b5f610e3c6123c6565b610e836040518060a001604052808a81526020018961ffff168152602001888152602001876001600160801b03168152602001866001600160801b031681525084846125e1565b9050610e8d612421565b979650505050505050565b610ec17f0000000000000000000000000000000000000000000000000000000000000000612545565b5f610ecf848460018061288b565b90505f610edc8585612a20565b90505f610ee7612120565b6040838101515f908152601a6020522054606084015191925064ffffffffff16906001600160401b031681141580610f3457506001600160401b038116158015610f345750604083015115155b15610f6c5760608301516040808501519051627560b760e41b81526001600160401b0390921660048301526024820152604401610b0f565b81602001516001600160401b031683606001516001600160401b03161015610fc4576060830151602083015160405163a815b74d60e01b81526001600160401b03928316600482015291166024820152604401610b0f565b610fe78284602001518560a00151610fdc8860081c90565b87606001518a612aa7565b5050505050505050565b61101a7f0000000000000000000000000000000000000000000000000000000000000000612545565b610dd8612c6b565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54610dcb9071010000000000000000000000000000000000900460ff1661244b565b604080516080810182525f8082526020820181905291810182905260608101919091525f828152601a6020526040902054610a7790612d70565b5f610a776110c583612570565b60010154600160801b90046001600160801b031690565b6110e46123c6565b61110d7f0000000000000000000000000000000000000000000000000000000000000000612545565b611115612df4565b610b44612421565b610e2e612383565b61112d6123c6565b6111567f0000000000000000000000000000000000000000000000000000000000000000612545565b600b546001600160401b031667fffffffffffffffe190161118a576040516313d0ff5960e31b815260040160405180910390fd5b6111d8816111c26111af6019545f908152601a602052604090205464ffffffffff1690565b6111ba906001614b77565b5f8080612e2a565b60198290555f918252601a602052604090912055565b610dd8612421565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081019190915261ffff82165f908152600960209081526040808320815160e08101835281546001600160a01b038116825260ff600160a01b8204811695830195909552600160a81b81048516151593820193909352600160b01b83048416606082015263ffffffff600160b81b840481166080830152600160d81b84041660a0820152600160f81b909204909216151560c08201529091806113008460028101546001909101546001600160801b03818116600160801b90920481169190910391160190565b61130985612e9d565b91509150604051806101800160405280845f01516001600160a01b03168152602001846020015160ff168152602001611349611343875490565b89612ebf565b1515815260028601546001600160801b03600160801b90910481166020830152848116604083015283166060820152608001611396611386875490565b896113918787612ef4565b612eff565b6001600160801b03908116825260038701548082166020840152600160801b908190048216604084015260049097015490811660608301526001600160401b0396810487166080830152600160c01b900490951660a0909501949094525091949350505050565b5f6114066123c6565b600b54600160981b900464ffffffffff16421015611437576040516313d0ff5960e31b815260040160405180910390fd5b5f61144184612570565b90505f61144c825490565b90506114588186612ebf565b1561147c57604051635ee5fc3b60e11b815261ffff86166004820152602401610b0f565b5f6114878286612f3d565b90505f6114948483613024565b6019545f818152601a60205260409020549192509064ffffffffff166114bb906001614b77565b95505f6115586114c96130a1565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b6001600160e01b031916929092179082015260268101919091526046810184905260c089901b6066820152606e81018c9052607086901b60f08c901b17608e82015260a0902090565b60c088901b3360201b175f908152601c90209091506001600160a81b031916611587826111c28a8d8886612e2a565b604080516001600160801b038716815233602082015290810183905261ffff8b16908c906001600160401b038b16907fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe9060600160405180910390a4505050505050506115f2612421565b9392505050565b610b2a612383565b5f61160b30612545565b610a776040518060a00160405280845f01358152602001846020016020810190611635919061457a565b61ffff1681526040808601356020830152016116576080860160608701614b96565b6001600160801b0316815260200161167560a0860160808701614b96565b6001600160801b0316905261168d60a0850185614bb1565b6125e1565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54600c90600160801b900460ff16600481106116ea576116ea6149a4565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b909204909116151560c0820152919050565b61178f7f0000000000000000000000000000000000000000000000000000000000000000612545565b610dd881613126565b6117a06123c6565b5f6117b66117b1602087018761457a565b612570565b600b549091505f90600c90600160801b900460ff16600481106117db576117db6149a4565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b03808216938301849052600160401b820481166060840152600160801b820416608083015260ff600160c01b8204811660a0840152600160c81b90910416151560c082015291505f0361186e57604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b909104909116106118de576118a0602087018761457a565b600480840154604051634d38b8a360e01b815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610b0f565b6020810151158061191b5750806020015161191886866119136118ff6130a1565b61190e368d90038d018d614bf6565b613272565b61336a565b14155b1561193957604051631ff3747d60e21b815260040160405180910390fd5b61196261194c6040880160208901614b96565b60038401546001600160801b0390811691161090565b80611991575061199161197b6080880160608901614b96565b60048401546001600160801b0390811691161090565b156119c3576119a3602087018761457a565b604051632f41e00560e01b815261ffff9091166004820152602401610b0f565b5f6119d483888685606001516133a3565b90506119ee6119e96040890160208a01614b96565b6135b6565b50611a026119e96060890160408a01614b96565b505f611a0d84612e9d565b600285015460018601549192506001600160801b03808316600160801b90930481169290920390821601905f908316611a5b611a4f60408d0160208e01614b96565b6001600160801b031690565b611a659190614c80565b90505f611a7b611a4f60608d0160408e01614b96565b611a859083614a07565b9050611a9a611a4f60808d0160608e01614b96565b611aad906001600160801b038516614c80565b611ab79082614a07565b90505f611ae9611a4f611ac88a5490565b8e5f016020810190611ada919061457a565b611ae4888a612ef4565b6135c9565b905080821115611b1657604051637d06aaa960e11b81526004810183905260248101829052604401610b0f565b608082901b83176001890155611b2e888d8989613606565b5050505050505050610b36612421565b5f5f611b4983612570565b90506115f2611b56825490565b600283015460018401548691611ae4916001600160801b03918216828216600160801b9092049092160301611b8a86612e9d565b612ef4565b611bb87f0000000000000000000000000000000000000000000000000000000000000000612545565b610e2e611bc58383612a20565b6020015160ff613762565b5f610a77612383565b6060805f611be684612570565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b6004811015611ce35781545f906004908390611c53908390600160b01b900460ff16614a07565b611c5d9190614c80565b611c679190614c93565b9050826005018160048110611c7e57611c7e6149a4565b0154858381518110611c9257611c926149a4565b60209081029190910101528254611cb690600160b81b900463ffffffff1682613806565b848381518110611cc857611cc86149a4565b60ff9092166020928302919091019091015250600101611c2c565b5050915091565b611cf26123c6565b611d1b7f0000000000000000000000000000000000000000000000000000000000000000612545565b600b54600160981b900464ffffffffff16421015611d4c576040516313d0ff5960e31b815260040160405180910390fd5b5f611d5684612570565b90505f611d61825490565b9050611d6d8186612ebf565b15611d9157604051635ee5fc3b60e11b815261ffff86166004820152602401610b0f565b6001820154600160801b90046001600160801b0316611db0828261381c565b611dba8185612ef4565b6001840180546001600160801b03928316600160801b0292169190911790555f611df86019545f908152601a602052604090205464ffffffffff1690565b611e03906001614b77565b600b80546001600160401b038316600160401b81026fffffffffffffffff000000000000000019909216919091179091556006805467ffffffffffffffff191690911790559050611e87886111c2838a611e818960028101546001909101546001600160801b03818116600160801b90920481169190910391160190565b5f612e2a565b611e928387876125b0565b50505050610b36612421565b5f5f5f5f611eab85612570565b60098101548154919250600160801b90046001600160801b031690600160d81b900463ffffffff16611ee5611edf84612e9d565b83612ef4565b6009840154611efe9084906001600160801b0316612ef4565b94509450945050509193909250565b611f156123c6565b601c54611f2a906001600160a01b0316612545565b600b54600160981b900464ffffffffff16421015611f5b576040516313d0ff5960e31b815260040160405180910390fd5b5f611f6584612570565b90505f611f70825490565b9050611f7c8186612ebf565b15611fa057604051635ee5fc3b60e11b815261ffff86166004820152602401610b0f565b5f611fe3611a4f8388611ae4611fda8860028101546001909101546001600160801b03818116600160801b90920481169190910391160190565b611b8a89612e9d565b90505f6001600160801b0385166001850154600160801b90046001600160801b031661200f9190614a07565b90508181111561203c57604051637d06aaa960e11b81526004810182905260248101839052604401610b0f565b61ffff87165f908152601b6020526040902054612062906001600160801b031686613864565b61ffff88165f818152601b602090815260409182902080546fffffffffffffffffffffffffffffffff19166001600160801b039586161790558754600160f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909116178855815193891684526001600160a01b038a169084015290916001600160401b038b16917ffb3b70c6323697bd43de188ca0cbc0c65d84d2e6c8a8a3671fe4e2acee1d1ee6910160405180910390a3611e928387876125b0565b6040805160c081018252600b546001600160401b0381841c811660208401528116825260ff608882901c81166060840152608082811c82169484019490945264ffffffffff609883901c1660a084015260909190911c169181019190915290565b6002810154600160801b90046001600160401b0316428111156121a357919050565b60028201545f9061221290600160c81b900460ff166121e2577f000000000000000000000000000000000000000000000000000000000000000061386f565b61220d7f00000000000000000000000000000000000000000000000000000000000000006002614ca6565b61386f565b9050816001600160401b0316816001600160401b031611610a7757816115f2565b606081015160ff161580159061226e5750612261600c826060015160ff1660048110610acd57610acd6149a4565b6001600160401b03164210155b15610dd85760608101805160ff908116604084018190526080840180519092169092525f9052600c90600481106122a7576122a76149a4565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb5600c836040015160ff1660048110612305576123056149a4565b600302015460405190815260200160405180910390a2612233565b5f60988260a0015164ffffffffff16901b6090836080015160ff16901b6088846060015160ff16901b6080856040015160ff16901b604086602001516001600160401b0316901b865f01516001600160401b03161717171717905080600b555050565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e80156123c1573d82f35b503d81fd5b6123ce6138e5565b610b4460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006123fc565b90565b90613925565b5f60033d11156123f95760045f5f3e505f516001600160e01b03191690565b610b445f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006123fc565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600c8260ff1660048110612499576124996149a4565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b9092048216151560c0820152915082161561254057612531600c8360ff1660048110610acd57610acd6149a4565b6001600160401b031660808201525b919050565b336001600160a01b03821614610dd85760405163472511eb60e11b8152336004820152602401610b0f565b61ffff81165f90815260096020526040902080546001600160a01b031661254057604051631d9173a160e01b815261ffff83166004820152602401610b0f565b610e2e826125bd8561392c565b6125d0906001600160801b038516614cc8565b856001600160a01b0316919061393a565b600b545f90600160981b900464ffffffffff16421015612614576040516313d0ff5960e31b815260040160405180910390fd5b60208085015161ffff165f90815260099091526040812090612634825490565b90506001600160a01b038116612669576020860151604051631d9173a160e01b815261ffff9091166004820152602401610b0f565b5f612682838361267d89896119138d61396f565b613a1c565b9050612692828860200151612ebf565b156126bc576020870151604051635ee5fc3b60e11b815261ffff9091166004820152602401610b0f565b604087015160a01c156126fe5760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b6044820152606401610b0f565b86515f908152601860209081526040808320828b015161ffff1684529091529020805460608901516001600160801b0391821691168110612746575f955050505050506115f2565b60608901516001600160801b031681900395505f612765866001015490565b90506001600160801b0380821690881611156127a7576040516303519f0160e51b81526001600160801b03888116600483015282166024820152604401610b0f565b6127b585608083901c61381c565b6127ce8a602001516127c78760d81c90565b8987613acd565b6001600160801b038116700100000000000000000000000000000001028203600188015596508187018084555f8b604001515f1c90508b6020015161ffff168c5f01517fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac838c86604051612869939291906001600160a01b039390931683526001600160801b03918216602084015216604082015260600190565b60405180910390a361287c87828b6125b0565b50505050505050509392505050565b833560ff60f01b60f084901b1660ff60a81b60a884901b1617600160f81b177fffff0000000000000000ff0000000000000000000000000000000000000000008216811480156128f45750600882901c6001600160401b0316604883901c6001600160401b0316145b8015612901575060278510155b801561290f57506102008511155b1561291a5750612a18565b6129248686613c8e565b50915060ff84166129358360f01c90565b60ff1614612966576129478260f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610b0f565b8260ff166129748360a81c90565b60ff16146129ac57846129878360a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610b0f565b6129b68260081c90565b6001600160401b03166129c98360481c90565b6001600160401b031614612a16576129e18260081c90565b6129eb8360481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610b0f565b505b949350505050565b612a5c6040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b612a6d602784016026198401613d7f565b805190915030908114612aa05781516040516393d9f32760e01b8152600481019190915260248101829052604401610b0f565b5092915050565b855f01516001600160401b0316836001600160401b031611612af257855160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610b0f565b6001600160401b03808416875282166020870152612b0f86612233565b5f866060015160ff165f03612b3757612b2787613e04565b60ff811660608901529050612b63565b608087015160ff1615612b4e578660800151612b57565b612b5787613e04565b60ff8116608089015290505b612b6c87612320565b427f0000000000000000000000000000000000000000000000000000000000000000015f600c60ff841660048110612ba657612ba66149a4565b600302016001810188905588815560c085901b60ff60c01b16608084811b77ffffffffffffffff0000000000000000000000000000000016604089811b6fffffffffffffffff0000000000000000166001600160401b038c811691821793909317949094176002860181905581518e8152602081018e90528b8416928101929092529187166060820152939450927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b910160405180910390a250505050505050505050565b5f612c74612120565b90506001600160401b038016815f01516001600160401b031603612c955750565b5f600c826040015160ff1660048110612cb057612cb06149a4565b5f6060850181905260808501526003020160028101546001600160401b03808216855260065492935091821691600160401b909104168111612d06576002820154600160401b90046001600160401b0316612d08565b805b6001600160401b03166020840152612d1f83612320565b60028201546040516001600160401b03600160401b830481168252909116907fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be9060200160405180910390a2505050565b60408051608080820183525f8083526020830181905282840181905260608301528251908101909252908064ffffffffff84166001600160401b03168152602001612dbb8460281c90565b61ffff1681526dffffffffffffffffffffffffffff603885901c1660208201526001600160a81b03199093166040909301929092525090565b5f612dfd612120565b5f60808201819052606082015264ffffffffff60a08201526001600160401b0381529050610dd881612320565b5f6001600160801b0383166e0100000000000000000000000000008110612e6757604051630cd8516360e31b815260048101829052602401610b0f565b6001600160401b03861666ffff0000000000602887901b161760389190911b176001600160a81b03198316179050949350505050565b600381015460018201545f91610a77916001600160801b039182169116612ef4565b5f60ff60a884901c16158015906115f257505061ffff165f908152600760205260409020546001600160401b03164210919050565b5f6115f28284614cdf565b5f612f0c8460f81c151590565b612f165781612a18565b61ffff83165f908152601b6020526040902054612a189083906001600160801b0316612ef4565b5f8281612f498261392c565b90505f612f61611a4f612f5c84886149f4565b613e5a565b9050805f03612f83576040516365e52d5160e11b815260040160405180910390fd5b5f612f8d84613e92565b9050612fb03330612f9e8686614cc8565b6001600160a01b038816929190613ed1565b5f612fba85613e92565b90505f828211612fca575f612fdf565b84612fd58484614c80565b612fdf91906149f4565b9050805f036130015760405163b5c74a2760e01b815260040160405180910390fd5b6130178482106130115784613e5a565b81613e5a565b9998505050505050505050565b5f5f613031846001015490565b60028501549091506001600160801b038416608082901c8082101561307c576040516308a5766160e11b81526001600160801b03808816600483015282166024820152604401610b0f565b608082811b94909401600188018190559384901c849003830194505050505092915050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60015b6004811015610b2a575f600c8260048110613146576131466149a4565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061318e57506002810154600160c81b900460ff165b806131aa575061319d81612181565b6001600160401b03164210155b156131b5575061326a565b600281018054600160c81b7fffffffffffff00ff0000000000000000ffffffffffffffffffffffffffffffff8216600160801b928390046001600160401b039081167f00000000000000000000000000000000000000000000000000000000000000000180821694850260ff60c81b191692909217929092179093556040519182528516907ff7543508fd54996bb4c68b7094124cdc7c6b741b56ba115af95d4b38f52e3c229060200160405180910390a250505b600101613129565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b6001600160e01b0319169487019490945260f094851b7fffff00000000000000000000000000000000000000000000000000000000000090811660448801526046870193909352931b166066840152608091821b6fffffffffffffffffffffffffffffffff19908116606885015290821b8116607884015292901b90911660888201525f906115f29060980160405160208183030381529060405280516020918201205f9081522090565b8082156115f257838360051b81015b813580841160051b93845260209384185260405f2092909101908082106133795750509392505050565b5f808381036133fa5760048601546001600160401b03600160c01b820416906133f0906001600160801b03166133df6080890160608a01614b96565b6001600160801b0390811691161490565b909250905061346b565b5f848152601a602052604090205464ffffffffff8116925061343861341f8260281c90565b61342c602089018961457a565b61ffff90811691161490565b80156134675750613467603882901c6dffffffffffffffffffffffffffff166133df6080890160608a01614b96565b9150505b6006546001600160401b03908116908316101561354f5780801561354c57506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638b35bd726134c6602088018861457a565b6040516001600160e01b031960e084901b16815261ffff90911660048201526001600160401b0386166024820152604401602060405180830381865afa158015613512573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135369190614cfe565b6001600160401b0316826001600160401b031610155b90505b80158061356d5750826001600160401b0316826001600160401b0316115b15612a1657816135836080870160608801614b96565b60405163353283ed60e11b81526001600160401b0390921660048301526001600160801b03166024820152604401610b0f565b5f610a776001600160801b038316613e5a565b5f5f6135d485613f07565b90505f6135e2868686612eff565b90506001600160801b03811682106135fa57806135fc565b815b9695505050505050565b5f8061361b611a4f6060870160408801614b96565b61362e611a4f6080880160608901614b96565b6002880180546fffffffffffffffffffffffffffffffff19168383036001600160801b031617905590925090505f608083901b613674611a4f6040890160208a01614b96565b1790505f60c0856001600160401b0316901b608087604001516001600160401b0316901b84171790508160038901558060048901556136bb88875f01518860a00151613f24565b6136c8602088018861457a565b61ffff1686604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b89602001602081019061370e9190614b96565b61371e60608c0160408d01614b96565b61372e60808d0160608e01614b96565b604080516001600160801b039485168152928416602084015292168183015290519081900360600190a35050505050505050565b5f60015b6004811015612aa05783600c8260048110613783576137836149a4565b60030201541480156137c157508260ff16600c82600481106137a7576137a76149a4565b6003020160020160189054906101000a900460ff1660ff16105b156137fe5782600c82600481106137da576137da6149a4565b6003020160020160186101000a81548160ff021916908360ff160217905550600191505b600101613766565b5f613812826008614cc8565b9290921c92915050565b5f61382683613f07565b9050806001600160801b0383161115610e2e57604051631373e5f160e11b81526001600160801b038316600482015260248101829052604401610b0f565b5f6115f28284614d19565b6004545f906001600160a01b031661388857505f919050565b60045461389d906001600160a01b0316613fc1565b90506138b0826001600160401b03614d38565b6001600160401b0316816001600160401b0316116138d7576138d28282614b77565b610a77565b6001600160401b0392915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b4457604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f610a7760a083901c614039565b6139478383836001614064565b610e2e57604051635274afe760e01b81526001600160a01b0384166004820152602401610b0f565b5f610a7761397b6130a1565b835160208086015160408088015160608901516080808b01518851898801519986015195517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09a909a1b61ffff60d01b1660e09190911b6001600160e01b03191617898801526026890194909452604688019690965260f09390931b60668701526068860152921b909117608883015260a89091205f9081522090565b5f60ff60b084901c16815b6004811015613ab35783866005018360048110613a4657613a466149a4565b015403613a8757613a6160b886901c63ffffffff1683613806565b925060ff80841614613a7c57613a7784846140c6565b613a7e565b825b925050506115f2565b60046001613a958285614a07565b613a9f9190614c80565b613aa99190614c93565b9150600101613a27565b50604051631ff3747d60e21b815260040160405180910390fd5b5f5f613ad842614135565b90508463ffffffff168163ffffffff16148015613af7575060ff838116145b15613b055783915050612a18565b61ffff86165f90815260096020526040812090613b2182612e9d565b90508663ffffffff168363ffffffff1614613ba757613b41876001614d57565b63ffffffff168363ffffffff1614613b595780613b6f565b6009820154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009830155815463ffffffff8416600160d81b0263ffffffff60d81b199091161782555b60fe1960ff861601613bbe57859350505050612a18565b60098201545f90613bd99083906001600160801b0316612ef4565b61ffff8a165f90815260086020908152604080832060ff8b1684529091529020549091506001600160801b039081169082168111613c5d5789613c286001600160801b038a8116908516614a07565b60405163ab0688ed60e01b815261ffff92909216600483015260248201526001600160801b0382166044820152606401610b0f565b6001600160801b0381811683900390818116908a1610613c7d5780613c7f565b885b9b9a5050505050505050505050565b5f80610200831115613cb65760405163bb9e58ed60e01b815260048101849052602401610b0f565b6027831015613ce157604051634e54e99b60e01b8152600481018490525f6024820152604401610b0f565b83359150600784013560f883901c600114613d15576040516301c4836960e01b815260f884901c6004820152602401610b0f565b5f613d208460f01c90565b60ff169050801580613d325750600781115b15613d53576040516303a2829760e41b815260048101829052602401610b0f565b6003613d5f8560a81c90565b60ff161115613d7357846129878560a81c90565b81925050509250929050565b613dbb6040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60a88214613ddf5760405163db84521760e01b815260048101839052602401610b0f565b826060818337606081013560c01c606083015260406068820160808401375092915050565b5f5f826080015160ff166001901b836060015160ff166001901b846040015160ff166001901b17179050806002165f03613e415750600192915050565b6004811615613e515760036115f2565b60029392505050565b5f6f800000000000000000000000000000008210613e8e57604051630cd8516360e31b815260048101839052602401610b0f565b5090565b6370a0823160e01b5f8181523060045290602082602481865afa613ebb576040513d5f823e3d81fd5b60203d1015613ec8575f5ffd5b50505f51919050565b613edf848484846001614143565b610b3657604051635274afe760e01b81526001600160a01b0385166004820152602401610b0f565b5f613f118261392c565b613f1a83613e92565b610a7791906149f4565b8254600160b01b810460ff16905f90613f4a90600160b81b900463ffffffff1683613806565b90508260ff168160ff16118015613f76575083856005018360048110613f7257613f726149a4565b0154145b15613f7f578092505b6004613f8c836001614a07565b613f969190614c93565b855460ff60b01b1916600160b01b60ff8316021786559150613fba858386866141b0565b5050505050565b5f620271005a1015613ff4575a60405163fe336aa760e01b81526004810191909152620271006024820152604401610b0f565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d1481161561403157835f511015614031575f5193505b505050919050565b5f600860ff8316111561405c57614051600883614d73565b6138d290600a614e6f565b600192915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166140ba5783831516156140ae573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b600b545f908190600c90600160801b900460ff16600481106140ea576140ea6149a4565b6003020190508260ff168160020160189054906101000a900460ff1660ff161180156141165750805484145b6141205782612a18565b60020154600160c01b900460ff169392505050565b5f610a7762015180836149f4565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661419f578383151615614193573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b818460050184600481106141c6576141c66149a4565b01555f6141d4846008614cc8565b855460ff938416821b63ffffffff908116600160b81b8084049690941b199590951616939093170263ffffffff60b81b1990921691909117909355505050565b803561ffff81168114612540575f5ffd5b5f5f60408385031215614236575f5ffd5b8235915061424660208401614214565b90509250929050565b6001600160a01b0381168114610dd8575f5ffd5b803560ff81168114612540575f5ffd5b6001600160801b0381168114610dd8575f5ffd5b803561254081614273565b5f5f5f5f608085870312156142a5575f5ffd5b6142ae85614214565b935060208501356142be8161424f565b92506142cc60408601614263565b915060608501356142dc81614273565b939692955090935050565b5f5f83601f8401126142f7575f5ffd5b5081356001600160401b0381111561430d575f5ffd5b6020830191508360208260051b8501011115614327575f5ffd5b9250929050565b5f5f6020838503121561433f575f5ffd5b82356001600160401b03811115614354575f5ffd5b614360858286016142e7565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156143ac5783516001600160801b0316835260209384019390920191600101614385565b509095945050505050565b5f602082840312156143c7575f5ffd5b81356115f28161424f565b5f5f5f606084860312156143e4575f5ffd5b6143ed84614214565b925060208401356143fd8161424f565b9150604084013561440d81614273565b809150509250925092565b5f5f5f5f5f5f5f60c0888a03121561442e575f5ffd5b8735965061443e60208901614214565b955060408801359450606088013561445581614273565b9350608088013561446581614273565b925060a08801356001600160401b0381111561447f575f5ffd5b61448b8a828b016142e7565b989b979a50959850939692959293505050565b5f5f83601f8401126144ae575f5ffd5b5081356001600160401b038111156144c4575f5ffd5b602083019150836020828501011115614327575f5ffd5b5f5f5f5f606085870312156144ee575f5ffd5b8435935060208501356001600160401b0381111561450a575f5ffd5b6145168782880161449e565b9094509250614529905060408601614263565b905092959194509250565b6001600160401b0381168114610dd8575f5ffd5b5f60208284031215614558575f5ffd5b81356115f281614534565b5f60208284031215614573575f5ffd5b5035919050565b5f6020828403121561458a575f5ffd5b6115f282614214565b5f5f5f606084860312156145a5575f5ffd5b6145ae84614214565b92506143fd60208501614263565b81516001600160a01b03168152610180810160208301516145e2602084018260ff169052565b5060408301516145f6604084018215159052565b50606083015161461160608401826001600160801b03169052565b50608083015161462c60808401826001600160801b03169052565b5060a083015161464760a08401826001600160801b03169052565b5060c083015161466260c08401826001600160801b03169052565b5060e083015161467d60e08401826001600160801b03169052565b5061010083015161469a6101008401826001600160801b03169052565b506101208301516146b76101208401826001600160801b03169052565b506101408301516146d46101408401826001600160401b03169052565b50610160830151612aa06101608401826001600160401b03169052565b5f5f5f60608486031215614703575f5ffd5b8335925061471360208501614214565b9150604084013590509250925092565b5f5f60408385031215614734575f5ffd5b823561473f81614534565b9150602083013561474f8161424f565b809150509250929050565b5f6020828403121561476a575f5ffd5b81356001600160401b0381111561477f575f5ffd5b820160c081850312156115f2575f5ffd5b5f5f604083850312156147a1575f5ffd5b6147aa83614214565b915061424660208401614263565b5f5f604083850312156147c9575f5ffd5b6147d283614214565b91506020830135801515811461474f575f5ffd5b5f5f5f5f84860360c08112156147fa575f5ffd5b6080811215614807575f5ffd5b5084935060808501356001600160401b03811115614823575f5ffd5b61482f878288016142e7565b9598909750949560a00135949350505050565b5f5f60208385031215614853575f5ffd5b82356001600160401b03811115614868575f5ffd5b6143608582860161449e565b5f5f5f60408486031215614886575f5ffd5b61488f84614214565b925060208401356001600160401b038111156148a9575f5ffd5b6148b58682870161449e565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b818110156148fb5783518352602093840193909201916001016148dd565b5050838103602080860191909152855180835291810192508501905f5b8181101561493957825160ff16845260209384019390920191600101614918565b50919695505050505050565b5f5f5f5f60808587031215614958575f5ffd5b8435935061496860208601614214565b925060408501356142cc8161424f565b5f5f5f5f6080858703121561498b575f5ffd5b843561499681614534565b935061496860208601614214565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82614a0257614a026149cc565b500490565b80820180821115610a7757610a776149e0565b5f823560be19833603018112614a2e575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614a4d575f5ffd5b83016020810192503590506001600160401b03811115614a6b575f5ffd5b8060051b3603821315614327575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614aac575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff90614ae1908501614214565b1660408301525f60408401359050806060840152506060830135614b0481614273565b6001600160801b0381166080840152506080830135614b2281614273565b6001600160801b03811660a084015250614b3f60a0840184614a38565b60c080850152614b5360e085018284614a7c565b95945050505050565b5f60208284031215614b6c575f5ffd5b81516115f281614273565b6001600160401b038181168382160190811115610a7757610a776149e0565b5f60208284031215614ba6575f5ffd5b81356115f281614273565b5f5f8335601e19843603018112614bc6575f5ffd5b8301803591506001600160401b03821115614bdf575f5ffd5b6020019150600581901b3603821315614327575f5ffd5b5f6080828403128015614c07575f5ffd5b50604051608081016001600160401b0381118282101715614c3657634e487b7160e01b5f52604160045260245ffd5b604052614c4283614214565b81526020830135614c5281614273565b6020820152614c6360408401614287565b6040820152614c7460608401614287565b60608201529392505050565b81810381811115610a7757610a776149e0565b5f82614ca157614ca16149cc565b500690565b6001600160401b038181168382160290811690818114612aa057612aa06149e0565b8082028115828204841417610a7757610a776149e0565b6001600160801b038281168282160390811115610a7757610a776149e0565b5f60208284031215614d0e575f5ffd5b81516115f281614534565b6001600160801b038181168382160190811115610a7757610a776149e0565b6001600160401b038281168282160390811115610a7757610a776149e0565b63ffffffff8181168382160190811115610a7757610a776149e0565b60ff8281168282160390811115610a7757610a776149e0565b6001815b6001841115614dc757808504811115614dab57614dab6149e0565b6001841615614db957908102905b60019390931c928002614d90565b935093915050565b5f82614ddd57506001610a77565b81614de957505f610a77565b8160018114614dff5760028114614e0957614e25565b6001915050610a77565b60ff841115614e1a57614e1a6149e0565b50506001821b610a77565b5060208310610133831016604e8410600b8410161715614e48575081810a610a77565b614e545f198484614d8c565b805f1904821115614e6757614e676149e0565b029392505050565b5f6115f260ff841683614dcf5660c060405234801561000f575f5ffd5b50604051612a88380380612a8883398101604081905261002e916100ee565b5f6201518061003e836002610133565b610048919061015c565b9050806001600160401b0316836001600160401b0316108061007657506301e133806001600160401b038416115b156100bc576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b5050336080526001600160401b031660a052610181565b80516001600160401b03811681146100e9575f5ffd5b919050565b5f5f604083850312156100ff575f5ffd5b610108836100d3565b9150610116602084016100d3565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821602908116908181146101555761015561011f565b5092915050565b6001600160401b03818116838216019081111561017b5761017b61011f565b92915050565b60805160a0516128386102505f395f818160b60152610f1101525f8181610165015281816101aa015281816102ae015281816104ba015281816105f10152818161067e0152818161092801528181610ab201528181610d5901528181610dcd01528181610e7b01528181610f7e0152818161102f0152818161112d015281816111fa0152818161128e01528181611388015281816114440152818161155b01528181611623015281816118010152818161187e01528181611bc901528181611def0152611ebc01526128385ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80636a70c4fc116100635780636a70c4fc14610108578063c9fce5721461011a578063ec791f4014610145578063f22fe57d14610158578063fbfa77cf14610160575f5ffd5b80632a4968fe1461009457806362a5af3b146100a9578063680ad2f7146100b15780636975fc23146100f5575b5f5ffd5b6100a76100a2366004612026565b61019f565b005b6100a7610462565b6100d87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020015b60405180910390f35b6100a7610103366004612057565b610477565b5f546100d8906001600160401b031681565b61012d61012836600461209a565b610484565b6040516001600160801b0390911681526020016100ec565b61012d6101533660046120f5565b610995565b6100d8610dc9565b6101877f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ec565b6101a7610f53565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610204573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610228919061226c565b905080604001516001600160401b03165f0361025757604051630dee983760e41b815260040160405180910390fd5b816001600160401b031681606001516001600160401b0316106102ab5760608101516040516307996fa960e21b81526001600160401b03808516600483015290911660248201526044015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa158015610308573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061032c91906122f6565b604051630b4c32a960e21b81526001600160401b03851660048201529091505f906001600160a01b03831690632d30caa490602401602060405180830381865afa15801561037c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a09190612311565b9050806001600160401b03165f036103ea5760405163f907de9f60e01b815260206004820152600c60248201526b0e4cae2eacae6e892dcc8caf60a31b60448201526064016102a2565b61045c826001600160a01b03166345fa0af56040518163ffffffff1660e01b8152600401602060405180830381865afa158015610429573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044d9190612311565b6104579083612340565b61109f565b50505050565b61046a610f53565b610475610457610dc9565b565b61048081611183565b5050565b5f61048d61176f565b5f61049785611183565b60405163546fcf3960e01b8152600481018990529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063546fcf3990602401608060405180830381865afa1580156104ff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610523919061236a565b5161052f906001612340565b90505f6105cc61053d6117ab565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217908201526026810191909152604681018b905260c084901b6066820152606e81018a9052607088901b60f08a901b17608e82015260a0902090565b60405163546fcf3960e01b815260048101829052909150610661906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063546fcf3990602401608060405180830381865afa158015610636573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061065a919061236a565b838761190e565b60038301546001600160401b0390811690831611158061077157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106fc91906122f6565b604051630f11ff0160e21b81526001600160401b03841660048201526001600160a01b039190911690633c47fc04906024016040805180830381865afa158015610748573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061076c9190612408565b602001515b1561078f57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b0382165f9081526003602052604090205460ff16156107ba575f9350505050610984565b6001600160401b0382165f908152600360205260408120805460ff191660011790556001600160801b0387166002850154909150600160801b90046001600160801b031681111561083c5760028401546040516303519f0160e51b815260048101839052600160801b9091046001600160801b031660248201526044016102a2565b808460020160108282829054906101000a90046001600160801b03166108629190612464565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506108908482611987565b604080516001600160a01b03891681526001600160801b038316602082015291965061ffff8a16918b916001600160401b038716917f99053375a31f4fb40def6616c623569dda79a34eb1b207e7552a430f1f1a16a3910160405180910390a460405163390175e960e01b815261ffff891660048201526001600160a01b0387811660248301526001600160801b03871660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610969575f5ffd5b505af115801561097b573d5f5f3e3d5ffd5b50505050505050505b61098c6119e6565b95945050505050565b5f61099e61176f565b5f6109a888611183565b90505f610a466109b66117ab565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b82549091501580610a635750610a618585845f015484611a10565b155b15610a8157604051631ff3747d60e21b815260040160405180910390fd5b6040516306b86d2960e01b8152600481018b905261ffff8a1660248201526001600160801b038716905f90610b30907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906306b86d29906044015b602060405180830381865afa158015610b00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b249190612483565b6001600160801b031690565b9050806001600160801b038a161115610b6357610b56816001600160801b038b1661249e565b610b6090836124b1565b91505b505f8b815260026020908152604080832061ffff8e168452909152902054808211610b94575f945050505050610db6565b60028401546001600160801b0316610bac828461249e565b1115610bec57610bbc818361249e565b60028501546040516303519f0160e51b815260048101929092526001600160801b031660248201526044016102a2565b610bf8848c8385611a27565b80965081935050508160025f8e81526020019081526020015f205f8d61ffff1661ffff1681526020019081526020015f20819055508082610c39919061249e565b6002850180545f90610c559084906001600160801b0316612464565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555060a08a5f1c901c5f14610cbb5760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b60448201526064016102a2565b8961ffff8c168d7ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf83610cee868861249e565b604080516001600160a01b0390931683526001600160801b039182166020840152908b169082015260600160405180910390a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610d9a575f5ffd5b505af1158015610dac573d5f5f3e3d5ffd5b5050505050505050505b610dbe6119e6565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610e27573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e4b919061226c565b905080604001516001600160401b03165f1480610e74575080608001516001600160401b031642105b15610efc577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610ed5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef9919061226c565b90505b60408101516001600160401b031615610f44577f00000000000000000000000000000000000000000000000000000000000000008160800151610f3f9190612340565b610f4d565b6001600160401b035b91505090565b5f546001600160401b031615610f7b5760405162dc149f60e41b815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610fd8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ffc919061226c565b905080604001516001600160401b03165f14158015611028575080608001516001600160401b03164210155b1561109c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b158015611085575f5ffd5b505af1158015611097573d5f5f3e3d5ffd5b505050505b50565b806001600160401b03164210156110da576040516360efe09b60e01b81526001600160401b03821660048201524260248201526044016102a2565b5f805467ffffffffffffffff1916426001600160401b03169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b158015611085575f5ffd5b61ffff81165f90815260016020526040902060038101546901000000000000000000900460ff16156111b457919050565b5f80546001600160401b031690036111df57604051630dee983760e41b815260040160405180910390fd5b60405163068738ab60e41b815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa158015611248573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061126c91906124cf565b5f80549192509061128a9062015180906001600160401b0316612340565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156112e8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061130c919061226c565b604001516001600160401b03168261014001516001600160401b03161415801561133e5750806001600160401b031642105b1561136d576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044016102a2565b604051637004933560e11b815261ffff851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e009266a906024015f60405180830381865afa1580156113d4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526113fb9190810190612652565b509050805f815181106114105761141061270e565b6020908102919091010151845560405163f3bbc42160e01b815261ffff861660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f3bbc42190602401606060405180830381865afa158015611489573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114ad9190612735565b60048a810180546001600160801b039384166fffffffffffffffffffffffffffffffff1990911617905560038b01805463ffffffff95909516600160501b026dffffffff000000000000000000001994909316600160701b02939093167fffff0000000000000000000000000000000000000000ffffffffffffffffffff90941693909317179055604051632a855b1b60e11b815261ffff8a16918101919091525f94506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016935063550ab63692506024019050602060405180830381865afa1580156115a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115c8919061277c565b90505f6115e1610b248560800151866101200151611d3b565b6001860180546fffffffffffffffffffffffffffffffff19166001600160801b03851617905560405163d3a61aaf60e01b815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa158015611670573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116949190612483565b6001860180546001600160801b03928316600160801b0292169190911790556116bd818361249e565b6001600160801b03908116600160801b838316810291909117600288015561016086015160038801805469010000000000000000006001600160401b0390931669ff00ffffffffffffffff1990911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b611777611d46565b61047560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006117a5565b90565b90611d86565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa15801561184d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118719190612793565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156118d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118fc91906127ac565b61ffff16815260200191909152919050565b816001600160401b0316835f01516001600160401b0316141580611964575060c082901b602082901b175f908152601c9020606084015174ffffffffffffffffffffffffffffffffffffffffff19908116911614155b1561198257604051631ff3747d60e21b815260040160405180910390fd5b505050565b60018201545f906001600160801b03808216600160801b9092041610156119db5760018301546001600160801b03808216916119cc91600160801b90910416846127c7565b6119d691906127de565b6119dd565b815b90505b92915050565b6104755f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006117a5565b5f82611a1d868685611d8d565b1495945050505050565b5f5f5f611a348786611987565b905083611a4f82611a458a88611987565b6117a2919061249e565b90935091505f611a5f8888611dce565b905060fe1960ff821601611a74575050611d32565b5f611a7e42611fd8565b60038a015490915063ffffffff808316600160501b9092041614611b6d576003890154611ab990600160501b900463ffffffff1660016127fd565b63ffffffff168163ffffffff1614611ad1575f611ae7565b6003890154600160701b90046001600160801b03165b60048a0180546fffffffffffffffffffffffffffffffff19166001600160801b03929092169190911790556003890180547fffff0000000000000000000000000000000000000000ffffffffffffffffffff16600160501b63ffffffff8416027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff161790555b600389015460048a01545f91611b96916001600160801b03600160701b909204821691166124b1565b604051632354908f60e21b815261ffff8b16600482015260ff851660248201529091505f90611bf8906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638d52423c90604401610ae5565b90506001600160801b03861681611c0f82856124b1565b1115611ce157818310611c53578a611c2782856124b1565b60405163ab0688ed60e01b815261ffff90921660048301526024820152604481018390526064016102a2565b611c5d838361249e565b90508060018d01549097506001600160801b03808216600160801b909204161015611cd4576001808d01546001600160801b03600160801b82048116929116611ca6848a6124b1565b611cb19060016124b1565b611cbb91906127c7565b611cc5919061249e565b611ccf91906127de565b611cde565b611cde818b6124b1565b97505b868c600301600e8282829054906101000a90046001600160801b0316611d079190612819565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505050505b94509492505050565b5f6119dd8284612464565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561047557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f81815b84811015611dc557611dbb82878784818110611daf57611daf61270e565b90506020020135611fe6565b9150600101611d91565b50949350505050565b600382015468010000000000000000900460ff1660fe198101156119e0575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015611e49573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e6d919061226c565b84548151919250148015611e8a57508160ff168160a0015160ff16115b15611e97578060a0015191505b604051637004933560e11b815261ffff841660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa158015611f00573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611f279190810190612652565b90925090505f5b8251811015611faa57865f0154838281518110611f4d57611f4d61270e565b6020026020010151148015611f8057508460ff16828281518110611f7357611f7361270e565b602002602001015160ff16115b15611fa257818181518110611f9757611f9761270e565b602002602001015194505b600101611f2e565b50505050600392909201805468ff000000000000000019166801000000000000000060ff8516021790555090565b5f6119e062015180836127de565b5f818310612000575f8281526020849052604090206119dd565b5f8381526020839052604090206119dd565b6001600160401b038116811461109c575f5ffd5b5f60208284031215612036575f5ffd5b813561204181612012565b9392505050565b61ffff8116811461109c575f5ffd5b5f60208284031215612067575f5ffd5b813561204181612048565b6001600160801b038116811461109c575f5ffd5b6001600160a01b038116811461109c575f5ffd5b5f5f5f5f5f60a086880312156120ae575f5ffd5b853594506020860135935060408601356120c781612048565b925060608601356120d781612072565b915060808601356120e781612086565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a03121561210b575f5ffd5b87359650602088013561211d81612048565b955060408801359450606088013561213481612072565b9350608088013561214481612072565b925060a08801356001600160401b0381111561215e575f5ffd5b8801601f81018a1361216e575f5ffd5b80356001600160401b03811115612183575f5ffd5b8a60208260051b8401011115612197575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b03811182821017156121e4576121e46121ae565b60405290565b60405161018081016001600160401b03811182821017156121e4576121e46121ae565b604051601f8201601f191681016001600160401b0381118282101715612235576122356121ae565b604052919050565b805161224881612012565b919050565b805160ff81168114612248575f5ffd5b80518015158114612248575f5ffd5b5f60e082840312801561227d575f5ffd5b506122866121c2565b825181526020808401519082015260408301516122a281612012565b604082015260608301516122b581612012565b606082015260808301516122c881612012565b60808201526122d960a0840161224d565b60a08201526122ea60c0840161225d565b60c08201529392505050565b5f60208284031215612306575f5ffd5b815161204181612086565b5f60208284031215612321575f5ffd5b815161204181612012565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156119e0576119e061232c565b805161224881612072565b5f608082840312801561237b575f5ffd5b50604051608081016001600160401b038111828210171561239e5761239e6121ae565b60405282516123ac81612012565b815260208301516123bc81612048565b602082015260408301516123cf81612072565b6040820152606083015174ffffffffffffffffffffffffffffffffffffffffff19811681146123fc575f5ffd5b60608201529392505050565b5f6040828403128015612419575f5ffd5b50604080519081016001600160401b038111828210171561243c5761243c6121ae565b604052825161244a81612012565b81526124586020840161225d565b60208201529392505050565b6001600160801b0382811682821603908111156119e0576119e061232c565b5f60208284031215612493575f5ffd5b815161204181612072565b818103818111156119e0576119e061232c565b808201808211156119e0576119e061232c565b805161224881612086565b5f6101808284031280156124e1575f5ffd5b506124ea6121ea565b6124f3836124c4565b81526125016020840161224d565b60208201526125126040840161225d565b60408201526125236060840161235f565b60608201526125346080840161235f565b608082015261254560a0840161235f565b60a082015261255660c0840161235f565b60c082015261256760e0840161235f565b60e0820152612579610100840161235f565b61010082015261258c610120840161235f565b61012082015261259f610140840161223d565b6101408201526125b2610160840161223d565b6101608201529392505050565b5f6001600160401b038211156125d7576125d76121ae565b5060051b60200190565b5f82601f8301126125f0575f5ffd5b81516126036125fe826125bf565b61220d565b8082825260208201915060208360051b860101925085831115612624575f5ffd5b602085015b838110156126485761263a8161224d565b835260209283019201612629565b5095945050505050565b5f5f60408385031215612663575f5ffd5b82516001600160401b03811115612678575f5ffd5b8301601f81018513612688575f5ffd5b80516126966125fe826125bf565b8082825260208201915060208360051b8501019250878311156126b7575f5ffd5b6020840193505b828410156126d95783518252602093840193909101906126be565b8095505050505060208301516001600160401b038111156126f8575f5ffd5b612704858286016125e1565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b805163ffffffff81168114612248575f5ffd5b5f5f5f60608486031215612747575f5ffd5b61275084612722565b9250602084015161276081612072565b604085015190925061277181612072565b809150509250925092565b5f6020828403121561278c575f5ffd5b5051919050565b5f602082840312156127a3575f5ffd5b6119dd82612722565b5f602082840312156127bc575f5ffd5b815161204181612048565b80820281158282048414176119e0576119e061232c565b5f826127f857634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff81811683821601908111156119e0576119e061232c565b6001600160801b0381811683821601908111156119e0576119e061232c56610100604052348015610010575f5ffd5b5060405161224e38038061224e83398101604081905261002f91610205565b6020820151604083015160608401516001600160401b038116158061006057506301e133806001600160401b038216115b156100b3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e64730000000000000000000060448201526064015b60405180910390fd5b6100bd84826102bf565b6001600160401b0316836001600160401b03161115806100e957506301e133806001600160401b038416115b15610137576040516373d0f96960e01b815260206004820152601460248201527f74616b654261636b44656c61795365636f6e647300000000000000000000000060448201526064016100aa565b6101428460046102e4565b61014c90826102bf565b6001600160401b0316826001600160401b031611158061017857506301e133806001600160401b038316115b156101c6576040516373d0f96960e01b815260206004820152601660248201527f696e636c7573696f6e506572696f645365636f6e64730000000000000000000060448201526064016100aa565b336080526001600160401b0390811660e05290811660c0521660a0525061030d9050565b80516001600160401b0381168114610200575f5ffd5b919050565b5f5f82840360a0811215610217575f5ffd5b6080811215610224575f5ffd5b50604051608081016001600160401b038111828210171561025357634e487b7160e01b5f52604160045260245ffd5b60405261025f846101ea565b815261026d602085016101ea565b602082015261027e604085016101ea565b604082015261028f606085016101ea565b606082015291506102a2608084016101ea565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156102de576102de6102ab565b92915050565b6001600160401b038181168382160290811690818114610306576103066102ab565b5092915050565b60805160a05160c05160e051611e916103bd5f395f61021f01525f6101bf01525f818160ee0152818161050901528181610ec001528181610ef10152610f3001525f8181610259015281816102b70152818161046e015281816105d10152818161077c0152818161081601528181610876015281816108d601528181610a8001528181610b4f01528181610be201528181610cf601528181610d730152818161102f01526111860152611e915ff3fe608060405234801561000f575f5ffd5b50600436106100b5575f3560e01c80636ae1eaeb1161007d578063de22949c11610058578063de22949c1461021a578063f75c18a614610241578063fbfa77cf14610254575f5ffd5b80636ae1eaeb146101e15780638b35bd72146101f4578063b73819c114610207575f5ffd5b8063113713d2146100b9578063247cee80146100e95780632d30caa4146101105780633c47fc041461013857806345fa0af5146101ba575b5f5ffd5b6100cc6100c73660046117b2565b610293565b6040516001600160401b0390911681526020015b60405180910390f35b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61011e366004611805565b5f602081905290815260409020546001600160401b031681565b610194610146366004611805565b6040805180820182525f80825260209182018190526001600160401b039384168152600182528290208251808401909352549283168252600160401b90920460ff1615159181019190915290565b6040805182516001600160401b03168152602092830151151592810192909252016100e0565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc6101ef366004611805565b6104df565b6100cc610202366004611820565b610540565b6100cc610215366004611857565b61056e565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61024f3660046118b2565b6107ee565b61027b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e0565b5f61029c610aeb565b60405163068738ab60e41b815261ffff841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa158015610305573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061032991906119b5565b80519091506001600160a01b031661035f57604051631d9173a160e01b815261ffff851660048201526024015b60405180910390fd5b60608101516001600160801b0390811690841610156103aa576060810151604051637ff9b54f60e01b81526001600160801b0380861660048301529091166024820152604401610356565b5f6103b6868686610b22565b90505f6103cb6103c4610ca0565b8333610e03565b6020838101516001600160401b038082165f818152808552604090819020805467ffffffffffffffff1916429094169390931790925581516001600160801b038b168152339481019490945290830184905290965091925061ffff88169189917f1d0e98dfab1240fac86ef2522feef70f57ec889fdff4e9820603c0bb2cfbd8b79060600160405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b1580156104b7575f5ffd5b505af11580156104c9573d5f5f3e3d5ffd5b505050505050506104d8610e8f565b9392505050565b6001600160401b038082165f9081526001602052604081205490911680156105385761053361052e7f000000000000000000000000000000000000000000000000000000000000000083611ab9565b610eb9565b6104d8565b5f9392505050565b61ffff82165f908152600260205260408120610565906001600160401b038416610f66565b90505b92915050565b5f610577610aeb565b5f6105858686868633611017565b6001600160401b038082165f9081526001602052604090205491925016156105cb5760405163057fc84d60e11b81526001600160401b0382166004820152602401610356565b610658817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061064f9190611ad8565b60600151611200565b6040805180820182526001600160401b0342811682525f6020808401828152868416835260019091529381209251835494511515600160401b0268ffffffffffffffffff199095169216919091179290921790556106b7868686610b22565b90505f6106ed6106c5610ca0565b7f8b884eb868b6b2f83b9d4b96f1de339edca8cbf4fc8b572876118afd56e1a2f78486611249565b90508160200151935086836001600160401b0316856001600160401b03167f4d7ed176901d30ed4ce183afdfc86e22ab4ae5eb007fcee55ae73f64536515a189898660405161075e9392919061ffff9390931683526001600160801b03919091166020830152604082015260600190565b60405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b1580156107c5575f5ffd5b505af11580156107d7573d5f5f3e3d5ffd5b505050505050506107e6610e8f565b949350505050565b5f6107f7610aeb565b5f6108058787878787611017565b9050610810816112ab565b610870817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b6108d0817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b610930817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329f165c46040518163ffffffff1660e01b815260040160e060405180830381865afa15801561062b573d5f5f3e3d5ffd5b6001600160401b0381165f908152600160205260408120805468ff00000000000000001916600160401b179055610968878787610b22565b90505f61099e610976610ca0565b7fe78d3cf013adf8ffbac95dc834669c4829109d535df24af538a8f580035f5d3b8486611249565b60208084015161ffff8a165f908152600290925260409091209095509091506109d1906001600160401b038616806113aa565b50506040805161ffff891681526001600160801b03881660208201526001600160a01b0387168183015260608101839052905189916001600160401b0386811692908816917f74b7cd9e63b462fde30690ec3c79479753cd9e64ba1565045770823df9a208e8919081900360800190a4604051637185e79f60e11b81526004810182905261ffff881660248201526001600160a01b0386811660448301526001600160801b03881660648301527f0000000000000000000000000000000000000000000000000000000000000000169063e30bcf3e906084015f604051808303815f87803b158015610ac1575f5ffd5b505af1158015610ad3573d5f5f3e3d5ffd5b50505050505050610ae2610e8f565b95945050505050565b610af36113c4565b610b2060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611404565b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fc86882e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ba9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bcd9190611b62565b90506040518060a001604052808281526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637b8989396040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c3c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c609190611b79565b610c6b906001611ab9565b6001600160401b031681526020018681526020018561ffff168152602001846001600160801b03168152509150509392505050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa158015610d42573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d669190611b94565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dcd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610df19190611bb7565b61ffff16815260200191909152919050565b5f7fd639f59b64e4de866299a07c86b9e8e4393f792ba0c1a1433801bb58c1388d44845f015185602001518660400151865f01518760200151876001600160a01b03165f1b89604001518a606001518b60800151604051602001610e709a99989796959493929190611bd2565b6040516020818303038152906040528051906020012090509392505050565b610b205f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610b1a565b5f80610ee57f000000000000000000000000000000000000000000000000000000000000000084611c7b565b90506001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610f1c600483611cb4565b6001600160401b031610610f5f5780610f557f000000000000000000000000000000000000000000000000000000000000000085611ab9565b6105339190611cdd565b5090919050565b81545f9081816005811115610fc3575f610f7f8461140b565b610f899085611cfc565b5f888152602090209091508101546001600160601b039081169087161015610fb357809150610fc1565b610fbe816001611d0f565b92505b505b5f610fd08787858561156b565b9050801561100a57610ff487610fe7600184611cfc565b5f91825260209091200190565b54600160601b90046001600160a01b031661100c565b5f5b979650505050505050565b60405163546fcf3960e01b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063546fcf3990602401608060405180830381865afa15801561107c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110a09190611d22565b516110ac906001611ab9565b90505f6111616110ba610ca0565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b7fffffffff0000000000000000000000000000000000000000000000000000000016929092179082015260268101919091526046810189905260c084901b6066820152606e8101889052607086901b60f088901b17608e82015260a0902090565b60405163546fcf3960e01b8152600481018290529091506111f6906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063546fcf3990602401608060405180830381865afa1580156111cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111ef9190611d22565b83856115c2565b5095945050505050565b816001600160401b0316816001600160401b031610611245576040516307996fa960e21b81526001600160401b03808416600483015282166024820152604401610356565b5050565b5f83855f015186602001518760400151865f015187602001518789604001518a606001518b6080015160405160200161128b9a99989796959493929190611dcc565b604051602081830303815290604052805190602001209050949350505050565b6001600160401b038181165f908152600160209081526040808320815180830190925254938416808252600160401b90940460ff1615159181019190915291900361131457604051633bed50cd60e01b81526001600160401b0383166004820152602401610356565b8060200151156113425760405163057fc84d60e11b81526001600160401b0383166004820152602401610356565b5f61134c836104df565b9050806001600160401b0316421061136a5761136742610eb9565b90505b806001600160401b03164210156113a557604051634996cb6d60e11b81526001600160401b0382166004820152426024820152604401610356565b505050565b5f806113b7858585611636565b915091505b935093915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b2057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f60018211611418575090565b816001700100000000000000000000000000000000821061143e5760809190911c9060401b5b600160401b82106114545760409190911c9060201b5b640100000000821061146b5760209190911c9060101b5b6201000082106114805760109190911c9060081b5b61010082106114945760089190911c9060041b5b601082106114a75760049190911c9060021b5b600482106114b35760011b5b600302600190811c908185816114cb576114cb611c67565b048201901c905060018185816114e3576114e3611c67565b048201901c905060018185816114fb576114fb611c67565b048201901c9050600181858161151357611513611c67565b048201901c9050600181858161152b5761152b611c67565b048201901c9050600181858161154357611543611c67565b048201901c905061156281858161155c5761155c611c67565b04821190565b90039392505050565b5f5b818310156115ba575f8581526020902083831660028585180401908101546001600160601b03868116911611156115a6578092506115b4565b6115b1816001611d0f565b93505b5061156d565b509392505050565b816001600160401b0316835f01516001600160401b0316141580611618575060c082901b602082901b175f908152601c9020606084015174ffffffffffffffffffffffffffffffffffffffffff19908116911614155b156113a557604051631ff3747d60e21b815260040160405180910390fd5b82545f9081908015611731575f61165287610fe7600185611cfc565b80549091506001600160601b0380821691600160601b90046001600160a01b031690881682111561169657604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b0316036116d25782546001600160601b0316600160601b6001600160a01b03891602178355611723565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b94508593506113bc92505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b0291909316179201919091559050816113bc565b61ffff8116811461179b575f5ffd5b50565b6001600160801b038116811461179b575f5ffd5b5f5f5f606084860312156117c4575f5ffd5b8335925060208401356117d68161178c565b915060408401356117e68161179e565b809150509250925092565b6001600160401b038116811461179b575f5ffd5b5f60208284031215611815575f5ffd5b81356104d8816117f1565b5f5f60408385031215611831575f5ffd5b823561183c8161178c565b9150602083013561184c816117f1565b809150509250929050565b5f5f5f5f6080858703121561186a575f5ffd5b843593506020850135925060408501356118838161178c565b915060608501356118938161179e565b939692955090935050565b6001600160a01b038116811461179b575f5ffd5b5f5f5f5f5f60a086880312156118c6575f5ffd5b853594506020860135935060408601356118df8161178c565b925060608601356118ef8161179e565b915060808601356118ff8161189e565b809150509295509295909350565b60405161018081016001600160401b038111828210171561193c57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e081016001600160401b038111828210171561193c57634e487b7160e01b5f52604160045260245ffd5b805161197b8161189e565b919050565b805160ff8116811461197b575f5ffd5b8051801515811461197b575f5ffd5b805161197b8161179e565b805161197b816117f1565b5f6101808284031280156119c7575f5ffd5b506119d061190d565b6119d983611970565b81526119e760208401611980565b60208201526119f860408401611990565b6040820152611a096060840161199f565b6060820152611a1a6080840161199f565b6080820152611a2b60a0840161199f565b60a0820152611a3c60c0840161199f565b60c0820152611a4d60e0840161199f565b60e0820152611a5f610100840161199f565b610100820152611a72610120840161199f565b610120820152611a8561014084016119aa565b610140820152611a9861016084016119aa565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561056857610568611aa5565b5f60e0828403128015611ae9575f5ffd5b50611af2611942565b82518152602080840151908201526040830151611b0e816117f1565b60408201526060830151611b21816117f1565b60608201526080830151611b34816117f1565b6080820152611b4560a08401611980565b60a0820152611b5660c08401611990565b60c08201529392505050565b5f60208284031215611b72575f5ffd5b5051919050565b5f60208284031215611b89575f5ffd5b81516104d8816117f1565b5f60208284031215611ba4575f5ffd5b815163ffffffff811681146104d8575f5ffd5b5f60208284031215611bc7575f5ffd5b81516104d88161178c565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b16606682015284606e82015283608e82015261ffff60f01b8360f01b1660ae820152611c5660b082018360801b6fffffffffffffffffffffffffffffffff19169052565b60c0019a9950505050505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680611c9f57634e487b7160e01b5f52601260045260245ffd5b806001600160401b0384160691505092915050565b6001600160401b038181168382160290811690818114611cd657611cd6611aa5565b5092915050565b6001600160401b03828116828216039081111561056857610568611aa5565b8181038181111561056857610568611aa5565b8082018082111561056857610568611aa5565b5f6080828403128015611d33575f5ffd5b50604051608081016001600160401b0381118282101715611d6257634e487b7160e01b5f52604160045260245ffd5b6040528251611d70816117f1565b81526020830151611d808161178c565b60208201526040830151611d938161179e565b6040820152606083015174ffffffffffffffffffffffffffffffffffffffffff1981168114611dc0575f5ffd5b60608201529392505050565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b1660668201526001600160401b0360c01b8560c01b16606e820152836076820152611e5e609682018460f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b611e80609882018360801b6fffffffffffffffffffffffffffffffff19169052565b60a8019a995050505050505050505056" as const;
