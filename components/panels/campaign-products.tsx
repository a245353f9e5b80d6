import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import type { CampaignsState, ListedProduct } from '../state/campaigns.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import shared from '../ui/section-style.module.css';
import { Segmented } from '../ui/segmented.tsx';
import css from './campaigns-section.module.css';

interface Props {
  readonly campaigns: CampaignsState;
  /** Keys of those that took part; null: the whole shop. */
  readonly chosen: Signal<readonly string[] | null>;
}

/** More are found by typing. */
const MOST = 30;

/** Which products took part: all of the shop, or those picked by hand or by their pinned role. */
export function CampaignProducts({ campaigns, chosen }: Props) {
  const { products: say } = useLocale().wordsOf(campaignsWords);
  return (
    <div class={shared['wide']}>
      <Segmented
        label={say.heading}
        value={chosen.value === null ? 'all' : 'some'}
        options={(['all', 'some'] as const).map((value) => ({ value, text: say[value] }))}
        onChange={(value) => {
          chosen.value = value === 'all' ? null : (chosen.value ?? []);
        }}
      />
      {chosen.value !== null && <Picker campaigns={campaigns} chosen={chosen as Signal<readonly string[]>} />}
    </div>
  );
}

function Picker({
  campaigns,
  chosen,
}: {
  readonly campaigns: CampaignsState;
  readonly chosen: Signal<readonly string[]>;
}) {
  const { products: say } = useLocale().wordsOf(campaignsWords);
  const listed = useSignal<readonly ListedProduct[] | null>(null);
  const sought = useSignal('');
  useEffect(() => {
    void campaigns.listProducts().then((list) => {
      listed.value = list;
    });
  }, [campaigns, listed]);
  const found = useComputed(() => {
    const text = sought.value.trim().toLowerCase();
    const own = new Set(chosen.value);
    const fits = (listed.value ?? []).filter(({ name }) => name.toLowerCase().includes(text));
    return fits.toSorted((a, b) => Number(own.has(b.key)) - Number(own.has(a.key)));
  });
  const pinned = (listed.value ?? []).filter(({ isEvent }) => isEvent);
  const toggle = (key: string, on: boolean) => {
    const others = chosen.value.filter((one) => one !== key);
    chosen.value = on ? [...others, key] : others;
  };
  if (listed.value?.length === 0) return <p class={shared['notes']}>{say.none}</p>;
  return (
    <>
      <p class={shared['notes']}>
        {say.chosen(chosen.value.length)} · {say.hint}
      </p>
      {pinned.length > 0 && (
        <Button
          look="link"
          onPress={() => {
            chosen.value = [...new Set([...chosen.value, ...pinned.map(({ key }) => key)])];
          }}
        >
          {say.pinned}
        </Button>
      )}
      <Field
        label={say.find}
        value={sought.value}
        onInput={(text) => {
          sought.value = text;
        }}
      />
      <fieldset class={css['picks']} aria-label={say.list}>
        {found.value.slice(0, MOST).map(({ key, name }) => (
          <label key={key} class={css['pick']}>
            <input
              type="checkbox"
              checked={chosen.value.includes(key)}
              onChange={(event) => toggle(key, event.currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {found.value.length > MOST && <p class={shared['notes']}>{say.more(found.value.length - MOST)}</p>}
    </>
  );
}
