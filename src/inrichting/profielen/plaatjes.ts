/** Our own drawings for the leefgebieden: one line each, in a square of 48 by 48. */
export const PLAATJES = {
  emmer: 'M12 20h24l-3 22h-18zM16 20a8 8 0 0 1 16 0M20 28v8M28 28v8',
  huis: 'M5 24L24 8l19 16M11 20v20h26v-20M20 40v-12h8v12',
  bus: 'M8 10h32v26h-32zM8 24h32M24 10v14M14 36v4M34 36v4M13 31h3M32 31h3',
  mensen:
    'M16 22a6 6 0 1 0 0-12a6 6 0 0 0 0 12zM6 40c0-8 4-13 10-13s10 5 10 13M34 24a5 5 0 1 0 0-10a5 5 0 0 0 0 10zM31 29c6-1 11 4 11 11',
  zon: 'M24 32a8 8 0 1 0 0-16a8 8 0 0 0 0 16zM24 4v6M24 38v6M4 24h6M38 24h6M10 10l4 4M34 34l4 4M38 10l-4 4M14 34l-4 4',
  hart: 'M24 41c-14-10-18-15-18-23a9 9 0 0 1 18-4a9 9 0 0 1 18 4c0 8-4 13-18 23z',
  envelop: 'M6 12h36v24h-36zM6 12l18 14l18-14',
  hand: 'M4 36h8l8 5h12l10-9M14 31h12M28 22c-6-4-9-7-9-11a4 4 0 0 1 9-1a4 4 0 0 1 9 1c0 4-3 7-9 11z',
  mens: 'M24 14a5 5 0 1 0 0-10a5 5 0 0 0 0 10zM24 15v16M11 21l13-3l13 3M24 31l-8 13M24 31l8 13',
} as const;
