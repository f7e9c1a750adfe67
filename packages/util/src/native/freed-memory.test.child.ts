import { readFileSync } from 'node:fs';
import { releaseFreedMemory } from './index.js';

// What is still there after much memory was freed, in KiB: before and after it was given back.
const { gc } = globalThis as { gc?: () => void };
if (gc === undefined) throw new Error('to be run with --expose-gc');

function resident(): number {
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]);
}

// Blocks so small that the C library keeps them, some of them still in use, so that no end of its heap is free.
let blocks = Array.from({ length: 4000 }, () => new Uint8Array(32_768).fill(1));
blocks = blocks.filter((_, at) => at % 100 === 0);
// Buffers are freed by a thread of the collector's, the second time at the latest.
gc();
gc();
const before = resident();
releaseFreedMemory();
process.stdout.write(JSON.stringify({ before, after: resident(), blocks: blocks.length }));
