import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { createActions } from '../state/actions.ts';
import { createCampaigns } from '../state/campaigns.ts';
import { createUserItems } from '../state/user-items.ts';
import shared from '../ui/section-style.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { ActionNotes } from './action-notes.tsx';
import { CampaignList } from './campaign-list.tsx';
import type { SectionProps } from './sections.ts';
import { StoreFailure } from './store-failure.tsx';

/** Campaigns with what they changed, and what the operator did with what came of it. */
export function CampaignsSection({ panel, onReady }: SectionProps) {
  const { words } = useLocale();
  const items = useMemo(() => createUserItems(panel.host), [panel]);
  const campaigns = useMemo(() => createCampaigns(panel, items), [panel, items]);
  const actions = useMemo(() => createActions(panel, items), [panel, items]);
  useEffect(
    () => () => {
      for (const part of [campaigns, actions, items]) part.stop();
    },
    [campaigns, actions, items],
  );
  const loaded = campaigns.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  const [view, done] = [campaigns.view.value, actions.view.value];
  return (
    <section class={shared['section']} aria-label={words.sections.names.campaigns}>
      {loaded.state === 'reading' && <Skeleton height={320} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={campaigns.again} />}
      {view && <CampaignList view={view} campaigns={campaigns} items={items} />}
      {done && <ActionNotes view={done} actions={actions} items={items} />}
    </section>
  );
}
