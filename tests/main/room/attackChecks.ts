import type { SharedAudience } from '../../../src/shared/audience';
import type { OperationName } from '../../../src/shared/contract';
import type { ScreenDraft } from '../../../src/shared/contract/screenView';
import { dump } from '../../support/dump';
import { type Attack, operation, type Situation } from './attackParts';
import type { RoomDesk } from './roomDesk';

/** What was answered although the room is locked, or although it has nothing of its own to take back. */
export const brokenLock = (
  { activity, locked }: Situation,
  name: OperationName,
  value: unknown,
): string | null => {
  if (name === 'screen.go' && activity.type !== 'slides') return 'a slide came in place of something else';
  if (name === 'screen.undo' || (name === 'screen.undoLabel' && value !== null)) return 'not its own step';
  const isFree = name === 'room.switch' || name === 'screen.keepDraft' || name.startsWith('texts.');
  return locked && isWriter(name) && !isFree ? 'something was done while it was locked' : null;
};

/** A draft that came back to who was not there, or whose hand cannot be chosen. */
export const strangeDraft = ({ desk }: Attack, audience: SharedAudience, value: unknown): string | null => {
  // Proof: that is what this query gives.
  const drafts = value as readonly ScreenDraft[];
  const people = new Set(desk.room.people().map(({ id }) => id));
  const companies = ['circle', 'staff', 'public'];
  const isOfFewer = ({ text }: ScreenDraft): boolean =>
    companies.indexOf(text.split('-')[1] ?? '') < companies.indexOf(audience);
  if (drafts.some(isOfFewer)) return 'unfinished words of fewer people came to the room';
  return drafts.some(({ hand }) => !people.has(hand)) ? 'unfinished words of who cannot be chosen' : null;
};

/** All that the werkplaats holds; only read again when something was written. */
export const dumped = (attack: Attack): string => {
  const { database } = attack.desk;
  // Proof: that is the column asked for.
  const { n } = database.prepare('SELECT total_changes() AS n').get() as { readonly n: number };
  if (attack.dump?.changes !== n) attack.dump = { changes: n, text: JSON.stringify(dump(database)) };
  return attack.dump.text;
};

export const isWriter = (name: OperationName): boolean => operation(name).type !== 'query';

export type Logged = {
  readonly seq: number;
  readonly author: string;
  readonly name: string;
  readonly changes: string;
};

export const lastStep = ({ desk }: Attack): Logged | undefined =>
  // Proof: these are the columns asked for.
  desk.database
    .prepare(
      'SELECT seq, author, name, changes FROM command_log WHERE undone_at = 0 ORDER BY seq DESC LIMIT 1',
    )
    .get() as Logged | undefined;

/** What a step of the room did to things that it cannot see; their order among each other does not count. */
export const touchedUnseen = (
  attack: Attack,
  audience: SharedAudience,
  name: OperationName,
): string | null => {
  const step = lastStep(attack);
  if (step?.name !== name) return null;
  const forbidden = attack.rules.forbidden({ audience, activity: 'board', covered: false });
  // Proof: the log holds changes as db/changes describes them.
  const changes = JSON.parse(step.changes) as readonly {
    readonly type: string;
    readonly table: string;
    readonly key: { readonly id?: string };
    readonly after?: object;
  }[];
  const { stories, fragments, piles } = attack.rules.kept;
  const unseen = new Set<string>([
    ...stories.filter(({ title }) => forbidden.has(title)).map(({ id }) => id),
    ...fragments.filter(({ quote }) => forbidden.has(quote)).map(({ id }) => id),
    ...piles.filter((pile) => forbidden.has(pile.name)).map(({ id }) => id),
  ]);
  const touched = changes.find(
    ({ type, key, after }) =>
      type !== 'insert' &&
      unseen.has(key.id ?? '') &&
      Object.keys(after ?? {}).some((column) => column !== 'position'),
  );
  return touched ? `touched ${touched.table} ${touched.key.id} that the room cannot see` : null;
};

/** Puts back what the room did, so that the rules stay about the same werkplaats. */
export const takeBack = (attack: Attack, name: OperationName): void => {
  const { desk } = attack;
  const step = lastStep(attack);
  if (step?.name !== name) return;
  desk.database.prepare('DELETE FROM command_log WHERE seq = ?').run(step.seq);
  restore(desk, step.changes);
};

export const restore = (desk: RoomDesk, changes: string): void => {
  // Proof: as above.
  const steps = JSON.parse(changes) as readonly {
    readonly type: 'insert' | 'update' | 'delete';
    readonly table: string;
    readonly key: Readonly<Record<string, string>>;
    readonly before?: Readonly<Record<string, string | number | null>>;
  }[];
  desk.database.pragma('foreign_keys = OFF');
  for (const { type, table, key, before = {} } of [...steps].reverse()) {
    const where = Object.keys(key)
      .map((column) => `${column} = ?`)
      .join(' AND ');
    if (type === 'insert')
      desk.database.prepare(`DELETE FROM ${table} WHERE ${where}`).run(...Object.values(key));
    if (type === 'update') {
      const sets = Object.keys(before)
        .map((column) => `${column} = ?`)
        .join(', ');
      desk.database
        .prepare(`UPDATE ${table} SET ${sets} WHERE ${where}`)
        .run(...Object.values(before), ...Object.values(key));
    }
  }
  desk.database.prepare('DELETE FROM mark_now WHERE fragment_id NOT IN (SELECT id FROM fragment)').run();
  desk.database.pragma('foreign_keys = ON');
  desk.changed(['stories', 'fragments', 'piles', 'slips', 'commitments']);
};
