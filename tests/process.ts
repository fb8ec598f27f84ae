import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** How to start a program: its arguments, extra settings, and who gets each line while it runs. */
export type Opdracht = {
  readonly programma: string;
  readonly argumenten: readonly string[];
  readonly instellingen?: Readonly<Record<string, string>>;
  readonly opRegel?: (regel: string) => void;
};

/** What came of a program: its exit code and everything it printed. */
export type Afloop = { readonly code: number; readonly uitvoer: string };

/** Runs one program to its end; a program that cannot be started ends with code 127 and the reason. */
export async function run(opdracht: Opdracht): Promise<Afloop> {
  const child = spawn(opdracht.programma, [...opdracht.argumenten], {
    env: { ...process.env, ...opdracht.instellingen },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const regels: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (regel) => {
      regels.push(regel);
      opdracht.opRegel?.(regel);
    });
  }
  const code = await ended(child, regels);
  return { code, uitvoer: regels.join('\n') };
}

async function ended(child: ReturnType<typeof spawn>, regels: string[]): Promise<number> {
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 1;
  } catch (error) {
    regels.push(error instanceof Error ? error.message : String(error));
    return 127;
  }
}
