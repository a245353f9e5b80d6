import { useEffect, useState } from 'preact/hooks';

/** The height of the window less what else stands in it, at least `least`, as the window changes. In pixels. */
export function useRoom(taken: number, least: number): number {
  const room = () => Math.max(least, innerHeight - taken);
  const [height, setHeight] = useState(room);
  useEffect(() => {
    const resized = () => setHeight(room());
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  });
  return height;
}
