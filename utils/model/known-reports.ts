import { type ReportTemplate, reportBlockIds, type Settings } from './settings.ts';

type Told = Readonly<Record<string, unknown>>;

/** What of kept report templates may be taken over from a file: only what has the shape we keep. */
export function knownReports({ reportTemplates }: Told): Pick<Settings, 'reportTemplates'> {
  return Array.isArray(reportTemplates) ? { reportTemplates: reportTemplates.filter(isTemplate) } : {};
}

function isTemplate(told: unknown): told is ReportTemplate {
  if (typeof told !== 'object' || told === null) return false;
  const { name, span, blocks, shops } = told as Told;
  return (
    typeof name === 'string' &&
    ['day', 'week', 'month'].includes(span as string) &&
    Array.isArray(blocks) &&
    blocks.every((one) => (reportBlockIds as readonly unknown[]).includes(one)) &&
    Array.isArray(shops) &&
    shops.every((one) => typeof one === 'string')
  );
}
