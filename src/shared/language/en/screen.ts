import type { screen as source } from '../nl/screen';
import type { Shape } from '../shape';

export const screen: Shape<typeof source> = {};
