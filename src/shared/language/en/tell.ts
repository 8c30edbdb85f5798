import type { tell as source } from '../nl/tell';
import type { Shape } from '../shape';

export const tell: Shape<typeof source> = {};
