import { type ComponentChildren, type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly pass: P;
  /** Holds the place meanwhile. */
  readonly children: ComponentChildren;
}

/** Fetches a component when it is first shown. */
export function Later<P extends object>({ load, pass, children }: Props<P>) {
  const [component, setComponent] = useState<{ readonly is: ComponentType<P> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, however often the parent renders
  useEffect(() => {
    void load().then((is) => setComponent({ is }));
  }, []);
  return component ? h(component.is, pass as never) : children;
}
