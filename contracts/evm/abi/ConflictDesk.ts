// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of ConflictDesk. */
export const conflictDeskAbi = [
  {
    "type": "constructor",
    "inputs": [],
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
    "name": "halt",
    "inputs": [
      {
        "name": "envelopes",
        "type": "bytes[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settle",
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
    "type": "error",
    "name": "ConflictMissing",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ConflictUndecided",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
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
    "name": "SessionUnknown",
    "inputs": [
      {
        "name": "session",
        "type": "uint32"
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
