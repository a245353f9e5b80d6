import { ranking } from './analysis/ranking-speed.ts';
import type { Benchmark } from './measured.ts';
import { pageTax } from './p1-page-tax.ts';
import { extraction } from './p2-extraction.ts';
import { ledger } from './p3-ledger.ts';
import { csvFiles } from './p6-csv.ts';
import { panelSpeed } from './p7-panel.ts';
import { contentScript } from './p8-content-script.ts';
import { kills } from './r1-kills.ts';
import { parser } from './r4-parser.ts';
import { spreadsheets } from './s5-spreadsheet.ts';

/** Every benchmark by the target it measures, in the order of the quality list. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  P1: pageTax,
  P2: extraction,
  P3: ledger('P3'),
  P4: ledger('P4'),
  P5: ledger('P5'),
  P6: csvFiles,
  P7: panelSpeed,
  P8: contentScript,
  P9: ranking,
  R1: kills,
  R4: parser,
  S5: spreadsheets,
};
