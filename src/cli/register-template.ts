import { PLACEHOLDER_GATE } from '../core/register.ts';
import { SCHEMAS } from '../core/version.ts';

const SCHEMA = `${SCHEMAS}/blockers.schema.json`;

/** A register to fill in: one blocker, a default that needs nothing, and an option that needs all. */
export function registerTemplate(packet: string): string {
  const register = {
    $schema: SCHEMA,
    version: 1,
    packet,
    default: 'HOLD',
    options: [
      { id: 'HOLD', summary: 'Nothing happens.', requires: [] },
      {
        id: 'PROCEED',
        summary: 'Say here what happens.',
        requires: 'all',
        grants: ['owner-grant'],
      },
    ],
    grants: [{ id: 'owner-grant', status: 'open' }],
    blockers: [
      {
        id: 'BLOCKER-1',
        status: 'open',
        actors: ['owner'],
        gate: PLACEHOLDER_GATE,
      },
    ],
  };
  return `${JSON.stringify(register, null, 2)}\n`;
}
