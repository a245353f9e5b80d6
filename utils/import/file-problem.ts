/**
 * Why a file was not taken. Nothing was changed by then.
 * - `empty`: no bytes, or nothing but a head row. - `kind`: no kind of file Tillside reads (a picture, a PDF).
 * - `encoding`: text in no encoding that fits. - `damaged`: incomplete or changed since it was written.
 * - `edited`: rows of an export of ours are not as they were written. - `locked`: needs a password to open.
 * - `large`: more than can be opened here. - `newer`: written by a newer Tillside.
 * - `unknown`: no table whose columns are known. - `figures`: a known table without a figure in it.
 * - `backup`: a backup, which is restored elsewhere.
 */
export type FileProblemKind =
  | 'empty'
  | 'kind'
  | 'encoding'
  | 'damaged'
  | 'edited'
  | 'locked'
  | 'large'
  | 'newer'
  | 'unknown'
  | 'figures'
  | 'backup';

/** A file that cannot be taken as it is; thrown by everything that reads files. */
export class FileProblem extends Error {
  readonly kind: FileProblemKind;
  /** The row in the file, counted from 1 with the head row, where it is known. */
  readonly row: number | undefined;

  constructor(kind: FileProblemKind, row?: number) {
    super(row === undefined ? kind : `${kind} in row ${row}`);
    this.name = 'FileProblem';
    this.kind = kind;
    this.row = row;
  }
}
