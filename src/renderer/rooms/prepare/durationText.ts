import type { Translate } from '@shared/language/translate';

/** "2 uur en 20 min". */
export const durationText = (minutes: number, t: Translate): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('prepare.templates.minutesOnly', { minutes: rest });
  return rest === 0
    ? t('prepare.templates.hours', { hours })
    : t('prepare.templates.hoursAndMinutes', { hours, minutes: rest });
};
