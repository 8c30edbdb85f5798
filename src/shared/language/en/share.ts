import type { share as source } from '../nl/share';
import type { Shape } from '../shape';

export const share: Shape<typeof source> = {};
