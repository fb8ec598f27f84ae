import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { startFailure } from '../start-failure.ts';

/** The account PostgreSQL runs under; `undefined` stands for our own, when we are not root. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number };

const LOW_ACCOUNTS = ['postgres', 'nobody'];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** PostgreSQL refuses root: picks the low account that exists on this machine, or nothing when we are not root. */
export function findLowAccount(): Account | undefined {
  if (!isRoot()) return undefined;
  for (const name of LOW_ACCOUNTS) {
    const account = lookUp(name);
    if (account) return account;
  }
  throw startFailure(
    'PostgreSQL mag niet als root draaien en er is geen account postgres of nobody gevonden. ' +
      'Start Keukentafel als gewone gebruiker.',
  );
}

/** The account an existing data directory belongs to; refuses one that neither root nor we ourselves may use. */
export function ownerOf(dataDir: string): Account | undefined {
  const { uid, gid } = statSync(dataDir);
  if (isRoot()) {
    if (uid !== 0) return { name: nameOf(uid), uid, gid };
    throw startFailure(
      `De gegevensmap ${dataDir} is van root, en PostgreSQL mag niet als root draaien. ` +
        `Geef de map aan een gewoon account, bijvoorbeeld: chown -R postgres ${dataDir}`,
    );
  }
  if (uid === process.getuid?.()) return undefined;
  throw startFailure(
    `De gegevensmap ${dataDir} is van het account ${nameOf(uid)}. Start Keukentafel als dat account of als root, ` +
      'of kies een andere gegevensmap.',
  );
}

/** Whether the account can enter the folder: asked by trying, so that every kind of access rule counts. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  return runAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder]);
}

/** Whether the account can run the program and it answers. */
export function canRun(account: Account | undefined, program: string): boolean {
  return runAs(account, program, ['--version']);
}

/** The part of spawn options that makes a child run under the account, from a folder everyone can enter. */
export function spawnAs(account: Account | undefined) {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  return { cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, ...identity };
}

function runAs(account: Account | undefined, program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { ...spawnAs(account), stdio: 'ignore' }).status === 0;
}

function lookUp(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const asked = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return asked.status === 0 ? Number(asked.stdout) : undefined;
  });
  return uid && gid ? { name, uid, gid } : undefined;
}

function nameOf(uid: number): string {
  const asked = spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : String(uid);
}
