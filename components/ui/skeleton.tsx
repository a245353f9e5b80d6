import css from './skeleton.module.css';

interface Props {
  readonly height: number;
  readonly width?: string;
}

/** Holds the place of something that is still being read. */
export function Skeleton({ height, width = '100%' }: Props) {
  return <span class={css['skeleton']} style={{ height: `${height}px`, width }} aria-hidden="true" />;
}
