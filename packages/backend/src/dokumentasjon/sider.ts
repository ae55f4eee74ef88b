import { begrepssider } from './begreper/sider.ts';
import { datatypesider } from './datatyper.ts';
import { foerstetime } from './foerstetime.ts';
import { forside } from './forside.ts';
import { hendelsessider } from './hendelser.ts';
import { operasjonssider } from './operasjoner.ts';
import { problemsider } from './problemer.ts';
import { sdksider } from './sdk.ts';
import type { Side } from './side.ts';
import { tilstandssider } from './tilstander/sider.ts';
import { tilgangssider } from './tilganger.ts';

/** Every page there is. What they say is worked out when one is read. */
export const lagSider = (demo: string): Side[] => [
  forside,
  foerstetime(demo),
  ...begrepssider(),
  ...tilstandssider(),
  ...operasjonssider(),
  ...sdksider(demo),
  ...datatypesider(),
  ...problemsider(),
  ...tilgangssider(),
  ...hendelsessider(),
];
