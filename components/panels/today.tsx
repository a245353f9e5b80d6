import { Later } from '../ui/later.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Equation } from './equation.tsx';
import css from './section-body.module.css';
import type { SectionProps } from './sections.ts';
import { SubjectStrip } from './subject-strip.tsx';

// Fetched while the store is being read; what stands above it is drawn without waiting.
const details = import('./details.tsx').then(({ Details }) => Details);
const loadDetails = () => details;

/** The shop's equation, its trend and its products. */
export function Today(props: SectionProps) {
  const { panel, console } = props;
  return (
    <>
      <SubjectStrip subject={panel.subject} />
      <Equation equation={panel.equation.value} span={panel.span} console={console} />
      <Later load={loadDetails} pass={props}>
        <div class={css['waiting']}>
          <Skeleton height={210} />
          <Skeleton height={220} />
        </div>
      </Later>
    </>
  );
}
