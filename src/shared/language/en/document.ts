import type { document as source } from '../nl/document';
import type { Shape } from '../shape';

export const document: Shape<typeof source> = {};
