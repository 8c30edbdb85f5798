import type { interpret as source } from '../nl/interpret';
import type { Shape } from '../shape';

export const interpret: Shape<typeof source> = {};
