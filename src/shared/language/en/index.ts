import { cli } from './cli';
import { common } from './common';
import { document } from './document';
import { errors } from './errors';
import { interpret } from './interpret';
import { lead } from './lead';
import { prepare } from './prepare';
import { screen } from './screen';
import { share } from './share';
import { sort } from './sort';
import { sound } from './sound';
import { start } from './start';
import { tell } from './tell';
import { undo } from './undo';

export const en = {
  common,
  errors,
  start,
  prepare,
  tell,
  sort,
  interpret,
  lead,
  share,
  screen,
  sound,
  undo,
  document,
  cli,
};
