import type { undo as source } from '../nl/undo';
import type { Shape } from '../shape';

export const undo: Shape<typeof source> = {};
