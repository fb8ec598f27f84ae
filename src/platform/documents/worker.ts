import { Worker } from 'node:worker_threads';
import type { CompileJob } from './compile.ts';
import { createCompile } from './compile.ts';

// The child process: it makes one document per message and holds no secrets, database or network.
const guard = new Worker(new URL('./guard.ts', import.meta.url), {
  workerData: { memoryLimit: Number(process.argv[2]), parent: process.ppid },
});
guard.unref();
const compile = createCompile();

// Every document is a turn of the event loop of its own, with a small clean-up after it: what Typst holds
// outside the heap is not seen by the collector, and grows by 75 MB in 200 documents without this.
process.on('message', (job: CompileJob) => void make(job));
process.on('disconnect', () => process.exit(0));
process.send?.({ soort: 'wacht' });

async function make(job: CompileJob): Promise<void> {
  process.send?.({ soort: 'klaar', resultaat: await compile(job) });
  setImmediate(() => globalThis.gc?.({ type: 'minor', execution: 'sync' }));
}
