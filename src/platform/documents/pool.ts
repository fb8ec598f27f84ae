import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { CompileJob } from './compile.ts';
import type { PdfResult } from './pdf-result.ts';

/** How the child processes are kept: times in milliseconds, memory in bytes. */
export type PoolSettings = {
  readonly workers: number;
  readonly timeLimit: number;
  readonly startLimit: number;
  readonly memoryLimit: number;
  readonly documentsPerWorker: number;
  readonly idleAfter: number;
};

/** A few child processes that make documents; `pids` is for watching them. */
export type Pool = {
  readonly render: (job: CompileJob) => Promise<PdfResult>;
  readonly stop: () => Promise<void>;
  readonly pids: () => readonly number[];
};

type Task = {
  readonly job: CompileJob;
  readonly resolve: (result: PdfResult) => void;
  readonly reject: (error: Error) => void;
  attempts: number;
};
type Child = {
  readonly process: ChildProcess;
  task?: Task | undefined;
  timer?: NodeJS.Timeout | undefined;
  ready: boolean;
  overtime: boolean;
  made: number;
};
type State = {
  readonly settings: PoolSettings;
  readonly children: Set<Child>;
  queue: Task[];
  stopping: boolean;
};
type Message = { readonly soort: 'wacht' } | { readonly soort: 'klaar'; readonly resultaat: PdfResult };

const MAX_ATTEMPTS = 2;
/** The guard inside the child ends it with this signal when it takes too much memory. */
const GUARD_SIGNAL = 'SIGUSR2';
/** A template must not reach the internet: no name, no package folder, and a proxy where nobody listens. */
const NOWHERE = 'http://127.0.0.1:9';
const OFFLINE = {
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  ALL_PROXY: NOWHERE,
  HOME: '/nonexistent',
  XDG_CACHE_HOME: '/nonexistent',
  XDG_DATA_HOME: '/nonexistent',
  TZ: 'Europe/Amsterdam',
};

/** Makes a pool that starts its first child with the first document. */
export function createPool(settings: PoolSettings): Pool {
  const state: State = { settings, children: new Set(), queue: [], stopping: false };
  return {
    render: (job) =>
      new Promise((resolve, reject) => {
        if (state.stopping) return reject(new Error('documents are stopping'));
        state.queue.push({ job, resolve, reject, attempts: 0 });
        pump(state);
      }),
    stop: () => stop(state),
    pids: () => [...state.children].flatMap((child) => child.process.pid ?? []),
  };
}

function pump(state: State): void {
  while (state.queue.length > 0) {
    const child = [...state.children].find((one) => one.task === undefined) ?? startChild(state);
    if (child === undefined) return;
    clearTimeout(child.timer);
    child.task = state.queue.shift();
    hold(child, true);
    if (child.ready) send(state, child);
  }
}

function startChild(state: State): Child | undefined {
  if (state.children.size >= state.settings.workers) return undefined;
  const child: Child = { process: forkWorker(state.settings), ready: false, overtime: false, made: 0 };
  state.children.add(child);
  child.process.on('message', (message: Message) => {
    if (message.soort === 'klaar') return finish(state, child, message.resultaat);
    child.ready = true;
    if (child.task !== undefined) send(state, child);
  });
  child.process.on('error', () => child.process.pid ?? ended(state, child, 'it could not start'));
  child.process.on('exit', (code, signal) => ended(state, child, signal ?? `exit code ${code}`));
  // An own timer and not `child.timer`: it must survive the pump that gives the child its first task.
  setTimeout(() => child.ready || child.process.kill('SIGKILL'), state.settings.startLimit).unref();
  return child;
}

function forkWorker(settings: PoolSettings): ChildProcess {
  return fork(new URL('./worker.ts', import.meta.url), [String(settings.memoryLimit)], {
    execArgv: ['--expose-gc'],
    env: OFFLINE,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The clock runs from the moment the child gets the document, not while it starts. */
function send(state: State, child: Child): void {
  if (child.task === undefined) return;
  child.timer = setTimeout(() => {
    child.overtime = true;
    child.process.kill('SIGKILL');
  }, state.settings.timeLimit);
  // A failed send means the child is gone: its exit event deals with the task.
  child.process.send(child.task.job, () => undefined);
}

function finish(state: State, child: Child, result: PdfResult): void {
  clearTimeout(child.timer);
  child.task?.resolve(result);
  child.task = undefined;
  child.made += 1;
  if (child.made >= state.settings.documentsPerWorker || state.stopping) retire(state, child);
  else rest(state, child);
  pump(state);
}

/** A child that waits does not keep the application alive, and goes away after a while. */
function rest(state: State, child: Child): void {
  hold(child, false);
  child.timer = setTimeout(() => retire(state, child), state.settings.idleAfter).unref();
}

function retire(state: State, child: Child): void {
  clearTimeout(child.timer);
  state.children.delete(child);
  if (child.process.connected) child.process.disconnect();
}

function ended(state: State, child: Child, how: string): void {
  clearTimeout(child.timer);
  state.children.delete(child);
  const task = child.task;
  child.task = undefined;
  if (task !== undefined) {
    task.attempts += 1;
    if (child.overtime || how === GUARD_SIGNAL) task.resolve({ soort: 'te-lang' });
    else if (task.attempts < MAX_ATTEMPTS && !state.stopping) state.queue.unshift(task);
    else task.reject(new Error(`document worker ended: ${how}`));
  }
  pump(state);
}

/** Documents being made are finished; those still waiting are refused, their jobs try again later. */
async function stop(state: State): Promise<void> {
  state.stopping = true;
  for (const task of state.queue.splice(0)) task.reject(new Error('documents are stopping'));
  const exits = [...state.children].map((child) => once(child.process, 'exit'));
  for (const child of state.children) {
    hold(child, true);
    if (child.task === undefined) retire(state, child);
  }
  await Promise.all(exits);
}

function hold(child: Child, keepAlive: boolean): void {
  const { process: subprocess } = child;
  if (keepAlive) {
    subprocess.ref();
    subprocess.channel?.ref();
  } else {
    subprocess.unref();
    subprocess.channel?.unref();
  }
}
