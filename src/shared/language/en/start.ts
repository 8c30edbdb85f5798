import type { start as source } from '../nl/start';
import type { Shape } from '../shape';

export const start: Shape<typeof source> = {};
