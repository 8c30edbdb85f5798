import type { common as source } from '../nl/common';
import type { Shape } from '../shape';

export const common: Shape<typeof source> = {};
