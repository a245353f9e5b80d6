import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The width in px an element has, kept up to date; `first` until it is laid out. */
export function useWidth(of: RefObject<HTMLElement>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(200, element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
