import type { cli as source } from '../nl/cli';
import type { Shape } from '../shape';

export const cli: Shape<typeof source> = {};
