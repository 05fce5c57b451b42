/** Evidence that the schema `rollback` accepts: the restored digest is that of the snapshot. */
export const ROLLBACK = {
  version: 1,
  kind: 'rollback',
  snapshot: { sha256: 'a'.repeat(64) },
  restored: { sha256: 'a'.repeat(64) },
  at: '2026-01-02T03:04:05Z',
  by: 'operator',
};
