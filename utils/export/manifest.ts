/** What goes with an export so that whoever finds it in a year knows what it is and whether it is whole. */
export interface Manifest {
  readonly tillside: 'export';
  readonly version: 1;
  readonly file: string;
  readonly format: ExportFormat;
  /** ISO 8601. */
  readonly created: string;
  readonly filters: ExportFilters;
  /** Rows below the head; lines for JSON Lines. */
  readonly rows: number;
  readonly bytes: number;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
}

export type ExportFormat = 'csv-long' | 'csv-wide' | 'xlsx-long' | 'xlsx-wide' | 'jsonl';

/** What an export holds; whatever is left out is not narrowed. */
export interface ExportFilters {
  readonly shops?: readonly string[];
  readonly kinds?: readonly string[];
  readonly metrics?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}
