/** `damaged`: incomplete or changed. `newer`: of a later version. `passphrase`: a wrong one, or none where one is needed. `kind`: no backup. */
export type BackupProblemKind = 'damaged' | 'newer' | 'passphrase' | 'kind';

/** A backup that cannot be opened. Nothing was changed. */
export class BackupProblem extends Error {
  readonly kind: BackupProblemKind;

  constructor(kind: BackupProblemKind) {
    super(kind);
    this.name = 'BackupProblem';
    this.kind = kind;
  }
}
