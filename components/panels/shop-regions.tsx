import { regionName } from '../../utils/analyse/shops/region-of.ts';
import { type RegionShares, regionsInOrder } from '../../utils/analyse/shops/region-shares.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { ComparedShop, ShopRegions as Regions, ShopComparison } from '../state/shop-comparison.ts';
import type { WorkedQuestion } from '../state/source.ts';
import { SideScroll } from '../ui/side-scroll.tsx';
import css from './shops-section.module.css';
import { Traced } from './traced.tsx';

const MOST = 10;

/** Where the buyers of each shop are, shop beside shop; where no console tells, that is said. */
export function ShopRegions({ view: { regions, lines, span } }: { readonly view: ShopComparison }) {
  const locale = useLocale();
  const say = locale.wordsOf(shopsWords);
  return (
    <section class={css['regions']} aria-label={say.regions}>
      <h2>{say.regions}</h2>
      {regions ? <Shares regions={regions} lines={lines} span={span} /> : <p class={css['notes']}>{say.noRegions}</p>}
    </section>
  );
}

type SharesProps = Pick<ShopComparison, 'lines' | 'span'> & { readonly regions: Regions };

function Shares({ regions: { metric, byShop }, lines, span }: SharesProps) {
  const locale = useLocale();
  const say = locale.wordsOf(shopsWords);
  const known = lines.flatMap((line) => {
    const shares = byShop.get(line.key);
    return shares ? [{ line, shares }] : [];
  });
  const unknown = lines.filter(({ key }) => !byShop.has(key)).map(nameOf);
  const codes = regionsInOrder(known.map(({ shares }) => shares)).slice(0, MOST);
  return (
    <>
      <SideScroll label={say.regionTable} keysHint={locale.words.keys.inTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.region}</th>
              {known.map(({ line }) => (
                <th key={line.key} scope="col" title={nameOf(line)}>
                  {nameOf(line)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <tr key={code}>
                <th scope="row">{regionName(code, locale.language)}</th>
                {known.map(({ line, shares }) => {
                  const share = shares.shares.get(code);
                  if (share === undefined) return <td key={line.key}>–</td>;
                  return (
                    <td key={line.key}>
                      <Traced cell of={() => shareSource(code, shares, line, { metric, span }, locale)}>
                        {locale.change(share)}
                      </Traced>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
      <p class={css['notes']}>
        {say.regionNotes(locale.name(metricById(metric) ?? { zh: metric, en: metric }))}{' '}
        {unknown.length > 0 && say.regionsUnknown(unknown.join(locale.language === 'zh' ? '、' : ', '))}
      </p>
    </>
  );
}

const nameOf = ({ shop, key }: ComparedShop) => shop.name ?? key;

/** The region's figure through that of all regions read. */
function shareSource(
  code: string,
  { shares, values }: RegionShares,
  line: ComparedShop,
  { metric, span }: { readonly metric: string; readonly span: ShopComparison['span'] },
  locale: Locale,
): WorkedQuestion {
  const say = locale.wordsOf(shopsWords);
  const name = regionName(code, locale.language);
  const measured = metricById(metric) ?? { id: metric, unit: 'count' as const };
  const write = (value: number) => locale.value.exact(measured, value, line.cells.get('sales')?.unit ?? measured.unit);
  const all = [...values.values()].reduce((sum, value) => sum + value, 0);
  return {
    worked: name,
    text: locale.change(shares.get(code) ?? 0),
    about: nameOf(line),
    span,
    formula: 'quotient',
    parts: [
      { name, text: write(values.get(code) ?? 0) },
      { name: say.allRegions, text: write(all) },
    ],
  };
}
