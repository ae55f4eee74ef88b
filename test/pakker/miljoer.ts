// Where the packed client runs without a page: what starts the program in the supplier's folder.
import { run } from '../../scripts/pakk.ts';
import type { Mappe } from './mappe.ts';
import type { Oppdrag, Resultat } from './program/program.ts';
import { program, verktoey } from './verktoey.ts';

type Start = readonly [command: string, ...args: string[]];

/** Exactly the Node these tests run on: 24, as `npm ci` brings it. */
export const node: Start = [process.execPath, 'terminal.js'];

/** @returns every environment besides that one, with its version */
export async function miljoer(): Promise<ReadonlyMap<string, Start>> {
  const modules = await verktoey('miljoer');
  const node22 = program(modules, 'node-*/bin/node');
  const deno = program(modules, '@deno/*/deno');
  const bun = program(modules, '@oven/bun-*/bin/bun');
  return new Map<string, Start>([
    ['Node 22', [node22, 'terminal.js']],
    ['Node 22, its types stripped', [node22, 'terminal.ts']],
    // With no more than the program needs: its folder, the API, what it was told.
    [
      'Deno',
      [
        deno,
        'run',
        '--no-prompt',
        '--allow-net=127.0.0.1',
        '--allow-read=.',
        '--allow-write=.',
        'terminal.ts',
      ],
    ],
    ['Bun', [bun, 'run', '--no-install', 'terminal.ts']],
  ]);
}

const stille = { DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1', NO_COLOR: '1' };

export async function kjoerI(
  [command, ...args]: Start,
  { sti }: Mappe,
  oppdrag: Oppdrag,
): Promise<Resultat & { readonly markoer: string }> {
  const ut = await run(command, [...args, JSON.stringify(oppdrag)], sti, { ...stille, NODE_OPTIONS: '' });
  return JSON.parse(ut) as Resultat & { readonly markoer: string };
}
