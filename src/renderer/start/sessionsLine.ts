import type { ShelfItem } from '@shared/contract/shelf';
import type { Translate } from '@shared/language/translate';

type Spoken = { readonly t: Translate; readonly locale: string; readonly now: Date };

/** "Bijeenkomst 12 van 14 · dinsdag". */
export const sessionsLine = (
  item: Pick<ShelfItem, 'sessionsDone' | 'sessionsTotal' | 'nextDate' | 'isSample'>,
  { t, locale, now }: Spoken,
): string => {
  const { sessionsDone: done, sessionsTotal: total, nextDate, isSample } = item;
  if (isSample) return t('start.sampleHint');
  if (total === 0) return t('start.noSessions');
  if (done >= total) return t('start.allDone', { count: total });
  const line = t('start.session', { number: done + 1, total });
  return nextDate === '' ? line : `${line} · ${dayText(nextDate, locale, now)}`;
};

/** A date nearby by its weekday, otherwise by day and month; another year is named too. */
export const dayText = (iso: string, locale: string, now: Date): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(year, month - 1, day);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((date.getTime() - today.getTime()) / 86_400_000);
  if (days >= 0 && days < 7) return date.toLocaleDateString(locale, { weekday: 'long' });
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(year === now.getFullYear() ? {} : { year: 'numeric' }),
  });
};
