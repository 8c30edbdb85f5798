import type { Migration } from '../migration';
import { foundation } from './0010-foundation';
import { search } from './0011-search';
import { room } from './0020-room';
import { sound } from './0021-sound';
import { madeWith } from './0022-madeWith';
import { slipSign } from './0023-slipSign';
import { namelessPick } from './0024-namelessPick';
import { begunSeq } from './0025-begunSeq';

/** Every step from an empty file to the present schema, in order. New ones at the end; old ones never change. */
export const migrations: readonly Migration[] = [
  foundation,
  search,
  room,
  sound,
  madeWith,
  slipSign,
  namelessPick,
  begunSeq,
];

/** The schema version that this app writes. */
export const latestVersion: number = migrations.reduce((latest, { version }) => Math.max(latest, version), 0);
