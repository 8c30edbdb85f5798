import type { SharedAudience } from '@shared/audience';
import { useQuery } from '../api/useQuery';

/** Who is in the room. Not said yet: the smallest company, so what is made then stays among the circle. */
export const useCompany = (): SharedAudience => useQuery('room.state', {}).data?.audience ?? 'circle';
