import type { Console, Host } from './host.ts';
import { resource } from './resource.ts';
import { hostOf } from './shop-address.ts';

export interface Grants {
  /** Ids of the consoles that are switched on. */
  readonly consoles: ReadonlySet<string>;
  /** Match patterns of the merchant's own hosts. */
  readonly own: readonly string[];
}

/** Which consoles the user has switched on, kept current while prompts are answered anywhere. */
export function createGrants(host: Host) {
  const grants = resource(() => readGrants(host));
  const unsubscribe = host.onGrantsChange(grants.again);
  return {
    grants: grants.loaded,
    stop: () => {
      unsubscribe();
      grants.stop();
    },
  };
}

export type GrantsState = ReturnType<typeof createGrants>;

async function readGrants(host: Host): Promise<Grants> {
  const on = await Promise.all(host.consoles.map((console) => isOn(host, console)));
  const described = new Set(host.consoles.flatMap((console) => console.matches));
  const origins = await host.grantedOrigins();
  return {
    consoles: new Set(host.consoles.filter((_, index) => on[index]).map((console) => console.id)),
    own: origins.filter((origin) => !described.has(origin) && !/^(<all_urls>$|\*$)/.test(hostOf(origin))),
  };
}

async function isOn(host: Host, console: Console): Promise<boolean> {
  return console.matches.length > 0 && (await host.isGranted(console.matches));
}
