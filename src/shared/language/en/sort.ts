import type { sort as source } from '../nl/sort';
import type { Shape } from '../shape';

export const sort: Shape<typeof source> = {};
