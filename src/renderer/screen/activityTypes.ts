import type { ScreenActivity } from '@shared/contract/screen';

/** One kind of activity, as the screen gets it. */
export type Shown<T extends ScreenActivity['type']> = Extract<ScreenActivity, { readonly type: T }>;
