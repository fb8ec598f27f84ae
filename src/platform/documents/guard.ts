import { workerData } from 'node:worker_threads';

const CHECK_EVERY_MS = 100;
const { memoryLimit, parent }: { readonly memoryLimit: number; readonly parent: number } = workerData;

/**
 * Watches its own process from a second thread, because Typst blocks the first one while it works:
 * too much memory ends the process with SIGUSR2, and so does a parent that is gone.
 */
setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit || process.ppid !== parent)
    process.kill(process.pid, 'SIGUSR2');
}, CHECK_EVERY_MS);
