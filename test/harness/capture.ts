// npm run --silent capture -- PAGE.html --url URL [--at ISO] | --manifest FILE.json [--format csv]
// A report made by the extension knows its address and time by itself.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from '../../utils/model/figure.ts';
import { buildLab } from './build-extension.ts';
import { type CaptureJob, capturePage } from './capture-page.ts';
import { figuresAsCsv } from './figures-as-csv.ts';
import { launch } from './launch.ts';
import { reportMeta } from './report-file.ts';

const usage = `usage: npm run --silent capture -- PAGE.html --url URL [--at ISO] [--format json|csv]
       npm run --silent capture -- REPORT.html [--url URL] [--at ISO] [--format json|csv]
       npm run --silent capture -- --manifest FILE.json [--format json|csv]`;

class BadArguments extends Error {}

const here = process.env['TILLSIDE_CWD'] ?? process.cwd();

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      at: { type: 'string' },
      manifest: { type: 'string' },
      format: { type: 'string', default: 'json' },
    },
  });
  if (!['json', 'csv'].includes(values.format)) throw new BadArguments(`--format is json or csv, not ${values.format}`);
  if (values.manifest !== undefined)
    return { jobs: readManifest(resolve(here, values.manifest)), single: false, format: values.format };
  const [page, ...more] = positionals;
  const file = page && resolve(here, page);
  const told = file && existsSync(file) ? reportMeta(readFileSync(file, 'utf8')) : undefined;
  const url = values.url ?? told?.url;
  const at = values.at ?? told?.at;
  if (!file || !url || more.length > 0) throw new BadArguments('one page and its --url are needed');
  const job = checkJob({ page: file, url, ...(at === undefined ? {} : { at }) });
  return { jobs: [job], single: true, format: values.format };
}

function readManifest(file: string): readonly CaptureJob[] {
  if (!existsSync(file)) throw new BadArguments(`no such file: ${file}`);
  let jobs: unknown;
  try {
    jobs = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadArguments(`${file} is not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(jobs)) throw new BadArguments(`${file} must hold an array of { page, url, at?, routes? }`);
  const at = (path: string) => resolve(dirname(file), path);
  return (jobs as CaptureJob[]).map((job) => {
    if (typeof job?.page !== 'string' || typeof job.url !== 'string')
      throw new BadArguments('every entry of the manifest needs a page and a url');
    const routes = Object.fromEntries(Object.entries(job.routes ?? {}).map(([url, path]) => [url, at(path)]));
    return checkJob({ ...job, page: at(job.page), routes });
  });
}

function checkJob(job: CaptureJob): CaptureJob {
  for (const file of [job.page, ...Object.values(job.routes ?? {})])
    if (!existsSync(file)) throw new BadArguments(`no such file: ${file}`);
  if (!URL.canParse(job.url) || !/^https?:$/.test(new URL(job.url).protocol))
    throw new BadArguments(`not a web address: ${job.url}`);
  if (job.at !== undefined && Number.isNaN(Date.parse(job.at)))
    throw new BadArguments(`not an ISO 8601 time: ${job.at}`);
  return job;
}

async function main(): Promise<void> {
  const { jobs, single, format } = readArguments();
  const lab = await launch({ extension: buildLab() });
  const documents: object[] = [];
  const pages: (readonly Figure[])[] = [];
  try {
    for (const [index, job] of jobs.entries()) {
      if (!single) process.stderr.write(`capture ${index + 1}/${jobs.length} ${job.url}\n`);
      const { document, figures } = await capturePage(lab, job);
      documents.push(document);
      pages.push(figures);
    }
  } finally {
    await lab.close();
  }
  process.stdout.write(
    format === 'csv' ? await figuresAsCsv(...pages) : `${JSON.stringify(single ? documents[0] : documents, null, 2)}\n`,
  );
}

try {
  await main();
} catch (error) {
  const bad = error instanceof BadArguments || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`capture: ${(error as Error).message}\n${bad ? `${usage}\n` : ''}`);
  process.exitCode = bad ? 2 : 1;
}
