import type { Participant } from '@shared/domain/participant';
import type { Translate } from '@shared/language/translate';

/** "ervaringsdeskundige · tekent". */
export const personLine = ({ role, perspective, note }: Participant, t: Translate): string =>
  [t(`common.roles.${role}`), perspective, note.split('\n')[0] ?? '']
    .filter((part) => part !== '')
    .join(' · ');
