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
        "name": "orderHash",
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
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b5060405161579938038061579983398101604081905261002f91610648565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c9291906106f2565b60408051601f1981840301815282820190915260018252601960f91b60208301529084836001600160401b03811615806100a15750620151806001600160401b038216115b156100e9576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b03811661011e57604051631e4fbdf760e01b81525f60048201526024016100e0565b610127816103e8565b5061013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190610731565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100e0565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e99190610751565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100e0565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b5050505050506107d9565b60605f6103658361049e565b60010190505f816001600160401b038111156103835761038361076a565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600f80546001600160a01b031916905561040181610580565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100e0919061077e565b8051610439826107b3565b179392505050565b61044a816105d1565b601380546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000083106104e6577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610512576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061053057662386f26fc10000830492506010015b6305f5e1008310610548576305f5e100830492506008015b612710831061055c57612710830492506004015b6064831061056e576064830492506002015b600a831061057a576001015b92915050565b600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f61057a6001600160801b0383165f6001607f1b821061060757604051630cd8516360e31b8152600481018390526024016100e0565b5090565b805163ffffffff8116811461061e575f5ffd5b919050565b805161ffff8116811461061e575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c0878903121561065d575f5ffd5b6106668761060b565b955061067460208801610623565b9450604087015161068481610634565b606088015190945061069581610634565b60808801519093506001600160801b03811681146106b1575f5ffd5b60a08801519092506001600160401b03811681146106cd575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610714600e8301856106db565b602f60f81b815261072860018201856106db565b95945050505050565b5f60208284031215610741575f5ffd5b61074a8261060b565b9392505050565b5f60208284031215610761575f5ffd5b61074a82610623565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107d3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051614ede6108bb5f395f81816104e801528181610c5a01528181610cc801528181610e650152818161106c01526115aa01525f818161064c0152818161254e0152818161272c01526139c301525f818161072d01528181612524015261399c01525f6130b501525f61308a01525f61408601525f61405e01525f613fb901525f613fe301525f61400d01525f818161056f0152818161298601528181612f6501528181612f8e015281816131c40152613e340152614ede5ff3fe608060405234801561000f575f5ffd5b5060043610610273575f3560e01c80638da5cb5b1161014f578063c4d252f5116100ce578063dd2b7fd311610093578063f851a4401161006e578063f851a44014610706578063fa579fc61461070e578063ff9b3acf14610728575f5ffd5b8063dd2b7fd3146106cf578063e30c3978146106e2578063f2fde38b146106f3575f5ffd5b8063c4d252f514610634578063c763e5a114610647578063ccfa1b2a14610681578063d3ed3f77146106a9578063db26e34d146106bc575f5ffd5b8063b93af10111610114578063b93af101146105df578063b992f480146105f6578063bb6ae2cb146105fe578063bd55022a14610611578063bdf410ae14610621575f5ffd5b80638da5cb5b14610559578063a1ad23c51461056a578063a2e5c06e14610591578063b07c411f146105a4578063b2e2c75f146105cc575f5ffd5b80634fd6cade116101f5578063756c38fb116101ba5780637b027b72116101955780637b027b721461050a57806384b0196e1461052b5780638a3bd09a14610546575f5ffd5b8063756c38fb146104c857806379ba5097146104db5780637a0ebc88146104e3575f5ffd5b80634fd6cade1461046757806352b9ae491461047a578063538cb6101461048d5780636e39274c146104b5578063715018a6146102bc575f5ffd5b806325ba6ae71161023b57806325ba6ae7146103695780633135f2071461037c578063353ec472146103a75780633d739ae3146104415780634cd72fe614610454575f5ffd5b80630ad9c2b11461027757806316fd265d146102bc578063191b9c5b146102c65780631e07551e146102f15780631fa9479314610361575b5f5ffd5b61029f610285366004614666565b60196020525f90815260409020546001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b6102c4610764565b005b6013546102d9906001600160801b031681565b6040516001600160801b0390911681526020016102b3565b6102f9610777565b6040516102b391905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a0830151151560a083015292915050565b6102d96108a0565b6102c461037736600461467f565b610936565b60105461038f906001600160a01b031681565b6040516001600160a01b0390911681526020016102b3565b6104126103b53660046146aa565b61ffff81165f90815260146020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b0316908201526060016102b3565b61029f61044f3660046146ea565b6109dd565b6102c4610462366004614807565b610c4f565b6102c4610475366004614861565b610cbd565b6102c4610488366004614890565b610d14565b61029f61049b3660046148a9565b60186020525f90815260409020546001600160401b031681565b6102c46104c33660046148c0565b610d25565b6102c46104d63660046148f1565b610e52565b6102c4610f4e565b61038f7f000000000000000000000000000000000000000000000000000000000000000081565b61051d61051836600461467f565b610fc7565b6040519081526020016102b3565b61053361101f565b6040516102b3979695949392919061495d565b6102c4610554366004614861565b611061565b600e546001600160a01b031661038f565b61029f7f000000000000000000000000000000000000000000000000000000000000000081565b6102c461059f366004614666565b6110b5565b6102d96105b23660046148a9565b60176020525f90815260409020546001600160801b031681565b6012546102d9906001600160801b031681565b5f54600160401b90046001600160401b031661029f565b6102f96110c6565b6102c461060c3660046148f1565b6111b3565b5f546001600160401b031661029f565b6102c461062f3660046149f3565b611303565b6102c46106423660046148a9565b6114d5565b61066e7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102b3565b61029f61068f3660046148a9565b60116020525f90815260409020546001600160401b031681565b6102c46106b73660046148f1565b61159f565b61051d6106ca3660046148f1565b611604565b6102c46106dd366004614861565b61170d565b600f546001600160a01b031661038f565b6102c4610701366004614666565b6117c2565b61038f611833565b600f5461029f90600160a01b90046001600160401b031681565b61074f7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102b3565b61076c61184b565b6107755f6118a9565b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152610819816118c2565b6001816060015160ff166004811061083357610833614a44565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a082015292915050565b5f806108af6201518042614a80565b5f54909150600160801b900463ffffffff1681036108ed576012546108e7906001600160801b0380821691600160801b90041661193e565b91505090565b5f5461090790600160801b900463ffffffff166001614a93565b8114610913575f6108e7565b6012546013546108e7916001600160801b0390811691600160801b90041661193e565b6109466040820160208301614666565b6001600160a01b0316336001600160a01b03161461097e5760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f61098882610fc7565b5f81815260186020526040808220805467ffffffffffffffff19166001600160401b0317905551919250339183917fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba5275391a35050565b6040805160c0810182525f80546001600160401b038082168452600160401b820416602084015263ffffffff600160801b8204169383019390935260ff600160a01b840481166060840152600160a81b840481166080840152600160b01b90930490921660a082015281610a5082611950565b9050836001600160401b03165f03610a7b576040516365e52d5160e11b815260040160405180910390fd5b610a858888611b7f565b5f610ab7828888610a9c60608e0160408f016146aa565b8d5f0160a0016020810190610ab19190614861565b8a611cba565b90505f610ac6838b885f611fa6565b90505f610ad6848b896001611fa6565b90505f80610ae5858e8b612268565b9092509050610b0987610b046001600160801b03808516908616614a93565b6122f0565b86518790610b1690614aa6565b6001600160401b031690816001600160401b03168152509750865f5f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610c208d5f015f01358584612474565b9150610c2e8c358483612474565b9050610c3f888e8e358c8686612519565b5050505050505095945050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c9a5760405163472511eb60e11b8152336004820152602401610975565b5f5f610ca6858561269a565b91509150610cb5828285612773565b505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d085760405163472511eb60e11b8152336004820152602401610975565b610d1181612b1a565b50565b610d1c61184b565b610d1181612da4565b610d2d61184b565b600f54600160a01b90046001600160401b031615610d5d5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610d7e575062278d006001600160401b038316115b15610dc0576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610975565b600f80547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610e0281612e02565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15b5050565b5f5f610e5e848461269a565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b8152600401610eb1929190614af8565b602060405180830381865afa158015610ecc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef09190614b0b565b905060ff80821614610f20576040516323d7926b60e11b815260ff80831660048301526024820152604401610975565b610f2a8383612ead565b610f475760405163fd18573960e01b815260040160405180910390fd5b5050505050565b600f546001600160a01b03163314610f7b5760405163472511eb60e11b8152336004820152602401610975565b6010546001600160a01b03163303610fbe576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610975565b610775336118a9565b5f6110197f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba183604051602001610ffe929190614b35565b60405160208183030381529060405280519060200120613057565b92915050565b5f6060805f5f5f6060611030613083565b6110386130ae565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110ac5760405163472511eb60e11b8152336004820152602401610975565b610d11816130d9565b6110bd61184b565b610d1181612e02565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201819052156111805760018160a0015160ff166004811061083357610833614a44565b6001816080015160ff165f0361119a5781606001516111a0565b81608001515b60ff166004811061083357610833614a44565b6111bb611869565b5f82826040516111cc929190614c4e565b60408051918290039091205f818152601160205291909120549091506001600160401b03168015806112065750806001600160401b031642105b8061122557506112196212750082614c5d565b6001600160401b031642115b156112545760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610975565b5f828152601160205260409020805467ffffffffffffffff19169055600f5461129a908590859061129590600160a01b90046001600160401b031685614c7c565b505050565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a2610f473085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061328492505050565b61130b61184b565b6001600160801b038316611362576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e74610000000000000000000000000000006044820152606401610975565b6001600160801b03821680158061137f57506001600160401b0381115b156113cd576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f74000000000000000000000000000000006044820152606401610975565b60405180606001604052806113e186613291565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601484528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b6010546001600160a01b031633148015906114fb5750600e546001600160a01b03163314155b1561151b5760405163472511eb60e11b8152336004820152602401610975565b5f818152601160205260408120546001600160401b031690036115595760405163f0652c0760e01b81525f6004820152426024820152604401610975565b5f81815260116020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115ea5760405163472511eb60e11b8152336004820152602401610975565b5f5f6115f6848461269a565b91509150610f478282612ead565b5f61160d611869565b600f54600160a01b90046001600160401b03165f03611663576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610975565b8282604051611673929190614c4e565b604051908190039020600f549091505f9061169e90600160a01b90046001600160401b031642614c5d565b5f8381526011602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906116fe90879087908690614c9b565b60405180910390a25092915050565b335f908152601960205260409020546001600160401b03908116908216116117605760405163f907de9f60e01b81526020600482015260056024820152646e6f6e636560d81b6044820152606401610975565b335f81815260196020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b6117ca61184b565b600f80546001600160a01b0383166001600160a01b031990911681179091556117fb600e546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611846600e546001600160a01b031690565b905090565b600f54600160a01b90046001600160401b0316156118695730611876565b600e546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107755760405163472511eb60e11b8152336004820152602401610975565b600f80546001600160a01b0319169055610d11816132a4565b608081015160ff161580159061191557506001816080015160ff16600481106118ed576118ed614a44565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b15610d115760808101805160ff908116606084015260a0830180519091169091525f90526118c2565b5f6119498284614cc7565b9392505050565b606061195b826118c2565b816060015160ff165f036119825760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f0361199b5782608001516119a1565b8260a001515b905060ff8116156119b35760026119b6565b60015b60ff166001600160401b038111156119d0576119d0614c3a565b604051908082528060200260200182016040528015611a2e57816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816119ee5790505b5091506001836060015160ff1660048110611a4b57611a4b614a44565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a0820152825183905f90611ac457611ac4614a44565b60200260200101819052508060ff165f14611b795760018160ff1660048110611aef57611aef614a44565b6040805160c081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b81049093166080830152600160c01b90920460ff16151560a08201528351909184918110611b6d57611b6d614a44565b60200260200101819052505b50919050565b5f611b906080830160608401614ce6565b611bcd57611ba460c0840160a08501614861565b6001600160401b0316611bbd60c0840160a08501614861565b6001600160401b03161115611c02565b611bdd60c0840160a08501614861565b6001600160401b0316611bf660c0840160a08501614861565b6001600160401b031610155b9050801580611c1e5750611c1c60a0840160808501614ce6565b155b80611c345750611c3460a0830160808401614ce6565b80611c605750611c4a6080830160608401614ce6565b1515611c5c6080850160608601614ce6565b1515145b80611c6c575081358335145b80611c9d5750611c8260608301604084016146aa565b61ffff16611c9660608501604086016146aa565b61ffff1614155b156112955760405162b778f760e31b815260040160405180910390fd5b604080516080810182525f808252602082018190529181018290526060810182905290611ce6856132f5565b905080604001516001600160401b0316836001600160401b03161015611d3857604080820151905163f54a602760e01b81526001600160401b0380861660048301529091166024820152604401610975565b8751861015611d5a57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b8851811015611f9a5736888883818110611da557611da5614a44565b9050602002810190611db79190614cff565b905061ffff8716611dcb60208301836146aa565b61ffff16141580611e185750611e168a8381518110611dec57611dec614a44565b602002602001015160200151828060a00190611e089190614d1d565b611e1185613386565b613476565b155b15611e3657604051631ff3747d60e21b815260040160405180910390fd5b5f80611e486040840160208501614861565b611e586060850160408601614861565b91509150816001600160401b0316886001600160401b03161080611e8d5750806001600160401b0316886001600160401b0316115b15611ec65760405163073edb7760e01b81526001600160401b03808a166004830152808416602483015282166044820152606401610975565b855f01516001600160401b0316826001600160401b03161015611ef0576001600160401b03821686525b85602001516001600160401b0316816001600160401b03161115611f1e576001600160401b03811660208701525b5f611f46611f3a611f356080870160608801614890565b613291565b6001600160801b031690565b90508660400151811115611f5c57604087018190525b5f611f73611f3a611f3560a0880160808901614890565b90508760600151811115611f8957606088018190525b505060019093019250611d89915050565b50509695505050505050565b5f83611fb3868285613498565b91505f611fbf82610fc7565b9050611fe8611fd46040840160208501614666565b82611fe36101408a018a614d62565b6136c5565b612008576040516306247d8360e01b815260048101859052602401610975565b61201a61014083016101208401614861565b6001600160401b0316421115612068578061203d61014084016101208501614861565b604051633b50722360e01b815260048101929092526001600160401b03166024820152604401610975565b5f60198161207c6040860160208701614666565b6001600160a01b0316815260208101919091526040015f20546001600160401b03166120b061012085016101008601614861565b6001600160401b0316106120da575f828152601860205260409020546001600160401b03166120e3565b6001600160401b035b90506120f560e0840160c08501614861565b6001600160401b0316866001600160401b0316118061213f57508561212060e0850160c08601614861565b61212a9190614c7c565b6001600160401b0316816001600160401b0316115b1561218957818161215660e0860160c08701614861565b604051633ebcf6a760e01b815260048101939093526001600160401b039182166024840152166044820152606401610975565b61219a610100840160e08501614861565b6001600160401b0316866001600160401b03161080156121e357506121c560e0840160c08501614861565b6001600160401b03166121d88783614c5d565b6001600160401b0316105b1561222657856121fa610100850160e08601614861565b60405163f54a602760e01b81526001600160401b03928316600482015291166024820152604401610975565b6122308682614c5d565b5f92835260186020526040909220805467ffffffffffffffff19166001600160401b0390931692909217909155509095945050505050565b5f5f5f61229686875f01518760a00160208101906122869190614861565b6122909190614c7c565b86613745565b90505f6122c2876122ad60c0890160a08a01614861565b89602001516122bc9190614c7c565b87613745565b90506122d46080870160608801614ce6565b6122df5780826122e2565b81815b935093505050935093915050565b6012546001600160801b0380821691600160801b9004165f6123156201518042614a80565b9050846040015163ffffffff168163ffffffff16146123c557604085015161233e906001614da4565b63ffffffff168163ffffffff1614612356578261236a565b601354600160801b90046001600160801b03165b915061237582613785565b601280546001600160801b03928316600160801b02921691909117905561239b83613785565b601380546001600160801b03928316600160801b02921691909117905563ffffffff811660408601525b6013546001600160801b0316846123dc8486614dc0565b6123e69190614a93565b1115612440576123fe6123f98385614dc0565b613785565b61240785613785565b60135460405163100d6c3560e21b81526001600160801b0393841660048201529183166024830152919091166044820152606401610975565b61244d6123f98585614a93565b601280546001600160801b0319166001600160801b03929092169190911790555050505050565b5f838152601760205260408120546001600160801b03908116908481169061249e90851683614a93565b11156124df57604051630f9587b360e21b8152600481018690526001600160801b038083166024830152808516604483015285166064820152608401610975565b6124e981846137bd565b5f9586526017602052604090952080546001600160801b0319166001600160801b03871617905550929392505050565b6040805163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015261ffff7f000000000000000000000000000000000000000000000000000000000000000016918101919091523060608201526001600160401b03871660808201525f9060a00160408051601f19818403018152919052805160209091012090505f6125ba6080880160608901614ce6565b90506125cc60608801604089016146aa565b61ffff16886001600160401b03167f033c4f48c70dae0becac90d83add41de3b42ce14b50b44c472b4ac562b835a7f8484612607578961260a565b8a355b85612616578b35612618565b8a5b61262860c08e0160a08f01614861565b8b88612634578a612636565b8b5b89612641578c612643565b8b5b604080519788526020880196909652948601939093526001600160401b0391821660608601521660808401526001600160801b0390811660a08401521660c082015260e00160405180910390a35050505050505050565b6126d06040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f6126df85856002806137c8565b90506126f36126ee86866138c5565b6138df565b92506126fd61396e565b6040015183511461275b576127128160b01c90565b6040516327ea86dd60e21b815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610975565b826127668260081c90565b92509250505b9250929050565b6040805160c0810182525f546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a083015290919084161161281a57602081015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610975565b6001600160401b0383166020820152612832816118c2565b5f61283c826139f3565b82515f8054602086015160408701516060880151608089015160a08a01516001600160401b039788166001600160801b031990961695909517600160401b97909416969096029290921764ffffffffff60801b1916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b9184169190910217905590915083811614612969576020808601516040808801516060808a0151835180870195909552848401929092526001600160401b039182169084015287166080808401919091528151808403909101815260a090920190528051910120600d5f61294f604088614dd3565b6001600160401b0316815260208101919091526040015f20555b5f60ff84811614612981576001600160401b036129ab565b6129ab7f000000000000000000000000000000000000000000000000000000000000000042614c5d565b90506040518060c001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681526020015f151581525060018360ff1660048110612a1957612a19614a44565b825160039190910291909101908155602080830151600183015560408084015160029093018054606080870151608088015160a0909801511515600160c01b0260ff60c01b196001600160401b03998a16600160801b021668ffffffffffffffffff60801b19928a16600160401b026001600160801b0319909516988a16989098179390931716959095171790559089015189820151928a01519151938916937f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1693612b0a939091879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a2505050505050565b6040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612b8b816118c2565b816001600160401b03166001826060015160ff1660048110612baf57612baf614a44565b60030201600201546001600160401b03161115612bdc57612bd38160600151613a9c565b60ff1660608201525b816001600160401b031660018260a0015160ff1660048110612c0057612c00614a44565b60030201600201546001600160401b03161115612c2d57612c248160a00151613a9c565b60ff1660a08201525b816001600160401b03166001826080015160ff1660048110612c5157612c51614a44565b60030201600201546001600160401b03161115612c8957612c758160800151613a9c565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612cc557612cb5828260200151613af7565b6001600160401b03821660208201525b80515f80546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166001600160801b031990981697909717600160401b958a16959095029490941764ffffffffff60801b1916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610e45565b612dad81613291565b601380546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede906020015b60405180910390a150565b6001600160a01b0381161580612e255750600e546001600160a01b038281169116145b15612e5f576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610975565b601080546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612df7565b5f60015b600481101561304c575f60018260048110612ece57612ece614a44565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b0316141580612f2057506002810154600160801b90046001600160401b0390811614155b80612f3057506020850151815414155b80612f4357508460400151816001015414155b15612f4e5750613044565b60028101545f90600160c01b900460ff16612f89577f0000000000000000000000000000000000000000000000000000000000000000612fb4565b612fb47f00000000000000000000000000000000000000000000000000000000000000006002614e00565b612fbe9042614c5d565b6002830180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a260019350505050611019565b600101612eb1565b506119498383613b83565b5f611019613063613fad565b8360405161190160f01b8152600281019290925260228201526042902090565b60606118467f00000000000000000000000000000000000000000000000000000000000000006140d6565b60606118467f00000000000000000000000000000000000000000000000000000000000000006140d6565b600d5f6130e7604084614dd3565b6001600160401b0316815260208101919091526040015f9081205560015b6004811015610e4e575f6001826004811061312257613122614a44565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061316a57506002810154600160c01b900460ff165b8061318957506002810154600160801b90046001600160401b03164210155b15613194575061327c565b60028101805460ff60c01b1916600160c01b1790819055600160801b90046001600160401b039081161461322d577f00000000000000000000000000000000000000000000000000000000000000008160020160108282829054906101000a90046001600160401b03166132089190614c5d565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b6002810154604051600160801b9091046001600160401b0390811682528416907fba0b777033c32ec2c24cf497f59ff2e037a56175fe44fb89432b922ce105b62e9060200160405180910390a2505b600101613105565b606061194983835f614113565b5f6110196001600160801b038316613785565b600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526014835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b900490921692810183905291900361338157604051620ca73960e21b815261ffff83166004820152602401610975565b919050565b5f61101961339261396e565b61339f60208501856146aa565b6133af6040860160208701614861565b6133bf6060870160408801614861565b6133cf6080880160608901614890565b6133df60a0890160808a01614890565b855160208088015160409889015198517fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e815260d09190911b61ffff60d01b1660e09390931b6001600160e01b0319169290921782820152602682019790975260709390931b60b09490941b9390931760f09490941b93909317604682015260809290921b176058820152607890205f9081522090565b5f841580159061348d575061348d848487856141df565b90505b949350505050565b82515f906134aa610160850185614d1d565b905010156134cb57604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f6134e76040860160208701614666565b6001600160a01b031690505f5b86518110156136bb573661350c610160880188614d1d565b8381811061351c5761351c614a44565b905060200281019061352e9190614e29565b905061356888838151811061354557613545614a44565b60209081029190910101515161355e6080840184614d1d565b611e1188866141f6565b61358557604051631ff3747d60e21b815260040160405180910390fd5b803583146135a9576040516306247d8360e01b815260048101879052602401610975565b5f8883815181106135bc576135bc614a44565b6020026020010151606001516001600160401b03168260400160208101906135e49190614861565b6001600160401b0316106136155788838151811061360457613604614a44565b602002602001015160600151613625565b6136256060830160408401614861565b9050806001600160401b0316421115613663576040516303535ab760e11b8152600481018690526001600160401b0382166024820152604401610975565b5f60016136766080850160608601614e3d565b1660ff165f14613686575f613696565b6136966040840160208501614890565b90506001600160801b0380881690821610156136b0578096505b5050506001016134f4565b5050509392505050565b5f5f5f6136d38686866142ca565b5090925090505f8160038111156136ec576136ec614e58565b14801561370a5750866001600160a01b0316826001600160a01b0316145b1561371a57600192505050613490565b6001600160a01b0387163b1580159061373a575061373a87878787614311565b979650505050505050565b5f613490826001600160401b03168560600151856001600160401b031661376c9190614e6c565b866040015161377b9190614a93565b6123f99190614e6c565b5f6f8000000000000000000000000000000082106137b957604051630cd8516360e31b815260048101839052602401610975565b5090565b5f6119498284614e83565b5f6137d3858561437b565b50905060ff83166137e48260f01c90565b60ff1614613815576137f68160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610975565b8160ff166138238260a81c90565b60ff161461385b57836138368260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610975565b6138658160081c90565b6001600160401b03166138788260481c90565b6001600160401b031614613490576138908160081c90565b61389a8260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610975565b365f6138d48360278187614ea2565b915091509250929050565b6139156040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b608882146139395760405163db84521760e01b815260048101839052602401610975565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b5f816080015160ff165f03613a1a57613a0b8261446c565b60ff1660809092018290525090565b60a082015160ff1615613a2f575060a0015190565b6001600160401b0380166001836080015160ff1660048110613a5357613a53614a44565b6003020160020160109054906101000a90046001600160401b03166001600160401b031603613a8457506080015190565b613a8d8261446c565b60ff1660a09092018290525090565b5f60018260ff1660048110613ab357613ab3614a44565b5f600391909102919091018181556001810182905560020180547fffffffffffffff0000000000000000000000000000000000000000000000000016905592915050565b5f6040613b048484614c7c565b6001600160401b031610613b19576040613b23565b613b238383614c7c565b90505f5b816001600160401b0316816001600160401b03161015613b7d57600d5f6040613b508487614c7c565b613b5a9190614dd3565b6001600160401b0316815260208101919091526040015f90812055600101613b27565b50505050565b602080830151604080850151606080870151835180870195909552848401929092526001600160401b039182169084015284166080808401919091528151808403909101815260a0909201905280519101205f90600d5f613be5604086614dd3565b6001600160401b03166001600160401b031681526020019081526020015f205414613c1157505f611019565b6040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152613c82816118c2565b5f8160a0015160ff165f141580613cf05750608082015160ff1615801590613cf057506001600160401b0380166001836080015160ff1660048110613cc957613cc9614a44565b6003020160020160109054906101000a90046001600160401b03166001600160401b031614155b90508080613d2c57506001826060015160ff1660048110613d1357613d13614a44565b60030201600201546001600160401b0390811690851611155b15613d3b575f92505050611019565b600d5f613d49604087614dd3565b6001600160401b03166001600160401b031681526020019081526020015f205f90555f613d758361446c565b60808401805160ff90811660a087018190528382169283905286515f805460208a015160408b015160608c01516001600160401b039586166001600160801b031990941693909317600160401b95909216949094021764ffffffffff60801b1916600160801b63ffffffff9094169390930260ff60a01b191692909217600160a01b92909416919091029290921761ffff60a81b1916600160a81b90930260ff60b01b191692909217600160b01b909202919091178155909150613e597f000000000000000000000000000000000000000000000000000000000000000042614c5d565b90506040518060c001604052808860200151815260200188604001518152602001876001600160401b0316815260200188606001516001600160401b03168152602001826001600160401b031681526020015f151581525060018360ff1660048110613ec757613ec7614a44565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a0909601511515600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908716907fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c5656190613f989084906001600160401b0391909116815260200190565b60405180910390a25060019695505050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561400557507f000000000000000000000000000000000000000000000000000000000000000046145b1561402f57507f000000000000000000000000000000000000000000000000000000000000000090565b611846604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f6140e2836144bb565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b60608147101561413f5760405163cf47918160e01b815247600482015260248101839052604401610975565b5f61414b8584866144e2565b905080801561416c57505f3d118061416c57505f856001600160a01b03163b115b15614181576141796144f7565b915050611949565b80156141ab57604051639996b31560e01b81526001600160a01b0386166004820152602401610975565b3d156141be576141b9614510565b6141d7565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f826141ec86868561451b565b1495945050505050565b5f61194961420261396e565b8484356142156040870160208801614890565b6142256060880160408901614861565b6142356080890160608a01614e3d565b855160208088015160409889015189517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e815260d09290921b61ffff60d01b1660e09490941b6001600160e01b031916939093178183015260268101929092526046820196909652606681019490945260381b941b9390931760809390931b929092176086830152609f9091205f9081522090565b5f808060418490036142fe578435602086013560408701355f1a6142f08982858561455c565b955095509550505050614308565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f806102008311156143a35760405163bb9e58ed60e01b815260048101849052602401610975565b60278310156143ce57604051634e54e99b60e01b8152600481018490525f6024820152604401610975565b83359150600784013560f883901c600114614402576040516301c4836960e01b815260f884901c6004820152602401610975565b5f61440d8460f01c90565b60ff16905080158061441f5750600681115b15614440576040516303a2829760e41b815260048101829052602401610975565b600361444c8560a81c90565b60ff16111561446057846138368560a81c90565b81925050509250929050565b60015b816060015160ff168160ff1614806144905750816080015160ff168160ff16145b806144a457508160a0015160ff168160ff16145b1561338157806144b381614ec9565b91505061446f565b5f60ff8216601f81111561101957604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b84811015614553576145498287878481811061453d5761453d614a44565b90506020020135614624565b915060010161451f565b50949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561459557505f9150600390508261461a565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156145e6573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661461157505f92506001915082905061461a565b92505f91508190505b9450945094915050565b5f81831061463e575f828152602084905260409020611949565b5f838152602083905260409020611949565b80356001600160a01b0381168114613381575f5ffd5b5f60208284031215614676575f5ffd5b61194982614650565b5f610140828403128015614691575f5ffd5b509092915050565b803561ffff81168114613381575f5ffd5b5f602082840312156146ba575f5ffd5b61194982614699565b5f6101808284031215611b79575f5ffd5b80356001600160401b0381168114613381575f5ffd5b5f5f5f5f5f608086880312156146fe575f5ffd5b85356001600160401b03811115614713575f5ffd5b61471f888289016146c3565b95505060208601356001600160401b0381111561473a575f5ffd5b614746888289016146c3565b94505060408601356001600160401b03811115614761575f5ffd5b8601601f81018813614771575f5ffd5b80356001600160401b03811115614786575f5ffd5b8860208260051b840101111561479a575f5ffd5b602091909101935091506147b0606087016146d4565b90509295509295909350565b5f5f83601f8401126147cc575f5ffd5b5081356001600160401b038111156147e2575f5ffd5b60208301915083602082850101111561276c575f5ffd5b60ff81168114610d11575f5ffd5b5f5f5f5f6060858703121561481a575f5ffd5b8435935060208501356001600160401b03811115614836575f5ffd5b614842878288016147bc565b9094509250506040850135614856816147f9565b939692955090935050565b5f60208284031215614871575f5ffd5b611949826146d4565b80356001600160801b0381168114613381575f5ffd5b5f602082840312156148a0575f5ffd5b6119498261487a565b5f602082840312156148b9575f5ffd5b5035919050565b5f5f604083850312156148d1575f5ffd5b6148da836146d4565b91506148e860208401614650565b90509250929050565b5f5f60208385031215614902575f5ffd5b82356001600160401b03811115614917575f5ffd5b614923858286016147bc565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61497b60e083018961492f565b828103604084015261498d818961492f565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156149e25783518352602093840193909201916001016149c4565b50909b9a5050505050505050505050565b5f5f5f5f60808587031215614a06575f5ffd5b614a0f85614699565b9350614a1d6020860161487a565b9250614a2b6040860161487a565b9150614a39606086016146d4565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82614a8e57614a8e614a58565b500490565b8082018082111561101957611019614a6c565b5f6001600160401b0382166001600160401b038103614ac757614ac7614a6c565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f613490602083018486614ad0565b5f60208284031215614b1b575f5ffd5b8151611949816147f9565b80358015158114613381575f5ffd5b8281528135602080830191909152610160820190614b54908401614650565b6001600160a01b038116604084015250614b7060408401614699565b61ffff8116606084015250614b8760608401614b26565b801515608084015250614b9c60808401614b26565b80151560a084015250614bb160a084016146d4565b6001600160401b03811660c084015250614bcd60c084016146d4565b6001600160401b03811660e084015250614be960e084016146d4565b6001600160401b03811661010084015250614c0761010084016146d4565b6001600160401b03811661012084015250614c2561012084016146d4565b6001600160401b0381166101408401526141d7565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b03818116838216019081111561101957611019614a6c565b6001600160401b03828116828216039081111561101957611019614a6c565b604081525f614cae604083018587614ad0565b90506001600160401b0383166020830152949350505050565b6001600160801b03828116828216039081111561101957611019614a6c565b5f60208284031215614cf6575f5ffd5b61194982614b26565b5f823560be19833603018112614d13575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614d32575f5ffd5b8301803591506001600160401b03821115614d4b575f5ffd5b6020019150600581901b360382131561276c575f5ffd5b5f5f8335601e19843603018112614d77575f5ffd5b8301803591506001600160401b03821115614d90575f5ffd5b60200191503681900382131561276c575f5ffd5b63ffffffff818116838216019081111561101957611019614a6c565b8181038181111561101957611019614a6c565b5f6001600160401b03831680614deb57614deb614a58565b806001600160401b0384160691505092915050565b6001600160401b038181168382160290811690818114614e2257614e22614a6c565b5092915050565b5f8235609e19833603018112614d13575f5ffd5b5f60208284031215614e4d575f5ffd5b8135611949816147f9565b634e487b7160e01b5f52602160045260245ffd5b808202811582820484141761101957611019614a6c565b6001600160801b03818116838216019081111561101957611019614a6c565b5f5f85851115614eb0575f5ffd5b83861115614ebc575f5ffd5b5050820193919092039150565b5f60ff821660ff8103614ac757614ac7614a6c56" as const;
