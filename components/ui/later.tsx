import { type ComponentChildren, type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Load<P> = () => Promise<ComponentType<P>>;

interface Props<P> {
  readonly load: Load<P>;
  readonly pass: P;
  /** Holds the place meanwhile. */
  readonly children: ComponentChildren;
}

/** What was fetched before is drawn without waiting, by what fetched it. */
const here = new WeakMap<object, ComponentType<never>>();

/** Fetches a component when it is first shown. */
export function Later<P extends object>({ load, pass, children }: Props<P>) {
  const [component, setComponent] = useState(() => here.get(load));
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, however often the parent renders
  useEffect(() => {
    if (!component) void fetched(load).then(() => setComponent(() => here.get(load)));
  }, []);
  return component ? h(component, pass as never) : children;
}

/** Begins to fetch a component before it is shown. */
export function ahead<P>(load: Load<P>): Load<P> {
  // Whoever shows it asks again, and meets the failure then.
  void fetched(load).catch(() => undefined);
  return load;
}

async function fetched<P>(load: Load<P>): Promise<void> {
  here.set(load, (await load()) as ComponentType<never>);
}
