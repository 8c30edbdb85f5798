import type { screen as source } from '../nl/screen';
import type { Shape } from '../shape';

export const screen: Shape<typeof source> = {
  nothing: 'There is nothing to see now.',
  place: 'Slide {{number}} of {{total}}: {{title}}',
};
