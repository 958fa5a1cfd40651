// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of VenueGateway. */
export const venueGatewayAbi = [
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
        "name": "hardCapQuanta_",
        "type": "uint128"
      },
      {
        "name": "creditDelaySeconds_",
        "type": "uint64"
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
    "name": "cancelBelow",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "cancelOrder",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "trader",
            "type": "address"
          },
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "buy",
            "type": "bool"
          },
          {
            "name": "maker",
            "type": "bool"
          },
          {
            "name": "limitTicks",
            "type": "uint64"
          },
          {
            "name": "sizeLots",
            "type": "uint64"
          },
          {
            "name": "minimumFillLots",
            "type": "uint64"
          },
          {
            "name": "nonce",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
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
    "name": "confirmCredit",
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
    "name": "creditCycle",
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
    "name": "creditDelaySeconds",
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
    "name": "effectiveCredit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "dueAtSeconds",
            "type": "uint64"
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
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1"
      },
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "version",
        "type": "string"
      },
      {
        "name": "chainId",
        "type": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "name": "salt",
        "type": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "filledLots",
    "inputs": [
      {
        "name": "trader",
        "type": "address"
      },
      {
        "name": "nonce",
        "type": "uint64"
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
    "name": "hardCapQuanta",
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
    "name": "instrumentOf",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "marginFloorQuanta",
        "type": "uint128"
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128"
      },
      {
        "name": "minimumLots",
        "type": "uint64"
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
    "name": "lowestNonce",
    "inputs": [
      {
        "name": "trader",
        "type": "address"
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
    "name": "newestCredit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "dueAtSeconds",
            "type": "uint64"
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
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "orderHash",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "trader",
            "type": "address"
          },
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "buy",
            "type": "bool"
          },
          {
            "name": "maker",
            "type": "bool"
          },
          {
            "name": "limitTicks",
            "type": "uint64"
          },
          {
            "name": "sizeLots",
            "type": "uint64"
          },
          {
            "name": "minimumFillLots",
            "type": "uint64"
          },
          {
            "name": "nonce",
            "type": "uint64"
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
    "name": "recentUse",
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
    "name": "setHardCap",
    "inputs": [
      {
        "name": "hardCapQuanta_",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setInstrument",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
      },
      {
        "name": "marginFloorQuanta",
        "type": "uint128"
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128"
      },
      {
        "name": "minimumLots",
        "type": "uint64"
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
    "name": "stoppedThrough",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "cycle",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalUsed",
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
    "name": "trade",
    "inputs": [
      {
        "name": "maker",
        "type": "tuple",
        "components": [
          {
            "name": "order",
            "type": "tuple",
            "components": [
              {
                "name": "account",
                "type": "bytes32"
              },
              {
                "name": "trader",
                "type": "address"
              },
              {
                "name": "instrument",
                "type": "uint16"
              },
              {
                "name": "buy",
                "type": "bool"
              },
              {
                "name": "maker",
                "type": "bool"
              },
              {
                "name": "limitTicks",
                "type": "uint64"
              },
              {
                "name": "sizeLots",
                "type": "uint64"
              },
              {
                "name": "minimumFillLots",
                "type": "uint64"
              },
              {
                "name": "nonce",
                "type": "uint64"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              }
            ]
          },
          {
            "name": "signature",
            "type": "bytes"
          },
          {
            "name": "credits",
            "type": "tuple[]",
            "components": [
              {
                "name": "trader",
                "type": "bytes32"
              },
              {
                "name": "limitQuanta",
                "type": "uint128"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              },
              {
                "name": "flags",
                "type": "uint8"
              },
              {
                "name": "proof",
                "type": "bytes32[]"
              }
            ]
          }
        ]
      },
      {
        "name": "taker",
        "type": "tuple",
        "components": [
          {
            "name": "order",
            "type": "tuple",
            "components": [
              {
                "name": "account",
                "type": "bytes32"
              },
              {
                "name": "trader",
                "type": "address"
              },
              {
                "name": "instrument",
                "type": "uint16"
              },
              {
                "name": "buy",
                "type": "bool"
              },
              {
                "name": "maker",
                "type": "bool"
              },
              {
                "name": "limitTicks",
                "type": "uint64"
              },
              {
                "name": "sizeLots",
                "type": "uint64"
              },
              {
                "name": "minimumFillLots",
                "type": "uint64"
              },
              {
                "name": "nonce",
                "type": "uint64"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              }
            ]
          },
          {
            "name": "signature",
            "type": "bytes"
          },
          {
            "name": "credits",
            "type": "tuple[]",
            "components": [
              {
                "name": "trader",
                "type": "bytes32"
              },
              {
                "name": "limitQuanta",
                "type": "uint128"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              },
              {
                "name": "flags",
                "type": "uint8"
              },
              {
                "name": "proof",
                "type": "bytes32[]"
              }
            ]
          }
        ]
      },
      {
        "name": "bands",
        "type": "tuple[]",
        "components": [
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "lowTicks",
            "type": "uint64"
          },
          {
            "name": "highTicks",
            "type": "uint64"
          },
          {
            "name": "marginPerLotQuanta",
            "type": "uint128"
          },
          {
            "name": "quantaPerTickLot",
            "type": "uint128"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      },
      {
        "name": "sizeLots",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tradeCount",
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
    "name": "used",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
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
    "name": "CreditRootConfirmed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
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
    "name": "CreditRootReceived",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "creditRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "bandRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "expirySeconds",
        "type": "uint64",
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
    "name": "CreditSlowed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
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
    "name": "CreditStop",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "throughCycle",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "usedQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "tradeCount",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CreditVetoed",
    "inputs": [
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
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HardCapSet",
    "inputs": [
      {
        "name": "hardCapQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "InstrumentSet",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "marginFloorQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "minimumLots",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderCancelled",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "trader",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrdersCancelled",
    "inputs": [
      {
        "name": "trader",
        "type": "address",
        "indexed": true
      },
      {
        "name": "lowestNonce",
        "type": "uint64",
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
    "name": "Traded",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "tradeId",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "buyerOrder",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "sellerOrder",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "instrument",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "buyer",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "seller",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "priceTicks",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "sizeLots",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "buyerUsedQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "sellerUsedQuanta",
        "type": "uint128",
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
    "name": "CreditExceeded",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "used",
        "type": "uint128"
      },
      {
        "name": "use",
        "type": "uint128"
      },
      {
        "name": "limit",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditExpired",
    "inputs": [
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
    "type": "error",
    "name": "CreditRootMissing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CreditStopped",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "cycle",
        "type": "uint64"
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
    "name": "FillTooSmall",
    "inputs": [
      {
        "name": "sizeLots",
        "type": "uint64"
      },
      {
        "name": "minimumLots",
        "type": "uint64"
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
    "name": "InstrumentUnknown",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
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
    "name": "InvalidShortString",
    "inputs": []
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
    "name": "OrderExpired",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32"
      },
      {
        "name": "expirySeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OrderFilled",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32"
      },
      {
        "name": "filledLots",
        "type": "uint64"
      },
      {
        "name": "sizeLots",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OrderMismatch",
    "inputs": []
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
    "name": "PriceOutsideBand",
    "inputs": [
      {
        "name": "priceTicks",
        "type": "uint64"
      },
      {
        "name": "lowTicks",
        "type": "uint64"
      },
      {
        "name": "highTicks",
        "type": "uint64"
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
    "name": "SignatureInvalid",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string"
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
    "name": "VenueCapExceeded",
    "inputs": [
      {
        "name": "totalUsed",
        "type": "uint128"
      },
      {
        "name": "use",
        "type": "uint128"
      },
      {
        "name": "cap",
        "type": "uint128"
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

/** The creation code of VenueGateway, without constructor arguments. */
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b506040516161cb3803806161cb83398101604081905261002f916106ac565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c929190610756565b60408051601f1981840301815282820190915260018252601960f91b60208301529082856001600160a01b0381166100ae57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100b7816103e8565b506001600160401b03811615806100d95750620151806001600160401b038216115b1561011c576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064016100a5565b6001600160401b031660805261013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190610795565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100a5565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e991906107ae565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100a5565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b505050505050610888565b60605f610365836104e2565b60010190505f816001600160401b03811115610383576103836107c7565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600180546001600160a01b0319169055610401816105c4565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100a591906107db565b805161043982610810565b179392505050565b61044a81610613565b60135460145491925061047a91610474916001600160801b03600160801b90910481169116610626565b82610638565b601380546001600160801b03928316600160801b02908316179055601480549183166001600160801b0319909216821790556040519081527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000831061052a577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610556576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061057457662386f26fc10000830492506010015b6305f5e100831061058c576305f5e100830492506008015b61271083106105a057612710830492506004015b606483106105b2576064830492506002015b600a83106105be576001015b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6105be6001600160801b038316610643565b5f610631828461084a565b9392505050565b5f6106318284610869565b5f6001607f1b821061066b57604051630cd8516360e31b8152600481018390526024016100a5565b5090565b805163ffffffff81168114610682575f5ffd5b919050565b805161ffff81168114610682575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c087890312156106c1575f5ffd5b6106ca8761066f565b95506106d860208801610687565b945060408701516106e881610698565b60608801519094506106f981610698565b60808801519093506001600160801b0381168114610715575f5ffd5b60a08801519092506001600160401b0381168114610731575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610778600e83018561073f565b602f60f81b815261078c600182018561073f565b95945050505050565b5f602082840312156107a5575f5ffd5b6106318261066f565b5f602082840312156107be575f5ffd5b61063182610687565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610830575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b0382811682821603908111156105be576105be610836565b6001600160801b0381811683821601908111156105be576105be610836565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516158536109785f395f818161056301528181610da501528181610e4801528181610fe5015281816111e6015261172f01525f81816106c801528181612615015281816140600152614b8b01525f81816107b4015281816125e60152614b6401525f61337201525f61334701525f61496701525f61493f01525f61489a01525f6148c401525f6148ee01525f81816105e901528181612c19015281816132360152818161325f01528181613471015281816136f50152818161371e015261471501526158535ff3fe608060405234801561000f575f5ffd5b50600436106102c1575f3560e01c80638a3bd09a11610183578063c4d252f5116100e8578063dd2b7fd311610093578063f851a4401161006e578063f851a440146105d4578063fa579fc614610795578063ff9b3acf146107af575f5ffd5b8063dd2b7fd31461075e578063e30c397814610771578063f2fde38b14610782575f5ffd5b8063d3ed3f77116100c3578063d3ed3f7714610725578063d691bbe314610738578063db26e34d1461074b575f5ffd5b8063c4d252f5146106b0578063c763e5a1146106c3578063ccfa1b2a146106fd575f5ffd5b8063b2e2c75f11610148578063bb6ae2cb11610123578063bb6ae2cb14610679578063bd55022a1461068c578063bdf410ae1461069d575f5ffd5b8063b2e2c75f14610646578063b93af10114610659578063b992f48014610671575f5ffd5b80638a3bd09a146105c15780638da5cb5b146105d4578063a1ad23c5146105e4578063a2e5c06e1461060b578063b07c411f1461061e575f5ffd5b80634901059d11610229578063715018a6116101ee5780637a0ebc88116101c95780637a0ebc881461055e5780637b027b721461058557806384b0196e146105a6575f5ffd5b8063715018a614610339578063756c38fb1461054357806379ba509714610556575f5ffd5b80634901059d146104e45780634cd72fe6146104f75780634fd6cade1461050a57806352b9ae491461051d5780636e39274c14610530575f5ffd5b80631fa94793116102895780633135f207116102645780633135f20714610424578063353ec472146104375780633d739ae3146104d1575f5ffd5b80631fa94793146103de57806325ba6ae7146103e657806325f5d1db146103f9575f5ffd5b806303a65f85146102c55780630ad9c2b11461031157806316fd265d14610339578063191b9c5b146103435780631e07551e1461036e575b5f5ffd5b6102f46102d3366004614f32565b5f908152601a6020526040902054600160801b90046001600160401b031690565b6040516001600160401b0390911681526020015b60405180910390f35b6102f461031f366004614f68565b60196020525f90815260409020546001600160401b031681565b6103416107eb565b005b601454610356906001600160801b031681565b6040516001600160801b039091168152602001610308565b6103766107fe565b60405161030891905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a0830151151560a083015292915050565b610356610928565b6103416103f4366004614f83565b6109cd565b60045461040c906001600160a01b031681565b6040516001600160a01b039091168152602001610308565b60025461040c906001600160a01b031681565b6104a2610445366004614fae565b61ffff81165f90815260156020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b031690820152606001610308565b6102f46104df366004614fee565b610a99565b6102f46104f23660046150c0565b610d52565b61034161050536600461513e565b610d9a565b610341610518366004615198565b610e3d565b61034161052b3660046151c7565b610e94565b61034161053e3660046151e0565b610ea5565b610341610551366004615215565b610fd2565b6103416110ce565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b610598610593366004614f83565b611147565b604051908152602001610308565b6105ae611199565b6040516103089796959493929190615281565b6103416105cf366004615198565b6111db565b5f546001600160a01b031661040c565b6102f47f000000000000000000000000000000000000000000000000000000000000000081565b610341610619366004614f68565b61122f565b61035661062c366004614f32565b5f908152601a60205260409020546001600160801b031690565b601354610356906001600160801b031681565b600554600160401b90046001600160401b03166102f4565b610376611240565b610341610687366004615215565b61132e565b6005546001600160401b03166102f4565b6103416106ab366004615317565b611489565b6103416106be366004614f32565b61165b565b6106ea7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610308565b6102f461070b366004614f32565b60036020525f90815260409020546001600160401b031681565b610341610733366004615215565b611724565b610341610746366004614f68565b611789565b610598610759366004615215565b611858565b61034161076c366004615198565b611961565b6001546001600160a01b031661040c565b610341610790366004614f68565b611a16565b6001546102f490600160a01b90046001600160401b031681565b6107d67f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610308565b6107f3611a8b565b6107fc5f611ae8565b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201526108a181611b01565b6006816060015160ff16600481106108bb576108bb615368565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a082015292915050565b5f5f61093342611b61565b60055463ffffffff9182169250600160801b90041681036109835760135460145461097d916001600160801b038082169261097892600160801b900482169116611b6f565b611b6f565b91505090565b60055461099e90600160801b900463ffffffff166001615390565b81146109aa575f61097d565b60135460145461097d916001600160801b0390811691600160801b900416611b6f565b6109dd6040820160208301614f68565b6001600160a01b0316336001600160a01b031614610a155760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f80610a31610a2c61012085016101008601615198565b611b81565b335f8181526018602090815260408083206001600160401b0387811685529252909120805491841b90911790559193509150610a6c84611147565b6040517fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba52753905f90a3505050565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201525f9081610b0e82611bb8565b9050836001600160401b03165f03610b39576040516365e52d5160e11b815260040160405180910390fd5b610b438888611de7565b5f610b75828888610b5a60608e0160408f01614fae565b8d5f0160a0016020810190610b6f9190615198565b8a611f22565b90505f610b84838b885f61220e565b90505f610b94848b89600161220e565b90505f80610ba3858e8b6122c6565b9092509050610bc787610bc26001600160801b03808516908616615390565b61234e565b86518790610bd4906153a3565b6001600160401b031690816001600160401b031681525097508660055f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610cf78483885f81518110610ce657610ce6615368565b6020026020010151604001516124c4565b610d0e8382885f81518110610ce657610ce6615368565b610d1e60808e0160608f016153dc565b15610d3557610d30888e86868d6125d0565b610d42565b610d42888e85878d6125d0565b5050505050505095945050505050565b5f5f5f610d5e84611b81565b6001600160a01b0387165f9081526018602090815260408083206001600160401b0390951683529390529190912054901c925050505b92915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610de55760405163472511eb60e11b8152336004820152602401610a0c565b5f610df08484612722565b5090506007610dff8260f01c90565b60ff1603610e1857610e12848483612838565b50610e37565b5f5f610e248686612985565b91509150610e33828286612a04565b5050505b50505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e885760405163472511eb60e11b8152336004820152602401610a0c565b610e9181612dad565b50565b610e9c611a8b565b610e9181613039565b610ead611a8b565b600154600160a01b90046001600160401b031615610edd5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610efe575062278d006001600160401b038316115b15610f40576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610a0c565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610f82816130d4565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15b5050565b5f5f610fde8484612985565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b815260040161103192919061541d565b602060405180830381865afa15801561104c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110709190615430565b905060ff808216146110a0576040516323d7926b60e11b815260ff80831660048301526024820152604401610a0c565b6110aa838361317e565b6110c75760405163fd18573960e01b815260040160405180910390fd5b5050505050565b6001546001600160a01b031633146110fb5760405163472511eb60e11b8152336004820152602401610a0c565b6002546001600160a01b0316330361113e576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a0c565b6107fc33611ae8565b5f610d947f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba18360405160200161117e92919061544b565b60405160208183030381529060405280519060200120613314565b5f6060805f5f5f60606111aa613340565b6111b261336b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146112265760405163472511eb60e11b8152336004820152602401610a0c565b610e9181613396565b611237611a8b565b610e91816130d4565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201819052156112fb5760068160a0015160ff16600481106108bb576108bb615368565b6006816080015160ff165f0361131557816060015161131b565b81608001515b60ff16600481106108bb576108bb615368565b611336611aa9565b5f8282604051611347929190615564565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806113815750806001600160401b031642105b806113a057506113946212750082615573565b6001600160401b031642115b156113cf5760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610a0c565b5f828152600360205260409020805467ffffffffffffffff191690556113f6848483613531565b600154611420908590859061141b90600160a01b90046001600160401b031685615592565b505050565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26110c73085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506135d092505050565b611491611a8b565b6001600160801b0383166114e8576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e74610000000000000000000000000000006044820152606401610a0c565b6001600160801b03821680158061150557506001600160401b0381115b15611553576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f74000000000000000000000000000000006044820152606401610a0c565b6040518060600160405280611567866135dd565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601584528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b6002546001600160a01b0316331480159061168057505f546001600160a01b03163314155b156116a05760405163472511eb60e11b8152336004820152602401610a0c565b5f818152600360205260408120546001600160401b031690036116de5760405163f0652c0760e01b81525f6004820152426024820152604401610a0c565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461176f5760405163472511eb60e11b8152336004820152602401610a0c565b5f5f61177b8484612985565b915091506110c7828261317e565b611791611a8b565b6001600160a01b03811615611803575f6117aa826135f0565b90506001600160401b03811615806117ca57506001600160401b03818116145b15611801576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b6044820152606401610a0c565b505b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc0906020015b60405180910390a150565b5f611861611aa9565b600154600160a01b90046001600160401b03165f036118b7576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610a0c565b82826040516118c7929190615564565b6040519081900390206001549091505f906118f290600160a01b90046001600160401b031642615573565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490611952908790879086906155b1565b60405180910390a25092915050565b335f908152601960205260409020546001600160401b03908116908216116119b45760405163f907de9f60e01b81526020600482015260056024820152646e6f6e636560d81b6044820152606401610a0c565b335f81815260196020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b611a1e611a8b565b600180546001600160a01b0383166001600160a01b03199091168117909155611a4e5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b905090565b600154600160a01b90046001600160401b031615611aa95730611ab5565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107fc5760405163472511eb60e11b8152336004820152602401610a0c565b600180546001600160a01b0319169055610e9181613668565b608081015160ff1615801590611b385750611b386006826080015160ff1660048110611b2f57611b2f615368565b600302016136b7565b15610e915760808101805160ff908116606084015260a0830180519091169091525f9052611b01565b5f610d9462015180836155f1565b5f611b7a8284615604565b9392505050565b5f80611b8e600484615623565b611b99600485615650565b611ba490604061567d565b90946001600160401b039091169350915050565b6060611bc382611b01565b816060015160ff165f03611bea5760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f03611c03578260800151611c09565b8260a001515b905060ff811615611c1b576002611c1e565b60015b60ff166001600160401b03811115611c3857611c38615550565b604051908082528060200260200182016040528015611c9657816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f19909201910181611c565790505b5091506006836060015160ff1660048110611cb357611cb3615368565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a0820152825183905f90611d2c57611d2c615368565b60200260200101819052508060ff165f14611de15760068160ff1660048110611d5757611d57615368565b6040805160c081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b81049093166080830152600160c01b90920460ff16151560a08201528351909184918110611dd557611dd5615368565b60200260200101819052505b50919050565b5f611df860808301606084016153dc565b611e3557611e0c60c0840160a08501615198565b6001600160401b0316611e2560c0840160a08501615198565b6001600160401b03161115611e6a565b611e4560c0840160a08501615198565b6001600160401b0316611e5e60c0840160a08501615198565b6001600160401b031610155b9050801580611e865750611e8460a08401608085016153dc565b155b80611e9c5750611e9c60a08301608084016153dc565b80611ec85750611eb260808301606084016153dc565b1515611ec460808501606086016153dc565b1515145b80611ed4575081358335145b80611f055750611eea6060830160408401614fae565b61ffff16611efe6060850160408601614fae565b61ffff1614155b1561141b5760405162b778f760e31b815260040160405180910390fd5b604080516080810182525f808252602082018190529181018290526060810182905290611f4e8561375b565b905080604001516001600160401b0316836001600160401b03161015611fa057604080820151905163f54a602760e01b81526001600160401b0380861660048301529091166024820152604401610a0c565b8751861015611fc257604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b8851811015612202573688888381811061200d5761200d615368565b905060200281019061201f91906156a6565b905061ffff87166120336020830183614fae565b61ffff16141580612080575061207e8a838151811061205457612054615368565b602002602001015160200151828060a0019061207091906156c4565b612079856137ec565b6138dc565b155b1561209e57604051631ff3747d60e21b815260040160405180910390fd5b5f806120b06040840160208501615198565b6120c06060850160408601615198565b91509150816001600160401b0316886001600160401b031610806120f55750806001600160401b0316886001600160401b0316115b1561212e5760405163073edb7760e01b81526001600160401b03808a166004830152808416602483015282166044820152606401610a0c565b855f01516001600160401b0316826001600160401b03161015612158576001600160401b03821686525b85602001516001600160401b0316816001600160401b03161115612186576001600160401b03811660208701525b5f6121ae6121a261219d60808701606088016151c7565b6135dd565b6001600160801b031690565b905086604001518111156121c457604087018190525b5f6121db6121a261219d60a08801608089016151c7565b905087606001518111156121f157606088018190525b505060019093019250611ff1915050565b50509695505050505050565b604080516080810182525f808252602082018190529181018290526060810191909152835f61223c82611147565b905081358161224c8989886138fe565b6001600160801b03166040808701919091526020808701929092529185526122919161227d91908501908501614f68565b8261228c6101408a018a615709565b613b2b565b6122b1576040516306247d8360e01b815260048101859052602401610a0c565b6122bc828287613bab565b5050949350505050565b5f5f5f6122f486875f01518760a00160208101906122e49190615198565b6122ee9190615592565b86613e8b565b90505f6123208761230b60c0890160a08a01615198565b896020015161231a9190615592565b87613e8b565b905061233260808701606088016153dc565b61233d578082612340565b81815b935093505050935093915050565b6013546001600160801b0380821691600160801b9004165f61236f42611b61565b9050846040015163ffffffff168163ffffffff1614612402576123d98560400151600161239c919061574b565b63ffffffff168263ffffffff16146123b457836123c8565b601454600160801b90046001600160801b03165b6014546001600160801b0316613ecb565b601480546001600160801b03808716600160801b02911617905563ffffffff8216604087015291505b6001600160801b038216846001600160801b0385166124219190615390565b111561247f576014546001600160801b0316612441846109788584611b6f565b61244a86613ed6565b60405163100d6c3560e21b81526001600160801b03928316600482015290821660248201529082166044820152606401610a0c565b61249a612495856001600160801b038616615390565b613ed6565b6001600160801b039081169216600160801b026001600160801b0319169190911760135550505050565b82515f908152601a6020526040902080546001600160801b038116906001600160401b03600160801b90910481169084168110612529578551604051632e1f10f360e11b815260048101919091526001600160401b0382166024820152604401610a0c565b60408601516001600160801b03166001600160801b0386166001600160801b0384166125559190615390565b111561259d5785516040808801519051630f9587b360e21b815260048101929092526001600160801b0380851660248401528088166044840152166064820152608401610a0c565b6125a78286613ecb565b6001600160801b03166060909601869052505080546001600160801b0319169093179092555050565b6125e06060850160408601614fae565b604080517f000000000000000000000000000000000000000000000000000000000000000063ffffffff16602082015261ffff7f00000000000000000000000000000000000000000000000000000000000000008116928201929092523060608201526001600160401b038816608082018190529290911691907f25269f0c4d461373488deeb86e12f47f85e0c5d17f80e3b68ce0f225cbd32ac29060a00160408051601f1981840301815291905280516020918201208782015191870151885188519293926126b660c08d0160a08e01615198565b6060808d01518c82015160408051998a5260208a01989098529688019590955286019290925260808501526001600160401b0390811660a0850152871660c08401526001600160801b0390811660e0840152166101008201526101200160405180910390a35050505050565b5f8061020083111561274a5760405163bb9e58ed60e01b815260048101849052602401610a0c565b602783101561277557604051634e54e99b60e01b8152600481018490525f6024820152604401610a0c565b83359150600784013560f883901c6001146127a9576040516301c4836960e01b815260f884901c6004820152602401610a0c565b5f6127b48460f01c90565b60ff1690508015806127c65750600781115b156127e7576040516303a2829760e41b815260048101829052602401610a0c565b60036127f38560a81c90565b60ff16111561282c57846128078560a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610a0c565b81925050509250929050565b5f6128438260a81c90565b60ff161461285657816128078260a81c90565b5f612868602785016026198501613f0e565b9050612877815f01518361402a565b5f61288a6128858460081c90565b61408f565b6005549091506001600160401b03165f5b836020015151811015610e33575f846020015182815181106128bf576128bf615368565b6020908102919091018101515f818152601a90925260409091208054919250906001600160401b03600160801b90910481169086168110156129215750805467ffffffffffffffff60801b1916600160801b6001600160401b03871602178155845b8154604080516001600160401b0380851682526001600160801b0390931660208201529187169082015283907fa48dc7127798a42cd112b3d50ff8a81e7539559b1675e29de31e38c917a8e2879060600160405180910390a250505060010161289b565b6129bb6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f6129ca85856002806140da565b90506129dd602786016026198601614249565b92506129ec835f01518261402a565b826129f78260081c90565b92509250505b9250929050565b6040805160c0810182526005546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a0830152909190841611612aac57602081015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610a0c565b6001600160401b0383166020820152612ac481611b01565b5f612ace826142d8565b825160058054602086015160408701516060880151608089015160a08a01516001600160401b039788166001600160801b031990961695909517600160401b97909416969096029290921764ffffffffff60801b1916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b9184169190910217905590915083811614612bfc576020808601516040808801516060808a0151835180870195909552848401929092526001600160401b039182169084015287166080808401919091528151808403909101815260a09092019052805191012060125f612be2604088615650565b6001600160401b0316815260208101919091526040015f20555b5f60ff84811614612c14576001600160401b03612c3e565b612c3e7f000000000000000000000000000000000000000000000000000000000000000042615573565b90506040518060c001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681526020015f151581525060068360ff1660048110612cac57612cac615368565b825160039190910291909101908155602080830151600183015560408084015160029093018054606080870151608088015160a0909801511515600160c01b0260ff60c01b196001600160401b03998a16600160801b021668ffffffffffffffffff60801b19928a16600160401b026001600160801b0319909516988a16989098179390931716959095171790559089015189820151928a01519151938916937f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1693612d9d939091879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a2505050505050565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612e1f81611b01565b816001600160401b03166006826060015160ff1660048110612e4357612e43615368565b60030201600201546001600160401b03161115612e7057612e678160600151614381565b60ff1660608201525b816001600160401b031660068260a0015160ff1660048110612e9457612e94615368565b60030201600201546001600160401b03161115612ec157612eb88160a00151614381565b60ff1660a08201525b816001600160401b03166006826080015160ff1660048110612ee557612ee5615368565b60030201600201546001600160401b03161115612f1d57612f098160800151614381565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612f5957612f498282602001516143dc565b6001600160401b03821660208201525b8051600580546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166001600160801b031990981697909717600160401b958a16959095029490941764ffffffffff60801b1916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610fc5565b613042816135dd565b6013546014549192506130729161306c916001600160801b03600160801b90910481169116611b6f565b82613ecb565b601380546001600160801b03928316600160801b02908316179055601480549183166001600160801b0319909216821790556040519081527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200161184d565b6001600160a01b03811615806130f657505f546001600160a01b038281169116145b15613130576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610a0c565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b49060200161184d565b5f60015b6004811015613309575f6006826004811061319f5761319f615368565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b03161415806131f157506002810154600160801b90046001600160401b0390811614155b8061320157506020850151815414155b8061321457508460400151816001015414155b1561321f5750613301565b60028101545f90600160c01b900460ff1661325a577f0000000000000000000000000000000000000000000000000000000000000000613285565b6132857f0000000000000000000000000000000000000000000000000000000000000000600261567d565b61328f9042615573565b60028301805467ffffffffffffffff60801b1916600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a260019350505050610d94565b600101613182565b50611b7a8383614462565b5f610d9461332061488e565b8360405161190160f01b8152600281019290925260228201526042902090565b6060611a867f00000000000000000000000000000000000000000000000000000000000000006149b7565b6060611a867f00000000000000000000000000000000000000000000000000000000000000006149b7565b60125f6133a4604084615650565b6001600160401b0316815260208101919091526040015f9081205560015b6004811015610fce575f600682600481106133df576133df615368565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061342757506002810154600160c01b900460ff165b806134365750613436816136b7565b156134415750613529565b60028101805460ff60c01b1916600160c01b1790819055600160801b90046001600160401b03908116146134da577f00000000000000000000000000000000000000000000000000000000000000008160020160108282829054906101000a90046001600160401b03166134b59190615573565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b6002810154604051600160801b9091046001600160401b0390811682528416907fba0b777033c32ec2c24cf497f59ff2e037a56175fe44fb89432b922ce105b62e9060200160405180910390a2505b6001016133c2565b6001545f9061354f90600160a01b90046001600160401b03166149f4565b9050806001600160401b031642106135675750505050565b5f63d691bbe360e01b61357a8587615767565b6001600160e01b0319161490508015806135a8575061359c62093a8084615573565b6001600160401b031642105b156110c7576040516268351560e91b81526001600160401b0383166004820152602401610a0c565b6060611b7a83835f614a6a565b5f610d946001600160801b038316613ed6565b5f620271005a1015613623575a60405163fe336aa760e01b81526004810191909152620271006024820152604401610a0c565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d1481161561366057835f511015613660575f5193505b505050919050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60028101545f90600160801b90046001600160401b03164210156136dc57505f919050565b600282015461374990600160c01b900460ff16613719577f00000000000000000000000000000000000000000000000000000000000000006149f4565b6137447f0000000000000000000000000000000000000000000000000000000000000000600261567d565b6149f4565b6001600160401b031642101592915050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526015835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b90049092169281018390529190036137e757604051620ca73960e21b815261ffff83166004820152602401610a0c565b919050565b5f610d946137f8614b36565b6138056020850185614fae565b6138156040860160208701615198565b6138256060870160408801615198565b61383560808801606089016151c7565b61384560a0890160808a016151c7565b855160208088015160409889015198517fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e815260d09190911b61ffff60d01b1660e09390931b6001600160e01b0319169290921782820152602682019790975260709390931b60b09490941b9390931760f09490941b93909317604682015260809290921b176058820152607890205f9081522090565b5f84158015906138f357506138f384848785614bbb565b90505b949350505050565b82515f906139106101608501856156c4565b9050101561393157604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f61394d6040860160208701614f68565b6001600160a01b031690505f5b8651811015613b2157366139726101608801886156c4565b8381811061398257613982615368565b9050602002810190613994919061579d565b90506139ce8883815181106139ab576139ab615368565b6020908102919091010151516139c460808401846156c4565b6120798886614bd2565b6139eb57604051631ff3747d60e21b815260040160405180910390fd5b80358314613a0f576040516306247d8360e01b815260048101879052602401610a0c565b5f888381518110613a2257613a22615368565b6020026020010151606001516001600160401b0316826040016020810190613a4a9190615198565b6001600160401b031610613a7b57888381518110613a6a57613a6a615368565b602002602001015160600151613a8b565b613a8b6060830160408401615198565b9050806001600160401b0316421115613ac9576040516303535ab760e11b8152600481018690526001600160401b0382166024820152604401610a0c565b5f6001613adc60808501606086016157b1565b1660ff165f14613aec575f613afc565b613afc60408401602085016151c7565b90506001600160801b038088169082161015613b16578096505b50505060010161395a565b5050509392505050565b5f5f5f613b39868686614ca6565b5090925090505f816003811115613b5257613b526157cc565b148015613b705750866001600160a01b0316826001600160a01b0316145b15613b80576001925050506138f6565b6001600160a01b0387163b15801590613ba05750613ba087878787614ced565b979650505050505050565b613bbd61014084016101208501615198565b6001600160401b0316421115613c0b5781613be061014085016101208601615198565b604051633b50722360e01b815260048101929092526001600160401b03166024820152604401610a0c565b5f80613c22610a2c61012087016101008801615198565b90925090505f601881613c3b6040890160208a01614f68565b6001600160a01b0316815260208082019290925260409081015f9081206001600160401b03871682528352818120549350916019918391613c80918b01908b01614f68565b6001600160a01b0316815260208101919091526040015f20546001600160401b0316613cb461012089016101008a01615198565b6001600160401b031610613cca5781831c613cd3565b6001600160401b035b9050613ce560e0880160c08901615198565b6001600160401b0316856001600160401b03161180613d2f575084613d1060e0890160c08a01615198565b613d1a9190615592565b6001600160401b0316816001600160401b0316115b15613d79578581613d4660e08a0160c08b01615198565b604051633ebcf6a760e01b815260048101939093526001600160401b039182166024840152166044820152606401610a0c565b613d8a610100880160e08901615198565b6001600160401b0316856001600160401b0316108015613dd35750613db560e0880160c08901615198565b6001600160401b0316613dc88683615573565b6001600160401b0316105b15613e165784613dea610100890160e08a01615198565b60405163f54a602760e01b81526001600160401b03928316600482015291166024820152604401610a0c565b613e2b6001600160401b038616841b83615390565b60185f613e3e60408b0160208c01614f68565b6001600160a01b03166001600160a01b031681526020019081526020015f205f866001600160401b03166001600160401b031681526020019081526020015f208190555050505050505050565b5f6138f6826001600160401b03168560600151856001600160401b0316613eb291906157e0565b8660400151613ec19190615390565b61249591906157e0565b5f611b7a82846157f7565b5f6f800000000000000000000000000000008210613f0a57604051630cd8516360e31b815260048101839052602401610a0c565b5090565b604080518082019091525f8152606060208201525f613f2e6020846155f1565b9050613f3b602084615816565b151580613f485750600281105b80613f5e5750600d613f5982615829565b915081115b15613f7f5760405163db84521760e01b815260048101849052602401610a0c565b83358252806001600160401b03811115613f9b57613f9b615550565b604051908082528060200260200182016040528015613fc4578160200160208202803683370190505b5060208301525f5b8181101561402257613ff98585613fe48460206157e0565b613fef906020615390565b9190910135919050565b8360200151828151811061400f5761400f615368565b6020908102919091010152600101613fcc565b505092915050565b614032614b36565b604001518214610fce576140468160b01c90565b6040516327ea86dd60e21b815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610a0c565b6005545f9081906140b290601090600160401b90046001600160401b0316615573565b9050806001600160401b0316836001600160401b0316106140d35780611b7a565b5090919050565b833560ff60f01b60f084901b1660ff60a81b60a884901b1617600160f81b177fffff0000000000000000ff0000000000000000000000000000000000000000008216811480156141435750600882901c6001600160401b0316604883901c6001600160401b0316145b8015614150575060278510155b801561415e57506102008511155b1561416957506138f6565b6141738686612722565b50915060ff84166141848360f01c90565b60ff16146141b5576141968260f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610a0c565b8260ff166141c38360a81c90565b60ff16146141d657846128078360a81c90565b6141e08260081c90565b6001600160401b03166141f38360481c90565b6001600160401b0316146142405761420b8260081c90565b6142158360481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610a0c565b50949350505050565b61427f6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b608882146142a35760405163db84521760e01b815260048101839052602401610a0c565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b5f816080015160ff165f036142ff576142f082614d57565b60ff1660809092018290525090565b60a082015160ff1615614314575060a0015190565b6001600160401b0380166006836080015160ff166004811061433857614338615368565b6003020160020160109054906101000a90046001600160401b03166001600160401b03160361436957506080015190565b61437282614d57565b60ff1660a09092018290525090565b5f60068260ff166004811061439857614398615368565b5f600391909102919091018181556001810182905560020180547fffffffffffffff0000000000000000000000000000000000000000000000000016905592915050565b5f60406143e98484615592565b6001600160401b0316106143fe576040614408565b6144088383615592565b90505f5b816001600160401b0316816001600160401b03161015610e375760125f60406144358487615592565b61443f9190615650565b6001600160401b0316815260208101919091526040015f9081205560010161440c565b602080830151604080850151606080870151835180870195909552848401929092526001600160401b039182169084015284166080808401919091528151808403909101815260a0909201905280519101205f9060125f6144c4604086615650565b6001600160401b03166001600160401b031681526020019081526020015f2054146144f057505f610d94565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a082015261456281611b01565b5f8160a0015160ff165f1415806145d05750608082015160ff16158015906145d057506001600160401b0380166006836080015160ff16600481106145a9576145a9615368565b6003020160020160109054906101000a90046001600160401b03166001600160401b031614155b9050808061460c57506006826060015160ff16600481106145f3576145f3615368565b60030201600201546001600160401b0390811690851611155b1561461b575f92505050610d94565b60125f614629604087615650565b6001600160401b03166001600160401b031681526020019081526020015f205f90555f61465583614d57565b60808401805160ff90811660a087018190528382169283905286516005805460208a015160408b015160608c01516001600160401b039586166001600160801b031990941693909317600160401b95909216949094021764ffffffffff60801b1916600160801b63ffffffff9094169390930260ff60a01b191692909217600160a01b92909416919091029290921761ffff60a81b1916600160a81b90930260ff60b01b191692909217600160b01b90920291909117905590505f61473a7f000000000000000000000000000000000000000000000000000000000000000042615573565b90506040518060c001604052808860200151815260200188604001518152602001876001600160401b0316815260200188606001516001600160401b03168152602001826001600160401b031681526020015f151581525060068360ff16600481106147a8576147a8615368565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a0909601511515600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908716907fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c56561906148799084906001600160401b0391909116815260200190565b60405180910390a25060019695505050505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156148e657507f000000000000000000000000000000000000000000000000000000000000000046145b1561491057507f000000000000000000000000000000000000000000000000000000000000000090565b611a86604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f6149c383614da6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6004545f906001600160a01b0316614a0d57505f919050565b600454614a22906001600160a01b03166135f0565b9050614a35826001600160401b03615592565b6001600160401b0316816001600160401b031611614a5c57614a578282615573565b610d94565b6001600160401b0392915050565b606081471015614a965760405163cf47918160e01b815247600482015260248101839052604401610a0c565b5f614aa2858486614dcd565b9050808015614ac357505f3d1180614ac357505f856001600160a01b03163b115b15614ad857614ad0614de2565b915050611b7a565b8015614b0257604051639996b31560e01b81526001600160a01b0386166004820152602401610a0c565b3d15614b1557614b10614dfb565b614b2e565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b5f82614bc8868685614e06565b1495945050505050565b5f611b7a614bde614b36565b848435614bf160408701602088016151c7565b614c016060880160408901615198565b614c116080890160608a016157b1565b855160208088015160409889015189517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e815260d09290921b61ffff60d01b1660e09490941b6001600160e01b031916939093178183015260268101929092526046820196909652606681019490945260381b941b9390931760809390931b929092176086830152609f9091205f9081522090565b5f80806041849003614cda578435602086013560408701355f1a614ccc89828585614e3e565b955095509550505050614ce4565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60015b816060015160ff168160ff161480614d7b5750816080015160ff168160ff16145b80614d8f57508160a0015160ff168160ff16145b156137e75780614d9e8161583e565b915050614d5a565b5f60ff8216601f811115610d9457604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b8481101561424057614e3482878784818110614e2857614e28615368565b90506020020135614f06565b9150600101614e0a565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614e7757505f91506003905082614efc565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614ec8573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614ef357505f925060019150829050614efc565b92505f91508190505b9450945094915050565b5f818310614f20575f828152602084905260409020611b7a565b5f838152602083905260409020611b7a565b5f60208284031215614f42575f5ffd5b5035919050565b6001600160a01b0381168114610e91575f5ffd5b80356137e781614f49565b5f60208284031215614f78575f5ffd5b8135611b7a81614f49565b5f610140828403128015614f95575f5ffd5b509092915050565b803561ffff811681146137e7575f5ffd5b5f60208284031215614fbe575f5ffd5b611b7a82614f9d565b5f6101808284031215611de1575f5ffd5b80356001600160401b03811681146137e7575f5ffd5b5f5f5f5f5f60808688031215615002575f5ffd5b85356001600160401b03811115615017575f5ffd5b61502388828901614fc7565b95505060208601356001600160401b0381111561503e575f5ffd5b61504a88828901614fc7565b94505060408601356001600160401b03811115615065575f5ffd5b8601601f81018813615075575f5ffd5b80356001600160401b0381111561508a575f5ffd5b8860208260051b840101111561509e575f5ffd5b602091909101935091506150b460608701614fd8565b90509295509295909350565b5f5f604083850312156150d1575f5ffd5b82356150dc81614f49565b91506150ea60208401614fd8565b90509250929050565b5f5f83601f840112615103575f5ffd5b5081356001600160401b03811115615119575f5ffd5b6020830191508360208285010111156129fd575f5ffd5b60ff81168114610e91575f5ffd5b5f5f5f5f60608587031215615151575f5ffd5b8435935060208501356001600160401b0381111561516d575f5ffd5b615179878288016150f3565b909450925050604085013561518d81615130565b939692955090935050565b5f602082840312156151a8575f5ffd5b611b7a82614fd8565b80356001600160801b03811681146137e7575f5ffd5b5f602082840312156151d7575f5ffd5b611b7a826151b1565b5f5f604083850312156151f1575f5ffd5b6151fa83614fd8565b9150602083013561520a81614f49565b809150509250929050565b5f5f60208385031215615226575f5ffd5b82356001600160401b0381111561523b575f5ffd5b615247858286016150f3565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61529f60e0830189615253565b82810360408401526152b18189615253565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156153065783518352602093840193909201916001016152e8565b50909b9a5050505050505050505050565b5f5f5f5f6080858703121561532a575f5ffd5b61533385614f9d565b9350615341602086016151b1565b925061534f604086016151b1565b915061535d60608601614fd8565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115610d9457610d9461537c565b5f6001600160401b0382166001600160401b0381036153c4576153c461537c565b60010192915050565b803580151581146137e7575f5ffd5b5f602082840312156153ec575f5ffd5b611b7a826153cd565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6138f66020830184866153f5565b5f60208284031215615440575f5ffd5b8151611b7a81615130565b828152813560208083019190915261016082019061546a908401614f5d565b6001600160a01b03811660408401525061548660408401614f9d565b61ffff811660608401525061549d606084016153cd565b8015156080840152506154b2608084016153cd565b80151560a0840152506154c760a08401614fd8565b6001600160401b03811660c0840152506154e360c08401614fd8565b6001600160401b03811660e0840152506154ff60e08401614fd8565b6001600160401b0381166101008401525061551d6101008401614fd8565b6001600160401b0381166101208401525061553b6101208401614fd8565b6001600160401b038116610140840152614b2e565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b038181168382160190811115610d9457610d9461537c565b6001600160401b038281168282160390811115610d9457610d9461537c565b604081525f6155c46040830185876153f5565b90506001600160401b0383166020830152949350505050565b634e487b7160e01b5f52601260045260245ffd5b5f826155ff576155ff6155dd565b500490565b6001600160801b038281168282160390811115610d9457610d9461537c565b5f6001600160401b0383168061563b5761563b6155dd565b806001600160401b0384160491505092915050565b5f6001600160401b03831680615668576156686155dd565b806001600160401b0384160691505092915050565b6001600160401b03818116838216029081169081811461569f5761569f61537c565b5092915050565b5f823560be198336030181126156ba575f5ffd5b9190910192915050565b5f5f8335601e198436030181126156d9575f5ffd5b8301803591506001600160401b038211156156f2575f5ffd5b6020019150600581901b36038213156129fd575f5ffd5b5f5f8335601e1984360301811261571e575f5ffd5b8301803591506001600160401b03821115615737575f5ffd5b6020019150368190038213156129fd575f5ffd5b63ffffffff8181168382160190811115610d9457610d9461537c565b80356001600160e01b0319811690600484101561569f576001600160e01b031960049490940360031b84901b1690921692915050565b5f8235609e198336030181126156ba575f5ffd5b5f602082840312156157c1575f5ffd5b8135611b7a81615130565b634e487b7160e01b5f52602160045260245ffd5b8082028115828204841417610d9457610d9461537c565b6001600160801b038181168382160190811115610d9457610d9461537c565b5f82615824576158246155dd565b500690565b5f816158375761583761537c565b505f190190565b5f60ff821660ff81036153c4576153c461537c56" as const;
