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
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b506040516161b73803806161b783398101604081905261002f916106ac565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c929190610756565b60408051601f1981840301815282820190915260018252601960f91b60208301529082856001600160a01b0381166100ae57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100b7816103e8565b506001600160401b03811615806100d95750620151806001600160401b038216115b1561011c576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064016100a5565b6001600160401b031660805261013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190610795565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100a5565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e991906107ae565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100a5565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b505050505050610888565b60605f610365836104e2565b60010190505f816001600160401b03811115610383576103836107c7565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600180546001600160a01b0319169055610401816105c4565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100a591906107db565b805161043982610810565b179392505050565b61044a81610613565b60135460145491925061047a91610474916001600160801b03600160801b90910481169116610626565b82610638565b601380546001600160801b03928316600160801b02908316179055601480549183166001600160801b0319909216821790556040519081527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000831061052a577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610556576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061057457662386f26fc10000830492506010015b6305f5e100831061058c576305f5e100830492506008015b61271083106105a057612710830492506004015b606483106105b2576064830492506002015b600a83106105be576001015b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6105be6001600160801b038316610643565b5f610631828461084a565b9392505050565b5f6106318284610869565b5f6001607f1b821061066b57604051630cd8516360e31b8152600481018390526024016100a5565b5090565b805163ffffffff81168114610682575f5ffd5b919050565b805161ffff81168114610682575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c087890312156106c1575f5ffd5b6106ca8761066f565b95506106d860208801610687565b945060408701516106e881610698565b60608801519094506106f981610698565b60808801519093506001600160801b0381168114610715575f5ffd5b60a08801519092506001600160401b0381168114610731575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610778600e83018561073f565b602f60f81b815261078c600182018561073f565b95945050505050565b5f602082840312156107a5575f5ffd5b6106318261066f565b5f602082840312156107be575f5ffd5b61063182610687565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610830575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b0382811682821603908111156105be576105be610836565b6001600160801b0381811683821601908111156105be576105be610836565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161583f6109785f395f818161056301528181610da501528181610e4801528181610fe5015281816111e6015261172f01525f81816106c801528181612658015281816140470152614b2f01525f81816107b4015281816126290152614b0801525f6133b701525f61338c01525f6148b701525f61488f01525f6147ea01525f61481401525f61483e01525f81816105e901528181612c5e0152818161327b015281816132a4015281816134b6015281816136c2015281816136eb0152614665015261583f5ff3fe608060405234801561000f575f5ffd5b50600436106102c1575f3560e01c80638a3bd09a11610183578063c4d252f5116100e8578063dd2b7fd311610093578063f851a4401161006e578063f851a440146105d4578063fa579fc614610795578063ff9b3acf146107af575f5ffd5b8063dd2b7fd31461075e578063e30c397814610771578063f2fde38b14610782575f5ffd5b8063d3ed3f77116100c3578063d3ed3f7714610725578063d691bbe314610738578063db26e34d1461074b575f5ffd5b8063c4d252f5146106b0578063c763e5a1146106c3578063ccfa1b2a146106fd575f5ffd5b8063b2e2c75f11610148578063bb6ae2cb11610123578063bb6ae2cb14610679578063bd55022a1461068c578063bdf410ae1461069d575f5ffd5b8063b2e2c75f14610646578063b93af10114610659578063b992f48014610671575f5ffd5b80638a3bd09a146105c15780638da5cb5b146105d4578063a1ad23c5146105e4578063a2e5c06e1461060b578063b07c411f1461061e575f5ffd5b80634901059d11610229578063715018a6116101ee5780637a0ebc88116101c95780637a0ebc881461055e5780637b027b721461058557806384b0196e146105a6575f5ffd5b8063715018a614610339578063756c38fb1461054357806379ba509714610556575f5ffd5b80634901059d146104e45780634cd72fe6146104f75780634fd6cade1461050a57806352b9ae491461051d5780636e39274c14610530575f5ffd5b80631fa94793116102895780633135f207116102645780633135f20714610424578063353ec472146104375780633d739ae3146104d1575f5ffd5b80631fa94793146103de57806325ba6ae7146103e657806325f5d1db146103f9575f5ffd5b806303a65f85146102c55780630ad9c2b11461031157806316fd265d14610339578063191b9c5b146103435780631e07551e1461036e575b5f5ffd5b6102f46102d3366004614edf565b5f908152601a6020526040902054600160801b90046001600160401b031690565b6040516001600160401b0390911681526020015b60405180910390f35b6102f461031f366004614f15565b60196020525f90815260409020546001600160401b031681565b6103416107eb565b005b601454610356906001600160801b031681565b6040516001600160801b039091168152602001610308565b6103766107fe565b60405161030891905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a0830151151560a083015292915050565b610356610928565b6103416103f4366004614f30565b6109cd565b60045461040c906001600160a01b031681565b6040516001600160a01b039091168152602001610308565b60025461040c906001600160a01b031681565b6104a2610445366004614f5b565b61ffff81165f90815260156020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b031690820152606001610308565b6102f46104df366004614fa4565b610a99565b6102f46104f2366004615076565b610d52565b6103416105053660046150f8565b610d9a565b610341610518366004615152565b610e3d565b61034161052b366004615183565b610e94565b61034161053e36600461519c565b610ea5565b6103416105513660046151c8565b610fd2565b6103416110ce565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b610598610593366004614f30565b611147565b604051908152602001610308565b6105ae611199565b6040516103089796959493929190615234565b6103416105cf366004615152565b6111db565b5f546001600160a01b031661040c565b6102f47f000000000000000000000000000000000000000000000000000000000000000081565b610341610619366004614f15565b61122f565b61035661062c366004614edf565b5f908152601a60205260409020546001600160801b031690565b601354610356906001600160801b031681565b600554600160401b90046001600160401b03166102f4565b610376611240565b6103416106873660046151c8565b61132e565b6005546001600160401b03166102f4565b6103416106ab3660046152ca565b611489565b6103416106be366004614edf565b61165b565b6106ea7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610308565b6102f461070b366004614edf565b60036020525f90815260409020546001600160401b031681565b6103416107333660046151c8565b611724565b610341610746366004614f15565b611789565b6105986107593660046151c8565b61189b565b61034161076c366004615152565b6119a4565b6001546001600160a01b031661040c565b610341610790366004614f15565b611a59565b6001546102f490600160a01b90046001600160401b031681565b6107d67f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610308565b6107f3611ace565b6107fc5f611b2b565b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201526108a181611b44565b6006816060015160ff16600481106108bb576108bb615312565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a082015292915050565b5f5f61093342611ba4565b60055463ffffffff9182169250600160801b90041681036109835760135460145461097d916001600160801b038082169261097892600160801b900482169116611bb2565b611bb2565b91505090565b60055461099e90600160801b900463ffffffff16600161533a565b81146109aa575f61097d565b60135460145461097d916001600160801b0390811691600160801b900416611bb2565b6109dd6040820160208301614f15565b6001600160a01b0316336001600160a01b031614610a155760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f80610a31610a2c61012085016101008601615152565b611bc4565b335f8181526018602090815260408083206001600160401b0387811685529252909120805491841b90911790559193509150610a6c84611147565b6040517fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba52753905f90a3505050565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201525f9081610b0e82611bfb565b9050836001600160401b03165f03610b39576040516365e52d5160e11b815260040160405180910390fd5b610b438888611e2a565b5f610b75828888610b5a60608e0160408f01614f5b565b8d5f0160a0016020810190610b6f9190615152565b8a611f65565b90505f610b84838b885f612251565b90505f610b94848b896001612251565b90505f80610ba3858e8b612309565b9092509050610bc787610bc26001600160801b0380851690861661533a565b612391565b86518790610bd49061534d565b6001600160401b031690816001600160401b031681525097508660055f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610cf78483885f81518110610ce657610ce6615312565b602002602001015160400151612507565b610d0e8382885f81518110610ce657610ce6615312565b610d1e60808e0160608f01615386565b15610d3557610d30888e86868d612613565b610d42565b610d42888e85878d612613565b5050505050505095945050505050565b5f5f5f610d5e84611bc4565b6001600160a01b0387165f9081526018602090815260408083206001600160401b0390951683529390529190912054901c925050505b92915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610de55760405163472511eb60e11b8152336004820152602401610a0c565b5f610df08484612765565b5090506007610dff8260f01c90565b60ff1603610e1857610e1284848361287b565b50610e37565b5f5f610e2486866129c9565b91509150610e33828286612a49565b5050505b50505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e885760405163472511eb60e11b8152336004820152602401610a0c565b610e9181612df2565b50565b610e9c611ace565b610e918161307e565b610ead611ace565b600154600160a01b90046001600160401b031615610edd5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610efe575062278d006001600160401b038316115b15610f40576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610a0c565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610f8281613119565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15b5050565b5f5f610fde84846129c9565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b81526004016110319291906153c7565b602060405180830381865afa15801561104c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061107091906153da565b905060ff808216146110a0576040516323d7926b60e11b815260ff80831660048301526024820152604401610a0c565b6110aa83836131c3565b6110c75760405163fd18573960e01b815260040160405180910390fd5b5050505050565b6001546001600160a01b031633146110fb5760405163472511eb60e11b8152336004820152602401610a0c565b6002546001600160a01b0316330361113e576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a0c565b6107fc33611b2b565b5f610d947f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba18360405160200161117e9291906153f5565b60405160208183030381529060405280519060200120613359565b5f6060805f5f5f60606111aa613385565b6111b26133b0565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146112265760405163472511eb60e11b8152336004820152602401610a0c565b610e91816133db565b611237611ace565b610e9181613119565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201819052156112fb5760068160a0015160ff16600481106108bb576108bb615312565b6006816080015160ff165f0361131557816060015161131b565b81608001515b60ff16600481106108bb576108bb615312565b611336611aec565b5f828260405161134792919061550e565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806113815750806001600160401b031642105b806113a05750611394621275008261551d565b6001600160401b031642115b156113cf5760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610a0c565b5f828152600360205260409020805467ffffffffffffffff191690556113f6848483613576565b600154611420908590859061141b90600160a01b90046001600160401b03168561553c565b505050565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26110c73085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061361592505050565b611491611ace565b6001600160801b0383166114e8576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e74610000000000000000000000000000006044820152606401610a0c565b6001600160801b03821680158061150557506001600160401b0381115b15611553576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f74000000000000000000000000000000006044820152606401610a0c565b604051806060016040528061156786613622565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601584528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b6002546001600160a01b0316331480159061168057505f546001600160a01b03163314155b156116a05760405163472511eb60e11b8152336004820152602401610a0c565b5f818152600360205260408120546001600160401b031690036116de5760405163f0652c0760e01b81525f6004820152426024820152604401610a0c565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461176f5760405163472511eb60e11b8152336004820152602401610a0c565b5f5f61177b84846129c9565b915091506110c782826131c3565b611791611ace565b6001600160a01b0381161580159061180f5750806001600160a01b0316633ecb1a676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156117e0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611804919061555b565b6001600160401b0316155b15611846576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b6044820152606401610a0c565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc0906020015b60405180910390a150565b5f6118a4611aec565b600154600160a01b90046001600160401b03165f036118fa576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610a0c565b828260405161190a92919061550e565b6040519081900390206001549091505f9061193590600160a01b90046001600160401b03164261551d565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e49061199590879087908690615576565b60405180910390a25092915050565b335f908152601960205260409020546001600160401b03908116908216116119f75760405163f907de9f60e01b81526020600482015260056024820152646e6f6e636560d81b6044820152606401610a0c565b335f81815260196020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b611a61611ace565b600180546001600160a01b0383166001600160a01b03199091168117909155611a915f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b905090565b600154600160a01b90046001600160401b031615611aec5730611af8565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107fc5760405163472511eb60e11b8152336004820152602401610a0c565b600180546001600160a01b0319169055610e9181613635565b608081015160ff1615801590611b7b5750611b7b6006826080015160ff1660048110611b7257611b72615312565b60030201613684565b15610e915760808101805160ff908116606084015260a0830180519091169091525f9052611b44565b5f610d9462015180836155b6565b5f611bbd82846155c9565b9392505050565b5f80611bd16004846155e8565b611bdc600485615615565b611be7906040615642565b90946001600160401b039091169350915050565b6060611c0682611b44565b816060015160ff165f03611c2d5760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f03611c46578260800151611c4c565b8260a001515b905060ff811615611c5e576002611c61565b60015b60ff166001600160401b03811115611c7b57611c7b6154fa565b604051908082528060200260200182016040528015611cd957816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f19909201910181611c995790505b5091506006836060015160ff1660048110611cf657611cf6615312565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a0820152825183905f90611d6f57611d6f615312565b60200260200101819052508060ff165f14611e245760068160ff1660048110611d9a57611d9a615312565b6040805160c081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b81049093166080830152600160c01b90920460ff16151560a08201528351909184918110611e1857611e18615312565b60200260200101819052505b50919050565b5f611e3b6080830160608401615386565b611e7857611e4f60c0840160a08501615152565b6001600160401b0316611e6860c0840160a08501615152565b6001600160401b03161115611ead565b611e8860c0840160a08501615152565b6001600160401b0316611ea160c0840160a08501615152565b6001600160401b031610155b9050801580611ec95750611ec760a0840160808501615386565b155b80611edf5750611edf60a0830160808401615386565b80611f0b5750611ef56080830160608401615386565b1515611f076080850160608601615386565b1515145b80611f17575081358335145b80611f485750611f2d6060830160408401614f5b565b61ffff16611f416060850160408601614f5b565b61ffff1614155b1561141b5760405162b778f760e31b815260040160405180910390fd5b604080516080810182525f808252602082018190529181018290526060810182905290611f9185613728565b905080604001516001600160401b0316836001600160401b03161015611fe357604080820151905163f54a602760e01b81526001600160401b0380861660048301529091166024820152604401610a0c565b875186101561200557604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b8851811015612245573688888381811061205057612050615312565b9050602002810190612062919061566b565b905061ffff87166120766020830183614f5b565b61ffff161415806120c357506120c18a838151811061209757612097615312565b602002602001015160200151828060a001906120b39190615689565b6120bc856137b9565b6138a9565b155b156120e157604051631ff3747d60e21b815260040160405180910390fd5b5f806120f36040840160208501615152565b6121036060850160408601615152565b91509150816001600160401b0316886001600160401b031610806121385750806001600160401b0316886001600160401b0316115b156121715760405163073edb7760e01b81526001600160401b03808a166004830152808416602483015282166044820152606401610a0c565b855f01516001600160401b0316826001600160401b0316101561219b576001600160401b03821686525b85602001516001600160401b0316816001600160401b031611156121c9576001600160401b03811660208701525b5f6121f16121e56121e06080870160608801615183565b613622565b6001600160801b031690565b9050866040015181111561220757604087018190525b5f61221e6121e56121e060a0880160808901615183565b9050876060015181111561223457606088018190525b505060019093019250612034915050565b50509695505050505050565b604080516080810182525f808252602082018190529181018290526060810191909152835f61227f82611147565b905081358161228f8989886138cb565b6001600160801b03166040808701919091526020808701929092529185526122d4916122c091908501908501614f15565b826122cf6101408a018a6156ce565b613af8565b6122f4576040516306247d8360e01b815260048101859052602401610a0c565b6122ff828287613b78565b5050949350505050565b5f5f5f61233786875f01518760a00160208101906123279190615152565b612331919061553c565b86613e58565b90505f6123638761234e60c0890160a08a01615152565b896020015161235d919061553c565b87613e58565b90506123756080870160608801615386565b612380578082612383565b81815b935093505050935093915050565b6013546001600160801b0380821691600160801b9004165f6123b242611ba4565b9050846040015163ffffffff168163ffffffff16146124455761241c856040015160016123df9190615710565b63ffffffff168263ffffffff16146123f7578361240b565b601454600160801b90046001600160801b03165b6014546001600160801b0316613e98565b601480546001600160801b03808716600160801b02911617905563ffffffff8216604087015291505b6001600160801b038216846001600160801b038516612464919061533a565b11156124c2576014546001600160801b0316612484846109788584611bb2565b61248d86613ea3565b60405163100d6c3560e21b81526001600160801b03928316600482015290821660248201529082166044820152606401610a0c565b6124dd6124d8856001600160801b03861661533a565b613ea3565b6001600160801b039081169216600160801b026001600160801b0319169190911760135550505050565b82515f908152601a6020526040902080546001600160801b038116906001600160401b03600160801b9091048116908416811061256c578551604051632e1f10f360e11b815260048101919091526001600160401b0382166024820152604401610a0c565b60408601516001600160801b03166001600160801b0386166001600160801b038416612598919061533a565b11156125e05785516040808801519051630f9587b360e21b815260048101929092526001600160801b0380851660248401528088166044840152166064820152608401610a0c565b6125ea8286613e98565b6001600160801b03166060909601869052505080546001600160801b0319169093179092555050565b6126236060850160408601614f5b565b604080517f000000000000000000000000000000000000000000000000000000000000000063ffffffff16602082015261ffff7f00000000000000000000000000000000000000000000000000000000000000008116928201929092523060608201526001600160401b038816608082018190529290911691907f25269f0c4d461373488deeb86e12f47f85e0c5d17f80e3b68ce0f225cbd32ac29060a00160408051601f1981840301815291905280516020918201208782015191870151885188519293926126f960c08d0160a08e01615152565b6060808d01518c82015160408051998a5260208a01989098529688019590955286019290925260808501526001600160401b0390811660a0850152871660c08401526001600160801b0390811660e0840152166101008201526101200160405180910390a35050505050565b5f8061020083111561278d5760405163bb9e58ed60e01b815260048101849052602401610a0c565b60278310156127b857604051634e54e99b60e01b8152600481018490525f6024820152604401610a0c565b83359150600784013560f883901c6001146127ec576040516301c4836960e01b815260f884901c6004820152602401610a0c565b5f6127f78460f01c90565b60ff1690508015806128095750600781115b1561282a576040516303a2829760e41b815260048101829052602401610a0c565b60036128368560a81c90565b60ff16111561286f578461284a8560a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610a0c565b81925050509250929050565b5f6128868260a81c90565b60ff1614612899578161284a8260a81c90565b5f6128ac6128a78585613edb565b613ef5565b90506128bb815f015183614011565b5f6128ce6128c98460081c90565b614076565b6005549091506001600160401b03165f5b836020015151811015610e33575f8460200151828151811061290357612903615312565b6020908102919091018101515f818152601a90925260409091208054919250906001600160401b03600160801b90910481169086168110156129655750805467ffffffffffffffff60801b1916600160801b6001600160401b03871602178155845b8154604080516001600160401b0380851682526001600160801b0390931660208201529187169082015283907fa48dc7127798a42cd112b3d50ff8a81e7539559b1675e29de31e38c917a8e2879060600160405180910390a25050506001016128df565b6129ff6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f612a0e85856002806140c1565b9050612a22612a1d8686613edb565b614199565b9250612a31835f015182614011565b82612a3c8260081c90565b92509250505b9250929050565b6040805160c0810182526005546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a0830152909190841611612af157602081015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610a0c565b6001600160401b0383166020820152612b0981611b44565b5f612b1382614228565b825160058054602086015160408701516060880151608089015160a08a01516001600160401b039788166001600160801b031990961695909517600160401b97909416969096029290921764ffffffffff60801b1916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b9184169190910217905590915083811614612c41576020808601516040808801516060808a0151835180870195909552848401929092526001600160401b039182169084015287166080808401919091528151808403909101815260a09092019052805191012060125f612c27604088615615565b6001600160401b0316815260208101919091526040015f20555b5f60ff84811614612c59576001600160401b03612c83565b612c837f00000000000000000000000000000000000000000000000000000000000000004261551d565b90506040518060c001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681526020015f151581525060068360ff1660048110612cf157612cf1615312565b825160039190910291909101908155602080830151600183015560408084015160029093018054606080870151608088015160a0909801511515600160c01b0260ff60c01b196001600160401b03998a16600160801b021668ffffffffffffffffff60801b19928a16600160401b026001600160801b0319909516988a16989098179390931716959095171790559089015189820151928a01519151938916937f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1693612de2939091879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a2505050505050565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612e6481611b44565b816001600160401b03166006826060015160ff1660048110612e8857612e88615312565b60030201600201546001600160401b03161115612eb557612eac81606001516142d1565b60ff1660608201525b816001600160401b031660068260a0015160ff1660048110612ed957612ed9615312565b60030201600201546001600160401b03161115612f0657612efd8160a001516142d1565b60ff1660a08201525b816001600160401b03166006826080015160ff1660048110612f2a57612f2a615312565b60030201600201546001600160401b03161115612f6257612f4e81608001516142d1565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612f9e57612f8e82826020015161432c565b6001600160401b03821660208201525b8051600580546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166001600160801b031990981697909717600160401b958a16959095029490941764ffffffffff60801b1916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610fc5565b61308781613622565b6013546014549192506130b7916130b1916001600160801b03600160801b90910481169116611bb2565b82613e98565b601380546001600160801b03928316600160801b02908316179055601480549183166001600160801b0319909216821790556040519081527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede90602001611890565b6001600160a01b038116158061313b57505f546001600160a01b038281169116145b15613175576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610a0c565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611890565b5f60015b600481101561334e575f600682600481106131e4576131e4615312565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061323657506002810154600160801b90046001600160401b0390811614155b8061324657506020850151815414155b8061325957508460400151816001015414155b156132645750613346565b60028101545f90600160c01b900460ff1661329f577f00000000000000000000000000000000000000000000000000000000000000006132ca565b6132ca7f00000000000000000000000000000000000000000000000000000000000000006002615642565b6132d4904261551d565b60028301805467ffffffffffffffff60801b1916600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a260019350505050610d94565b6001016131c7565b50611bbd83836143b2565b5f610d946133656147de565b8360405161190160f01b8152600281019290925260228201526042902090565b6060611ac97f0000000000000000000000000000000000000000000000000000000000000000614907565b6060611ac97f0000000000000000000000000000000000000000000000000000000000000000614907565b60125f6133e9604084615615565b6001600160401b0316815260208101919091526040015f9081205560015b6004811015610fce575f6006826004811061342457613424615312565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061346c57506002810154600160c01b900460ff165b8061347b575061347b81613684565b15613486575061356e565b60028101805460ff60c01b1916600160c01b1790819055600160801b90046001600160401b039081161461351f577f00000000000000000000000000000000000000000000000000000000000000008160020160108282829054906101000a90046001600160401b03166134fa919061551d565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b6002810154604051600160801b9091046001600160401b0390811682528416907fba0b777033c32ec2c24cf497f59ff2e037a56175fe44fb89432b922ce105b62e9060200160405180910390a2505b600101613407565b6001545f9061359490600160a01b90046001600160401b0316614944565b9050806001600160401b031642106135ac5750505050565b5f63d691bbe360e01b6135bf858761572c565b6001600160e01b0319161490508015806135ed57506135e162093a808461551d565b6001600160401b031642105b156110c7576040516268351560e91b81526001600160401b0383166004820152602401610a0c565b6060611bbd83835f614a0e565b5f610d946001600160801b038316613ea3565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60028101545f90600160801b90046001600160401b03164210156136a957505f919050565b600282015461371690600160c01b900460ff166136e6577f0000000000000000000000000000000000000000000000000000000000000000614944565b6137117f00000000000000000000000000000000000000000000000000000000000000006002615642565b614944565b6001600160401b031642101592915050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526015835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b90049092169281018390529190036137b457604051620ca73960e21b815261ffff83166004820152602401610a0c565b919050565b5f610d946137c5614ada565b6137d26020850185614f5b565b6137e26040860160208701615152565b6137f26060870160408801615152565b6138026080880160608901615183565b61381260a0890160808a01615183565b855160208088015160409889015198517fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e815260d09190911b61ffff60d01b1660e09390931b6001600160e01b0319169290921782820152602682019790975260709390931b60b09490941b9390931760f09490941b93909317604682015260809290921b176058820152607890205f9081522090565b5f84158015906138c057506138c084848785614b5f565b90505b949350505050565b82515f906138dd610160850185615689565b905010156138fe57604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f61391a6040860160208701614f15565b6001600160a01b031690505f5b8651811015613aee573661393f610160880188615689565b8381811061394f5761394f615312565b90506020028101906139619190615762565b905061399b88838151811061397857613978615312565b6020908102919091010151516139916080840184615689565b6120bc8886614b76565b6139b857604051631ff3747d60e21b815260040160405180910390fd5b803583146139dc576040516306247d8360e01b815260048101879052602401610a0c565b5f8883815181106139ef576139ef615312565b6020026020010151606001516001600160401b0316826040016020810190613a179190615152565b6001600160401b031610613a4857888381518110613a3757613a37615312565b602002602001015160600151613a58565b613a586060830160408401615152565b9050806001600160401b0316421115613a96576040516303535ab760e11b8152600481018690526001600160401b0382166024820152604401610a0c565b5f6001613aa96080850160608601615776565b1660ff165f14613ab9575f613ac9565b613ac96040840160208501615183565b90506001600160801b038088169082161015613ae3578096505b505050600101613927565b5050509392505050565b5f5f5f613b06868686614c4a565b5090925090505f816003811115613b1f57613b1f615791565b148015613b3d5750866001600160a01b0316826001600160a01b0316145b15613b4d576001925050506138c3565b6001600160a01b0387163b15801590613b6d5750613b6d87878787614c91565b979650505050505050565b613b8a61014084016101208501615152565b6001600160401b0316421115613bd85781613bad61014085016101208601615152565b604051633b50722360e01b815260048101929092526001600160401b03166024820152604401610a0c565b5f80613bef610a2c61012087016101008801615152565b90925090505f601881613c086040890160208a01614f15565b6001600160a01b0316815260208082019290925260409081015f9081206001600160401b03871682528352818120549350916019918391613c4d918b01908b01614f15565b6001600160a01b0316815260208101919091526040015f20546001600160401b0316613c8161012089016101008a01615152565b6001600160401b031610613c975781831c613ca0565b6001600160401b035b9050613cb260e0880160c08901615152565b6001600160401b0316856001600160401b03161180613cfc575084613cdd60e0890160c08a01615152565b613ce7919061553c565b6001600160401b0316816001600160401b0316115b15613d46578581613d1360e08a0160c08b01615152565b604051633ebcf6a760e01b815260048101939093526001600160401b039182166024840152166044820152606401610a0c565b613d57610100880160e08901615152565b6001600160401b0316856001600160401b0316108015613da05750613d8260e0880160c08901615152565b6001600160401b0316613d95868361551d565b6001600160401b0316105b15613de35784613db7610100890160e08a01615152565b60405163f54a602760e01b81526001600160401b03928316600482015291166024820152604401610a0c565b613df86001600160401b038616841b8361533a565b60185f613e0b60408b0160208c01614f15565b6001600160a01b03166001600160a01b031681526020019081526020015f205f866001600160401b03166001600160401b031681526020019081526020015f208190555050505050505050565b5f6138c3826001600160401b03168560600151856001600160401b0316613e7f91906157a5565b8660400151613e8e919061533a565b6124d891906157a5565b5f611bbd82846157bc565b5f6f800000000000000000000000000000008210613ed757604051630cd8516360e31b815260048101839052602401610a0c565b5090565b365f613eea83602781876157db565b915091509250929050565b604080518082019091525f8152606060208201525f613f156020846155b6565b9050613f22602084615802565b151580613f2f5750600281105b80613f455750600d613f4082615815565b915081115b15613f665760405163db84521760e01b815260048101849052602401610a0c565b83358252806001600160401b03811115613f8257613f826154fa565b604051908082528060200260200182016040528015613fab578160200160208202803683370190505b5060208301525f5b8181101561400957613fe08585613fcb8460206157a5565b613fd690602061533a565b9190910135919050565b83602001518281518110613ff657613ff6615312565b6020908102919091010152600101613fb3565b505092915050565b614019614ada565b604001518214610fce5761402d8160b01c90565b6040516327ea86dd60e21b815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610a0c565b6005545f90819061409990601090600160401b90046001600160401b031661551d565b9050806001600160401b0316836001600160401b0316106140ba5780611bbd565b5090919050565b5f6140cc8585612765565b50905060ff83166140dd8260f01c90565b60ff161461410e576140ef8160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610a0c565b8160ff1661411c8260a81c90565b60ff161461412f578361284a8260a81c90565b6141398160081c90565b6001600160401b031661414c8260481c90565b6001600160401b0316146138c3576141648160081c90565b61416e8260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610a0c565b6141cf6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b608882146141f35760405163db84521760e01b815260048101839052602401610a0c565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b5f816080015160ff165f0361424f5761424082614cfb565b60ff1660809092018290525090565b60a082015160ff1615614264575060a0015190565b6001600160401b0380166006836080015160ff166004811061428857614288615312565b6003020160020160109054906101000a90046001600160401b03166001600160401b0316036142b957506080015190565b6142c282614cfb565b60ff1660a09092018290525090565b5f60068260ff16600481106142e8576142e8615312565b5f600391909102919091018181556001810182905560020180547fffffffffffffff0000000000000000000000000000000000000000000000000016905592915050565b5f6040614339848461553c565b6001600160401b03161061434e576040614358565b614358838361553c565b90505f5b816001600160401b0316816001600160401b03161015610e375760125f6040614385848761553c565b61438f9190615615565b6001600160401b0316815260208101919091526040015f9081205560010161435c565b602080830151604080850151606080870151835180870195909552848401929092526001600160401b039182169084015284166080808401919091528151808403909101815260a0909201905280519101205f9060125f614414604086615615565b6001600160401b03166001600160401b031681526020019081526020015f20541461444057505f610d94565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201526144b281611b44565b5f8160a0015160ff165f1415806145205750608082015160ff161580159061452057506001600160401b0380166006836080015160ff16600481106144f9576144f9615312565b6003020160020160109054906101000a90046001600160401b03166001600160401b031614155b9050808061455c57506006826060015160ff166004811061454357614543615312565b60030201600201546001600160401b0390811690851611155b1561456b575f92505050610d94565b60125f614579604087615615565b6001600160401b03166001600160401b031681526020019081526020015f205f90555f6145a583614cfb565b60808401805160ff90811660a087018190528382169283905286516005805460208a015160408b015160608c01516001600160401b039586166001600160801b031990941693909317600160401b95909216949094021764ffffffffff60801b1916600160801b63ffffffff9094169390930260ff60a01b191692909217600160a01b92909416919091029290921761ffff60a81b1916600160a81b90930260ff60b01b191692909217600160b01b90920291909117905590505f61468a7f00000000000000000000000000000000000000000000000000000000000000004261551d565b90506040518060c001604052808860200151815260200188604001518152602001876001600160401b0316815260200188606001516001600160401b03168152602001826001600160401b031681526020015f151581525060068360ff16600481106146f8576146f8615312565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a0909601511515600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908716907fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c56561906147c99084906001600160401b0391909116815260200190565b60405180910390a25060019695505050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561483657507f000000000000000000000000000000000000000000000000000000000000000046145b1561486057507f000000000000000000000000000000000000000000000000000000000000000090565b611ac9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f61491383614d4a565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6004545f906001600160a01b031661495d57505f919050565b6004805460408051633ecb1a6760e01b815290516001600160a01b0390921692633ecb1a679282820192602092908290030181865afa1580156149a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906149c6919061555b565b90506149d9826001600160401b0361553c565b6001600160401b0316816001600160401b031611614a00576149fb828261551d565b610d94565b6001600160401b0392915050565b606081471015614a3a5760405163cf47918160e01b815247600482015260248101839052604401610a0c565b5f614a46858486614d71565b9050808015614a6757505f3d1180614a6757505f856001600160a01b03163b115b15614a7c57614a74614d86565b915050611bbd565b8015614aa657604051639996b31560e01b81526001600160a01b0386166004820152602401610a0c565b3d15614ab957614ab4614d9f565b614ad2565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b5f82614b6c868685614daa565b1495945050505050565b5f611bbd614b82614ada565b848435614b956040870160208801615183565b614ba56060880160408901615152565b614bb56080890160608a01615776565b855160208088015160409889015189517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e815260d09290921b61ffff60d01b1660e09490941b6001600160e01b031916939093178183015260268101929092526046820196909652606681019490945260381b941b9390931760809390931b929092176086830152609f9091205f9081522090565b5f80806041849003614c7e578435602086013560408701355f1a614c7089828585614deb565b955095509550505050614c88565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60015b816060015160ff168160ff161480614d1f5750816080015160ff168160ff16145b80614d3357508160a0015160ff168160ff16145b156137b45780614d428161582a565b915050614cfe565b5f60ff8216601f811115610d9457604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b84811015614de257614dd882878784818110614dcc57614dcc615312565b90506020020135614eb3565b9150600101614dae565b50949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614e2457505f91506003905082614ea9565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614e75573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614ea057505f925060019150829050614ea9565b92505f91508190505b9450945094915050565b5f818310614ecd575f828152602084905260409020611bbd565b5f838152602083905260409020611bbd565b5f60208284031215614eef575f5ffd5b5035919050565b6001600160a01b0381168114610e91575f5ffd5b80356137b481614ef6565b5f60208284031215614f25575f5ffd5b8135611bbd81614ef6565b5f610140828403128015614f42575f5ffd5b509092915050565b803561ffff811681146137b4575f5ffd5b5f60208284031215614f6b575f5ffd5b611bbd82614f4a565b5f6101808284031215611e24575f5ffd5b6001600160401b0381168114610e91575f5ffd5b80356137b481614f85565b5f5f5f5f5f60808688031215614fb8575f5ffd5b85356001600160401b03811115614fcd575f5ffd5b614fd988828901614f74565b95505060208601356001600160401b03811115614ff4575f5ffd5b61500088828901614f74565b94505060408601356001600160401b0381111561501b575f5ffd5b8601601f8101881361502b575f5ffd5b80356001600160401b03811115615040575f5ffd5b8860208260051b8401011115615054575f5ffd5b6020919091019350915061506a60608701614f99565b90509295509295909350565b5f5f60408385031215615087575f5ffd5b823561509281614ef6565b915060208301356150a281614f85565b809150509250929050565b5f5f83601f8401126150bd575f5ffd5b5081356001600160401b038111156150d3575f5ffd5b602083019150836020828501011115612a42575f5ffd5b60ff81168114610e91575f5ffd5b5f5f5f5f6060858703121561510b575f5ffd5b8435935060208501356001600160401b03811115615127575f5ffd5b615133878288016150ad565b9094509250506040850135615147816150ea565b939692955090935050565b5f60208284031215615162575f5ffd5b8135611bbd81614f85565b80356001600160801b03811681146137b4575f5ffd5b5f60208284031215615193575f5ffd5b611bbd8261516d565b5f5f604083850312156151ad575f5ffd5b82356151b881614f85565b915060208301356150a281614ef6565b5f5f602083850312156151d9575f5ffd5b82356001600160401b038111156151ee575f5ffd5b6151fa858286016150ad565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61525260e0830189615206565b82810360408401526152648189615206565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156152b957835183526020938401939092019160010161529b565b50909b9a5050505050505050505050565b5f5f5f5f608085870312156152dd575f5ffd5b6152e685614f4a565b93506152f46020860161516d565b92506153026040860161516d565b9150606085013561514781614f85565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115610d9457610d94615326565b5f6001600160401b0382166001600160401b03810361536e5761536e615326565b60010192915050565b803580151581146137b4575f5ffd5b5f60208284031215615396575f5ffd5b611bbd82615377565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6138c360208301848661539f565b5f602082840312156153ea575f5ffd5b8151611bbd816150ea565b8281528135602080830191909152610160820190615414908401614f0a565b6001600160a01b03811660408401525061543060408401614f4a565b61ffff811660608401525061544760608401615377565b80151560808401525061545c60808401615377565b80151560a08401525061547160a08401614f99565b6001600160401b03811660c08401525061548d60c08401614f99565b6001600160401b03811660e0840152506154a960e08401614f99565b6001600160401b038116610100840152506154c76101008401614f99565b6001600160401b038116610120840152506154e56101208401614f99565b6001600160401b038116610140840152614ad2565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b038181168382160190811115610d9457610d94615326565b6001600160401b038281168282160390811115610d9457610d94615326565b5f6020828403121561556b575f5ffd5b8151611bbd81614f85565b604081525f61558960408301858761539f565b90506001600160401b0383166020830152949350505050565b634e487b7160e01b5f52601260045260245ffd5b5f826155c4576155c46155a2565b500490565b6001600160801b038281168282160390811115610d9457610d94615326565b5f6001600160401b03831680615600576156006155a2565b806001600160401b0384160491505092915050565b5f6001600160401b0383168061562d5761562d6155a2565b806001600160401b0384160691505092915050565b6001600160401b03818116838216029081169081811461566457615664615326565b5092915050565b5f823560be1983360301811261567f575f5ffd5b9190910192915050565b5f5f8335601e1984360301811261569e575f5ffd5b8301803591506001600160401b038211156156b7575f5ffd5b6020019150600581901b3603821315612a42575f5ffd5b5f5f8335601e198436030181126156e3575f5ffd5b8301803591506001600160401b038211156156fc575f5ffd5b602001915036819003821315612a42575f5ffd5b63ffffffff8181168382160190811115610d9457610d94615326565b80356001600160e01b03198116906004841015615664576001600160e01b031960049490940360031b84901b1690921692915050565b5f8235609e1983360301811261567f575f5ffd5b5f60208284031215615786575f5ffd5b8135611bbd816150ea565b634e487b7160e01b5f52602160045260245ffd5b8082028115828204841417610d9457610d94615326565b6001600160801b038181168382160190811115610d9457610d94615326565b5f5f858511156157e9575f5ffd5b838611156157f5575f5ffd5b5050820193919092039150565b5f82615810576158106155a2565b500690565b5f8161582357615823615326565b505f190190565b5f60ff821660ff810361536e5761536e61532656" as const;
