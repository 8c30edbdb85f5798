import { z } from 'zod';
import type { SharedAudience } from '../../audience';

const companies: readonly SharedAudience[] = ['circle', 'staff', 'public'];

/** Schema for who was in the room when something was made there. */
export const companySchema = z.enum(['circle', 'staff', 'public']);

/**
 * Whether what was made in this company may be seen by this audience: the same one, or a smaller one that was part of it.
 * What the circle wrote among itself never shows when staff are there.
 */
export const wasThere = (madeWith: SharedAudience, audience: SharedAudience): boolean =>
  companies.indexOf(audience) <= companies.indexOf(madeWith);

/** Whether people come in who were not there: what the room screen's page knows is not for them. */
export const isWider = (former: SharedAudience | null, audience: SharedAudience): boolean =>
  former !== null && former !== audience && wasThere(audience, former);
