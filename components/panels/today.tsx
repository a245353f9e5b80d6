import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
// Begins to fetch what the chart below is drawn with.
import '../charts/plot-code.ts';
import { ahead, Later } from '../ui/later.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import alertsCss from './alerts.module.css';
import { Equation } from './equation.tsx';
import css from './section-body.module.css';
import type { SectionProps } from './sections.ts';
import { SubjectStrip } from './subject-strip.tsx';

// Fetched while the store is being read; what stands above it is drawn without waiting.
const loadDetails = ahead(() => import('./details.tsx').then(({ Details }) => Details));
const loadPace = () => import('./running-day-line.tsx').then(({ RunningDayLine }) => RunningDayLine);
const loadCategory = () => import('./product-category.tsx').then(({ ProductCategory }) => ProductCategory);
const loadAlerts = () => import('./alerts.tsx').then(({ Alerts }) => Alerts);

/** The shop's equation, what of it is odd, its trend and its products. */
export function Today(props: SectionProps) {
  const { panel, console, onReady } = props;
  const painted = useSignal(false);
  const drawn = useSignal(false);
  const pass = {
    ...props,
    onReady: () => {
      drawn.value = true;
      onReady();
    },
  };
  // The tiles first, in a picture of their own: the chart takes as long again.
  useEffect(() => {
    painted.value = true;
  }, [painted]);
  return (
    // Keyed: one Later must not be taken for the other when the first appears.
    <>
      <SubjectStrip subject={panel.subject} />
      {drawn.value && panel.subject.product.value && (
        <Later key="category" load={loadCategory} pass={{ panel }}>
          {null}
        </Later>
      )}
      <Equation equation={panel.equation.value} span={panel.span} console={console} />
      {drawn.value && (
        <Later key="pace" load={loadPace} pass={{ panel }}>
          {null}
        </Later>
      )}
      {drawn.value ? (
        // Only now: neither its code nor its reading stands in the way of the first picture.
        <Later key="alerts" load={loadAlerts} pass={{ panel }}>
          <div class={alertsCss['alerts']} />
        </Later>
      ) : (
        <div class={alertsCss['alerts']} />
      )}
      {painted.value ? (
        <Later key="details" load={loadDetails} pass={pass}>
          <Waiting />
        </Later>
      ) : (
        <Waiting />
      )}
    </>
  );
}

function Waiting() {
  return (
    <div class={css['waiting']}>
      <Skeleton height={210} />
      <Skeleton height={220} />
    </div>
  );
}
