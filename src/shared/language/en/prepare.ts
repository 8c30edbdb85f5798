import type { prepare as source } from '../nl/prepare';
import type { Shape } from '../shape';

export const prepare: Shape<typeof source> = {};
