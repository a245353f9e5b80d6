import { computed, signal } from '@preact/signals';
import type { ReportBlockId, ReportTemplate } from '../../utils/model/settings.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { reportFacts, type ShopFacts } from './report-facts.ts';
import { resource } from './resource.ts';

/** What most operators hand in every morning, and every Monday. */
export const reportPresets: Readonly<Record<'daily' | 'weekly', Omit<ReportTemplate, 'name'>>> = {
  daily: {
    span: 'day',
    blocks: ['summary', 'sales', 'why', 'products', 'alerts', 'actions', 'coverage'],
    shops: [],
  },
  weekly: {
    span: 'week',
    blocks: ['summary', 'sales', 'why', 'products', 'candidates', 'campaigns', 'profit', 'actions', 'coverage'],
    shops: [],
  },
};

export type ReportChoice = Omit<ReportTemplate, 'name'>;

/** A report being put together: its blocks, span and shops, and what is known for them. */
export function createReports(panel: PanelState) {
  const { host, shops, preferences } = panel;
  const choice = signal<ReportChoice>(panel.span.peek() === 'week' ? reportPresets.weekly : reportPresets.daily);
  /** The template on screen, or a preset; undefined once something of it was changed. */
  const opened = signal<string | undefined>(panel.span.peek() === 'week' ? 'weekly' : 'daily');
  const remark = signal('');
  const all = computed(() => readValue(shops.shops.value) ?? []);
  const chosen = computed(() => {
    const keys = choice.value.shops;
    const found = all.value.filter(({ key }) => keys.includes(key));
    return found.length > 0 ? found : shops.shop.value ? [shops.shop.value] : [];
  });
  // As text: a remark or another order of the same wishes asks nothing of the store.
  const asked = computed(() => JSON.stringify([chosen.value, choice.value.span, choice.value.blocks]));
  const answer = resource(async (): Promise<readonly ShopFacts[]> => {
    asked.value;
    const [list, { span, blocks }] = [chosen.peek(), choice.peek()];
    // What follows reads signals of its own: none of them is to ask for another report.
    await Promise.resolve();
    const facts: ShopFacts[] = [];
    for (const shop of list) facts.push(await reportFacts(panel, shop, span, blocks));
    return facts;
  });
  const unsubscribe = host.onStoreChange(answer.again);
  const templates = computed(() => preferences.settings.value.reportTemplates ?? []);
  const keep = (reportTemplates: readonly ReportTemplate[]) => preferences.change({ reportTemplates });
  const change = (patch: Partial<ReportChoice>) => {
    choice.value = { ...choice.value, ...patch };
    opened.value = undefined;
  };
  return {
    loaded: answer.loaded,
    facts: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    choice,
    opened,
    remark,
    shops: all,
    chosen,
    change,
    toggleBlock: (id: ReportBlockId) => {
      const { blocks } = choice.value;
      change({ blocks: blocks.includes(id) ? blocks.filter((one) => one !== id) : [...blocks, id] });
    },
    toggleShop: (key: string) => {
      const keys = chosen.value.map((one) => one.key);
      const next = keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
      if (next.length > 0) change({ shops: next });
    },
    preset: (id: keyof typeof reportPresets) => {
      choice.value = { ...reportPresets[id], shops: choice.value.shops };
      opened.value = id;
    },
    templates,
    open: (name: string) => {
      const found = templates.value.find((one) => one.name === name);
      if (!found) return;
      const { span, blocks, shops: keys } = found;
      choice.value = { span, blocks, shops: keys };
      opened.value = name;
    },
    /** Keeps what is chosen under a name; the same name is replaced. */
    keep: async (name: string) => {
      await keep([...templates.value.filter((one) => one.name !== name), { name, ...choice.value }]);
      opened.value = name;
    },
    forget: (name: string) => keep(templates.value.filter((one) => one.name !== name)),
    restore: (kept: readonly ReportTemplate[]) => keep(kept),
    stop: () => {
      unsubscribe();
      answer.stop();
    },
  };
}

export type ReportsState = ReturnType<typeof createReports>;
