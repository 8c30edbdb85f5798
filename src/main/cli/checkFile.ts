import { basename, resolve } from 'node:path';
import { cleanLine } from '@shared/domain/cleanText';
import { errorText } from '@shared/language/errorText';
import type { Translate } from '@shared/language/translate';
import type { ReadDb } from '../db/handles';
import { latestVersion } from '../db/migrations';
import { type PrivateCopy, withPrivateCopy } from '../db/privateCopy';
import { readFragments } from '../repositories/fragments';
import { isWhole, linksHold, searchHolds } from '../repositories/health';
import { readStories } from '../repositories/stories';
import type { CliCommand, CliOutcome } from './runCli';

/** Looks whether a werkplaats is whole, in a copy: the file itself is not even opened by SQLite. */
export const checkFile = ({ file }: Extract<CliCommand, { type: 'check' }>, t: Translate): CliOutcome => {
  const looked = withPrivateCopy(resolve(file), (copy) => report(copy, basename(file), t));
  return looked.ok ? looked.value : { lines: [], problem: errorText(looked.error, t) };
};

const report = ({ db, version, bringUp }: PrivateCopy, file: string, t: Translate): CliOutcome => {
  const whole = isWhole(db);
  const links = whole && linksHold(db);
  if (whole && links) bringUp();
  const search = whole && links && searchHolds(db);
  return {
    lines: [
      t('cli.check.version', { version, latest: latestVersion }),
      t(whole ? 'cli.check.whole' : 'cli.check.notWhole'),
      // What lies on a broken floor is not looked at.
      ...(whole ? [t(links ? 'cli.check.links' : 'cli.check.brokenLinks')] : []),
      ...(links ? [t(search ? 'cli.check.search' : 'cli.check.brokenSearch'), ...marks(db, t)] : []),
    ],
    problem: search ? null : t('cli.check.broken', { file }),
  };
};

/** Marks that the story was changed under. They are no damage: the facilitator decides about them. */
const marks = (db: ReadDb, t: Translate): readonly string[] => {
  const fragments = readFragments(db);
  const titles = new Map(readStories(db).map(({ id, title }) => [id, title]));
  const changed = fragments.filter(({ markState }) => markState === 'changed');
  const lost = fragments.filter(({ markState }) => markState === 'lost');
  const params = (fragment: (typeof fragments)[number]) => ({
    words: cleanLine(fragment.words, 60),
    story: titles.get(fragment.storyId) ?? '',
  });
  return [
    t('cli.check.marks', { total: fragments.length, changed: changed.length, lost: lost.length }),
    ...changed.map((fragment) => t('cli.check.changedMark', params(fragment))),
    ...lost.map((fragment) => t('cli.check.lostMark', params(fragment))),
  ];
};
